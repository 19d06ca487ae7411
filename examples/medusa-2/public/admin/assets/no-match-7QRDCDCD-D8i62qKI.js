import { b as useTranslation, j as jsxRuntimeExports, cr as ExclamationCircle, a4 as Text, B as Button, g as Link } from "./index-6bvUh1mj.js";
var NoMatch = () => {
  const { t } = useTranslation();
  const title = t("errorBoundary.notFoundTitle");
  const message = t("errorBoundary.noMatchMessage");
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full min-h-screen items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center gap-y-6", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col items-center gap-y-3", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(ExclamationCircle, {}),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center justify-center gap-y-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: title }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Text,
          {
            size: "small",
            className: "text-ui-fg-muted text-balance text-center",
            children: message
          }
        )
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { asChild: true, size: "small", variant: "secondary", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "/", children: t("errorBoundary.backToDashboard") }) })
  ] }) });
};
export {
  NoMatch as Component
};
