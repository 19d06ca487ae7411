var PRODUCT_VARIANT_IDS_KEY = "product_variant_ids";
export {
  PRODUCT_VARIANT_IDS_KEY as P
};
