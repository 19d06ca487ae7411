import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { m as useStore, fm as useUpdateStore, j as jsxRuntimeExports, al as RouteDrawer } from "./index-6bvUh1mj.js";
var StoreMetadata = () => {
  const { store, isPending, isError, error } = useStore();
  const { mutateAsync, isPending: isMutating } = useUpdateStore(store?.id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      isPending,
      isMutating,
      hook: mutateAsync,
      metadata: store?.metadata
    }
  ) });
};
export {
  StoreMetadata as Component
};
