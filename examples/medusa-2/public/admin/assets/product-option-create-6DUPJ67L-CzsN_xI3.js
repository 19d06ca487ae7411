import { C as ChipInput, S as SortableList } from "./chunk-JJB6UMBH-BFAChCa8.js";
import { j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, aN as useForm, aO as u, bx as useCreateProductOption, t as toast, K as KeyboundForm, B as Button, aI as object, aS as record, aV as number, aK as string, H as Heading, a4 as Text, G as Form, I as Input, z as useWatch, r as reactExports, aT as array } from "./index-6bvUh1mj.js";
var CreateProductOptionDetails = ({
  form
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mt-16 flex flex-col items-center px-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("productOptions.create.header") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("productOptions.create.hint") })
    ] }),
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
  ] }) });
};
var CreateProductOptionOrganize = ({
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
  reactExports.useEffect(() => {
    handleChange(items);
  }, [items.length]);
  if (!values?.length) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-16", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mx-auto flex w-full max-w-[720px] flex-col gap-y-8 ", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "border-ui-border-base flex flex-col gap-y-2 overflow-hidden rounded-xl border", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "border-b-base bg-ui-bg-component border-b p-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("productOptions.create.tabs.organize") }) }),
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
            children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 items-center gap-x-3 px-4 py-3", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(SortableList.DragHandle, {}),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: item.value })
            ] })
          }
        )
      }
    ),
    " "
  ] }) }) });
};
var CreateProductOptionDetailsSchema = object({
  title: string().min(1),
  values: array(string()).min(1, "At least one value is required")
});
var CreateProductOptionSchema = object({
  value_ranks: record(string(), number()).optional()
}).merge(CreateProductOptionDetailsSchema);
var CreateProductOptionForm = () => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const form = useForm({
    defaultValues: {
      title: "",
      values: [],
      value_ranks: {}
    },
    resolver: u(CreateProductOptionSchema)
  });
  const hasValues = (form.watch("values")?.length ?? 0) > 0;
  const { mutateAsync, isPending } = useCreateProductOption();
  const handleSubmit = form.handleSubmit((data) => {
    const { title, values, value_ranks } = data;
    const ranks = value_ranks ?? {};
    if (!Object.keys(ranks).length) {
      values.forEach((value, index) => ranks[value] = index + 1);
    }
    mutateAsync(
      {
        title,
        values,
        ranks
      },
      {
        onSuccess: ({ product_option }) => {
          toast.success(
            t("productOptions.create.successToast", {
              title: product_option.title
            })
          );
          handleSuccess(`/product-options/${product_option.id}`);
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex size-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal.Body, { className: "flex size-full flex-col gap-y-16 overflow-auto", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(CreateProductOptionDetails, { form }),
          hasValues && /* @__PURE__ */ jsxRuntimeExports.jsx(CreateProductOptionOrganize, { form })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
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
var ProductOptionCreate = () => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CreateProductOptionForm, {}) });
};
export {
  ProductOptionCreate as Component
};
