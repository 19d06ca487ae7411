import { b as useTranslation, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, dA as useExportOrders, o as useRouteModal, B as Button, a4 as Text, t as toast } from "./index-6bvUh1mj.js";
import { u as useOrderTableFilters } from "./chunk-B2C3RWOZ-C772CuxW.js";
import { D as DataTableFilter } from "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { u as useOrderTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-EMDIIWVL-CbZrlwEP.js";
import "./chunk-5N2B66CN-c329dCoL.js";
import "./index-BNhXXccY.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
var ExportFilters = () => {
  const { t } = useTranslation();
  const filters = useOrderTableFilters();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.export.filters.title") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("orders.export.filters.description") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mt-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(DataTableFilter, { filters, readonly: true }) })
  ] });
};
var OrderExport = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Header, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("orders.export.header") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { className: "sr-only", children: t("orders.export.description") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(OrderExportContent, {})
  ] });
};
var OrderExportContent = () => {
  const { t } = useTranslation();
  const { searchParams } = useOrderTableQuery({});
  const { mutateAsync } = useExportOrders(searchParams);
  const { handleSuccess } = useRouteModal();
  const handleExportRequest = async () => {
    await mutateAsync(searchParams, {
      onSuccess: () => {
        toast.info(t("orders.export.success.title"), {
          description: t("orders.export.success.description")
        });
        handleSuccess();
      },
      onError: (err) => {
        toast.error(err.message);
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ExportFilters, {}) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: handleExportRequest, size: "small", children: t("actions.export") })
    ] }) })
  ] });
};
export {
  OrderExport as Component
};
