import { u as usePropertyLabelsTableColumns } from "./chunk-O35G64XS-C8YURF6b.js";
import { j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, fj as useEntities, r as reactExports, f as Container, H as Heading, a4 as Text } from "./index-6bvUh1mj.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-CTMLEFNG-CeR_bRps.js";
import "./chunk-DRHDNSJA-BEbZZy0h.js";
var PAGE_SIZE = 15;
var PREFIX = "pl";
var PropertyLabelsList = () => {
  const { t } = useTranslation();
  const { entities, isPending, isError, error } = useEntities();
  const columns = usePropertyLabelsTableColumns();
  const { offset, order } = useQueryParams(["offset", "order"], PREFIX);
  const start = offset ? parseInt(offset, 10) : 0;
  const { field, desc } = reactExports.useMemo(() => {
    const value = order || "module";
    return value.startsWith("-") ? { field: value.slice(1), desc: true } : { field: value, desc: false };
  }, [order]);
  const paginatedEntities = reactExports.useMemo(() => {
    const sorted = [...entities ?? []].sort((a, b) => {
      const comparison = String(a[field] ?? "").localeCompare(
        String(b[field] ?? "")
      );
      return desc ? -comparison : comparison;
    });
    return sorted.slice(start, start + PAGE_SIZE);
  }, [entities, field, desc, start]);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("propertyLabels.title") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { children: t("propertyLabels.subtitle") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      DataTable,
      {
        columns,
        enablePagination: true,
        enableSearch: false,
        data: paginatedEntities,
        rowCount: entities?.length ?? 0,
        pageSize: PAGE_SIZE,
        prefix: PREFIX,
        isLoading: isPending,
        getRowId: (row) => `${row.module}-${row.name}`
      }
    )
  ] });
};
var PropertyLabels = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "property_label.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "PropertyLabelListTable", children: /* @__PURE__ */ jsxRuntimeExports.jsx(PropertyLabelsList, {}) })
      }
    }
  );
};
export {
  PropertyLabels as Component
};
