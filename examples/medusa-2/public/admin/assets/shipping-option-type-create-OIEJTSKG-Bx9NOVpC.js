import { j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, aN as useForm, aO as u, fP as useCreateShippingOptionType, t as toast, K as KeyboundForm, H as Heading, a4 as Text, G as Form, I as Input, B as Button, aI as object, aK as string } from "./index-6bvUh1mj.js";
var CreateShippingOptionTypeSchema = object({
  label: string().min(1),
  code: string().min(1),
  description: string().optional()
});
var CreateShippingOptionTypeForm = () => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const form = useForm({
    defaultValues: {
      label: "",
      code: "",
      description: void 0
    },
    resolver: u(CreateShippingOptionTypeSchema)
  });
  const generateCodeFromLabel = (label) => {
    return label.toLowerCase().replace(/[^a-z0-9]/g, "_").replace(/_+/g, "_").replace(/^_|_$/g, "");
  };
  const { mutateAsync, isPending } = useCreateShippingOptionType();
  const handleSubmit = form.handleSubmit(
    async (values) => {
      await mutateAsync(values, {
        onSuccess: ({ shipping_option_type }) => {
          toast.success(
            t("shippingOptionTypes.create.successToast", {
              label: shipping_option_type.label.trim()
            })
          );
          handleSuccess(
            `/settings/locations/shipping-option-types/${shipping_option_type.id}`
          );
        },
        onError: (e) => {
          toast.error(e.message);
        }
      });
    }
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(KeyboundForm, { onSubmit: handleSubmit, className: "flex h-full flex-col", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex flex-col items-center overflow-auto p-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("shippingOptionTypes.create.header") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("shippingOptionTypes.create.hint") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Form.Field,
          {
            control: form.control,
            name: "label",
            render: ({ field }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("shippingOptionTypes.fields.label") }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Input,
                  {
                    ...field,
                    onChange: (e) => {
                      if (!form.getFieldState("code").isTouched || !form.getValues("code")) {
                        form.setValue(
                          "code",
                          generateCodeFromLabel(e.target.value)
                        );
                      }
                      field.onChange(e);
                    }
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
            name: "code",
            render: ({ field }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("shippingOptionTypes.fields.code") }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) }),
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
                /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Label, { children: [
                  t("shippingOptionTypes.fields.description"),
                  /* @__PURE__ */ jsxRuntimeExports.jsxs(
                    Text,
                    {
                      size: "small",
                      leading: "compact",
                      className: "text-ui-fg-muted ml-1 inline",
                      children: [
                        "(",
                        t("fields.optional"),
                        ")"
                      ]
                    }
                  )
                ] }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
              ] });
            }
          }
        )
      ] })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          size: "small",
          variant: "primary",
          type: "submit",
          isLoading: isPending,
          children: t("actions.create")
        }
      )
    ] }) })
  ] }) });
};
var ShippingOptionTypeCreate = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CreateShippingOptionTypeForm, {}) });
};
export {
  ShippingOptionTypeCreate as Component
};
