import { Q as QuantityInput } from "./chunk-WKMBEYK6-Dc_sC59I.js";
import { V as VARIANT_DETAIL_FIELDS } from "./chunk-FA2DYBNX-DNvV-5hg.js";
import { ar as useParams, aM as useProductVariant, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, aN as useForm, aO as u, N as useFieldArray, z as useWatch, br as useProductVariantsInventoryItemsBatch, t as toast, K as KeyboundForm, H as Heading, G as Form, B as Button, aI as object, aT as array, aU as union, aV as number, aK as string, b6 as instance, b5 as ZodIssueCode, s as sdk, a0 as Label, a2 as Combobox, ad as IconButton, ak as XMarkMini } from "./index-6bvUh1mj.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
import { c as castNumber } from "./chunk-6GU6IDUA-Bni4NDHA.js";
var ManageVariantInventoryItemsSchema = object({
  inventory: array(
    object({
      inventory_item_id: string().min(1, instance.t("products.variant.inventory.validation.itemId")),
      required_quantity: union([number(), string()])
    }).superRefine((data, ctx) => {
      const quantity = data.required_quantity ? castNumber(data.required_quantity) : 0;
      if (quantity <= 0) {
        ctx.addIssue({
          code: ZodIssueCode.custom,
          message: instance.t(
            "products.variant.inventory.validation.quantity"
          ),
          path: ["required_quantity"]
        });
      }
    })
  )
});
function VariantInventoryItemRow({
  form,
  inventoryIndex,
  inventoryItem,
  isItemOptionDisabled,
  onRemove
}) {
  const { t } = useTranslation();
  const selectedInventoryItemId = useWatch({
    control: form.control,
    name: `inventory.${inventoryIndex}.inventory_item_id`
  });
  const items = useComboboxData({
    queryKey: ["inventory_items"],
    defaultValueKey: "id",
    defaultValue: inventoryItem.inventory_item_id,
    selectedValue: selectedInventoryItemId,
    queryFn: (params) => sdk.admin.inventoryItem.list(params),
    getOptions: (data) => data.inventory_items.map((item) => ({
      label: `${item.title} ${item.sku ? `(${item.sku})` : ""}`,
      value: item.id,
      unit_of_measure: item.unit_of_measure
    }))
  });
  const unitOfMeasure = items.options.find(
    (o) => o.value === selectedInventoryItemId
  )?.unit_of_measure;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "li",
    {
      className: "bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-[1fr_28px] items-center gap-1.5 rounded-xl p-1.5",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-[min-content,1fr] items-center gap-1.5", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center px-2 py-1.5", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Label,
            {
              size: "xsmall",
              weight: "plus",
              className: "text-ui-fg-subtle",
              htmlFor: `inventory.${inventoryIndex}.inventory_item_id`,
              children: t("fields.item")
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: `inventory.${inventoryIndex}.inventory_item_id`,
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Combobox,
                    {
                      ...field,
                      options: items.options.map((o) => ({
                        ...o,
                        disabled: isItemOptionDisabled(o, inventoryIndex)
                      })),
                      searchValue: items.searchValue,
                      onSearchValueChange: items.onSearchValueChange,
                      onBlur: () => items.onSearchValueChange(""),
                      fetchNextPage: items.fetchNextPage,
                      className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover",
                      placeholder: t("products.create.inventory.itemPlaceholder")
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center px-2 py-1.5", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Label,
            {
              size: "xsmall",
              weight: "plus",
              className: "text-ui-fg-subtle",
              htmlFor: `inventory.${inventoryIndex}.required_quantity`,
              children: t("fields.quantity")
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: `inventory.${inventoryIndex}.required_quantity`,
              render: ({ field: { onChange, value, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    QuantityInput,
                    {
                      step: "any",
                      className: "bg-ui-bg-field-component",
                      min: 0,
                      value,
                      onChange,
                      unitOfMeasure,
                      ...field,
                      placeholder: t(
                        "products.create.inventory.quantityPlaceholder"
                      )
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          )
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          IconButton,
          {
            type: "button",
            size: "small",
            variant: "transparent",
            className: "text-ui-fg-muted",
            onClick: onRemove,
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMarkMini, {})
          }
        )
      ]
    },
    inventoryItem.id
  );
}
function ManageVariantInventoryItemsForm({
  variant
}) {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const filteredInventory = variant.inventory_items?.filter((i) => i.inventory) || [];
  const form = useForm({
    defaultValues: {
      inventory: filteredInventory.length ? filteredInventory.map((i) => ({
        required_quantity: i.required_quantity,
        inventory_item_id: i.inventory.id
      })) : [
        {
          inventory_item_id: "",
          required_quantity: ""
        }
      ]
    },
    resolver: u(ManageVariantInventoryItemsSchema)
  });
  const inventory = useFieldArray({
    control: form.control,
    name: `inventory`
  });
  const inventoryFormData = useWatch({
    control: form.control,
    name: `inventory`
  });
  const isItemOptionDisabled = (option, inventoryIndex) => {
    return !!inventoryFormData?.some(
      (i, index) => index != inventoryIndex && i.inventory_item_id === option.value
    );
  };
  const hasKit = inventory.fields.length > 1;
  const { mutateAsync, isPending } = useProductVariantsInventoryItemsBatch(
    variant?.product_id
  );
  const handleSubmit = form.handleSubmit(async (values) => {
    const existingItems = {};
    const selectedItems = {};
    filteredInventory.forEach(
      (i) => existingItems[i.inventory.id] = i.required_quantity ?? 0
    );
    values.inventory.forEach((i) => selectedItems[i.inventory_item_id] = true);
    const payload = {};
    values.inventory.forEach((v) => {
      if (v.inventory_item_id in existingItems) {
        if (v.required_quantity !== existingItems[v.inventory_item_id]) {
          payload.update = payload.update || [];
          payload.update.push({
            required_quantity: castNumber(v.required_quantity),
            inventory_item_id: v.inventory_item_id,
            variant_id: variant.id
          });
        }
      } else {
        payload.create = payload.create || [];
        payload.create.push({
          required_quantity: castNumber(v.required_quantity),
          inventory_item_id: v.inventory_item_id,
          variant_id: variant.id
        });
      }
    });
    filteredInventory.forEach((i) => {
      if (!(i.inventory.id in selectedItems)) {
        payload.delete = payload.delete || [];
        payload.delete.push({
          inventory_item_id: i.inventory.id,
          variant_id: variant.id
        });
      }
    });
    await mutateAsync(payload, {
      onSuccess: () => {
        toast.success(t("products.variant.inventory.toast.itemsManageSuccess"));
        handleSuccess();
      },
      onError: (err) => {
        toast.error(err.message);
      }
    });
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(KeyboundForm, { className: "flex h-full flex-col", onSubmit: handleSubmit, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex justify-center overflow-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col gap-y-8 px-6 pt-12 md:w-[720px] md:pt-24", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t(
        hasKit ? "products.create.inventory.heading" : "fields.inventoryItems"
      ) }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid gap-y-4 pb-8", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-start justify-between gap-x-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: variant.title }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t(
              hasKit ? "products.create.inventory.label" : "fields.inventoryItem"
            ) })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              variant: "secondary",
              type: "button",
              onClick: () => {
                inventory.append({
                  inventory_item_id: "",
                  required_quantity: ""
                });
              },
              children: t("actions.add")
            }
          )
        ] }),
        inventory.fields.map((inventoryItem, inventoryIndex) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          VariantInventoryItemRow,
          {
            form,
            inventoryIndex,
            inventoryItem,
            isItemOptionDisabled,
            onRemove: () => inventory.remove(inventoryIndex)
          },
          inventoryItem.id
        ))
      ] })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal.Footer, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
    ] })
  ] }) });
}
function ProductVariantManageInventoryItems() {
  const { id, variant_id } = useParams();
  const {
    variant,
    isPending: isLoading,
    isError,
    error
  } = useProductVariant(id, variant_id, {
    fields: VARIANT_DETAIL_FIELDS
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: !isLoading && variant && /* @__PURE__ */ jsxRuntimeExports.jsx(ManageVariantInventoryItemsForm, { variant }) });
}
export {
  ProductVariantManageInventoryItems as Component
};
