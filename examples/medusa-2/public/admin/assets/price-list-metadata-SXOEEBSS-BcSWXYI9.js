import { M as MetadataForm } from "./chunk-NANNVVYP-BttTAYSm.js";
import { ar as useParams, j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
import { d as usePriceList, f as useUpdatePriceList } from "./chunk-Y2BEKAYF-DIrW-beg.js";
import "./chunk-RIAKFHWQ-B2UeLyyc.js";
var PriceListMetadata = () => {
  const { id } = useParams();
  const { price_list, isPending, isError, error } = usePriceList(id);
  const { mutateAsync, isPending: isMutating } = useUpdatePriceList(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    MetadataForm,
    {
      metadata: price_list?.metadata,
      hook: mutateAsync,
      isPending,
      isMutating
    }
  );
};
export {
  PriceListMetadata as Component
};
