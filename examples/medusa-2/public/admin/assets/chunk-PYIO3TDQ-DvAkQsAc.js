var ShippingOptionPriceType = /* @__PURE__ */ ((ShippingOptionPriceType2) => {
  ShippingOptionPriceType2["FlatRate"] = "flat";
  ShippingOptionPriceType2["Calculated"] = "calculated";
  return ShippingOptionPriceType2;
})(ShippingOptionPriceType || {});
var GEO_ZONE_STACKED_MODAL_ID = "geo-zone";
var CONDITIONAL_PRICES_STACKED_MODAL_ID = "conditional-prices";
var ITEM_TOTAL_ATTRIBUTE = "item_total";
var REGION_ID_ATTRIBUTE = "region_id";
export {
  CONDITIONAL_PRICES_STACKED_MODAL_ID as C,
  GEO_ZONE_STACKED_MODAL_ID as G,
  ITEM_TOTAL_ATTRIBUTE as I,
  REGION_ID_ATTRIBUTE as R,
  ShippingOptionPriceType as S
};
