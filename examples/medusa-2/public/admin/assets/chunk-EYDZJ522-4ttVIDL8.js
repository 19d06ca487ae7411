import { cu as useQuery, cv as useMutation, q as queryClient, s as sdk, cw as queryKeysFactory } from "./index-6bvUh1mj.js";
var TAX_REGIONS_QUERY_KEY = "tax_regions";
var taxRegionsQueryKeys = queryKeysFactory(TAX_REGIONS_QUERY_KEY);
var useTaxRegion = (id, query, options) => {
  const { data, ...rest } = useQuery({
    queryKey: taxRegionsQueryKeys.detail(id),
    queryFn: async () => sdk.admin.taxRegion.retrieve(id, query),
    ...options
  });
  return { ...data, ...rest };
};
var useTaxRegions = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.taxRegion.list(query),
    queryKey: taxRegionsQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var useCreateTaxRegion = (options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.taxRegion.create(payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: taxRegionsQueryKeys.all });
    },
    ...options
  });
};
var useUpdateTaxRegion = (id, query, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.taxRegion.update(id, payload, query),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: taxRegionsQueryKeys.detail(id)
      });
      queryClient.invalidateQueries({ queryKey: taxRegionsQueryKeys.lists() });
    },
    ...options
  });
};
var useDeleteTaxRegion = (id, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.taxRegion.delete(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: taxRegionsQueryKeys.lists() });
      queryClient.invalidateQueries({
        queryKey: taxRegionsQueryKeys.detail(id)
      });
      queryClient.invalidateQueries({ queryKey: taxRegionsQueryKeys.details() });
    },
    ...options
  });
};
export {
  useDeleteTaxRegion as a,
  useCreateTaxRegion as b,
  useTaxRegion as c,
  useUpdateTaxRegion as d,
  taxRegionsQueryKeys as t,
  useTaxRegions as u
};
