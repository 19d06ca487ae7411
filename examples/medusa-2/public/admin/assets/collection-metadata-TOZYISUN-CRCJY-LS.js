import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
import { d as useCollection, f as useUpdateCollection } from "./chunk-22ELTIVU-C9hYaQYp.js";
var CollectionMetadata = () => {
  const { id } = useParams();
  const { collection, isPending, isError, error } = useCollection(id);
  const { mutateAsync, isPending: isMutating } = useUpdateCollection(
    collection?.id
  );
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: collection?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  CollectionMetadata as Component
};
