import { cu as useQuery, cv as useMutation, q as queryClient, s as sdk, cw as queryKeysFactory } from "./index-6bvUh1mj.js";
var INVITES_QUERY_KEY = "invites";
var invitesQueryKeys = queryKeysFactory(INVITES_QUERY_KEY);
var useInvites = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.invite.list(query),
    queryKey: invitesQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var useCreateInvite = (options) => {
  return useMutation({
    mutationFn: (payload) => sdk.admin.invite.create(payload),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: invitesQueryKeys.lists() });
    },
    ...options
  });
};
var useResendInvite = (id, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.invite.resend(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: invitesQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: invitesQueryKeys.detail(id) });
    },
    ...options
  });
};
var useDeleteInvite = (id, options) => {
  return useMutation({
    mutationFn: () => sdk.admin.invite.delete(id),
    onSuccess: (data, variables, context) => {
      queryClient.invalidateQueries({ queryKey: invitesQueryKeys.lists() });
      queryClient.invalidateQueries({ queryKey: invitesQueryKeys.detail(id) });
    },
    ...options
  });
};
var useAcceptInvite = (inviteToken, options) => {
  return useMutation({
    mutationFn: (payload) => {
      const { auth_token, ...rest } = payload;
      return sdk.admin.invite.accept(
        { invite_token: inviteToken, ...rest },
        {},
        {
          Authorization: `Bearer ${auth_token}`
        }
      );
    },
    onSuccess: (data, variables, context) => {
    },
    ...options
  });
};
export {
  useCreateInvite as a,
  useDeleteInvite as b,
  useResendInvite as c,
  useAcceptInvite as d,
  useInvites as u
};
