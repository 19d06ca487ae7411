import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, O as Outlet, k as keepPreviousData, f as Container, r as reactExports, c0 as useDate, aj as createDataTableColumnHelper, u as useNavigate, i as usePrompt, A as ActionMenu, P as PencilSquare, T as Trash, t as toast } from "./index-6bvUh1mj.js";
import { u as useDataTableDateFilters } from "./chunk-IFQC5X3W-DtnYZhqr.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { a as useCustomerGroups, k as useDeleteCustomerGroupLazy } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
var CustomerGroupListTableActions = ({
  customerGroup
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { mutateAsync: deleteCustomerGroup } = useDeleteCustomerGroupLazy();
  const handleDelete = async () => {
    const name = customerGroup.name ?? "";
    const res = await prompt({
      title: t("customerGroups.delete.title"),
      description: t("customerGroups.delete.description", { name }),
      verificationText: name,
      verificationInstruction: t("general.typeToConfirm"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await deleteCustomerGroup(
      { id: customerGroup.id },
      {
        onSuccess: () => {
          toast.success(t("customerGroups.delete.successToast", { name }));
        },
        onError: (e) => {
          toast.error(e.message);
        }
      }
    );
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
              label: t("actions.edit"),
              onClick: () => navigate(`/customer-groups/${customerGroup.id}/edit`)
            }
          ]
        },
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              label: t("actions.delete"),
              onClick: handleDelete
            }
          ]
        }
      ]
    }
  );
};
var PAGE_SIZE = 10;
var CustomerGroupListTable = () => {
  const { t } = useTranslation();
  const { q, order, offset, created_at, updated_at } = useQueryParams([
    "q",
    "order",
    "offset",
    "created_at",
    "updated_at"
  ]);
  const columns = useColumns();
  const filters = useFilters();
  const { customer_groups, count, isPending, isError, error } = useCustomerGroups(
    {
      q,
      order,
      offset: offset ? parseInt(offset) : void 0,
      limit: PAGE_SIZE,
      created_at: created_at ? JSON.parse(created_at) : void 0,
      updated_at: updated_at ? JSON.parse(updated_at) : void 0,
      fields: "id,name,created_at,updated_at,customers.id"
    },
    {
      placeholderData: keepPreviousData
    }
  );
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "overflow-hidden p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: customer_groups,
      columns,
      filters,
      heading: t("customerGroups.domain"),
      rowCount: count,
      getRowId: (row) => row.id,
      rowHref: (row) => `/customer-groups/${row.id}`,
      action: {
        label: t("actions.create"),
        to: "/customer-groups/create"
      },
      emptyState: {
        empty: {
          heading: t("customerGroups.list.empty.heading"),
          description: t("customerGroups.list.empty.description")
        },
        filtered: {
          heading: t("customerGroups.list.filtered.heading"),
          description: t("customerGroups.list.filtered.description")
        }
      },
      pageSize: PAGE_SIZE,
      isLoading: isPending
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = () => {
  const { t } = useTranslation();
  const { getFullDate } = useDate();
  return reactExports.useMemo(() => {
    return [
      columnHelper.accessor("name", {
        header: t("fields.name"),
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper.accessor("customers", {
        header: t("customers.domain"),
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: row.original.customers?.length ?? 0 });
        }
      }),
      columnHelper.accessor("created_at", {
        header: t("fields.createdAt"),
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: getFullDate({
            date: row.original.created_at,
            includeTime: true
          }) });
        },
        enableSorting: true,
        sortAscLabel: t("filters.sorting.dateAsc"),
        sortDescLabel: t("filters.sorting.dateDesc")
      }),
      columnHelper.accessor("updated_at", {
        header: t("fields.updatedAt"),
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: getFullDate({
            date: row.original.updated_at,
            includeTime: true
          }) });
        },
        enableSorting: true,
        sortAscLabel: t("filters.sorting.dateAsc"),
        sortDescLabel: t("filters.sorting.dateDesc")
      }),
      columnHelper.display({
        id: "action",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerGroupListTableActions, { customerGroup: row.original })
      })
    ];
  }, [t, getFullDate]);
};
var useFilters = () => {
  const dateFilters = useDataTableDateFilters();
  return reactExports.useMemo(() => {
    return dateFilters;
  }, [dateFilters]);
};
function createCustomerGroupTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "customer-groups",
    queryPrefix: "cg",
    pageSize: 10,
    emptyState: {
      empty: {
        heading: t("customerGroups.list.empty.heading"),
        description: t("customerGroups.list.empty.description")
      },
      filtered: {
        heading: t("customerGroups.list.filtered.heading"),
        description: t("customerGroups.list.filtered.description")
      }
    },
    useData: (fields, params) => {
      const { customer_groups, count, isError, error, isLoading } = useCustomerGroups(
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
      return { data: customer_groups, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/customer-groups/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerGroupListTableActions, { customerGroup: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "name",
        "created_by",
        "created_at",
        "updated_at",
        "deleted_at",
        "customers.id"
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
function useCustomerGroupTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createCustomerGroupTableAdapter({ t }), [t]);
}
var ConfigurableCustomerGroupListTable = () => {
  const { t } = useTranslation();
  const adapter = useCustomerGroupTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfigurableDataTable,
      {
        adapter,
        heading: t("customerGroups.domain"),
        actions: [{ label: t("actions.create"), to: "create" }]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
var CustomerGroupsList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "customer_group.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "CustomerGroupListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableCustomerGroupListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerGroupListTable, {}) })
      }
    }
  );
};
export {
  CustomerGroupsList as Component
};
