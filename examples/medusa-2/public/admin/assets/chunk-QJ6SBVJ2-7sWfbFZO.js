import { j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
var ItemPlaceholder = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      style: {
        background: "repeating-linear-gradient(-45deg, rgb(212, 212, 216, 0.15), rgb(212, 212, 216,.15) 10px, transparent 10px, transparent 20px)"
      },
      className: "bg-ui-bg-field mt-4 block h-[56px] w-full rounded-lg border border-dashed"
    }
  );
};
export {
  ItemPlaceholder as I
};
