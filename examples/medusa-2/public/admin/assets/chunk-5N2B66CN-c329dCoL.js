import { cu as useQuery, cv as useMutation, q as queryClient, s as sdk, cw as queryKeysFactory, p as productsQueryKeys } from "./index-6bvUh1mj.js";
var SALES_CHANNELS_QUERY_KEY = "sales-channels";
var salesChannelsQueryKeys = queryKeysFactory(SALES_CHANNELS_QUERY_KEY);
var useSalesChannel = (id, options) => {
  const { data, ...rest } = useQuery({
    queryKey: salesChannelsQueryKeys.detail(id),
    queryFn: async () => sdk.admin.salesChannel.retrieve(id),
    ...options
  });
  return { ...data, ...rest };
};
var useSalesChannels = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.salesChannel.list(query),
    queryKey: salesChannelsQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var useCreateSalesChannel = (options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.salesChannel.create(payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.lists()
      });
    },
    ...options
  });
};
var useUpdateSalesChannel = (id, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.salesChannel.update(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.lists()
      });
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.detail(id)
      });
    },
    ...options
  });
};
var useDeleteSalesChannel = (id, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.salesChannel.delete(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.lists()
      });
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.detail(id)
      });
      queryClient.invalidateQueries({
        queryKey: productsQueryKeys.all
      });
    },
    ...options
  });
};
var useDeleteSalesChannelLazy = (options) => {
  return useMutation({
    mutationFn: (id) => sdk.admin.salesChannel.delete(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.lists()
      });
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.detail(variables)
      });
      queryClient.invalidateQueries({
        queryKey: productsQueryKeys.all
      });
    },
    ...options
  });
};
var useSalesChannelRemoveProducts = (id, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.salesChannel.batchProducts(id, { remove: payload }),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.lists()
      });
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.detail(id)
      });
      for (const product of variables || []) {
        queryClient.invalidateQueries({
          queryKey: productsQueryKeys.detail(product)
        });
      }
      queryClient.invalidateQueries({
        queryKey: productsQueryKeys.lists()
      });
    },
    ...options
  });
};
var useSalesChannelAddProducts = (id, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.salesChannel.batchProducts(id, { add: payload }),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.lists()
      });
      queryClient.invalidateQueries({
        queryKey: salesChannelsQueryKeys.detail(id)
      });
      for (const product of variables || []) {
        queryClient.invalidateQueries({
          queryKey: productsQueryKeys.detail(product)
        });
      }
      queryClient.invalidateQueries({
        queryKey: productsQueryKeys.lists()
      });
    },
    ...options
  });
};
export {
  useSalesChannels as a,
  useDeleteSalesChannelLazy as b,
  useCreateSalesChannel as c,
  useDeleteSalesChannel as d,
  useSalesChannelRemoveProducts as e,
  useUpdateSalesChannel as f,
  useSalesChannelAddProducts as g,
  salesChannelsQueryKeys as s,
  useSalesChannel as u
};
