import { c as customerGroupsQueryKeys } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
import { cu as useQuery, cv as useMutation, q as queryClient, s as sdk, cw as queryKeysFactory, p as productsQueryKeys } from "./index-6bvUh1mj.js";
var PRICE_LISTS_QUERY_KEY = "price-lists";
var PRICE_LIST_PRICES_QUERY_KEY = "price-list-prices";
var priceListsQueryKeys = queryKeysFactory(PRICE_LISTS_QUERY_KEY);
var priceListPricesQueryKeys = queryKeysFactory(
  PRICE_LIST_PRICES_QUERY_KEY
);
var usePriceList = (id, query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.priceList.retrieve(id, query),
    queryKey: priceListsQueryKeys.detail(id, query),
    ...options
  });
  return { ...data, ...rest };
};
var usePriceLists = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.priceList.list(query),
    queryKey: priceListsQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var useCreatePriceList = (query, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.priceList.create(payload, query),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: priceListsQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: customerGroupsQueryKeys.all });
    },
    ...options
  });
};
var useUpdatePriceList = (id, query, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.priceList.update(id, payload, query),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: priceListsQueryKeys.lists() });
      queryClient.invalidateQueries({
        queryKey: priceListsQueryKeys.details()
      });
      queryClient.invalidateQueries({ queryKey: customerGroupsQueryKeys.all });
    },
    ...options
  });
};
var useDeletePriceList = (id, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.priceList.delete(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: priceListsQueryKeys.lists() });
    },
    ...options
  });
};
var usePriceListPrices = (id, query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.priceList.prices(id, query),
    queryKey: priceListPricesQueryKeys.detail(id, query),
    ...options
  });
  return { ...data, ...rest };
};
var useBatchPriceListPrices = (id, query, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.priceList.batchPrices(id, payload, query),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: priceListsQueryKeys.detail(id)
      });
      queryClient.invalidateQueries({ queryKey: productsQueryKeys.lists() });
      queryClient.invalidateQueries({
        queryKey: priceListPricesQueryKeys.detail(id)
      });
    },
    ...options
  });
};
var usePriceListLinkProducts = (id, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.priceList.linkProducts(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: priceListsQueryKeys.detail(id)
      });
      queryClient.invalidateQueries({ queryKey: priceListsQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: productsQueryKeys.lists() });
    },
    ...options
  });
};
export {
  usePriceListPrices as a,
  useDeletePriceList as b,
  useCreatePriceList as c,
  usePriceList as d,
  usePriceListLinkProducts as e,
  useUpdatePriceList as f,
  useBatchPriceListPrices as g,
  priceListsQueryKeys as p,
  usePriceLists as u
};
