import { cu as useQuery, cv as useMutation, q as queryClient, dM as ordersQueryKeys, s as sdk, cw as queryKeysFactory } from "./index-6bvUh1mj.js";
var RETURNS_QUERY_KEY = "returns";
var returnsQueryKeys = queryKeysFactory(RETURNS_QUERY_KEY);
var useReturn = (id, query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: async () => sdk.admin.return.retrieve(id, query),
    queryKey: returnsQueryKeys.detail(id, query),
    ...options
  });
  return { ...data, ...rest };
};
var useReturns = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: async () => sdk.admin.return.list(query),
    queryKey: returnsQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var useInitiateReturn = (orderId, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.return.initiateRequest(payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useCancelReturn = (id, orderId, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.return.cancel(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId),
        refetchType: "all"
        // We want preview to be updated in the cache immediately
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.lists()
      });
    },
    ...options
  });
};
var useConfirmReturnRequest = (id, orderId, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.return.confirmRequest(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.lists()
      });
    },
    ...options
  });
};
var useCancelReturnRequest = (id, orderId, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.return.cancelRequest(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId),
        refetchType: "all"
        // We want preview to be updated in the cache immediately
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.lists()
      });
    },
    ...options
  });
};
var useAddReturnItem = (id, orderId, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.return.addReturnItem(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useUpdateReturnItem = (id, orderId, options) => {
  return useMutation({
    mutationFn: ({
      actionId,
      ...payload
    }) => {
      return sdk.admin.return.updateReturnItem(id, actionId, payload);
    },
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useRemoveReturnItem = (id, orderId, options) => {
  return useMutation({
    mutationFn: (actionId) => sdk.admin.return.removeReturnItem(id, actionId),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.details()
      });
    },
    ...options
  });
};
var useUpdateReturn = (id, orderId, options) => {
  return useMutation({
    mutationFn: (payload) => {
      return sdk.admin.return.updateRequest(id, payload);
    },
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useAddReturnShipping = (id, orderId, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.return.addReturnShipping(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useUpdateReturnShipping = (id, orderId, options) => {
  return useMutation({
    mutationFn: ({
      actionId,
      ...payload
    }) => sdk.admin.return.updateReturnShipping(id, actionId, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useDeleteReturnShipping = (id, orderId, options) => {
  return useMutation({
    mutationFn: (actionId) => sdk.admin.return.deleteReturnShipping(id, actionId),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.details()
      });
    },
    ...options
  });
};
var useInitiateReceiveReturn = (id, orderId, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.return.initiateReceive(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useAddReceiveItems = (id, orderId, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.return.receiveItems(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useUpdateReceiveItem = (id, orderId, options) => {
  return useMutation({
    mutationFn: ({
      actionId,
      ...payload
    }) => {
      return sdk.admin.return.updateReceiveItem(id, actionId, payload);
    },
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useRemoveReceiveItems = (id, orderId, options) => {
  return useMutation({
    mutationFn: (actionId) => {
      return sdk.admin.return.removeReceiveItem(id, actionId);
    },
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useAddDismissItems = (id, orderId, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.return.dismissItems(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useUpdateDismissItem = (id, orderId, options) => {
  return useMutation({
    mutationFn: ({
      actionId,
      ...payload
    }) => {
      return sdk.admin.return.updateDismissItem(id, actionId, payload);
    },
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useRemoveDismissItem = (id, orderId, options) => {
  return useMutation({
    mutationFn: (actionId) => {
      return sdk.admin.return.removeDismissItem(id, actionId);
    },
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
    },
    ...options
  });
};
var useConfirmReturnReceive = (id, orderId, options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.return.confirmReceive(id, payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId)
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.lists()
      });
    },
    ...options
  });
};
var useCancelReceiveReturn = (id, orderId, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.return.cancelReceive(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: ordersQueryKeys.preview(orderId),
        refetchType: "all"
        // We want preview to be updated in the cache immediately
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.details()
      });
      queryClient.invalidateQueries({
        queryKey: returnsQueryKeys.lists()
      });
    },
    ...options
  });
};
export {
  useReturns as a,
  useCancelReturn as b,
  useReturn as c,
  useInitiateReceiveReturn as d,
  useAddReceiveItems as e,
  useConfirmReturnReceive as f,
  useCancelReceiveReturn as g,
  useUpdateReceiveItem as h,
  useRemoveReceiveItems as i,
  useAddDismissItems as j,
  useUpdateDismissItem as k,
  useRemoveDismissItem as l,
  useInitiateReturn as m,
  useConfirmReturnRequest as n,
  useUpdateReturn as o,
  useAddReturnShipping as p,
  useUpdateReturnShipping as q,
  returnsQueryKeys as r,
  useDeleteReturnShipping as s,
  useAddReturnItem as t,
  useCancelReturnRequest as u,
  useRemoveReturnItem as v,
  useUpdateReturnItem as w
};
