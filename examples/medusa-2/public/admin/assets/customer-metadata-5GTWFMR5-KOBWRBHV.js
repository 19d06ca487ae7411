import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
import { u as useCustomer, i as useUpdateCustomer } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
var CustomerMetadata = () => {
  const { id } = useParams();
  const { customer, isPending, isError, error } = useCustomer(id);
  const { mutateAsync, isPending: isMutating } = useUpdateCustomer(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: customer?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  CustomerMetadata as Component
};
