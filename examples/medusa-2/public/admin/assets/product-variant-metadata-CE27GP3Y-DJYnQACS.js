import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, aM as useProductVariant, aP as useUpdateProductVariant, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
var ProductVariantMetadata = () => {
  const { id, variant_id } = useParams();
  const { variant, isPending, isError, error } = useProductVariant(
    id,
    variant_id
  );
  const { mutateAsync, isPending: isMutating } = useUpdateProductVariant(
    id,
    variant_id
  );
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: variant?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  ProductVariantMetadata as Component
};
