import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { b as useTranslation, r as reactExports, j as jsxRuntimeExports, h as createColumnHelper } from "./index-6bvUh1mj.js";
import { T as TextCell, a as TextHeader } from "./chunk-DRHDNSJA-BEbZZy0h.js";
var useCustomerGroupTableQuery = ({
  prefix,
  pageSize = 20
}) => {
  const queryObject = useQueryParams(
    ["offset", "q", "has_account", "order", "created_at", "updated_at"],
    prefix
  );
  const { offset, created_at, updated_at, q, order } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
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
var useCustomerGroupTableFilters = () => {
  const { t } = useTranslation();
  let filters = [];
  const dateFilters = [
    { label: t("fields.createdAt"), key: "created_at" },
    { label: t("fields.updatedAt"), key: "updated_at" }
  ].map((f) => ({
    key: f.key,
    label: f.label,
    type: "date"
  }));
  filters = [...filters, ...dateFilters];
  return filters;
};
var columnHelper = createColumnHelper();
var useCustomerGroupTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("name", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("fields.name") }),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue() || "-" })
      }),
      columnHelper.accessor("customers", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("customers.domain") }),
        cell: ({ getValue }) => {
          const count = getValue()?.length ?? 0;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: count });
        }
      })
    ],
    [t]
  );
};
export {
  useCustomerGroupTableFilters as a,
  useCustomerGroupTableColumns as b,
  useCustomerGroupTableQuery as u
};
