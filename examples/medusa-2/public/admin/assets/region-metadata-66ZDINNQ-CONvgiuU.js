import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, j as jsxRuntimeExports, al as RouteDrawer } from "./index-6bvUh1mj.js";
import { c as useRegion, d as useUpdateRegion } from "./chunk-EMDIIWVL-CbZrlwEP.js";
var RegionMetadata = () => {
  const { id } = useParams();
  const { region, isPending, isError, error } = useRegion(id);
  const { mutateAsync, isPending: isMutating } = useUpdateRegion(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      isPending,
      isMutating,
      hook: mutateAsync,
      metadata: region?.metadata
    }
  ) });
};
export {
  RegionMetadata as Component
};
