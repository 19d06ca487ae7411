import { u as useCustomerTableQuery, a as useCustomerTableFilters, b as useCustomerTableColumns } from "./chunk-KFT4EHYM-xiw3cd1N.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, O as Outlet, f as Container, H as Heading, eU as PermissionGuard, g as Link, B as Button, r as reactExports, k as keepPreviousData, h as createColumnHelper, eV as usePermissions, P as PencilSquare, A as ActionMenu } from "./index-6bvUh1mj.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { b as useCustomers } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-ADOCJB6L-BtLiOsG_.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
var CustomerActions = ({
  customer
}) => {
  const { t } = useTranslation();
  const { can } = usePermissions();
  const actions = [];
  if (can("customer", "update")) {
    actions.push({
      icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
      label: t("actions.edit"),
      to: `/customers/${customer.id}/edit`
    });
  }
  if (!actions.length) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions
        }
      ]
    }
  );
};
var PAGE_SIZE = 20;
var CustomerListTable = () => {
  const { t } = useTranslation();
  const { searchParams, raw } = useCustomerTableQuery({ pageSize: PAGE_SIZE });
  const { customers, count, isLoading, isError, error } = useCustomers(
    {
      ...searchParams
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const filters = useCustomerTableFilters();
  const columns = useColumns();
  const { table } = useDataTable({
    data: customers ?? [],
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
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("customers.domain") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(PermissionGuard, { resource: "customer", operation: "create", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "/customers/create", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.create") }) }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        columns,
        pageSize: PAGE_SIZE,
        count,
        filters,
        orderBy: [
          { key: "email", label: t("fields.email") },
          { key: "first_name", label: t("fields.firstName") },
          { key: "last_name", label: t("fields.lastName") },
          { key: "has_account", label: t("customers.hasAccount") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        isLoading,
        navigateTo: (row) => row.original.id,
        search: true,
        queryObject: raw,
        noRecords: {
          message: t("customers.list.noRecordsMessage")
        }
      }
    )
  ] });
};
var columnHelper = createColumnHelper();
var useColumns = () => {
  const columns = useCustomerTableColumns();
  return reactExports.useMemo(
    () => [
      ...columns,
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerActions, { customer: row.original })
      })
    ],
    [columns]
  );
};
function createCustomerTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "customers",
    queryPrefix: "c",
    pageSize: 20,
    emptyState: {
      empty: {
        heading: t("customers.list.empty.heading"),
        description: t("customers.list.empty.description")
      },
      filtered: {
        heading: t("customers.list.filtered.heading"),
        description: t("customers.list.filtered.description")
      }
    },
    useData: (fields, params) => {
      const { customers, count, isError, error, isLoading } = useCustomers(
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
      return { data: customers, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/customers/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerActions, { customer: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "email",
        "company_name",
        "first_name",
        "last_name",
        "has_account",
        "created_by",
        "created_at",
        "updated_at",
        "deleted_at",
        "groups.id"
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
function useCustomerTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createCustomerTableAdapter({ t }), [t]);
}
var ConfigurableCustomerListTable = () => {
  const { t } = useTranslation();
  const adapter = useCustomerTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfigurableDataTable,
      {
        adapter,
        heading: t("customers.domain"),
        actions: [{ label: t("actions.create"), to: "create" }]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
var CustomersList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "customer.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "CustomerListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableCustomerListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerListTable, {}) })
      }
    }
  );
};
export {
  CustomersList as Component
};
