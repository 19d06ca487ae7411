import { a as AddCampaignPromotionForm } from "./chunk-QQOHHUDU-Bur6VOcw.js";
import { ar as useParams, b as useTranslation, eB as usePromotion, j as jsxRuntimeExports, al as RouteDrawer, H as Heading } from "./index-6bvUh1mj.js";
import "./chunk-ZNSPQGIO-D-CxtjgU.js";
import "./radio-group-ByjdYM4L.js";
import "./index-BNhXXccY.js";
import "./chunk-5IQBFJVZ-DHfZUzpv.js";
var PromotionAddCampaign = () => {
  const { id } = useParams();
  const { t } = useTranslation();
  const { promotion, isPending, isError, error } = usePromotion(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("promotions.campaign.edit.header") }) }),
    !isPending && promotion && /* @__PURE__ */ jsxRuntimeExports.jsx(AddCampaignPromotionForm, { promotion })
  ] });
};
export {
  PromotionAddCampaign as Component
};
