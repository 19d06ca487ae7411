import { u as useDeleteShippingOptionTypeAction } from "./chunk-E6OUIHKB-Dk8xN0rs.js";
import { T as TextCell } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { u as useDateTableFilters } from "./chunk-W7625H47-gWnsaMQz.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, fN as useShippingOptionTypes, f as Container, H as Heading, a4 as Text, B as Button, g as Link, r as reactExports, k as keepPreviousData, dt as DateCell, h as createColumnHelper, A as ActionMenu, P as PencilSquare, T as Trash } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
var columnHelper = createColumnHelper();
var useShippingOptionTypeTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("label", {
        header: () => t("fields.label"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue() })
      }),
      columnHelper.accessor("code", {
        header: () => t("fields.code"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue() })
      }),
      columnHelper.accessor("description", {
        header: () => t("fields.description"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue() })
      }),
      columnHelper.accessor("created_at", {
        header: () => t("fields.createdAt"),
        cell: ({ getValue }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date: getValue() });
        }
      }),
      columnHelper.accessor("updated_at", {
        header: () => t("fields.updatedAt"),
        cell: ({ getValue }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date: getValue() });
        }
      })
    ],
    [t]
  );
};
var useShippingOptionTypeTableFilters = () => {
  return useDateTableFilters();
};
var useShippingOptionTypeTableQuery = ({
  prefix,
  pageSize = 20
}) => {
  const queryObject = useQueryParams(
    ["offset", "q", "order", "created_at", "updated_at"],
    prefix
  );
  const { offset, q, order, created_at, updated_at } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    order,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0,
    q
  };
  return {
    searchParams,
    raw: queryObject
  };
};
var ShippingOptionTypeRowActions = ({
  shippingOptionType
}) => {
  const { t } = useTranslation();
  const handleDelete = useDeleteShippingOptionTypeAction(
    shippingOptionType.id,
    shippingOptionType.label
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              label: t("actions.edit"),
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
              to: `/settings/locations/shipping-option-types/${shippingOptionType.id}/edit`
            }
          ]
        },
        {
          actions: [
            {
              label: t("actions.delete"),
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              onClick: handleDelete
            }
          ]
        }
      ]
    }
  );
};
var PAGE_SIZE = 20;
var ShippingOptionTypeListTable = () => {
  const { t } = useTranslation();
  const { searchParams, raw } = useShippingOptionTypeTableQuery({
    pageSize: PAGE_SIZE
  });
  const { shipping_option_types, count, isLoading, isError, error } = useShippingOptionTypes(searchParams, {
    placeholderData: keepPreviousData
  });
  const filters = useShippingOptionTypeTableFilters();
  const columns = useColumns();
  const { table } = useDataTable({
    columns,
    data: shipping_option_types,
    count,
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("shippingOptionTypes.domain") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", children: t("shippingOptionTypes.subtitle") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "create", children: t("actions.create") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        filters,
        isLoading,
        columns,
        pageSize: PAGE_SIZE,
        count,
        orderBy: [
          { key: "label", label: t("fields.label") },
          { key: "code", label: t("fields.code") },
          { key: "description", label: t("fields.description") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        navigateTo: ({ original }) => original.id,
        queryObject: raw,
        pagination: true,
        search: true
      }
    )
  ] });
};
var columnHelper2 = createColumnHelper();
var useColumns = () => {
  const base = useShippingOptionTypeTableColumns();
  return reactExports.useMemo(
    () => [
      ...base,
      columnHelper2.display({
        id: "actions",
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(ShippingOptionTypeRowActions, { shippingOptionType: row.original });
        }
      })
    ],
    [base]
  );
};
function createShippingOptionTypeTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "shipping-option-types",
    queryPrefix: "sot",
    pageSize: 20,
    emptyState: {
      empty: { heading: t("general.noRecordsMessage") },
      filtered: {
        heading: t("general.noRecordsMessage"),
        description: t("general.noRecordsMessageFiltered")
      }
    },
    useData: (fields, params) => {
      const { shipping_option_types, count, isError, error, isLoading } = useShippingOptionTypes(
        { fields, ...params },
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
      return { data: shipping_option_types, count, isLoading, isError, error };
    },
    getRowHref: (row) => `${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(ShippingOptionTypeRowActions, { shippingOptionType: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "label",
        "code",
        "description",
        "created_at",
        "updated_at",
        "deleted_at"
      ];
      return columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }));
    }
  });
}
function useShippingOptionTypeTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createShippingOptionTypeTableAdapter({ t }), [t]);
}
var ConfigurableShippingOptionTypeListTable = () => {
  const { t } = useTranslation();
  const adapter = useShippingOptionTypeTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t("shippingOptionTypes.domain"),
      subHeading: t("shippingOptionTypes.subtitle"),
      actions: [{ label: t("actions.create"), to: "create" }]
    }
  );
};
var ShippingOptionTypeList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "shipping_option_type.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ShippingOptionTypeListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableShippingOptionTypeListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(ShippingOptionTypeListTable, {}) })
      }
    }
  );
};
export {
  ShippingOptionTypeList as Component
};
