import { u as useInventoryTableQuery, a as useInventoryTableFilters } from "./chunk-TUXCOD7C-DcOXHApK.js";
import { D as DataTableFilter } from "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { b as useTranslation, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, f2 as useExportInventoryItems, o as useRouteModal, B as Button, a4 as Text, t as toast } from "./index-6bvUh1mj.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-BGQF2VTH-Cl0_LwVS.js";
import "./index-BNhXXccY.js";
var ExportFilters = () => {
  const { t } = useTranslation();
  const filters = useInventoryTableFilters();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("inventory.export.filters.title") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("inventory.export.filters.description") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mt-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(DataTableFilter, { filters, readonly: true }) })
  ] });
};
var InventoryExport = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Header, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("inventory.export.header") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { className: "sr-only", children: t("inventory.export.description") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(InventoryExportContent, {})
  ] });
};
var InventoryExportContent = () => {
  const { t } = useTranslation();
  const { searchParams } = useInventoryTableQuery({});
  const { mutateAsync } = useExportInventoryItems();
  const { handleSuccess } = useRouteModal();
  const handleExportRequest = async () => {
    await mutateAsync(
      {
        payload: {},
        query: searchParams
      },
      {
        onSuccess: () => {
          toast.info(t("inventory.export.success.title"), {
            description: t("inventory.export.success.description")
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
  InventoryExport as Component
};
