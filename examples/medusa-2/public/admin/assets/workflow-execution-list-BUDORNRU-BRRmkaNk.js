import { u as useWorkflowExecutions, T as TransactionState, g as getTransactionState, a as getTransactionStateColor } from "./chunk-PVIPIEMS-CkwpLsNy.js";
import { S as StatusCell } from "./chunk-ADOCJB6L-BtLiOsG_.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, f as Container, H as Heading, a4 as Text, r as reactExports, k as keepPreviousData, h as createColumnHelper, az as Badge, dt as DateCell, du as DateHeader } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var columnHelper = createColumnHelper();
var useWorkflowExecutionTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("workflow_id", {
        header: t("workflowExecutions.workflowIdLabel"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", children: getValue() })
      }),
      columnHelper.accessor("transaction_id", {
        header: t("workflowExecutions.transactionIdLabel"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", children: getValue() })
      }),
      columnHelper.accessor("state", {
        header: t("workflowExecutions.stateLabel"),
        cell: ({ getValue }) => {
          const state = getValue();
          const color = getTransactionStateColor(state);
          const translatedState = getTransactionState(t, state);
          return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusCell, { color, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "capitalize", children: translatedState }) });
        }
      }),
      columnHelper.accessor("execution", {
        header: t("workflowExecutions.progressLabel"),
        cell: ({ getValue }) => {
          const steps = getValue()?.steps;
          if (!steps) {
            return "0 of 0 steps";
          }
          const actionableSteps = Object.values(steps).filter(
            (step) => step.id !== ROOT_PREFIX
          );
          const completedSteps = actionableSteps.filter(
            (step) => step.invoke.state === "done"
            /* DONE */
          );
          return t("workflowExecutions.stepsCompletedLabel", {
            completed: completedSteps.length,
            count: actionableSteps.length
          });
        }
      }),
      columnHelper.accessor("created_at", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(DateHeader, {}),
        cell: ({ getValue }) => {
          const date = new Date(getValue());
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date });
        }
      })
    ],
    [t]
  );
};
var ROOT_PREFIX = "_root";
var useWorkflowExecutionTableQuery = ({
  pageSize = 20,
  prefix
}) => {
  const raw = useQueryParams(
    ["q", "offset", "order", "workflow_id", "state", "created_at"],
    prefix
  );
  const { offset, order, workflow_id, state, created_at, ...rest } = raw;
  const searchParams = {
    limit: pageSize,
    offset: offset ? parseInt(offset) : 0,
    order: order ? order : "-created_at",
    workflow_id: workflow_id?.split(","),
    state: state?.split(","),
    created_at: created_at ? JSON.parse(created_at) : void 0,
    ...rest
  };
  return {
    searchParams,
    raw
  };
};
var useWorkflowExecutionTableFilters = () => {
  const { t } = useTranslation();
  const filters = [
    {
      label: t("workflowExecutions.workflowIdLabel"),
      key: "workflow_id",
      type: "string"
    },
    {
      label: t("fields.status"),
      key: "state",
      type: "select",
      multiple: true,
      options: Object.values(TransactionState).map((state) => ({
        label: getTransactionState(t, state),
        value: state
      }))
    },
    { label: t("fields.createdAt"), key: "created_at", type: "date" }
  ];
  return filters;
};
var PAGE_SIZE = 20;
var WorkflowExecutionListTable = () => {
  const { t } = useTranslation();
  const { searchParams, raw } = useWorkflowExecutionTableQuery({
    pageSize: PAGE_SIZE
  });
  const { workflow_executions, count, isLoading, isError, error } = useWorkflowExecutions(
    {
      ...searchParams
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const filters = useWorkflowExecutionTableFilters();
  const columns = useWorkflowExecutionTableColumns();
  const { table } = useDataTable({
    data: workflow_executions || [],
    columns,
    count,
    pageSize: PAGE_SIZE,
    enablePagination: true,
    getRowId: (row) => row.id
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-between px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("workflowExecutions.domain") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", children: t(`workflowExecutions.subtitle`) })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        columns,
        count,
        filters,
        isLoading,
        pageSize: PAGE_SIZE,
        orderBy: [{ key: "created_at", label: t("fields.createdAt") }],
        navigateTo: (row) => `${row.id}`,
        search: true,
        pagination: true,
        queryObject: raw,
        noRecords: {
          message: t("workflowExecutions.list.noRecordsMessage")
        }
      }
    )
  ] });
};
var WorkflowExcecutionList = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "workflow.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      hasOutlet: false,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "WorkflowExecutionListTable", children: /* @__PURE__ */ jsxRuntimeExports.jsx(WorkflowExecutionListTable, {}) })
      }
    }
  );
};
export {
  WorkflowExcecutionList as Component
};
