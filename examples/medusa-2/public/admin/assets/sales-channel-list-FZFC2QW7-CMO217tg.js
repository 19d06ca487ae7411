import "./chunk-UHB4DWUF-Dx2gKno7.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, m as useStore, f as Container, r as reactExports, k as keepPreviousData, aj as createDataTableColumnHelper, i as usePrompt, u as useNavigate, A as ActionMenu, P as PencilSquare, T as Trash, t as toast } from "./index-6bvUh1mj.js";
import { u as useSalesChannelTableQuery, a as useSalesChannelTableFilters, b as useSalesChannelTableEmptyState, c as useSalesChannelTableColumns } from "./chunk-KCFHHRVQ-DwGJs5xu.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { a as useSalesChannels, b as useDeleteSalesChannelLazy } from "./chunk-5N2B66CN-c329dCoL.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-VLY6BXSQ-Me55X0ir.js";
import "./chunk-IFQC5X3W-DtnYZhqr.js";
var SalesChannelListTableActions = ({
  salesChannel
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { mutateAsync } = useDeleteSalesChannelLazy();
  const handleDelete = async () => {
    const confirm = await prompt({
      title: t("general.areYouSure"),
      description: t("salesChannels.deleteSalesChannelWarning", {
        name: salesChannel.name
      }),
      verificationInstruction: t("general.typeToConfirm"),
      verificationText: salesChannel.name,
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!confirm) {
      return;
    }
    await mutateAsync(salesChannel.id, {
      onSuccess: () => {
        toast.success(t("salesChannels.toast.delete"));
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
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
              onClick: () => navigate(`/settings/sales-channels/${salesChannel.id}/edit`)
            }
          ]
        },
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              label: t("actions.delete"),
              onClick: handleDelete,
              disabled: salesChannel.is_default,
              disabledTooltip: salesChannel.is_default ? t("salesChannels.tooltip.cannotDeleteDefault") : void 0
            }
          ]
        }
      ]
    }
  );
};
var PAGE_SIZE = 20;
var SalesChannelListTable = () => {
  const { t } = useTranslation();
  const { store } = useStore();
  const searchParams = useSalesChannelTableQuery({
    pageSize: PAGE_SIZE
  });
  const { sales_channels, count, isPending, isError, error } = useSalesChannels(
    searchParams,
    {
      placeholderData: keepPreviousData
    }
  );
  const columns = useColumns();
  const filters = useSalesChannelTableFilters();
  const emptyState = useSalesChannelTableEmptyState();
  const sales_channels_data = sales_channels?.map((sales_channel) => {
    return {
      ...sales_channel,
      is_default: store?.default_sales_channel_id === sales_channel.id
    };
  }) ?? [];
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: sales_channels_data,
      columns,
      rowCount: count,
      getRowId: (row) => row.id,
      pageSize: PAGE_SIZE,
      filters,
      isLoading: isPending,
      emptyState,
      heading: t("salesChannels.domain"),
      subHeading: t("salesChannels.subtitle"),
      action: {
        label: t("actions.create"),
        to: "/settings/sales-channels/create"
      },
      rowHref: (row) => `/settings/sales-channels/${row.id}`
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = () => {
  const base = useSalesChannelTableColumns();
  return reactExports.useMemo(
    () => [
      ...base,
      columnHelper.display({
        id: "action",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(SalesChannelListTableActions, { salesChannel: row.original })
      })
    ],
    [base]
  );
};
function createSalesChannelTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "sales-channels",
    queryPrefix: "sc",
    pageSize: 20,
    emptyState: {
      empty: { heading: t("general.noRecordsMessage") },
      filtered: {
        heading: t("general.noRecordsMessage"),
        description: t("general.noRecordsMessageFiltered")
      }
    },
    useData: (fields, params) => {
      const { store } = useStore();
      const { sales_channels, count, isError, error, isLoading } = useSalesChannels(
        { fields, ...params },
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
      const data = sales_channels?.map((sales_channel) => ({
        ...sales_channel,
        is_default: store?.default_sales_channel_id === sales_channel.id
      }));
      return { data, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/settings/sales-channels/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(SalesChannelListTableActions, { salesChannel: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "name",
        "description",
        "is_disabled",
        "created_at",
        "updated_at",
        "deleted_at"
      ];
      return columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }));
    }
  });
}
function useSalesChannelTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createSalesChannelTableAdapter({ t }), [t]);
}
var ConfigurableSalesChannelListTable = () => {
  const { t } = useTranslation();
  const adapter = useSalesChannelTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t("salesChannels.domain"),
      subHeading: t("salesChannels.subtitle"),
      actions: [{ label: t("actions.create"), to: "create" }]
    }
  );
};
var SalesChannelList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "sales_channel.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "SalesChannelListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableSalesChannelListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(SalesChannelListTable, {}) })
      }
    }
  );
};
export {
  SalesChannelList as Component
};
