import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, aq as useProduct, ax as useUpdateProduct, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
var ProductMetadata = () => {
  const { id } = useParams();
  const { product, isPending, isError, error } = useProduct(id, {
    // TODO: Remove exclusion once we avoid including unnecessary relations by default in the query config
    fields: "-type,-collection,-options,-tags,-images,-variants,-sales_channels"
  });
  const { mutateAsync, isPending: isMutating } = useUpdateProduct(product?.id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: product?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  ProductMetadata as Component
};
