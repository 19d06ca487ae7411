import { D as DataGridTogglableNumberCell } from "./chunk-LT7MP5JO-sHIqWIeK.js";
import { P as PRODUCT_VARIANT_IDS_KEY } from "./chunk-AM2BU2RH-BujMTFVs.js";
import { b as useTranslation, d as useLoaderData, r as reactExports, j as jsxRuntimeExports, bb as AnimatePresence, bc as ProgressBar, R as RouteFocusModal, bd as Await, o as useRouteModal, i as usePrompt, aN as useForm, aO as u, be as useBatchInventoryItemsLocationLevels, t as toast, K as KeyboundForm, E as DataGrid, B as Button, bf as Skeleton, bg as DataGridSkeleton, s as sdk, aI as object, aS as record, aK as string, ai as createDataGridHelper, bh as DataGridReadonlyCell, aF as Thumbnail, av as Tooltip, aQ as Switch, aJ as boolean, aU as union, aV as number, bi as useDataGridDuplicateCell } from "./index-6bvUh1mj.js";
import { c as castNumber } from "./chunk-6GU6IDUA-Bni4NDHA.js";
import { I as InformationCircle } from "./information-circle-D5Kr2_Vk.js";
async function getProductStockData(id, productVariantIds) {
  const CHUNK_SIZE = 20;
  let offset = 0;
  let totalCount = 0;
  let allVariants = [];
  do {
    const { variants: chunk, count } = await sdk.admin.product.listVariants(
      id,
      {
        id: productVariantIds,
        offset,
        limit: CHUNK_SIZE,
        fields: "id,title,sku,inventory_items,inventory_items.*,inventory_items.inventory,inventory_items.inventory.id,inventory_items.inventory.title,inventory_items.inventory.sku,*inventory_items.inventory.location_levels,product.thumbnail"
      }
    );
    allVariants = [...allVariants, ...chunk];
    totalCount = count;
    offset += CHUNK_SIZE;
  } while (allVariants.length < totalCount);
  const { stock_locations } = await sdk.admin.stockLocation.list({
    limit: 9999,
    fields: "id,name"
  });
  return {
    variants: allVariants,
    locations: stock_locations
  };
}
var productStockLoader = async ({
  params,
  request
}) => {
  const id = params.id;
  const searchParams = new URLSearchParams(request.url);
  const productVariantIds = searchParams.get(PRODUCT_VARIANT_IDS_KEY)?.split(",") || void 0;
  const dataPromise = getProductStockData(id, productVariantIds);
  return {
    data: dataPromise
  };
};
var DataGridDuplicateCell = ({
  duplicateOf,
  children
}) => {
  const { watchedValue } = useDataGridDuplicateCell({ duplicateOf });
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-base txt-compact-small text-ui-fg-subtle flex size-full cursor-not-allowed items-center justify-between overflow-hidden px-4 py-2.5 outline-none", children: typeof children === "function" ? children({ value: watchedValue }) : children });
};
function isProductVariant(row) {
  return row.id.startsWith("variant_");
}
function isProductVariantWithInventoryPivot(row) {
  return row.inventory_items && row.inventory_items.length > 0;
}
function getDisabledInventoryRows(variants) {
  const seen = {};
  const disabled = {};
  variants.forEach((variant) => {
    const inventoryItems = variant.inventory_items;
    if (!inventoryItems) {
      return;
    }
    inventoryItems.forEach((item) => {
      const existing = seen[item.inventory_item_id];
      if (existing) {
        disabled[item.inventory_item_id] = {
          id: existing.id,
          title: existing.title || "",
          sku: existing.sku || ""
        };
        return;
      }
      seen[item.inventory_item_id] = variant;
    });
  });
  return disabled;
}
var helper = createDataGridHelper();
var useProductStockColumns = (locations = [], disabled = {}) => {
  const { t } = useTranslation();
  const getIsDisabled = reactExports.useCallback(
    (item) => {
      const disabledItem = disabled[item.inventory_item_id];
      const isDisabled = !!disabledItem && disabledItem.id !== item.variant_id;
      if (!isDisabled) {
        return {
          isDisabled: false,
          item: void 0
        };
      }
      return {
        isDisabled,
        item: disabledItem
      };
    },
    [disabled]
  );
  return reactExports.useMemo(
    () => [
      helper.column({
        id: "title",
        name: "Title",
        header: "Title",
        cell: (context) => {
          const item = context.row.original;
          if (isProductVariant(item)) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGridReadonlyCell, { context, children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { size: "small", src: item.product?.thumbnail }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: item.title || "-" })
            ] }) });
          }
          const { isDisabled, item: disabledItem } = getIsDisabled(item);
          if (isDisabled) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGridReadonlyCell, { context, color: "normal", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex size-full items-center justify-between gap-x-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                "span",
                {
                  title: item.inventory?.title || void 0,
                  className: "text-ui-fg-disabled",
                  children: item.inventory?.title || "-"
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Tooltip,
                {
                  content: disabledItem.sku ? t("products.stock.tooltips.alreadyManagedWithSku", {
                    title: disabledItem.title,
                    sku: disabledItem.sku
                  }) : t("products.stock.tooltips.alreadyManaged", {
                    title: disabledItem.title
                  }),
                  children: /* @__PURE__ */ jsxRuntimeExports.jsx(InformationCircle, {})
                }
              )
            ] }) });
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGridReadonlyCell, { context, color: "normal", children: item.inventory?.title || "-" });
        },
        disableHiding: true
      }),
      helper.column({
        id: "sku",
        name: "SKU",
        header: "SKU",
        cell: (context) => {
          const item = context.row.original;
          if (isProductVariant(item)) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGridReadonlyCell, { context, children: item.sku || "-" });
          }
          const { isDisabled } = getIsDisabled(item);
          if (isDisabled) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGridReadonlyCell, { context, color: "normal", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-disabled", children: item.inventory?.sku || "-" }) });
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGridReadonlyCell, { context, color: "normal", children: item.inventory?.sku || "-" });
        },
        disableHiding: true
      }),
      ...locations.map(
        (location) => helper.column({
          id: `location_${location.id}`,
          name: location.name,
          header: location.name,
          field: (context) => {
            const item = context.row.original;
            if (isProductVariant(item)) {
              return null;
            }
            const { isDisabled } = getIsDisabled(item);
            if (isDisabled) {
              return null;
            }
            return `variants.${item.variant_id}.inventory_items.${item.inventory_item_id}.locations.${location.id}`;
          },
          type: "togglable-number",
          cell: (context) => {
            const item = context.row.original;
            if (isProductVariant(item)) {
              return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGridReadonlyCell, { context });
            }
            const { isDisabled, item: disabledItem } = getIsDisabled(item);
            if (isDisabled) {
              return /* @__PURE__ */ jsxRuntimeExports.jsx(
                DataGridDuplicateCell,
                {
                  duplicateOf: `variants.${disabledItem.id}.inventory_items.${item.inventory_item_id}.locations.${location.id}`,
                  children: ({ value }) => {
                    const { checked, quantity } = value;
                    return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex size-full items-center gap-x-2", children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(
                        Switch,
                        {
                          dir: "ltr",
                          className: "shrink-0 cursor-not-allowed rtl:rotate-180",
                          tabIndex: -1,
                          size: "small",
                          checked,
                          disabled: true
                        }
                      ),
                      /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-disabled flex size-full items-center justify-end", children: quantity })
                    ] });
                  }
                }
              );
            }
            return /* @__PURE__ */ jsxRuntimeExports.jsx(
              DataGridTogglableNumberCell,
              {
                context,
                disabledToggleTooltip: t(
                  "inventory.stock.disabledToggleTooltip"
                ),
                placeholder: t("inventory.stock.placeholder")
              }
            );
          }
        })
      )
    ],
    [locations, getIsDisabled, t]
  );
};
var LocationQuantitySchema = object({
  id: string().optional(),
  quantity: union([number(), string()]),
  checked: boolean(),
  disabledToggle: boolean()
});
var ProductStockLocationsSchema = record(string(), LocationQuantitySchema);
var ProductStockInventoryItemSchema = object({
  locations: ProductStockLocationsSchema
});
var ProductStockVariantSchema = object({
  inventory_items: record(string(), ProductStockInventoryItemSchema)
});
var ProductStockSchema = object({
  variants: record(string(), ProductStockVariantSchema)
});
var ProductStockForm = ({
  variants,
  locations,
  onLoaded
}) => {
  const { t } = useTranslation();
  const { handleSuccess, setCloseOnEscape } = useRouteModal();
  const prompt = usePrompt();
  reactExports.useEffect(() => {
    onLoaded();
  }, [onLoaded]);
  const [isPromptOpen, setIsPromptOpen] = reactExports.useState(false);
  const form = useForm({
    defaultValues: getDefaultValue(variants, locations),
    resolver: u(ProductStockSchema)
  });
  const initialValues = reactExports.useRef(getDefaultValue(variants, locations));
  const disabled = reactExports.useMemo(() => getDisabledInventoryRows(variants), [variants]);
  const columns = useProductStockColumns(locations, disabled);
  const { mutateAsync, isPending } = useBatchInventoryItemsLocationLevels();
  const onSubmit = form.handleSubmit(async (data) => {
    const payload = {
      create: [],
      update: [],
      delete: [],
      force: true
    };
    for (const [variantId, variant] of Object.entries(data.variants)) {
      for (const [inventory_item_id, item] of Object.entries(
        variant.inventory_items
      )) {
        for (const [location_id, level] of Object.entries(item.locations)) {
          if (level.id) {
            const wasChecked = initialValues.current?.variants?.[variantId]?.inventory_items?.[inventory_item_id]?.locations?.[location_id]?.checked;
            if (wasChecked && !level.checked) {
              payload.delete?.push(level.id);
            } else {
              const newQuantity = level.quantity !== "" ? castNumber(level.quantity) : 0;
              const originalQuantity = initialValues.current?.variants?.[variantId]?.inventory_items?.[inventory_item_id]?.locations?.[location_id]?.quantity;
              if (newQuantity !== originalQuantity) {
                payload.update?.push({
                  inventory_item_id,
                  location_id,
                  stocked_quantity: newQuantity
                });
              }
            }
          }
          if (!level.id && level.quantity !== "") {
            payload.create?.push({
              inventory_item_id,
              location_id,
              stocked_quantity: castNumber(level.quantity)
            });
          }
        }
      }
    }
    if ((payload.delete?.length ?? 0) > 0) {
      setIsPromptOpen(true);
      const confirm = await prompt({
        title: t("general.areYouSure"),
        description: t("inventory.stock.disablePrompt", {
          count: payload.delete?.length ?? 0
        }),
        confirmText: t("actions.continue"),
        cancelText: t("actions.cancel"),
        variant: "confirmation"
      });
      setIsPromptOpen(false);
      if (!confirm) {
        return;
      }
    }
    await mutateAsync(payload, {
      onSuccess: () => {
        toast.success(t("inventory.stock.successToast"));
        handleSuccess();
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(KeyboundForm, { onSubmit, className: "flex size-full flex-col", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex flex-col overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      DataGrid,
      {
        state: form,
        columns,
        data: variants,
        getSubRows,
        onEditingChange: (editing) => setCloseOnEscape(!editing),
        disableInteractions: isPending || isPromptOpen,
        multiColumnSelection: true
      }
    ) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", type: "button", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { type: "submit", size: "small", isLoading: isPending, children: t("actions.save") })
    ] }) })
  ] }) });
};
function getSubRows(row) {
  if (isProductVariantWithInventoryPivot(row)) {
    return row.inventory_items;
  }
}
function getDefaultValue(variants, locations) {
  return {
    variants: variants.reduce((variantAcc, variant) => {
      const inventoryItems = variant.inventory_items?.reduce(
        (itemAcc, item) => {
          const locationsMap = locations.reduce((locationAcc, location) => {
            const level = item.inventory?.location_levels?.find(
              (level2) => level2.location_id === location.id
            );
            locationAcc[location.id] = {
              id: level?.id,
              quantity: level?.stocked_quantity !== void 0 ? level?.stocked_quantity : "",
              checked: !!level,
              disabledToggle: (level?.incoming_quantity || 0) > 0 || (level?.reserved_quantity || 0) > 0
            };
            return locationAcc;
          }, {});
          itemAcc[item.inventory_item_id] = { locations: locationsMap };
          return itemAcc;
        },
        {}
      );
      variantAcc[variant.id] = { inventory_items: inventoryItems || {} };
      return variantAcc;
    }, {})
  };
}
var ProductStock = () => {
  const { t } = useTranslation();
  const data = useLoaderData();
  const [isLoading, setIsLoading] = reactExports.useState(false);
  const timeoutRef = reactExports.useRef();
  reactExports.useEffect(() => {
    timeoutRef.current = setTimeout(() => {
      setIsLoading(true);
    }, 200);
    return () => {
      if (timeoutRef.current) {
        clearTimeout(timeoutRef.current);
      }
    };
  }, []);
  const onLoaded = () => {
    if (timeoutRef.current) {
      clearTimeout(timeoutRef.current);
    }
    setIsLoading(false);
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "fixed inset-x-0 top-0 z-50 h-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(AnimatePresence, { children: isLoading ? /* @__PURE__ */ jsxRuntimeExports.jsx(ProgressBar, { duration: 5 }) : null }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "sr-only", children: t("products.stock.heading") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Description, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "sr-only", children: t("products.stock.description") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductStockFallback, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Await, { resolve: data.data, children: (data2) => {
        return /* @__PURE__ */ jsxRuntimeExports.jsx(
          ProductStockForm,
          {
            variants: data2.variants,
            locations: data2.locations,
            onLoaded
          }
        );
      } }) })
    ] })
  ] });
};
var ProductStockFallback = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "relative flex size-full flex-col items-center justify-center divide-y", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex size-full flex-col divide-y", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-4 py-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Skeleton, { className: "h-7 w-7" }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-1 overflow-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      DataGridSkeleton,
      {
        columns: Array.from({ length: 10 })
      }
    ) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-base flex items-center justify-end gap-x-2 p-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Skeleton, { className: "h-7 w-[59px]" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Skeleton, { className: "h-7 w-[46px]" })
    ] })
  ] }) });
};
export {
  ProductStock as Component,
  productStockLoader as loader
};
