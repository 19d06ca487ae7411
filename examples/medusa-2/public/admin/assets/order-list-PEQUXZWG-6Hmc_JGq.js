import { u as useOrderTableColumns } from "./chunk-6MTTMX7E-5D0j3bT0.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, c as useLocation, O as Outlet, dq as useOrders, f as Container, H as Heading, B as Button, g as Link, r as reactExports, k as keepPreviousData } from "./index-6bvUh1mj.js";
import { u as useOrderTableFilters } from "./chunk-B2C3RWOZ-C772CuxW.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useOrderTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-ADOCJB6L-BtLiOsG_.js";
import "./chunk-EMDIIWVL-CbZrlwEP.js";
import "./chunk-5N2B66CN-c329dCoL.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
var DEFAULT_PROPERTIES = [
  "id",
  "status",
  "created_at",
  "email",
  "display_id",
  "custom_display_id",
  "payment_status",
  "fulfillment_status",
  "total",
  "currency_code"
];
var DEFAULT_RELATIONS = [
  "*customer",
  "*sales_channel",
  "*payment_collections",
  "*shipping_address"
];
var DEFAULT_FIELDS = `${DEFAULT_PROPERTIES.join(
  ","
)},${DEFAULT_RELATIONS.join(",")}`;
var PAGE_SIZE = 20;
var OrderListTable = () => {
  const { t } = useTranslation();
  const location = useLocation();
  const { searchParams, raw } = useOrderTableQuery({
    pageSize: PAGE_SIZE
  });
  const { orders, count, isError, error, isLoading } = useOrders(
    {
      fields: DEFAULT_FIELDS,
      ...searchParams
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const filters = useOrderTableFilters();
  const columns = useOrderTableColumns({});
  const { table } = useDataTable({
    data: orders ?? [],
    columns,
    enablePagination: true,
    count,
    pageSize: PAGE_SIZE
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("orders.domain") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: `export${location.search}`, children: t("actions.export") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        columns,
        table,
        pagination: true,
        navigateTo: (row) => `/orders/${row.original.id}`,
        filters,
        count,
        search: true,
        isLoading,
        pageSize: PAGE_SIZE,
        orderBy: [
          { key: "display_id", label: t("orders.fields.displayId") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        queryObject: raw,
        noRecords: {
          message: t("orders.list.noRecordsMessage")
        }
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
function createOrderTableAdapter() {
  return createTableAdapter({
    entity: "orders",
    queryPrefix: "o",
    pageSize: 20,
    transformColumns: (columns) => {
      const ALLOWED_FILTER_FIELDS = [
        "id",
        "status",
        "sales_channel.id",
        "region.id",
        "customer.id",
        "created_at",
        "updated_at",
        "total"
      ];
      const DISABLED_SORTING_PATTERNS = [
        /total/i,
        /payment_status/,
        /fulfillment_status/,
        /customer.id/,
        /region.id/,
        /sales_channel.id/
      ];
      return columns.map((column) => {
        const isFilterDisabled = !ALLOWED_FILTER_FIELDS.includes(column.field);
        const isSortingDisabled = DISABLED_SORTING_PATTERNS.some(
          (pattern) => pattern.test(column.field)
        );
        return {
          ...column,
          filter: isFilterDisabled ? { ...column.filter, enabled: false } : column.filter,
          sortable: isSortingDisabled ? false : column.sortable
        };
      });
    },
    useData: (fields, params) => {
      const { orders, count, isError, error, isLoading } = useOrders(
        {
          fields,
          ...params
        },
        {
          placeholderData: (previousData, previousQuery) => {
            const prevFields = (
              // @ts-ignore not sure what the expected type here is
              previousQuery?.[previousQuery?.length - 1]?.query?.fields
            );
            if (prevFields && prevFields !== fields) {
              return void 0;
            }
            return previousData;
          }
        }
      );
      return {
        data: orders,
        count,
        isLoading,
        isError,
        error
      };
    },
    getRowHref: (row) => `/orders/${row.id}`,
    emptyState: {
      empty: {
        heading: "No orders found"
      }
    }
  });
}
function useOrderTableAdapter() {
  return reactExports.useMemo(() => createOrderTableAdapter(), []);
}
var ConfigurableOrderListTable = () => {
  const { t } = useTranslation();
  const location = useLocation();
  const adapter = useOrderTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfigurableDataTable,
      {
        adapter,
        heading: t("orders.domain"),
        actions: [
          { label: t("actions.export"), to: `export${location.search}` }
        ]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
var OrderList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "order.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      hasOutlet: false,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "OrderListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableOrderListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrderListTable, {}) })
      }
    }
  );
};
export {
  OrderList as Component
};
