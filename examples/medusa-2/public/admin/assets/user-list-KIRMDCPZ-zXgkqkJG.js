import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, O as Outlet, fq as useUsers, f as Container, r as reactExports, k as keepPreviousData, aj as createDataTableColumnHelper, u as useNavigate, A as ActionMenu, P as PencilSquare } from "./index-6bvUh1mj.js";
import { u as useDataTableDateColumns } from "./chunk-VLY6BXSQ-Me55X0ir.js";
import { u as useDataTableDateFilters } from "./chunk-IFQC5X3W-DtnYZhqr.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
var UserListTableActions = ({
  user
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
              label: t("actions.edit"),
              onClick: () => navigate(`/settings/users/${user.id}/edit`)
            }
          ]
        }
      ]
    }
  );
};
var PAGE_SIZE = 20;
var UserListTable = () => {
  const { q, order, offset } = useQueryParams(["q", "order", "offset"]);
  const { users, count, isPending, isError, error } = useUsers(
    {
      q,
      order,
      offset: offset ? parseInt(offset) : 0,
      limit: PAGE_SIZE
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const columns = useColumns();
  const filters = useFilters();
  const { t } = useTranslation();
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: users,
      columns,
      filters,
      getRowId: (row) => row.id,
      rowCount: count,
      pageSize: PAGE_SIZE,
      heading: t("users.domain"),
      rowHref: (row) => `${row.id}`,
      isLoading: isPending,
      action: {
        label: t("users.invite"),
        to: "invite"
      },
      emptyState: {
        empty: {
          heading: t("users.list.empty.heading"),
          description: t("users.list.empty.description")
        },
        filtered: {
          heading: t("users.list.filtered.heading"),
          description: t("users.list.filtered.description")
        }
      }
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = () => {
  const { t } = useTranslation();
  const dateColumns = useDataTableDateColumns();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("email", {
        header: t("fields.email"),
        cell: ({ row }) => {
          return row.original.email;
        },
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper.accessor("first_name", {
        header: t("fields.firstName"),
        cell: ({ row }) => {
          return row.original.first_name || "-";
        },
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper.accessor("last_name", {
        header: t("fields.lastName"),
        cell: ({ row }) => {
          return row.original.last_name || "-";
        },
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      ...dateColumns,
      columnHelper.display({
        id: "action",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(UserListTableActions, { user: row.original })
      })
    ],
    [t, dateColumns]
  );
};
var useFilters = () => {
  const dateFilters = useDataTableDateFilters();
  return reactExports.useMemo(() => {
    return dateFilters;
  }, [dateFilters]);
};
function createUserTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "users",
    queryPrefix: "u",
    pageSize: 20,
    emptyState: {
      empty: {
        heading: t("users.list.empty.heading"),
        description: t("users.list.empty.description")
      },
      filtered: {
        heading: t("users.list.filtered.heading"),
        description: t("users.list.filtered.description")
      }
    },
    useData: (fields, params) => {
      const { users, count, isError, error, isLoading } = useUsers(
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
      return { data: users, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/settings/users/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(UserListTableActions, { user: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "email",
        "first_name",
        "last_name",
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
function useUserTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createUserTableAdapter({ t }), [t]);
}
var ConfigurableUserListTable = () => {
  const { t } = useTranslation();
  const adapter = useUserTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfigurableDataTable,
      {
        adapter,
        heading: t("users.domain"),
        actions: [{ label: t("users.invite"), to: "invite" }]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
var UserList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "user.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "UserListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableUserListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(UserListTable, {}) })
      }
    }
  );
};
export {
  UserList as Component
};
