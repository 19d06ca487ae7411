import { u as useCountryTableQuery, a as useCountries, b as useCountryTableColumns } from "./chunk-DEG357OI-B7hE7ZER.js";
import { f as formatProvider } from "./chunk-IR5DHEKS-plnC3RcB.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { m as useStore, ec as currencies, j as jsxRuntimeExports, R as RouteFocusModal, a9 as useStackedModal, r as reactExports, o as useRouteModal, w as useDocumentDirection, aN as useForm, aO as u, z as useWatch, b as useTranslation, t as toast, d4 as countries, K as KeyboundForm, H as Heading, a4 as Text, G as Form, I as Input, aH as Select, aQ as Switch, B as Button, S as StackedFocusModal, a2 as Combobox, a5 as clx, aI as object, aT as array, aK as string, aJ as boolean, ak as XMarkMini, s as sdk, h as createColumnHelper, a3 as Checkbox } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
import { b as useCreateRegion } from "./chunk-EMDIIWVL-CbZrlwEP.js";
import "./chunk-TCHUXMXX-DjRZ90lz.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var CreateRegionSchema = object({
  name: string().min(1, "Enter a name for the region"),
  currency_code: string().min(2, "Select a currency"),
  automatic_taxes: boolean(),
  is_tax_inclusive: boolean(),
  countries: array(object({ code: string(), name: string() })),
  payment_providers: array(string()).min(1, "Select at least one payment provider")
});
var PREFIX = "cr";
var PAGE_SIZE = 50;
var STACKED_MODAL_ID = "countries-modal";
var CreateRegionForm = ({ currencies: currencies2 }) => {
  const { setIsOpen } = useStackedModal();
  const [rowSelection, setRowSelection] = reactExports.useState({});
  const { handleSuccess } = useRouteModal();
  const direction = useDocumentDirection();
  const form = useForm({
    defaultValues: {
      name: "",
      currency_code: "",
      automatic_taxes: true,
      is_tax_inclusive: false,
      countries: [],
      payment_providers: []
    },
    resolver: u(CreateRegionSchema)
  });
  const selectedCountries = useWatch({
    control: form.control,
    name: "countries",
    defaultValue: []
  });
  const { t } = useTranslation();
  const { mutateAsync: createRegion, isPending: isPendingRegion } = useCreateRegion();
  const handleSubmit = form.handleSubmit(async (values) => {
    await createRegion(
      {
        name: values.name,
        countries: values.countries.map((c) => c.code),
        currency_code: values.currency_code,
        payment_providers: values.payment_providers,
        automatic_taxes: values.automatic_taxes,
        is_tax_inclusive: values.is_tax_inclusive
      },
      {
        onSuccess: ({ region }) => {
          toast.success(t("regions.toast.create"));
          handleSuccess(`../${region.id}`);
        },
        onError: (e) => {
          toast.error(e.message);
        }
      }
    );
  });
  const { searchParams, raw } = useCountryTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const { countries: countries2, count } = useCountries({
    countries: countries.map((c, i) => ({
      display_name: c.display_name,
      name: c.name,
      id: i,
      iso_2: c.iso_2,
      iso_3: c.iso_3,
      num_code: c.num_code,
      region_id: null,
      region: {}
    })),
    ...searchParams
  });
  const columns = useColumns();
  const { table } = useDataTable({
    data: countries2 || [],
    columns,
    count,
    enablePagination: true,
    enableRowSelection: true,
    rowSelection: {
      state: rowSelection,
      updater: setRowSelection
    },
    getRowId: (row) => row.iso_2,
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const saveCountries = () => {
    const selected = Object.keys(rowSelection).filter(
      (key) => rowSelection[key]
    );
    form.setValue(
      "countries",
      selected.map((key) => ({
        code: key,
        name: countries.find((c) => c.iso_2 === key).display_name
      })),
      { shouldDirty: true, shouldTouch: true }
    );
    setIsOpen(STACKED_MODAL_ID, false);
  };
  const removeCountry = (code) => {
    const update = selectedCountries.filter((c) => c.code !== code);
    const ids = update.map((c) => c.code).reduce((acc, c) => {
      acc[c] = true;
      return acc;
    }, {});
    form.setValue("countries", update, { shouldDirty: true, shouldTouch: true });
    setRowSelection(ids);
  };
  const clearCountries = () => {
    form.setValue("countries", [], { shouldDirty: true, shouldTouch: true });
    setRowSelection({});
  };
  const comboboxProviders = useComboboxData({
    queryFn: (params) => sdk.admin.payment.listPaymentProviders({ ...params, is_enabled: true }),
    queryKey: ["payment_providers"],
    getOptions: (data) => data.payment_providers.map((pp) => ({
      label: formatProvider(pp.id),
      value: pp.id
    }))
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      className: "flex h-full flex-col overflow-hidden",
      onSubmit: handleSubmit,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          "div",
          {
            className: clx(
              "flex h-full w-full flex-col items-center overflow-y-auto p-16"
            ),
            id: "form-section",
            children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("regions.createRegion") }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("regions.createRegionHint") })
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-4", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4 md:grid-cols-2", children: [
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
                    name: "currency_code",
                    render: ({ field: { onChange, ref, ...field } }) => {
                      return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.currency") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                          Select,
                          {
                            dir: direction,
                            ...field,
                            onValueChange: onChange,
                            children: [
                              /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { ref, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {}) }),
                              /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: currencies2.map((currency) => /* @__PURE__ */ jsxRuntimeExports.jsx(
                                Select.Item,
                                {
                                  value: currency.code,
                                  children: currency.name
                                },
                                currency.code
                              )) })
                            ]
                          }
                        ) }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                      ] });
                    }
                  }
                )
              ] }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Form.Field,
                {
                  control: form.control,
                  name: "automatic_taxes",
                  render: ({ field: { value, onChange, ...field } }) => {
                    return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-start justify-between", children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.automaticTaxes") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                          Switch,
                          {
                            dir: "ltr",
                            className: "rtl:rotate-180",
                            ...field,
                            checked: value,
                            onCheckedChange: onChange
                          }
                        ) })
                      ] }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("regions.automaticTaxesHint") }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                    ] }) });
                  }
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Form.Field,
                {
                  control: form.control,
                  name: "is_tax_inclusive",
                  render: ({ field: { value, onChange, ...field } }) => {
                    return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-start justify-between", children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.taxInclusivePricing") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                          Switch,
                          {
                            className: "rtl:rotate-180",
                            dir: "ltr",
                            ...field,
                            checked: value,
                            onCheckedChange: onChange
                          }
                        ) })
                      ] }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("regions.taxInclusiveHint") }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                    ] }) });
                  }
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-base h-px w-full" }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.countries") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("regions.countriesHint") })
                ] }),
                selectedCountries.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-wrap gap-2", children: [
                  selectedCountries.map((country) => /* @__PURE__ */ jsxRuntimeExports.jsx(
                    CountryTag,
                    {
                      country,
                      onRemove: removeCountry
                    },
                    country.code
                  )),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Button,
                    {
                      variant: "transparent",
                      size: "small",
                      className: "text-ui-fg-muted hover:text-ui-fg-subtle",
                      onClick: clearCountries,
                      children: t("actions.clearAll")
                    }
                  )
                ] }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedFocusModal, { id: STACKED_MODAL_ID, children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("regions.addCountries") }) }) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Content, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex size-full flex-col overflow-hidden", children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "sr-only", children: t("regions.addCountries") }) }) }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Body, { className: "overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      _DataTable,
                      {
                        table,
                        columns,
                        count,
                        pageSize: PAGE_SIZE,
                        orderBy: [
                          { key: "name", label: t("fields.name") },
                          { key: "iso_2", label: t("fields.code") }
                        ],
                        pagination: true,
                        search: "autofocus",
                        layout: "fill",
                        queryObject: raw,
                        prefix: PREFIX
                      }
                    ) }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(
                        Button,
                        {
                          size: "small",
                          type: "button",
                          onClick: saveCountries,
                          children: t("actions.save")
                        }
                      )
                    ] }) })
                  ] }) })
                ] })
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-base h-px w-full" }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.providers") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("regions.providersHint") })
                ] }),
                /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "grid grid-cols-1 gap-4 md:grid-cols-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Form.Field,
                  {
                    control: form.control,
                    name: "payment_providers",
                    render: ({ field }) => {
                      return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.paymentProviders") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                          Combobox,
                          {
                            forceHideInput: true,
                            options: comboboxProviders.options,
                            fetchNextPage: comboboxProviders.fetchNextPage,
                            ...field
                          }
                        ) }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                      ] });
                    }
                  }
                ) })
              ] })
            ] })
          }
        ) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal.Footer, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPendingRegion, children: t("actions.save") })
        ] })
      ]
    }
  ) });
};
var columnHelper = createColumnHelper();
var useColumns = () => {
  const base = useCountryTableColumns();
  return reactExports.useMemo(
    () => [
      columnHelper.display({
        id: "select",
        header: ({ table }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              checked: table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected(),
              onCheckedChange: (value) => table.toggleAllPageRowsSelected(!!value)
            }
          );
        },
        cell: ({ row }) => {
          const isPreselected = !row.getCanSelect();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              checked: row.getIsSelected() || isPreselected,
              disabled: isPreselected,
              onCheckedChange: (value) => row.toggleSelected(!!value),
              onClick: (e) => {
                e.stopPropagation();
              }
            }
          );
        }
      }),
      ...base
    ],
    [base]
  );
};
var CountryTag = ({
  country,
  onRemove
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-field shadow-borders-base transition-fg hover:bg-ui-bg-field-hover flex h-7 items-center overflow-hidden rounded-md", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-compact-small-plus flex h-full select-none items-center justify-center px-2 py-0.5", children: country.name }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      "button",
      {
        type: "button",
        onClick: () => onRemove(country.code),
        className: "focus-visible:bg-ui-bg-field-hover transition-fg hover:bg-ui-bg-field-hover flex h-full w-7 items-center justify-center border-l outline-none",
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMarkMini, { className: "text-ui-fg-muted" })
      }
    )
  ] });
};
var RegionCreate = () => {
  const { store, isPending: isLoading, isError, error } = useStore();
  const storeCurrencies = (store?.supported_currencies ?? []).map((c) => currencies[c.currency_code.toUpperCase()]).filter(Boolean);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: !isLoading && store && /* @__PURE__ */ jsxRuntimeExports.jsx(CreateRegionForm, { currencies: storeCurrencies }) });
};
export {
  RegionCreate as Component
};
