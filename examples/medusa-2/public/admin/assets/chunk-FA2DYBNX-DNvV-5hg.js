var VARIANT_DETAIL_FIELDS = "*inventory_items,*inventory_items.inventory,*inventory_items.inventory.location_levels,*options,*options.option,*prices,*prices.price_rules,+images.id,+images.url,+images.variants.id";
export {
  VARIANT_DETAIL_FIELDS as V
};
