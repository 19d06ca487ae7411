import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, eZ as useInventoryItem, f5 as useUpdateInventoryItem, j as jsxRuntimeExports, al as RouteDrawer } from "./index-6bvUh1mj.js";
var InventoryItemMetadata = () => {
  const { id } = useParams();
  const { inventory_item, isPending, isError, error } = useInventoryItem(
    id ?? ""
  );
  const { mutateAsync, isPending: isMutating } = useUpdateInventoryItem(
    id ?? ""
  );
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      isPending,
      isMutating,
      hook: mutateAsync,
      metadata: inventory_item?.metadata
    }
  ) });
};
export {
  InventoryItemMetadata as Component
};
