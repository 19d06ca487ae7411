import { g as getApiKeyTypeFromPathname, p as prettifyRedactedToken, a as getApiKeyTypeProps, b as getApiKeyStatusProps } from "./chunk-G22WWLPG-BBbt_mn6.js";
import { S as StatusCell } from "./chunk-ADOCJB6L-BtLiOsG_.js";
import { T as TextCell } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { c as useLocation, a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, O as Outlet, f as Container, H as Heading, a4 as Text, g as Link, B as Button, r as reactExports, k as keepPreviousData, h as createColumnHelper, i as usePrompt, A as ActionMenu, P as PencilSquare, dR as SquareTwoStack, T as Trash, t as toast, az as Badge, dt as DateCell, bw as defineCellRenderer, es as registerCellResolver } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { u as useApiKeys, a as useRevokeApiKey, b as useDeleteApiKey } from "./chunk-RW5LLFK2-DusaHWnX.js";
import { X as XCircle } from "./x-circle-wkOPC4Rd.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-5N2B66CN-c329dCoL.js";
var ApiKeyRowActions = ({
  apiKey
}) => {
  const { mutateAsync: revokeAsync } = useRevokeApiKey(apiKey.id);
  const { mutateAsync: deleteAsync } = useDeleteApiKey(apiKey.id);
  const { t } = useTranslation();
  const prompt = usePrompt();
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("apiKeyManagement.delete.warning", {
        title: apiKey.title
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await deleteAsync(void 0, {
      onSuccess: () => {
        toast.success(
          t("apiKeyManagement.delete.successToast", {
            title: apiKey.title
          })
        );
      },
      onError: (err) => {
        toast.error(err.message);
      }
    });
  };
  const handleRevoke = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("apiKeyManagement.revoke.warning", {
        title: apiKey.title
      }),
      confirmText: t("apiKeyManagement.actions.revoke"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await revokeAsync(void 0, {
      onSuccess: () => {
        toast.success(
          t("apiKeyManagement.revoke.successToast", {
            title: apiKey.title
          })
        );
      },
      onError: (err) => {
        toast.error(err.message);
      }
    });
  };
  const handleCopyToken = () => {
    navigator.clipboard.writeText(apiKey.token);
    toast.success(t("apiKeyManagement.actions.copySuccessToast"));
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
              to: `${apiKey.id}/edit`
            },
            ...apiKey.type !== "secret" ? [
              {
                label: t("apiKeyManagement.actions.copy"),
                onClick: handleCopyToken,
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(SquareTwoStack, {})
              }
            ] : []
          ]
        },
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(XCircle, {}),
              label: t("apiKeyManagement.actions.revoke"),
              onClick: handleRevoke,
              disabled: !!apiKey.revoked_at
            },
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              label: t("actions.delete"),
              onClick: handleDelete,
              disabled: !apiKey.revoked_at
            }
          ]
        }
      ]
    }
  );
};
var columnHelper = createColumnHelper();
var useApiKeyManagementTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("title", {
        header: t("fields.title"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: getValue() }) })
      }),
      columnHelper.accessor("redacted", {
        header: "Token",
        cell: ({ getValue }) => {
          const token = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", children: prettifyRedactedToken(token) });
        }
      }),
      columnHelper.accessor("type", {
        header: t("fields.type"),
        cell: ({ getValue }) => {
          const { label } = getApiKeyTypeProps(getValue(), t);
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: label });
        }
      }),
      columnHelper.accessor("revoked_at", {
        header: t("fields.status"),
        cell: ({ getValue }) => {
          const { color, label } = getApiKeyStatusProps(getValue(), t);
          return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusCell, { color, children: label });
        }
      }),
      columnHelper.accessor("last_used_at", {
        header: t("apiKeyManagement.table.lastUsedAtHeader"),
        cell: ({ getValue }) => {
          const date = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date });
        }
      }),
      columnHelper.accessor("created_at", {
        header: t("fields.created"),
        cell: ({ getValue }) => {
          const date = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date });
        }
      }),
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(ApiKeyRowActions, { apiKey: row.original });
        }
      })
    ],
    [t]
  );
};
var useApiKeyManagementTableFilters = () => {
  const { t } = useTranslation();
  let filters = [];
  const dateFilters = [
    { label: t("fields.createdAt"), key: "created_at", type: "date" },
    { label: t("fields.updatedAt"), key: "updated_at", type: "date" },
    { label: t("fields.revokedAt"), key: "revoked_at", type: "date" }
  ];
  filters = [...filters, ...dateFilters];
  return filters;
};
var useApiKeyManagementTableQuery = ({
  prefix,
  pageSize = 20
}) => {
  const queryObject = useQueryParams(
    ["offset", "q", "created_at", "updated_at", "revoked_at", "order"],
    prefix
  );
  const { offset, created_at, updated_at, revoked_at, q, order } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0,
    revoked_at: revoked_at ? JSON.parse(revoked_at) : void 0,
    order,
    q
  };
  return {
    searchParams,
    raw: queryObject
  };
};
var PAGE_SIZE = 20;
var ApiKeyManagementListTable = ({
  keyType
}) => {
  const { t } = useTranslation();
  const { searchParams, raw } = useApiKeyManagementTableQuery({
    pageSize: PAGE_SIZE
  });
  const query = {
    ...searchParams,
    type: keyType,
    fields: "id,title,redacted,token,type,created_at,updated_at,revoked_at,last_used_at,created_by,revoked_by"
  };
  const { api_keys, count, isLoading, isError, error } = useApiKeys(query, {
    placeholderData: keepPreviousData
  });
  const filters = useApiKeyManagementTableFilters();
  const columns = useApiKeyManagementTableColumns();
  const { table } = useDataTable({
    data: api_keys || [],
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
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h1", children: keyType === "publishable" ? t(`apiKeyManagement.domain.publishable`) : t("apiKeyManagement.domain.secret") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", children: keyType === "publishable" ? t(`apiKeyManagement.subtitle.publishable`) : t("apiKeyManagement.subtitle.secret") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "create", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.create") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        filters,
        columns,
        count,
        pageSize: PAGE_SIZE,
        orderBy: [
          { key: "title", label: t("fields.title") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") },
          { key: "revoked_at", label: t("fields.revokedAt") }
        ],
        navigateTo: (row) => row.id,
        pagination: true,
        search: true,
        queryObject: raw,
        isLoading
      }
    )
  ] });
};
defineCellRenderer("api_key_token", {
  render: (value) => /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", children: prettifyRedactedToken(String(value ?? "")) })
});
defineCellRenderer("api_key_type", {
  render: (value, _row, _column, t) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getApiKeyTypeProps(value, t).label })
});
registerCellResolver("api_key_status", (value, _row, t) => {
  const { color, label } = getApiKeyStatusProps(value, t);
  return { color, label };
});
function createApiKeyTableAdapter({
  t,
  keyType
}) {
  return createTableAdapter({
    entity: "api-keys",
    // Publishable and secret keys are the SAME entity; scope views per type so
    // they don't share saved configurations.
    viewConfigurationKey: `api-keys-${keyType}`,
    queryPrefix: keyType === "secret" ? "sk" : "pk",
    pageSize: 20,
    emptyState: {
      empty: {
        heading: t("general.noRecordsMessage")
      },
      filtered: {
        heading: t("general.noRecordsMessage"),
        description: t("general.noRecordsMessageFiltered")
      }
    },
    useData: (fields, params) => {
      const { api_keys, count, isError, error, isLoading } = useApiKeys(
        {
          fields,
          ...params,
          type: keyType
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
      return { data: api_keys, count, isLoading, isError, error };
    },
    getRowHref: (row) => `${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(ApiKeyRowActions, { apiKey: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "title",
        "token",
        "created_at",
        "updated_at",
        "deleted_at",
        "revoked_at"
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
function useApiKeyTableAdapter(keyType) {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createApiKeyTableAdapter({ t, keyType }), [t, keyType]);
}
var ConfigurableApiKeyManagementListTable = ({
  keyType
}) => {
  const { t } = useTranslation();
  const adapter = useApiKeyTableAdapter(keyType);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfigurableDataTable,
      {
        adapter,
        heading: keyType === "publishable" ? t("apiKeyManagement.domain.publishable") : t("apiKeyManagement.domain.secret"),
        subHeading: keyType === "publishable" ? t("apiKeyManagement.subtitle.publishable") : t("apiKeyManagement.subtitle.secret"),
        actions: [{ label: t("actions.create"), to: "create" }]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
var ApiKeyManagementList = () => {
  const { pathname } = useLocation();
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const keyType = getApiKeyTypeFromPathname(pathname);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "api_key.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ApiKeyManagementListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableApiKeyManagementListTable, { keyType }) : /* @__PURE__ */ jsxRuntimeExports.jsx(ApiKeyManagementListTable, { keyType }) })
      }
    }
  );
};
export {
  ApiKeyManagementList as Component
};
