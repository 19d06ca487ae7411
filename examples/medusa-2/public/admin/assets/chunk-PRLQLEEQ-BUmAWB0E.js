import { j as jsxRuntimeExports, G as Form, aQ as Switch } from "./index-6bvUh1mj.js";
var SwitchBox = ({
  label,
  description,
  optional = false,
  tooltip,
  onCheckedChange,
  ...props
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Form.Field,
    {
      ...props,
      render: ({ field: { value, onChange, ...field } }) => {
        return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-component shadow-elevation-card-rest flex items-start gap-x-3 rounded-lg p-3", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Switch,
              {
                className: "rtl:rotate-180",
                dir: "ltr",
                ...field,
                checked: value,
                onCheckedChange: (e) => {
                  onCheckedChange?.(e);
                  onChange(e);
                }
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional, tooltip, children: label }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: description })
            ] })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
        ] });
      }
    }
  );
};
export {
  SwitchBox as S
};
