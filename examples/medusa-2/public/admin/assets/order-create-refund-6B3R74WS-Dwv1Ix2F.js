import { g as getLoyaltyPlugin } from "./chunk-AMRS4CSX-DAvTbpdV.js";
import { D as DEFAULT_FIELDS } from "./chunk-2UGTJ6JV-DDzfImeY.js";
import { a as getPaymentsFromOrder } from "./chunk-4XSXVVYD-D3qwwjcV.js";
import { f as formatProvider } from "./chunk-IR5DHEKS-plnC3RcB.js";
import { f as formatCurrency } from "./chunk-WATKBUHQ-DfDkLerY.js";
import { b as useTranslation, ar as useParams, dD as useOrder, dC as usePlugins, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, eg as useRefundReasons, aD as useSearchParams, r as reactExports, ec as currencies, w as useDocumentDirection, eh as getDecimalDigits, aN as useForm, aO as u, ei as useRefundPayment, t as toast, K as KeyboundForm, aH as Select, a0 as Label, bm as getLocaleAmount, G as Form, eb as CurrencyInput, ej as formatValue, M as Textarea, B as Button, ek as useCreateOrderCreditLine, a5 as clx, D as Divider, aI as object, aK as string, aV as number, el as _null, aL as _enum } from "./index-6bvUh1mj.js";
import { R as RadioGroup } from "./radio-group-ByjdYM4L.js";
import "./index-BNhXXccY.js";
var OrderBalanceSettlementSchema = object({
  settlement_type: _enum(["credit_line", "refund"]),
  refund: object({
    amount: object({
      value: string().or(number()).optional(),
      float: number().or(_null())
    }),
    note: string().optional()
  }).optional(),
  credit_line: object({
    amount: object({
      value: string().or(number()).optional(),
      float: number().or(_null())
    }),
    note: string().optional()
  }).optional()
});
var OrderBalanceSettlementForm = ({
  order
}) => {
  const { t } = useTranslation();
  const [searchParams] = useSearchParams();
  const { handleSuccess } = useRouteModal();
  const paymentId = searchParams.get("paymentId");
  const payments = getPaymentsFromOrder(order);
  const pendingDifference = order.summary.pending_difference * -1;
  const hasOutstandingAmount = pendingDifference > 0;
  const isRegisteredCustomer = !!order.customer?.has_account;
  const canSettleWithCreditLine = hasOutstandingAmount && isRegisteredCustomer;
  const [activePayment, setActivePayment] = reactExports.useState(
    paymentId ? payments.find((p) => p.id === paymentId) || null : null
  );
  const form = useForm({
    defaultValues: {
      settlement_type: "refund",
      refund: {
        amount: {
          value: "",
          float: null
        }
      },
      credit_line: {
        amount: {
          value: "",
          float: null
        }
      }
    },
    resolver: u(OrderBalanceSettlementSchema)
  });
  const { mutateAsync: createCreditLine, isPending: isCreditLinePending } = useCreateOrderCreditLine(order.id);
  const { mutateAsync: createRefund, isPending: isRefundPending } = useRefundPayment(order.id, activePayment?.id);
  const settlementType = form.watch("settlement_type");
  const handleSubmit = form.handleSubmit(async (data) => {
    if (data.settlement_type === "credit_line") {
      if (!canSettleWithCreditLine || data.credit_line?.amount.float === null) {
        return;
      }
      await createCreditLine(
        {
          amount: data.credit_line.amount.float * -1,
          reference: "refund",
          reference_id: order.id
        },
        {
          onSuccess: () => {
            toast.success(t("orders.creditLines.createCreditLineSuccess"));
            handleSuccess();
          },
          onError: (error) => {
            toast.error(error.message);
          }
        }
      );
    }
    if (data.settlement_type === "refund") {
      if (data.refund?.amount.float === null) {
        return;
      }
      await createRefund(
        {
          amount: data.refund.amount.float,
          note: data.refund.note
        },
        {
          onSuccess: () => {
            toast.success(
              t("orders.payment.refundPaymentSuccess", {
                amount: formatCurrency(
                  data.refund.amount.float,
                  order.currency_code
                )
              })
            );
            handleSuccess();
          },
          onError: (error) => {
            toast.error(error.message);
          }
        }
      );
    }
  });
  const currency = reactExports.useMemo(
    () => currencies[order.currency_code.toUpperCase()],
    [order.currency_code]
  );
  reactExports.useEffect(() => {
    form.clearErrors();
    const toAmount = (value) => ({
      value: value.toFixed(currency.decimal_digits),
      float: value
    });
    if (settlementType === "refund") {
      const paymentAmount = activePayment?.amount ?? 0;
      form.setValue(
        "refund.amount",
        toAmount(
          hasOutstandingAmount ? Math.min(pendingDifference, paymentAmount) : paymentAmount
        )
      );
    }
    if (settlementType === "credit_line") {
      form.setValue("credit_line.amount", toAmount(pendingDifference));
    }
  }, [
    settlementType,
    activePayment,
    pendingDifference,
    hasOutstandingAmount,
    form,
    currency
  ]);
  const creditLineDescription = canSettleWithCreditLine ? "orders.balanceSettlement.settlementTypes.creditLineDescription" : isRegisteredCustomer ? "orders.balanceSettlement.settlementTypes.creditLineNoOutstandingAmountDescription" : "orders.balanceSettlement.settlementTypes.creditLineGuestDescription";
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex size-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { className: "flex-1 overflow-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { className: "txt-compact-small font-sans font-medium", children: t("orders.balanceSettlement.settlementType") }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs(
              RadioGroup,
              {
                className: "flex flex-col gap-y-3",
                value: settlementType,
                onValueChange: (value) => form.setValue("settlement_type", value),
                children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    RadioGroup.ChoiceBox,
                    {
                      value: "refund",
                      description: t(
                        "orders.balanceSettlement.settlementTypes.paymentMethodDescription"
                      ),
                      label: t(
                        "orders.balanceSettlement.settlementTypes.paymentMethod"
                      ),
                      className: clx("basis-1/2")
                    }
                  ),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    RadioGroup.ChoiceBox,
                    {
                      value: "credit_line",
                      disabled: !canSettleWithCreditLine,
                      description: t(creditLineDescription),
                      label: t(
                        "orders.balanceSettlement.settlementTypes.creditLine"
                      ),
                      className: clx("basis-1/2")
                    }
                  )
                ]
              }
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, {}),
          settlementType === "refund" && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-4", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
              Select,
              {
                defaultValue: activePayment?.id,
                onValueChange: (value) => {
                  setActivePayment(payments.find((p) => p.id === value));
                },
                children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { className: "txt-compact-small mb-[-6px] font-sans font-medium", children: t("orders.payment.selectPaymentToRefund") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Select.Value,
                    {
                      placeholder: t("orders.payment.selectPaymentToRefund")
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: payments.map((payment) => {
                    const totalRefunded = payment.refunds?.reduce(
                      (acc, next) => next.amount + acc,
                      0
                    ) ?? 0;
                    return /* @__PURE__ */ jsxRuntimeExports.jsxs(
                      Select.Item,
                      {
                        value: payment.id,
                        disabled: !!payment.canceled_at || totalRefunded >= payment.amount,
                        children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
                            getLocaleAmount(
                              payment.amount,
                              payment.currency_code
                            ),
                            " - "
                          ] }),
                          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: payment.provider_id }),
                          /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
                            " - (",
                            payment.id.replace("pay_", ""),
                            ")"
                          ] })
                        ]
                      },
                      payment.id
                    );
                  }) })
                ]
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "refund.amount",
                render: ({ field: { onChange, ...field } }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.amount") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      CurrencyInput,
                      {
                        ...field,
                        min: 0,
                        placeholder: formatValue({
                          value: "0",
                          decimalScale: currency.decimal_digits
                        }),
                        decimalScale: currency.decimal_digits,
                        symbol: currency.symbol_native,
                        code: currency.code,
                        value: field.value?.value,
                        onValueChange: (_value, _name, values) => onChange({
                          value: values?.value ?? "",
                          float: values?.float ?? null
                        }),
                        autoFocus: true
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
                name: `refund.note`,
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.note") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Textarea, { ...field }) }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            )
          ] }),
          settlementType === "credit_line" && /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "credit_line.amount",
              render: ({ field: { onChange, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.amount") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    CurrencyInput,
                    {
                      ...field,
                      min: 0,
                      placeholder: formatValue({
                        value: "0",
                        decimalScale: currency.decimal_digits
                      }),
                      decimalScale: currency.decimal_digits,
                      symbol: currency.symbol_native,
                      code: currency.code,
                      value: field.value?.value,
                      onValueChange: (_value, _name, values) => {
                        onChange({
                          value: values?.value ?? "",
                          float: values?.float ?? null
                        });
                      },
                      autoFocus: true
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ) })
        ] }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              isLoading: isCreditLinePending || isRefundPending,
              type: "submit",
              variant: "primary",
              size: "small",
              disabled: !!Object.keys(form.formState.errors || {}).length,
              children: t("actions.save")
            }
          )
        ] }) })
      ]
    }
  ) });
};
var CreateRefundSchema = object({
  amount: object({
    value: string().or(number()),
    float: number().or(_null())
  }),
  note: string().optional(),
  refund_reason_id: string().optional()
});
var CreateRefundForm = ({ order }) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { refund_reasons } = useRefundReasons();
  const [searchParams] = useSearchParams();
  const hasPaymentIdInSearchParams = !!searchParams.get("paymentId");
  const [paymentId, setPaymentId] = reactExports.useState(
    searchParams.get("paymentId") || void 0
  );
  const payments = getPaymentsFromOrder(order);
  const payment = payments.find((p) => p.id === paymentId);
  const paymentAmount = payment?.amount || 0;
  const currency = reactExports.useMemo(
    () => currencies[order.currency_code.toUpperCase()],
    [order.currency_code]
  );
  const direction = useDocumentDirection();
  const decimalDigits = getDecimalDigits(order.currency_code);
  const getRoundedAmount = (amount) => amount.toLocaleString("en-US", {
    minimumFractionDigits: decimalDigits,
    maximumFractionDigits: decimalDigits,
    useGrouping: false
  });
  const form = useForm({
    defaultValues: {
      amount: {
        value: getRoundedAmount(paymentAmount),
        float: paymentAmount
      }
    },
    resolver: u(CreateRefundSchema)
  });
  reactExports.useEffect(() => {
    const pendingDifference = order.summary.pending_difference;
    const paymentAmount2 = payment?.amount || 0;
    const pendingAmount = pendingDifference < 0 ? Math.min(Math.abs(pendingDifference), paymentAmount2) : paymentAmount2;
    const normalizedAmount = pendingAmount < 0 ? pendingAmount * -1 : pendingAmount;
    form.setValue("amount", {
      value: getRoundedAmount(normalizedAmount),
      float: normalizedAmount
    });
  }, [payment?.id || ""]);
  const { mutateAsync, isPending } = useRefundPayment(order.id, payment?.id);
  const handleSubmit = form.handleSubmit(async (data) => {
    await mutateAsync(
      {
        amount: data.amount.float,
        note: data.note,
        refund_reason_id: data.refund_reason_id
      },
      {
        onSuccess: () => {
          toast.success(
            t("orders.payment.refundPaymentSuccess", {
              amount: formatCurrency(
                data.amount.float,
                payment?.currency_code
              )
            })
          );
          handleSuccess();
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex size-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { className: "flex-1 overflow-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
          !hasPaymentIdInSearchParams && /* @__PURE__ */ jsxRuntimeExports.jsxs(
            Select,
            {
              dir: direction,
              value: paymentId,
              onValueChange: (value) => {
                setPaymentId(value);
              },
              children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { className: "txt-compact-small mb-[-6px] font-sans font-medium", children: t("orders.payment.selectPaymentToRefund") }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Select.Value,
                  {
                    placeholder: t("orders.payment.selectPaymentToRefund")
                  }
                ) }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: payments.map((payment2) => {
                  const totalRefunded = payment2.refunds?.reduce(
                    (acc, next) => next.amount + acc,
                    0
                  ) || 0;
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
                    Select.Item,
                    {
                      value: payment2.id,
                      disabled: !!payment2.canceled_at || totalRefunded >= payment2.amount,
                      className: "flex items-center justify-center",
                      children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
                          getLocaleAmount(
                            payment2.amount,
                            payment2.currency_code
                          ),
                          " - "
                        ] }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: formatProvider(payment2.provider_id) }),
                        /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
                          " - (#",
                          payment2.id.substring(23),
                          ")"
                        ] })
                      ]
                    },
                    payment2.id
                  );
                }) })
              ]
            }
          ),
          hasPaymentIdInSearchParams && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: getLocaleAmount(
              payment.amount,
              payment.currency_code
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: " - " }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
              "(#",
              payment.id.substring(23),
              ")"
            ] })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "amount",
              rules: {
                required: true,
                min: 0,
                max: paymentAmount
              },
              render: ({ field: { onChange, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.amount") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    CurrencyInput,
                    {
                      ...field,
                      min: 0,
                      placeholder: formatValue({
                        value: "0",
                        decimalScale: currency.decimal_digits
                      }),
                      decimalScale: currency.decimal_digits,
                      symbol: currency.symbol_native,
                      code: currency.code,
                      value: field.value.value,
                      onValueChange: (_value, _name, values) => onChange({
                        value: values?.value ?? "",
                        float: values?.float ?? null
                      }),
                      autoFocus: true
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
              name: "refund_reason_id",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.refundReason") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                    Select,
                    {
                      dir: direction,
                      value: field.value,
                      onValueChange: field.onChange,
                      children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {}) }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: refund_reasons?.map((reason) => /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: reason.id, children: reason.label }, reason.id)) })
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
              name: `note`,
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.note") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Textarea, { ...field }) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          )
        ] }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              isLoading: isPending,
              type: "submit",
              variant: "primary",
              size: "small",
              disabled: !!Object.keys(form.formState.errors || {}).length,
              children: t("actions.save")
            }
          )
        ] }) })
      ]
    }
  ) });
};
var OrderCreateRefund = () => {
  const { t } = useTranslation();
  const params = useParams();
  const { order } = useOrder(params.id, {
    fields: DEFAULT_FIELDS
  });
  const { plugins = [] } = usePlugins();
  const loyaltyPlugin = getLoyaltyPlugin(plugins);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("orders.payment.createRefund") }) }),
    order && !loyaltyPlugin && /* @__PURE__ */ jsxRuntimeExports.jsx(CreateRefundForm, { order }),
    order && loyaltyPlugin && /* @__PURE__ */ jsxRuntimeExports.jsx(OrderBalanceSettlementForm, { order })
  ] });
};
export {
  OrderCreateRefund as Component
};
