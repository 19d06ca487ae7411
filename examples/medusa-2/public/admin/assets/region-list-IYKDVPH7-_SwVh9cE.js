import { L as ListSummary } from "./chunk-IHVAPHYF-DdO0Szod.js";
import { f as formatProvider } from "./chunk-IR5DHEKS-plnC3RcB.js";
import { b as useTranslation, r as reactExports, j as jsxRuntimeExports, h as createColumnHelper, bp as PlaceholderCell, d4 as countries, a as useFeatureFlag, L as LayoutComposer, C as CORE_LAYOUT_IDS, O as Outlet, k as keepPreviousData, f as Container, H as Heading, a4 as Text, g as Link, B as Button, i as usePrompt, A as ActionMenu, P as PencilSquare, T as Trash, t as toast, bw as defineCellRenderer } from "./index-6bvUh1mj.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { c as useRegionTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { u as useRegions, a as useDeleteRegion } from "./chunk-EMDIIWVL-CbZrlwEP.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
var useRegionTableFilters = () => {
  const { t } = useTranslation();
  const dateFilters = [
    { label: t("fields.createdAt"), key: "created_at" },
    { label: t("fields.updatedAt"), key: "updated_at" }
  ].map((f) => ({
    key: f.key,
    label: f.label,
    type: "date"
  }));
  const filters = [...dateFilters];
  return filters;
};
var CountriesCell = ({ countries: countries2 }) => {
  if (!countries2 || countries2.length === 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  const list = countries2.map(
    (country) => countries.find((c) => c.iso_2 === country.iso_2)?.display_name
  ).filter(Boolean);
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ListSummary, { list }) });
};
var CountriesHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: t("fields.countries") }) });
};
var PaymentProvidersCell = ({
  paymentProviders
}) => {
  if (!paymentProviders || paymentProviders.length === 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  const displayValues = paymentProviders.map((p) => formatProvider(p.id));
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ListSummary, { list: displayValues }) });
};
var PaymentProvidersHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.paymentProviders") }) });
};
var RegionCell = ({ name }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: name }) });
};
var RegionHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.name") }) });
};
var columnHelper$1 = createColumnHelper();
var useRegionTableColumns = () => {
  return reactExports.useMemo(
    () => [
      columnHelper$1.accessor("name", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(RegionHeader, {}),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(RegionCell, { name: getValue() })
      }),
      columnHelper$1.accessor("countries", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(CountriesHeader, {}),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(CountriesCell, { countries: getValue() })
      }),
      columnHelper$1.accessor("payment_providers", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(PaymentProvidersHeader, {}),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(PaymentProvidersCell, { paymentProviders: getValue() })
      })
    ],
    []
  );
};
var RegionListTableActions = ({
  region
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = useDeleteRegion(region.id);
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("regions.deleteRegionWarning", {
        name: region.name
      }),
      verificationText: region.name,
      verificationInstruction: t("general.typeToConfirm"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        toast.success(t("regions.toast.delete"));
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              label: t("actions.edit"),
              to: `/settings/regions/${region.id}/edit`,
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
var PAGE_SIZE = 20;
var RegionListTable = () => {
  const { t } = useTranslation();
  const { searchParams, raw } = useRegionTableQuery({ pageSize: PAGE_SIZE });
  const {
    regions,
    count,
    isPending: isLoading,
    isError,
    error
  } = useRegions(
    {
      ...searchParams,
      fields: "*payment_providers"
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const filters = useRegionTableFilters();
  const columns = useColumns();
  const { table } = useDataTable({
    data: regions ?? [],
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
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("regions.domain") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", children: t("regions.subtitle") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "/settings/regions/create", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.create") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        columns,
        count,
        pageSize: PAGE_SIZE,
        isLoading,
        filters,
        orderBy: [
          { key: "name", label: t("fields.name") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        navigateTo: (row) => `${row.original.id}`,
        pagination: true,
        search: true,
        queryObject: raw,
        noRecords: {
          message: t("regions.list.noRecordsMessage")
        }
      }
    )
  ] });
};
var columnHelper = createColumnHelper();
var useColumns = () => {
  const base = useRegionTableColumns();
  return reactExports.useMemo(
    () => [
      ...base,
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(RegionListTableActions, { region: row.original });
        }
      })
    ],
    [base]
  );
};
defineCellRenderer("region_countries", {
  render: (_value, row) => /* @__PURE__ */ jsxRuntimeExports.jsx(CountriesCell, { countries: row.countries })
});
defineCellRenderer("region_payment_providers", {
  render: (_value, row) => /* @__PURE__ */ jsxRuntimeExports.jsx(
    PaymentProvidersCell,
    {
      paymentProviders: row.payment_providers
    }
  )
});
function createRegionTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "regions",
    queryPrefix: "reg",
    pageSize: 20,
    emptyState: {
      empty: {
        heading: t("regions.list.empty.heading"),
        description: t("regions.list.empty.description")
      },
      filtered: {
        heading: t("regions.list.filtered.heading"),
        description: t("regions.list.filtered.description")
      }
    },
    useData: (fields, params) => {
      const { regions, count, isError, error, isLoading } = useRegions(
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
      return {
        data: regions,
        count,
        isLoading,
        isError,
        error
      };
    },
    getRowHref: (row) => `/settings/regions/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(RegionListTableActions, { region: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "name",
        "currency_code",
        "created_at",
        "updated_at",
        "deleted_at"
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
function useRegionTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createRegionTableAdapter({ t }), [t]);
}
var ConfigurableRegionListTable = () => {
  const { t } = useTranslation();
  const adapter = useRegionTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfigurableDataTable,
      {
        adapter,
        heading: t("regions.domain"),
        subHeading: t("regions.subtitle"),
        actions: [{ label: t("actions.create"), to: "create" }]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
var RegionList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "region.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "RegionListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableRegionListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(RegionListTable, {}) })
      }
    }
  );
};
export {
  RegionList as Component
};
