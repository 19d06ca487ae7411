import { u as useReturnReasons, r as returnReasonsQueryKeys, a as useDeleteReturnReason } from "./chunk-K5OJP3ZJ-DEHsbSf2.js";
import { b as useReturnReasonTableColumns } from "./chunk-O35G64XS-C8YURF6b.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, q as queryClient, b as useTranslation, f as Container, s as sdk, r as reactExports, k as keepPreviousData, aj as createDataTableColumnHelper, u as useNavigate, i as usePrompt, A as ActionMenu, P as PencilSquare, T as Trash, t as toast } from "./index-6bvUh1mj.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { h as useReturnReasonTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-CTMLEFNG-CeR_bRps.js";
import "./chunk-DRHDNSJA-BEbZZy0h.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
var returnReasonListQuery = (query) => ({
  queryKey: returnReasonsQueryKeys.list(query),
  queryFn: async () => sdk.admin.returnReason.list(query)
});
var returnReasonListLoader = async () => {
  const query = returnReasonListQuery();
  return queryClient.getQueryData(query.queryKey) ?? await queryClient.fetchQuery(query);
};
var ReturnReasonListTableActions = ({
  returnReason
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { mutateAsync } = useDeleteReturnReason();
  const handleDelete = async () => {
    const confirm = await prompt({
      title: t("general.areYouSure"),
      description: t("returnReasons.delete.confirmation", {
        label: returnReason.label
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!confirm) {
      return;
    }
    await mutateAsync(returnReason.id, {
      onSuccess: () => {
        toast.success(
          t("returnReasons.delete.successToast", {
            label: returnReason.label
          })
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
              onClick: () => navigate(`/settings/return-reasons/${returnReason.id}/edit`)
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
var ReturnReasonListTable = () => {
  const { t } = useTranslation();
  const { searchParams } = useReturnReasonTableQuery({
    pageSize: PAGE_SIZE
  });
  const { return_reasons, count, isLoading, isError, error } = useReturnReasons(
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
      data: return_reasons,
      columns,
      rowCount: count,
      pageSize: PAGE_SIZE,
      getRowId: (row) => row.id,
      heading: t("returnReasons.domain"),
      subHeading: t("returnReasons.subtitle"),
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
  const base = useReturnReasonTableColumns();
  return reactExports.useMemo(
    () => [
      ...base,
      columnHelper.display({
        id: "action",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(ReturnReasonListTableActions, { returnReason: row.original })
      })
    ],
    [base]
  );
};
function createReturnReasonTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "return-reasons",
    queryPrefix: "rr",
    pageSize: 20,
    emptyState: {
      empty: { heading: t("general.noRecordsMessage") },
      filtered: {
        heading: t("general.noRecordsMessage"),
        description: t("general.noRecordsMessageFiltered")
      }
    },
    useData: (fields, params) => {
      const { return_reasons, count, isError, error, isLoading } = useReturnReasons(
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
      return { data: return_reasons, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/settings/return-reasons/${row.id}/edit`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(ReturnReasonListTableActions, { returnReason: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "value",
        "label",
        "description",
        "parent_return_reason_id",
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
function useReturnReasonTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createReturnReasonTableAdapter({ t }), [t]);
}
var ConfigurableReturnReasonListTable = () => {
  const { t } = useTranslation();
  const adapter = useReturnReasonTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t("returnReasons.domain"),
      subHeading: t("returnReasons.subtitle"),
      actions: [{ label: t("actions.create"), to: "create" }]
    }
  );
};
var ReturnReasonList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "return_reason.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ReturnReasonListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableReturnReasonListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(ReturnReasonListTable, {}) })
      }
    }
  );
};
export {
  ReturnReasonList as Component,
  returnReasonListLoader as loader
};
