import { u as useDeletePriceListAction } from "./chunk-ZEFDYW27-Dd10Lrjh.js";
import { g as getPriceListStatus } from "./chunk-DRRARNGS-kg00TZ6n.js";
import { S as StatusCell } from "./chunk-ADOCJB6L-BtLiOsG_.js";
import { a as TextHeader, T as TextCell } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { u as useDateTableFilters } from "./chunk-W7625H47-gWnsaMQz.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, O as Outlet, f as Container, H as Heading, a4 as Text, B as Button, g as Link, r as reactExports, k as keepPreviousData, h as createColumnHelper, A as ActionMenu, P as PencilSquare, T as Trash, es as registerCellResolver, bw as defineCellRenderer, bp as PlaceholderCell } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { u as usePriceLists, a as usePriceListPrices } from "./chunk-Y2BEKAYF-DIrW-beg.js";
import "./chunk-TCHUXMXX-DjRZ90lz.js";
import "./chunk-6GU6IDUA-Bni4NDHA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-RIAKFHWQ-B2UeLyyc.js";
var PriceListListTableActions = ({
  priceList
}) => {
  const { t } = useTranslation();
  const handleDelete = useDeletePriceListAction({ priceList });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              label: t("actions.edit"),
              to: `${priceList.id}/edit`,
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
            }
          ]
        },
        {
          actions: [
            {
              label: t("actions.delete"),
              onClick: handleDelete,
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {})
            }
          ]
        }
      ]
    }
  );
};
var PriceCountCell = ({ priceListId }) => {
  const { count, isLoading } = usePriceListPrices(priceListId, {
    limit: 1
  });
  if (isLoading) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: count && count > 0 ? count.toString() : "-" });
};
var columnHelper = createColumnHelper();
var usePricingTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("title", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("fields.title") }),
        cell: (info) => info.getValue()
      }),
      columnHelper.accessor("status", {
        header: t("priceLists.fields.status.label"),
        cell: ({ row }) => {
          const { color, text } = getPriceListStatus(t, row.original);
          return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusCell, { color, children: text });
        }
      }),
      columnHelper.display({
        id: "price_overrides",
        header: t("priceLists.fields.priceOverrides.header"),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(PriceCountCell, { priceListId: row.original.id })
      }),
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(PriceListListTableActions, { priceList: row.original })
      })
    ],
    [t]
  );
};
var usePricingTableFilters = () => {
  const dateFilters = useDateTableFilters();
  return dateFilters;
};
var usePricingTableQuery = ({
  pageSize = 20,
  prefix
}) => {
  const raw = useQueryParams(["offset", "q", "order", "status"], prefix);
  const searchParams = {
    limit: pageSize,
    offset: raw.offset ? Number(raw.offset) : 0,
    order: raw.order,
    status: raw.status?.split(","),
    q: raw.q
  };
  return {
    searchParams,
    raw
  };
};
var PAGE_SIZE = 20;
var PriceListListTable = () => {
  const { t } = useTranslation();
  const { searchParams, raw } = usePricingTableQuery({
    pageSize: PAGE_SIZE
  });
  const { price_lists, count, isLoading, isError, error } = usePriceLists(
    searchParams,
    {
      placeholderData: keepPreviousData
    }
  );
  const filters = usePricingTableFilters();
  const columns = usePricingTableColumns();
  const { table } = useDataTable({
    data: price_lists || [],
    columns,
    count,
    enablePagination: true,
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("priceLists.domain") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", children: t("priceLists.subtitle") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "create", children: t("actions.create") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        columns,
        count,
        filters,
        orderBy: [
          { key: "title", label: t("fields.title") },
          { key: "status", label: t("fields.status") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        queryObject: raw,
        pageSize: PAGE_SIZE,
        navigateTo: (row) => row.original.id,
        isLoading,
        pagination: true,
        search: true
      }
    )
  ] });
};
registerCellResolver("price_list_status", (_value, row, t) => {
  const { color, text } = getPriceListStatus(t, row);
  return { color, label: text };
});
defineCellRenderer("price_overrides_count", {
  render: (_value, row) => {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PriceCountCell, { priceListId: row.id });
  }
});
function createPriceListTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "price-lists",
    queryPrefix: "pl",
    pageSize: 20,
    emptyState: {
      empty: {
        heading: t("priceLists.list.empty.heading"),
        description: t("priceLists.list.empty.description")
      },
      filtered: {
        heading: t("priceLists.list.filtered.heading"),
        description: t("priceLists.list.filtered.description")
      }
    },
    useData: (fields, params) => {
      const { price_lists, count, isError, error, isLoading } = usePriceLists(
        {
          fields,
          ...params
        },
        {
          placeholderData: (previousData, previousQuery) => {
            const prevFields = previousQuery?.[previousQuery?.length - 1]?.query?.fields;
            if (prevFields && prevFields !== fields) {
              return void 0;
            }
            return previousData;
          }
        }
      );
      return { data: price_lists, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/price-lists/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(PriceListListTableActions, { priceList: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "status",
        "starts_at",
        "ends_at",
        "rules_count"
      ];
      return columns.map((column) => {
        const isFilterDisabled = !ALLOWED_FILTERS.includes(column.field);
        return {
          ...column,
          filter: isFilterDisabled ? { ...column.filter, enabled: false } : column.filter
        };
      });
    }
  });
}
function usePriceListTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createPriceListTableAdapter({ t }), [t]);
}
var ConfigurablePriceListListTable = () => {
  const { t } = useTranslation();
  const adapter = usePriceListTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfigurableDataTable,
      {
        adapter,
        heading: t("priceLists.domain"),
        subHeading: t("priceLists.subtitle"),
        actions: [{ label: t("actions.create"), to: "create" }]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
var PriceListList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "price_list.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "PriceListListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurablePriceListListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(PriceListListTable, {}) })
      }
    }
  );
};
export {
  PriceListList as Component
};
