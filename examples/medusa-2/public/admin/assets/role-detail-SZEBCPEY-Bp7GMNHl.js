import { u as useRequireRbacFeature } from "./chunk-Q7IJ6TPC-ff_Fcc9V.js";
import { L as ListSummary } from "./chunk-IHVAPHYF-DdO0Szod.js";
import { S as SectionRow } from "./chunk-Z7VV3HK5-BrOC9R0H.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { q as queryClient, d as useLoaderData, ar as useParams, fA as useRbacRole, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, eU as PermissionGuard, at as detailPageDefaultEntries, s as sdk, fB as rbacRolesQueryKeys, b as useTranslation, eV as usePermissions, i as usePrompt, u as useNavigate, fC as useDeleteRbacRole, r as reactExports, P as PencilSquare, T as Trash, f as Container, H as Heading, A as ActionMenu, fr as useRbacAssignableRoles, fD as useRbacRoleUsers, fE as useRemoveRbacRoleUsers, g as Link, B as Button, t as toast, c0 as useDate, h as createColumnHelper, a3 as Checkbox } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { K as Key } from "./key-DE-q3St7.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var ROLE_DETAIL_FIELDS = "id,name,description,created_at,updated_at,metadata,policies.id,policies.key,policies.resource,policies.operation,policies.description,users_link.user.id,users_link.user.first_name,users_link.user.last_name,users_link.user.email";
var RoleDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { role } = useRbacRole(
    id,
    {
      fields: ROLE_DETAIL_FIELDS
    },
    {
      initialData: props.loaderData,
      enabled: Boolean(id)
    }
  );
  if (!role) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: role.name });
};
var roleDetailQuery = (id) => ({
  queryKey: rbacRolesQueryKeys.detail(id, { fields: ROLE_DETAIL_FIELDS }),
  queryFn: async () => sdk.admin.rbacRole.retrieve(id, { fields: ROLE_DETAIL_FIELDS })
});
var roleLoader = async ({ params }) => {
  const id = params.id;
  const query = roleDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
var RoleGeneralSection = ({ role }) => {
  const { t } = useTranslation();
  const { hasPermission } = usePermissions();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { mutateAsync: deleteRole, isPending: isDeleting } = useDeleteRbacRole(
    role.id
  );
  const handleDelete = async () => {
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
      await deleteRole();
      toast.success(t("roles.delete.successToast", { name: role.name }));
      navigate("/settings/roles", { replace: true });
    } catch (error) {
      toast.error(error.message);
    }
  };
  const users = reactExports.useMemo(() => {
    return role.users_link?.map((link) => link.user).filter((user) => !!user) ?? [];
  }, [role.users_link]);
  const userLabels = reactExports.useMemo(() => {
    return users.map((user) => {
      const fullName = `${user.first_name || ""} ${user.last_name || ""}`.trim();
      return fullName || user.email || user.id;
    });
  }, [users]);
  const permissionLabels = reactExports.useMemo(() => {
    return role.policies?.map((policy) => {
      if (policy.key) {
        return policy.key;
      }
      const resource = policy.resource ?? "";
      const operation = policy.operation ?? "";
      if (resource && operation) {
        return `${resource}:${operation}`;
      }
      return policy.id;
    }) ?? [];
  }, [role.policies]);
  const canUpdate = hasPermission("rbac_role:update");
  const canDelete = hasPermission("rbac_role:delete");
  const groups = [];
  if (canUpdate) {
    groups.push({
      actions: [
        {
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
          label: t("actions.edit"),
          to: `edit`
        },
        {
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Key, {}),
          label: t("roles.actions.managePermissions"),
          to: `permissions`
        }
      ]
    });
  }
  if (canDelete) {
    groups.push({
      actions: [
        {
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
          label: t("actions.delete"),
          onClick: handleDelete,
          disabled: isDeleting
        }
      ]
    });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: role.name }),
      groups.length && /* @__PURE__ */ jsxRuntimeExports.jsx(ActionMenu, { groups })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.description"), value: role.description }),
    hasPermission("user:read") && /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("users.domain"),
        value: userLabels.length ? /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "inline-flex", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ListSummary, { list: userLabels }) }) : "-"
      }
    ),
    hasPermission("rbac_policy:read") && /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("roles.fields.permissions"),
        value: permissionLabels.length ? /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "inline-flex", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ListSummary, { list: permissionLabels }) }) : "-"
      }
    )
  ] });
};
var PAGE_SIZE = 10;
var RoleUsersSection = ({ role }) => {
  const [rowSelection, setRowSelection] = reactExports.useState({});
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { offset, order } = useQueryParams(["offset", "order"]);
  const { hasAllPermissions } = usePermissions();
  const canManageRole = hasAllPermissions(["user:update", "rbac_role:update"]);
  const { data: assignableData } = useRbacAssignableRoles(void 0, {
    enabled: canManageRole
  });
  const isRoleAssignable = (assignableData?.roles ?? []).some(
    (r) => r.id === role.id
  );
  reactExports.useEffect(() => {
    if (!isRoleAssignable && Object.keys(rowSelection).length) {
      setRowSelection({});
    }
  }, [isRoleAssignable, rowSelection, setRowSelection]);
  const {
    users,
    count,
    isPending: isLoading,
    isError,
    error
  } = useRbacRoleUsers(role.id, {
    limit: PAGE_SIZE,
    offset: offset ? parseInt(offset) : 0,
    order
  });
  const columns = useColumns(isRoleAssignable);
  const { table } = useDataTable({
    data: users ?? [],
    columns,
    count,
    getRowId: (row) => row.id,
    enablePagination: true,
    enableRowSelection: isRoleAssignable,
    pageSize: PAGE_SIZE,
    rowSelection: {
      state: rowSelection,
      updater: setRowSelection
    },
    meta: {
      roleId: role.id,
      isRoleAssignable
    }
  });
  if (isError) {
    throw error;
  }
  const { mutateAsync } = useRemoveRbacRoleUsers(role.id);
  const handleRemove = async () => {
    if (!isRoleAssignable) {
      return;
    }
    const keys = Object.keys(rowSelection);
    if (!keys.length) {
      return;
    }
    const res = await prompt({
      title: t("roles.users.remove.title", {
        count: keys.length
      }),
      description: t("roles.users.remove.description", {
        count: keys.length
      }),
      confirmText: t("actions.continue"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync(keys, {
      onSuccess: () => {
        setRowSelection({});
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("users.domain") }),
      isRoleAssignable && /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "add-users", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("general.add") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        columns,
        pageSize: PAGE_SIZE,
        isLoading,
        count,
        navigateTo: (row) => `/settings/users/${row.original.id}`,
        orderBy: [
          { key: "email", label: t("fields.email") },
          { key: "first_name", label: t("fields.firstName") },
          { key: "last_name", label: t("fields.lastName") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        commands: isRoleAssignable ? [
          {
            action: handleRemove,
            label: t("actions.remove"),
            shortcut: "r"
          }
        ] : void 0,
        noRecords: {
          message: t("roles.users.list.noRecordsMessage")
        },
        pagination: true
      }
    )
  ] });
};
var RoleUserActions = ({
  user,
  roleId,
  isRoleAssignable
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = useRemoveRbacRoleUsers(roleId);
  if (!isRoleAssignable) {
    return null;
  }
  const handleRemove = async () => {
    const res = await prompt({
      title: t("roles.users.remove.title", {
        count: 1
      }),
      description: t("roles.users.remove.description", {
        count: 1
      }),
      confirmText: t("actions.continue"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync([user.id]);
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              label: t("actions.remove"),
              onClick: handleRemove
            }
          ]
        }
      ]
    }
  );
};
var columnHelper = createColumnHelper();
var useColumns = (isRoleAssignable) => {
  const { t } = useTranslation();
  const { getFullDate } = useDate();
  return reactExports.useMemo(
    () => [
      columnHelper.display({
        id: "select",
        header: ({ table }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              checked: table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected(),
              disabled: !isRoleAssignable,
              onCheckedChange: (value) => table.toggleAllPageRowsSelected(!!value)
            }
          );
        },
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              checked: row.getIsSelected(),
              disabled: !row.getCanSelect(),
              onCheckedChange: (value) => row.toggleSelected(!!value),
              onClick: (e) => {
                e.stopPropagation();
              }
            }
          );
        }
      }),
      columnHelper.accessor("first_name", {
        header: t("fields.firstName"),
        cell: ({ row }) => row.original.first_name || "-"
      }),
      columnHelper.accessor("last_name", {
        header: t("fields.lastName"),
        cell: ({ row }) => row.original.last_name || "-"
      }),
      columnHelper.accessor("email", {
        header: t("fields.email"),
        cell: ({ row }) => row.original.email
      }),
      columnHelper.accessor("created_at", {
        header: t("fields.createdAt"),
        cell: ({ row }) => getFullDate({ date: row.original.created_at })
      }),
      columnHelper.display({
        id: "actions",
        cell: ({ row, table }) => {
          const { roleId, isRoleAssignable: rowisRoleAssignable } = table.options.meta;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            RoleUserActions,
            {
              user: row.original,
              roleId,
              isRoleAssignable: rowisRoleAssignable
            }
          );
        }
      })
    ],
    [t, getFullDate, isRoleAssignable]
  );
};
var RoleDetail = () => {
  const initialData = useLoaderData();
  const { id } = useParams();
  const isRbacEnabled = useRequireRbacFeature();
  const {
    role,
    isPending: isLoading,
    isError,
    error
  } = useRbacRole(
    id,
    { fields: ROLE_DETAIL_FIELDS },
    {
      initialData,
      enabled: !!id && isRbacEnabled
    }
  );
  if (!isRbacEnabled) {
    return null;
  }
  if (isError) {
    throw error;
  }
  if (isLoading || !role) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 2, showJSON: true, showMetadata: true });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "role.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: role,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "RoleGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(RoleGeneralSection, { role }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "RoleUsersSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(PermissionGuard, { permission: "user:read", children: /* @__PURE__ */ jsxRuntimeExports.jsx(RoleUsersSection, { role }) }) }),
          detailPageDefaultEntries(role, { permissions: false })
        ] })
      }
    }
  );
};
export {
  RoleDetailBreadcrumb as Breadcrumb,
  RoleDetail as Component,
  roleLoader as loader
};
