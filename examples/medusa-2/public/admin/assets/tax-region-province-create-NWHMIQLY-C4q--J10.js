import { a as getCountryProvinceObjectByIso2 } from "./chunk-EHAU7SOS-BEi9WiDN.js";
import { P as PercentageInput } from "./chunk-677UVYOL-Cpd-3_kz.js";
import "./chunk-UQQD6PHX-Bp_J1ioy.js";
import { S as SwitchBox } from "./chunk-PRLQLEEQ-BUmAWB0E.js";
import { ar as useParams, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, aN as useForm, aO as u, t as toast, K as KeyboundForm, H as Heading, a4 as Text, G as Form, I as Input, av as Tooltip, d1 as InformationCircleSolid, B as Button, aI as object, aJ as boolean, aK as string, aV as number, r as reactExports, aH as Select } from "./index-6bvUh1mj.js";
import { c as useTaxRegion, b as useCreateTaxRegion } from "./chunk-EYDZJ522-4ttVIDL8.js";
var ProvinceSelect = reactExports.forwardRef(
  ({
    disabled,
    placeholder,
    defaultValue,
    country_code,
    valueAs = "iso_2",
    onChange,
    ...field
  }, ref) => {
    const { t } = useTranslation();
    const innerRef = reactExports.useRef(null);
    reactExports.useImperativeHandle(ref, () => innerRef.current);
    const provinceObject = getCountryProvinceObjectByIso2(country_code);
    if (!provinceObject) {
      disabled = true;
    }
    const options = Object.entries(provinceObject?.options ?? {}).map(
      ([iso2, name]) => {
        return /* @__PURE__ */ jsxRuntimeExports.jsx(
          Select.Item,
          {
            value: valueAs === "iso_2" ? iso2.toLowerCase() : name,
            children: name
          },
          iso2
        );
      }
    );
    const placeholderText = provinceObject ? t(`taxRegions.fields.sublevels.placeholders.${provinceObject.type}`) : "";
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "relative", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
      Select,
      {
        ...field,
        value: field.value ? valueAs === "iso_2" ? field.value.toLowerCase() : field.value : void 0,
        defaultValue: defaultValue ? valueAs === "iso_2" ? defaultValue.toLowerCase() : defaultValue : void 0,
        onValueChange: onChange,
        disabled,
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { ref: innerRef, className: "w-full", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, { placeholder: placeholder || placeholderText }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: options })
        ]
      }
    ) });
  }
);
ProvinceSelect.displayName = "ProvinceSelect";
var CreateTaxRegionProvinceSchema = object({
  province_code: string().min(1),
  name: string().optional(),
  code: string().min(1),
  rate: object({
    float: number().optional(),
    value: string().optional()
  }).optional(),
  is_combinable: boolean().optional()
});
var TaxRegionProvinceCreateForm = ({
  parent
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const form = useForm({
    defaultValues: {
      province_code: "",
      code: "",
      is_combinable: false,
      name: "",
      rate: {
        value: ""
      }
    },
    resolver: u(CreateTaxRegionProvinceSchema)
  });
  const { mutateAsync, isPending } = useCreateTaxRegion();
  const handleSubmit = form.handleSubmit(async (values) => {
    const defaultRate = values.name && values.rate?.float ? {
      name: values.name,
      rate: values.rate.float,
      code: values.code,
      is_combinable: values.is_combinable
    } : void 0;
    await mutateAsync(
      {
        country_code: parent.country_code,
        province_code: values.province_code,
        parent_id: parent.id,
        default_tax_rate: defaultRate
      },
      {
        onSuccess: ({ tax_region }) => {
          toast.success(t("taxRegions.create.successToast"));
          handleSuccess(
            `/settings/tax-regions/${parent.id}/provinces/${tax_region.id}`
          );
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  const countryProvinceObject = getCountryProvinceObjectByIso2(
    parent.country_code
  );
  const type = countryProvinceObject?.type || "sublevel";
  const label = t(`taxRegions.fields.sublevels.labels.${type}`);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex h-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex flex-1 flex-col overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-1 flex-col items-center overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8 px-2 py-16", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t(`taxRegions.${type}.create.header`) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t(`taxRegions.${type}.create.hint`) })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "grid gap-4 md:grid-cols-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "province_code",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Form.Label,
                    {
                      tooltip: !countryProvinceObject && t("taxRegions.fields.sublevels.tooltips.sublevel"),
                      children: label
                    }
                  ),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: countryProvinceObject ? /* @__PURE__ */ jsxRuntimeExports.jsx(
                    ProvinceSelect,
                    {
                      country_code: parent.country_code,
                      ...field
                    }
                  ) : /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field, placeholder: "KR-26" }) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", className: "!txt-compact-small-plus", children: t("taxRegions.fields.defaultTaxRate.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs(
                Text,
                {
                  size: "small",
                  leading: "compact",
                  className: "text-ui-fg-muted",
                  children: [
                    "(",
                    t("fields.optional"),
                    ")"
                  ]
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Tooltip,
                {
                  content: t("taxRegions.fields.defaultTaxRate.tooltip"),
                  children: /* @__PURE__ */ jsxRuntimeExports.jsx(InformationCircleSolid, { className: "text-ui-fg-muted" })
                }
              )
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4 md:grid-cols-2", children: [
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
                  name: "rate",
                  render: ({ field: { value, onChange, ...field } }) => {
                    return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("taxRegions.fields.taxRate") }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                        PercentageInput,
                        {
                          ...field,
                          value: value?.value,
                          decimalsLimit: 4,
                          onValueChange: (value2, _name, values) => onChange({
                            value: value2,
                            float: values?.float
                          })
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
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("taxRegions.fields.taxCode") }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                    ] });
                  }
                }
              )
            ] })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            SwitchBox,
            {
              control: form.control,
              name: "is_combinable",
              label: t("taxRegions.fields.isCombinable.label"),
              description: t("taxRegions.fields.isCombinable.hint")
            }
          )
        ] }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var TaxProvinceCreate = () => {
  const { id } = useParams();
  const { tax_region, isPending, isError, error } = useTaxRegion(id);
  const ready = !isPending && !!tax_region;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: ready && /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRegionProvinceCreateForm, { parent: tax_region }) });
};
export {
  TaxProvinceCreate as Component,
  TaxProvinceCreate
};
