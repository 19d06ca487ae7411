import { r as reactExports, j as jsxRuntimeExports, I as Input, a5 as clx, a4 as Text } from "./index-6bvUh1mj.js";
var QuantityInput = reactExports.forwardRef(({ unitOfMeasure, className, size = "base", ...props }, ref) => {
  if (!unitOfMeasure) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      Input,
      {
        ref,
        type: "number",
        size,
        className,
        ...props
      }
    );
  }
  const isInvalid = props["aria-invalid"] === true || props["aria-invalid"] === "true";
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: clx(
        "bg-ui-bg-field shadow-borders-base transition-fg flex w-full items-center overflow-hidden rounded-md",
        "hover:bg-ui-bg-field-hover",
        "focus-within:shadow-borders-interactive-with-active",
        size === "small" ? "h-7" : "h-8",
        isInvalid && "!shadow-borders-error",
        className
      ),
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          "input",
          {
            ref,
            type: "number",
            className: clx(
              "txt-compact-small text-ui-fg-base placeholder-ui-fg-muted",
              "size-full min-w-0 flex-1 appearance-none bg-transparent px-2 outline-none",
              "disabled:text-ui-fg-disabled disabled:cursor-not-allowed",
              size === "small" ? "py-1" : "py-1.5"
            ),
            ...props
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full max-w-16 shrink-0 items-center border-l px-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Text,
          {
            className: "text-ui-fg-muted truncate",
            size: "small",
            leading: "compact",
            weight: "plus",
            children: unitOfMeasure
          }
        ) })
      ]
    }
  );
});
QuantityInput.displayName = "QuantityInput";
export {
  QuantityInput as Q
};
