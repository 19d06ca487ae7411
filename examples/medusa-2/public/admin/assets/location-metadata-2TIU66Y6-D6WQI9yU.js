import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
import { u as useStockLocation, f as useUpdateStockLocation } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
var LocationMetadata = () => {
  const { location_id } = useParams();
  const { stock_location, isPending, isError, error } = useStockLocation(
    location_id,
    { fields: "id,metadata" }
  );
  const { mutateAsync, isPending: isMutating } = useUpdateStockLocation(
    location_id
  );
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: stock_location?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  LocationMetadata as Component
};
