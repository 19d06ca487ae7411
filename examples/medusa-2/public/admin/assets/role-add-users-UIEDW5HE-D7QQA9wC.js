import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { ar as useParams, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, eV as usePermissions, aN as useForm, aO as u, r as reactExports, fq as useUsers, fG as useAddRbacRoleUsers, t as toast, K as KeyboundForm, a1 as Hint, B as Button, aI as object, aT as array, aK as string, c0 as useDate, h as createColumnHelper, av as Tooltip, a3 as Checkbox } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var AddUsersSchema = object({
  user_ids: array(string()).min(1)
});
var PAGE_SIZE = 10;
var AddUsersForm = ({ roleId }) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { hasAllPermissions } = usePermissions();
  const canManageRole = hasAllPermissions(["user:update", "rbac_role:update"]);
  const form = useForm({
    defaultValues: {
      user_ids: []
    },
    resolver: u(AddUsersSchema)
  });
  const { setValue } = form;
  const [rowSelection, setRowSelection] = reactExports.useState({});
  reactExports.useEffect(() => {
    setValue(
      "user_ids",
      Object.keys(rowSelection).filter((k) => rowSelection[k]),
      {
        shouldDirty: true,
        shouldTouch: true
      }
    );
  }, [rowSelection, setValue]);
  reactExports.useEffect(() => {
    if (!canManageRole && Object.keys(rowSelection).length) {
      setRowSelection({});
    }
  }, [canManageRole, rowSelection, setRowSelection]);
  const queryObject = useQueryParams(["offset", "q", "order"]);
  const { offset, q, order } = queryObject;
  const {
    users,
    count,
    isPending: isLoading,
    isError,
    error
  } = useUsers({
    limit: PAGE_SIZE,
    offset: offset ? Number(offset) : 0,
    q,
    order,
    fields: "id,email,first_name,last_name,created_at,rbac_roles.id"
  });
  const updater = (fn) => {
    const state = typeof fn === "function" ? fn(rowSelection) : fn;
    const ids = Object.keys(state);
    setValue("user_ids", ids, {
      shouldDirty: true,
      shouldTouch: true
    });
    setRowSelection(state);
  };
  const columns = useColumns({ roleId });
  const { table } = useDataTable({
    data: users ?? [],
    columns,
    count,
    enablePagination: true,
    enableRowSelection: (row) => {
      const rowRoles = row.original?.rbac_roles ?? [];
      return canManageRole && !rowRoles.some((rbacRole) => rbacRole.id === roleId);
    },
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE,
    rowSelection: {
      state: rowSelection,
      updater
    }
  });
  const { mutateAsync, isPending } = useAddRbacRoleUsers(roleId);
  const handleSubmit = form.handleSubmit(async (data) => {
    if (!canManageRole) {
      return;
    }
    await mutateAsync(data.user_ids, {
      onSuccess: () => {
        toast.success(
          t("roles.users.add.successToast", {
            count: data.user_ids.length
          })
        );
        handleSuccess(`/settings/roles/${roleId}`);
      },
      onError: (error2) => {
        toast.error(error2.message);
      }
    });
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      className: "flex h-full flex-col overflow-hidden",
      onSubmit: handleSubmit,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end gap-x-2", children: form.formState.errors.user_ids && /* @__PURE__ */ jsxRuntimeExports.jsx(Hint, { variant: "error", children: form.formState.errors.user_ids.message }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "size-full overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          _DataTable,
          {
            table,
            columns,
            pageSize: PAGE_SIZE,
            count,
            isLoading,
            layout: "fill",
            search: "autofocus",
            orderBy: [
              { key: "email", label: t("fields.email") },
              { key: "first_name", label: t("fields.firstName") },
              { key: "last_name", label: t("fields.lastName") },
              { key: "created_at", label: t("fields.createdAt") },
              { key: "updated_at", label: t("fields.updatedAt") }
            ],
            queryObject,
            noRecords: {
              message: t("roles.users.add.list.noRecordsMessage")
            }
          }
        ) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal.Footer, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
          canManageRole && /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              type: "submit",
              variant: "primary",
              size: "small",
              isLoading: isPending,
              children: t("actions.save")
            }
          )
        ] })
      ]
    }
  ) });
};
var columnHelper = createColumnHelper();
var useColumns = ({ roleId }) => {
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
              onCheckedChange: (value) => table.toggleAllPageRowsSelected(!!value)
            }
          );
        },
        cell: ({ row }) => {
          const rowRoles = row.original?.rbac_roles ?? [];
          const isAlreadyAdded = rowRoles.some(
            (rbacRole) => rbacRole.id === roleId
          );
          const isSelected = row.getIsSelected() || isAlreadyAdded;
          const Component = /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              checked: isSelected,
              disabled: isAlreadyAdded,
              onCheckedChange: (value) => row.toggleSelected(!!value),
              onClick: (e) => {
                e.stopPropagation();
              }
            }
          );
          if (isAlreadyAdded) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(
              Tooltip,
              {
                content: t("roles.users.alreadyAddedTooltip"),
                side: "right",
                children: Component
              }
            );
          }
          return Component;
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
      })
    ],
    [t, getFullDate, roleId]
  );
};
var RoleAddUsers = () => {
  const { id } = useParams();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(AddUsersForm, { roleId: id }) });
};
export {
  RoleAddUsers as Component
};
