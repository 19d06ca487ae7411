import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
import { c as useShippingProfile, d as useUpdateShippingProfile } from "./chunk-D3TDNKSZ-Bh27PZcQ.js";
var ShippingProfileMetadata = () => {
  const { shipping_profile_id } = useParams();
  const { shipping_profile, isPending, isError, error } = useShippingProfile(
    shipping_profile_id
  );
  const { mutateAsync, isPending: isMutating } = useUpdateShippingProfile(
    shipping_profile?.id
  );
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: shipping_profile?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  ShippingProfileMetadata as Component
};
