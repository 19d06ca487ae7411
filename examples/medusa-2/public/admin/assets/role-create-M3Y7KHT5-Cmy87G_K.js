import { u as useRequireRbacFeature } from "./chunk-Q7IJ6TPC-ff_Fcc9V.js";
import { j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, w as useDocumentDirection, r as reactExports, aN as useForm, aO as u, fy as useCreateRbacRole, fz as useRbacAssignablePolicies, t as toast, K as KeyboundForm, H as Heading, a4 as Text, G as Form, I as Input, M as Textarea, B as Button, aT as array, aK as string, k as keepPreviousData, aI as object, aj as createDataTableColumnHelper } from "./index-6bvUh1mj.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { P as ProgressTabs } from "./progress-tabs-DCqWn88m.js";
var CreateRoleDetailsSchema = object({
  name: string().min(1),
  description: string().optional()
});
var CreateRoleSchema = CreateRoleDetailsSchema.extend({
  policies: array(string()).optional()
});
var PAGE_SIZE = 20;
var PREFIX = "rp";
var columnHelper = createDataTableColumnHelper();
var CreateRoleForm = () => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const direction = useDocumentDirection();
  const [tab, setTab] = reactExports.useState(
    "details"
    /* DETAILS */
  );
  const [tabState, setTabState] = reactExports.useState({
    [
      "details"
      /* DETAILS */
    ]: "in-progress",
    [
      "permissions"
      /* PERMISSIONS */
    ]: "not-started"
  });
  const [rowSelection, setRowSelection] = reactExports.useState(
    {}
  );
  const form = useForm({
    defaultValues: {
      name: "",
      description: "",
      policies: []
    },
    resolver: u(CreateRoleSchema)
  });
  const handleTabChange = async (nextTab) => {
    const valid = await form.trigger();
    if (!valid) {
      return;
    }
    setTab(nextTab);
  };
  const { mutateAsync: createRole, isPending: isCreating } = useCreateRbacRole();
  const onRowSelectionChange = reactExports.useCallback(
    (selection) => {
      const ids = Object.keys(selection).filter((id) => selection[id]);
      form.setValue("policies", ids, {
        shouldDirty: true,
        shouldTouch: true
      });
      setRowSelection(selection);
    },
    [form]
  );
  const { q, order, offset } = useQueryParams(["q", "order", "offset"], PREFIX);
  const {
    data: pageData,
    isPending: isPoliciesLoading,
    isError: isPoliciesError,
    error: policiesError
  } = useRbacAssignablePolicies(
    {
      q,
      order,
      offset: offset ? parseInt(offset) : 0,
      limit: PAGE_SIZE,
      fields: "id,key,resource,operation,description"
    },
    {
      placeholderData: keepPreviousData
    }
  );
  if (isPoliciesError) {
    throw policiesError;
  }
  const visiblePolicies = pageData?.policies ?? [];
  const count = pageData?.count ?? 0;
  const columns = usePolicyColumns();
  const onNext = async (currentTab) => {
    const valid = await form.trigger();
    if (!valid) {
      return;
    }
    if (currentTab === "details") {
      setTab(
        "permissions"
        /* PERMISSIONS */
      );
    }
  };
  reactExports.useEffect(() => {
    const currentState = { ...tabState };
    currentState[
      "details"
      /* DETAILS */
    ] = tab === "details" ? "in-progress" : "completed";
    currentState[
      "permissions"
      /* PERMISSIONS */
    ] = tab === "details" ? "not-started" : "in-progress";
    setTabState({ ...currentState });
  }, [tab]);
  const handleSubmit = form.handleSubmit(async (values) => {
    try {
      const { role } = await createRole({
        name: values.name.trim(),
        description: values.description?.trim() || null,
        policy_ids: values.policies?.length ? values.policies : void 0
      });
      toast.success(
        t("roles.create.successToast", {
          name: role.name
        })
      );
      handleSuccess(`/settings/roles/${role.id}`);
    } catch (error) {
      toast.error(error.message);
    }
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex size-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(
          ProgressTabs,
          {
            dir: direction,
            value: tab,
            onValueChange: (tab2) => handleTabChange(tab2),
            className: "flex h-full flex-col overflow-hidden",
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "-my-2 w-full border-l", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(ProgressTabs.List, { className: "justify-start-start flex w-full items-center", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Trigger,
                  {
                    status: tabState[
                      "details"
                      /* DETAILS */
                    ],
                    value: "details",
                    className: "max-w-[200px] truncate",
                    children: t("roles.create.tabs.details")
                  }
                ),
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Trigger,
                  {
                    status: tabState[
                      "permissions"
                      /* PERMISSIONS */
                    ],
                    value: "permissions",
                    className: "max-w-[200px] truncate",
                    children: t("roles.create.tabs.permissions")
                  }
                )
              ] }) }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal.Body, { className: "size-full overflow-hidden", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Content,
                  {
                    className: "size-full overflow-y-auto",
                    value: "details",
                    children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col items-center overflow-auto p-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("roles.create.header") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("roles.create.hint") })
                      ] }),
                      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4", children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          Form.Field,
                          {
                            control: form.control,
                            name: "name",
                            render: ({ field }) => {
                              return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.name") }),
                                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) }),
                                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                              ] });
                            }
                          }
                        ),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          Form.Field,
                          {
                            control: form.control,
                            name: "description",
                            render: ({ field }) => {
                              return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("fields.description") }),
                                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Textarea, { ...field, rows: 4 }) }),
                                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                              ] });
                            }
                          }
                        )
                      ] })
                    ] }) })
                  }
                ),
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Content,
                  {
                    className: "size-full overflow-y-auto",
                    value: "permissions",
                    children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      DataTable,
                      {
                        data: visiblePolicies,
                        columns,
                        getRowId: (row) => row.id,
                        rowCount: count,
                        pageSize: PAGE_SIZE,
                        isLoading: isPoliciesLoading,
                        prefix: PREFIX,
                        rowSelection: {
                          state: rowSelection,
                          onRowSelectionChange
                        },
                        layout: "fill",
                        emptyState: {
                          empty: {
                            heading: t("roles.create.permissions.empty.heading"),
                            description: t(
                              "roles.create.permissions.empty.description"
                            )
                          },
                          filtered: {
                            heading: t("roles.create.permissions.filtered.heading"),
                            description: t(
                              "roles.create.permissions.filtered.description"
                            )
                          }
                        }
                      }
                    )
                  }
                )
              ] })
            ]
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(PrimaryButton, { tab, next: onNext, isLoading: isCreating })
        ] }) })
      ]
    }
  ) });
};
var usePolicyColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(() => {
    return [
      columnHelper.select(),
      columnHelper.accessor("key", {
        header: t("fields.key")
      }),
      columnHelper.accessor("resource", {
        header: t("fields.resource"),
        cell: ({ row }) => {
          const resource = row.original.resource;
          return t(`permissions.resources.${resource}`, {
            defaultValue: resource
          });
        }
      }),
      columnHelper.accessor("operation", {
        header: t("fields.operation"),
        cell: ({ row }) => {
          const operation = row.original.operation;
          return t(`permissions.actions.${operation}`, {
            defaultValue: operation
          });
        }
      }),
      columnHelper.accessor("description", {
        header: t("fields.description"),
        cell: ({ row }) => {
          return row.original.description || "-";
        }
      })
    ];
  }, [t]);
};
var PrimaryButton = ({ tab, next, isLoading }) => {
  const { t } = useTranslation();
  if (tab === "permissions") {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        type: "submit",
        variant: "primary",
        size: "small",
        isLoading,
        children: t("actions.create")
      },
      "submit-button"
    );
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Button,
    {
      type: "button",
      variant: "primary",
      size: "small",
      onClick: () => next(tab),
      children: t("actions.continue")
    },
    "next-button"
  );
};
var RoleCreate = () => {
  const isRbacEnabled = useRequireRbacFeature();
  if (!isRbacEnabled) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CreateRoleForm, {}) });
};
export {
  RoleCreate as Component
};
