import { g as getFulfillableQuantity } from "./chunk-WKOPGFW5-CgSb39pm.js";
import { d as divideDecimal, m as multiplyDecimal } from "./chunk-UQQD6PHX-Bp_J1ioy.js";
import { ar as useParams, dD as useOrder, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, w as useDocumentDirection, r as reactExports, e9 as useCreateReservationItem, aN as useForm, aO as u, q as queryClient, dM as ordersQueryKeys, t as toast, z as useWatch, K as KeyboundForm, H as Heading, G as Form, aH as Select, I as Input, B as Button, aI as object, aS as record, aV as number, aK as string, c$ as ExclamationCircleSolid, aF as Thumbnail, a4 as Text, aE as Component, a5 as clx, dQ as TriangleDownMini } from "./index-6bvUh1mj.js";
import { a as useStockLocations } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
import { A as Alert } from "./alert--R-a-dLi.js";
var AllocateItemsSchema = object({
  location_id: string(),
  quantity: record(string(), number().or(string()))
});
function checkInventoryKit(item) {
  const variant = item.variant;
  if (!variant) {
    return false;
  }
  return !!variant.inventory_items.length && variant.inventory_items.length > 1 || variant.inventory_items.length === 1 && variant.inventory_items[0].required_quantity !== 1;
}
function OrderAllocateItemsItem({
  item,
  form,
  locationId,
  onQuantityChange
}) {
  const { t } = useTranslation();
  const variant = item.variant;
  const inventory = item.variant?.inventory || [];
  const [isOpen, setIsOpen] = reactExports.useState(false);
  const quantityField = useWatch({
    control: form.control,
    name: "quantity"
  });
  const hasInventoryKit = item.variant?.inventory_items && checkInventoryKit(item);
  const { availableQuantity, inStockQuantity } = reactExports.useMemo(() => {
    if (!variant || !locationId) {
      return {};
    }
    const locationInventory = inventory[0]?.location_levels?.find(
      (inv) => inv.location_id === locationId
    );
    if (!locationInventory) {
      return {};
    }
    return {
      availableQuantity: locationInventory.available_quantity,
      inStockQuantity: locationInventory.stocked_quantity
    };
  }, [variant, locationId]);
  const hasQuantityError = !hasInventoryKit && availableQuantity && quantityField[`${item.id}-${item.variant?.inventory?.[0].id}`] && (quantityField[`${item.id}-${item.variant?.inventory?.[0].id}`] ?? 0) > availableQuantity;
  const minValue = 0;
  const rootRequiredQuantity = item.variant?.inventory_items?.[0]?.required_quantity ?? 1;
  const maxValue = Math.min(
    getFulfillableQuantity(item),
    availableQuantity ? Math.floor(divideDecimal(availableQuantity, rootRequiredQuantity)) : Number.MAX_SAFE_INTEGER
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle shadow-elevation-card-rest my-2 min-w-[720px] divide-y divide-dashed rounded-xl", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3 p-3 text-sm", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-1 items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
        hasQuantityError && /* @__PURE__ */ jsxRuntimeExports.jsx(ExclamationCircleSolid, { className: "text-ui-fg-error" }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: item.thumbnail }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-row", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small flex", as: "span", weight: "plus", children: item.product_title }),
            item.variant_sku && /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "text-ui-fg-subtle", children: [
              " ",
              "(",
              item.variant_sku,
              ")"
            ] }),
            hasInventoryKit && /* @__PURE__ */ jsxRuntimeExports.jsx(Component, { className: "text-ui-fg-muted ml-2 overflow-visible pt-[2px]" })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { as: "div", className: "text-ui-fg-subtle txt-small", children: item.title })
        ] })
      ] }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs(
        "div",
        {
          className: clx(
            "flex flex-1 items-center gap-x-3",
            hasInventoryKit ? "justify-end" : "justify-between"
          ),
          children: [
            !hasInventoryKit && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-3", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-strong block h-[12px] w-[1px]" }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "txt-small flex flex-col", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle font-medium", children: t("labels.available") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "text-ui-fg-muted", children: [
                    availableQuantity || "-",
                    availableQuantity && !hasInventoryKit && quantityField[`${item.id}-${item.variant?.inventory?.[0].id}`] && /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "text-ui-fg-error txt-small ml-1", children: [
                      "-",
                      quantityField[`${item.id}-${item.variant?.inventory?.[0].id}`]
                    ] })
                  ] })
                ] })
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-3", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-strong block h-[12px] w-[1px]" }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "txt-small flex flex-col", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle font-medium", children: t("labels.inStock") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted", children: inStockQuantity || "-" })
                ] })
              ] })
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-3", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-strong block h-[12px] w-[1px]" }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle txt-small mr-2 flex flex-row items-center gap-2", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Form.Field,
                  {
                    control: form.control,
                    name: hasInventoryKit ? `quantity.${item.id}-` : `quantity.${item.id}-${item.variant?.inventory?.[0].id}`,
                    rules: {
                      required: !hasInventoryKit,
                      min: !hasInventoryKit ? minValue : void 0,
                      max: maxValue
                    },
                    render: ({ field }) => {
                      return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                        Input,
                        {
                          className: "bg-ui-bg-base txt-small w-[46px] rounded-lg text-right [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none [&::-webkit-outer-spin-button]:appearance-none",
                          type: "number",
                          ...field,
                          disabled: !locationId,
                          onChange: (e) => {
                            const val = e.target.value === "" ? null : Number(e.target.value);
                            if (!item.variant?.inventory?.[0]) {
                              return;
                            }
                            onQuantityChange(
                              item.variant.inventory[0],
                              item,
                              !!hasInventoryKit,
                              val,
                              true
                            );
                          }
                        }
                      ) }) });
                    }
                  }
                ),
                " ",
                "/ ",
                item.quantity,
                " ",
                t("fields.qty")
              ] })
            ] })
          ]
        }
      )
    ] }),
    hasInventoryKit && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-4 py-2", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
      "div",
      {
        onClick: () => setIsOpen((o) => !o),
        className: "flex items-center gap-x-2",
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            TriangleDownMini,
            {
              style: { transform: `rotate(${isOpen ? -90 : 0}deg)` },
              className: "text-ui-fg-muted -mt-[1px]"
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-muted cursor-pointer", children: t("orders.allocateItems.consistsOf", {
            num: inventory.length
          }) })
        ]
      }
    ) }),
    isOpen && variant?.inventory?.map((i, ind) => {
      const location = i.location_levels?.find(
        (l) => l.location_id === locationId
      );
      const hasQuantityError2 = !!quantityField[`${item.id}-${i.id}`] && quantityField[`${item.id}-${i.id}`] > (location?.available_quantity ?? 0);
      return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "txt-small flex items-center gap-x-3 p-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 flex-row items-center gap-3", children: [
          hasQuantityError2 && /* @__PURE__ */ jsxRuntimeExports.jsx(ExclamationCircleSolid, { className: "text-ui-fg-error" }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle", children: i.title }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted", children: t("orders.allocateItems.requires", {
              num: variant.inventory_items?.[ind]?.required_quantity
            }) })
          ] })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 flex-row justify-between", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-3", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-strong block h-[12px] w-[1px]" }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "txt-small flex flex-col", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle font-medium", children: t("labels.available") }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "text-ui-fg-muted", children: [
                location?.available_quantity || "-",
                location?.available_quantity && quantityField[`${item.id}-${i.id}`] && /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "text-ui-fg-error txt-small ml-1", children: [
                  "-",
                  quantityField[`${item.id}-${i.id}`]
                ] })
              ] })
            ] })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-3", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-strong block h-[12px] w-[1px]" }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "txt-small flex flex-col", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle font-medium", children: t("labels.inStock") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted", children: location?.stocked_quantity || "-" })
            ] })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-3", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-strong block h-[12px] w-[1px]" }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle txt-small mr-1 flex flex-row items-center gap-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Form.Field,
                {
                  control: form.control,
                  name: `quantity.${item.id}-${i.id}`,
                  rules: {
                    required: true,
                    min: 0,
                    max: location?.available_quantity ?? 0
                  },
                  render: ({ field }) => {
                    return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Input,
                      {
                        className: "bg-ui-bg-base txt-small w-[46px] rounded-lg text-right [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none [&::-webkit-outer-spin-button]:appearance-none",
                        type: "number",
                        ...field,
                        disabled: !locationId,
                        onChange: (e) => {
                          const val = e.target.value === "" ? null : Number(e.target.value);
                          onQuantityChange(
                            i,
                            item,
                            !!hasInventoryKit,
                            val
                          );
                        }
                      }
                    ) }) });
                  }
                }
              ),
              "/",
              " ",
              item.quantity * (variant.inventory_items?.[ind]?.required_quantity ?? 0),
              " ",
              t("fields.qty")
            ] })
          ] })
        ] })
      ] }, i.id);
    })
  ] });
}
function OrderAllocateItemsForm({ order }) {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const direction = useDocumentDirection();
  const [disableSubmit, setDisableSubmit] = reactExports.useState(false);
  const [filterTerm, setFilterTerm] = reactExports.useState("");
  const { mutateAsync: allocateItems, isPending: isMutating } = useCreateReservationItem();
  const itemsToAllocate = reactExports.useMemo(
    () => order.items.filter(
      (item) => item.variant?.manage_inventory && item.variant?.inventory?.length && item.quantity - item.detail.fulfilled_quantity > 0
    ),
    [order.items]
  );
  const filteredItems = reactExports.useMemo(() => {
    return itemsToAllocate.filter(
      (i) => i.variant_title?.toLowerCase().includes(filterTerm) || i.product_title?.toLowerCase().includes(filterTerm)
    );
  }, [itemsToAllocate, filterTerm]);
  const form = useForm({
    defaultValues: {
      location_id: "",
      quantity: defaultAllocations(itemsToAllocate)
    },
    resolver: u(AllocateItemsSchema)
  });
  const { stock_locations = [] } = useStockLocations();
  const handleSubmit = form.handleSubmit(async (data) => {
    try {
      const payload = Object.entries(data.quantity).filter(([key]) => !key.endsWith("-")).map(([key, quantity]) => [...key.split("-"), quantity]);
      if (payload.some((d) => d[2] === "")) {
        form.setError("root.quantityNotAllocated", {
          type: "manual",
          message: t("orders.allocateItems.error.quantityNotAllocated")
        });
        return;
      }
      const promises = payload.map(
        ([itemId, inventoryId, quantity]) => allocateItems({
          location_id: data.location_id,
          inventory_item_id: inventoryId,
          line_item_id: itemId,
          quantity: Number(quantity)
        }).then(() => ({ success: true, inventory_item_id: inventoryId })).catch(() => ({ success: false, inventory_item_id: inventoryId }))
      );
      const results = await Promise.all(promises);
      await queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      handleSuccess(`/orders/${order.id}`);
      if (results.some((r) => !r.success)) {
        const failedItems = results.filter((r) => !r.success).map((r) => r.inventory_item_id).join(", ");
        toast.error(t("general.error"), {
          description: t("orders.allocateItems.toast.error", {
            items: failedItems
          })
        });
      }
    } catch (e) {
      toast.error(t("general.error"), {
        description: e instanceof Error ? e.message : t("errorBoundary.defaultTitle")
      });
    }
  });
  const onQuantityChange = (inventoryItem, lineItem, hasInventoryKit, value, isRoot) => {
    let shouldDisableSubmit = false;
    const key = isRoot && hasInventoryKit ? `quantity.${lineItem.id}-` : `quantity.${lineItem.id}-${inventoryItem.id}`;
    form.setValue(key, `${value ?? ""}`);
    if (value && !(isRoot && hasInventoryKit)) {
      const location = inventoryItem.location_levels?.find(
        (l) => l.location_id === selectedLocationId
      );
      if (location) {
        if ((location.available_quantity ?? 0) < value) {
          shouldDisableSubmit = true;
        }
      }
    }
    if (hasInventoryKit && !isRoot) {
      form.resetField(`quantity.${lineItem.id}-`, { defaultValue: "" });
    }
    if (hasInventoryKit && isRoot) {
      const item = itemsToAllocate.find((i) => i.id === lineItem.id);
      item?.variant?.inventory_items?.forEach((ii, ind) => {
        const num = value || 0;
        const inventory = item.variant?.inventory?.[ind];
        const requiredQuantity = multiplyDecimal(num, ii.required_quantity ?? 1);
        form.setValue(
          `quantity.${lineItem.id}-${inventory?.id}`,
          requiredQuantity
        );
        if (value) {
          const location = inventory?.location_levels?.find(
            (l) => l.location_id === selectedLocationId
          );
          if (location) {
            if ((location.available_quantity ?? 0) < requiredQuantity) {
              shouldDisableSubmit = true;
            }
          }
        }
      });
    }
    form.clearErrors("root.quantityNotAllocated");
    setDisableSubmit(shouldDisableSubmit);
  };
  const selectedLocationId = useWatch({
    name: "location_id",
    control: form.control
  });
  reactExports.useEffect(() => {
    if (selectedLocationId) {
      form.setValue("quantity", defaultAllocations(itemsToAllocate));
    }
  }, [selectedLocationId]);
  const allocationError = form.formState.errors?.root?.quantityNotAllocated?.message;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex h-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex h-full w-full flex-col items-center divide-y overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full flex-col items-center overflow-auto p-16", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full max-w-[736px] flex-col justify-center px-2 pb-2", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-8 divide-y divide-dashed", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("orders.allocateItems.title") }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex-1 divide-y divide-dashed pt-8", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "location_id",
                render: ({ field: { onChange, ref, ...field } }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-3", children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex-1", children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.location") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("orders.allocateItems.locationDescription") })
                      ] }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                        Select,
                        {
                          dir: direction,
                          onValueChange: onChange,
                          ...field,
                          children: [
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Select.Trigger,
                              {
                                className: "bg-ui-bg-base",
                                ref,
                                children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {})
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: stock_locations.map((l) => /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: l.id, children: l.name }, l.id)) })
                          ]
                        }
                      ) }) })
                    ] }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "mt-8 pt-8", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-row items-center", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex-1", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("orders.allocateItems.itemsToAllocate") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("orders.allocateItems.itemsToAllocateDesc") })
                ] }),
                /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Input,
                  {
                    value: filterTerm,
                    onChange: (e) => setFilterTerm(e.target.value),
                    placeholder: t("orders.allocateItems.search"),
                    autoComplete: "off",
                    type: "search"
                  }
                ) })
              ] }),
              allocationError && /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { className: "mb-4", dismissible: true, variant: "error", children: allocationError }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-1", children: filteredItems.map((item) => /* @__PURE__ */ jsxRuntimeExports.jsx(
                OrderAllocateItemsItem,
                {
                  form,
                  item,
                  locationId: selectedLocationId,
                  onQuantityChange
                },
                item.id
              )) })
            ] })
          ] })
        ] }) }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              type: "submit",
              isLoading: isMutating,
              disabled: !selectedLocationId || disableSubmit,
              children: t("orders.allocateItems.action")
            }
          )
        ] }) })
      ]
    }
  ) });
}
function defaultAllocations(items) {
  const ret = {};
  items.forEach((item) => {
    const hasInventoryKit = item.variant?.inventory_items && checkInventoryKit(item);
    ret[hasInventoryKit ? `${item.id}-` : `${item.id}-${item.variant?.inventory?.[0].id}`] = "";
    if (hasInventoryKit) {
      item.variant?.inventory?.forEach((i) => {
        ret[`${item.id}-${i.id}`] = "";
      });
    }
  });
  return ret;
}
function OrderAllocateItems() {
  const { id } = useParams();
  const { order, isLoading, isError, error } = useOrder(id, {
    fields: "currency_code,*items,*items.variant,+items.variant.product.title,*items.variant.inventory,*items.variant.inventory.location_levels,*items.variant.inventory_items,*shipping_address"
  });
  if (isError) {
    throw error;
  }
  const ready = !isLoading && order;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: ready && /* @__PURE__ */ jsxRuntimeExports.jsx(OrderAllocateItemsForm, { order }) });
}
export {
  OrderAllocateItems as Component
};
