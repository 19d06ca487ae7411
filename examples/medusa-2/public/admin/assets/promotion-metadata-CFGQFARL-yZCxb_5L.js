import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, eB as usePromotion, ex as useUpdatePromotion, j as jsxRuntimeExports, al as RouteDrawer } from "./index-6bvUh1mj.js";
var PromotionMetadata = () => {
  const { id } = useParams();
  const { promotion, isPending, isError, error } = usePromotion(id);
  const { mutateAsync, isPending: isMutating } = useUpdatePromotion(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      isPending,
      isMutating,
      hook: mutateAsync,
      metadata: promotion?.metadata
    }
  ) });
};
export {
  PromotionMetadata as Component
};
