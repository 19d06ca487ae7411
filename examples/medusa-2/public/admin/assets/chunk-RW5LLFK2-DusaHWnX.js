import { s as salesChannelsQueryKeys } from "./chunk-5N2B66CN-c329dCoL.js";
import { cu as useQuery, cv as useMutation, q as queryClient, s as sdk, cw as queryKeysFactory } from "./index-6bvUh1mj.js";
var API_KEYS_QUERY_KEY = "api_keys";
var apiKeysQueryKeys = queryKeysFactory(API_KEYS_QUERY_KEY);
var useApiKey = (id, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.apiKey.retrieve(id),
    queryKey: apiKeysQueryKeys.detail(id),
    ...options
  });
  return { ...data, ...rest };
};
var useApiKeys = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.apiKey.list(query),
    queryKey: apiKeysQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var useCreateApiKey = (options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.apiKey.create(payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists() });
    },
    ...options
  });
};
var useUpdateApiKey = (id, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.apiKey.update(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.detail(id) });
    },
    ...options
  });
};
var useRevokeApiKey = (id, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.apiKey.revoke(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.detail(id) });
    }
  });
};
var useDeleteApiKey = (id, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.apiKey.delete(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.detail(id) });
    }
  });
};
var useBatchRemoveSalesChannelsFromApiKey = (id, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.apiKey.batchSalesChannels(id, { remove: payload }),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.detail(id) });
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.lists()
      });
    },
    ...options
  });
};
var useBatchAddSalesChannelsToApiKey = (id, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.apiKey.batchSalesChannels(id, { add: payload }),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: apiKeysQueryKeys.detail(id) });
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.lists()
      });
    },
    ...options
  });
};
export {
  useRevokeApiKey as a,
  useDeleteApiKey as b,
  useCreateApiKey as c,
  useApiKey as d,
  useBatchRemoveSalesChannelsFromApiKey as e,
  apiKeysQueryKeys as f,
  useUpdateApiKey as g,
  useBatchAddSalesChannelsToApiKey as h,
  useApiKeys as u
};
