import { b as useTranslation, m as useStore, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, w as useDocumentDirection, aN as useForm, aO as u, fm as useUpdateStore, t as toast, K as KeyboundForm, G as Form, I as Input, aH as Select, a2 as Combobox, B as Button, aI as object, aK as string, s as sdk } from "./index-6bvUh1mj.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
var EditStoreSchema = object({
  name: string().min(1),
  default_currency_code: string().optional(),
  default_region_id: string().optional(),
  default_sales_channel_id: string().optional(),
  default_location_id: string().optional()
});
var EditStoreForm = ({ store }) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const direction = useDocumentDirection();
  const form = useForm({
    defaultValues: {
      name: store.name,
      default_region_id: store.default_region_id || void 0,
      default_currency_code: store.supported_currencies?.find((c) => c.is_default)?.currency_code || void 0,
      default_sales_channel_id: store.default_sales_channel_id || void 0,
      default_location_id: store.default_location_id || void 0
    },
    resolver: u(EditStoreSchema)
  });
  const { mutateAsync, isPending } = useUpdateStore(store.id);
  const regionsCombobox = useComboboxData({
    queryKey: ["regions", "default_region_id"],
    queryFn: (params) => sdk.admin.region.list({ ...params, fields: "id,name" }),
    defaultValue: store.default_region_id || void 0,
    getOptions: (data) => data.regions.map((r) => ({ label: r.name, value: r.id }))
  });
  const salesChannelsCombobox = useComboboxData({
    queryFn: (params) => sdk.admin.salesChannel.list({ ...params, fields: "id,name" }),
    getOptions: (data) => data.sales_channels.map((sc) => ({ label: sc.name, value: sc.id })),
    queryKey: ["sales_channels", "default_sales_channel_id"],
    defaultValue: store.default_sales_channel_id || void 0
  });
  const locationsCombobox = useComboboxData({
    queryFn: (params) => sdk.admin.stockLocation.list({ ...params, fields: "id,name" }),
    getOptions: (data) => data.stock_locations.map((l) => ({ label: l.name, value: l.id })),
    queryKey: ["stock_locations", "default_location_id"],
    defaultValue: store.default_location_id || void 0
  });
  const handleSubmit = form.handleSubmit(async (values) => {
    const { default_currency_code, ...rest } = values;
    const normalizedMutation = {
      ...rest,
      supported_currencies: store.supported_currencies?.map((c) => ({
        ...c,
        is_default: c.currency_code === default_currency_code
      }))
    };
    await mutateAsync(normalizedMutation, {
      onSuccess: () => {
        toast.success(t("store.toast.update"));
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
      onSubmit: handleSubmit,
      className: "flex h-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { className: "overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-8", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "name",
              render: ({ field }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.name") }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { placeholder: "ACME", ...field }) }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
              ] })
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "default_currency_code",
              render: ({ field: { onChange, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("store.defaultCurrency") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                    Select,
                    {
                      dir: direction,
                      ...field,
                      onValueChange: onChange,
                      children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { ref: field.ref, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {}) }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: store.supported_currencies?.map((currency) => /* @__PURE__ */ jsxRuntimeExports.jsx(
                          Select.Item,
                          {
                            value: currency.currency_code,
                            children: currency.currency_code.toUpperCase()
                          },
                          currency.currency_code
                        )) })
                      ]
                    }
                  ) })
                ] });
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "default_region_id",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("store.defaultRegion") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Combobox,
                    {
                      ...field,
                      options: regionsCombobox.options,
                      searchValue: regionsCombobox.searchValue,
                      onSearchValueChange: regionsCombobox.onSearchValueChange,
                      disabled: regionsCombobox.disabled
                    }
                  ) })
                ] });
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "default_sales_channel_id",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("store.defaultSalesChannel") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Combobox,
                    {
                      ...field,
                      options: salesChannelsCombobox.options,
                      searchValue: salesChannelsCombobox.searchValue,
                      onSearchValueChange: salesChannelsCombobox.onSearchValueChange,
                      disabled: salesChannelsCombobox.disabled
                    }
                  ) })
                ] });
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "default_location_id",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("store.defaultLocation") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Combobox,
                    {
                      ...field,
                      options: locationsCombobox.options,
                      searchValue: locationsCombobox.searchValue,
                      onSearchValueChange: locationsCombobox.onSearchValueChange,
                      disabled: locationsCombobox.disabled
                    }
                  ) })
                ] });
              }
            }
          )
        ] }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", isLoading: isPending, type: "submit", children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var StoreEdit = () => {
  const { t } = useTranslation();
  const { store, isPending: isLoading, isError, error } = useStore();
  if (isError) {
    throw error;
  }
  const ready = !!store && !isLoading;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("store.edit.header") }) }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(EditStoreForm, { store })
  ] });
};
export {
  StoreEdit as Component
};
