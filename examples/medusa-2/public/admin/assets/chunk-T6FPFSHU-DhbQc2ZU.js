import { j as jsxRuntimeExports, g as Link, dW as Avatar, a4 as Text, e5 as useUser } from "./index-6bvUh1mj.js";
import { u as useCustomer } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
var UserLink = ({
  id,
  first_name,
  last_name,
  email,
  type = "user"
}) => {
  const name = [first_name, last_name].filter(Boolean).join(" ");
  const fallback = name ? name.slice(0, 1) : email.slice(0, 1);
  const link = type === "user" ? `/settings/users/${id}` : `/customers/${id}`;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    Link,
    {
      to: link,
      className: "transition-fg hover:text-ui-fg-subtle focus-visible:shadow-borders-focus flex w-fit items-center gap-x-2 rounded-md outline-none",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Avatar, { size: "2xsmall", fallback: fallback.toUpperCase() }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "regular", children: name || email })
      ]
    }
  );
};
var By = ({ id }) => {
  const isUser = id.startsWith("user_");
  const isCustomer = id.startsWith("cus_");
  const { user } = useUser(id, void 0, { enabled: isUser });
  const { customer } = useCustomer(id, void 0, { enabled: isCustomer });
  if (!isUser && !isCustomer) {
    return null;
  }
  const actor = isUser ? user : customer;
  if (!actor) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(UserLink, { ...actor });
};
export {
  By as B,
  UserLink as U
};
