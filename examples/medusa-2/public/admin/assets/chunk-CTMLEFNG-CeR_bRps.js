import { T as TextCell, a as TextHeader } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { b as useTranslation, r as reactExports, j as jsxRuntimeExports, dt as DateCell, h as createColumnHelper, bp as PlaceholderCell } from "./index-6bvUh1mj.js";
var DescriptionCell = ({ description }) => {
  if (!description) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: description }) });
};
var DescriptionHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.description") }) });
};
var NameCell = ({ name }) => {
  if (!name) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: name }) });
};
var NameHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.name") }) });
};
var columnHelper = createColumnHelper();
var useCampaignTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("name", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(NameHeader, {}),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(NameCell, { name: getValue() })
      }),
      columnHelper.accessor("description", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionHeader, {}),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionCell, { description: getValue() })
      }),
      columnHelper.accessor("campaign_identifier", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("campaigns.fields.identifier") }),
        cell: ({ getValue }) => {
          const value = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: value });
        }
      }),
      columnHelper.accessor("starts_at", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("campaigns.fields.start_date") }),
        cell: ({ getValue }) => {
          const value = getValue();
          if (!value) {
            return;
          }
          const date = new Date(value);
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date });
        }
      }),
      columnHelper.accessor("ends_at", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("campaigns.fields.end_date") }),
        cell: ({ getValue }) => {
          const value = getValue();
          if (!value) {
            return;
          }
          const date = new Date(value);
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date });
        }
      })
    ],
    [t]
  );
};
export {
  DescriptionCell as D,
  useCampaignTableColumns as u
};
