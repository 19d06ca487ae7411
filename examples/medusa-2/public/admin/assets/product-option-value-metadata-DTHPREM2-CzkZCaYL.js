import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, bF as useProductOptionValue, bI as useUpdateProductOptionValue, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
var ProductOptionValueMetadata = () => {
  const { id, value_id } = useParams();
  const { product_option_value, isPending, isError, error } = useProductOptionValue(id, value_id);
  const { mutateAsync, isPending: isMutating } = useUpdateProductOptionValue(
    id,
    value_id
  );
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: product_option_value?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  ProductOptionValueMetadata as Component
};
