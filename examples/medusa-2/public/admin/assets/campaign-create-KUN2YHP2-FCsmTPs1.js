import { a as CreateCampaignForm } from "./chunk-C36TGGI7-YmQwftnD.js";
import { j as jsxRuntimeExports, R as RouteFocusModal } from "./index-6bvUh1mj.js";
import "./chunk-F6ZOHZVB-Dm4249t3.js";
import "./chunk-ZNSPQGIO-D-CxtjgU.js";
import "./radio-group-ByjdYM4L.js";
import "./index-BNhXXccY.js";
var CampaignCreate = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CreateCampaignForm, {}) });
};
export {
  CampaignCreate as Component
};
