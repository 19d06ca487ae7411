import { u as useCampaignTableColumns } from "./chunk-CTMLEFNG-CeR_bRps.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, eG as useCampaigns, f as Container, H as Heading, g as Link, B as Button, r as reactExports, k as keepPreviousData, h as createColumnHelper, i as usePrompt, eH as useDeleteCampaign, A as ActionMenu, P as PencilSquare, T as Trash, t as toast } from "./index-6bvUh1mj.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { a as useCampaignTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-DRHDNSJA-BEbZZy0h.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
var CampaignListTableActions = ({
  campaign
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = useDeleteCampaign(campaign.id);
  const handleDelete = async () => {
    const confirm = await prompt({
      title: t("general.areYouSure"),
      description: t("campaigns.deleteCampaignWarning", {
        name: campaign.name
      }),
      verificationInstruction: t("general.typeToConfirm"),
      verificationText: campaign.name,
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!confirm) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        toast.success(
          t("campaigns.delete.successToast", { name: campaign.name })
        );
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
              to: `/campaigns/${campaign.id}/edit`
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
var PAGE_SIZE = 20;
var CampaignListTable = () => {
  const { t } = useTranslation();
  const { raw, searchParams } = useCampaignTableQuery({ pageSize: PAGE_SIZE });
  const {
    campaigns,
    count,
    isPending: isLoading,
    isError,
    error
  } = useCampaigns(searchParams, {
    placeholderData: keepPreviousData
  });
  const columns = useColumns();
  const { table } = useDataTable({
    data: campaigns ?? [],
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
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h1", children: t("campaigns.domain") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "/campaigns/create", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.create") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        columns,
        count,
        pageSize: PAGE_SIZE,
        pagination: true,
        search: true,
        navigateTo: (row) => row.id,
        isLoading,
        queryObject: raw,
        orderBy: [
          { key: "name", label: t("fields.name") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ]
      }
    )
  ] });
};
var columnHelper = createColumnHelper();
var useColumns = () => {
  const base = useCampaignTableColumns();
  return reactExports.useMemo(
    () => [
      ...base,
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(CampaignListTableActions, { campaign: row.original });
        }
      })
    ],
    [base]
  );
};
function createCampaignTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "campaigns",
    queryPrefix: "cmp",
    pageSize: 20,
    emptyState: {
      empty: {
        heading: t("campaigns.list.empty.heading"),
        description: t("campaigns.list.empty.description")
      },
      filtered: {
        heading: t("campaigns.list.filtered.heading"),
        description: t("campaigns.list.filtered.description")
      }
    },
    useData: (fields, params) => {
      const { campaigns, count, isError, error, isLoading } = useCampaigns(
        {
          fields,
          ...params
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
      return { data: campaigns, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/campaigns/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(CampaignListTableActions, { campaign: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = ["campaign_identifier", "budget.currency_code"];
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
function useCampaignTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createCampaignTableAdapter({ t }), [t]);
}
var ConfigurableCampaignListTable = () => {
  const { t } = useTranslation();
  const adapter = useCampaignTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t("campaigns.domain"),
      actions: [{ label: t("actions.create"), to: "create" }]
    }
  );
};
var CampaignList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "campaign.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "CampaignListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableCampaignListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(CampaignListTable, {}) })
      }
    }
  );
};
export {
  CampaignList as Component
};
