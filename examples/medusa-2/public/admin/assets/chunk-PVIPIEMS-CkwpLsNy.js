import { cu as useQuery, cw as queryKeysFactory, s as sdk } from "./index-6bvUh1mj.js";
var WORKFLOW_EXECUTIONS_QUERY_KEY = "workflow_executions";
var workflowExecutionsQueryKeys = queryKeysFactory(
  WORKFLOW_EXECUTIONS_QUERY_KEY
);
var useWorkflowExecutions = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.workflowExecution.list(query),
    queryKey: workflowExecutionsQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var useWorkflowExecution = (id, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.workflowExecution.retrieve(id),
    queryKey: workflowExecutionsQueryKeys.detail(id),
    ...options
  });
  return { ...data, ...rest };
};
var TransactionState = /* @__PURE__ */ ((TransactionState2) => {
  TransactionState2["NOT_STARTED"] = "not_started";
  TransactionState2["INVOKING"] = "invoking";
  TransactionState2["WAITING_TO_COMPENSATE"] = "waiting_to_compensate";
  TransactionState2["COMPENSATING"] = "compensating";
  TransactionState2["DONE"] = "done";
  TransactionState2["REVERTED"] = "reverted";
  TransactionState2["FAILED"] = "failed";
  return TransactionState2;
})(TransactionState || {});
var STEP_IN_PROGRESS_STATES = [
  "compensating",
  "invoking"
  /* INVOKING */
];
var STEP_SKIPPED_STATES = [
  "skipped",
  "skipped_failure"
  /* SKIPPED_FAILURE */
];
var STEP_OK_STATES = [
  "done"
  /* DONE */
];
var STEP_ERROR_STATES = [
  "failed",
  "reverted",
  "timeout",
  "dormant"
  /* DORMANT */
];
var STEP_INACTIVE_STATES = [
  "not_started"
  /* NOT_STARTED */
];
var TRANSACTION_ERROR_STATES = [
  "failed",
  "reverted"
  /* REVERTED */
];
var TRANSACTION_IN_PROGRESS_STATES = [
  "invoking",
  "waiting_to_compensate",
  "compensating"
  /* COMPENSATING */
];
var getTransactionStateColor = (state) => {
  let statusColor = "green";
  if (TRANSACTION_ERROR_STATES.includes(state)) {
    statusColor = "red";
  }
  if (TRANSACTION_IN_PROGRESS_STATES.includes(state)) {
    statusColor = "orange";
  }
  return statusColor;
};
var getTransactionState = (t, state) => {
  switch (state) {
    case "done":
      return t("workflowExecutions.state.done");
    case "failed":
      return t("workflowExecutions.state.failed");
    case "reverted":
      return t("workflowExecutions.state.reverted");
    case "invoking":
      return t("workflowExecutions.state.invoking");
    case "waiting_to_compensate":
      return t("workflowExecutions.transaction.state.waitingToCompensate");
    case "compensating":
      return t("workflowExecutions.state.compensating");
    case "not_started":
      return t("workflowExecutions.state.notStarted");
  }
};
export {
  STEP_INACTIVE_STATES as S,
  TransactionState as T,
  getTransactionStateColor as a,
  useWorkflowExecution as b,
  STEP_ERROR_STATES as c,
  STEP_IN_PROGRESS_STATES as d,
  STEP_OK_STATES as e,
  STEP_SKIPPED_STATES as f,
  getTransactionState as g,
  useWorkflowExecutions as u,
  workflowExecutionsQueryKeys as w
};
