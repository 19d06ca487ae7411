import { S as SectionRow } from "./chunk-Z7VV3HK5-BrOC9R0H.js";
import { b as useTranslation, j as jsxRuntimeExports, f as Container, H as Heading, A as ActionMenu, P as PencilSquare, bq as formatQuantity } from "./index-6bvUh1mj.js";
var InventoryItemGeneralSection = ({
  inventoryItem
}) => {
  const { t } = useTranslation();
  const getQuantityFormat = (quantity) => {
    if (quantity !== void 0 && !isNaN(quantity)) {
      return t("inventory.quantityAcrossLocations", {
        quantity: formatQuantity(quantity, inventoryItem.unit_of_measure),
        locations: inventoryItem.location_levels?.length
      });
    }
    return "-";
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs(Heading, { children: [
        inventoryItem.title ?? inventoryItem.sku,
        " ",
        t("fields.details")
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
                  label: t("actions.edit"),
                  to: "edit"
                }
              ]
            }
          ]
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.sku"), value: inventoryItem.sku ?? "-" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("fields.inStock"),
        value: getQuantityFormat(inventoryItem.stocked_quantity)
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("inventory.reserved"),
        value: getQuantityFormat(inventoryItem.reserved_quantity)
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("inventory.available"),
        value: getQuantityFormat(
          inventoryItem.stocked_quantity - inventoryItem.reserved_quantity
        )
      }
    )
  ] });
};
export {
  InventoryItemGeneralSection as I
};
