import { b as getApiKeyStatusProps, a as getApiKeyTypeProps, p as prettifyRedactedToken } from "./chunk-G22WWLPG-BBbt_mn6.js";
import "./chunk-UHB4DWUF-Dx2gKno7.js";
import { U as UserLink } from "./chunk-T6FPFSHU-DhbQc2ZU.js";
import { c as createTableAdapter, C as ConfigurableDataTable } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { d as useLoaderData, ar as useParams, a as useFeatureFlag, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, u as useNavigate, i as usePrompt, c0 as useDate, T as Trash, f as Container, H as Heading, aw as StatusBadge, A as ActionMenu, P as PencilSquare, a4 as Text, az as Badge, dH as Copy, r as reactExports, t as toast, s as sdk, e5 as useUser, bf as Skeleton, k as keepPreviousData, aj as createDataTableColumnHelper } from "./index-6bvUh1mj.js";
import { u as useSalesChannelTableQuery, a as useSalesChannelTableFilters, b as useSalesChannelTableEmptyState, c as useSalesChannelTableColumns } from "./chunk-KCFHHRVQ-DwGJs5xu.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { d as useApiKey, a as useRevokeApiKey, b as useDeleteApiKey, e as useBatchRemoveSalesChannelsFromApiKey, f as apiKeysQueryKeys } from "./chunk-RW5LLFK2-DusaHWnX.js";
import { a as useSalesChannels } from "./chunk-5N2B66CN-c329dCoL.js";
import { X as XCircle } from "./x-circle-wkOPC4Rd.js";
import { c as createDataTableCommandHelper } from "./create-data-table-command-helper-D3DMJ1Ck.js";
import "./chunk-RIAKFHWQ-B2UeLyyc.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-VLY6BXSQ-Me55X0ir.js";
import "./chunk-IFQC5X3W-DtnYZhqr.js";
var ApiKeyGeneralSection = ({ apiKey }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { getFullDate } = useDate();
  const { mutateAsync: revokeAsync } = useRevokeApiKey(apiKey.id);
  const { mutateAsync: deleteAsync } = useDeleteApiKey(apiKey.id);
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
        navigate("..", { replace: true });
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
  const dangerousActions = [
    {
      icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
      label: t("actions.delete"),
      onClick: handleDelete,
      disabled: !apiKey.revoked_at
    }
  ];
  if (!apiKey.revoked_at) {
    dangerousActions.unshift({
      icon: /* @__PURE__ */ jsxRuntimeExports.jsx(XCircle, {}),
      label: t("apiKeyManagement.actions.revoke"),
      onClick: handleRevoke,
      disabled: !!apiKey.revoked_at
    });
  }
  const apiKeyStatus = getApiKeyStatusProps(apiKey.revoked_at, t);
  const apiKeyType = getApiKeyTypeProps(apiKey.type, t);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: apiKey.title }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-x-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: apiKeyStatus.color, children: apiKeyStatus.label }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ActionMenu,
          {
            groups: [
              {
                actions: [
                  {
                    label: t("actions.edit"),
                    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
                    to: "edit"
                  }
                ]
              },
              {
                actions: dangerousActions
              }
            ]
          }
        )
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.key") }),
      apiKey.type === "secret" ? /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", className: "inline-block w-fit", children: prettifyRedactedToken(apiKey.redacted) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Copy, { asChild: true, content: apiKey.token, className: "cursor-pointer", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", className: "text-ui-tag-neutral-text", children: prettifyRedactedToken(apiKey.redacted) }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.type") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: apiKeyType.label })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("apiKeyManagement.fields.lastUsedAtLabel") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: apiKey.last_used_at ? getFullDate({ date: apiKey.last_used_at, includeTime: true }) : "-" })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("apiKeyManagement.fields.createdByLabel") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(ActionBy, { userId: apiKey.created_by })
    ] }),
    apiKey.revoked_at && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("apiKeyManagement.fields.revokedAtLabel") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: getFullDate({ date: apiKey.revoked_at, includeTime: true }) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("apiKeyManagement.fields.revokedByLabel") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(ActionBy, { userId: apiKey.revoked_by })
      ] })
    ] })
  ] });
};
var ActionBy = ({ userId }) => {
  const { user, isLoading, isError, error } = useUser(userId, void 0, {
    enabled: !!userId
  });
  if (!userId) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: "-" });
  }
  if (isError) {
    throw error;
  }
  if (isLoading) {
    return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-[20px_1fr]", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Skeleton, { className: "h-5 w-5 rounded-full" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Skeleton, { className: "w-full max-w-[220px]" })
    ] });
  }
  if (!user) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: "-" });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(UserLink, { ...user });
};
var PAGE_SIZE = 10;
var PREFIX = "sc";
var ApiKeySalesChannelSection = ({
  apiKey
}) => {
  const [rowSelection, setRowSelection] = reactExports.useState({});
  const { t } = useTranslation();
  const searchParams = useSalesChannelTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const { sales_channels, count, isPending } = useSalesChannels(
    { ...searchParams, publishable_key_id: apiKey.id },
    {
      placeholderData: keepPreviousData
    }
  );
  const columns = useColumns(apiKey.id);
  const filters = useSalesChannelTableFilters();
  const commands = useCommands(apiKey.id, setRowSelection);
  const emptyState = useSalesChannelTableEmptyState();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: sales_channels,
      columns,
      filters,
      commands,
      heading: t("salesChannels.domain"),
      headingLevel: "h2",
      getRowId: (row) => row.id,
      rowCount: count,
      isLoading: isPending,
      emptyState,
      rowSelection: {
        state: rowSelection,
        onRowSelectionChange: setRowSelection
      },
      rowHref: (row) => `/settings/sales-channels/${row.id}`,
      action: {
        label: t("actions.add"),
        to: "sales-channels"
      },
      prefix: PREFIX,
      pageSize: PAGE_SIZE
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = (id) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const base = useSalesChannelTableColumns();
  const { mutateAsync } = useBatchRemoveSalesChannelsFromApiKey(id);
  const handleDelete = reactExports.useCallback(
    async (salesChannel) => {
      const res = await prompt({
        title: t("general.areYouSure"),
        description: t("apiKeyManagement.removeSalesChannel.warning", {
          name: salesChannel.name
        }),
        confirmText: t("actions.delete"),
        cancelText: t("actions.cancel")
      });
      if (!res) {
        return;
      }
      await mutateAsync([salesChannel.id], {
        onSuccess: () => {
          toast.success(
            t("apiKeyManagement.removeSalesChannel.successToast", {
              count: 1
            })
          );
        },
        onError: (err) => {
          toast.error(err.message);
        }
      });
    },
    [mutateAsync, prompt, t]
  );
  return reactExports.useMemo(
    () => [
      columnHelper.select(),
      ...base,
      columnHelper.action({
        actions: (ctx) => [
          [
            {
              label: t("actions.edit"),
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
              onClick: () => {
                navigate(`/settings/sales-channels/${ctx.row.original.id}/edit`);
              }
            }
          ],
          [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              label: t("actions.delete"),
              onClick: () => handleDelete(ctx.row.original)
            }
          ]
        ]
      })
    ],
    [base, handleDelete, navigate, t]
  );
};
var commandHelper = createDataTableCommandHelper();
var useCommands = (id, setRowSelection) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = useBatchRemoveSalesChannelsFromApiKey(id);
  const handleRemove = reactExports.useCallback(
    async (rowSelection) => {
      const keys = Object.keys(rowSelection);
      const res = await prompt({
        title: t("general.areYouSure"),
        description: t("apiKeyManagement.removeSalesChannel.warningBatch", {
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
          toast.success(
            t("apiKeyManagement.removeSalesChannel.successToastBatch", {
              count: keys.length
            })
          );
          setRowSelection({});
        },
        onError: (err) => {
          toast.error(err.message);
        }
      });
    },
    [mutateAsync, prompt, t, setRowSelection]
  );
  return reactExports.useMemo(
    () => [
      commandHelper.command({
        action: handleRemove,
        label: t("actions.remove"),
        shortcut: "r"
      })
    ],
    [handleRemove, t]
  );
};
var ALLOWED_FILTERS = [
  "id",
  "name",
  "description",
  "is_disabled",
  "created_at",
  "updated_at",
  "deleted_at"
];
var ApiKeySalesChannelRowActions = ({
  salesChannel,
  apiKeyId
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = useBatchRemoveSalesChannelsFromApiKey(apiKeyId);
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("apiKeyManagement.removeSalesChannel.warning", {
        name: salesChannel.name
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync([salesChannel.id], {
      onSuccess: () => {
        toast.success(
          t("apiKeyManagement.removeSalesChannel.successToast", { count: 1 })
        );
      },
      onError: (err) => toast.error(err.message)
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              label: t("actions.edit"),
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
              to: `/settings/sales-channels/${salesChannel.id}/edit`
            }
          ]
        },
        {
          actions: [
            {
              label: t("actions.delete"),
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              onClick: handleDelete
            }
          ]
        }
      ]
    }
  );
};
var ConfigurableApiKeySalesChannelSection = ({
  apiKey
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = useBatchRemoveSalesChannelsFromApiKey(apiKey.id);
  const commands = reactExports.useMemo(
    () => [
      {
        label: t("actions.remove"),
        shortcut: "r",
        action: async (selection) => {
          const ids = Object.keys(selection);
          const res = await prompt({
            title: t("general.areYouSure"),
            description: t("apiKeyManagement.removeSalesChannel.warningBatch", {
              count: ids.length
            }),
            confirmText: t("actions.continue"),
            cancelText: t("actions.cancel")
          });
          if (!res) {
            return;
          }
          await mutateAsync(ids, {
            onSuccess: () => {
              toast.success(
                t("apiKeyManagement.removeSalesChannel.successToastBatch", {
                  count: ids.length
                })
              );
            },
            onError: (err) => toast.error(err.message)
          });
        }
      }
    ],
    [t, prompt, mutateAsync]
  );
  const adapter = reactExports.useMemo(
    () => createTableAdapter({
      entity: "sales-channels",
      viewConfigurationKey: "sales-channels-api-key",
      queryPrefix: "apisc",
      pageSize: 10,
      enableRowSelection: true,
      commands,
      emptyState: {
        empty: { heading: t("general.noRecordsMessage") },
        filtered: {
          heading: t("general.noRecordsMessage"),
          description: t("general.noRecordsMessageFiltered")
        }
      },
      useData: (fields, params) => {
        const { sales_channels, count, isError, error, isLoading } = useSalesChannels(
          {
            fields,
            ...params,
            publishable_key_id: apiKey.id
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
        return { data: sales_channels, count, isLoading, isError, error };
      },
      getRowHref: (row) => `/settings/sales-channels/${row.id}`,
      renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(
        ApiKeySalesChannelRowActions,
        {
          salesChannel: row,
          apiKeyId: apiKey.id
        }
      ),
      transformColumns: (columns) => columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }))
    }),
    [t, apiKey.id, commands]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t("salesChannels.domain"),
      actions: [{ label: t("actions.add"), to: "sales-channels" }]
    }
  );
};
var ApiKeyManagementDetail = () => {
  const initialData = useLoaderData();
  const { id } = useParams();
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const { api_key, isLoading, isError, error } = useApiKey(id, {
    initialData
  });
  if (isLoading || !api_key) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { showJSON: true, sections: 1 });
  }
  const isPublishable = api_key?.type === "publishable";
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "api_key.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: api_key,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ApiKeyGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ApiKeyGeneralSection, { apiKey: api_key }) }),
          isPublishable && /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ApiKeySalesChannelSection", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableApiKeySalesChannelSection, { apiKey: api_key }) : /* @__PURE__ */ jsxRuntimeExports.jsx(ApiKeySalesChannelSection, { apiKey: api_key }) }),
          detailPageDefaultEntries(api_key, {
            metadata: false,
            permissions: false
          })
        ] })
      }
    }
  );
};
var ApiKeyManagementDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { api_key } = useApiKey(id, {
    initialData: props.loaderData,
    enabled: Boolean(id)
  });
  if (!api_key) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: api_key.title });
};
var seo = (match) => ({
  title: match.loaderData?.api_key?.title
});
var apiKeyDetailQuery = (id) => ({
  queryKey: apiKeysQueryKeys.detail(id),
  queryFn: async () => sdk.admin.apiKey.retrieve(id)
});
var apiKeyLoader = async ({ params }) => {
  const id = params.id;
  const query = apiKeyDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
export {
  ApiKeyManagementDetailBreadcrumb as Breadcrumb,
  ApiKeyManagementDetail as Component,
  apiKeyLoader as loader,
  seo
};
