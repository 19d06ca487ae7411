import { T as TieredPriceForm, b as TieredPriceInput, a as TieredPriceCell } from "./chunk-SOUK6BUQ-B7fDddqu.js";
import { I as ITEM_TOTAL_ATTRIBUTE } from "./chunk-PYIO3TDQ-DvAkQsAc.js";
import { b as useTranslation, r as reactExports, j as jsxRuntimeExports, fT as useFormContext, ai as createDataGridHelper, fU as IncludesTaxTooltip, aI as object, aT as array, D as Divider, G as Form, eb as CurrencyInput, ej as formatValue, z as useWatch, a8 as Trans, bm as getLocaleAmount, az as Badge, a4 as Text, av as Tooltip, d1 as InformationCircleSolid, a0 as Label, b5 as ZodIssueCode, c1 as t, aV as number, aU as union, aK as string, E as DataGrid } from "./index-6bvUh1mj.js";
import { c as castNumber } from "./chunk-6GU6IDUA-Bni4NDHA.js";
var createPriceRule = (attribute, operator, value) => {
  const rule = {
    attribute,
    operator,
    value: castNumber(value)
  };
  return rule;
};
var buildShippingOptionPriceRules = (rule) => {
  const conditions = [
    { value: rule.gte, operator: "gte" },
    { value: rule.lte, operator: "lte" },
    { value: rule.gt, operator: "gt" },
    { value: rule.lt, operator: "lt" },
    { value: rule.eq, operator: "eq" }
  ];
  const conditionsWithValues = conditions.filter(
    ({ value }) => value !== void 0 && value !== null && value !== ""
  );
  return conditionsWithValues.map(
    ({ operator, value }) => createPriceRule(ITEM_TOTAL_ATTRIBUTE, operator, value)
  );
};
var ConditionalPriceSchema = object({
  amount: union([string(), number()]),
  gte: union([string(), number()]).nullish(),
  lte: union([string(), number()]).nullish(),
  lt: number().nullish(),
  gt: number().nullish(),
  eq: number().nullish()
}).refine((data) => data.amount !== "", {
  message: t(
    "stockLocations.shippingOptions.conditionalPrices.errors.amountRequired"
  ),
  path: ["amount"]
}).refine(
  (data) => {
    const hasEqLtGt = data.eq !== void 0 || data.lt !== void 0 || data.gt !== void 0;
    if (hasEqLtGt) {
      return true;
    }
    return data.gte !== void 0 && data.gte !== "" || data.lte !== void 0 && data.lte !== "";
  },
  {
    message: t(
      "stockLocations.shippingOptions.conditionalPrices.errors.minOrMaxRequired"
    ),
    path: ["gte"]
  }
).refine(
  (data) => {
    if (data.gte != null && data.gte !== "" && data.lte != null && data.lte !== "") {
      const gte = castNumber(data.gte);
      const lte = castNumber(data.lte);
      return gte <= lte;
    }
    return true;
  },
  {
    message: t(
      "stockLocations.shippingOptions.conditionalPrices.errors.minGreaterThanMax"
    ),
    path: ["gte"]
  }
);
var UpdateConditionalPriceSchema = ConditionalPriceSchema.and(
  object({
    id: string().optional()
  })
);
var parseBound = (value) => {
  if (value === null || value === void 0 || value === "") {
    return void 0;
  }
  return castNumber(value);
};
var hasCustomOperators = (price) => price.eq != null || price.lt != null || price.gt != null;
function refineDuplicates(data, ctx) {
  const prices = data.prices;
  for (let i = 0; i < prices.length; i++) {
    for (let j = i + 1; j < prices.length; j++) {
      const price1 = prices[i];
      const price2 = prices[j];
      if (hasCustomOperators(price1) || hasCustomOperators(price2)) {
        continue;
      }
      const lower1 = parseBound(price1.gte);
      const upper1 = parseBound(price1.lte);
      const lower2 = parseBound(price2.gte);
      const upper2 = parseBound(price2.lte);
      if (lower1 === void 0 && upper1 === void 0 || lower2 === void 0 && upper2 === void 0) {
        continue;
      }
      const start1 = lower1 ?? Number.NEGATIVE_INFINITY;
      const end1 = upper1 ?? Number.POSITIVE_INFINITY;
      const start2 = lower2 ?? Number.NEGATIVE_INFINITY;
      const end2 = upper2 ?? Number.POSITIVE_INFINITY;
      const overlaps = start1 <= end2 && start2 <= end1;
      if (overlaps) {
        addOverlappingConditionError(ctx, j);
      }
    }
  }
}
var CondtionalPriceRuleSchema = object({
  prices: array(ConditionalPriceSchema)
}).superRefine(refineDuplicates);
var UpdateConditionalPriceRuleSchema = object({
  prices: array(UpdateConditionalPriceSchema)
}).superRefine(refineDuplicates);
var addOverlappingConditionError = (ctx, index) => {
  ctx.addIssue({
    code: ZodIssueCode.custom,
    message: t(
      "stockLocations.shippingOptions.conditionalPrices.errors.overlappingConditions"
    ),
    path: ["prices", index, "gte"]
  });
};
var ShippingOptionPriceContext = reactExports.createContext(null);
var ShippingOptionPriceProvider = ({
  children,
  onOpenConditionalPricesModal,
  onCloseConditionalPricesModal
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ShippingOptionPriceContext.Provider,
    {
      value: { onOpenConditionalPricesModal, onCloseConditionalPricesModal },
      children
    }
  );
};
var useShippingOptionPrice = () => {
  const context = reactExports.useContext(ShippingOptionPriceContext);
  if (!context) {
    throw new Error(
      "useShippingOptionPrice must be used within a ShippingOptionPriceProvider"
    );
  }
  return context;
};
var getCustomShippingOptionPriceFieldName = (field, type) => {
  const prefix = type === "region" ? "region_prices" : "currency_prices";
  const customPrefix = type === "region" ? "conditional_region_prices" : "conditional_currency_prices";
  const name = field.replace(
    prefix,
    customPrefix
  );
  return name;
};
union([
  CondtionalPriceRuleSchema,
  UpdateConditionalPriceRuleSchema
]);
var ConditionContainer = ({ children }) => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-subtle txt-small flex flex-wrap items-center gap-1.5", children });
var ConditionDisplay = ({
  index,
  control,
  currency
}) => {
  const { t: t2, i18n } = useTranslation();
  const gte = useWatch({
    control,
    name: `prices.${index}.gte`
  });
  const lte = useWatch({
    control,
    name: `prices.${index}.lte`
  });
  const castGte = gte ? castNumber(gte) : void 0;
  const castLte = lte ? castNumber(lte) : void 0;
  if (!castGte && !castLte) {
    return null;
  }
  if (castGte && !castLte) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(ConditionContainer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Trans,
      {
        i18n,
        i18nKey: "stockLocations.shippingOptions.conditionalPrices.summaries.greaterThan",
        components: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "attribute"),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "gte")
        ],
        values: {
          attribute: t2(
            "stockLocations.shippingOptions.conditionalPrices.attributes.cartItemTotal"
          ),
          gte: getLocaleAmount(castGte, currency.code)
        }
      }
    ) });
  }
  if (!castGte && castLte) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(ConditionContainer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Trans,
      {
        i18n,
        i18nKey: "stockLocations.shippingOptions.conditionalPrices.summaries.lessThan",
        components: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "attribute"),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "lte")
        ],
        values: {
          attribute: t2(
            "stockLocations.shippingOptions.conditionalPrices.attributes.cartItemTotal"
          ),
          lte: getLocaleAmount(castLte, currency.code)
        }
      }
    ) });
  }
  if (castGte && castLte) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(ConditionContainer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Trans,
      {
        i18n,
        i18nKey: "stockLocations.shippingOptions.conditionalPrices.summaries.range",
        components: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "attribute"),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "gte"),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "lte")
        ],
        values: {
          attribute: t2(
            "stockLocations.shippingOptions.conditionalPrices.attributes.cartItemTotal"
          ),
          gte: getLocaleAmount(castGte, currency.code),
          lte: getLocaleAmount(castLte, currency.code)
        }
      }
    ) });
  }
  return null;
};
var ConditionalConditionItem = ({
  index,
  control,
  currency
}) => {
  const { t: t2 } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control,
        name: `prices.${index}.amount`,
        render: ({ field: { value, onChange, ...props } }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 items-start gap-x-2 p-3", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-8 items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t2(
            "stockLocations.shippingOptions.conditionalPrices.rules.amount"
          ) }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-1", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              CurrencyInput,
              {
                className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover focus-visible:bg-ui-bg-field-component-hover",
                placeholder: formatValue({
                  value: "0",
                  decimalScale: currency.decimal_digits
                }),
                decimalScale: currency.decimal_digits,
                symbol: currency.symbol_native,
                code: currency.code,
                value,
                onValueChange: (_value, _name, values) => onChange(values?.value ? values?.value : ""),
                autoFocus: false,
                ...props
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
          ] })
        ] }) })
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control,
        name: `prices.${index}.gte`,
        render: ({ field }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          TieredPriceInput,
          {
            field,
            label: t2(
              "stockLocations.shippingOptions.conditionalPrices.rules.gte"
            ),
            toggleValues: { active: "", inactive: null },
            renderInput: ({ field: { onChange, ...fieldProps }, value }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
              CurrencyInput,
              {
                className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover focus-visible:bg-ui-bg-field-component-hover",
                placeholder: formatValue({
                  value: "10",
                  decimalScale: currency.decimal_digits
                }),
                decimalScale: currency.decimal_digits,
                symbol: currency.symbol_native,
                code: currency.code,
                value,
                ref: fieldProps.ref,
                onValueChange: (_value, _name, values) => onChange(values?.value ? values?.value : ""),
                ...fieldProps
              }
            )
          }
        )
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control,
        name: `prices.${index}.lte`,
        render: ({ field }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          TieredPriceInput,
          {
            field,
            label: t2(
              "stockLocations.shippingOptions.conditionalPrices.rules.lte"
            ),
            toggleValues: { active: "", inactive: null },
            renderInput: ({ field: { onChange, ...fieldProps }, value }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
              CurrencyInput,
              {
                className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover focus-visible:bg-ui-bg-field-component-hover",
                placeholder: formatValue({
                  value: "10",
                  decimalScale: currency.decimal_digits
                }),
                decimalScale: currency.decimal_digits,
                symbol: currency.symbol_native,
                code: currency.code,
                value,
                ref: fieldProps.ref,
                onValueChange: (_value, _name, values) => onChange(values?.value ? values?.value : ""),
                ...fieldProps
              }
            )
          }
        )
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ReadOnlyConditions, { index, control, currency })
  ] });
};
var ReadOnlyConditions = ({
  index,
  control,
  currency
}) => {
  const { t: t2 } = useTranslation();
  const item = useWatch({
    control,
    name: `prices.${index}`
  });
  if (item.eq == null && item.gt == null && item.lt == null) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1 px-3 pt-3", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t2(
        "stockLocations.shippingOptions.conditionalPrices.customRules.label"
      ) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Tooltip,
        {
          content: t2(
            "stockLocations.shippingOptions.conditionalPrices.customRules.tooltip"
          ),
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(InformationCircleSolid, { className: "text-ui-fg-muted" })
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
      item.eq != null && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 items-start gap-x-2 p-3", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-8 items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { weight: "plus", size: "small", children: t2(
          "stockLocations.shippingOptions.conditionalPrices.customRules.eq"
        ) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          CurrencyInput,
          {
            className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover focus-visible:bg-ui-bg-field-component-hover",
            symbol: currency.symbol_native,
            code: currency.code,
            value: item.eq,
            disabled: true
          }
        )
      ] }),
      item.gt != null && /* @__PURE__ */ jsxRuntimeExports.jsxs(reactExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 items-start gap-x-2 p-3", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-8 items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { weight: "plus", size: "small", children: t2(
            "stockLocations.shippingOptions.conditionalPrices.customRules.gt"
          ) }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            CurrencyInput,
            {
              className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover focus-visible:bg-ui-bg-field-component-hover",
              symbol: currency.symbol_native,
              code: currency.code,
              value: item.gt,
              disabled: true
            }
          )
        ] })
      ] }),
      item.lt != null && /* @__PURE__ */ jsxRuntimeExports.jsxs(reactExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 items-start gap-x-2 p-3", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-8 items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { weight: "plus", size: "small", children: t2(
            "stockLocations.shippingOptions.conditionalPrices.customRules.lt"
          ) }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            CurrencyInput,
            {
              className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover focus-visible:bg-ui-bg-field-component-hover",
              symbol: currency.symbol_native,
              code: currency.code,
              value: item.lt,
              disabled: true
            }
          )
        ] })
      ] })
    ] })
  ] });
};
var ConditionalPriceForm = ({
  info,
  variant
}) => {
  const { t: t2 } = useTranslation();
  const { getValues, setValue: setFormValue } = useFormContext();
  const { onCloseConditionalPricesModal } = useShippingOptionPrice();
  const { field, type, currency, name: header } = info;
  const name = getCustomShippingOptionPriceFieldName(field, type);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    TieredPriceForm,
    {
      schema: variant === "create" ? CondtionalPriceRuleSchema : UpdateConditionalPriceRuleSchema,
      initialValues: getValues(name) || [
        {
          amount: "",
          gte: "",
          lte: null
        }
      ],
      onSubmit: (values) => {
        setFormValue(name, values.prices, {
          shouldDirty: true,
          shouldValidate: true,
          shouldTouch: true
        });
        onCloseConditionalPricesModal();
      },
      onClose: onCloseConditionalPricesModal,
      currency,
      header: t2("stockLocations.shippingOptions.conditionalPrices.header", {
        name: header
      }),
      description: t2(
        "stockLocations.shippingOptions.conditionalPrices.description"
      ),
      addPriceLabel: t2(
        "stockLocations.shippingOptions.conditionalPrices.actions.addPrice"
      ),
      fieldConfig: {
        min: "gte",
        max: "lte",
        minLabel: t2(
          "stockLocations.shippingOptions.conditionalPrices.rules.gte"
        ),
        maxLabel: t2(
          "stockLocations.shippingOptions.conditionalPrices.rules.lte"
        )
      },
      renderConditionTrigger: (props) => /* @__PURE__ */ jsxRuntimeExports.jsx(ConditionDisplay, { ...props }),
      renderConditionItem: (props) => /* @__PURE__ */ jsxRuntimeExports.jsx(ConditionalConditionItem, { ...props })
    }
  );
};
var ShippingOptionPriceCell = ({
  context,
  code,
  header,
  type
}) => {
  const { onOpenConditionalPricesModal } = useShippingOptionPrice();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    TieredPriceCell,
    {
      context,
      code,
      getTieredFieldName: (field) => getCustomShippingOptionPriceFieldName(field, type),
      onOpenModal: (field, currency) => onOpenConditionalPricesModal({
        type,
        field,
        currency,
        name: header
      })
    }
  );
};
var columnHelper = createDataGridHelper();
var useShippingOptionPriceColumns = ({
  name,
  currencies = [],
  regions = [],
  pricePreferences = []
}) => {
  const { t: t2 } = useTranslation();
  return reactExports.useMemo(() => {
    return [
      columnHelper.column({
        id: "name",
        name: t2("fields.name"),
        disableHiding: true,
        header: t2("fields.name"),
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.ReadonlyCell, { context, children: name });
        }
      }),
      ...createDataGridPriceColumns({
        currencies,
        regions,
        pricePreferences,
        getFieldName: (context, value) => {
          if (context.column.id?.startsWith("currency_prices")) {
            return `currency_prices.${value}`;
          }
          return `region_prices.${value}`;
        },
        t: t2
      })
    ];
  }, [t2, currencies, regions, pricePreferences, name]);
};
var createDataGridPriceColumns = ({
  currencies,
  regions,
  pricePreferences,
  getFieldName,
  t: t2
}) => {
  const columnHelper2 = createDataGridHelper();
  return [
    ...currencies?.map((currency) => {
      const preference = pricePreferences?.find(
        (p) => p.attribute === "currency_code" && p.value === currency
      );
      const translatedCurrencyName = t2("fields.priceTemplate", {
        regionOrCurrency: currency.toUpperCase()
      });
      return columnHelper2.column({
        id: `currency_prices.${currency}`,
        name: t2("fields.priceTemplate", {
          regionOrCurrency: currency.toUpperCase()
        }),
        field: (context) => {
          return getFieldName(context, currency);
        },
        type: "number",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full items-center justify-between gap-3", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", title: translatedCurrencyName, children: translatedCurrencyName }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(IncludesTaxTooltip, { includesTax: preference?.is_tax_inclusive })
        ] }),
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            ShippingOptionPriceCell,
            {
              type: "currency",
              header: translatedCurrencyName,
              code: currency,
              context
            }
          );
        }
      });
    }) ?? [],
    ...regions?.map((region) => {
      const preference = pricePreferences?.find(
        (p) => p.attribute === "region_id" && p.value === region.id
      );
      const translatedRegionName = t2("fields.priceTemplate", {
        regionOrCurrency: region.name
      });
      return columnHelper2.column({
        id: `region_prices.${region.id}`,
        name: t2("fields.priceTemplate", {
          regionOrCurrency: region.name
        }),
        field: (context) => {
          return getFieldName(context, region.id);
        },
        type: "number",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full items-center justify-between gap-3", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", title: translatedRegionName, children: translatedRegionName }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(IncludesTaxTooltip, { includesTax: preference?.is_tax_inclusive })
        ] }),
        cell: (context) => {
          const currency = currencies?.find((c) => c === region.currency_code);
          if (!currency) {
            return null;
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            ShippingOptionPriceCell,
            {
              type: "region",
              header: translatedRegionName,
              code: region.currency_code,
              context
            }
          );
        }
      });
    }) ?? []
  ];
};
export {
  ConditionalPriceForm as C,
  ShippingOptionPriceProvider as S,
  UpdateConditionalPriceSchema as U,
  ConditionalPriceSchema as a,
  buildShippingOptionPriceRules as b,
  useShippingOptionPriceColumns as u
};
