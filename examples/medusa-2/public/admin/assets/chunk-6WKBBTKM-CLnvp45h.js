import { j as jsxRuntimeExports, g as Link, a5 as clx } from "./index-6bvUh1mj.js";
var LinkButton = ({
  className,
  variant = "interactive",
  ...props
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Link,
    {
      className: clx(
        "transition-fg txt-compact-small-plus rounded-[4px] outline-none",
        "focus-visible:shadow-borders-focus",
        {
          "text-ui-fg-interactive hover:text-ui-fg-interactive-hover": variant === "interactive",
          "text-ui-fg-base hover:text-ui-fg-subtle": variant === "primary"
        },
        className
      ),
      ...props
    }
  );
};
export {
  LinkButton as L
};
