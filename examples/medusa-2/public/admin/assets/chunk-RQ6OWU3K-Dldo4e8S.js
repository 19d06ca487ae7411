import { bk as getLinkedFields } from "./index-6bvUh1mj.js";
var PRODUCT_DETAIL_FIELDS = getLinkedFields(
  "product",
  "*categories,*shipping_profile,-variants"
);
export {
  PRODUCT_DETAIL_FIELDS as P
};
