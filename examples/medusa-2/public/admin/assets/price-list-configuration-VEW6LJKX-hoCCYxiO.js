import { P as PriceListCustomerGroupRuleForm } from "./chunk-UTSM64NK-BIZEcP4w.js";
import { b as useTranslation, ar as useParams, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, a9 as useStackedModal, aN as useForm, aO as u, N as useFieldArray, t as toast, K as KeyboundForm, G as Form, c2 as DatePicker, D as Divider, eM as StackedDrawer, ct as MagnifyingGlass, B as Button, a4 as Text, ad as IconButton, af as XMark, a5 as clx, aI as object, aT as array, aK as string, ew as date } from "./index-6bvUh1mj.js";
import "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { d as usePriceList, f as useUpdatePriceList } from "./chunk-Y2BEKAYF-DIrW-beg.js";
import { a as useCustomerGroups } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
import "./chunk-GSZPEFBC-CIcUXeCq.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-DRHDNSJA-BEbZZy0h.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var PriceListConfigurationSchema = object({
  ends_at: date().nullable(),
  starts_at: date().nullable(),
  customer_group_id: array(
    object({
      id: string(),
      name: string()
    })
  )
});
var STACKED_MODAL_ID = "cg";
var PriceListConfigurationForm = ({
  priceList,
  customerGroups
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { setIsOpen } = useStackedModal();
  const form = useForm({
    defaultValues: {
      ends_at: priceList.ends_at ? new Date(priceList.ends_at) : null,
      starts_at: priceList.starts_at ? new Date(priceList.starts_at) : null,
      customer_group_id: customerGroups
    },
    resolver: u(PriceListConfigurationSchema)
  });
  const { fields, remove, append } = useFieldArray({
    control: form.control,
    name: "customer_group_id",
    keyName: "cg_id"
  });
  const handleAddCustomerGroup = (groups) => {
    if (!groups.length) {
      form.setValue("customer_group_id", []);
      setIsOpen(STACKED_MODAL_ID, false);
      return;
    }
    const newIds = groups.map((group) => group.id);
    const fieldsToAdd = groups.filter(
      (group) => !fields.some((field) => field.id === group.id)
    );
    for (const field of fields) {
      if (!newIds.includes(field.id)) {
        remove(fields.indexOf(field));
      }
    }
    append(fieldsToAdd);
    setIsOpen(STACKED_MODAL_ID, false);
  };
  const { mutateAsync } = useUpdatePriceList(priceList.id);
  const handleSubmit = form.handleSubmit(async (values) => {
    const groupIds = values.customer_group_id.map((group) => group.id);
    const rules = { ...priceList.rules };
    if (groupIds.length) {
      rules["customer.groups.id"] = groupIds;
    } else {
      delete rules["customer.groups.id"];
    }
    await mutateAsync(
      {
        starts_at: values.starts_at?.toISOString() || null,
        ends_at: values.ends_at?.toISOString() || null,
        rules
      },
      {
        onSuccess: () => {
          toast.success(t("priceLists.configuration.edit.successToast"));
          handleSuccess();
        },
        onError: (error) => toast.error(error.message)
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Form, { form, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { className: "sr-only", children: t("priceLists.configuration.edit.description") }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(
      KeyboundForm,
      {
        className: "flex flex-1 flex-col overflow-hidden",
        onSubmit: handleSubmit,
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Body, { className: "flex flex-1 flex-col gap-y-8 overflow-auto", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "starts_at",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-3", children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("priceLists.fields.startsAt.label") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("priceLists.fields.startsAt.hint") })
                      ] }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                        DatePicker,
                        {
                          granularity: "minute",
                          shouldCloseOnSelect: false,
                          ...field
                        }
                      ) })
                    ] }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, {}),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "ends_at",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-3", children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("priceLists.fields.endsAt.label") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("priceLists.fields.endsAt.hint") })
                      ] }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                        DatePicker,
                        {
                          granularity: "minute",
                          shouldCloseOnSelect: false,
                          ...field
                        }
                      ) })
                    ] }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, {}),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "customer_group_id",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("priceLists.fields.customerAvailability.label") }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("priceLists.fields.customerAvailability.hint") })
                    ] }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                      "div",
                      {
                        className: clx(
                          "bg-ui-bg-component shadow-elevation-card-rest transition-fg grid gap-1.5 rounded-xl py-1.5",
                          "aria-[invalid='true']:shadow-borders-error"
                        ),
                        role: "application",
                        ref: field.ref,
                        children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid gap-1.5 px-1.5 md:grid-cols-2", children: [
                            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-field shadow-borders-base txt-compact-small rounded-md px-2 py-1.5", children: t(
                              "priceLists.fields.customerAvailability.attribute"
                            ) }),
                            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-field shadow-borders-base txt-compact-small rounded-md px-2 py-1.5", children: t("operators.in") })
                          ] }),
                          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-1.5 px-1.5", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedDrawer, { id: STACKED_MODAL_ID, children: [
                            /* @__PURE__ */ jsxRuntimeExports.jsx(StackedDrawer.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                              "button",
                              {
                                type: "button",
                                className: "bg-ui-bg-field shadow-borders-base txt-compact-small text-ui-fg-muted flex flex-1 items-center gap-x-2 rounded-md px-2 py-1.5",
                                children: [
                                  /* @__PURE__ */ jsxRuntimeExports.jsx(MagnifyingGlass, {}),
                                  t(
                                    "priceLists.fields.customerAvailability.placeholder"
                                  )
                                ]
                              }
                            ) }),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(StackedDrawer.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", children: t("actions.browse") }) }),
                            /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedDrawer.Content, { children: [
                              /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedDrawer.Header, { children: [
                                /* @__PURE__ */ jsxRuntimeExports.jsx(StackedDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t(
                                  "priceLists.fields.customerAvailability.header"
                                ) }) }),
                                /* @__PURE__ */ jsxRuntimeExports.jsx(StackedDrawer.Description, { className: "sr-only", children: t(
                                  "priceLists.fields.customerAvailability.hint"
                                ) })
                              ] }),
                              /* @__PURE__ */ jsxRuntimeExports.jsx(
                                PriceListCustomerGroupRuleForm,
                                {
                                  type: "drawer",
                                  setState: handleAddCustomerGroup,
                                  state: fields
                                }
                              )
                            ] })
                          ] }) }),
                          fields.length > 0 ? /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-1.5", children: [
                            /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
                            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-1.5 px-1.5", children: fields.map((field2, index) => {
                              return /* @__PURE__ */ jsxRuntimeExports.jsxs(
                                "div",
                                {
                                  className: "bg-ui-bg-field-component shadow-borders-base flex items-center justify-between gap-2 rounded-md px-2 py-0.5",
                                  children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: field2.name }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(
                                      IconButton,
                                      {
                                        size: "small",
                                        variant: "transparent",
                                        type: "button",
                                        onClick: () => remove(index),
                                        children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMark, {})
                                      }
                                    )
                                  ]
                                },
                                field2.cg_id
                              );
                            }) })
                          ] }) : null
                        ]
                      }
                    ) }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { className: "shrink-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", children: t("actions.save") })
          ] }) })
        ]
      }
    )
  ] });
};
var PriceListConfiguration = () => {
  const { t } = useTranslation();
  const { id } = useParams();
  const { price_list, isPending, isError, error } = usePriceList(id);
  const customerGroupIds = price_list?.rules?.["customer.groups.id"];
  const {
    customer_groups,
    isPending: isCustomerGroupsPending,
    isError: isCustomerGroupsError,
    error: customerGroupsError
  } = useCustomerGroups(
    {
      id: customerGroupIds
    },
    { enabled: !!customerGroupIds?.length }
  );
  const initialCustomerGroups = customer_groups?.map((group) => ({
    id: group.id,
    name: group.name
  })) || [];
  const isCustomerGroupsReady = isPending ? false : !!customerGroupIds?.length && isCustomerGroupsPending ? false : true;
  const ready = !isPending && !!price_list && isCustomerGroupsReady;
  if (isError) {
    throw error;
  }
  if (isCustomerGroupsError) {
    throw customerGroupsError;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("priceLists.configuration.edit.header") }) }) }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(
      PriceListConfigurationForm,
      {
        priceList: price_list,
        customerGroups: initialCustomerGroups
      }
    )
  ] });
};
export {
  PriceListConfiguration as Component
};
