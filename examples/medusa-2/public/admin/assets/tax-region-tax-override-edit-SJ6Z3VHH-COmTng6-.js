import { T as TaxRegionTaxOverrideEditForm, D as DISPLAY_OVERRIDE_ITEMS_LIMIT } from "./chunk-AKDC6BWT-DQRktgaX.js";
import "./chunk-G6CQOB4G-_DD8XNwn.js";
import "./chunk-677UVYOL-Cpd-3_kz.js";
import "./chunk-UQQD6PHX-Bp_J1ioy.js";
import { b as useTranslation, ar as useParams, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, e as useProducts } from "./index-6bvUh1mj.js";
import "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { u as useProductTypes } from "./chunk-QG545K2O-DguWZgtL.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { d as useTaxRate } from "./chunk-2LVQXUFY-D92UnLk7.js";
import { a as useShippingOptions } from "./chunk-4SIZ37QP-DiC7Tyb7.js";
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
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-R65S6ZZV-DrkRf5li.js";
import "./chunk-BGQF2VTH-Cl0_LwVS.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
import "./chunk-EYDZJ522-4ttVIDL8.js";
var TaxRegionTaxOverrideEdit = () => {
  const { t } = useTranslation();
  const { tax_rate_id } = useParams();
  const { tax_rate, isPending, isError, error } = useTaxRate(tax_rate_id);
  const { initialValues, isPending: isInitializing } = useDefaultRulesValues(tax_rate);
  const ready = !isPending && !!tax_rate && !isInitializing && !!initialValues;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Header, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("taxRegions.taxOverrides.edit.header") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { className: "sr-only", children: t("taxRegions.taxOverrides.edit.hint") })
    ] }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(
      TaxRegionTaxOverrideEditForm,
      {
        taxRate: tax_rate,
        isCombinable: true,
        initialValues
      }
    )
  ] });
};
var useDefaultRulesValues = (taxRate) => {
  const rules = taxRate?.rules || [];
  const idsByReferenceType = {
    [
      "product"
      /* PRODUCT */
    ]: [],
    // [TaxRateRuleReferenceType.PRODUCT_COLLECTION]: [],
    // [TaxRateRuleReferenceType.PRODUCT_TAG]: [],
    [
      "product_type"
      /* PRODUCT_TYPE */
    ]: [],
    [
      "shipping_option"
      /* SHIPPING_OPTION */
    ]: []
    // [TaxRateRuleReferenceType.CUSTOMER_GROUP]: [],
  };
  rules.sort((a, b) => a.created_at.localeCompare(b.created_at)).forEach((rule) => {
    const reference = rule.reference;
    idsByReferenceType[reference]?.push(rule.reference_id);
  });
  const queries = [
    {
      ids: idsByReferenceType[
        "product"
        /* PRODUCT */
      ],
      hook: useProducts,
      key: "product",
      getResult: (result) => result.products.map((product) => ({
        label: product.title,
        value: product.id
      }))
    },
    // {
    //   ids: idsByReferenceType[TaxRateRuleReferenceType.PRODUCT_COLLECTION],
    //   hook: useCollections,
    //   key: TaxRateRuleReferenceType.PRODUCT_COLLECTION,
    //   getResult: (result: HttpTypes.AdminCollectionListResponse) =>
    //     result.collections.map((collection) => ({
    //       label: collection.title!,
    //       value: collection.id!,
    //     })),
    // },
    // {
    //   ids: idsByReferenceType[TaxRateRuleReferenceType.PRODUCT_TAG],
    //   hook: useProductTags,
    //   key: TaxRateRuleReferenceType.PRODUCT_TAG,
    //   getResult: (result: any) =>
    //     result.tags.map((tag: any) => ({
    //       label: tag.value,
    //       value: tag.id,
    //     })),
    // },
    {
      ids: idsByReferenceType[
        "product_type"
        /* PRODUCT_TYPE */
      ],
      hook: useProductTypes,
      key: "product_type",
      getResult: (result) => result.product_types.map((productType) => ({
        label: productType.value,
        value: productType.id
      }))
    },
    {
      ids: idsByReferenceType[
        "shipping_option"
        /* SHIPPING_OPTION */
      ],
      hook: useShippingOptions,
      key: "shipping_option",
      getResult: (result) => result.shipping_options.map((shippingOption) => ({
        label: shippingOption.name,
        value: shippingOption.id
      }))
    }
    // {
    //   ids: idsByReferenceType[TaxRateRuleReferenceType.CUSTOMER_GROUP],
    //   hook: useCustomerGroups,
    //   key: TaxRateRuleReferenceType.CUSTOMER_GROUP,
    //   getResult: (
    //     result: HttpTypes.PaginatedResponse<{
    //       customer_groups: HttpTypes.AdminCustomerGroup[]
    //     }>
    //   ) =>
    //     result.customer_groups.map((customerGroup) => ({
    //       label: customerGroup.name!,
    //       value: customerGroup.id,
    //     })),
    // },
  ];
  const queryResults = queries.map(({ ids, hook }) => {
    const enabled = ids.length > 0;
    return {
      result: hook(
        {
          /**
           * Limit fetch to 10 resources for display
           */
          id: ids.length > DISPLAY_OVERRIDE_ITEMS_LIMIT ? ids.slice(0, DISPLAY_OVERRIDE_ITEMS_LIMIT) : ids,
          limit: DISPLAY_OVERRIDE_ITEMS_LIMIT
        },
        { enabled }
      ),
      enabled
    };
  });
  if (!taxRate) {
    return { isPending: true };
  }
  const isPending = queryResults.some(
    ({ result, enabled }) => enabled && result.isPending
  );
  if (isPending) {
    return { isPending };
  }
  queryResults.forEach(({ result, enabled }) => {
    if (enabled && result.isError) {
      throw result.error;
    }
  });
  const initialRulesValues = queries.reduce(
    (acc, { key, getResult }, index) => {
      let initialValues = [];
      if (queryResults[index].enabled) {
        const fetchedEntityList = getResult(queryResults[index].result);
        const entityIdMap = new Map(
          fetchedEntityList.map((entity) => [entity.value, entity])
        );
        const initialIds = idsByReferenceType[key];
        initialValues = initialIds.map((id) => ({
          value: id,
          label: entityIdMap.get(id)?.label || ""
        }));
      }
      return {
        ...acc,
        [key]: initialValues
      };
    },
    {}
  );
  return { initialValues: initialRulesValues, isPending: false };
};
export {
  TaxRegionTaxOverrideEdit as Component
};
