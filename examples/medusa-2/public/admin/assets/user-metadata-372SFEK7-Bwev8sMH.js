import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, e5 as useUser, fi as useUpdateUser, j as jsxRuntimeExports, al as RouteDrawer } from "./index-6bvUh1mj.js";
var UserMetadata = () => {
  const { id } = useParams();
  const { user, isPending, isError, error } = useUser(id);
  const { mutateAsync, isPending: isMutating } = useUpdateUser(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      isPending,
      isMutating,
      hook: mutateAsync,
      metadata: user?.metadata
    }
  ) });
};
export {
  UserMetadata as Component
};
