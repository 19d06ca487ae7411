import { ar as useParams, dD as useOrder, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, ea as useCreateOrderShipment, aN as useForm, aO as u, N as useFieldArray, t as toast, K as KeyboundForm, H as Heading, G as Form, a5 as clx, I as Input, B as Button, aQ as Switch, aI as object, aJ as boolean, aT as array, aK as string } from "./index-6bvUh1mj.js";
var CreateShipmentSchema = object({
  labels: array(
    object({
      tracking_number: string(),
      // TODO: this 2 are not optional in the API
      tracking_url: string().optional(),
      label_url: string().optional()
    })
  ),
  send_notification: boolean().optional()
});
function OrderCreateShipmentForm({
  order,
  fulfillment
}) {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { mutateAsync: createShipment, isPending: isMutating } = useCreateOrderShipment(order.id, fulfillment?.id ?? "");
  const form = useForm({
    defaultValues: {
      send_notification: !order.no_notification
    },
    resolver: u(CreateShipmentSchema)
  });
  const { fields: labels, append } = useFieldArray({
    name: "labels",
    control: form.control
  });
  const handleSubmit = form.handleSubmit(async (data) => {
    const addedLabels = data.labels.filter((l) => !!l.tracking_number || !!l.tracking_url || !!l.label_url).map((l) => ({
      tracking_number: l.tracking_number,
      tracking_url: l.tracking_url || "#",
      label_url: l.label_url || "#"
    }));
    await createShipment(
      {
        items: fulfillment?.items?.filter((i) => !!i.line_item_id).map((i) => ({
          id: i.line_item_id,
          quantity: i.quantity
        })) || [],
        labels: [...addedLabels, ...fulfillment?.labels || []],
        no_notification: !data.send_notification
      },
      {
        onSuccess: () => {
          toast.success(t("orders.shipment.toastCreated"));
          handleSuccess(`/orders/${order.id}`);
        },
        onError: (e) => {
          toast.error(e.message);
        }
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex h-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex h-full w-full flex-col items-center divide-y overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full flex-col items-center overflow-auto p-16", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full max-w-[736px] flex-col justify-center px-2 pb-2", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col divide-y", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 flex-col", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { className: "mb-4", children: t("orders.shipment.title") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col max-md:gap-y-2 max-md:divide-y", children: labels.map((label, index) => /* @__PURE__ */ jsxRuntimeExports.jsxs(
              "div",
              {
                className: clx(
                  "grid grid-cols-1 gap-x-4 md:grid-cols-3",
                  { "max-md:pt-4": index > 0 }
                ),
                children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Form.Field,
                    {
                      control: form.control,
                      name: `labels.${index}.tracking_number`,
                      render: ({ field }) => {
                        return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "mb-2", children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            Form.Label,
                            {
                              className: clx({ "md:hidden": index > 0 }),
                              children: t("orders.shipment.trackingNumber")
                            }
                          ),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field, placeholder: "123-456-789" }) }),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                        ] });
                      }
                    }
                  ),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Form.Field,
                    {
                      control: form.control,
                      name: `labels.${index}.tracking_url`,
                      render: ({ field }) => {
                        return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "mb-2", children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            Form.Label,
                            {
                              className: clx({ "md:hidden": index > 0 }),
                              children: t("orders.shipment.trackingUrl")
                            }
                          ),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                            Input,
                            {
                              ...field,
                              placeholder: "https://example.com/tracking/123"
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
                      name: `labels.${index}.label_url`,
                      render: ({ field }) => {
                        return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "mb-2", children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            Form.Label,
                            {
                              className: clx({ "md:hidden": index > 0 }),
                              children: t("orders.shipment.labelUrl")
                            }
                          ),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                            Input,
                            {
                              ...field,
                              placeholder: "https://example.com/label/123"
                            }
                          ) }),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                        ] });
                      }
                    }
                  )
                ]
              },
              label.id
            )) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Button,
              {
                type: "button",
                onClick: () => append({
                  tracking_number: "",
                  label_url: "",
                  tracking_url: ""
                }),
                className: "mt-2 self-end",
                variant: "secondary",
                children: t("orders.shipment.addTracking")
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
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("orders.shipment.sendNotification") }),
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
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { className: "!mt-1", children: t("orders.shipment.sendNotificationHint") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ) })
        ] }) }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal.Footer, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isMutating, children: t("actions.save") })
        ] })
      ]
    }
  ) });
}
function OrderCreateShipment() {
  const { id, f_id } = useParams();
  const { order, isLoading, isError, error } = useOrder(id, {
    fields: "*fulfillments,*fulfillments.items,*fulfillments.labels,no_notification"
  });
  if (isError) {
    throw error;
  }
  const ready = !isLoading && order;
  const extendedOrder = order;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: ready && /* @__PURE__ */ jsxRuntimeExports.jsx(
    OrderCreateShipmentForm,
    {
      order: extendedOrder,
      fulfillment: extendedOrder.fulfillments?.find((f) => f.id === f_id)
    }
  ) });
}
export {
  OrderCreateShipment as Component
};
