import { u as useRequireRbacFeature } from "./chunk-Q7IJ6TPC-ff_Fcc9V.js";
import { L as ListSummary } from "./chunk-IHVAPHYF-DdO0Szod.js";
import { j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, eV as usePermissions, fw as useRbacRoles, f as Container, u as useNavigate, i as usePrompt, c0 as useDate, fx as useDeleteRbacRoleLazy, r as reactExports, t as toast, P as PencilSquare, T as Trash, k as keepPreviousData, aj as createDataTableColumnHelper } from "./index-6bvUh1mj.js";
import { u as useDataTableDateFilters } from "./chunk-IFQC5X3W-DtnYZhqr.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
var PAGE_SIZE = 20;
var RoleListTable = () => {
  const { t } = useTranslation();
  const { hasPermission } = usePermissions();
  const { q, order, offset, created_at } = useQueryParams([
    "q",
    "order",
    "offset",
    "created_at"
  ]);
  const { roles, count, isPending, isError, error } = useRbacRoles(
    {
      q,
      order,
      offset: offset ? parseInt(offset) : void 0,
      limit: PAGE_SIZE,
      created_at: created_at ? JSON.parse(created_at) : void 0,
      fields: "id,name,description,created_at,users.id,users.first_name,users.last_name,users.email"
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const columns = useColumns({ hasPermission });
  const filters = useFilters();
  if (isError) {
    throw error;
  }
  const canCreate = hasPermission("rbac_role:create");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: roles,
      columns,
      filters,
      getRowId: (row) => row.id,
      rowHref: (row) => `${row.id}`,
      rowCount: count,
      pageSize: PAGE_SIZE,
      heading: t("roles.domain"),
      subHeading: t("roles.subtitle"),
      isLoading: isPending,
      action: canCreate ? {
        label: t("actions.create"),
        to: "create"
      } : void 0,
      emptyState: {
        empty: {
          heading: t("roles.list.empty.heading"),
          description: t("roles.list.empty.description")
        },
        filtered: {
          heading: t("roles.list.filtered.heading"),
          description: t("roles.list.filtered.description")
        }
      }
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = ({
  hasPermission
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { getFullDate } = useDate();
  const { mutateAsync: deleteRole } = useDeleteRbacRoleLazy();
  const handleEdit = reactExports.useCallback(
    (role) => {
      navigate(`/settings/roles/${role.id}/edit`);
    },
    [navigate]
  );
  const handleDelete = reactExports.useCallback(
    async (role) => {
      const confirmed = await prompt({
        title: t("roles.delete.title"),
        description: t("roles.delete.description", { name: role.name }),
        confirmText: t("actions.delete"),
        cancelText: t("actions.cancel")
      });
      if (!confirmed) {
        return;
      }
      try {
        await deleteRole(role.id);
        toast.success(t("roles.delete.successToast", { name: role.name }));
      } catch (error) {
        toast.error(error.message);
      }
    },
    [prompt, deleteRole, t]
  );
  const canUpdate = hasPermission("rbac_role:update");
  const canDelete = hasPermission("rbac_role:delete");
  return reactExports.useMemo(() => {
    const baseColumns = [
      columnHelper.accessor("name", {
        header: t("fields.name"),
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper.accessor("description", {
        header: t("fields.description"),
        cell: ({ row }) => {
          return row.original.description || "-";
        }
      }),
      columnHelper.display({
        id: "users",
        header: t("users.domain"),
        cell: ({ row }) => {
          const users = row.original.users_link?.map((link) => link.user).filter((user) => !!user) ?? [];
          if (!users.length) {
            return "-";
          }
          const labels = users.map((user) => {
            const fullName = `${user.first_name || ""} ${user.last_name || ""}`.trim();
            return fullName || user.email || user.id;
          });
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ListSummary, { inline: true, n: 1, list: labels }) });
        }
      }),
      columnHelper.accessor("created_at", {
        header: t("fields.createdAt"),
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: getFullDate({ date: row.original.created_at }) });
        },
        enableSorting: true,
        sortAscLabel: t("filters.sorting.dateAsc"),
        sortDescLabel: t("filters.sorting.dateDesc")
      })
    ];
    if (!canUpdate && !canDelete) {
      return baseColumns;
    }
    const groups = [];
    if (canUpdate) {
      groups.push([
        {
          label: t("actions.edit"),
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
          onClick: (ctx) => handleEdit(ctx.row.original)
        }
      ]);
    }
    if (canDelete) {
      groups.push([
        {
          label: t("actions.delete"),
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
          onClick: (ctx) => handleDelete(ctx.row.original)
        }
      ]);
    }
    return [
      ...baseColumns,
      columnHelper.action({
        actions: groups
      })
    ];
  }, [t, getFullDate, handleEdit, handleDelete, canUpdate, canDelete]);
};
var useFilters = () => {
  const dateFilters = useDataTableDateFilters();
  return reactExports.useMemo(() => {
    return dateFilters.filter((filter) => filter.id === "created_at");
  }, [dateFilters]);
};
var RoleList = () => {
  const isRbacEnabled = useRequireRbacFeature();
  if (!isRbacEnabled) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "role.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "RoleListTable", children: /* @__PURE__ */ jsxRuntimeExports.jsx(RoleListTable, {}) })
      }
    }
  );
};
export {
  RoleList as Component
};
