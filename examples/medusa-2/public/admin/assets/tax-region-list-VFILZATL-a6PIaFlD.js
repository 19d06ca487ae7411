import { u as useTaxRegionTableQuery, a as useTaxRegionTable, T as TaxRegionTable } from "./chunk-Q6FVJ7BC-B9V48VhV.js";
import "./chunk-6VMPUFRG-Thk97egK.js";
import { j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, f as Container, H as Heading, a4 as Text, k as keepPreviousData } from "./index-6bvUh1mj.js";
import { u as useTaxRegions } from "./chunk-EYDZJ522-4ttVIDL8.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./chunk-EHAU7SOS-BEi9WiDN.js";
import "./chunk-KIIT4BNH-D1ZlftYV.js";
import "./chunk-2LVQXUFY-D92UnLk7.js";
var PAGE_SIZE = 20;
var TaxRegionListView = () => {
  const { t } = useTranslation();
  const { searchParams, raw } = useTaxRegionTableQuery({
    pageSize: PAGE_SIZE
  });
  const { tax_regions, count, isPending, isError, error } = useTaxRegions(
    {
      ...searchParams,
      order: "country_code",
      parent_id: "null"
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const { table } = useTaxRegionTable({
    count,
    data: tax_regions,
    pageSize: PAGE_SIZE
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    TaxRegionTable,
    {
      action: {
        to: "create",
        label: t("actions.create")
      },
      isPending,
      queryObject: raw,
      table,
      count,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("taxes.domain") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle text-pretty", children: t("taxRegions.list.hint") })
      ]
    }
  ) });
};
var TaxRegionsList = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "tax.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TaxRegionListView", children: /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRegionListView, {}) })
      }
    }
  );
};
export {
  TaxRegionsList as Component
};
