import { j as jsxRuntimeExports, bp as PlaceholderCell, dc as ConditionalTooltip, a5 as clx } from "./index-6bvUh1mj.js";
var TextCell = ({
  text,
  align = "left",
  maxWidth = 220
}) => {
  if (!text) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  const stringLength = text.toString().length;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(ConditionalTooltip, { content: text, showTooltip: stringLength > 20, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      className: clx(
        "flex h-full w-full items-center gap-x-3 overflow-hidden",
        {
          "justify-start text-start": align === "left",
          "justify-center text-center": align === "center",
          "justify-end text-end": align === "right"
        }
      ),
      style: {
        maxWidth
      },
      children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: text })
    }
  ) });
};
var TextHeader = ({ text, align = "left" }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      className: clx("flex h-full w-full items-center", {
        "justify-start text-start": align === "left",
        "justify-center text-center": align === "center",
        "justify-end text-end": align === "right"
      }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: text })
    }
  );
};
export {
  TextCell as T,
  TextHeader as a
};
