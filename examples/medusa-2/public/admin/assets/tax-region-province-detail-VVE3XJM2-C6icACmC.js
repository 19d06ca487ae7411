import { T as TaxRateLine, u as useTaxOverrideTable, a as TaxOverrideTable } from "./chunk-YS3DTWZQ-TbsNS57y.js";
import "./chunk-AKDC6BWT-DQRktgaX.js";
import "./chunk-G6CQOB4G-_DD8XNwn.js";
import { T as TaxRegionCard } from "./chunk-6VMPUFRG-Thk97egK.js";
import { i as isProvinceInCountry, g as getProvinceByIso2 } from "./chunk-EHAU7SOS-BEi9WiDN.js";
import "./chunk-677UVYOL-Cpd-3_kz.js";
import "./chunk-UQQD6PHX-Bp_J1ioy.js";
import { ar as useParams, d as useLoaderData, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, f as Container, av as Tooltip, az as Badge, H as Heading, s as sdk, k as keepPreviousData } from "./index-6bvUh1mj.js";
import "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { f as useTaxRateTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { a as useTaxRates } from "./chunk-2LVQXUFY-D92UnLk7.js";
import { c as useTaxRegion, t as taxRegionsQueryKeys } from "./chunk-EYDZJ522-4ttVIDL8.js";
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
var TaxRegionProvinceDetailSection = ({
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
      return /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRateLine, { taxRate: rate, isSublevelTaxRate: true }, rate.id);
    })
  ] });
};
var PAGE_SIZE = 10;
var PREFIX = "o";
var TaxRegionProvinceOverrideSection = ({
  taxRegion
}) => {
  const { t } = useTranslation();
  const { searchParams, raw } = useTaxRateTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
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
    pageSize: PAGE_SIZE,
    prefix: PREFIX
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
      prefix: PREFIX,
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("taxRegions.taxOverrides.header") })
    }
  ) });
};
var TaxRegionDetail = () => {
  const { province_id } = useParams();
  const initialData = useLoaderData();
  const {
    tax_region: taxRegion,
    isLoading,
    isError,
    error
  } = useTaxRegion(province_id, void 0, { initialData });
  if (isLoading || !taxRegion) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 2, showJSON: true });
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
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TaxRegionProvinceDetailSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRegionProvinceDetailSection, { taxRegion }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TaxRegionProvinceOverrideSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRegionProvinceOverrideSection, { taxRegion }) }),
          detailPageDefaultEntries(taxRegion, { metadata: false, permissions: false })
        ] })
      }
    }
  );
};
var TaxRegionDetailBreadcrumb = (props) => {
  const { province_id } = props.params || {};
  const { tax_region } = useTaxRegion(province_id, void 0, {
    initialData: props.loaderData,
    enabled: Boolean(province_id)
  });
  if (!tax_region) {
    return null;
  }
  const countryCode = tax_region.country_code?.toUpperCase();
  const provinceCode = tax_region.province_code?.toUpperCase();
  const isValid = isProvinceInCountry(countryCode, provinceCode);
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: isValid ? getProvinceByIso2(provinceCode) : provinceCode });
};
var seo = (match) => {
  const taxRegion = match.loaderData?.tax_region;
  if (!taxRegion) {
    return { title: void 0 };
  }
  const countryCode = taxRegion.country_code?.toUpperCase();
  const provinceCode = taxRegion.province_code?.toUpperCase();
  const isValid = isProvinceInCountry(countryCode, provinceCode);
  return { title: isValid ? getProvinceByIso2(provinceCode) : provinceCode };
};
var taxRegionDetailQuery = (id) => ({
  queryKey: taxRegionsQueryKeys.detail(id),
  queryFn: async () => sdk.admin.taxRegion.retrieve(id)
});
var taxRegionLoader = async ({ params }) => {
  const id = params.province_id;
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
