import { a as isOptionEnabledInStore } from "./chunk-UC26CCHZ-Coc_DqhR.js";
import { S as ShippingOptionPriceType } from "./chunk-PYIO3TDQ-DvAkQsAc.js";
import { f as formatProvider } from "./chunk-IR5DHEKS-plnC3RcB.js";
import { j as jsonResponse } from "./chunk-TCHUXMXX-DjRZ90lz.js";
import { S as SwitchBox } from "./chunk-PRLQLEEQ-BUmAWB0E.js";
import { b as useTranslation, ar as useParams, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, w as useDocumentDirection, aN as useForm, aO as u, t as toast, K as KeyboundForm, G as Form, I as Input, a2 as Combobox, D as Divider, B as Button, aI as object, aK as string, aJ as boolean, eT as nativeEnum, s as sdk } from "./index-6bvUh1mj.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
import { a as useShippingOptions, d as useUpdateShippingOptions } from "./chunk-4SIZ37QP-DiC7Tyb7.js";
import { R as RadioGroup } from "./radio-group-ByjdYM4L.js";
import "./chunk-BGQF2VTH-Cl0_LwVS.js";
import "./index-BNhXXccY.js";
function pick(obj, keys) {
  const ret = {};
  keys.forEach((k) => {
    if (k in obj) {
      ret[k] = obj[k];
    }
  });
  return ret;
}
var EditShippingOptionSchema = object({
  name: string().min(1),
  price_type: nativeEnum(ShippingOptionPriceType),
  enabled_in_store: boolean().optional(),
  shipping_profile_id: string(),
  shipping_option_type_id: string(),
  provider_id: string().optional()
  // just for UI purposes
});
var EditShippingOptionForm = ({
  locationId,
  shippingOption,
  type
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const direction = useDocumentDirection();
  const isPickup = type === "pickup";
  const shippingProfiles = useComboboxData({
    queryFn: (params) => sdk.admin.shippingProfile.list(params),
    queryKey: ["shipping_profiles"],
    getOptions: (data) => data.shipping_profiles.map((profile) => ({
      label: profile.name,
      value: profile.id
    })),
    defaultValue: shippingOption.shipping_profile_id
  });
  const shippingOptionTypes = useComboboxData({
    queryFn: (params) => sdk.admin.shippingOptionType.list(params),
    queryKey: ["shipping_option_types"],
    getOptions: (data) => data.shipping_option_types.map((type2) => ({
      label: type2.label,
      value: type2.id
    }))
  });
  const form = useForm({
    defaultValues: {
      name: shippingOption.name,
      price_type: shippingOption.price_type,
      enabled_in_store: isOptionEnabledInStore(shippingOption),
      shipping_profile_id: shippingOption.shipping_profile_id,
      shipping_option_type_id: shippingOption.type.id,
      provider_id: shippingOption.provider_id
    },
    resolver: u(EditShippingOptionSchema)
  });
  const { mutateAsync, isPending: isLoading } = useUpdateShippingOptions(
    shippingOption.id
  );
  const handleSubmit = form.handleSubmit(async (values) => {
    const rules = shippingOption.rules.map((r) => ({
      ...pick(r, ["id", "attribute", "operator", "value"])
    }));
    const storeRule = rules.find((r) => r.attribute === "enabled_in_store");
    if (!storeRule) {
      rules.push({
        value: values.enabled_in_store ? "true" : "false",
        attribute: "enabled_in_store",
        operator: "eq"
      });
    } else {
      storeRule.value = values.enabled_in_store ? "true" : "false";
    }
    await mutateAsync(
      {
        name: values.name,
        price_type: values.price_type,
        shipping_profile_id: values.shipping_profile_id,
        rules,
        type_id: values.shipping_option_type_id
      },
      {
        onSuccess: ({ shipping_option }) => {
          toast.success(
            t("stockLocations.shippingOptions.edit.successToast", {
              name: shipping_option.name
            })
          );
          handleSuccess(`/settings/locations/${locationId}`);
        },
        onError: (e) => {
          toast.error(e.message);
        }
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex flex-1 flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { className: "overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-8", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-8", children: [
          !isPickup && /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "price_type",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t(
                    "stockLocations.shippingOptions.fields.priceType.label"
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                    RadioGroup,
                    {
                      dir: direction,
                      ...field,
                      onValueChange: field.onChange,
                      children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          RadioGroup.ChoiceBox,
                          {
                            className: "flex-1",
                            value: "flat",
                            label: t(
                              "stockLocations.shippingOptions.fields.priceType.options.fixed.label"
                            ),
                            description: t(
                              "stockLocations.shippingOptions.fields.priceType.options.fixed.hint"
                            )
                          }
                        ),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(
                          RadioGroup.ChoiceBox,
                          {
                            className: "flex-1",
                            value: "calculated",
                            label: t(
                              "stockLocations.shippingOptions.fields.priceType.options.calculated.label"
                            ),
                            description: t(
                              "stockLocations.shippingOptions.fields.priceType.options.calculated.hint"
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
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid gap-y-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                control: form.control,
                name: "name",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.name") }),
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
                name: "shipping_profile_id",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("stockLocations.shippingOptions.fields.profile") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Combobox,
                      {
                        ...field,
                        options: shippingProfiles.options,
                        searchValue: shippingProfiles.searchValue,
                        onSearchValueChange: shippingProfiles.onSearchValueChange,
                        disabled: shippingProfiles.disabled
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
                name: "shipping_option_type_id",
                render: ({ field }) => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("stockLocations.shippingOptions.fields.type") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Combobox,
                      {
                        ...field,
                        options: shippingOptionTypes.options,
                        searchValue: shippingOptionTypes.searchValue,
                        onSearchValueChange: shippingOptionTypes.onSearchValueChange,
                        disabled: shippingOptionTypes.disabled
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
                name: "provider_id",
                disabled: true,
                render: () => {
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("stockLocations.shippingOptions.fields.provider") }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Combobox,
                      {
                        value: shippingOption.provider_id,
                        disabled: true,
                        options: [
                          {
                            label: `${formatProvider(
                              shippingOption.provider_id
                            )} (${shippingOption?.data?.id || "N/A"})`,
                            // FO is stored in so.data and only guaranteed proeprty is `id`
                            value: shippingOption.provider_id
                          }
                        ]
                      }
                    ) }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, {}),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            SwitchBox,
            {
              control: form.control,
              name: "enabled_in_store",
              label: t(
                "stockLocations.shippingOptions.fields.enableInStore.label"
              ),
              description: t(
                "stockLocations.shippingOptions.fields.enableInStore.hint"
              )
            }
          )
        ] }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var LocationServiceZoneShippingOptionEdit = () => {
  const { t } = useTranslation();
  const { location_id, so_id } = useParams();
  const { shipping_options, isPending, isFetching, isError, error } = useShippingOptions({
    id: so_id,
    fields: "+service_zone.fulfillment_set.type"
  });
  const shippingOption = shipping_options?.find((so) => so.id === so_id);
  if (!isPending && !isFetching && !shippingOption) {
    throw jsonResponse(
      { message: `Shipping option with ID ${so_id} was not found` },
      404
    );
  }
  if (isError) {
    throw error;
  }
  const isPickup = shippingOption?.service_zone.fulfillment_set.type === "pickup";
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t(
      `stockLocations.${isPickup ? "pickupOptions" : "shippingOptions"}.edit.header`
    ) }) }),
    shippingOption && /* @__PURE__ */ jsxRuntimeExports.jsx(
      EditShippingOptionForm,
      {
        shippingOption,
        locationId: location_id,
        type: shippingOption.service_zone.fulfillment_set.type
      }
    )
  ] });
};
export {
  LocationServiceZoneShippingOptionEdit as Component
};
