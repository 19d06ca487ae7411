import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, dD as useOrder, eo as useUpdateOrder, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
var OrderMetadata = () => {
  const { id } = useParams();
  const { order, isPending, isError, error } = useOrder(id, {
    fields: "id,metadata"
  });
  const { mutateAsync, isPending: isMutating } = useUpdateOrder(order?.id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: order?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  OrderMetadata as Component
};
