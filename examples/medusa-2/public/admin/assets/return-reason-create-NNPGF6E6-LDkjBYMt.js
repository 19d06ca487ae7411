import { b as useCreateReturnReason } from "./chunk-K5OJP3ZJ-DEHsbSf2.js";
import { j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, aN as useForm, aO as u, t as toast, K as KeyboundForm, H as Heading, a4 as Text, G as Form, I as Input, M as Textarea, B as Button, aI as object, aK as string } from "./index-6bvUh1mj.js";
var ReturnReasonCreateSchema = object({
  value: string().min(1),
  label: string().min(1),
  description: string().optional()
});
var ReturnReasonCreateForm = () => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const form = useForm({
    defaultValues: {
      value: "",
      label: "",
      description: ""
    },
    resolver: u(ReturnReasonCreateSchema)
  });
  const { mutateAsync, isPending } = useCreateReturnReason();
  const handleSubmit = form.handleSubmit(async (data) => {
    await mutateAsync(data, {
      onSuccess: ({ return_reason }) => {
        toast.success(
          t("returnReasons.create.successToast", {
            label: return_reason.label
          })
        );
        handleSuccess(`../`);
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      className: "flex size-full flex-col overflow-hidden",
      onSubmit: handleSubmit,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex flex-1 justify-center overflow-auto px-6 py-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-1", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("returnReasons.create.header") }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Description, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("returnReasons.create.subtitle") }) })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid gap-4 md:grid-cols-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "value",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Form.Label,
                      {
                        tooltip: t("returnReasons.fields.value.tooltip"),
                        children: t("returnReasons.fields.value.label")
                      }
                    ),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Input,
                      {
                        ...field,
                        placeholder: t(
                          "returnReasons.fields.value.placeholder"
                        )
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
                name: "label",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("returnReasons.fields.label.label") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Input,
                      {
                        ...field,
                        placeholder: t(
                          "returnReasons.fields.label.placeholder"
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
            Form.Field,
            {
              control: form.control,
              name: "description",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("returnReasons.fields.description.label") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Textarea,
                    {
                      ...field,
                      placeholder: t(
                        "returnReasons.fields.description.placeholder"
                      )
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          )
        ] }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", type: "button", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var ReturnReasonCreate = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ReturnReasonCreateForm, {}) });
};
export {
  ReturnReasonCreate as Component
};
