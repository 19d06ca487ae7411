import { u as useRequireRbacFeature } from "./chunk-Q7IJ6TPC-ff_Fcc9V.js";
import { S as SectionRow } from "./chunk-Z7VV3HK5-BrOC9R0H.js";
import { q as queryClient, d as useLoaderData, ar as useParams, eV as usePermissions, fJ as useRbacPolicy, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, s as sdk, fK as rbacPoliciesQueryKeys, b as useTranslation, f as Container, H as Heading, fL as useRbacPolicyRoles, eU as PermissionGuard, r as reactExports, k as keepPreviousData, aj as createDataTableColumnHelper } from "./index-6bvUh1mj.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
var POLICY_DETAIL_FIELDS = "id,key,resource,operation,name,description,created_at,updated_at,metadata";
var PolicyDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { policy } = useRbacPolicy(
    id,
    {
      fields: POLICY_DETAIL_FIELDS
    },
    {
      initialData: props.loaderData,
      enabled: Boolean(id)
    }
  );
  if (!policy) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: policy.key });
};
var policyDetailQuery = (id) => ({
  queryKey: rbacPoliciesQueryKeys.detail(id, { fields: POLICY_DETAIL_FIELDS }),
  queryFn: async () => sdk.admin.rbacPolicy.retrieve(id, { fields: POLICY_DETAIL_FIELDS })
});
var policyLoader = async ({ params }) => {
  const id = params.id;
  const query = policyDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
var PolicyGeneralSection = ({ policy }) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-between px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: policy.name ?? policy.key }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.key"), value: policy.key }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.resource"), value: policy.resource }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.operation"), value: policy.operation }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.name"), value: policy.name }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.description"), value: policy.description })
  ] });
};
var PAGE_SIZE = 10;
var PREFIX = "pr";
var PolicyRolesSection = ({ policy }) => {
  const { t } = useTranslation();
  const { offset } = useQueryParams(["offset"], PREFIX);
  const { hasPermission } = usePermissions();
  const canReadRoles = hasPermission("rbac_role:read");
  const { roles, count, isPending, isError, error } = useRbacPolicyRoles(
    policy.id,
    {
      offset: offset ? parseInt(offset) : 0,
      limit: PAGE_SIZE
    },
    {
      placeholderData: keepPreviousData,
      enabled: canReadRoles
    }
  );
  const columns = useColumns();
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(PermissionGuard, { permission: "rbac_role:read", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: roles ?? [],
      columns,
      getRowId: (row) => row.id,
      rowHref: (row) => `/settings/roles/${row.id}`,
      rowCount: count,
      pageSize: PAGE_SIZE,
      heading: t("policies.fields.roles"),
      headingLevel: "h2",
      isLoading: isPending,
      prefix: PREFIX,
      enableSearch: false,
      emptyState: {
        empty: {
          heading: t("policies.roles.empty.heading"),
          description: t("policies.roles.empty.description")
        },
        filtered: {
          heading: t("policies.list.filtered.heading"),
          description: t("policies.list.filtered.description")
        }
      }
    }
  ) }) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(() => {
    return [
      columnHelper.accessor("name", {
        header: t("fields.name")
      }),
      columnHelper.accessor("description", {
        header: t("fields.description"),
        cell: ({ row }) => row.original.description || "-"
      }),
      columnHelper.display({
        id: "user_count",
        header: t("policies.fields.users"),
        cell: ({ row }) => {
          const users = row.original.users ?? [];
          return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: users.length });
        }
      })
    ];
  }, [t]);
};
var PolicyDetail = () => {
  const initialData = useLoaderData();
  const { id } = useParams();
  const isRbacEnabled = useRequireRbacFeature();
  const { hasPermission } = usePermissions();
  const {
    policy,
    isPending: isLoading,
    isError,
    error
  } = useRbacPolicy(
    id,
    { fields: POLICY_DETAIL_FIELDS },
    {
      initialData,
      enabled: !!id && isRbacEnabled
    }
  );
  if (isError) {
    throw error;
  }
  if (isLoading || !policy) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 2, showJSON: true, showMetadata: true });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "policy.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: policy,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "PolicyGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(PolicyGeneralSection, { policy }) }),
          hasPermission("rbac_role:read") && /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "PolicyRolesSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(PolicyRolesSection, { policy }) }),
          detailPageDefaultEntries(policy, { permissions: false })
        ] })
      }
    }
  );
};
export {
  PolicyDetailBreadcrumb as Breadcrumb,
  PolicyDetail as Component,
  policyLoader as loader
};
