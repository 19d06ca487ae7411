import { T as TieredPriceForm, a as TieredPriceCell, b as TieredPriceInput } from "./chunk-SOUK6BUQ-B7fDddqu.js";
import { i as isProductRow, f as formatQuantityPrices } from "./chunk-DRRARNGS-kg00TZ6n.js";
import { r as reactExports, m as useStore, n as usePricePreferences, b as useTranslation, aa as createDataGridPriceColumns, a9 as useStackedModal, j as jsxRuntimeExports, S as StackedFocusModal, eN as getCurrencyDecimalDigits, eu as getCurrencySymbol, aI as object, aT as array, ai as createDataGridHelper, D as Divider, G as Form, eb as CurrencyInput, ej as formatValue, a4 as Text, z as useWatch, a8 as Trans, b6 as instance, az as Badge, E as DataGrid, aF as Thumbnail, av as Tooltip, aK as string, aV as number, aS as record } from "./index-6bvUh1mj.js";
import { u as useRegions } from "./chunk-EMDIIWVL-CbZrlwEP.js";
var __defProp = Object.defineProperty;
var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp.call(b, prop))
      __defNormalProp(a, prop, b[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b)) {
      if (__propIsEnum.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    }
  return a;
};
var __objRest = (source, exclude) => {
  var target = {};
  for (var prop in source)
    if (__hasOwnProp.call(source, prop) && exclude.indexOf(prop) < 0)
      target[prop] = source[prop];
  if (source != null && __getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(source)) {
      if (exclude.indexOf(prop) < 0 && __propIsEnum.call(source, prop))
        target[prop] = source[prop];
    }
  return target;
};
const CubeSolid = reactExports.forwardRef(
  (_a, ref) => {
    var _b = _a, { color = "currentColor" } = _b, props = __objRest(_b, ["color"]);
    return /* @__PURE__ */ reactExports.createElement(
      "svg",
      __spreadValues({
        xmlns: "http://www.w3.org/2000/svg",
        width: 15,
        height: 15,
        viewBox: "0 0 15 15",
        fill: "none",
        ref
      }, props),
      /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          fill: color,
          d: "M13.4 4.095s-.001-.01-.004-.015q-.006-.006-.012-.013c-.21-.359-.509-.666-.879-.88L8.727.996a2.45 2.45 0 0 0-2.454 0L2.496 3.187a2.44 2.44 0 0 0-.88.88q-.005.006-.012.013-.003.008-.004.015a2.44 2.44 0 0 0-.322 1.207v4.396c0 .869.466 1.678 1.218 2.115l3.777 2.191c.376.217.795.325 1.215.327l.012.003q.006-.001.013-.003c.42-.002.84-.11 1.214-.327l3.778-2.191a2.45 2.45 0 0 0 1.217-2.114V5.302c0-.43-.115-.845-.322-1.207M3.165 10.66a1.12 1.12 0 0 1-.554-.962V5.435l4.222 2.449v4.902zm8.67 0-3.668 2.128V7.885l4.222-2.449v4.263c0 .395-.212.763-.554.961"
        }
      )
    );
  }
);
CubeSolid.displayName = "CubeSolid";
var usePriceListCurrencyData = () => {
  const {
    store,
    isPending: isStorePending,
    isError: isStoreError,
    error: storeError
  } = useStore({
    fields: "+supported_currencies"
  });
  const currencies = store?.supported_currencies;
  const {
    regions,
    isPending: isRegionsPending,
    isError: isRegionsError,
    error: regionsError
  } = useRegions({
    fields: "id,name,currency_code",
    limit: 999
  });
  const {
    price_preferences: pricePreferences,
    isPending: isPreferencesPending,
    isError: isPreferencesError,
    error: preferencesError
  } = usePricePreferences({});
  const isReady = !!currencies && !!regions && !!pricePreferences && !isStorePending && !isRegionsPending && !isPreferencesPending;
  if (isRegionsError) {
    throw regionsError;
  }
  if (isStoreError) {
    throw storeError;
  }
  if (isPreferencesError) {
    throw preferencesError;
  }
  if (!isReady) {
    return {
      regions: void 0,
      currencies: void 0,
      pricePreferences: void 0,
      isReady: false
    };
  }
  return { regions, currencies, pricePreferences, isReady };
};
var QuantityPriceContext = reactExports.createContext(null);
var useQuantityPrice = () => {
  const context = reactExports.useContext(QuantityPriceContext);
  if (!context) {
    throw new Error(
      "useQuantityPrice must be used within a QuantityPriceProvider"
    );
  }
  return context;
};
var DataGridQuantityPriceCell = ({
  context,
  code,
  getTieredFieldName
}) => {
  const { t } = useTranslation();
  const { onOpenQuantityPricesModal } = useQuantityPrice();
  const handleOpenModal = (field, currency) => onOpenQuantityPricesModal({
    field,
    name: t("general.quantityPrice"),
    currency
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    TieredPriceCell,
    {
      context,
      code,
      getTieredFieldName,
      onOpenModal: handleOpenModal
    }
  );
};
var columnHelper = createDataGridHelper();
var usePriceListGridColumns = ({
  currencies = [],
  regions = [],
  pricePreferences = []
}) => {
  const { t } = useTranslation();
  const colDefs = reactExports.useMemo(() => {
    return [
      columnHelper.column({
        id: t("fields.title"),
        header: t("fields.title"),
        cell: (context) => {
          const entity = context.row.original;
          if (isProductRow(entity)) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.ReadonlyCell, { context, children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex h-full w-full items-center gap-x-2 overflow-hidden", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: entity.thumbnail, size: "small" }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: entity.title, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: entity.title }) })
            ] }) });
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.ReadonlyCell, { context, color: "normal", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center gap-x-2 overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: entity.title, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: entity.title }) }) }) });
        },
        disableHiding: true
      }),
      ...createDataGridPriceColumns({
        currencies: currencies.map((c) => c.currency_code),
        regions,
        pricePreferences,
        renderPriceCell: (code, context) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          DataGridQuantityPriceCell,
          {
            code,
            context,
            getTieredFieldName: (field) => field.replace("currency_prices", "conditional_currency_prices").replace("region_prices", "conditional_region_prices").replace(/\.0\.amount$/, "")
          }
        ),
        isReadyOnly: (context) => {
          const entity = context.row.original;
          return isProductRow(entity);
        },
        getFieldName: (context, value) => {
          const entity = context.row.original;
          if (isProductRow(entity)) {
            return null;
          }
          if (context.column.id?.startsWith("currency_prices")) {
            return `products.${entity.product_id}.variants.${entity.id}.currency_prices.${value}.0.amount`;
          }
          return `products.${entity.product_id}.variants.${entity.id}.region_prices.${value}.0.amount`;
        },
        t
      })
    ];
  }, [t, currencies, regions, pricePreferences]);
  return colDefs;
};
var QuantityPriceRuleSchema = object({
  amount: string().optional(),
  min_quantity: string().nullish(),
  max_quantity: string().nullish(),
  id: string().optional()
}).refine(
  (data) => {
    const min = data.min_quantity ? parseInt(data.min_quantity, 10) : null;
    const max = data.max_quantity ? parseInt(data.max_quantity, 10) : null;
    return min === null || max === null || min <= max;
  },
  {
    message: instance.t("priceLists.quantityPricing.errors.minGreaterThanMax"),
    path: ["min_quantity"]
  }
);
var QuantityPriceFormSchema = object({
  prices: array(QuantityPriceRuleSchema)
});
var ConditionContainer = ({ children }) => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-subtle txt-small flex flex-wrap items-center gap-1.5", children });
var QuantityConditionTrigger = ({
  index,
  control
}) => {
  const { t } = useTranslation();
  const minQuantity = useWatch({
    control,
    name: `prices.${index}.min_quantity`
  });
  const maxQuantity = useWatch({
    control,
    name: `prices.${index}.max_quantity`
  });
  const min = minQuantity || void 0;
  const max = maxQuantity || void 0;
  if (!min && !max) {
    return null;
  }
  const attribute = t("priceLists.quantityPricing.attributes.quantity");
  if (min && !max) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(ConditionContainer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Trans,
      {
        i18n: instance,
        i18nKey: "priceLists.quantityPricing.summaries.greaterThan",
        components: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "attribute"),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "min")
        ],
        values: { attribute, min }
      }
    ) });
  }
  if (!min && max) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(ConditionContainer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Trans,
      {
        i18n: instance,
        i18nKey: "priceLists.quantityPricing.summaries.lessThan",
        components: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "attribute"),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "max")
        ],
        values: { attribute, max }
      }
    ) });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(ConditionContainer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    Trans,
    {
      i18n: instance,
      i18nKey: "priceLists.quantityPricing.summaries.range",
      components: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "attribute"),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "min"),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall" }, "max")
      ],
      values: { attribute, min, max }
    }
  ) });
};
var QuantityConditionItem = ({
  index,
  control,
  currency
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control,
        name: `prices.${index}.amount`,
        render: ({ field: { value, onChange, ...props } }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 items-start gap-x-2 p-3", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-8 items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("priceLists.quantityPricing.rules.amount") }) }),
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
        name: `prices.${index}.min_quantity`,
        render: ({ field }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          TieredPriceInput,
          {
            field,
            label: t("priceLists.quantityPricing.rules.minQuantity"),
            toggleValues: { active: "", inactive: null },
            renderInput: ({ field: { onChange, ...fieldProps }, value }) => /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover focus-within:bg-ui-bg-field-component-hover shadow-buttons-neutral placeholder-ui-fg-muted text-ui-fg-base transition-fg focus-within:shadow-borders-interactive-with-active relative flex h-8 w-full items-center gap-x-1 overflow-hidden rounded-md", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "flex w-fit min-w-[48px] items-center gap-x-1 border-r px-2 py-[9px]", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Text,
                {
                  size: "small",
                  leading: "compact",
                  className: "text-ui-fg-muted pointer-events-none select-none uppercase",
                  children: t("priceLists.quantityPricing.rules.qty")
                }
              ) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                "input",
                {
                  className: "h-full min-w-0 flex-1 appearance-none bg-transparent text-right text-sm outline-none disabled:cursor-not-allowed",
                  value,
                  onChange: (e) => {
                    const val = e.target.value.replace(/\D/g, "");
                    if (val === "") {
                      onChange("");
                      return;
                    }
                    if (parseInt(val, 10) < 1) {
                      return;
                    }
                    onChange(val);
                  },
                  ...fieldProps
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "flex w-fit min-w-[32px] items-center justify-center border-l px-2 py-[9px] text-right", children: /* @__PURE__ */ jsxRuntimeExports.jsx(CubeSolid, { className: "text-ui-fg-muted" }) })
            ] })
          }
        )
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control,
        name: `prices.${index}.max_quantity`,
        render: ({ field }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          TieredPriceInput,
          {
            field,
            label: t("priceLists.quantityPricing.rules.maxQuantity"),
            toggleValues: { active: "", inactive: null },
            renderInput: ({ field: { onChange, ...fieldProps }, value }) => /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover focus-within:bg-ui-bg-field-component-hover shadow-buttons-neutral placeholder-ui-fg-muted text-ui-fg-base transition-fg focus-within:shadow-borders-interactive-with-active relative flex h-8 w-full items-center gap-x-1 overflow-hidden rounded-md", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "flex w-fit min-w-[48px] items-center gap-x-1 border-r px-2 py-[9px]", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Text,
                {
                  size: "small",
                  leading: "compact",
                  className: "text-ui-fg-muted pointer-events-none select-none uppercase",
                  children: t("priceLists.quantityPricing.rules.qty")
                }
              ) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                "input",
                {
                  className: "h-full min-w-0 flex-1 appearance-none bg-transparent text-right text-sm outline-none disabled:cursor-not-allowed",
                  value,
                  onChange: (e) => {
                    const val = e.target.value.replace(/\D/g, "");
                    if (val === "") {
                      onChange("");
                      return;
                    }
                    if (parseInt(val, 10) < 1) {
                      return;
                    }
                    onChange(val);
                  },
                  ...fieldProps
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "flex w-fit min-w-[32px] items-center justify-center border-l px-2 py-[9px] text-right", children: /* @__PURE__ */ jsxRuntimeExports.jsx(CubeSolid, { className: "text-ui-fg-muted" }) })
            ] })
          }
        )
      }
    )
  ] });
};
var QuantityPriceForm = ({
  info,
  onClose,
  onSave
}) => {
  const { t } = useTranslation();
  const { currency, name, prices: initialPrices } = info;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    TieredPriceForm,
    {
      schema: QuantityPriceFormSchema,
      initialValues: (Array.isArray(initialPrices) ? initialPrices : []).map(
        (p) => ({
          amount: p.amount?.toString() || "",
          min_quantity: p.min_quantity?.toString() ?? null,
          max_quantity: p.max_quantity?.toString() ?? null,
          id: p.id ?? void 0
        })
      ),
      defaultRow: { amount: "", min_quantity: "", max_quantity: null },
      onSubmit: (values) => onSave(formatQuantityPrices(values.prices)),
      onClose,
      currency,
      header: t("priceLists.quantityPricing.header", {
        name
      }),
      description: t("priceLists.quantityPricing.description"),
      addPriceLabel: t("priceLists.quantityPricing.actions.addPrice"),
      fieldConfig: {
        min: "min_quantity",
        max: "max_quantity",
        minLabel: t("priceLists.quantityPricing.rules.minQuantity"),
        maxLabel: t("priceLists.quantityPricing.rules.maxQuantity")
      },
      renderConditionTrigger: (props) => /* @__PURE__ */ jsxRuntimeExports.jsx(QuantityConditionTrigger, { ...props }),
      renderConditionItem: (props) => /* @__PURE__ */ jsxRuntimeExports.jsx(QuantityConditionItem, { ...props })
    }
  );
};
var QuantityPriceProvider = ({
  children,
  onOpenQuantityPricesModal,
  onCloseQuantityPricesModal
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    QuantityPriceContext.Provider,
    {
      value: { onOpenQuantityPricesModal, onCloseQuantityPricesModal },
      children
    }
  );
};
var QUANTITY_PRICE_MODAL_ID = "quantity-price-modal";
var QuantityPriceModal = ({
  form,
  products = [],
  regions,
  children
}) => {
  const [editingCell, setEditingCell] = reactExports.useState(null);
  const { getIsOpen, setIsOpen } = useStackedModal();
  const isModalOpen = getIsOpen(QUANTITY_PRICE_MODAL_ID);
  const handleOpen = ({ field }) => {
    const parts = field.split(".");
    if (parts.length < 6) {
      return;
    }
    const productId = parts[1];
    const variantId = parts[3];
    const type = parts[4];
    const code = parts[5];
    const isRegion = type === "region_prices";
    const currencyCode = isRegion ? regions.find((r) => r.id === code)?.currency_code ?? code : code;
    setEditingCell({
      productId,
      variantId,
      currencyCode,
      regionId: isRegion ? code : void 0
    });
    setIsOpen(QUANTITY_PRICE_MODAL_ID, true);
  };
  const handleClose = () => {
    setIsOpen(QUANTITY_PRICE_MODAL_ID, false);
    setEditingCell(null);
  };
  const editingProduct = editingCell ? products.find(
    (p) => p.variants?.some((v) => v.id === editingCell.variantId)
  ) : void 0;
  const editingVariant = editingProduct?.variants?.find(
    (v) => v.id === editingCell?.variantId
  );
  const conditionalPath = editingCell ? `products.${editingCell.productId}.variants.${editingCell.variantId}.${editingCell.regionId ? "conditional_region_prices" : "conditional_currency_prices"}.${editingCell.regionId ?? editingCell.currencyCode}` : null;
  const columnLabel = editingCell ? editingCell.regionId ? regions.find((r) => r.id === editingCell.regionId)?.name ?? editingCell.regionId : editingCell.currencyCode.toUpperCase() : "";
  const entityLabel = [editingProduct?.title, editingVariant?.title].filter(Boolean).join(" - ") || "Product";
  const name = editingCell ? `${entityLabel} (${columnLabel})` : "Product";
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    QuantityPriceProvider,
    {
      onOpenQuantityPricesModal: handleOpen,
      onCloseQuantityPricesModal: handleClose,
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
        StackedFocusModal,
        {
          id: QUANTITY_PRICE_MODAL_ID,
          onOpenChangeCallback: (open) => {
            if (!open) {
              setEditingCell(null);
            }
          },
          children: [
            children({ isModalOpen }),
            editingCell && conditionalPath && /* @__PURE__ */ jsxRuntimeExports.jsx(
              QuantityPriceForm,
              {
                info: {
                  currency: {
                    code: editingCell.currencyCode,
                    name,
                    symbol_native: getCurrencySymbol(editingCell.currencyCode),
                    decimal_digits: getCurrencyDecimalDigits(
                      editingCell.currencyCode
                    )
                  },
                  name,
                  prices: form.getValues(
                    conditionalPath
                  ) || []
                },
                onClose: handleClose,
                onSave: (prices) => {
                  form.setValue(conditionalPath, prices, { shouldDirty: true });
                  handleClose();
                }
              }
            )
          ]
        }
      )
    }
  );
};
var PriceListCustomerGroupSchema = object({
  id: string(),
  name: string()
});
var PriceListRulesSchema = object({
  customer_group_id: array(PriceListCustomerGroupSchema).nullish()
});
var PriceListCreateCurrencyPriceSchema = object({
  amount: string().or(number()).optional(),
  min_quantity: string().or(number()).optional(),
  max_quantity: string().or(number()).optional()
});
var PriceListCreateRegionPriceSchema = object({
  amount: string().or(number()).optional(),
  min_quantity: string().or(number()).optional(),
  max_quantity: string().or(number()).optional()
});
var PriceListCreateProductVariantSchema = object({
  currency_prices: record(
    string(),
    array(PriceListCreateCurrencyPriceSchema).optional()
  ),
  region_prices: record(
    string(),
    array(PriceListCreateRegionPriceSchema).optional()
  ),
  conditional_currency_prices: record(string(), array(PriceListCreateCurrencyPriceSchema).optional()).optional(),
  conditional_region_prices: record(string(), array(PriceListCreateRegionPriceSchema).optional()).optional()
});
var PriceListCreateProductVariantsSchema = record(
  string(),
  PriceListCreateProductVariantSchema
);
var PriceListCreateProductsSchema = record(
  string(),
  object({
    variants: PriceListCreateProductVariantsSchema
  })
);
var PriceListUpdateCurrencyPriceSchema = object({
  amount: string().or(number()).optional(),
  min_quantity: string().or(number()).optional(),
  max_quantity: string().or(number()).optional(),
  id: string().nullish()
});
var PriceListUpdateRegionPriceSchema = object({
  amount: string().or(number()).optional(),
  min_quantity: string().or(number()).optional(),
  max_quantity: string().or(number()).optional(),
  id: string().nullish()
});
var PriceListUpdateProductVariantsSchema = record(
  string(),
  object({
    currency_prices: record(
      string(),
      array(PriceListUpdateCurrencyPriceSchema).optional()
    ),
    region_prices: record(
      string(),
      array(PriceListUpdateRegionPriceSchema).optional()
    ),
    conditional_currency_prices: record(
      string(),
      array(PriceListUpdateCurrencyPriceSchema).optional()
    ).optional(),
    conditional_region_prices: record(string(), array(PriceListUpdateRegionPriceSchema).optional()).optional()
  })
);
var PriceListUpdateProductsSchema = record(
  string(),
  object({
    variants: PriceListUpdateProductVariantsSchema
  })
);
export {
  PriceListRulesSchema as P,
  QuantityPriceModal as Q,
  usePriceListGridColumns as a,
  PriceListCreateProductsSchema as b,
  PriceListUpdateProductsSchema as c,
  usePriceListCurrencyData as u
};
