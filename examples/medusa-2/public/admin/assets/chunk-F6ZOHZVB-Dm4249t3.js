import { j as jsxRuntimeExports } from "./index-6bvUh1mj.js";
var VisuallyHidden = ({ children }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "sr-only", children });
};
export {
  VisuallyHidden as V
};
