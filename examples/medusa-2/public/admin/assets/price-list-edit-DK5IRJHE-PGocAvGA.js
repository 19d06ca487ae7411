import { b as useTranslation, ar as useParams, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, w as useDocumentDirection, aN as useForm, aO as u, t as toast, K as KeyboundForm, G as Form, I as Input, aH as Select, M as Textarea, B as Button, aI as object, aK as string, eT as nativeEnum } from "./index-6bvUh1mj.js";
import { d as usePriceList, f as useUpdatePriceList } from "./chunk-Y2BEKAYF-DIrW-beg.js";
import { R as RadioGroup } from "./radio-group-ByjdYM4L.js";
import "./chunk-RIAKFHWQ-B2UeLyyc.js";
import "./index-BNhXXccY.js";
var PriceListStatus = /* @__PURE__ */ ((PriceListStatus2) => {
  PriceListStatus2["ACTIVE"] = "active";
  PriceListStatus2["DRAFT"] = "draft";
  return PriceListStatus2;
})(PriceListStatus || {});
var PriceListType = /* @__PURE__ */ ((PriceListType2) => {
  PriceListType2["SALE"] = "sale";
  PriceListType2["OVERRIDE"] = "override";
  return PriceListType2;
})(PriceListType || {});
var PriceListEditSchema = object({
  status: nativeEnum(PriceListStatus),
  type: nativeEnum(PriceListType),
  title: string().min(1),
  description: string().min(1)
});
var PriceListEditForm = ({ priceList }) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const direction = useDocumentDirection();
  const form = useForm({
    defaultValues: {
      type: priceList.type,
      title: priceList.title,
      description: priceList.description,
      status: priceList.status
    },
    resolver: u(PriceListEditSchema)
  });
  const { mutateAsync, isPending } = useUpdatePriceList(priceList.id);
  const handleSubmit = form.handleSubmit(async (values) => {
    await mutateAsync(values, {
      onSuccess: ({ price_list }) => {
        toast.success(
          t("priceLists.edit.successToast", {
            title: price_list.title
          })
        );
        handleSuccess();
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      className: "flex flex-1 flex-col overflow-hidden",
      onSubmit: handleSubmit,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Body, { className: "flex flex-1 flex-col gap-y-6 overflow-auto", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "type",
              render: ({ field: { onChange, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("priceLists.fields.type.label") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("priceLists.fields.type.hint") })
                  ] }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                    RadioGroup,
                    {
                      dir: direction,
                      ...field,
                      onValueChange: onChange,
                      children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          RadioGroup.ChoiceBox,
                          {
                            value: "sale",
                            label: t("priceLists.fields.type.options.sale.label"),
                            description: t(
                              "priceLists.fields.type.options.sale.description"
                            )
                          }
                        ),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          RadioGroup.ChoiceBox,
                          {
                            value: "override",
                            label: t(
                              "priceLists.fields.type.options.override.label"
                            ),
                            description: t(
                              "priceLists.fields.type.options.override.description"
                            )
                          }
                        )
                      ]
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "title",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.title") }),
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
                name: "status",
                render: ({ field: { onChange, ref, ...field } }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("priceLists.fields.status.label") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                      Select,
                      {
                        dir: direction,
                        ...field,
                        onValueChange: onChange,
                        children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { ref, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {}) }),
                          /* @__PURE__ */ jsxRuntimeExports.jsxs(Select.Content, { children: [
                            /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "active", children: t("priceLists.fields.status.options.active") }),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "draft", children: t("priceLists.fields.status.options.draft") })
                          ] })
                        ]
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
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.description") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Textarea, { ...field }) }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            )
          ] })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { className: "shrink-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var PriceListEdit = () => {
  const { t } = useTranslation();
  const { id } = useParams();
  const { price_list, isLoading, isError, error } = usePriceList(id);
  const ready = !isLoading && price_list;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("priceLists.edit.header") }) }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(PriceListEditForm, { priceList: price_list })
  ] });
};
export {
  PriceListEdit as Component
};
