import { D as DeprecatedPercentageInput } from "./chunk-677UVYOL-Cpd-3_kz.js";
import "./chunk-UQQD6PHX-Bp_J1ioy.js";
import { S as SwitchBox } from "./chunk-PRLQLEEQ-BUmAWB0E.js";
import { ar as useParams, b as useTranslation, eB as usePromotion, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, aN as useForm, aO as u, z as useWatch, ex as useUpdatePromotion, r as reactExports, w as useDocumentDirection, K as KeyboundForm, G as Form, I as Input, a4 as Text, a8 as Trans, ec as currencies, eb as CurrencyInput, eu as getCurrencySymbol, B as Button, aI as object, aV as number, aL as _enum, aK as string, aJ as boolean } from "./index-6bvUh1mj.js";
import { R as RadioGroup } from "./radio-group-ByjdYM4L.js";
import "./index-BNhXXccY.js";
var EditPromotionSchema = object({
  is_automatic: string().toLowerCase(),
  code: string().min(1),
  is_tax_inclusive: boolean().optional(),
  status: _enum(["active", "inactive", "draft"]),
  value_type: _enum(["fixed", "percentage"]),
  value: number().min(0).or(string().min(1)),
  allocation: _enum(["each", "across", "once"]),
  target_type: _enum(["order", "shipping_methods", "items"]),
  max_quantity: number().min(1).optional().nullable()
});
var EditPromotionDetailsForm = ({
  promotion
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const form = useForm({
    defaultValues: {
      is_automatic: promotion.is_automatic.toString(),
      is_tax_inclusive: promotion.is_tax_inclusive,
      code: promotion.code,
      status: promotion.status,
      value: promotion.application_method.value,
      allocation: promotion.application_method.allocation,
      value_type: promotion.application_method.type,
      target_type: promotion.application_method.target_type,
      max_quantity: promotion.application_method.max_quantity
    },
    resolver: u(EditPromotionSchema)
  });
  const watchValueType = useWatch({
    control: form.control,
    name: "value_type"
  });
  const watchAllocation = useWatch({
    control: form.control,
    name: "allocation"
  });
  const isFixedValueType = watchValueType === "fixed";
  const originalAllocation = promotion.application_method.allocation;
  const { mutateAsync, isPending } = useUpdatePromotion(promotion.id);
  const handleSubmit = form.handleSubmit(async (data) => {
    const value = parseFloat(String(data.value));
    if (isNaN(value) || value < 0) {
      form.setError("value", { message: t("promotions.form.value.invalid") });
      return;
    }
    await mutateAsync(
      {
        is_automatic: data.is_automatic === "true",
        code: data.code,
        status: data.status,
        is_tax_inclusive: data.is_tax_inclusive,
        application_method: {
          value: parseFloat(String(data.value)),
          type: data.value_type,
          allocation: data.allocation,
          max_quantity: data.max_quantity
        }
      },
      {
        onSuccess: () => {
          handleSuccess();
        }
      }
    );
  });
  const allocationWatchValue = useWatch({
    control: form.control,
    name: "value_type"
  });
  reactExports.useEffect(() => {
    if (!(allocationWatchValue === "fixed" && promotion.type === "standard")) {
      form.setValue("is_tax_inclusive", false);
    }
  }, [allocationWatchValue, form, promotion]);
  const direction = useDocumentDirection();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex flex-1 flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { className: "flex flex-1 flex-col gap-y-8 overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-8", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "status",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("promotions.form.status.label") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                    RadioGroup,
                    {
                      dir: direction,
                      className: "flex-col gap-y-3",
                      ...field,
                      value: field.value,
                      onValueChange: field.onChange,
                      children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          RadioGroup.ChoiceBox,
                          {
                            value: "draft",
                            label: t("promotions.form.status.draft.title"),
                            description: t(
                              "promotions.form.status.draft.description"
                            )
                          }
                        ),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          RadioGroup.ChoiceBox,
                          {
                            value: "active",
                            label: t("promotions.form.status.active.title"),
                            description: t(
                              "promotions.form.status.active.description"
                            )
                          }
                        ),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          RadioGroup.ChoiceBox,
                          {
                            value: "inactive",
                            label: t("promotions.form.status.inactive.title"),
                            description: t(
                              "promotions.form.status.inactive.description"
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
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "is_automatic",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("promotions.form.method.label") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                    RadioGroup,
                    {
                      dir: direction,
                      className: "flex-col gap-y-3",
                      ...field,
                      value: field.value,
                      onValueChange: field.onChange,
                      children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          RadioGroup.ChoiceBox,
                          {
                            value: "false",
                            label: t("promotions.form.method.code.title"),
                            description: t(
                              "promotions.form.method.code.description"
                            )
                          }
                        ),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          RadioGroup.ChoiceBox,
                          {
                            value: "true",
                            label: t("promotions.form.method.automatic.title"),
                            description: t(
                              "promotions.form.method.automatic.description"
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
          allocationWatchValue === "fixed" && promotion.type === "standard" && /* @__PURE__ */ jsxRuntimeExports.jsx(
            SwitchBox,
            {
              control: form.control,
              name: "is_tax_inclusive",
              label: t("promotions.form.taxInclusive.title"),
              description: t("promotions.form.taxInclusive.description")
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "code",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("promotions.form.code.title") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) })
                  ] });
                }
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Text,
              {
                size: "small",
                leading: "compact",
                className: "text-ui-fg-subtle",
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Trans,
                  {
                    t,
                    i18nKey: "promotions.form.code.description",
                    components: [/* @__PURE__ */ jsxRuntimeExports.jsx("br", {}, "break")]
                  }
                )
              }
            )
          ] }),
          promotion.application_method?.target_type !== "shipping_methods" && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "value_type",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("promotions.fields.value_type") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                      RadioGroup,
                      {
                        dir: direction,
                        className: "flex-col gap-y-3",
                        ...field,
                        onValueChange: field.onChange,
                        children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            RadioGroup.ChoiceBox,
                            {
                              value: "fixed",
                              label: t(
                                "promotions.form.value_type.fixed.title"
                              ),
                              description: t(
                                "promotions.form.value_type.fixed.description"
                              )
                            }
                          ),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            RadioGroup.ChoiceBox,
                            {
                              value: "percentage",
                              label: t(
                                "promotions.form.value_type.percentage.title"
                              ),
                              description: t(
                                "promotions.form.value_type.percentage.description"
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
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "value",
                render: ({ field: { onChange, ...field } }) => {
                  const currencyCode = promotion.application_method?.currency_code ?? "USD";
                  const currencyInfo = currencies[currencyCode?.toUpperCase() || "USD"];
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: isFixedValueType ? t("fields.amount") : t("fields.percentage") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: isFixedValueType ? /* @__PURE__ */ jsxRuntimeExports.jsx(
                      CurrencyInput,
                      {
                        min: 0,
                        onValueChange: (val) => onChange(val),
                        decimalSeparator: ".",
                        groupSeparator: ",",
                        decimalScale: currencyInfo.decimal_digits,
                        decimalsLimit: currencyInfo.decimal_digits,
                        code: currencyCode,
                        symbol: getCurrencySymbol(currencyCode),
                        ...field,
                        value: field.value
                      }
                    ) : /* @__PURE__ */ jsxRuntimeExports.jsx(
                      DeprecatedPercentageInput,
                      {
                        min: 0,
                        max: 100,
                        ...field,
                        value: field.value || "",
                        onChange: (e) => {
                          onChange(
                            e.target.value === "" ? null : parseFloat(e.target.value)
                          );
                        }
                      },
                      "amount"
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
                name: "allocation",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Form.Label,
                      {
                        tooltip: t("promotions.fields.allocationTooltip"),
                        children: t("promotions.fields.allocation")
                      }
                    ),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                      RadioGroup,
                      {
                        dir: direction,
                        className: "flex-col gap-y-3",
                        ...field,
                        onValueChange: field.onChange,
                        children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            RadioGroup.ChoiceBox,
                            {
                              value: "each",
                              label: t("promotions.form.allocation.each.title"),
                              description: t(
                                "promotions.form.allocation.each.description"
                              ),
                              disabled: originalAllocation === "across"
                            }
                          ),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            RadioGroup.ChoiceBox,
                            {
                              value: "across",
                              label: t(
                                "promotions.form.allocation.across.title"
                              ),
                              description: t(
                                "promotions.form.allocation.across.description"
                              ),
                              disabled: originalAllocation === "each" || originalAllocation === "once"
                            }
                          ),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            RadioGroup.ChoiceBox,
                            {
                              value: "once",
                              label: t("promotions.form.allocation.once.title"),
                              description: t(
                                "promotions.form.allocation.once.description"
                              ),
                              disabled: originalAllocation === "across"
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
            (watchAllocation === "each" || watchAllocation === "once") && /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "max_quantity",
                render: () => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("promotions.form.max_quantity.title") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Input,
                      {
                        ...form.register("max_quantity", {
                          valueAsNumber: true
                        }),
                        type: "number",
                        min: 1,
                        placeholder: "3"
                      }
                    ) }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Text,
                      {
                        size: "small",
                        leading: "compact",
                        className: "text-ui-fg-subtle",
                        children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                          Trans,
                          {
                            t,
                            i18nKey: "promotions.form.max_quantity.description",
                            components: [/* @__PURE__ */ jsxRuntimeExports.jsx("br", {}, "break")]
                          }
                        )
                      }
                    ),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            )
          ] })
        ] }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var PromotionEditDetails = () => {
  const { id } = useParams();
  const { t } = useTranslation();
  const { promotion, isLoading, isError, error } = usePromotion(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("promotions.edit.title") }) }),
    !isLoading && promotion && /* @__PURE__ */ jsxRuntimeExports.jsx(EditPromotionDetailsForm, { promotion })
  ] });
};
export {
  PromotionEditDetails as Component
};
