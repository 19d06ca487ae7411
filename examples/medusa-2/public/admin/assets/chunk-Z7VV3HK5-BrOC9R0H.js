import { j as jsxRuntimeExports, a4 as Text, a5 as clx } from "./index-6bvUh1mj.js";
var SectionRow = ({ title, value, actions }) => {
  const isValueString = typeof value === "string" || !value;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: clx(
        `text-ui-fg-subtle grid w-full grid-cols-2 items-center gap-4 px-6 py-4`,
        {
          "grid-cols-[1fr_1fr_28px]": !!actions
        }
      ),
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", leading: "compact", children: title }),
        isValueString ? /* @__PURE__ */ jsxRuntimeExports.jsx(
          Text,
          {
            size: "small",
            leading: "compact",
            className: "whitespace-pre-line text-pretty",
            children: value ?? "-"
          }
        ) : /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-compact-small flex min-w-0 flex-wrap gap-1", children: value }),
        actions && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: actions })
      ]
    }
  );
};
export {
  SectionRow as S
};
