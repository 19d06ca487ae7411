import { ar as useParams, b as useTranslation, fA as useRbacRole, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, aN as useForm, aO as u, r as reactExports, fz as useRbacAssignablePolicies, fH as useAddRbacRolePolicies, cv as useMutation, q as queryClient, fB as rbacRolesQueryKeys, s as sdk, t as toast, K as KeyboundForm, B as Button, aI as object, aT as array, aK as string, k as keepPreviousData, aj as createDataTableColumnHelper } from "./index-6bvUh1mj.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
var EditRolePermissionsSchema = object({
  policies: array(string()).optional()
});
var PAGE_SIZE = 20;
var PREFIX = "rp";
var EditRolePermissionsForm = ({
  role
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const form = useForm({
    defaultValues: {
      policies: role.policies?.map((policy) => policy.id) ?? []
    },
    resolver: u(EditRolePermissionsSchema)
  });
  const initialState = role.policies?.reduce((acc, policy) => {
    acc[policy.id] = true;
    return acc;
  }, {}) ?? {};
  const [rowSelection, setRowSelection] = reactExports.useState(initialState);
  reactExports.useEffect(() => {
    const ids = Object.keys(rowSelection).filter((id) => rowSelection[id]);
    form.setValue("policies", ids, {
      shouldDirty: true,
      shouldTouch: true
    });
  }, [rowSelection, form]);
  const { q, order, offset } = useQueryParams(["q", "order", "offset"], PREFIX);
  const {
    data: pageData,
    isPending: isLoading,
    isError,
    error
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
  const visiblePolicies = pageData?.policies ?? [];
  const count = pageData?.count ?? 0;
  const { data: allAssignable, isPending: isAssignableSetLoading } = useRbacAssignablePolicies();
  const assignableIds = reactExports.useMemo(
    () => new Set((allAssignable?.policies ?? []).map((p) => p.id)),
    [allAssignable?.policies]
  );
  const columns = usePolicyColumns();
  const { mutateAsync: addPolicies, isPending: isAdding } = useAddRbacRolePolicies(role.id);
  const { mutateAsync: removePolicies, isPending: isRemoving } = useMutation({
    mutationFn: async (policyIds) => {
      await Promise.all(
        policyIds.map(
          (policyId) => sdk.admin.rbacRole.removePolicy(role.id, policyId)
        )
      );
    },
    onSuccess: () => {
      queryClient.invalidateQueries({
        queryKey: rbacRolesQueryKeys.policies(role.id)
      });
      queryClient.invalidateQueries({
        queryKey: rbacRolesQueryKeys.detail(role.id)
      });
      queryClient.invalidateQueries({ queryKey: rbacRolesQueryKeys.lists() });
    }
  });
  const handleSubmit = form.handleSubmit(async (data) => {
    const selectedPolicies = data.policies ?? [];
    const existingPolicies = role.policies?.map((policy) => policy.id) ?? [];
    const toAdd = selectedPolicies.filter(
      (policyId) => !existingPolicies.includes(policyId)
    );
    const toRemove = existingPolicies.filter((policyId) => assignableIds.has(policyId)).filter((policyId) => !selectedPolicies.includes(policyId));
    try {
      if (toAdd.length) {
        await addPolicies({ policies: toAdd });
      }
      if (toRemove.length) {
        await removePolicies(toRemove);
      }
      handleSuccess();
    } catch (e) {
      const errorMessage = e instanceof Error ? e.message : "Unknown error";
      toast.error(errorMessage);
    }
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      className: "flex flex-1 flex-col overflow-hidden",
      onSubmit: handleSubmit,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { className: "-mx-4 flex flex-1 flex-col overflow-hidden p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          DataTable,
          {
            data: visiblePolicies,
            columns,
            getRowId: (row) => row.id,
            rowCount: count,
            isLoading,
            pageSize: PAGE_SIZE,
            rowSelection: {
              state: rowSelection,
              onRowSelectionChange: setRowSelection
            },
            autoFocusSearch: true,
            layout: "fill",
            emptyState: {
              empty: {
                heading: t("roles.permissions.empty.heading"),
                description: t("roles.permissions.empty.description")
              },
              filtered: {
                heading: t("roles.permissions.filtered.heading"),
                description: t("roles.permissions.filtered.description")
              }
            },
            prefix: PREFIX
          }
        ) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { className: "shrink-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              type: "submit",
              isLoading: isAdding || isRemoving,
              disabled: isAssignableSetLoading,
              children: t("actions.save")
            }
          )
        ] }) })
      ]
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
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
var RolePermissions = () => {
  const { id } = useParams();
  const { t } = useTranslation();
  const { role, isPending, isError, error } = useRbacRole(id, {
    fields: "id,name,policies.id"
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer, { children: !isPending && role && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Header, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("roles.permissions.header", { name: role.name }) }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { className: "sr-only", children: t("roles.permissions.hint") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(EditRolePermissionsForm, { role })
  ] }) });
};
export {
  RolePermissions as Component
};
