var INVENTORY_ITEM_IDS_KEY = "inventory_item_ids";
export {
  INVENTORY_ITEM_IDS_KEY as I
};
