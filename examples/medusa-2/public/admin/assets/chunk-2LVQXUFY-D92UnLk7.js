import { t as taxRegionsQueryKeys } from "./chunk-EYDZJ522-4ttVIDL8.js";
import { cu as useQuery, cv as useMutation, q as queryClient, s as sdk, cw as queryKeysFactory } from "./index-6bvUh1mj.js";
var TAX_RATES_QUERY_KEY = "tax_rates";
var taxRatesQueryKeys = queryKeysFactory(TAX_RATES_QUERY_KEY);
var useTaxRate = (id, query, options) => {
  const { data, ...rest } = useQuery({
    queryKey: taxRatesQueryKeys.detail(id),
    queryFn: async () => sdk.admin.taxRate.retrieve(id, query),
    ...options
  });
  return { ...data, ...rest };
};
var useTaxRates = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.taxRate.list(query),
    queryKey: taxRatesQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var useUpdateTaxRate = (id, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.taxRate.update(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: taxRatesQueryKeys.lists() });
      queryClient.invalidateQueries({
        queryKey: taxRatesQueryKeys.detail(id)
      });
      queryClient.invalidateQueries({ queryKey: taxRegionsQueryKeys.details() });
    },
    ...options
  });
};
var useCreateTaxRate = (options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.taxRate.create(payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: taxRatesQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: taxRegionsQueryKeys.details() });
    },
    ...options
  });
};
var useDeleteTaxRate = (id, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.taxRate.delete(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: taxRatesQueryKeys.lists() });
      queryClient.invalidateQueries({
        queryKey: taxRatesQueryKeys.detail(id)
      });
      queryClient.invalidateQueries({ queryKey: taxRegionsQueryKeys.details() });
    },
    ...options
  });
};
export {
  useTaxRates as a,
  useUpdateTaxRate as b,
  useCreateTaxRate as c,
  useTaxRate as d,
  useDeleteTaxRate as u
};
