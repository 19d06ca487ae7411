import { C as ChipGroup } from "./chunk-X5VECN6S-DL71cy9o.js";
import { C as ChipInput, S as SortableList } from "./chunk-JJB6UMBH-BFAChCa8.js";
import { n as normalizeProductFormValues, P as ProductCreateSchema, a as PRODUCT_CREATE_FORM_DEFAULTS, U as UploadMediaFormItem, f as formatFileSize, d as decorateVariantsWithDefaultValues } from "./chunk-ODYWAXSU-DTJQrhbb.js";
import { S as SwitchBox } from "./chunk-PRLQLEEQ-BUmAWB0E.js";
import { C as CategoryCombobox } from "./chunk-WICCF7LK-ZPOKpip1.js";
import { r as reactExports, b as useTranslation, m as useStore, n as usePricePreferences, j as jsxRuntimeExports, R as RouteFocusModal, o as useRouteModal, v as useExtension, w as useDocumentDirection, x as useExtendableForm, y as useCreateProduct, z as useWatch, s as sdk, t as toast, K as KeyboundForm, B as Button, F as FormExtensionZone, D as Divider, S as StackedFocusModal, E as DataGrid, H as Heading, G as Form, I as Input, J as HandleInput, M as Textarea, N as useFieldArray, Q as useSensors, U as useSensor, V as sortableKeyboardCoordinates, W as KeyboardSensor, X as PointerSensor, Y as DndContext, Z as DragOverlay, _ as SortableContext, $ as productOptionsQueryKeys, a0 as Label, a1 as Hint, a2 as Combobox, a3 as Checkbox, a4 as Text, a5 as clx, a6 as InlineTip, a7 as productTagsQueryKeys, a8 as Trans, a9 as useStackedModal, k as keepPreviousData, aa as createDataGridPriceColumns, ab as arrayMove, ac as defaultDropAnimationSideEffects, ad as IconButton, ae as DotsSix, A as ActionMenu, af as XMark, ag as useSortable, ah as CSS, T as Trash, ai as createDataGridHelper, aj as createDataTableColumnHelper, ak as XMarkMini } from "./index-6bvUh1mj.js";
import { u as useSalesChannelTableQuery, a as useSalesChannelTableFilters, b as useSalesChannelTableEmptyState, c as useSalesChannelTableColumns } from "./chunk-KCFHHRVQ-DwGJs5xu.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
import "./chunk-I4R6NKVR-DrZhCG__.js";
import { c as castNumber } from "./chunk-6GU6IDUA-Bni4NDHA.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { p as productTypesQueryKeys } from "./chunk-QG545K2O-DguWZgtL.js";
import { u as useSalesChannel, a as useSalesChannels } from "./chunk-5N2B66CN-c329dCoL.js";
import { c as collectionsQueryKeys } from "./chunk-22ELTIVU-C9hYaQYp.js";
import { s as shippingProfileQueryKeys } from "./chunk-D3TDNKSZ-Bh27PZcQ.js";
import { u as useRegions } from "./chunk-EMDIIWVL-CbZrlwEP.js";
import { P as ProgressTabs } from "./progress-tabs-DCqWn88m.js";
import { A as Alert } from "./alert--R-a-dLi.js";
import { T as ThumbnailBadge } from "./thumbnail-badge-BQumVLN1.js";
import "./chunk-QR6FHSFY-DRlPP3xZ.js";
import "./chunk-2VYWSRWQ-DO0dKi26.js";
import "./chunk-VLY6BXSQ-Me55X0ir.js";
import "./chunk-IFQC5X3W-DtnYZhqr.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
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
const StackPerspective = reactExports.forwardRef(
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
          d: "m2.389 10.389-.748.25a.444.444 0 0 1-.585-.422V4.783c0-.303.297-.517.585-.421l.748.25M5.944 12.055l-.718.3a.445.445 0 0 1-.615-.41v-8.89c0-.317.323-.532.615-.41l.718.3M8.798 1.124l4.631 2.137c.315.145.516.46.516.807v6.862a.89.89 0 0 1-.516.807l-4.631 2.137a.445.445 0 0 1-.631-.403V1.528c0-.325.336-.54.63-.404"
        }
      )
    );
  }
);
StackPerspective.displayName = "StackPerspective";
var ProductCreateGeneralSection = ({
  form
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { id: "general", className: "flex flex-col gap-y-6", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-2", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4 md:grid-cols-3", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "title",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("products.fields.title.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Input,
                {
                  ...field,
                  placeholder: t("products.fields.title.placeholder")
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
          name: "subtitle",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.subtitle.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Input,
                {
                  ...field,
                  placeholder: t("products.fields.subtitle.placeholder")
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
          name: "handle",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Form.Label,
                {
                  tooltip: t("products.fields.handle.tooltip"),
                  optional: true,
                  children: t("fields.handle")
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                HandleInput,
                {
                  ...field,
                  placeholder: t("products.fields.handle.placeholder")
                }
              ) })
            ] });
          }
        }
      )
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control: form.control,
        name: "description",
        render: ({ field }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.description.label") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Textarea,
              {
                ...field,
                placeholder: t("products.fields.description.placeholder")
              }
            ) })
          ] });
        }
      }
    )
  ] });
};
var dropAnimationConfig = {
  sideEffects: defaultDropAnimationSideEffects({
    styles: {
      active: {
        opacity: "0.4"
      }
    }
  })
};
var ProductCreateMediaSection = ({
  form
}) => {
  const { fields, append, remove } = useFieldArray({
    name: "media",
    control: form.control,
    keyName: "field_id"
  });
  const [activeId, setActiveId] = reactExports.useState(null);
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, {
      coordinateGetter: sortableKeyboardCoordinates
    })
  );
  const handleDragStart = (event) => {
    setActiveId(event.active.id);
  };
  const handleDragEnd = (event) => {
    setActiveId(null);
    const { active, over } = event;
    if (active.id !== over?.id) {
      const oldIndex = fields.findIndex((item) => item.field_id === active.id);
      const newIndex = fields.findIndex((item) => item.field_id === over?.id);
      form.setValue("media", arrayMove(fields, oldIndex, newIndex), {
        shouldDirty: true,
        shouldTouch: true
      });
    }
  };
  const handleDragCancel = () => {
    setActiveId(null);
  };
  const getOnDelete = (index) => {
    return () => {
      remove(index);
    };
  };
  const getMakeThumbnail = (index) => {
    return () => {
      const newFields = fields.map((field, i) => {
        return {
          ...field,
          isThumbnail: i === index
        };
      });
      form.setValue("media", newFields, {
        shouldDirty: true,
        shouldTouch: true
      });
    };
  };
  const getItemHandlers = (index) => {
    return {
      onDelete: getOnDelete(index),
      onMakeThumbnail: getMakeThumbnail(index)
    };
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { id: "media", className: "flex flex-col gap-y-2", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(UploadMediaFormItem, { form, append, showHint: false }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(
      DndContext,
      {
        sensors,
        onDragEnd: handleDragEnd,
        onDragStart: handleDragStart,
        onDragCancel: handleDragCancel,
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(DragOverlay, { dropAnimation: dropAnimationConfig, children: activeId ? /* @__PURE__ */ jsxRuntimeExports.jsx(
            MediaGridItemOverlay,
            {
              field: fields.find((m) => m.field_id === activeId)
            }
          ) : null }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("ul", { className: "flex flex-col gap-y-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(SortableContext, { items: fields.map((field) => field.field_id), children: fields.map((field, index) => {
            const { onDelete, onMakeThumbnail } = getItemHandlers(index);
            return /* @__PURE__ */ jsxRuntimeExports.jsx(
              MediaItem,
              {
                field,
                onDelete,
                onMakeThumbnail
              },
              field.field_id
            );
          }) }) })
        ]
      }
    )
  ] });
};
var MediaItem = ({ field, onDelete, onMakeThumbnail }) => {
  const { t } = useTranslation();
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging
  } = useSortable({ id: field.field_id });
  const style = {
    opacity: isDragging ? 0.4 : void 0,
    transform: CSS.Translate.toString(transform),
    transition
  };
  if (!field.file) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "li",
    {
      className: "bg-ui-bg-component shadow-elevation-card-rest flex items-center justify-between rounded-lg px-3 py-2",
      ref: setNodeRef,
      style,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            IconButton,
            {
              variant: "transparent",
              type: "button",
              size: "small",
              ...attributes,
              ...listeners,
              ref: setActivatorNodeRef,
              className: "cursor-grab touch-none active:cursor-grabbing",
              children: /* @__PURE__ */ jsxRuntimeExports.jsx(DotsSix, { className: "text-ui-fg-muted" })
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-base h-10 w-[30px] overflow-hidden rounded-md", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ThumbnailPreview, { url: field.url }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: field.file.name }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
                field.isThumbnail && /* @__PURE__ */ jsxRuntimeExports.jsx(ThumbnailBadge, {}),
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Text,
                  {
                    size: "xsmall",
                    leading: "compact",
                    className: "text-ui-fg-subtle",
                    children: formatFileSize(field.file.size)
                  }
                )
              ] })
            ] })
          ] })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            ActionMenu,
            {
              groups: [
                {
                  actions: [
                    {
                      label: t("products.media.makeThumbnail"),
                      icon: /* @__PURE__ */ jsxRuntimeExports.jsx(StackPerspective, {}),
                      onClick: onMakeThumbnail
                    }
                  ]
                },
                {
                  actions: [
                    {
                      icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
                      label: t("actions.delete"),
                      onClick: onDelete
                    }
                  ]
                }
              ]
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            IconButton,
            {
              type: "button",
              size: "small",
              variant: "transparent",
              onClick: onDelete,
              children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMark, {})
            }
          )
        ] })
      ]
    }
  );
};
var MediaGridItemOverlay = ({ field }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("li", { className: "bg-ui-bg-component shadow-elevation-card-rest flex items-center justify-between rounded-lg px-3 py-2", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        IconButton,
        {
          variant: "transparent",
          size: "small",
          className: "cursor-grab touch-none active:cursor-grabbing",
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(DotsSix, { className: "text-ui-fg-muted" })
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-base h-10 w-[30px] overflow-hidden rounded-md", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ThumbnailPreview, { url: field.url }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: field.file?.name }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
            field.isThumbnail && /* @__PURE__ */ jsxRuntimeExports.jsx(ThumbnailBadge, {}),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Text,
              {
                size: "xsmall",
                leading: "compact",
                className: "text-ui-fg-subtle",
                children: formatFileSize(field.file?.size ?? 0)
              }
            )
          ] })
        ] })
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(ActionMenu, { groups: [] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        IconButton,
        {
          type: "button",
          size: "small",
          variant: "transparent",
          onClick: () => {
          },
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMark, {})
        }
      )
    ] })
  ] });
};
var ThumbnailPreview = ({ url }) => {
  if (!url) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("img", { src: url, alt: "", className: "size-full object-cover object-center" });
};
var getPermutations = (data) => {
  if (data.length === 0) {
    return [];
  }
  if (data.length === 1) {
    return data[0].values.map((value) => ({ [data[0].title]: value }));
  }
  const toProcess = data[0];
  const rest = data.slice(1);
  return toProcess.values.flatMap((value) => {
    return getPermutations(rest).map((permutation) => {
      return {
        [toProcess.title]: value,
        ...permutation
      };
    });
  });
};
var getVariantName = (options) => {
  return Object.values(options).join(" / ");
};
var ProductCreateVariantsSection = ({
  form
}) => {
  const { t } = useTranslation();
  const variants = useFieldArray({
    control: form.control,
    name: "variants"
  });
  const watchedAreVariantsEnabled = useWatch({
    control: form.control,
    name: "enable_variants",
    defaultValue: false
  });
  const watchedOptions = useWatch({
    control: form.control,
    name: "options",
    defaultValue: []
  });
  const watchedVariants = useWatch({
    control: form.control,
    name: "variants",
    defaultValue: []
  });
  const showInvalidOptionsMessage = !!form.formState.errors.options?.length;
  const showInvalidVariantsMessage = form.formState.errors.variants?.root?.message === "invalid_length";
  const selectedExistingOptionIds = reactExports.useMemo(
    () => watchedOptions.map((opt) => opt.id).filter((id) => !!id),
    [watchedOptions]
  );
  const productOptionsCombobox = useComboboxData({
    queryKey: productOptionsQueryKeys.list({ is_exclusive: false }),
    queryFn: (params) => sdk.admin.productOption.list({
      ...params,
      is_exclusive: false,
      fields: "id,title,values.id,values.value,values.rank"
    }),
    getOptions: (data) => data.product_options.map((option) => ({
      label: option.title,
      value: option.id,
      option
    }))
  });
  const [optionDetailsById, setOptionDetailsById] = reactExports.useState(
    () => /* @__PURE__ */ new Map()
  );
  reactExports.useEffect(() => {
    setOptionDetailsById((prev) => {
      let next;
      for (const choice of productOptionsCombobox.options) {
        if (choice.option && prev.get(choice.value) !== choice.option) {
          next ?? (next = new Map(prev));
          next.set(choice.value, choice.option);
        }
      }
      return next ?? prev;
    });
  }, [productOptionsCombobox.options]);
  const knownOptionIds = reactExports.useMemo(() => {
    const ids = new Set(selectedExistingOptionIds);
    productOptionsCombobox.options.forEach((option) => ids.add(option.value));
    return ids;
  }, [selectedExistingOptionIds, productOptionsCombobox.options]);
  const productOptionChoices = reactExports.useMemo(() => {
    const merged = /* @__PURE__ */ new Map();
    productOptionsCombobox.options.forEach(
      (option) => merged.set(option.value, option)
    );
    watchedOptions.forEach((opt) => {
      const value = opt.id || opt.title;
      if (value && !merged.has(value)) {
        merged.set(value, { value, label: opt.title || value });
      }
    });
    return [...merged.values()];
  }, [productOptionsCombobox.options, watchedOptions]);
  const selectedOptionValues = reactExports.useMemo(() => {
    return watchedOptions.map((opt) => opt.id || opt.title);
  }, [watchedOptions]);
  const handleProductOptionSelect = (optionValues) => {
    const existingOptionIds = optionValues.filter(
      (val) => knownOptionIds.has(val)
    );
    const newOptionTitles = optionValues.filter(
      (val) => !knownOptionIds.has(val)
    );
    const allSelectedOptions = [];
    const watchedOptions2 = form.getValues("options");
    existingOptionIds.forEach((id) => {
      const details = optionDetailsById.get(id);
      if (details) {
        allSelectedOptions.push(details);
      }
    });
    watchedOptions2.forEach((opt) => {
      if (!opt.id && opt.title && newOptionTitles.includes(opt.title)) {
        allSelectedOptions.push({
          title: opt.title,
          values: opt.values || []
        });
      }
    });
    const newSelectedValues = {};
    allSelectedOptions.forEach((option) => {
      if ("id" in option && option.id) {
        const currentOption = watchedOptions2.find((opt) => opt.id === option.id);
        if (currentOption?.value_ids) {
          newSelectedValues[option.id] = currentOption.value_ids;
        } else {
          newSelectedValues[option.id] = option.values?.map((v) => v.id) || [];
        }
      }
    });
    updateFormWithSelectedValues(allSelectedOptions, newSelectedValues);
  };
  const generateAndSetVariants = (options) => {
    const permutations = getPermutations(
      options.filter(({ values }) => values && values.length > 0)
    );
    const newVariants = permutations.map((permutation, index) => ({
      title: getVariantName(permutation),
      options: permutation,
      should_create: true,
      variant_rank: index,
      inventory: [{ inventory_item_id: "", required_quantity: "" }]
    }));
    form.setValue("variants", newVariants);
  };
  const handleValueChange = (optionId, valueIds) => {
    if (valueIds.length === 0) {
      return;
    }
    const currentOption = watchedOptions.find((opt) => opt.id === optionId);
    if (!currentOption) {
      return;
    }
    const productOption = optionDetailsById.get(optionId);
    const existingValueIds = new Set(
      productOption?.values?.map((v) => v.id) || []
    );
    const validValueIds = [];
    const newValueNames = [];
    valueIds.forEach((id) => {
      if (existingValueIds.has(id)) {
        validValueIds.push(id);
      } else {
        newValueNames.push(id);
      }
    });
    const updatedOptions = watchedOptions.map((opt) => {
      if (opt.id === optionId) {
        const selectedExistingValues = productOption?.values?.filter((v) => validValueIds.includes(v.id)).map((v) => v.value) || [];
        return {
          ...opt,
          value_ids: valueIds,
          values: [...selectedExistingValues, ...newValueNames]
        };
      }
      return opt;
    });
    form.setValue("options", updatedOptions);
    generateAndSetVariants(updatedOptions);
  };
  const handleNewOptionValueChange = (optionTitle, valueNames) => {
    const updatedOptions = watchedOptions.map((opt) => {
      if (!opt.id && opt.title === optionTitle) {
        return {
          ...opt,
          values: valueNames
        };
      }
      return opt;
    });
    form.setValue("options", updatedOptions);
    generateAndSetVariants(updatedOptions);
  };
  const updateFormWithSelectedValues = (selectedProductOptions, valueSelections) => {
    const newOptions = selectedProductOptions.map(
      (option) => {
        if ("id" in option && option.id !== void 0) {
          const existingOption = option;
          const selectedValueIds = valueSelections[existingOption.id] || [];
          const allValues = option.values || [];
          const selectedValues = allValues.filter((v) => selectedValueIds.includes(v.id)).sort((a, b) => {
            const rankA = a.rank ?? Number.MAX_VALUE;
            const rankB = b.rank ?? Number.MAX_VALUE;
            return rankA - rankB;
          }).map((v) => v.value);
          return {
            id: existingOption.id,
            title: existingOption.title,
            values: selectedValues,
            value_ids: selectedValueIds.length > 0 ? selectedValueIds : void 0
          };
        } else {
          const newOption = option;
          return {
            title: newOption.title,
            values: newOption.values
          };
        }
      }
    );
    form.setValue("options", newOptions);
    generateAndSetVariants(newOptions);
  };
  const handleRankChange = (items) => {
    const update = items.map((item, index) => {
      const variant = watchedVariants.find((v) => v.title === item.title);
      return {
        id: item.id,
        ...variant || item,
        variant_rank: index
      };
    });
    variants.replace(update);
  };
  const getCheckboxState = (variants2) => {
    if (variants2.every((variant) => variant.should_create)) {
      return true;
    }
    if (variants2.some((variant) => variant.should_create)) {
      return "indeterminate";
    }
    return false;
  };
  const onCheckboxChange = (value) => {
    switch (value) {
      case true: {
        const update = watchedVariants.map((variant) => {
          return {
            ...variant,
            should_create: true
          };
        });
        form.setValue("variants", update);
        break;
      }
      case false: {
        const update = watchedVariants.map((variant) => {
          return {
            ...variant,
            should_create: false
          };
        });
        form.setValue("variants", decorateVariantsWithDefaultValues(update));
        break;
      }
    }
  };
  const createDefaultOptionAndVariant = () => {
    form.setValue("options", [
      {
        title: "Default option",
        values: ["Default option value"]
      }
    ]);
    form.setValue(
      "variants",
      decorateVariantsWithDefaultValues([
        {
          title: "Default variant",
          should_create: true,
          variant_rank: 0,
          options: {
            "Default option": "Default option value"
          },
          inventory: [{ inventory_item_id: "", required_quantity: "" }],
          is_default: true
        }
      ])
    );
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { id: "variants", className: "flex flex-col gap-y-8", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-6", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("products.create.variants.header") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        SwitchBox,
        {
          control: form.control,
          name: "enable_variants",
          label: t("products.create.variants.subHeadingTitle"),
          description: t("products.create.variants.subHeadingDescription"),
          onCheckedChange: (checked) => {
            if (checked) {
              form.setValue("options", [
                {
                  title: "",
                  values: []
                }
              ]);
              form.setValue("variants", []);
            } else {
              createDefaultOptionAndVariant();
            }
          }
        }
      )
    ] }),
    watchedAreVariantsEnabled && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-6", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { weight: "plus", children: t("products.create.variants.productOptions.label") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Hint, { children: t("products.create.variants.productOptions.hint") })
        ] }),
        showInvalidOptionsMessage && /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { dismissible: true, variant: "error", children: t("products.create.errors.options") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Combobox,
          {
            value: selectedOptionValues,
            onChange: (value) => handleProductOptionSelect(value),
            options: productOptionChoices,
            searchValue: productOptionsCombobox.searchValue,
            onSearchValueChange: productOptionsCombobox.onSearchValueChange,
            fetchNextPage: productOptionsCombobox.fetchNextPage,
            isFetchingNextPage: productOptionsCombobox.isFetchingNextPage,
            shouldAlwaysShowCreateOption: true,
            onCreateOption: async (options) => {
              const optionTitle = options[options.length - 1]?.trim();
              if (!optionTitle) {
                return;
              }
              const allSelectedOptions = [];
              const valueSelections = {};
              watchedOptions.forEach((opt) => {
                if (opt.id) {
                  const productOption = optionDetailsById.get(opt.id);
                  if (productOption) {
                    allSelectedOptions.push(productOption);
                    if (opt.value_ids) {
                      valueSelections[opt.id] = opt.value_ids;
                    }
                  }
                } else {
                  allSelectedOptions.push({
                    title: opt.title,
                    values: opt.values || []
                  });
                }
              });
              const newOption = {
                title: optionTitle,
                is_exclusive: true,
                values: []
              };
              allSelectedOptions.push(newOption);
              updateFormWithSelectedValues(
                allSelectedOptions,
                valueSelections
              );
            },
            placeholder: t("products.fields.options.optionTitlePlaceholder"),
            disabled: productOptionsCombobox.isLoading,
            displayMode: "chips"
          }
        )
      ] }),
      watchedOptions.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { weight: "plus", children: t("fields.values") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Hint, { children: t("products.create.variants.selectValuesHint") })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-3", children: watchedOptions.map((opt, index) => {
          if (opt.id) {
            const productOption = optionDetailsById.get(opt.id);
            const existingValues = productOption?.values || [];
            const customValueNames = opt.values?.filter(
              (v) => !existingValues.some((ev) => ev.value === v)
            ) || [];
            const existingValueOptions = [...existingValues].sort((a, b) => {
              const rankA = a.rank ?? Number.MAX_VALUE;
              const rankB = b.rank ?? Number.MAX_VALUE;
              return rankA - rankB;
            }).map((v) => ({
              value: v.id,
              label: v.value
            }));
            const customValueOptions = customValueNames.map((v) => ({
              value: v,
              label: v
            }));
            const valueOptions = [
              ...existingValueOptions,
              ...customValueOptions
            ];
            return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { size: "small", weight: "plus", children: opt.title }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Combobox,
                {
                  value: opt.value_ids ?? [],
                  onChange: (value) => handleValueChange(opt.id, value),
                  options: valueOptions,
                  placeholder: t(
                    "products.fields.options.variantionsPlaceholder"
                  ),
                  displayMode: "chips"
                }
              )
            ] }, opt.id);
          } else {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { size: "small", weight: "plus", children: opt.title }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                ChipInput,
                {
                  value: opt.values ?? [],
                  onChange: (value) => handleNewOptionValueChange(opt.title, value),
                  placeholder: t(
                    "products.fields.options.variantionsPlaceholder"
                  )
                }
              )
            ] }, index);
          }
        }) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "grid grid-cols-1 gap-x-4 gap-y-8", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-6", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { weight: "plus", children: t("products.create.variants.productVariants.label") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Hint, { children: t("products.create.variants.productVariants.hint") })
        ] }),
        !showInvalidOptionsMessage && showInvalidVariantsMessage && /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { dismissible: true, variant: "error", children: t("products.create.errors.variants") }),
        variants.fields.length > 0 ? /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "overflow-hidden rounded-xl border", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs(
            "div",
            {
              className: "bg-ui-bg-component text-ui-fg-subtle grid items-center gap-3 border-b px-6 py-2.5",
              style: {
                gridTemplateColumns: `20px 28px repeat(${watchedOptions.length}, 1fr)`
              },
              children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Checkbox,
                  {
                    className: "relative",
                    checked: getCheckboxState(watchedVariants),
                    onCheckedChange: onCheckboxChange
                  }
                ) }),
                /* @__PURE__ */ jsxRuntimeExports.jsx("div", {}),
                watchedOptions.map((option, index) => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: option.title }) }, index))
              ]
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            SortableList,
            {
              items: variants.fields,
              onChange: handleRankChange,
              renderItem: (item, index) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsx(
                  SortableList.Item,
                  {
                    id: item.id,
                    className: clx("bg-ui-bg-base border-b", {
                      "border-b-0": index === variants.fields.length - 1
                    }),
                    children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                      "div",
                      {
                        className: "text-ui-fg-subtle grid w-full items-center gap-3 px-6 py-2.5",
                        style: {
                          gridTemplateColumns: `20px 28px repeat(${watchedOptions.length}, 1fr)`
                        },
                        children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            Form.Field,
                            {
                              control: form.control,
                              name: `variants.${index}.should_create`,
                              render: ({
                                field: { value, onChange, ...field }
                              }) => {
                                return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                                  Checkbox,
                                  {
                                    className: "relative",
                                    ...field,
                                    checked: value,
                                    onCheckedChange: onChange
                                  }
                                ) }) });
                              }
                            }
                          ),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(SortableList.DragHandle, {}),
                          Object.values(item.options).map((value, index2) => /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: value }, index2))
                        ]
                      }
                    )
                  }
                );
              }
            }
          )
        ] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { children: t("products.create.variants.productVariants.alert") }),
        variants.fields.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(InlineTip, { label: t("general.tip"), children: t("products.create.variants.productVariants.tip") })
      ] }) })
    ] })
  ] });
};
var ProductCreateDetailsForm = ({ form }) => {
  const { getFormFields } = useExtension();
  const fields = getFormFields("product", "create", "general");
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col items-center p-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Header, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-6", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCreateGeneralSection, { form }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(FormExtensionZone, { fields, form }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCreateMediaSection, { form })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCreateVariantsSection, { form })
  ] }) });
};
var Header = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("products.create.header") }) });
};
function InventoryItemRow({
  form,
  variantIndex,
  inventoryIndex,
  inventoryItem,
  isItemOptionDisabled,
  onRemove
}) {
  const { t } = useTranslation();
  const selectedInventoryItemId = useWatch({
    control: form.control,
    name: `variants.${variantIndex}.inventory.${inventoryIndex}.inventory_item_id`
  });
  const items = useComboboxData({
    queryKey: ["inventory_items"],
    defaultValueKey: "id",
    selectedValue: selectedInventoryItemId,
    queryFn: (params) => sdk.admin.inventoryItem.list(params),
    getOptions: (data) => data.inventory_items.map((item) => ({
      label: `${item.title} ${item.sku ? `(${item.sku})` : ""}`,
      value: item.id
    }))
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "li",
    {
      className: "bg-ui-bg-component shadow-elevation-card-rest grid grid-cols-[1fr_28px] items-center gap-1.5 rounded-xl p-1.5",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-[min-content,1fr] items-center gap-1.5", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center px-2 py-1.5", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Label,
            {
              size: "xsmall",
              weight: "plus",
              className: "text-ui-fg-subtle",
              htmlFor: `variants.${variantIndex}.inventory.${inventoryIndex}.inventory_item_id`,
              children: t("fields.item")
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: `variants.${variantIndex}.inventory.${inventoryIndex}.inventory_item_id`,
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Combobox,
                  {
                    ...field,
                    options: items.options.map((o) => ({
                      ...o,
                      disabled: isItemOptionDisabled(o, inventoryIndex)
                    })),
                    searchValue: items.searchValue,
                    onBlur: () => items.onSearchValueChange(""),
                    onSearchValueChange: items.onSearchValueChange,
                    fetchNextPage: items.fetchNextPage,
                    className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover",
                    placeholder: t("products.create.inventory.itemPlaceholder")
                  }
                ) }) });
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center px-2 py-1.5", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Label,
            {
              size: "xsmall",
              weight: "plus",
              className: "text-ui-fg-subtle",
              htmlFor: `variants.${variantIndex}.inventory.${inventoryIndex}.required_quantity`,
              children: t("fields.quantity")
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: `variants.${variantIndex}.inventory.${inventoryIndex}.required_quantity`,
              render: ({ field: { onChange, value, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Input,
                    {
                      type: "number",
                      className: "bg-ui-bg-field-component",
                      min: 0,
                      step: "any",
                      value,
                      onChange: (e) => {
                        const value2 = e.target.value;
                        if (value2 === "") {
                          onChange(null);
                        } else {
                          onChange(castNumber(value2));
                        }
                      },
                      ...field,
                      placeholder: t(
                        "products.create.inventory.quantityPlaceholder"
                      )
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          )
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          IconButton,
          {
            type: "button",
            size: "small",
            variant: "transparent",
            className: "text-ui-fg-muted",
            onClick: onRemove,
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMarkMini, {})
          }
        )
      ]
    },
    inventoryItem.id
  );
}
function VariantSection({ form, variant, index }) {
  const { t } = useTranslation();
  const inventory = useFieldArray({
    control: form.control,
    name: `variants.${index}.inventory`
  });
  const inventoryFormData = useWatch({
    control: form.control,
    name: `variants.${index}.inventory`
  });
  const isItemOptionDisabled = (option, inventoryIndex) => {
    return !!inventoryFormData?.some(
      (i, index2) => index2 != inventoryIndex && i.inventory_item_id === option.value
    );
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid gap-y-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-start justify-between gap-x-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: variant.title }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("products.create.inventory.label") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          size: "small",
          variant: "secondary",
          type: "button",
          onClick: () => {
            inventory.append({
              inventory_item_id: "",
              required_quantity: ""
            });
          },
          children: t("actions.add")
        }
      )
    ] }),
    inventory.fields.map((inventoryItem, inventoryIndex) => /* @__PURE__ */ jsxRuntimeExports.jsx(
      InventoryItemRow,
      {
        form,
        variantIndex: index,
        inventoryIndex,
        inventoryItem,
        isItemOptionDisabled,
        onRemove: () => inventory.remove(inventoryIndex)
      },
      inventoryItem.id
    ))
  ] });
}
var ProductCreateInventoryKitSection = ({
  form
}) => {
  const { t } = useTranslation();
  const variants = useFieldArray({
    control: form.control,
    name: "variants"
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { id: "organize", className: "flex flex-col gap-y-8", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("products.create.inventory.heading") }),
    variants.fields.map((variant, variantIndex) => ({ variant, variantIndex })).filter(({ variant }) => variant.inventory_kit).map(({ variant, variantIndex }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
      VariantSection,
      {
        form,
        variant,
        index: variantIndex
      },
      variant.id
    ))
  ] });
};
var ProductCreateInventoryKitForm = ({
  form
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col items-center p-16", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCreateInventoryKitSection, { form }) }) });
};
var ProductCreateOrganizationSection = ({
  form
}) => {
  const { t } = useTranslation();
  const collections = useComboboxData({
    queryKey: collectionsQueryKeys.lists(),
    queryFn: (params) => sdk.admin.productCollection.list(params),
    getOptions: (data) => data.collections.map((collection) => ({
      label: collection.title,
      value: collection.id
    }))
  });
  const types = useComboboxData({
    queryKey: productTypesQueryKeys.lists(),
    queryFn: (params) => sdk.admin.productType.list(params),
    getOptions: (data) => data.product_types.map((type) => ({
      label: type.value,
      value: type.id
    }))
  });
  const tags = useComboboxData({
    queryKey: productTagsQueryKeys.lists(),
    queryFn: (params) => sdk.admin.productTag.list(params),
    getOptions: (data) => data.product_tags.map((tag) => ({
      label: tag.value,
      value: tag.id
    }))
  });
  const shippingProfiles = useComboboxData({
    queryKey: shippingProfileQueryKeys.lists(),
    queryFn: (params) => sdk.admin.shippingProfile.list(params),
    getOptions: (data) => data.shipping_profiles.map((shippingProfile) => ({
      label: shippingProfile.name,
      value: shippingProfile.id
    }))
  });
  const { fields, remove, replace } = useFieldArray({
    control: form.control,
    name: "sales_channels",
    keyName: "key"
  });
  const handleClearAllSalesChannels = () => {
    replace([]);
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { id: "organize", className: "flex flex-col gap-y-8", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("products.organization.header") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SwitchBox,
      {
        control: form.control,
        name: "discountable",
        label: t("products.fields.discountable.label"),
        description: t("products.fields.discountable.hint"),
        optional: true
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4 md:grid-cols-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "type_id",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.type.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Combobox,
                {
                  ...field,
                  value: field.value || "",
                  onChange: (value) => field.onChange(value || ""),
                  options: types.options,
                  searchValue: types.searchValue,
                  onSearchValueChange: types.onSearchValueChange,
                  fetchNextPage: types.fetchNextPage,
                  allowClear: true
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
          name: "collection_id",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.collection.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Combobox,
                {
                  ...field,
                  value: field.value || "",
                  onChange: (value) => field.onChange(value || ""),
                  options: collections.options,
                  searchValue: collections.searchValue,
                  onSearchValueChange: collections.onSearchValueChange,
                  fetchNextPage: collections.fetchNextPage,
                  allowClear: true
                }
              ) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4 md:grid-cols-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "categories",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.categories.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CategoryCombobox, { ...field }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "tags",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.tags.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Combobox,
                {
                  ...field,
                  options: tags.options,
                  searchValue: tags.searchValue,
                  onSearchValueChange: tags.onSearchValueChange,
                  fetchNextPage: tags.fetchNextPage
                }
              ) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4 md:grid-cols-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.shipping_profile.label") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Trans, { i18nKey: "products.fields.shipping_profile.hint" }) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "shipping_profile_id",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Combobox,
                {
                  ...field,
                  options: shippingProfiles.options,
                  searchValue: shippingProfiles.searchValue,
                  onSearchValueChange: shippingProfiles.onSearchValueChange,
                  fetchNextPage: shippingProfiles.fetchNextPage
                }
              ) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "grid grid-cols-1 gap-y-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control: form.control,
        name: "sales_channels",
        render: () => {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-start justify-between gap-x-4", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.sales_channels.label") }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Trans, { i18nKey: "products.fields.sales_channels.hint" }) })
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", type: "button", children: t("actions.add") }) })
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { className: "mt-0", children: fields.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(
              ChipGroup,
              {
                onClearAll: handleClearAllSalesChannels,
                onRemove: remove,
                className: "py-4",
                children: fields.map((field, index) => /* @__PURE__ */ jsxRuntimeExports.jsx(ChipGroup.Chip, { index, children: field.name }, field.key))
              }
            ) })
          ] });
        }
      }
    ) })
  ] });
};
var SC_STACKED_MODAL_ID = "sc";
var PAGE_SIZE = 20;
var ProductCreateSalesChannelStackedModal = ({
  form
}) => {
  const { t } = useTranslation();
  const { getValues, setValue } = form;
  const { setIsOpen, getIsOpen } = useStackedModal();
  const [rowSelection, setRowSelection] = reactExports.useState(
    {}
  );
  const [state, setState] = reactExports.useState([]);
  const searchParams = useSalesChannelTableQuery({
    pageSize: PAGE_SIZE,
    prefix: SC_STACKED_MODAL_ID
  });
  const { sales_channels, count, isLoading, isError, error } = useSalesChannels(
    searchParams,
    {
      placeholderData: keepPreviousData
    }
  );
  const open = getIsOpen(SC_STACKED_MODAL_ID);
  reactExports.useEffect(() => {
    if (!open) {
      return;
    }
    const salesChannels = getValues("sales_channels");
    if (salesChannels) {
      setState(
        salesChannels.map((channel) => ({
          id: channel.id,
          name: channel.name
        }))
      );
      setRowSelection(
        salesChannels.reduce(
          (acc, channel) => ({
            ...acc,
            [channel.id]: true
          }),
          {}
        )
      );
    }
  }, [open, getValues]);
  const onRowSelectionChange = (state2) => {
    const ids = Object.keys(state2);
    const addedIdsSet = new Set(
      ids.filter((id) => state2[id] && !rowSelection[id])
    );
    let addedSalesChannels = [];
    if (addedIdsSet.size > 0) {
      addedSalesChannels = sales_channels?.filter((channel) => addedIdsSet.has(channel.id)) ?? [];
    }
    setState((prev) => {
      const filteredPrev = prev.filter((channel) => state2[channel.id]);
      return Array.from(/* @__PURE__ */ new Set([...filteredPrev, ...addedSalesChannels]));
    });
    setRowSelection(state2);
  };
  const handleAdd = () => {
    setValue("sales_channels", state, {
      shouldDirty: true,
      shouldTouch: true
    });
    setIsOpen(SC_STACKED_MODAL_ID, false);
  };
  const filters = useSalesChannelTableFilters();
  const columns = useColumns();
  const emptyState = useSalesChannelTableEmptyState();
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedFocusModal.Content, { className: "flex flex-col overflow-hidden", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Header, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Body, { className: "flex-1 overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      DataTable,
      {
        data: sales_channels,
        columns,
        filters,
        emptyState,
        rowCount: count,
        pageSize: PAGE_SIZE,
        getRowId: (row) => row.id,
        rowSelection: {
          state: rowSelection,
          onRowSelectionChange
        },
        isLoading,
        layout: "fill",
        prefix: SC_STACKED_MODAL_ID
      }
    ) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", type: "button", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", onClick: handleAdd, type: "button", children: t("actions.save") })
    ] }) })
  ] });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = () => {
  const base = useSalesChannelTableColumns();
  return reactExports.useMemo(() => [columnHelper.select(), ...base], [base]);
};
var ProductCreateOrganizeForm = ({ form }) => {
  const { getFormFields } = useExtension();
  const fields = getFormFields("product", "create", "organize");
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedFocusModal, { id: SC_STACKED_MODAL_ID, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col items-center p-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCreateOrganizationSection, { form }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(FormExtensionZone, { fields, form })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCreateSalesChannelStackedModal, { form })
  ] });
};
var ProductCreateVariantsForm = ({
  form,
  regions,
  store,
  pricePreferences
}) => {
  const { setCloseOnEscape } = useRouteModal();
  const currencyCodes = reactExports.useMemo(
    () => store?.supported_currencies?.map((c) => c.currency_code) || [],
    [store]
  );
  const variants = useWatch({
    control: form.control,
    name: "variants",
    defaultValue: []
  });
  const options = useWatch({
    control: form.control,
    name: "options",
    defaultValue: []
  });
  const columns = useColumns2({
    options,
    currencies: currencyCodes,
    regions,
    pricePreferences
  });
  const variantData = reactExports.useMemo(() => {
    const ret = [];
    variants.forEach((v, i) => {
      if (v.should_create) {
        ret.push({ ...v, originalIndex: i });
      }
    });
    return ret;
  }, [variants]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full flex-col divide-y overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataGrid,
    {
      columns,
      data: variantData,
      state: form,
      onEditingChange: (editing) => setCloseOnEscape(!editing)
    }
  ) });
};
var columnHelper2 = createDataGridHelper();
var useColumns2 = ({
  options,
  currencies = [],
  regions = [],
  pricePreferences = []
}) => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper2.column({
        id: "options",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: options.map((o) => o.title).join(" / ") }) }),
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.ReadonlyCell, { context, children: options.map((o) => context.row.original.options[o.title]).join(" / ") });
        },
        disableHiding: true
      }),
      columnHelper2.column({
        id: "title",
        name: t("fields.title"),
        header: t("fields.title"),
        field: (context) => `variants.${context.row.original.originalIndex}.title`,
        type: "text",
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.TextCell, { context });
        }
      }),
      columnHelper2.column({
        id: "sku",
        name: t("fields.sku"),
        header: t("fields.sku"),
        field: (context) => `variants.${context.row.original.originalIndex}.sku`,
        type: "text",
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.TextCell, { context });
        }
      }),
      columnHelper2.column({
        id: "manage_inventory",
        name: t("fields.managedInventory"),
        header: t("fields.managedInventory"),
        field: (context) => `variants.${context.row.original.originalIndex}.manage_inventory`,
        type: "boolean",
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.BooleanCell, { context });
        }
      }),
      columnHelper2.column({
        id: "allow_backorder",
        name: t("fields.allowBackorder"),
        header: t("fields.allowBackorder"),
        field: (context) => `variants.${context.row.original.originalIndex}.allow_backorder`,
        type: "boolean",
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.BooleanCell, { context });
        }
      }),
      columnHelper2.column({
        id: "inventory_kit",
        name: t("fields.inventoryKit"),
        header: t("fields.inventoryKit"),
        field: (context) => `variants.${context.row.original.originalIndex}.inventory_kit`,
        type: "boolean",
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            DataGrid.BooleanCell,
            {
              context,
              disabled: !context.row.original.manage_inventory
            }
          );
        }
      }),
      ...createDataGridPriceColumns({
        currencies,
        regions,
        pricePreferences,
        getFieldName: (context, value) => {
          if (context.column.id?.startsWith("currency_prices")) {
            return `variants.${context.row.original.originalIndex}.prices.${value}`;
          }
          return `variants.${context.row.original.originalIndex}.prices.${value}`;
        },
        t
      })
    ],
    [currencies, regions, options, pricePreferences, t]
  );
};
var SAVE_DRAFT_BUTTON = "save-draft-button";
var ProductCreateForm = ({
  defaultChannel,
  regions,
  store,
  pricePreferences
}) => {
  const [tab, setTab] = reactExports.useState(
    "details"
    /* DETAILS */
  );
  const [tabState, setTabState] = reactExports.useState({
    [
      "details"
      /* DETAILS */
    ]: "in-progress",
    [
      "organize"
      /* ORGANIZE */
    ]: "not-started",
    [
      "variants"
      /* VARIANTS */
    ]: "not-started",
    [
      "inventory"
      /* INVENTORY */
    ]: "not-started"
  });
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { getFormConfigs } = useExtension();
  const configs = getFormConfigs("product", "create");
  const direction = useDocumentDirection();
  const form = useExtendableForm({
    defaultValues: {
      ...PRODUCT_CREATE_FORM_DEFAULTS,
      sales_channels: defaultChannel ? [{ id: defaultChannel.id, name: defaultChannel.name }] : []
    },
    schema: ProductCreateSchema,
    configs
  });
  const { mutateAsync, isPending } = useCreateProduct();
  const regionsCurrencyMap = reactExports.useMemo(() => {
    if (!regions?.length) {
      return {};
    }
    return regions.reduce((acc, reg) => {
      acc[reg.id] = reg.currency_code;
      return acc;
    }, {});
  }, [regions]);
  const watchedVariants = useWatch({
    control: form.control,
    name: "variants"
  });
  const showInventoryTab = reactExports.useMemo(
    () => watchedVariants.some((v) => v.manage_inventory && v.inventory_kit),
    [watchedVariants]
  );
  const handleSubmit = form.handleSubmit(async (values, e) => {
    let isDraftSubmission = false;
    if (e?.nativeEvent instanceof SubmitEvent) {
      const submitter = e?.nativeEvent?.submitter;
      isDraftSubmission = submitter.dataset.name === SAVE_DRAFT_BUTTON;
    }
    const media = values.media || [];
    const payload = { ...values, media: void 0 };
    let uploadedMedia = [];
    try {
      if (media.length) {
        const thumbnailReq = media.find((m) => m.isThumbnail);
        const otherMediaReq = media.filter((m) => !m.isThumbnail);
        const fileReqs = [];
        if (thumbnailReq) {
          fileReqs.push(
            sdk.admin.upload.create({ files: [thumbnailReq.file] }).then((r) => r.files.map((f) => ({ ...f, isThumbnail: true })))
          );
        }
        if (otherMediaReq?.length) {
          fileReqs.push(
            sdk.admin.upload.create({
              files: otherMediaReq.map((m) => m.file)
            }).then((r) => r.files.map((f) => ({ ...f, isThumbnail: false })))
          );
        }
        uploadedMedia = (await Promise.all(fileReqs)).flat();
      }
    } catch (error) {
      if (error instanceof Error) {
        toast.error(error.message);
      }
    }
    await mutateAsync(
      normalizeProductFormValues({
        ...payload,
        media: uploadedMedia,
        status: isDraftSubmission ? "draft" : "published",
        regionsCurrencyMap
      }),
      {
        onSuccess: (data) => {
          toast.success(
            t("products.create.successToast", {
              title: data.product.title
            })
          );
          handleSuccess(`../${data.product.id}`);
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  const onNext = async (currentTab) => {
    const valid = await form.trigger();
    if (!valid) {
      return;
    }
    if (currentTab === "details") {
      setTab(
        "organize"
        /* ORGANIZE */
      );
    }
    if (currentTab === "organize") {
      setTab(
        "variants"
        /* VARIANTS */
      );
    }
    if (currentTab === "variants") {
      setTab(
        "inventory"
        /* INVENTORY */
      );
    }
  };
  reactExports.useEffect(() => {
    const currentState = { ...tabState };
    if (tab === "details") {
      currentState[
        "details"
        /* DETAILS */
      ] = "in-progress";
    }
    if (tab === "organize") {
      currentState[
        "details"
        /* DETAILS */
      ] = "completed";
      currentState[
        "organize"
        /* ORGANIZE */
      ] = "in-progress";
    }
    if (tab === "variants") {
      currentState[
        "details"
        /* DETAILS */
      ] = "completed";
      currentState[
        "organize"
        /* ORGANIZE */
      ] = "completed";
      currentState[
        "variants"
        /* VARIANTS */
      ] = "in-progress";
    }
    if (tab === "inventory") {
      currentState[
        "details"
        /* DETAILS */
      ] = "completed";
      currentState[
        "organize"
        /* ORGANIZE */
      ] = "completed";
      currentState[
        "variants"
        /* VARIANTS */
      ] = "completed";
      currentState[
        "inventory"
        /* INVENTORY */
      ] = "in-progress";
    }
    setTabState({ ...currentState });
  }, [tab]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onKeyDown: (e) => {
        if (e.key === "Enter") {
          if (e.target instanceof HTMLTextAreaElement && !(e.metaKey || e.ctrlKey)) {
            return;
          }
          e.preventDefault();
          if (e.metaKey || e.ctrlKey) {
            if (tab !== "variants") {
              e.preventDefault();
              e.stopPropagation();
              onNext(tab);
              return;
            }
            handleSubmit();
          }
        }
      },
      onSubmit: handleSubmit,
      className: "flex h-full flex-col",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(
          ProgressTabs,
          {
            dir: direction,
            value: tab,
            onValueChange: async (tab2) => {
              const valid = await form.trigger();
              if (!valid) {
                return;
              }
              setTab(tab2);
            },
            className: "flex h-full flex-col overflow-hidden",
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "-my-2 w-full border-l", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(ProgressTabs.List, { className: "justify-start-start flex w-full items-center", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Trigger,
                  {
                    status: tabState[
                      "details"
                      /* DETAILS */
                    ],
                    value: "details",
                    className: "max-w-[200px] truncate",
                    children: t("products.create.tabs.details")
                  }
                ),
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Trigger,
                  {
                    status: tabState[
                      "organize"
                      /* ORGANIZE */
                    ],
                    value: "organize",
                    className: "max-w-[200px] truncate",
                    children: t("products.create.tabs.organize")
                  }
                ),
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Trigger,
                  {
                    status: tabState[
                      "variants"
                      /* VARIANTS */
                    ],
                    value: "variants",
                    className: "max-w-[200px] truncate",
                    children: t("products.create.tabs.variants")
                  }
                ),
                showInventoryTab && /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Trigger,
                  {
                    status: tabState[
                      "inventory"
                      /* INVENTORY */
                    ],
                    value: "inventory",
                    className: "max-w-[200px] truncate",
                    children: t("products.create.tabs.inventory")
                  }
                )
              ] }) }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal.Body, { className: "size-full overflow-hidden", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Content,
                  {
                    className: "size-full overflow-y-auto",
                    value: "details",
                    children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCreateDetailsForm, { form })
                  }
                ),
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Content,
                  {
                    className: "size-full overflow-y-auto",
                    value: "organize",
                    children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCreateOrganizeForm, { form })
                  }
                ),
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Content,
                  {
                    className: "size-full overflow-y-auto",
                    value: "variants",
                    children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      ProductCreateVariantsForm,
                      {
                        form,
                        store,
                        regions,
                        pricePreferences
                      }
                    )
                  }
                ),
                showInventoryTab && /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ProgressTabs.Content,
                  {
                    className: "size-full overflow-y-auto",
                    value: "inventory",
                    children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCreateInventoryKitForm, { form })
                  }
                )
              ] })
            ]
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              "data-name": SAVE_DRAFT_BUTTON,
              size: "small",
              type: "submit",
              isLoading: isPending,
              className: "whitespace-nowrap",
              children: t("actions.saveAsDraft")
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            PrimaryButton,
            {
              tab,
              next: onNext,
              isLoading: isPending,
              showInventoryTab
            }
          )
        ] }) })
      ]
    }
  ) });
};
var PrimaryButton = ({
  tab,
  next,
  isLoading,
  showInventoryTab
}) => {
  const { t } = useTranslation();
  if (tab === "variants" && !showInventoryTab || tab === "inventory" && showInventoryTab) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        "data-name": "publish-button",
        type: "submit",
        variant: "primary",
        size: "small",
        isLoading,
        children: t("actions.publish")
      },
      "submit-button"
    );
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Button,
    {
      type: "button",
      variant: "primary",
      size: "small",
      onClick: () => next(tab),
      children: t("actions.continue")
    },
    "next-button"
  );
};
var ProductCreate = () => {
  const { t } = useTranslation();
  const {
    store,
    isPending: isStorePending,
    isError: isStoreError,
    error: storeError
  } = useStore({
    fields: "+default_sales_channel"
  });
  const {
    sales_channel,
    isPending: isSalesChannelPending,
    isError: isSalesChannelError,
    error: salesChannelError
  } = useSalesChannel(store?.default_sales_channel_id, {
    enabled: !!store?.default_sales_channel_id
  });
  const {
    regions,
    isPending: isRegionsPending,
    isError: isRegionsError,
    error: regionsError
  } = useRegions({ limit: 9999 });
  const {
    price_preferences,
    isPending: isPricePreferencesPending,
    isError: isPricePreferencesError,
    error: pricePreferencesError
  } = usePricePreferences({
    limit: 9999
  });
  const ready = !!store && !isStorePending && !!regions && !isRegionsPending && !!sales_channel && !isSalesChannelPending && !!price_preferences && !isPricePreferencesPending;
  if (isStoreError) {
    throw storeError;
  }
  if (isRegionsError) {
    throw regionsError;
  }
  if (isSalesChannelError) {
    throw salesChannelError;
  }
  if (isPricePreferencesError) {
    throw pricePreferencesError;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "sr-only", children: t("products.create.title") }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Description, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "sr-only", children: t("products.create.description") }) }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ProductCreateForm,
      {
        defaultChannel: sales_channel,
        store,
        pricePreferences: price_preferences,
        regions
      }
    )
  ] });
};
export {
  ProductCreate as Component
};
