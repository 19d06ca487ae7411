import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, fX as useProductTag, fY as useUpdateProductTag, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
var ProductTagMetadata = () => {
  const { id } = useParams();
  const { product_tag, isPending, isError, error } = useProductTag(id);
  const { mutateAsync, isPending: isMutating } = useUpdateProductTag(
    product_tag?.id
  );
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: product_tag?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  ProductTagMetadata as Component
};
