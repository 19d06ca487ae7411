import { r as reactExports, b as useTranslation, aN as useForm, aO as u, N as useFieldArray, j as jsxRuntimeExports, G as Form, K as KeyboundForm, S as StackedFocusModal, H as Heading, a4 as Text, B as Button, eO as Root2, eP as Item, eQ as Trigger2, ad as IconButton, ak as XMarkMini, dQ as TriangleDownMini, eR as Content2, a5 as clx, da as useCombinedRefs, bt as Plus, af as XMark, d6 as useDataGridCell, d7 as useDataGridCellError, ec as currencies, d8 as Controller, d9 as DataGridCellContainer, z as useWatch, bm as getLocaleAmount, ej as formatValue, db as CurrencyInput } from "./index-6bvUh1mj.js";
var __defProp$1 = Object.defineProperty;
var __getOwnPropSymbols$1 = Object.getOwnPropertySymbols;
var __hasOwnProp$1 = Object.prototype.hasOwnProperty;
var __propIsEnum$1 = Object.prototype.propertyIsEnumerable;
var __defNormalProp$1 = (obj, key, value) => key in obj ? __defProp$1(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues$1 = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp$1.call(b, prop))
      __defNormalProp$1(a, prop, b[prop]);
  if (__getOwnPropSymbols$1)
    for (var prop of __getOwnPropSymbols$1(b)) {
      if (__propIsEnum$1.call(b, prop))
        __defNormalProp$1(a, prop, b[prop]);
    }
  return a;
};
var __objRest$1 = (source, exclude) => {
  var target = {};
  for (var prop in source)
    if (__hasOwnProp$1.call(source, prop) && exclude.indexOf(prop) < 0)
      target[prop] = source[prop];
  if (source != null && __getOwnPropSymbols$1)
    for (var prop of __getOwnPropSymbols$1(source)) {
      if (exclude.indexOf(prop) < 0 && __propIsEnum$1.call(source, prop))
        target[prop] = source[prop];
    }
  return target;
};
const ArrowsPointingOut = reactExports.forwardRef(
  (_a, ref) => {
    var _b = _a, { color = "currentColor" } = _b, props = __objRest$1(_b, ["color"]);
    return /* @__PURE__ */ reactExports.createElement(
      "svg",
      __spreadValues$1({
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
          stroke: color,
          strokeLinecap: "round",
          strokeLinejoin: "round",
          strokeWidth: 1.5,
          d: "M9.056 1.944h4v4M13.056 1.944l-4 4M1.944 9.056v4h4M1.944 13.056l4-4"
        }
      )
    );
  }
);
ArrowsPointingOut.displayName = "ArrowsPointingOut";
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
const CircleSliders = reactExports.forwardRef(
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
          stroke: color,
          strokeLinecap: "round",
          strokeLinejoin: "round",
          strokeWidth: 1.5,
          d: "M7.5 13.945a6.444 6.444 0 1 0 0-12.89 6.444 6.444 0 0 0 0 12.89M8.167 5.5h2.666M4.167 5.5h1.777M5.944 3.944v3.111M9.056 9.5h1.777M4.167 9.5h2.666M9.056 7.944v3.111"
        }
      )
    );
  }
);
CircleSliders.displayName = "CircleSliders";
var TieredPriceInput = ({
  field,
  label,
  toggleValues,
  renderInput
}) => {
  const innerRef = reactExports.useRef(null);
  const [isActive, setIsActive] = reactExports.useState(false);
  const { value, onChange, ref } = field;
  const refs = useCombinedRefs(innerRef, ref);
  reactExports.useEffect(() => {
    setIsActive(value !== toggleValues.inactive);
  }, [value, toggleValues.inactive]);
  const action = () => {
    if (!isActive) {
      onChange(toggleValues.active);
      setIsActive(true);
      requestAnimationFrame(() => {
        innerRef.current?.focus();
      });
    } else {
      onChange(toggleValues.inactive);
      setIsActive(false);
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 items-start gap-x-2 p-3", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex h-8 items-center gap-x-1", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(IconButton, { size: "2xsmall", variant: "transparent", onClick: action, children: !isActive ? /* @__PURE__ */ jsxRuntimeExports.jsx(Plus, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(XMark, {}) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: label })
    ] }),
    isActive && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-1", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: renderInput({ field: { ...field, ref: refs }, value }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
    ] })
  ] }) });
};
var RULE_ITEM_PREFIX = "rule-item";
var getRuleValue = (index) => `${RULE_ITEM_PREFIX}-${index}`;
var TieredPriceList = ({
  children,
  value,
  onValueChange
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Root2,
    {
      type: "multiple",
      defaultValue: [getRuleValue(0)],
      value,
      onValueChange,
      className: "flex flex-col gap-y-3",
      children
    }
  );
};
var AmountDisplay = ({
  index,
  control,
  currency
}) => {
  const amount = useWatch({
    control,
    name: `prices.${index}.amount`
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", children: amount ? getLocaleAmount(Number(amount), currency.code) : "—" });
};
var TieredPriceItem = ({
  index,
  currency,
  onRemove,
  children,
  triggerContent,
  control
}) => {
  const handleRemove = (e) => {
    e.stopPropagation();
    onRemove(index);
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    Item,
    {
      value: getRuleValue(index),
      className: clx(
        "bg-ui-bg-component shadow-elevation-card-rest rounded-lg"
      ),
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Trigger2, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "group/trigger flex w-full cursor-pointer items-start justify-between gap-x-2 p-3", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 flex-wrap items-center justify-between gap-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-7 items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              AmountDisplay,
              {
                index,
                currency,
                control
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex min-h-7 items-center", children: triggerContent })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              IconButton,
              {
                size: "small",
                variant: "transparent",
                className: "text-ui-fg-muted hover:text-ui-fg-subtle focus-visible:text-ui-fg-subtle",
                onClick: handleRemove,
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMarkMini, {})
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              IconButton,
              {
                size: "small",
                variant: "transparent",
                className: "text-ui-fg-muted hover:text-ui-fg-subtle focus-visible:text-ui-fg-subtle",
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(TriangleDownMini, { className: "transition-transform group-data-[state=open]/trigger:rotate-180" })
              }
            )
          ] })
        ] }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Content2, { className: "text-ui-fg-subtle", children })
      ]
    }
  );
};
var TieredPriceForm = ({
  schema,
  initialValues,
  onSubmit,
  onClose,
  currency,
  header,
  description,
  addPriceLabel,
  fieldConfig,
  defaultRow,
  renderConditionItem,
  renderConditionTrigger
}) => {
  const { t } = useTranslation();
  const [value, setValue] = reactExports.useState([getRuleValue(0)]);
  const emptyRow = defaultRow ?? { amount: "", [fieldConfig.min]: "", [fieldConfig.max]: null };
  const form = useForm({
    defaultValues: {
      prices: initialValues.length > 0 ? initialValues : [emptyRow]
    },
    // The schema is only known through the generic `T`, so the resolver's
    // inferred types can't be related back to `z.infer<T>` here.
    resolver: u(schema)
  });
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: "prices"
  });
  const handleAdd = () => {
    append(emptyRow);
    setValue([...value, getRuleValue(fields.length)]);
  };
  const handleRemove = (index) => {
    remove(index);
  };
  const handleSubmit = async (event) => {
    try {
      await form.handleSubmit(
        (values) => {
          onSubmit(values);
          onClose();
        },
        (e) => {
          const indexesWithErrors = Object.keys(e.prices || {});
          setValue((prev) => {
            const values = new Set(prev);
            indexesWithErrors.forEach((index) => {
              values.add(getRuleValue(Number(index)));
            });
            return Array.from(values);
          });
        }
      )(event);
    } catch (error) {
      console.error("Unexpected form submission error:", error);
    }
  };
  const handleOnKeyDown = (event) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      event.stopPropagation();
      handleSubmit();
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Form, { ...form, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      onKeyDown: handleOnKeyDown,
      className: "flex h-full flex-col",
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedFocusModal.Content, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Body, { className: "size-full overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full flex-1 flex-col items-center overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8 px-6 py-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col gap-y-6", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: header }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Description, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: description }) })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(TieredPriceList, { value, onValueChange: setValue, children: fields.map((field, index) => /* @__PURE__ */ jsxRuntimeExports.jsx(
            TieredPriceItem,
            {
              index,
              onRemove: handleRemove,
              currency,
              control: form.control,
              triggerContent: renderConditionTrigger({
                index,
                control: form.control,
                currency
              }),
              children: renderConditionItem({
                index,
                control: form.control,
                currency
              })
            },
            field.id
          )) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              variant: "secondary",
              size: "small",
              type: "button",
              onClick: handleAdd,
              children: addPriceLabel
            }
          ) })
        ] }) }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", type: "button", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "button", onClick: handleSubmit, children: t("actions.save") })
        ] }) })
      ] })
    }
  ) });
};
var TieredPriceControls = ({
  isTiered,
  isAnchor,
  onOpenModal,
  symbolWidth
}) => {
  const buttonRef = reactExports.useRef(null);
  reactExports.useEffect(() => {
    const handleKeyDown = (e) => {
      if (isAnchor && (e.metaKey || e.ctrlKey) && e.key.toLowerCase() === "b") {
        e.preventDefault();
        buttonRef.current?.click();
      }
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [isAnchor]);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: "absolute inset-y-0 z-[3] flex w-fit items-center justify-center",
      style: {
        left: symbolWidth ? `${symbolWidth + 16 + 4}px` : void 0
      },
      children: [
        isTiered && !isAnchor && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-[15px] items-center justify-center group-hover/container:hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(CircleSliders, { className: "text-ui-fg-interactive" }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          "button",
          {
            ref: buttonRef,
            type: "button",
            className: clx(
              "hover:text-ui-fg-subtle text-ui-fg-muted transition-fg hidden size-[15px] items-center justify-center rounded-md bg-transparent group-hover/container:flex",
              { flex: isAnchor }
            ),
            onClick: onOpenModal,
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowsPointingOut, {})
          }
        )
      ]
    }
  );
};
var TieredPriceCell = ({
  context,
  code,
  onOpenModal,
  getTieredFieldName
}) => {
  const [symbolWidth, setSymbolWidth] = reactExports.useState(0);
  const measuredRef = reactExports.useCallback((node) => {
    if (node) {
      const width = node.offsetWidth;
      setSymbolWidth(width);
    }
  }, []);
  const { field, control, renderProps } = useDataGridCell({
    context
  });
  const errorProps = useDataGridCellError({ context });
  const { container, input } = renderProps;
  const { isAnchor } = container;
  const currency = currencies[code.toUpperCase()];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Controller,
    {
      control,
      name: field,
      render: ({ field: props }) => {
        return /* @__PURE__ */ jsxRuntimeExports.jsx(
          DataGridCellContainer,
          {
            ...container,
            ...errorProps,
            outerComponent: /* @__PURE__ */ jsxRuntimeExports.jsx(
              OuterComponent,
              {
                isAnchor,
                field,
                control,
                symbolWidth,
                currency,
                onOpenModal,
                getTieredFieldName
              }
            ),
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Inner,
              {
                field: props,
                inputProps: input,
                currencyInfo: currency,
                onMeasureSymbol: measuredRef
              }
            )
          }
        );
      }
    }
  );
};
var OuterComponent = ({
  isAnchor,
  field,
  control,
  symbolWidth,
  currency,
  onOpenModal,
  getTieredFieldName
}) => {
  const tieredFieldName = getTieredFieldName(field);
  const tiers = useWatch({ control, name: tieredFieldName });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    TieredPriceControls,
    {
      isTiered: Array.isArray(tiers) && tiers.length > 0,
      isAnchor,
      symbolWidth,
      onOpenModal: () => onOpenModal(field, currency)
    }
  );
};
var Inner = ({
  field,
  onMeasureSymbol,
  inputProps,
  currencyInfo
}) => {
  const { value, onChange: _, onBlur, ref, ...rest } = field;
  const {
    ref: inputRef,
    onBlur: onInputBlur,
    onFocus,
    onChange,
    ...attributes
  } = inputProps;
  const formatter = reactExports.useCallback(
    (value2) => {
      const ensuredValue = typeof value2 === "number" ? value2.toString() : value2 || "";
      return formatValue({
        value: ensuredValue,
        decimalScale: currencyInfo.decimal_digits,
        disableGroupSeparators: true,
        decimalSeparator: "."
      });
    },
    [currencyInfo]
  );
  const [localValue, setLocalValue] = reactExports.useState(value || "");
  const handleValueChange = (value2, _name, _values) => {
    if (!value2) {
      setLocalValue("");
      return;
    }
    setLocalValue(value2);
  };
  reactExports.useEffect(() => {
    let update = value;
    if (!isNaN(Number(value))) {
      update = formatter(update);
    }
    setLocalValue(update);
  }, [value, formatter]);
  const combinedRef = useCombinedRefs(inputRef, ref);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "relative flex size-full items-center", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      "span",
      {
        className: "txt-compact-small text-ui-fg-muted pointer-events-none absolute left-0 w-fit min-w-4",
        "aria-hidden": true,
        ref: onMeasureSymbol,
        children: currencyInfo.symbol_native
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      CurrencyInput,
      {
        ...rest,
        ...attributes,
        ref: combinedRef,
        className: "txt-compact-small w-full flex-1 cursor-default appearance-none bg-transparent pl-[60px] text-right outline-none",
        value: localValue || void 0,
        onValueChange: handleValueChange,
        formatValueOnBlur: true,
        onBlur: () => {
          onBlur();
          onInputBlur();
          onChange(localValue, value);
        },
        onFocus,
        decimalScale: currencyInfo.decimal_digits,
        decimalsLimit: currencyInfo.decimal_digits,
        autoComplete: "off",
        tabIndex: -1
      }
    )
  ] });
};
export {
  TieredPriceForm as T,
  TieredPriceCell as a,
  TieredPriceInput as b
};
