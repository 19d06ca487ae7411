import { u as usePriceListCurrencyData, a as usePriceListGridColumns, Q as QuantityPriceModal, c as PriceListUpdateProductsSchema } from "./chunk-SWN424AE-krAEq-Zh.js";
import { ar as useParams, aD as useSearchParams, e as useProducts, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, r as reactExports, aN as useForm, aO as u, t as toast, K as KeyboundForm, E as DataGrid, B as Button, aI as object } from "./index-6bvUh1mj.js";
import { a as initRecord, s as sortPrices, i as isProductRow } from "./chunk-DRRARNGS-kg00TZ6n.js";
import { d as usePriceList, g as useBatchPriceListPrices } from "./chunk-Y2BEKAYF-DIrW-beg.js";
import "./chunk-SOUK6BUQ-B7fDddqu.js";
import "./chunk-EMDIIWVL-CbZrlwEP.js";
import "./chunk-TCHUXMXX-DjRZ90lz.js";
import "./chunk-6GU6IDUA-Bni4NDHA.js";
import "./chunk-RIAKFHWQ-B2UeLyyc.js";
var PricingProductPricesSchema = object({
  products: PriceListUpdateProductsSchema
});
var PriceListPricesEditForm = ({
  priceList,
  products,
  regions,
  currencies,
  pricePreferences
}) => {
  const { t } = useTranslation();
  const { handleSuccess, setCloseOnEscape } = useRouteModal();
  const initialValue = reactExports.useRef(initRecord(priceList, products));
  const form = useForm({
    defaultValues: {
      products: initialValue.current
    },
    resolver: u(PricingProductPricesSchema)
  });
  const { mutateAsync, isPending } = useBatchPriceListPrices(priceList.id);
  const handleSubmit = form.handleSubmit(async (values) => {
    const { products: products2 } = values;
    const { pricesToDelete, pricesToCreate, pricesToUpdate } = sortPrices(
      products2,
      initialValue.current,
      regions
    );
    mutateAsync(
      {
        delete: pricesToDelete,
        update: pricesToUpdate,
        create: pricesToCreate
      },
      {
        onSuccess: () => {
          toast.success(t("priceLists.products.edit.successToast"));
          handleSuccess();
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  const columns = usePriceListGridColumns({
    currencies,
    regions,
    pricePreferences
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(KeyboundForm, { onSubmit: handleSubmit, className: "flex size-full flex-col", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex flex-col overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(QuantityPriceModal, { form, products, regions, children: ({ isModalOpen }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
      DataGrid,
      {
        columns,
        data: products,
        getSubRows: (row) => {
          if (isProductRow(row) && row.variants) {
            return row.variants;
          }
        },
        state: form,
        onEditingChange: (editing) => setCloseOnEscape(!editing),
        disableInteractions: isModalOpen
      }
    ) }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
    ] }) })
  ] }) });
};
var PriceListPricesEdit = () => {
  const { id } = useParams();
  const [searchParams] = useSearchParams();
  const ids = searchParams.get("ids[]");
  const { price_list, isLoading, isError, error } = usePriceList(id, {
    fields: "*prices,prices.price_set.variant.id,prices.price_rules.attribute,prices.price_rules.value"
  });
  const productIds = ids?.split(",");
  const {
    products,
    isLoading: isProductsLoading,
    isError: isProductsError,
    error: productError
  } = useProducts({
    id: productIds,
    limit: productIds?.length || 9999,
    // Temporary until we support lazy loading in the DataGrid
    price_list_id: [id],
    // TODO: Remove exclusion once we avoid including unnecessary relations by default in the query config
    fields: "title,thumbnail,*variants,-type,-collection,-options,-tags,-images,-sales_channels"
  });
  const { isReady, regions, currencies, pricePreferences } = usePriceListCurrencyData();
  const ready = !isLoading && !!price_list && !isProductsLoading && !!products && isReady;
  if (isError) {
    throw error;
  }
  if (isProductsError) {
    throw productError;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "sr-only", children: [
      "Edit Prices for ",
      price_list?.title
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Description, { className: "sr-only", children: "Update prices for products in the price list" }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(
      PriceListPricesEditForm,
      {
        priceList: price_list,
        products,
        regions,
        currencies,
        pricePreferences
      }
    )
  ] });
};
export {
  PriceListPricesEdit as Component
};
