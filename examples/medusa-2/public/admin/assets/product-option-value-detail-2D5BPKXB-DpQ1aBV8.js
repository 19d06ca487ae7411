import { q as queryClient, ar as useParams, d as useLoaderData, bF as useProductOptionValue, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, s as sdk, bG as productOptionValuesQueryKeys, b as useTranslation, f as Container, H as Heading, A as ActionMenu, T as Trash, i as usePrompt, u as useNavigate, bH as useDeleteProductOptionValue, t as toast } from "./index-6bvUh1mj.js";
var ProductOptionValueBreadcrumb = (match) => {
  const productOptionValue = match.loaderData?.product_option_value;
  if (!productOptionValue) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: productOptionValue.value });
};
var useDeleteProductOptionValueAction = (optionId, { id, value }, { redirectOnSuccess } = {}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { mutateAsync } = useDeleteProductOptionValue(optionId, id);
  return async () => {
    const result = await prompt({
      title: t("general.areYouSure"),
      description: t("productOptions.values.delete.confirmation", { value }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!result) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        toast.success(t("productOptions.values.delete.successToast"));
        if (redirectOnSuccess) {
          navigate(`/product-options/${optionId}`, { replace: true });
        }
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
};
var ProductOptionValueGeneralSection = ({
  optionId,
  productOptionValue
}) => {
  const { t } = useTranslation();
  const handleDelete = useDeleteProductOptionValueAction(
    optionId,
    productOptionValue,
    { redirectOnSuccess: true }
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex items-center justify-between", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: productOptionValue.value }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ActionMenu,
      {
        groups: [
          {
            actions: [
              {
                label: t("actions.delete"),
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
                onClick: handleDelete
              }
            ]
          }
        ]
      }
    )
  ] });
};
var ProductOptionValueDetail = () => {
  const { id, value_id } = useParams();
  const initialData = useLoaderData();
  const { product_option_value, isLoading, isError, error } = useProductOptionValue(id, value_id, void 0, {
    initialData
  });
  if (isLoading || !product_option_value) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 1, showJSON: true, showMetadata: true });
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "product_option_value.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: product_option_value,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductOptionValueGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            ProductOptionValueGeneralSection,
            {
              optionId: id,
              productOptionValue: product_option_value
            }
          ) }),
          detailPageDefaultEntries(product_option_value, {
            permissions: false
          })
        ] })
      }
    }
  );
};
var productOptionValueDetailQuery = (optionId, valueId) => ({
  queryKey: productOptionValuesQueryKeys.detail(valueId),
  queryFn: async () => sdk.admin.productOption.retrieveValue(optionId, valueId)
});
var productOptionValueLoader = async ({
  params
}) => {
  const optionId = params.id;
  const valueId = params.value_id;
  const query = productOptionValueDetailQuery(optionId, valueId);
  return queryClient.ensureQueryData(query);
};
export {
  ProductOptionValueBreadcrumb as Breadcrumb,
  ProductOptionValueDetail as Component,
  productOptionValueLoader as loader
};
