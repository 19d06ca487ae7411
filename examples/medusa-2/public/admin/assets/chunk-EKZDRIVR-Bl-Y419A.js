import { b as useTranslation, j as jsxRuntimeExports, av as Tooltip, aE as Component, a5 as clx } from "./index-6bvUh1mj.js";
var getVariantInventory = (variant, t) => {
  if (!variant.manage_inventory) {
    return {
      text: t("products.variant.inventory.notManaged"),
      hasInventoryKit: false,
      quantity: void 0,
      notManaged: true
    };
  }
  const quantity = variant.inventory_quantity;
  const inventoryItems = variant.inventory_items?.map((i) => i.inventory).filter(Boolean) ?? [];
  const hasInventoryKit = inventoryItems.length > 1;
  const locations = {};
  inventoryItems.forEach((i) => {
    i.location_levels?.forEach((l) => {
      locations[l.id] = true;
    });
  });
  const locationCount = Object.keys(locations).length;
  const text = hasInventoryKit ? t("products.variant.tableItemAvailable", {
    availableCount: quantity
  }) : t("products.variant.tableItem", {
    availableCount: quantity,
    locationCount,
    count: locationCount
  });
  return { text, hasInventoryKit, quantity, notManaged: false };
};
var VariantInventoryHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: t("fields.inventory") }) });
};
var VariantInventoryCell = ({
  variant
}) => {
  const { t } = useTranslation();
  const { text, hasInventoryKit, quantity, notManaged } = getVariantInventory(
    variant,
    t
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: text, children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex h-full w-full items-center gap-2 overflow-hidden", children: [
    hasInventoryKit && /* @__PURE__ */ jsxRuntimeExports.jsx(Component, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      "span",
      {
        className: clx("truncate", {
          "text-ui-fg-error": !quantity && !notManaged
        }),
        children: text
      }
    )
  ] }) });
};
export {
  VariantInventoryCell as V,
  VariantInventoryHeader as a
};
