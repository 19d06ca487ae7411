import { b as useTranslation, r as reactExports, j as jsxRuntimeExports, h as createColumnHelper, az as Badge } from "./index-6bvUh1mj.js";
import { g as getPromotionStatus } from "./chunk-5F66JUKV-CmczEVma.js";
import { S as StatusCell } from "./chunk-ADOCJB6L-BtLiOsG_.js";
import { T as TextCell, a as TextHeader } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
var usePromotionTableFilters = () => {
  const { t } = useTranslation();
  const filters = [
    { label: t("fields.createdAt"), key: "created_at", type: "date" },
    { label: t("fields.updatedAt"), key: "updated_at", type: "date" }
  ];
  return filters;
};
var CodeCell = ({ code }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center gap-x-3 overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", className: "truncate", children: code }) });
};
var CodeHeader = ({ text }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: " flex h-full w-full items-center ", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: text }) });
};
var StatusCell2 = ({ promotion }) => {
  const [color, text] = getPromotionStatus(promotion);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusCell, { color, children: text });
};
var columnHelper = createColumnHelper();
var usePromotionTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.display({
        id: "code",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(CodeHeader, { text: t("fields.code") }),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(CodeCell, { code: row.original.code })
      }),
      columnHelper.display({
        id: "method",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("promotions.fields.method") }),
        cell: ({ row }) => {
          const text = row.original.is_automatic ? t("promotions.form.method.automatic.title") : t("promotions.form.method.code.title");
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text });
        }
      }),
      columnHelper.display({
        id: "status",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("fields.status") }),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(StatusCell2, { promotion: row.original })
      })
    ],
    [t]
  );
};
var usePromotionTableQuery = ({
  prefix,
  pageSize = 20
}) => {
  const queryObject = useQueryParams(
    ["offset", "q", "order", "created_at", "updated_at"],
    prefix
  );
  const { offset, q, order, created_at, updated_at } = queryObject;
  const searchParams = {
    limit: pageSize,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0,
    offset: offset ? Number(offset) : 0,
    order,
    q
  };
  return {
    searchParams,
    raw: queryObject
  };
};
export {
  StatusCell2 as S,
  usePromotionTableFilters as a,
  usePromotionTableColumns as b,
  usePromotionTableQuery as u
};
