import { Q as QuantityInput } from "./chunk-WKMBEYK6-Dc_sC59I.js";
import { aD as useSearchParams, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, aN as useForm, aO as u, e7 as inventoryItemsQueryKeys, e9 as useCreateReservationItem, t as toast, K as KeyboundForm, H as Heading, G as Form, a2 as Combobox, bq as formatQuantity, M as Textarea, B as Button, aI as object, aK as string, aV as number, s as sdk, a4 as Text } from "./index-6bvUh1mj.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
import { a as useStockLocations } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
var CreateReservationSchema = object({
  inventory_item_id: string().min(1),
  location_id: string().min(1),
  quantity: number().positive(),
  description: string().optional()
});
var AttributeGridRow = ({
  title,
  value
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 divide-x", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "px-2 py-1.5", size: "small", leading: "compact", children: title }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "px-2 py-1.5", size: "small", leading: "compact", children: value })
  ] });
};
var ReservationCreateForm = (props) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const form = useForm({
    defaultValues: {
      inventory_item_id: props.inventoryItemId || "",
      location_id: "",
      quantity: 0,
      description: ""
    },
    resolver: u(CreateReservationSchema)
  });
  const inventoryItemId = form.watch("inventory_item_id");
  const inventoryItems = useComboboxData({
    queryKey: inventoryItemsQueryKeys.list(),
    queryFn: (params) => sdk.admin.inventoryItem.list(params),
    getOptions: (data) => data.inventory_items.map((inventoryItem) => ({
      label: inventoryItem.title ?? inventoryItem.sku,
      value: inventoryItem.id,
      inventoryItem
    })),
    defaultValueKey: "id",
    defaultValue: props.inventoryItemId,
    selectedValue: inventoryItemId
  });
  const selectedInventoryItem = inventoryItems.options.find(
    (option) => option.value === inventoryItemId
  )?.inventoryItem;
  const locationId = form.watch("location_id");
  const selectedLocationLevel = selectedInventoryItem?.location_levels?.find(
    (it) => it.location_id === locationId
  );
  const quantity = form.watch("quantity");
  const { stock_locations } = useStockLocations(
    {
      id: selectedInventoryItem?.location_levels?.map(
        (level) => level.location_id
      ) ?? []
    },
    {
      enabled: !!selectedInventoryItem
    }
  );
  const { mutateAsync, isPending } = useCreateReservationItem();
  const handleSubmit = form.handleSubmit(async (data) => {
    const max = selectedLocationLevel?.available_quantity ? selectedLocationLevel.available_quantity : 0;
    if (!selectedLocationLevel?.available_quantity) {
      form.setError("quantity", {
        type: "manual",
        message: t("inventory.reservation.errors.noAvaliableQuantity")
      });
      return;
    }
    if (data.quantity > max) {
      form.setError("quantity", {
        type: "manual",
        message: t("inventory.reservation.errors.quantityOutOfRange", {
          max
        })
      });
      return;
    }
    await mutateAsync(data, {
      onSuccess: ({ reservation }) => {
        toast.success(t("inventory.reservation.successToast"));
        handleSuccess(
          props.inventoryItemId ? `/inventory/${props.inventoryItemId}` : `/reservations/${reservation.id}`
        );
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex size-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex flex-1 flex-col items-center overflow-auto py-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("inventory.reservation.create") }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 gap-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "inventory_item_id",
                render: ({ field: { value, onChange, ...field } }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("inventory.reservation.itemToReserve") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Combobox,
                      {
                        value,
                        onChange: (v) => {
                          onChange(v);
                        },
                        ...field,
                        disabled: !!props.inventoryItemId,
                        options: inventoryItems.options,
                        searchValue: inventoryItems.searchValue,
                        onSearchValueChange: inventoryItems.onSearchValueChange,
                        fetchNextPage: inventoryItems.fetchNextPage
                      }
                    ) })
                  ] });
                }
              },
              "inventory_item_id"
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "location_id",
                render: ({ field: { value, onChange, ...field } }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.location") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Combobox,
                      {
                        value,
                        onChange: (v) => {
                          onChange(v);
                        },
                        ...field,
                        disabled: !inventoryItemId,
                        options: (stock_locations ?? []).map(
                          (stockLocation) => ({
                            label: stockLocation.name,
                            value: stockLocation.id
                          })
                        )
                      }
                    ) })
                  ] });
                }
              },
              "location_id"
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle shadow-elevation-card-rest grid grid-rows-4 divide-y rounded-lg", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              AttributeGridRow,
              {
                title: t("fields.title"),
                value: selectedInventoryItem?.title ?? selectedInventoryItem?.sku ?? "-"
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              AttributeGridRow,
              {
                title: t("fields.sku"),
                value: selectedInventoryItem?.sku ?? "-"
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              AttributeGridRow,
              {
                title: t("fields.inStock"),
                value: formatQuantity(
                  selectedLocationLevel?.stocked_quantity,
                  selectedInventoryItem?.unit_of_measure
                )
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              AttributeGridRow,
              {
                title: t("inventory.available"),
                value: selectedLocationLevel?.available_quantity ? formatQuantity(
                  selectedLocationLevel.available_quantity - (quantity || 0),
                  selectedInventoryItem?.unit_of_measure
                ) : "-"
              }
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "w-full lg:w-1/2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "quantity",
              render: ({ field: { onChange, value, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.quantity") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    QuantityInput,
                    {
                      step: "any",
                      unitOfMeasure: selectedInventoryItem?.unit_of_measure,
                      placeholder: t(
                        "inventory.reservation.quantityPlaceholder"
                      ),
                      value,
                      onChange: (e) => {
                        const value2 = e.target.value;
                        if (value2 === "") {
                          onChange(null);
                        } else {
                          onChange(parseFloat(value2));
                        }
                      },
                      ...field,
                      disabled: !inventoryItemId || !locationId
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "description",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("fields.description") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Textarea,
                    {
                      ...field,
                      disabled: !inventoryItemId || !locationId,
                      placeholder: t(
                        "inventory.reservation.descriptionPlaceholder"
                      )
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          )
        ] }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              type: "submit",
              variant: "primary",
              size: "small",
              isLoading: isPending,
              children: t("actions.create")
            }
          )
        ] }) })
      ]
    }
  ) });
};
var ReservationCreate = () => {
  const [params] = useSearchParams();
  const inventoryItemId = params.get("item_id");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ReservationCreateForm, { inventoryItemId: inventoryItemId ?? void 0 }) });
};
export {
  ReservationCreate as Component
};
