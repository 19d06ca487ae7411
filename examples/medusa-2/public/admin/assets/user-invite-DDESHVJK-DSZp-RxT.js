import { L as ListSummary } from "./chunk-IHVAPHYF-DdO0Szod.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, a as useFeatureFlag, eV as usePermissions, aN as useForm, aO as u, fr as useRbacAssignableRoles, r as reactExports, fs as isFetchError, K as KeyboundForm, H as Heading, a4 as Text, G as Form, I as Input, a2 as Combobox, B as Button, f as Container, aI as object, aT as array, aK as string, h as createColumnHelper, av as Tooltip, aw as StatusBadge, dU as format, a8 as Trans, i as usePrompt, A as ActionMenu, dF as ArrowPath, T as Trash, dB as copy } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { u as useInvites, a as useCreateInvite, b as useDeleteInvite, c as useResendInvite } from "./chunk-DEOCXBV2-DQCiA26p.js";
import { A as Alert } from "./alert--R-a-dLi.js";
import { L as Link } from "./link-CgdxIInn.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var useUserInviteTableQuery = ({
  prefix,
  pageSize = 20,
  fields
}) => {
  const queryObject = useQueryParams(
    ["offset", "q", "order", "created_at", "updated_at"],
    prefix
  );
  const { offset, created_at, updated_at, q, order } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    order,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0,
    q,
    fields
  };
  return {
    searchParams,
    raw: queryObject
  };
};
var InviteUserSchema = object({
  email: string().email(),
  roles: array(string()).optional()
});
var PAGE_SIZE = 10;
var PREFIX = "usr_invite";
var INVITE_URL = `${window.location.origin}${"/app"}/invite?token=`;
var InviteUserForm = () => {
  const { t } = useTranslation();
  const isRbacEnabled = useFeatureFlag("rbac");
  const { hasPermission } = usePermissions();
  const canReadRbacRoles = hasPermission("rbac_role:read");
  const showRbacRolesField = isRbacEnabled && canReadRbacRoles;
  const form = useForm({
    defaultValues: {
      email: "",
      roles: []
    },
    resolver: u(InviteUserSchema)
  });
  const { data: assignableData, isPending: isRolesLoading } = useRbacAssignableRoles(
    { limit: 200, order: "name" },
    { enabled: showRbacRolesField }
  );
  const roleOptions = reactExports.useMemo(() => {
    return (assignableData?.roles ?? []).map((role) => ({
      label: role.name,
      value: role.id
    }));
  }, [assignableData?.roles]);
  const inviteFields = reactExports.useMemo(() => {
    if (!showRbacRolesField) {
      return void 0;
    }
    return [
      "id",
      "email",
      "accepted",
      "token",
      "expires_at",
      "created_at",
      "updated_at",
      "rbac_roles.id",
      "rbac_roles.name"
    ].join(",");
  }, [showRbacRolesField]);
  const { raw, searchParams } = useUserInviteTableQuery({
    prefix: PREFIX,
    pageSize: PAGE_SIZE,
    fields: inviteFields
  });
  const {
    invites,
    count,
    isPending: isLoading,
    isError,
    error
  } = useInvites(searchParams);
  const columns = useColumns({ isRbacEnabled: showRbacRolesField });
  const { table } = useDataTable({
    data: invites ?? [],
    columns,
    count,
    enablePagination: true,
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const { mutateAsync, isPending } = useCreateInvite();
  const handleSubmit = form.handleSubmit(async (values) => {
    try {
      const payload = {
        email: values.email
      };
      if (showRbacRolesField && values.roles?.length) {
        payload.roles = values.roles;
      }
      await mutateAsync(payload);
      form.reset();
    } catch (error2) {
      if (isFetchError(error2) && error2.status === 400) {
        form.setError("root", {
          type: "manual",
          message: error2.message
        });
        return;
      }
    }
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex h-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex flex-1 flex-col overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-1 flex-col items-center overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8 px-2 py-16", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("users.inviteUser") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("users.inviteUserHint") })
          ] }),
          form.formState.errors.root && /* @__PURE__ */ jsxRuntimeExports.jsx(
            Alert,
            {
              variant: "error",
              dismissible: false,
              className: "text-balance",
              children: form.formState.errors.root.message
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 gap-4", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Form.Field,
                {
                  control: form.control,
                  name: "email",
                  render: ({ field }) => {
                    return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.email") }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                        Input,
                        {
                          ...field,
                          placeholder: "john.doe@example.com"
                        }
                      ) }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                    ] });
                  }
                }
              ),
              showRbacRolesField && /* @__PURE__ */ jsxRuntimeExports.jsx(
                Form.Field,
                {
                  control: form.control,
                  name: "roles",
                  render: ({ field }) => {
                    return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(
                        Form.Label,
                        {
                          optional: true,
                          tooltip: t("users.inviteRolesTooltip"),
                          children: t("roles.domain")
                        }
                      ),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                        Combobox,
                        {
                          ...field,
                          value: field.value ?? [],
                          onChange: (value) => {
                            field.onChange(value ?? []);
                          },
                          options: roleOptions,
                          placeholder: t("labels.selectValues"),
                          disabled: isRolesLoading
                        }
                      ) }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                    ] });
                  }
                }
              )
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Button,
              {
                size: "small",
                variant: "secondary",
                type: "submit",
                isLoading: isPending,
                children: t("users.sendInvite")
              }
            ) })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("users.pendingInvites") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "overflow-hidden p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              _DataTable,
              {
                table,
                columns,
                count,
                pageSize: PAGE_SIZE,
                pagination: true,
                search: "autofocus",
                isLoading,
                queryObject: raw,
                prefix: PREFIX,
                orderBy: [
                  { key: "email", label: t("fields.email") },
                  { key: "created_at", label: t("fields.createdAt") },
                  { key: "updated_at", label: t("fields.updatedAt") }
                ]
              }
            ) })
          ] })
        ] }) }) })
      ]
    }
  ) });
};
var InviteActions = ({ invite }) => {
  const { mutateAsync: revokeAsync } = useDeleteInvite(invite.id);
  const { mutateAsync: resendAsync } = useResendInvite(invite.id);
  const prompt = usePrompt();
  const { t } = useTranslation();
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("users.deleteInviteWarning", {
        email: invite.email
      }),
      cancelText: t("actions.cancel"),
      confirmText: t("actions.delete")
    });
    if (!res) {
      return;
    }
    await revokeAsync();
  };
  const handleResend = async () => {
    await resendAsync();
  };
  const handleCopyInviteLink = () => {
    const inviteUrl = `${INVITE_URL}${invite.token}`;
    copy(inviteUrl);
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowPath, {}),
              label: t("users.resendInvite"),
              onClick: handleResend
            }
          ]
        },
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, {}),
              label: t("users.copyInviteLink"),
              onClick: handleCopyInviteLink
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
var columnHelper = createColumnHelper();
var useColumns = ({ isRbacEnabled }) => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("email", {
        header: t("fields.email"),
        cell: ({ getValue }) => {
          return getValue();
        }
      }),
      ...isRbacEnabled ? [
        columnHelper.display({
          id: "roles",
          header: t("roles.domain"),
          cell: ({ row }) => {
            const roleNames = row.original.rbac_roles?.map((role) => role.name) ?? [];
            if (!roleNames.length) {
              return /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: "-" });
            }
            return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ListSummary, { inline: true, n: 1, list: roleNames }) });
          }
        })
      ] : [],
      columnHelper.accessor("accepted", {
        header: t("fields.status"),
        cell: ({ getValue, row }) => {
          const accepted = getValue();
          const expired = new Date(row.original.expires_at) < /* @__PURE__ */ new Date();
          if (accepted) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(
              Tooltip,
              {
                content: t("users.acceptedOnDate", {
                  date: format(
                    new Date(row.original.updated_at),
                    "dd MMM, yyyy"
                  )
                }),
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: "green", children: t("users.inviteStatus.accepted") })
              }
            );
          }
          if (expired) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(
              Tooltip,
              {
                content: t("users.expiredOnDate", {
                  date: format(
                    new Date(row.original.expires_at),
                    "dd MMM, yyyy"
                  )
                }),
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: "red", children: t("users.inviteStatus.expired") })
              }
            );
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Tooltip,
            {
              content: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Trans,
                {
                  i18nKey: "users.validFromUntil",
                  components: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "font-medium" }, "from"),
                    /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "font-medium" }, "untill")
                  ],
                  values: {
                    from: format(
                      new Date(row.original.created_at),
                      "dd MMM, yyyy"
                    ),
                    until: format(
                      new Date(row.original.expires_at),
                      "dd MMM, yyyy"
                    )
                  }
                }
              ),
              children: /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: "orange", children: t("users.inviteStatus.pending") })
            }
          );
        }
      }),
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(InviteActions, { invite: row.original })
      })
    ],
    [t, isRbacEnabled]
  );
};
var UserInvite = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(InviteUserForm, {}) });
};
export {
  UserInvite as Component
};
