import { g as getReservationsLimitCount } from "./chunk-4XSXVVYD-D3qwwjcV.js";
import { g as getFulfillableQuantity } from "./chunk-WKOPGFW5-CgSb39pm.js";
import { d as divideDecimal } from "./chunk-UQQD6PHX-Bp_J1ioy.js";
import { ar as useParams, aD as useSearchParams, dD as useOrder, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, e8 as useCreateOrderFulfillment, dI as useReservationItems, r as reactExports, aN as useForm, aO as u, z as useWatch, t as toast, K as KeyboundForm, G as Form, a2 as Combobox, aQ as Switch, B as Button, aI as object, aJ as boolean, aK as string, aS as record, aV as number, s as sdk, aM as useProductVariant, av as Tooltip, d1 as InformationCircleSolid, aF as Thumbnail, a4 as Text, I as Input, a5 as clx } from "./index-6bvUh1mj.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
import { s as shippingOptionsQueryKeys, u as useShippingOption } from "./chunk-4SIZ37QP-DiC7Tyb7.js";
import { A as Alert } from "./alert--R-a-dLi.js";
import "./chunk-BGQF2VTH-Cl0_LwVS.js";
var CreateFulfillmentSchema = object({
  quantity: record(string(), number()),
  location_id: string(),
  shipping_option_id: string().optional(),
  send_notification: boolean().optional()
});
function OrderCreateFulfillmentItem({
  item,
  form,
  locationId,
  reservations,
  disabled
}) {
  const { t } = useTranslation();
  const { variant } = useProductVariant(
    item.product_id ?? "",
    item.variant_id ?? "",
    {
      fields: "*inventory,*inventory.location_levels,*inventory_items"
    },
    {
      enabled: !!item.variant
    }
  );
  const { availableQuantity, inStockQuantity } = reactExports.useMemo(() => {
    if (!variant?.inventory_items?.length || !variant?.inventory?.length || !locationId) {
      return {};
    }
    const { inventory, inventory_items } = variant;
    const locationHasEveryInventoryItem = inventory.every(
      (i) => i.location_levels?.find((inv) => inv.location_id === locationId)
    );
    if (!locationHasEveryInventoryItem) {
      return {};
    }
    const inventoryItemRequiredQuantityMap = new Map(
      inventory_items.map((i) => [i.inventory_item_id, i.required_quantity])
    );
    const reservation = reservations?.find((r) => r.line_item_id === item.id);
    const iitemRequiredQuantity = inventory_items.find(
      (i) => i.inventory_item_id === reservation?.inventory_item_id
    )?.required_quantity;
    const reservedQuantityForItem = !reservation ? 0 : divideDecimal(reservation.quantity, iitemRequiredQuantity ?? 1);
    const locationInventoryLevels = inventory.map((i) => {
      const level = i.location_levels?.find(
        (inv) => inv.location_id === locationId
      );
      const requiredQuantity = inventoryItemRequiredQuantityMap.get(i.id);
      if (!level || !requiredQuantity) {
        return {
          availableQuantity: Number.MAX_SAFE_INTEGER,
          stockedQuantity: Number.MAX_SAFE_INTEGER
        };
      }
      const availableQuantity2 = divideDecimal(
        level.available_quantity ?? 0,
        requiredQuantity
      );
      const stockedQuantity = divideDecimal(
        level.stocked_quantity,
        requiredQuantity
      );
      return {
        availableQuantity: availableQuantity2,
        stockedQuantity
      };
    });
    const maxAvailableQuantity = Math.min(
      ...locationInventoryLevels.map((i) => i.availableQuantity)
    );
    const maxStockedQuantity = Math.min(
      ...locationInventoryLevels.map((i) => i.stockedQuantity)
    );
    if (maxAvailableQuantity === Number.MAX_SAFE_INTEGER || maxStockedQuantity === Number.MAX_SAFE_INTEGER) {
      return {};
    }
    return {
      availableQuantity: Math.floor(
        maxAvailableQuantity + reservedQuantityForItem
      ),
      inStockQuantity: Math.floor(maxStockedQuantity)
    };
  }, [variant, locationId, reservations]);
  const minValue = 0;
  const maxValue = Math.min(
    getFulfillableQuantity(item),
    availableQuantity || Number.MAX_SAFE_INTEGER
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-subtle shadow-elevation-card-rest my-2 rounded-xl", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-row items-center", children: [
    disabled && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "ml-4 inline-flex items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Tooltip,
      {
        content: t("orders.fulfillment.disabledItemTooltip"),
        side: "top",
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(InformationCircleSolid, { className: "text-ui-tag-orange-icon" })
      }
    ) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(
      "div",
      {
        className: clx(
          "flex flex-1 flex-col gap-x-2 gap-y-2 border-b p-3 text-sm sm:flex-row",
          disabled && "pointer-events-none opacity-50"
        ),
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 items-center gap-x-3", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: item.thumbnail }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small", as: "span", weight: "plus", children: item.title }),
                item.variant_sku && /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
                  "(",
                  item.variant_sku,
                  ")"
                ] })
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { as: "div", className: "text-ui-fg-subtle txt-small", children: item.variant_title })
            ] })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 items-center gap-x-1", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mr-2 block h-[16px] w-[2px] bg-gray-200" }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-small flex flex-1 flex-col", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle font-medium", children: t("orders.fulfillment.available") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle", children: availableQuantity || "N/A" })
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 items-center gap-x-1", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mr-2 block h-[16px] w-[2px] bg-gray-200" }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle font-medium", children: t("orders.fulfillment.inStock") }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "text-ui-fg-subtle", children: [
                  inStockQuantity || "N/A",
                  " ",
                  inStockQuantity && /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "font-medium text-red-500", children: [
                    "-",
                    form.getValues(`quantity.${item.id}`)
                  ] })
                ] })
              ] })
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 items-center gap-1", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Form.Field,
                {
                  control: form.control,
                  name: `quantity.${item.id}`,
                  rules: { required: true, min: minValue, max: maxValue },
                  render: ({ field }) => {
                    return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                        Input,
                        {
                          className: "bg-ui-bg-base txt-small w-[50px] rounded-lg text-right [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none [&::-webkit-outer-spin-button]:appearance-none",
                          type: "number",
                          ...field,
                          onChange: (e) => {
                            const val = e.target.value === "" ? null : Number(e.target.value);
                            field.onChange(val);
                            if (val !== null && !isNaN(val)) {
                              if (val < minValue || val > maxValue) {
                                form.setError(`quantity.${item.id}`, {
                                  type: "manual",
                                  message: t(
                                    "orders.fulfillment.error.wrongQuantity",
                                    {
                                      count: maxValue,
                                      number: maxValue
                                    }
                                  )
                                });
                              } else {
                                form.clearErrors(`quantity.${item.id}`);
                              }
                            }
                          }
                        }
                      ) }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                    ] });
                  }
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "text-ui-fg-subtle", children: [
                "/ ",
                item.quantity,
                " ",
                t("fields.qty")
              ] })
            ] })
          ] })
        ]
      }
    )
  ] }) });
}
function OrderCreateFulfillmentForm({
  order,
  requiresShipping
}) {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { mutateAsync: createOrderFulfillment, isPending: isMutating } = useCreateOrderFulfillment(order.id);
  const { reservations } = useReservationItems({
    line_item_id: order.items.map((i) => i.id),
    limit: getReservationsLimitCount(order)
  });
  const [fulfillableItems, setFulfillableItems] = reactExports.useState(
    () => (order.items || []).filter(
      (item) => item.requires_shipping === requiresShipping && getFulfillableQuantity(item) > 0
    )
  );
  const form = useForm({
    defaultValues: {
      quantity: fulfillableItems.reduce((acc, item) => {
        acc[item.id] = getFulfillableQuantity(item);
        return acc;
      }, {}),
      send_notification: !order.no_notification
    },
    resolver: u(CreateFulfillmentSchema)
  });
  const selectedLocationId = useWatch({
    name: "location_id",
    control: form.control
  });
  const stockLocations = useComboboxData({
    queryFn: (params) => sdk.admin.stockLocation.list(params),
    queryKey: ["stock_locations"],
    getOptions: (data) => data.stock_locations.map((location) => ({
      label: location.name,
      value: location.id
    })),
    selectedValue: selectedLocationId
  });
  const selectedShippingOptionId = useWatch({
    name: "shipping_option_id",
    control: form.control
  });
  const shippingOptions = useComboboxData({
    queryFn: (params) => sdk.admin.shippingOption.list({
      ...params,
      stock_location_id: selectedLocationId
      // is_return: false, // TODO: 500 when enabled
    }),
    queryKey: shippingOptionsQueryKeys.list(selectedLocationId),
    getOptions: (data) => data.shipping_options.map((shippingOption) => ({
      label: shippingOption.name,
      value: shippingOption.id,
      shippingOption
    })),
    selectedValue: selectedShippingOptionId,
    enabled: !!selectedLocationId
  });
  const selectedShippingOption = shippingOptions.options.find(
    (o) => o.value === selectedShippingOptionId
  )?.shippingOption;
  const initialShippingOptionId = order.shipping_methods?.[0]?.shipping_option_id;
  const { shipping_option: initialShippingOption } = useShippingOption(
    initialShippingOptionId,
    { fields: "+service_zone.fulfillment_set.location.id" },
    { enabled: !!initialShippingOptionId }
  );
  const handleSubmit = form.handleSubmit(async (data) => {
    if (!selectedShippingOption) {
      form.setError("shipping_option_id", {
        type: "manual",
        message: t("orders.fulfillment.error.noShippingOption")
      });
      return;
    }
    if (!selectedLocationId) {
      form.setError("location_id", {
        type: "manual",
        message: t("orders.fulfillment.error.noLocation")
      });
      return;
    }
    let items = Object.entries(data.quantity).map(([id, quantity]) => ({
      id,
      quantity
    })).filter(({ quantity }) => !!quantity);
    if (requiresShipping) {
      const selectedShippingProfileId = selectedShippingOption?.shipping_profile_id;
      const itemShippingProfileMap = order.items.reduce((acc, item) => {
        acc[item.id] = item.variant?.product?.shipping_profile?.id;
        return acc;
      }, {});
      items = items.filter(
        ({ id }) => itemShippingProfileMap[id] === selectedShippingProfileId
      );
    }
    const payload = {
      location_id: selectedLocationId,
      shipping_option_id: selectedShippingOptionId,
      no_notification: !data.send_notification,
      items
    };
    try {
      await createOrderFulfillment(payload);
      toast.success(t("orders.fulfillment.toast.created"));
      handleSuccess(`/orders/${order.id}`);
    } catch (e) {
      toast.error(
        e instanceof Error ? e.message : t("errorBoundary.defaultTitle")
      );
    }
  });
  reactExports.useEffect(() => {
    if (!initialShippingOption) {
      return;
    }
    form.setValue(
      "location_id",
      initialShippingOption.service_zone.fulfillment_set.location.id
    );
    form.setValue("shipping_option_id", initialShippingOption.id);
  }, [initialShippingOption]);
  const fulfilledQuantityArray = (order.items || []).map(
    (item) => item.requires_shipping === requiresShipping && item.detail.fulfilled_quantity
  );
  reactExports.useEffect(() => {
    const itemsToFulfill = order?.items?.filter(
      (item) => item.requires_shipping === requiresShipping && getFulfillableQuantity(item) > 0
    ) || [];
    setFulfillableItems(itemsToFulfill);
    if (itemsToFulfill.length) {
      form.clearErrors("root");
    } else {
      form.setError("root", {
        type: "manual",
        message: t("orders.fulfillment.error.noItems")
      });
    }
    const quantityMap = itemsToFulfill.reduce((acc, item) => {
      acc[item.id] = getFulfillableQuantity(item);
      return acc;
    }, {});
    form.setValue("quantity", quantityMap);
  }, [...fulfilledQuantityArray, requiresShipping]);
  const differentOptionSelected = selectedShippingOptionId && order.shipping_methods?.[0]?.shipping_option_id !== selectedShippingOptionId;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex h-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex h-full w-full flex-col items-center divide-y overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full flex-col items-center overflow-auto p-16", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full max-w-[736px] flex-col justify-center px-2 pb-2", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col divide-y divide-dashed", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pb-8", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "location_id",
              render: ({ field: { ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-2 xl:flex-row xl:items-center", children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex-1", children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.location") }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("orders.fulfillment.locationDescription") })
                    ] }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Combobox,
                      {
                        ...field,
                        options: stockLocations.options,
                        searchValue: stockLocations.searchValue,
                        onSearchValueChange: stockLocations.onSearchValueChange,
                        disabled: stockLocations.disabled
                      }
                    ) }) })
                  ] }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "py-8", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "shipping_option_id",
                render: ({ field: { ...field } }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-2 xl:flex-row xl:items-center", children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex-1", children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.shippingMethod") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("orders.fulfillment.methodDescription") })
                      ] }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                        Combobox,
                        {
                          ...field,
                          options: shippingOptions.options,
                          searchValue: shippingOptions.searchValue,
                          onSearchValueChange: shippingOptions.onSearchValueChange,
                          fetchNextPage: shippingOptions.fetchNextPage,
                          disabled: shippingOptions.disabled
                        }
                      ) }) })
                    ] }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            ),
            differentOptionSelected && /* @__PURE__ */ jsxRuntimeExports.jsxs(Alert, { className: "mt-4 p-4", variant: "warning", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "-mt-[3px] block font-medium", children: t("labels.beaware") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted", children: t("orders.fulfillment.differentOptionSelected") })
            ] })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "mt-8", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("orders.fulfillment.itemsToFulfill") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("orders.fulfillment.itemsToFulfillDesc") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-1", children: fulfillableItems.map((item) => {
                const isShippingProfileMatching = selectedShippingOption?.shipping_profile_id === item.variant?.product?.shipping_profile?.id;
                return /* @__PURE__ */ jsxRuntimeExports.jsx(
                  OrderCreateFulfillmentItem,
                  {
                    form,
                    item,
                    locationId: selectedLocationId,
                    disabled: requiresShipping && !isShippingProfileMatching,
                    reservations: reservations ?? [],
                    currencyCode: order.currency_code
                  },
                  item.id
                );
              }) })
            ] }),
            form.formState.errors.root && /* @__PURE__ */ jsxRuntimeExports.jsx(
              Alert,
              {
                variant: "error",
                dismissible: false,
                className: "flex items-center",
                children: form.formState.errors.root.message
              }
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mt-8 pt-8 ", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "send_notification",
              render: ({ field: { onChange, value, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("orders.returns.sendNotification") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Switch,
                      {
                        dir: "ltr",
                        className: "rtl:rotate-180",
                        checked: !!value,
                        onCheckedChange: onChange,
                        ...field
                      }
                    ) }) })
                  ] }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { className: "!mt-1", children: t("orders.fulfillment.sendNotificationHint") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ) })
        ] }) }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              type: "submit",
              isLoading: isMutating,
              disabled: !selectedShippingOptionId,
              children: t("orders.fulfillment.create")
            }
          )
        ] }) })
      ]
    }
  ) });
}
function OrderCreateFulfillment() {
  const { id } = useParams();
  const [searchParams] = useSearchParams();
  const requiresShipping = searchParams.get("requires_shipping") === "true";
  const { order, isLoading, isError, error } = useOrder(id, {
    fields: "currency_code,*items,*items.variant,+items.variant.product.shipping_profile.id,*shipping_address,+shipping_methods.shipping_option_id,no_notification"
  });
  if (isError) {
    throw error;
  }
  const ready = !isLoading && order;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: ready && /* @__PURE__ */ jsxRuntimeExports.jsx(
    OrderCreateFulfillmentForm,
    {
      order,
      requiresShipping
    }
  ) });
}
export {
  OrderCreateFulfillment as Component
};
