import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, j as jsxRuntimeExports, al as RouteDrawer } from "./index-6bvUh1mj.js";
import { u as useSalesChannel, f as useUpdateSalesChannel } from "./chunk-5N2B66CN-c329dCoL.js";
var SalesChannelMetadata = () => {
  const { id } = useParams();
  const {
    sales_channel: salesChannel,
    isPending,
    isError,
    error
  } = useSalesChannel(id ?? "");
  const { mutateAsync, isPending: isMutating } = useUpdateSalesChannel(id ?? "");
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      isPending,
      isMutating,
      hook: mutateAsync,
      metadata: salesChannel?.metadata
    }
  ) });
};
export {
  SalesChannelMetadata as Component
};
