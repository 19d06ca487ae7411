import { I as INVENTORY_ITEM_IDS_KEY } from "./chunk-JHATTPS3-B72i2pyd.js";
import { D as DataGridTogglableNumberCell } from "./chunk-LT7MP5JO-sHIqWIeK.js";
import { b as useTranslation, aD as useSearchParams, e$ as useInventoryItems, j as jsxRuntimeExports, R as RouteFocusModal, o as useRouteModal, r as reactExports, aN as useForm, aO as u, be as useBatchInventoryItemsLocationLevels, t as toast, K as KeyboundForm, E as DataGrid, B as Button, aI as object, aS as record, aK as string, ai as createDataGridHelper, bh as DataGridReadonlyCell, aJ as boolean, aU as union, aV as number } from "./index-6bvUh1mj.js";
import { c as castNumber } from "./chunk-6GU6IDUA-Bni4NDHA.js";
import { a as useStockLocations } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
var helper = createDataGridHelper();
var useInventoryStockColumns = (locations = []) => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      helper.column({
        id: "title",
        name: "Title",
        header: "Title",
        cell: (context) => {
          const item = context.row.original;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGridReadonlyCell, { context, color: "normal", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { title: item.title || void 0, children: item.title || "-" }) });
        },
        disableHiding: true
      }),
      helper.column({
        id: "sku",
        name: "SKU",
        header: "SKU",
        cell: (context) => {
          const item = context.row.original;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGridReadonlyCell, { context, color: "normal", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { title: item.sku || void 0, children: item.sku || "-" }) });
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
            return `inventory_items.${item.id}.locations.${location.id}`;
          },
          type: "togglable-number",
          cell: (context) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(
              DataGridTogglableNumberCell,
              {
                context,
                disabledToggleTooltip: t(
                  "inventory.stock.disabledToggleTooltip"
                )
              }
            );
          }
        })
      )
    ],
    [locations, t]
  );
};
var LocationQuantitySchema = object({
  id: string().optional(),
  quantity: union([number(), string()]),
  checked: boolean(),
  disabledToggle: boolean()
});
var InventoryLocationsSchema = record(string(), LocationQuantitySchema);
var InventoryItemSchema = object({
  locations: InventoryLocationsSchema
});
var InventoryStockSchema = object({
  inventory_items: record(string(), InventoryItemSchema)
});
var InventoryStockForm = ({
  items,
  locations
}) => {
  const { t } = useTranslation();
  const { setCloseOnEscape, handleSuccess } = useRouteModal();
  const initialValues = reactExports.useRef(getDefaultValues(items, locations));
  const form = useForm({
    defaultValues: getDefaultValues(items, locations),
    resolver: u(InventoryStockSchema)
  });
  const columns = useInventoryStockColumns(locations);
  const { mutateAsync, isPending } = useBatchInventoryItemsLocationLevels();
  const onSubmit = form.handleSubmit(async (data) => {
    const payload = {
      create: [],
      update: [],
      delete: [],
      force: true
    };
    for (const [inventory_item_id, item] of Object.entries(
      data.inventory_items
    )) {
      for (const [location_id, level] of Object.entries(item.locations)) {
        if (level.id) {
          const wasChecked = initialValues.current?.inventory_items?.[inventory_item_id]?.locations?.[location_id]?.checked;
          if (wasChecked && !level.checked) {
            payload.delete?.push(level.id);
          } else {
            const newQuantity = level.quantity !== "" ? castNumber(level.quantity) : 0;
            const originalQuantity = initialValues.current?.inventory_items?.[inventory_item_id]?.locations?.[location_id]?.quantity;
            if (newQuantity !== originalQuantity) {
              payload.update?.push({
                id: level.id,
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
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "size-full flex-1 overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      DataGrid,
      {
        columns,
        data: items,
        state: form,
        onEditingChange: (editing) => {
          setCloseOnEscape(!editing);
        }
      }
    ) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", type: "button", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { type: "submit", size: "small", isLoading: isPending, children: t("actions.save") })
    ] }) })
  ] }) });
};
function getDefaultValues(items, locations) {
  return {
    inventory_items: items.reduce((acc, item) => {
      const locationsMap = locations.reduce((locationAcc, location) => {
        const level = item.location_levels?.find(
          (level2) => level2.location_id === location.id
        );
        locationAcc[location.id] = {
          id: level?.id,
          quantity: typeof level?.stocked_quantity === "number" ? level?.stocked_quantity : "",
          checked: !!level,
          disabledToggle: (level?.incoming_quantity || 0) > 0 || (level?.reserved_quantity || 0) > 0
        };
        return locationAcc;
      }, {});
      acc[item.id] = { locations: locationsMap };
      return acc;
    }, {})
  };
}
var InventoryStock = () => {
  const { t } = useTranslation();
  const [searchParams] = useSearchParams();
  const inventoryItemIds = searchParams.get(INVENTORY_ITEM_IDS_KEY)?.split(",") || void 0;
  const { inventory_items, isPending, isError, error } = useInventoryItems({
    id: inventoryItemIds
  });
  const {
    stock_locations,
    isPending: isPendingStockLocations,
    isError: isErrorStockLocations,
    error: errorStockLocations
  } = useStockLocations({
    limit: 9999,
    fields: "id,name"
  });
  const ready = !isPending && !!inventory_items && !isPendingStockLocations && !!stock_locations;
  if (isError) {
    throw error;
  }
  if (isErrorStockLocations) {
    throw errorStockLocations;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "sr-only", children: t("inventory.stock.title") }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Description, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "sr-only", children: t("inventory.stock.description") }) }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(
      InventoryStockForm,
      {
        items: inventory_items,
        locations: stock_locations
      }
    )
  ] });
};
export {
  InventoryStock as Component
};
