import { b as useTranslation, j as jsxRuntimeExports, eS as TruncatedText, av as Tooltip, a5 as clx } from "./index-6bvUh1mj.js";
var ListSummary = ({
  list,
  className,
  variant = "compact",
  inline,
  n = 2
}) => {
  const { t } = useTranslation();
  const title = t("general.plusCountMore", {
    count: list.length - n
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: clx(
        "text-ui-fg-subtle gap-x-1 overflow-hidden",
        {
          "inline-flex": inline,
          flex: !inline,
          "txt-compact-small": variant === "compact",
          "txt-small": variant === "base"
        },
        className
      ),
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TruncatedText, { text: list.slice(0, n).join(", ") }),
        list.length > n && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "whitespace-nowrap", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Tooltip,
          {
            content: /* @__PURE__ */ jsxRuntimeExports.jsx("ul", { children: list.slice(n).map((c) => /* @__PURE__ */ jsxRuntimeExports.jsx("li", { children: c }, c)) }),
            children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "cursor-default whitespace-nowrap", children: title })
          }
        ) })
      ]
    }
  );
};
export {
  ListSummary as L
};
