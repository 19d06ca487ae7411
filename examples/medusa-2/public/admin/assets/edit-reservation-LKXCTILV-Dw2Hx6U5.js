import { Q as QuantityInput } from "./chunk-WKMBEYK6-Dc_sC59I.js";
import { ar as useParams, b as useTranslation, eY as useReservationItem, eZ as useInventoryItem, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, w as useDocumentDirection, aN as useForm, aO as u, e_ as useUpdateReservationItem, t as toast, K as KeyboundForm, G as Form, aH as Select, bq as formatQuantity, M as Textarea, B as Button, aI as object, aV as number, aK as string, a4 as Text } from "./index-6bvUh1mj.js";
import { a as useStockLocations } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
var EditReservationSchema = object({
  location_id: string(),
  description: string().optional(),
  quantity: number().positive()
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
var getDefaultValues = (reservation) => {
  return {
    quantity: reservation.quantity,
    location_id: reservation.location_id,
    description: reservation.description ?? void 0
  };
};
var EditReservationForm = ({
  reservation,
  item,
  locations
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const direction = useDocumentDirection();
  const form = useForm({
    defaultValues: getDefaultValues(reservation),
    resolver: u(EditReservationSchema)
  });
  const { mutateAsync } = useUpdateReservationItem(reservation.id);
  const handleSubmit = form.handleSubmit(async (values) => {
    mutateAsync(values, {
      onSuccess: () => {
        toast.success(t("inventory.reservation.updateSuccessToast"));
        handleSuccess();
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  });
  const reservedQuantity = form.watch("quantity");
  const locationId = form.watch("location_id");
  const level = item.location_levels.find(
    (level2) => level2.location_id === locationId
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex flex-1 flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Body, { className: "flex flex-1 flex-col gap-y-8 overflow-auto", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "location_id",
              render: ({ field: { onChange, value, ref, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("inventory.reservation.location") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                    Select,
                    {
                      dir: direction,
                      value,
                      onValueChange: (v) => {
                        onChange(v);
                      },
                      ...field,
                      children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { ref, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {}) }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: (locations || []).map((r) => /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: r.id, children: r.name }, r.id)) })
                      ]
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle shadow-elevation-card-rest grid grid-rows-4 divide-y rounded-lg border", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              AttributeGridRow,
              {
                title: t("fields.title"),
                value: item.title ?? item.sku
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(AttributeGridRow, { title: t("fields.sku"), value: item.sku }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              AttributeGridRow,
              {
                title: t("fields.inStock"),
                value: formatQuantity(
                  level.stocked_quantity,
                  item.unit_of_measure
                )
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              AttributeGridRow,
              {
                title: t("inventory.available"),
                value: formatQuantity(
                  level.stocked_quantity - (level.reserved_quantity - reservation.quantity) - reservedQuantity,
                  item.unit_of_measure
                )
              }
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "quantity",
              render: ({ field: { onChange, value, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("inventory.reservation.reservedAmount") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    QuantityInput,
                    {
                      step: "any",
                      min: 0,
                      unitOfMeasure: item.unit_of_measure,
                      max: (level.available_quantity || 0) + (reservation.quantity || 0),
                      value,
                      onChange: (e) => {
                        const value2 = e.target.value;
                        if (value2 === "") {
                          onChange(null);
                        } else {
                          onChange(parseFloat(value2));
                        }
                      },
                      ...field
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "description",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("fields.description") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Textarea, { ...field }) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          )
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { type: "submit", size: "small", isLoading: false, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var ReservationEdit = () => {
  const { id } = useParams();
  const { t } = useTranslation();
  const { reservation, isPending, isError, error } = useReservationItem(id);
  const { inventory_item: inventoryItem } = useInventoryItem(
    reservation?.inventory_item_id,
    void 0,
    {
      enabled: !!reservation
    }
  );
  const { stock_locations } = useStockLocations(
    {
      id: inventoryItem?.location_levels?.map((l) => l.location_id)
    },
    {
      enabled: !!inventoryItem?.location_levels
    }
  );
  const ready = !isPending && reservation && inventoryItem && stock_locations;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("inventory.reservation.editItemDetails") }) }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(
      EditReservationForm,
      {
        locations: stock_locations,
        reservation,
        item: inventoryItem
      }
    )
  ] });
};
export {
  ReservationEdit as Component
};
