import { P as PRODUCT_DETAIL_FIELDS } from "./chunk-RQ6OWU3K-Dldo4e8S.js";
import { ar as useParams, b as useTranslation, aq as useProduct, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, v as useExtension, x as useExtendableForm, r as reactExports, $ as productOptionsQueryKeys, bj as useLinkProductOptions, t as toast, K as KeyboundForm, G as Form, a2 as Combobox, a0 as Label, a1 as Hint, av as Tooltip, B as Button, s as sdk, aI as object, aT as array, aK as string, aJ as boolean } from "./index-6bvUh1mj.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
import { I as InformationCircle } from "./information-circle-D5Kr2_Vk.js";
var ProductOptionsManageSchema = object({
  options: array(
    object({
      id: string().optional(),
      title: string(),
      is_exclusive: boolean().optional(),
      values: array(
        object({
          id: string().optional(),
          value: string()
        })
      )
    })
  )
});
var LOCAL_OPTION_PREFIX = "new_";
var isLocalOptionId = (id) => {
  return !!id && id.startsWith(LOCAL_OPTION_PREFIX);
};
var ProductOptionsManageForm = ({
  product
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { getFormConfigs } = useExtension();
  const configs = getFormConfigs("product", "edit");
  const form = useExtendableForm({
    defaultValues: {
      options: product.options?.map((option) => ({
        id: option.id,
        title: option.title,
        is_exclusive: option.is_exclusive,
        values: option.values?.map((value) => ({
          id: value.id,
          value: value.value
        })) || []
      })) || []
    },
    schema: ProductOptionsManageSchema,
    configs,
    data: product
  });
  const watchedOptions = form.watch("options");
  const formOptions = reactExports.useMemo(() => watchedOptions ?? [], [watchedOptions]);
  const selectedOptionIds = reactExports.useMemo(
    () => formOptions.map((option) => option.id).filter((id) => !!id),
    [formOptions]
  );
  const productOptionsCombobox = useComboboxData({
    queryKey: productOptionsQueryKeys.list({ is_exclusive: false }),
    queryFn: (params) => sdk.admin.productOption.list({
      ...params,
      is_exclusive: false,
      fields: "id,title,is_exclusive,values.id,values.value,values.rank"
    }),
    getOptions: (data) => data.product_options.map((option) => ({
      label: option.title,
      value: option.id,
      option
    }))
  });
  const [accumulatedOptionDetails, setAccumulatedOptionDetails] = reactExports.useState(
    () => /* @__PURE__ */ new Map()
  );
  reactExports.useEffect(() => {
    setAccumulatedOptionDetails((prev) => {
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
  const optionDetailsById = reactExports.useMemo(() => {
    const merged = /* @__PURE__ */ new Map();
    product.options?.forEach((option) => merged.set(option.id, option));
    accumulatedOptionDetails.forEach((option, id) => merged.set(id, option));
    return merged;
  }, [accumulatedOptionDetails, product.options]);
  const optionChoices = reactExports.useMemo(() => {
    const merged = /* @__PURE__ */ new Map();
    productOptionsCombobox.options.forEach(
      (option) => merged.set(option.value, option)
    );
    formOptions.forEach((option) => {
      if (option.id && !merged.has(option.id)) {
        merged.set(option.id, { label: option.title, value: option.id });
      }
    });
    return [...merged.values()];
  }, [formOptions, productOptionsCombobox.options]);
  const { mutateAsync, isPending } = useLinkProductOptions(product.id);
  const handleProductOptionSelect = (optionIds) => {
    const currentOptions = form.getValues("options") || [];
    const createdOptionIdsByTitle = new Map(
      currentOptions.filter((option) => isLocalOptionId(option.id)).map((option) => [option.title.toLowerCase(), option.id])
    );
    const optionIdsByLabel = new Map(
      optionChoices.map((option) => [option.label.toLowerCase(), option.value])
    );
    const normalizedOptionIds = Array.from(
      new Set(
        // deduplicate if needed
        optionIds.flatMap((optionId) => {
          if (optionIdsByLabel.has(optionId.toLowerCase())) {
            return [optionIdsByLabel.get(optionId.toLowerCase())];
          }
          if (createdOptionIdsByTitle.has(optionId.toLowerCase())) {
            return [createdOptionIdsByTitle.get(optionId.toLowerCase())];
          }
          return optionChoices.some((option) => option.value === optionId) ? [optionId] : [];
        })
      )
    );
    const optionsById = new Map(
      currentOptions.filter(
        (option) => !!option.id
      ).map((option) => [option.id, option])
    );
    const nextOptions = normalizedOptionIds.flatMap(
      (optionId) => {
        const existingOption = optionsById.get(optionId);
        if (existingOption) {
          return [existingOption];
        }
        const optionDetails = optionDetailsById.get(optionId);
        const optionChoice = optionChoices.find(
          (option) => option.value === optionId
        );
        if (!optionDetails && !optionChoice) {
          return [];
        }
        return [
          {
            id: optionId,
            title: optionDetails?.title ?? optionChoice?.label ?? "",
            is_exclusive: optionDetails?.is_exclusive,
            values: []
          }
        ];
      }
    );
    form.setValue("options", nextOptions);
  };
  const handleValueChange = (option, optionDetails, valueIds) => {
    if (!option.id) {
      return;
    }
    if (!valueIds.length) {
      const currentOptions2 = form.getValues("options") || [];
      form.setValue(
        "options",
        currentOptions2.filter((entry) => entry.id !== option.id)
      );
      return;
    }
    const isExclusive = optionDetails?.is_exclusive ?? option.is_exclusive ?? isLocalOptionId(option.id);
    const existingValueLabels = new Map(
      (optionDetails?.values ?? []).map((value) => [value.id, value.value])
    );
    const nextValues = [];
    const seenExisting = /* @__PURE__ */ new Set();
    const seenNew = /* @__PURE__ */ new Set();
    valueIds.forEach((valueId) => {
      if (existingValueLabels.has(valueId)) {
        if (!seenExisting.has(valueId)) {
          nextValues.push({
            id: valueId,
            value: existingValueLabels.get(valueId) || valueId
          });
          seenExisting.add(valueId);
        }
        return;
      }
      if (isExclusive) {
        const normalizedValue = valueId.trim();
        if (normalizedValue && !seenNew.has(normalizedValue)) {
          nextValues.push({ value: normalizedValue });
          seenNew.add(normalizedValue);
        }
      }
    });
    const currentOptions = form.getValues("options") || [];
    form.setValue(
      "options",
      currentOptions.map((entry) => {
        return entry.id === option.id ? { ...entry, values: nextValues } : entry;
      })
    );
  };
  const handleSubmit = form.handleSubmit(async (data) => {
    const currentOptions = product.options || [];
    const currentOptionIds = new Set(currentOptions.map((opt) => opt.id));
    const currentOptionsById = new Map(
      currentOptions.map((option) => [option.id, option])
    );
    const submittedOptions = data.options || [];
    const submittedOptionIds = new Set(
      submittedOptions.map((option) => option.id).filter((id) => !!id)
    );
    const optionsToAdd = [];
    const optionsToRemove = [];
    const optionsToUpdate = [];
    for (const currentId of currentOptionIds) {
      if (!submittedOptionIds.has(currentId)) {
        optionsToRemove.push(currentId);
      }
    }
    for (const option of submittedOptions) {
      const optionId = option.id;
      const isLocalOption = isLocalOptionId(optionId);
      const optionDetails = optionId ? optionDetailsById.get(optionId) : void 0;
      const isExclusive = optionDetails?.is_exclusive ?? option.is_exclusive ?? isLocalOption;
      const existingValueIds = Array.from(
        new Set(
          option.values.map((value) => value.id).filter((id) => !!id)
        )
      );
      const createdValueNames = isExclusive ? Array.from(
        new Set(
          option.values.filter((value) => !value.id).map((value) => value.value.trim()).filter(Boolean)
        )
      ) : [];
      if (!optionId || isLocalOption) {
        const newOptionValues = Array.from(
          new Set(
            option.values.map((value) => value.value.trim()).filter(Boolean)
          )
        );
        const newOptionRanks = Object.fromEntries(
          newOptionValues.map((value, index) => [value, index + 1])
        );
        if (!newOptionValues.length) {
          toast.error(t("products.options.manage.error.noValues"));
          return;
        }
        optionsToAdd.push({
          title: option.title,
          values: newOptionValues,
          ranks: newOptionRanks,
          is_exclusive: true
        });
        continue;
      }
      if (!currentOptionIds.has(optionId)) {
        const newValueEntries = createdValueNames.map((value) => ({
          value
        }));
        if (!existingValueIds.length && !newValueEntries.length) {
          toast.error(t("products.options.manage.error.noValues"));
          return;
        }
        optionsToAdd.push({
          id: optionId,
          value_ids: existingValueIds
        });
        if (newValueEntries.length) {
          optionsToUpdate.push({
            product_option_id: optionId,
            add: newValueEntries
          });
        }
      } else {
        const currentOption = currentOptionsById.get(optionId);
        const currentValueIds = currentOption?.values?.map((v) => v.id).sort() || [];
        const newValueIds = [...existingValueIds].sort();
        const newValueEntries = createdValueNames.map((value) => ({
          value
        }));
        const valuesToAdd = newValueIds.filter(
          (valueId) => !currentValueIds.includes(valueId)
        );
        const valuesToRemove = currentValueIds.filter(
          (valueId) => !newValueIds.includes(valueId)
        );
        const addEntries = [...valuesToAdd, ...newValueEntries];
        if (addEntries.length || valuesToRemove.length) {
          optionsToUpdate.push({
            product_option_id: optionId,
            add: addEntries.length ? addEntries : void 0,
            remove: valuesToRemove.length ? valuesToRemove : void 0
          });
        }
      }
    }
    await mutateAsync(
      {
        add: optionsToAdd,
        remove: optionsToRemove,
        update: optionsToUpdate
      },
      {
        onSuccess: ({ product: product2 }) => {
          toast.success(
            t("products.organization.edit.toasts.success", {
              title: product2.title
            })
          );
          handleSuccess();
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(KeyboundForm, { onSubmit: handleSubmit, className: "flex h-full flex-col", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex h-full flex-col gap-y-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "options",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("products.options.manage.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("products.options.manage.hint") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Combobox,
                {
                  name: field.name,
                  ref: field.ref,
                  value: selectedOptionIds,
                  onChange: (value) => handleProductOptionSelect(value),
                  onBlur: field.onBlur,
                  options: optionChoices,
                  searchValue: productOptionsCombobox.searchValue,
                  onSearchValueChange: productOptionsCombobox.onSearchValueChange,
                  fetchNextPage: productOptionsCombobox.fetchNextPage,
                  isFetchingNextPage: productOptionsCombobox.isFetchingNextPage,
                  shouldAlwaysShowCreateOption: true,
                  onCreateOption: async (options) => {
                    const optionTitle = Array.isArray(options) ? options[options.length - 1]?.trim() : options.trim();
                    if (!optionTitle) {
                      return;
                    }
                    const existingOption = optionChoices.find(
                      (option) => option.label.toLowerCase() === optionTitle.toLowerCase()
                    );
                    if (existingOption) {
                      handleProductOptionSelect([
                        .../* @__PURE__ */ new Set([
                          ...selectedOptionIds,
                          existingOption.value
                        ])
                      ]);
                      return;
                    }
                    const newOptionId = `${LOCAL_OPTION_PREFIX}${Math.random().toString(36).slice(2, 8)}`;
                    const createdOption = {
                      id: newOptionId,
                      title: optionTitle,
                      is_exclusive: true,
                      values: []
                    };
                    const currentOptions = form.getValues("options") || [];
                    form.setValue("options", [
                      ...currentOptions,
                      createdOption
                    ]);
                  },
                  placeholder: t("products.options.manage.placeholder"),
                  disabled: productOptionsCombobox.isLoading,
                  displayMode: "chips"
                }
              ) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ),
      formOptions.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { weight: "plus", children: t("fields.values") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Hint, { children: t("products.create.variants.selectValuesHint") })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-3", children: formOptions.map((option) => {
          if (!option.id) {
            return null;
          }
          const optionDetails = optionDetailsById.get(option.id);
          const isExclusive = optionDetails?.is_exclusive ?? option.is_exclusive ?? isLocalOptionId(option.id);
          const valueOptions = [...optionDetails?.values ?? []].sort((a, b) => {
            const rankA = a.rank ?? Number.MAX_VALUE;
            const rankB = b.rank ?? Number.MAX_VALUE;
            return rankA - rankB;
          }).map((value) => ({
            value: value.id,
            label: value.value
          }));
          const selectedValues = option.values || [];
          const valueOptionIds = new Set(
            valueOptions.map((value) => value.value)
          );
          const customValueOptions = selectedValues.filter(
            (value) => !value.id || !valueOptionIds.has(value.id)
          ).map((value) => ({
            value: value.id ?? value.value,
            label: value.value
          }));
          const mergedOptions = [
            ...new Map(
              [...valueOptions, ...customValueOptions].map(
                (value) => [value.value, value]
              )
            ).values()
          ];
          const mergedValues = selectedValues.map(
            (value) => value.id ?? value.value
          );
          return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs(
              Label,
              {
                className: "flex items-center gap-x-1",
                size: "small",
                weight: "plus",
                children: [
                  optionDetails?.title ?? option.title,
                  isExclusive && /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Tooltip,
                    {
                      content: t(
                        "productOptions.manage.exclusiveOption"
                      ),
                      children: /* @__PURE__ */ jsxRuntimeExports.jsx(InformationCircle, { className: "text-ui-fg-subtle pt-[1px]" })
                    }
                  )
                ]
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Combobox,
              {
                value: mergedValues,
                onChange: (value) => handleValueChange(
                  option,
                  optionDetails,
                  value
                ),
                shouldAlwaysShowCreateOption: true,
                onCreateOption: isExclusive ? () => {
                } : void 0,
                options: mergedOptions,
                placeholder: t(
                  "products.fields.options.variantionsPlaceholder"
                ),
                displayMode: "chips"
              }
            )
          ] }, option.id);
        }) })
      ] })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
    ] }) })
  ] }) });
};
var ProductOptionsManage = () => {
  const { id } = useParams();
  const { t } = useTranslation();
  const { product, isLoading, isError, error } = useProduct(id, {
    fields: PRODUCT_DETAIL_FIELDS
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Header, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("products.options.manage.header") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { className: "sr-only", children: t("products.options.manage.description") })
    ] }),
    !isLoading && product && /* @__PURE__ */ jsxRuntimeExports.jsx(ProductOptionsManageForm, { product })
  ] });
};
export {
  ProductOptionsManage as Component
};
