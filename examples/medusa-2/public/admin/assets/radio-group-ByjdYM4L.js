import { r as reactExports, a5 as clx, a0 as Label, a1 as Hint } from "./index-6bvUh1mj.js";
import { R as Root2, I as Item2, a as Indicator$1 } from "./index-BNhXXccY.js";
const Root = reactExports.forwardRef(({ className, ...props }, ref) => {
  return reactExports.createElement(Root2, { className: clx("grid gap-2", className), ...props, ref });
});
Root.displayName = "RadioGroup";
const Indicator = reactExports.forwardRef(({ className, ...props }, ref) => {
  return reactExports.createElement(
    Indicator$1,
    { ref, className: clx("flex items-center justify-center", className), ...props },
    reactExports.createElement("div", { className: clx("bg-ui-bg-base shadow-details-contrast-on-bg-interactive h-1.5 w-1.5 rounded-full") })
  );
});
Indicator.displayName = "RadioGroup.Indicator";
const Item = reactExports.forwardRef(({ className, ...props }, ref) => {
  return reactExports.createElement(
    Item2,
    { ref, className: clx("group relative flex h-5 w-5 items-center justify-center outline-none", className), ...props },
    reactExports.createElement(
      "div",
      { className: clx("shadow-borders-base bg-ui-bg-base transition-fg flex h-[14px] w-[14px] items-center justify-center rounded-full", "group-hover:group-enabled:group-data-[state=unchecked]:bg-ui-bg-base-hover", "group-data-[state=checked]:bg-ui-bg-interactive group-data-[state=checked]:shadow-borders-interactive-with-shadow", "group-focus-visible:!shadow-borders-interactive-with-focus", "group-disabled:cursor-not-allowed group-disabled:opacity-50") },
      reactExports.createElement(Indicator, null)
    )
  );
});
Item.displayName = "RadioGroup.Item";
const ChoiceBox = reactExports.forwardRef(({
  className,
  id,
  /**
   * The label for the radio button.
   */
  label,
  /**
   * The description for the radio button.
   */
  description,
  /**
   * The value of the radio button.
   */
  value,
  ...props
}, ref) => {
  const generatedId = reactExports.useId();
  if (!id) {
    id = generatedId;
  }
  const descriptionId = `${id}-description`;
  return reactExports.createElement(
    Item2,
    { ref, className: clx("shadow-borders-base bg-ui-bg-base focus-visible:shadow-borders-interactive-with-focus transition-fg group flex items-start gap-x-2 rounded-lg p-3 outline-none", "hover:enabled:bg-ui-bg-base-hover", "data-[state=checked]:shadow-borders-interactive-with-shadow", "group-disabled:cursor-not-allowed group-disabled:opacity-50", className), ...props, value, id, "aria-describedby": descriptionId },
    reactExports.createElement(
      "div",
      { className: "flex h-5 w-5 items-center justify-center" },
      reactExports.createElement(
        "div",
        { className: clx("shadow-borders-base bg-ui-bg-base group-data-[state=checked]:bg-ui-bg-interactive group-data-[state=checked]:shadow-borders-interactive-with-shadow transition-fg flex h-3.5 w-3.5 items-center justify-center rounded-full", "group-hover:group-enabled:group-data-[state=unchecked]:bg-ui-bg-base-hover") },
        reactExports.createElement(Indicator, null)
      )
    ),
    reactExports.createElement(
      "div",
      { className: "flex flex-col items-start" },
      reactExports.createElement(Label, { htmlFor: id, size: "small", weight: "plus", className: "group-disabled:text-ui-fg-disabled cursor-pointer group-disabled:cursor-not-allowed" }, label),
      reactExports.createElement(Hint, { className: "txt-small text-ui-fg-subtle group-disabled:text-ui-fg-disabled text-left", id: descriptionId }, description)
    )
  );
});
ChoiceBox.displayName = "RadioGroup.ChoiceBox";
const RadioGroup = Object.assign(Root, { Item, ChoiceBox });
export {
  RadioGroup as R
};
