import { j as jsxRuntimeExports, a5 as clx } from "./index-6bvUh1mj.js";
var IconAvatar = ({
  size = "small",
  variant = "rounded",
  children,
  className
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      className: clx(
        "shadow-borders-base flex size-7 items-center justify-center",
        variant === "squared" && "rounded-md",
        variant === "rounded" && "rounded-full",
        "[&>div]:bg-ui-bg-field [&>div]:text-ui-fg-subtle [&>div]:flex [&>div]:size-6 [&>div]:items-center [&>div]:justify-center",
        {
          "size-7 rounded-md [&>div]:size-6 [&>div]:rounded-[4px]": size === "small",
          "size-10 rounded-lg [&>div]:size-9 [&>div]:rounded-[6px]": size === "large",
          "size-12 rounded-xl [&>div]:size-11 [&>div]:rounded-[10px]": size === "xlarge"
        },
        className
      ),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children })
    }
  );
};
export {
  IconAvatar as I
};
