import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, by as useProductOption, bD as useUpdateProductOption, j as jsxRuntimeExports, al as RouteDrawer } from "./index-6bvUh1mj.js";
var ProductOptionMetadata = () => {
  const { id } = useParams();
  const { product_option, isPending, isError, error } = useProductOption(id);
  const { mutateAsync, isPending: isMutating } = useUpdateProductOption(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      isPending,
      isMutating,
      hook: mutateAsync,
      metadata: product_option?.metadata
    }
  ) });
};
export {
  ProductOptionMetadata as Component
};
