import { C as ChipInput, S as SortableList } from "./chunk-JJB6UMBH-BFAChCa8.js";
import { ar as useParams, b as useTranslation, by as useProductOption, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, r as reactExports, aN as useForm, aO as u, bD as useUpdateProductOption, t as toast, K as KeyboundForm, B as Button, aI as object, aS as record, aV as number, aK as string, z as useWatch, G as Form, I as Input, a4 as Text, aT as array } from "./index-6bvUh1mj.js";
var EditProductOptionDetails = ({
  form
}) => {
  const { t } = useTranslation();
  const values = useWatch({
    control: form.control,
    name: "values"
  });
  const valueRanks = useWatch({
    control: form.control,
    name: "value_ranks"
  });
  reactExports.useEffect(() => {
    if (!values || !valueRanks) {
      return;
    }
    const validValueSet = new Set(values);
    const currentRanks = { ...valueRanks };
    let hasStaleEntries = false;
    Object.keys(currentRanks).forEach((key) => {
      if (!validValueSet.has(key)) {
        delete currentRanks[key];
        hasStaleEntries = true;
      }
    });
    if (hasStaleEntries) {
      form.setValue("value_ranks", currentRanks, {
        shouldDirty: true,
        shouldTouch: true
      });
    }
  }, [values, valueRanks, form]);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control: form.control,
        name: "title",
        render: ({ field }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("productOptions.fields.title.label") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Input,
              {
                autoComplete: "off",
                ...field,
                placeholder: t("productOptions.fields.title.placeholder")
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
        name: "values",
        render: ({ field }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("productOptions.fields.values.label") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              ChipInput,
              {
                ...field,
                placeholder: t("productOptions.fields.values.placeholder")
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
          ] });
        }
      }
    )
  ] });
};
var EditProductOptionOrganize = ({
  form
}) => {
  const { t } = useTranslation();
  const values = useWatch({
    control: form.control,
    name: "values"
  });
  const valueRanks = useWatch({
    control: form.control,
    name: "value_ranks"
  });
  const items = reactExports.useMemo(() => {
    if (!values?.length) {
      return [];
    }
    return values.map((value, index) => ({
      id: value,
      value,
      rank: valueRanks?.[value] ?? index
    })).sort((a, b) => a.rank - b.rank);
  }, [values, valueRanks]);
  const handleChange = (newItems) => {
    const newRanks = {};
    newItems.forEach((item, index) => {
      newRanks[item.value] = index + 1;
    });
    form.setValue("value_ranks", newRanks, {
      shouldDirty: true,
      shouldTouch: true
    });
  };
  if (!values?.length) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("general.rank") }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SortableList,
      {
        items,
        onChange: handleChange,
        renderItem: (item) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          SortableList.Item,
          {
            id: item.id,
            className: "border-ui-border-base border-b last:border-b-0",
            children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 min-w-0 items-center gap-x-3 py-3", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(SortableList.DragHandle, {}),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "min-w-0 break-words", children: item.value })
            ] })
          }
        )
      }
    )
  ] });
};
var EditProductOptionDetailsSchema = object({
  title: string().min(1),
  values: array(string()).min(1, "At least one value is required")
});
var EditProductOptionSchema = object({
  value_ranks: record(string(), number()).optional()
}).merge(EditProductOptionDetailsSchema);
var EditProductOptionForm = ({
  productOption
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { sortedValues, existingRanks } = reactExports.useMemo(() => {
    if (!productOption.values) {
      return { sortedValues: [], existingRanks: {} };
    }
    const ranks = {};
    productOption.values.forEach((v) => {
      if (v.rank !== void 0 && v.rank !== null) {
        ranks[v.value] = v.rank;
      }
    });
    const sorted = [...productOption.values].sort((a, b) => {
      const rankA = a.rank ?? Number.MAX_VALUE;
      const rankB = b.rank ?? Number.MAX_VALUE;
      return rankA - rankB;
    });
    return {
      sortedValues: sorted.map((v) => v.value),
      existingRanks: ranks
    };
  }, [productOption.values]);
  const form = useForm({
    defaultValues: {
      title: productOption.title,
      values: sortedValues,
      value_ranks: existingRanks
    },
    resolver: u(EditProductOptionSchema)
  });
  const { mutateAsync, isPending } = useUpdateProductOption(productOption.id);
  const handleSubmit = form.handleSubmit((data) => {
    const { title, values, value_ranks } = data;
    mutateAsync(
      {
        title,
        values,
        ranks: value_ranks
      },
      {
        onSuccess: ({ product_option }) => {
          toast.success(
            t("productOptions.edit.successToast", {
              title: product_option.title
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
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex size-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Body, { className: "flex flex-col gap-y-4 overflow-auto p-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(EditProductOptionDetails, { form }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(EditProductOptionOrganize, { form })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              variant: "primary",
              type: "submit",
              isLoading: isPending,
              children: t("actions.save")
            }
          )
        ] }) })
      ]
    }
  ) });
};
var ProductOptionEdit = () => {
  const { id } = useParams();
  const { t } = useTranslation();
  const { product_option, isPending, isError, error } = useProductOption(id);
  const ready = !isPending && !!product_option;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Header, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("productOptions.edit.header") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { className: "sr-only", children: t("productOptions.edit.description") })
    ] }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(EditProductOptionForm, { productOption: product_option })
  ] });
};
export {
  ProductOptionEdit as Component
};
