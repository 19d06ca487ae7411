import { r as reactExports, b as useTranslation, w as useDocumentDirection, ez as usePromotionRuleAttributes, N as useFieldArray, z as useWatch, eA as usePromotionRules, j as jsxRuntimeExports, H as Heading, a4 as Text, G as Form, aH as Select, ad as IconButton, ak as XMarkMini, az as Badge, B as Button, m as useStore, s as sdk, I as Input, a2 as Combobox } from "./index-6bvUh1mj.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
var generateRuleAttributes = (rules) => (rules || []).map((rule) => ({
  id: rule.id,
  required: rule.required,
  field_type: rule.field_type,
  disguised: rule.disguised,
  attribute: rule.attribute,
  operator: rule.operator,
  values: rule.field_type === "number" || rule.operator === "eq" ? typeof rule.values === "object" ? rule.values[0]?.value : rule.values : rule?.values?.map((v) => v.value)
}));
var buildFilters = (attribute, store) => {
  if (!attribute || !store) {
    return {};
  }
  if (attribute === "currency_code") {
    return {
      value: store.supported_currencies?.map((c) => c.currency_code)
    };
  }
  return {};
};
var RuleValueFormField = ({
  form,
  identifier,
  scope,
  name,
  operator,
  fieldRule,
  attributes,
  ruleType,
  applicationMethodTargetType
}) => {
  const { t } = useTranslation();
  const attribute = attributes?.find(
    (attr) => attr.value === fieldRule.attribute
  );
  const { store, isLoading: isStoreLoading } = useStore();
  const selectedValue = !Array.isArray(fieldRule.values) ? fieldRule.values : void 0;
  const comboboxData = useComboboxData({
    queryFn: async (params) => {
      return await sdk.admin.promotion.listRuleValues(
        ruleType,
        attribute?.id,
        {
          ...params,
          ...buildFilters(attribute?.id, store),
          application_method_target_type: applicationMethodTargetType
        }
      );
    },
    enabled: !!attribute?.id && ["select", "multiselect"].includes(attribute.field_type) && !isStoreLoading,
    getOptions: (data) => data.values,
    queryKey: ["rule-value-options", ruleType, attribute?.id],
    selectedValue
  });
  const watchOperator = useWatch({
    control: form.control,
    name: operator
  });
  reactExports.useEffect(() => {
    const hasDirtyRules = Object.keys(form.formState.dirtyFields).length > 0;
    if (!hasDirtyRules) {
      return;
    }
    if (watchOperator === "eq") {
      form.setValue(name, "");
    } else {
      form.setValue(name, []);
    }
  }, [watchOperator]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Form.Field,
    {
      name,
      render: ({ field: { onChange, ref, ...field } }) => {
        if (attribute?.field_type === "number") {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "basis-1/2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Input,
              {
                ...field,
                type: "number",
                onChange,
                className: "bg-ui-bg-base",
                ref,
                min: 1,
                disabled: !fieldRule.attribute
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
          ] });
        } else if (attribute?.field_type === "text") {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "basis-1/2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Input,
              {
                ...field,
                ref,
                onChange,
                className: "bg-ui-bg-base",
                disabled: !fieldRule.attribute
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
          ] });
        } else {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "basis-1/2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Combobox,
              {
                ...field,
                ...comboboxData,
                ref,
                placeholder: watchOperator === "eq" ? t("labels.selectValue") : t("labels.selectValues"),
                disabled: !watchOperator,
                onChange
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
          ] });
        }
      }
    },
    `${identifier}.${scope}.${name}-${fieldRule.attribute}`
  );
};
var requiredProductRule = {
  id: "product",
  attribute: "items.product.id",
  attribute_label: "Product",
  operator: "eq",
  operator_label: "Equal",
  values: [],
  required: true,
  field_type: "select",
  disguised: false
};
var RulesFormField = ({
  form,
  ruleType,
  setRulesToRemove,
  rulesToRemove,
  scope = "rules",
  promotion,
  formType = "create"
}) => {
  const initialRulesSet = reactExports.useRef(false);
  const { t } = useTranslation();
  const direction = useDocumentDirection();
  const formData = form.getValues();
  const { attributes } = usePromotionRuleAttributes(
    ruleType,
    formData.type,
    formData.application_method?.target_type
  );
  const { fields, append, remove, update, replace } = useFieldArray({
    control: form.control,
    name: scope,
    keyName: scope
  });
  const promotionType = useWatch({
    control: form.control,
    name: "type",
    defaultValue: promotion?.type
  });
  const applicationMethodType = useWatch({
    control: form.control,
    name: "application_method.type",
    defaultValue: promotion?.application_method?.type
  });
  const applicationMethodTargetType = useWatch({
    control: form.control,
    name: "application_method.target_type",
    defaultValue: promotion?.application_method?.target_type
  });
  const query = promotionType ? {
    promotion_type: promotionType,
    application_method_type: applicationMethodType,
    application_method_target_type: applicationMethodTargetType
  } : {};
  const { rules, isLoading } = usePromotionRules(
    promotion?.id || null,
    ruleType,
    query,
    {
      enabled: !!promotion?.id || !!promotionType && !!applicationMethodType
    }
  );
  reactExports.useEffect(() => {
    if (isLoading) {
      return;
    }
    if (!fields.length && formType === "edit" && initialRulesSet.current) {
      return;
    }
    if (ruleType === "rules" && !fields.length) {
      form.resetField("rules");
      replace(
        generateRuleAttributes(rules)
      );
    }
    if (ruleType === "buy-rules" && !fields.length) {
      form.resetField("application_method.buy_rules");
      const rulesToAppend = promotion?.id || promotionType === "standard" ? rules : [...rules ?? [], requiredProductRule];
      replace(generateRuleAttributes(rulesToAppend));
    }
    if (ruleType === "target-rules" && !fields.length) {
      form.resetField("application_method.target_rules");
      const rulesToAppend = promotion?.id || promotionType === "standard" ? rules : [...rules ?? [], requiredProductRule];
      replace(generateRuleAttributes(rulesToAppend));
    }
    initialRulesSet.current = true;
  }, [
    promotionType,
    isLoading,
    ruleType,
    fields.length,
    formType,
    form,
    replace,
    rules,
    promotion?.id
  ]);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", className: "mb-2", children: t(
      ruleType === "target-rules" ? `promotions.fields.conditions.${ruleType}.${applicationMethodTargetType}.title` : `promotions.fields.conditions.${ruleType}.title`
    ) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle txt-small mb-6", children: t(
      ruleType === "target-rules" ? `promotions.fields.conditions.${ruleType}.${applicationMethodTargetType}.description` : `promotions.fields.conditions.${ruleType}.description`
    ) }),
    fields.map((fieldRule, index) => {
      const identifier = fieldRule.id;
      return /* @__PURE__ */ jsxRuntimeExports.jsxs(reactExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle border-ui-border-base flex flex-row gap-2 rounded-xl border px-2 py-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grow", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Form.Field,
              {
                name: `${scope}.${index}.attribute`,
                render: ({ field }) => {
                  const { onChange, ref, ...fieldProps } = field;
                  const existingAttributes = fields?.map((field2) => field2.attribute) || [];
                  const attributeOptions = attributes?.filter((attr) => {
                    if (attr.value === fieldRule.attribute) {
                      return true;
                    }
                    return !existingAttributes.includes(attr.value);
                  }) || [];
                  const disabled = !!fieldRule.required;
                  const onValueChange = (e) => {
                    const currentAttributeOption = attributeOptions.find(
                      (ao) => ao.id === e
                    );
                    const fieldRuleOverrides = {
                      ...fieldRule,
                      disguised: currentAttributeOption?.disguised || false
                    };
                    if (currentAttributeOption?.operators?.length === 1) {
                      fieldRuleOverrides.operator = currentAttributeOption.operators[0].value;
                    }
                    if (fieldRuleOverrides.operator === "eq") {
                      fieldRuleOverrides.values = "";
                    } else {
                      fieldRuleOverrides.values = [];
                    }
                    update(index, fieldRuleOverrides);
                    onChange(e);
                  };
                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "mb-2", children: [
                    fieldRule.required && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center px-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "text text-ui-fg-muted txt-small", children: t("promotions.form.required") }) }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: !disabled ? /* @__PURE__ */ jsxRuntimeExports.jsxs(
                      Select,
                      {
                        dir: direction,
                        ...fieldProps,
                        onValueChange,
                        disabled: fieldRule.required,
                        children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            Select.Trigger,
                            {
                              ref,
                              className: "bg-ui-bg-base",
                              children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                                Select.Value,
                                {
                                  placeholder: t(
                                    "promotions.form.selectAttribute"
                                  )
                                }
                              )
                            }
                          ),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: attributeOptions?.map((c, i) => /* @__PURE__ */ jsxRuntimeExports.jsx(
                            Select.Item,
                            {
                              value: c.value,
                              children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle", children: c.label })
                            },
                            `${identifier}-attribute-option-${i}`
                          )) })
                        ]
                      }
                    ) : /* @__PURE__ */ jsxRuntimeExports.jsx(
                      DisabledField,
                      {
                        label: attributeOptions?.find(
                          (ao) => ao.value === fieldRule.attribute
                        )?.label || "",
                        field
                      }
                    ) }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                  ] });
                }
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex gap-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Form.Field,
                {
                  name: `${scope}.${index}.operator`,
                  render: ({ field }) => {
                    const { onChange, ref, ...fieldProps } = field;
                    const currentAttributeOption = attributes?.find(
                      (attr) => attr.value === fieldRule.attribute
                    );
                    const options = currentAttributeOption?.operators?.map((o, idx) => ({
                      label: o.label,
                      value: o.value,
                      key: `${identifier}-operator-option-${idx}`
                    })) || [];
                    const disabled = !!fieldRule.attribute && options?.length <= 1;
                    return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "basis-1/2", children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: !disabled ? /* @__PURE__ */ jsxRuntimeExports.jsxs(
                        Select,
                        {
                          dir: direction,
                          ...fieldProps,
                          disabled: !fieldRule.attribute,
                          onValueChange: onChange,
                          children: [
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Select.Trigger,
                              {
                                ref,
                                className: "bg-ui-bg-base",
                                children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, { placeholder: "Select Operator" })
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Content, { children: options?.map((c) => /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: c.value, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle", children: c.label }) }, c.key)) })
                          ]
                        }
                      ) : /* @__PURE__ */ jsxRuntimeExports.jsx(
                        DisabledField,
                        {
                          label: options.find(
                            (o) => o.value === fieldProps.value
                          )?.label || "",
                          field
                        }
                      ) }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                    ] });
                  }
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                RuleValueFormField,
                {
                  form,
                  identifier: `${identifier}`,
                  scope,
                  name: `${scope}.${index}.values`,
                  operator: `${scope}.${index}.operator`,
                  fieldRule,
                  attributes: attributes || [],
                  ruleType,
                  applicationMethodTargetType
                }
              )
            ] })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "size-7 flex-none self-center", children: !fieldRule.required && /* @__PURE__ */ jsxRuntimeExports.jsx(
            IconButton,
            {
              size: "small",
              variant: "transparent",
              className: "text-ui-fg-muted",
              type: "button",
              onClick: () => {
                if (!fieldRule.required) {
                  setRulesToRemove && setRulesToRemove([...rulesToRemove, fieldRule]);
                  remove(index);
                }
              },
              children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMarkMini, {})
            }
          ) })
        ] }),
        index < fields.length - 1 && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "relative px-6 py-3", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "border-ui-border-strong absolute bottom-0 left-[40px] top-0 z-[-1] w-px bg-[linear-gradient(var(--border-strong)_33%,rgba(255,255,255,0)_0%)] bg-[length:1px_3px] bg-repeat-y" }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", className: " text-xs", children: t("promotions.form.and") })
        ] })
      ] }, `${fieldRule.id}.${index}.${fieldRule.attribute}`);
    }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: fields.length ? "mt-6" : "", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          type: "button",
          variant: "secondary",
          className: "inline-block",
          onClick: () => {
            append({
              attribute: "",
              operator: "",
              values: [],
              required: false
            });
          },
          children: t("promotions.fields.addCondition")
        }
      ),
      !!fields.length && /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          type: "button",
          variant: "transparent",
          className: "text-ui-fg-muted hover:text-ui-fg-subtle ml-2 inline-block",
          onClick: () => {
            const indicesToRemove = fields.map((field, index) => {
              return field.required ? null : index;
            }).filter((f) => f !== null);
            setRulesToRemove && setRulesToRemove(fields.filter((field) => !field.required));
            remove(indicesToRemove);
          },
          children: t("promotions.fields.clearAll")
        }
      )
    ] })
  ] });
};
var DisabledField = reactExports.forwardRef(
  ({ label, field }, ref) => {
    return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-compact-small bg-ui-bg-component shadow-borders-base text-ui-fg-base h-8 rounded-md px-2 py-1.5", children: label }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("input", { ...field, ref, disabled: true, hidden: true })
    ] });
  }
);
DisabledField.displayName = "DisabledField";
export {
  RulesFormField as R
};
