import { b as useTranslation, j as jsxRuntimeExports, a4 as Text, a5 as clx, cr as ExclamationCircle, g as Link, B as Button, cs as PlusMini, ct as MagnifyingGlass } from "./index-6bvUh1mj.js";
var NoResults = ({ title, message, className }) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      className: clx(
        "flex h-[400px] w-full items-center justify-center",
        className
      ),
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center gap-y-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(MagnifyingGlass, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: title ?? t("general.noResultsTitle") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: message ?? t("general.noResultsMessage") })
      ] })
    }
  );
};
var DefaultButton = ({ action }) => action && /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: action.to, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: action.label }) });
var TransparentIconLeftButton = ({ action }) => action && /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: action.to, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Button, { variant: "transparent", className: "text-ui-fg-interactive", children: [
  /* @__PURE__ */ jsxRuntimeExports.jsx(PlusMini, {}),
  " ",
  action.label
] }) });
var NoRecords = ({
  title,
  message,
  action,
  className,
  buttonVariant = "default",
  icon = /* @__PURE__ */ jsxRuntimeExports.jsx(ExclamationCircle, { className: "text-ui-fg-subtle" })
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: clx(
        "flex h-[150px] w-full flex-col items-center justify-center gap-y-4",
        className
      ),
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center gap-y-3", children: [
          icon,
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center gap-y-1", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: title ?? t("general.noRecordsTitle") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-muted", children: message ?? t("general.noRecordsMessage") })
          ] })
        ] }),
        buttonVariant === "default" && /* @__PURE__ */ jsxRuntimeExports.jsx(DefaultButton, { action }),
        buttonVariant === "transparentIconLeft" && /* @__PURE__ */ jsxRuntimeExports.jsx(TransparentIconLeftButton, { action })
      ]
    }
  );
};
export {
  NoRecords as N,
  NoResults as a
};
