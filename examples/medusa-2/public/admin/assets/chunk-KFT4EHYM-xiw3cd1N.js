import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { a as useCustomerGroups } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
import { b as useTranslation, r as reactExports, j as jsxRuntimeExports, h as createColumnHelper, bp as PlaceholderCell, dt as DateCell } from "./index-6bvUh1mj.js";
import { S as StatusCell } from "./chunk-ADOCJB6L-BtLiOsG_.js";
var useCustomerTableQuery = ({
  prefix,
  pageSize = 20
}) => {
  const queryObject = useQueryParams(
    [
      "offset",
      "q",
      "has_account",
      "groups",
      "order",
      "created_at",
      "updated_at"
    ],
    prefix
  );
  const { offset, groups, created_at, updated_at, has_account, q, order } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    groups: groups?.split(","),
    has_account: has_account ? has_account === "true" : void 0,
    order,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0,
    q
  };
  return {
    searchParams,
    raw: queryObject
  };
};
var useCustomerTableFilters = (exclude) => {
  const { t } = useTranslation();
  const isGroupsExcluded = exclude?.includes("groups");
  const { customer_groups } = useCustomerGroups(
    {
      limit: 1e3
    },
    {
      enabled: !isGroupsExcluded
    }
  );
  let filters = [];
  if (customer_groups && !isGroupsExcluded) {
    const customerGroupFilter = {
      key: "groups",
      label: t("customers.groups.label"),
      type: "select",
      multiple: true,
      options: customer_groups.map((s) => ({
        label: s.name ?? "-",
        value: s.id
      }))
    };
    filters = [...filters, customerGroupFilter];
  }
  const hasAccountFilter = {
    key: "has_account",
    label: t("fields.account"),
    type: "select",
    options: [
      {
        label: t("customers.registered"),
        value: "true"
      },
      {
        label: t("customers.guest"),
        value: "false"
      }
    ]
  };
  const dateFilters = [
    { label: t("fields.createdAt"), key: "created_at" },
    { label: t("fields.updatedAt"), key: "updated_at" }
  ].map((f) => ({
    key: f.key,
    label: f.label,
    type: "date"
  }));
  filters = [...filters, hasAccountFilter, ...dateFilters];
  return filters;
};
var EmailCell = ({ email }) => {
  if (!email) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: email }) });
};
var EmailHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.email") }) });
};
var NameCell = ({ firstName, lastName }) => {
  if (!firstName && !lastName) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  const name = [firstName, lastName].filter(Boolean).join(" ");
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: name }) });
};
var NameHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.name") }) });
};
var AccountCell = ({ hasAccount }) => {
  const { t } = useTranslation();
  const color = hasAccount ? "green" : "orange";
  const text = hasAccount ? t("customers.fields.registered") : t("customers.fields.guest");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusCell, { color, children: text });
};
var AccountHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.account") }) });
};
var FirstSeenCell = ({ createdAt }) => {
  if (!createdAt) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date: createdAt });
};
var FirstSeenHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.createdAt") }) });
};
var columnHelper = createColumnHelper();
var useCustomerTableColumns = () => {
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("email", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(EmailHeader, {}),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(EmailCell, { email: getValue() })
      }),
      columnHelper.display({
        id: "name",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(NameHeader, {}),
        cell: ({
          row: {
            original: { first_name, last_name }
          }
        }) => /* @__PURE__ */ jsxRuntimeExports.jsx(NameCell, { firstName: first_name, lastName: last_name })
      }),
      columnHelper.accessor("has_account", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(AccountHeader, {}),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(AccountCell, { hasAccount: getValue() })
      }),
      columnHelper.accessor("created_at", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(FirstSeenHeader, {}),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(FirstSeenCell, { createdAt: getValue() })
      })
    ],
    []
  );
};
export {
  useCustomerTableFilters as a,
  useCustomerTableColumns as b,
  useCustomerTableQuery as u
};
