import { T as TaxRateLine, u as useTaxOverrideTable, a as TaxOverrideTable } from "./chunk-YS3DTWZQ-TbsNS57y.js";
import "./chunk-AKDC6BWT-DQRktgaX.js";
import "./chunk-G6CQOB4G-_DD8XNwn.js";
import { u as useTaxRegionTableQuery, a as useTaxRegionTable, T as TaxRegionTable } from "./chunk-Q6FVJ7BC-B9V48VhV.js";
import { T as TaxRegionCard } from "./chunk-6VMPUFRG-Thk97egK.js";
import { a as getCountryProvinceObjectByIso2 } from "./chunk-EHAU7SOS-BEi9WiDN.js";
import "./chunk-677UVYOL-Cpd-3_kz.js";
import "./chunk-UQQD6PHX-Bp_J1ioy.js";
import { ar as useParams, r as reactExports, d as useLoaderData, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, d5 as getCountryByIso2, q as queryClient, b as useTranslation, a4 as Text, B as Button, f as Container, av as Tooltip, az as Badge, H as Heading, s as sdk, k as keepPreviousData } from "./index-6bvUh1mj.js";
import { f as formatProvider } from "./chunk-IR5DHEKS-plnC3RcB.js";
import "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { f as useTaxRateTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { a as useTaxRates } from "./chunk-2LVQXUFY-D92UnLk7.js";
import { c as useTaxRegion, u as useTaxRegions, t as taxRegionsQueryKeys } from "./chunk-EYDZJ522-4ttVIDL8.js";
import { A as Alert } from "./alert--R-a-dLi.js";
import "./chunk-4FM6S5CX-DpCPs5BK.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./chunk-QG545K2O-DguWZgtL.js";
import "./chunk-4SIZ37QP-DiC7Tyb7.js";
import "./chunk-BGQF2VTH-Cl0_LwVS.js";
import "./arrow-down-right-mini-aX1_F_lA.js";
import "./chunk-PRLQLEEQ-BUmAWB0E.js";
import "./chunk-UC26CCHZ-Coc_DqhR.js";
import "./chunk-R6TSI7GJ-DH8XKi0f.js";
import "./chunk-W7625H47-gWnsaMQz.js";
import "./chunk-DRHDNSJA-BEbZZy0h.js";
import "./chunk-ULGIMHZD-DbTNRy85.js";
import "./chunk-IFQC5X3W-DtnYZhqr.js";
import "./chunk-PNGR3CPH-DHSM-b88.js";
import "./chunk-OPMQF765-CbDoV1x1.js";
import "./chunk-5N2B66CN-c329dCoL.js";
import "./chunk-R65S6ZZV-DrkRf5li.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-KIIT4BNH-D1ZlftYV.js";
import "./index-BNhXXccY.js";
var TaxRegionDetailSection = ({
  taxRegion
}) => {
  const { t } = useTranslation();
  const defaultRates = taxRegion.tax_rates.filter((r) => r.is_default === true);
  const showBage = defaultRates.length === 0;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      TaxRegionCard,
      {
        taxRegion,
        type: "header",
        asLink: false,
        badge: showBage && /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: t("taxRegions.fields.noDefaultRate.tooltip"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { color: "orange", size: "2xsmall", className: "cursor-default", children: t("taxRegions.fields.noDefaultRate.label") }) })
      }
    ),
    defaultRates.map((rate) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRateLine, { taxRate: rate }, rate.id);
    })
  ] });
};
var PAGE_SIZE = 10;
var PREFIX = "p";
var TaxRegionProvinceSection = ({
  taxRegion,
  showSublevelRegions
}) => {
  const { t } = useTranslation();
  const { searchParams, raw } = useTaxRegionTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const { tax_regions, count, isPending, isError, error } = useTaxRegions(
    {
      ...searchParams,
      parent_id: taxRegion.id
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const { table } = useTaxRegionTable({
    count,
    data: tax_regions,
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const provinceObject = getCountryProvinceObjectByIso2(taxRegion.country_code);
  if (!provinceObject && !showSublevelRegions && !taxRegion.children.length) {
    return null;
  }
  const type = provinceObject?.type || "sublevel";
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    TaxRegionTable,
    {
      variant: "province",
      action: { to: `provinces/create`, label: t("actions.create") },
      table,
      isPending,
      queryObject: raw,
      count,
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t(`taxRegions.${type}.header`) })
    }
  ) });
};
var PAGE_SIZE2 = 10;
var PREFIX2 = "o";
var TaxRegionOverrideSection = ({
  taxRegion
}) => {
  const { t } = useTranslation();
  const { searchParams, raw } = useTaxRateTableQuery({
    pageSize: PAGE_SIZE2,
    prefix: PREFIX2
  });
  const { tax_rates, count, isPending, isError, error } = useTaxRates(
    {
      ...searchParams,
      tax_region_id: taxRegion.id,
      is_default: false
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const { table } = useTaxOverrideTable({
    count,
    data: tax_rates,
    pageSize: PAGE_SIZE2,
    prefix: PREFIX2
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    TaxOverrideTable,
    {
      isPending,
      table,
      count,
      action: {
        label: t("actions.create"),
        to: "overrides/create"
      },
      queryObject: raw,
      prefix: PREFIX2,
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("taxRegions.taxOverrides.header") })
    }
  ) });
};
var TaxRegionSublevelAlert = ({
  taxRegion,
  showSublevelRegions,
  setShowSublevelRegions
}) => {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = reactExports.useState(false);
  const provinceObject = getCountryProvinceObjectByIso2(taxRegion.country_code);
  if (provinceObject || showSublevelRegions || dismissed || taxRegion.children.length) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { dismissible: true, variant: "info", className: "bg-ui-bg-base", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-3", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("h2", { children: t("taxRegions.fields.sublevels.alert.header") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-pretty", children: t("taxRegions.fields.sublevels.alert.description") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          variant: "secondary",
          size: "small",
          onClick: () => setShowSublevelRegions(true),
          children: t("taxRegions.fields.sublevels.alert.action")
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          variant: "transparent",
          size: "small",
          onClick: () => setDismissed(true),
          children: t("actions.hide")
        }
      )
    ] })
  ] }) });
};
function TaxRegionProviderSection({
  taxRegion
}) {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", className: "px-6 py-4", children: t("taxRegions.provider.header") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-6 py-4", children: taxRegion.provider_id && /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle", children: formatProvider(taxRegion.provider_id) }) })
  ] });
}
var TaxRegionDetail = () => {
  const { id } = useParams();
  const [showSublevelRegions, setShowSublevelRegions] = reactExports.useState(false);
  const initialData = useLoaderData();
  const {
    tax_region: taxRegion,
    isLoading,
    isError,
    error
  } = useTaxRegion(id, void 0, { initialData });
  if (isLoading || !taxRegion) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 4, showJSON: true });
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "tax.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: taxRegion,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TaxRegionSublevelAlert", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            TaxRegionSublevelAlert,
            {
              taxRegion,
              showSublevelRegions,
              setShowSublevelRegions
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TaxRegionDetailSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRegionDetailSection, { taxRegion }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TaxRegionProvinceSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            TaxRegionProvinceSection,
            {
              taxRegion,
              showSublevelRegions
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TaxRegionOverrideSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRegionOverrideSection, { taxRegion }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TaxRegionProviderSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRegionProviderSection, { taxRegion }) }),
          detailPageDefaultEntries(taxRegion, { metadata: false, permissions: false })
        ] })
      }
    }
  );
};
var TaxRegionDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { tax_region } = useTaxRegion(id, void 0, {
    initialData: props.loaderData,
    enabled: Boolean(id)
  });
  if (!tax_region) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: getCountryByIso2(tax_region.country_code)?.display_name || tax_region.country_code?.toUpperCase() });
};
var seo = (match) => {
  const taxRegion = match.loaderData?.tax_region;
  return {
    title: taxRegion ? getCountryByIso2(taxRegion.country_code)?.display_name || taxRegion.country_code?.toUpperCase() : void 0
  };
};
var taxRegionDetailQuery = (id) => ({
  queryKey: taxRegionsQueryKeys.detail(id),
  queryFn: async () => sdk.admin.taxRegion.retrieve(id)
});
var taxRegionLoader = async ({ params }) => {
  const id = params.id;
  const query = taxRegionDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
export {
  TaxRegionDetailBreadcrumb as Breadcrumb,
  TaxRegionDetail as Component,
  TaxRegionDetail,
  taxRegionLoader as loader,
  seo
};
