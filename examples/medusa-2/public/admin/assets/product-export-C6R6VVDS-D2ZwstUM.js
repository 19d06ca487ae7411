import { b as useTranslation, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, ap as useExportProducts, o as useRouteModal, B as Button, a4 as Text, t as toast } from "./index-6bvUh1mj.js";
import { u as useProductTableFilters } from "./chunk-OPMQF765-CbDoV1x1.js";
import { D as DataTableFilter } from "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { u as useProductTableQuery } from "./chunk-R65S6ZZV-DrkRf5li.js";
import "./chunk-QG545K2O-DguWZgtL.js";
import "./chunk-5N2B66CN-c329dCoL.js";
import "./index-BNhXXccY.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
var ExportFilters = () => {
  const { t } = useTranslation();
  const filters = useProductTableFilters();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("products.export.filters.title") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("products.export.filters.description") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mt-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(DataTableFilter, { filters, readonly: true }) })
  ] });
};
var ProductExport = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Header, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("products.export.header") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { className: "sr-only", children: t("products.export.description") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ProductExportContent, {})
  ] });
};
var ProductExportContent = () => {
  const { t } = useTranslation();
  const { searchParams } = useProductTableQuery({ prefix: "p" });
  delete searchParams.fields;
  const { mutateAsync } = useExportProducts();
  const { handleSuccess } = useRouteModal();
  const handleExportRequest = async () => {
    await mutateAsync(
      {
        payload: {},
        query: searchParams
      },
      {
        onSuccess: () => {
          toast.info(t("products.export.success.title"), {
            description: t("products.export.success.description")
          });
          handleSuccess();
        },
        onError: (err) => {
          toast.error(err.message);
        }
      }
    );
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
  ProductExport as Component
};
