import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, eY as useReservationItem, e_ as useUpdateReservationItem, j as jsxRuntimeExports, al as RouteDrawer } from "./index-6bvUh1mj.js";
var ReservationMetadata = () => {
  const { id } = useParams();
  const { reservation, isPending, isError, error } = useReservationItem(
    id ?? ""
  );
  const { mutateAsync, isPending: isMutating } = useUpdateReservationItem(
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
      metadata: reservation?.metadata
    }
  ) });
};
export {
  ReservationMetadata as Component
};
