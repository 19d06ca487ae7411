import { cu as useQuery, cv as useMutation, q as queryClient, s as sdk, cw as queryKeysFactory } from "./index-6bvUh1mj.js";
var RETURN_REASONS_QUERY_KEY = "return_reasons";
var returnReasonsQueryKeys = queryKeysFactory(RETURN_REASONS_QUERY_KEY);
var useReturnReasons = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.returnReason.list(query),
    queryKey: returnReasonsQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var useReturnReason = (id, query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.returnReason.retrieve(id, query),
    queryKey: returnReasonsQueryKeys.detail(id),
    ...options
  });
  return { ...data, ...rest };
};
var useCreateReturnReason = (query, options) => {
  return useMutation({
    mutationFn: async (data) => sdk.admin.returnReason.create(data, query),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: returnReasonsQueryKeys.lists()
      });
    },
    ...options
  });
};
var useUpdateReturnReason = (id, query, options) => {
  return useMutation({
    mutationFn: async (data) => sdk.admin.returnReason.update(id, data, query),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: returnReasonsQueryKeys.lists()
      });
      queryClient.invalidateQueries({
        queryKey: returnReasonsQueryKeys.detail(data.return_reason.id, query)
      });
    },
    ...options
  });
};
var useDeleteReturnReason = (options) => {
  return useMutation({
    mutationFn: (id) => sdk.admin.returnReason.delete(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: returnReasonsQueryKeys.lists()
      });
      queryClient.invalidateQueries({
        queryKey: returnReasonsQueryKeys.detail(variables)
      });
      queryClient.invalidateQueries({
        queryKey: returnReasonsQueryKeys.details()
      });
    },
    ...options
  });
};
export {
  useDeleteReturnReason as a,
  useCreateReturnReason as b,
  useReturnReason as c,
  useUpdateReturnReason as d,
  returnReasonsQueryKeys as r,
  useReturnReasons as u
};
