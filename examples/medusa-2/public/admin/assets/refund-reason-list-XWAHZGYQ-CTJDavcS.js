import { c as useRefundReasonTableColumns } from "./chunk-O35G64XS-C8YURF6b.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, q as queryClient, b as useTranslation, eg as useRefundReasons, f as Container, s as sdk, gc as refundReasonsQueryKeys, r as reactExports, k as keepPreviousData, aj as createDataTableColumnHelper, u as useNavigate, i as usePrompt, gd as useDeleteRefundReasonLazy, A as ActionMenu, P as PencilSquare, T as Trash, t as toast } from "./index-6bvUh1mj.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { i as useRefundReasonTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-CTMLEFNG-CeR_bRps.js";
import "./chunk-DRHDNSJA-BEbZZy0h.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
var refundReasonListQuery = () => ({
  queryKey: refundReasonsQueryKeys.list(),
  queryFn: async () => sdk.admin.refundReason.list()
});
var refundReasonListLoader = async () => {
  const query = refundReasonListQuery();
  return queryClient.getQueryData(query.queryKey) ?? await queryClient.fetchQuery(query);
};
var RefundReasonListTableActions = ({
  refundReason
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { mutateAsync } = useDeleteRefundReasonLazy();
  const handleDelete = async () => {
    const confirm = await prompt({
      title: t("general.areYouSure"),
      description: t("refundReasons.delete.confirmation", {
        label: refundReason.label
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!confirm) {
      return;
    }
    await mutateAsync(refundReason.id, {
      onSuccess: () => {
        toast.success(t("refundReasons.delete.successToast"));
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
              onClick: () => navigate(`/settings/refund-reasons/${refundReason.id}/edit`)
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
var RefundReasonListTable = () => {
  const { t } = useTranslation();
  const { searchParams } = useRefundReasonTableQuery({
    pageSize: PAGE_SIZE
  });
  const { refund_reasons, count, isLoading, isError, error } = useRefundReasons(
    searchParams,
    {
      placeholderData: keepPreviousData
    }
  );
  const columns = useColumns();
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y px-0 py-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: refund_reasons,
      columns,
      rowCount: count,
      pageSize: PAGE_SIZE,
      getRowId: (row) => row.id,
      heading: t("refundReasons.domain"),
      subHeading: t("refundReasons.subtitle"),
      emptyState: {
        empty: {
          heading: t("general.noRecordsMessage")
        },
        filtered: {
          heading: t("general.noRecordsMessage"),
          description: t("general.noRecordsMessageFiltered")
        }
      },
      actions: [
        {
          label: t("actions.create"),
          to: "create"
        }
      ],
      isLoading,
      enableSearch: true
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = () => {
  const base = useRefundReasonTableColumns();
  return reactExports.useMemo(
    () => [
      ...base,
      columnHelper.display({
        id: "action",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(RefundReasonListTableActions, { refundReason: row.original })
      })
    ],
    [base]
  );
};
function createRefundReasonTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "refund-reasons",
    queryPrefix: "rfr",
    pageSize: 20,
    emptyState: {
      empty: { heading: t("general.noRecordsMessage") },
      filtered: {
        heading: t("general.noRecordsMessage"),
        description: t("general.noRecordsMessageFiltered")
      }
    },
    useData: (fields, params) => {
      const { refund_reasons, count, isError, error, isLoading } = useRefundReasons(
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
      return { data: refund_reasons, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/settings/refund-reasons/${row.id}/edit`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(RefundReasonListTableActions, { refundReason: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = ["id", "created_at", "updated_at", "deleted_at"];
      return columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }));
    }
  });
}
function useRefundReasonTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createRefundReasonTableAdapter({ t }), [t]);
}
var ConfigurableRefundReasonListTable = () => {
  const { t } = useTranslation();
  const adapter = useRefundReasonTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t("refundReasons.domain"),
      subHeading: t("refundReasons.subtitle"),
      actions: [{ label: t("actions.create"), to: "create" }]
    }
  );
};
var RefundReasonList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "refund_reason.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "RefundReasonListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableRefundReasonListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(RefundReasonListTable, {}) })
      }
    }
  );
};
export {
  RefundReasonList as Component,
  refundReasonListLoader as loader
};
