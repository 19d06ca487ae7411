var getFulfillableQuantity = (item) => {
  return item.quantity - item.detail.fulfilled_quantity;
};
export {
  getFulfillableQuantity as g
};
