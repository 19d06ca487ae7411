import { r as reactExports, a5 as clx, c$ as ExclamationCircleSolid, cZ as CheckCircleSolid, d0 as XCircleSolid, d1 as InformationCircleSolid, ad as IconButton, ak as XMarkMini } from "./index-6bvUh1mj.js";
const Alert = reactExports.forwardRef(({
  /**
   * The variant of the alert
   */
  variant = "info",
  /**
   * Whether the alert is dismissible
   */
  dismissible = false,
  className,
  children,
  ...props
}, ref) => {
  const [dismissed, setDismissed] = reactExports.useState(false);
  const Icon = {
    info: InformationCircleSolid,
    error: XCircleSolid,
    success: CheckCircleSolid,
    warning: ExclamationCircleSolid
  }[variant];
  const handleDismiss = () => {
    setDismissed(true);
  };
  if (dismissed) {
    return null;
  }
  return reactExports.createElement(
    "div",
    { ref, className: clx("bg-ui-bg-subtle txt-compact-small grid items-start gap-x-2 text-pretty rounded-lg border p-3", {
      "grid-cols-[20px_1fr]": !dismissible,
      "grid-cols-[20px_1fr_20px]": dismissible
    }, className), ...props },
    reactExports.createElement(Icon, { className: clx({
      "text-ui-tag-red-icon": variant === "error",
      "text-ui-tag-green-icon": variant === "success",
      "text-ui-tag-orange-icon": variant === "warning",
      "text-ui-tag-neutral-icon": variant === "info"
    }) }),
    reactExports.createElement("div", { className: "w-full" }, children),
    dismissible && reactExports.createElement(
      IconButton,
      { size: "2xsmall", variant: "transparent", type: "button", onClick: handleDismiss },
      reactExports.createElement(XMarkMini, { className: "text-ui-fg-muted" })
    )
  );
});
export {
  Alert as A
};
