import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
import { c as useProductType, d as useUpdateProductType } from "./chunk-QG545K2O-DguWZgtL.js";
var ProductTypeMetadata = () => {
  const { id } = useParams();
  const { product_type, isPending, isError, error } = useProductType(id);
  const { mutateAsync, isPending: isMutating } = useUpdateProductType(
    product_type?.id
  );
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: product_type?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  ProductTypeMetadata as Component
};
