import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, j as jsxRuntimeExports, al as RouteDrawer } from "./index-6bvUh1mj.js";
import { d as useProductCategory, f as useUpdateProductCategory } from "./chunk-2VYWSRWQ-DO0dKi26.js";
var CategoriesMetadata = () => {
  const { id } = useParams();
  const { product_category, isPending, isError, error } = useProductCategory(
    id ?? ""
  );
  const { mutateAsync, isPending: isMutating } = useUpdateProductCategory(
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
      metadata: product_category?.metadata
    }
  ) });
};
export {
  CategoriesMetadata as Component
};
