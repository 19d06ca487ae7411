import { d as useLoaderData, ar as useParams, e5 as useUser, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, u as useNavigate, i as usePrompt, ft as useDeleteUser, fu as useGenerateUserResetPasswordToken, fv as useUserAuthProviders, f as Container, H as Heading, A as ActionMenu, P as PencilSquare, T as Trash, a4 as Text, s as sdk, p as productsQueryKeys, t as toast, dB as copy } from "./index-6bvUh1mj.js";
import { L as Link } from "./link-CgdxIInn.js";
var UserDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { user } = useUser(id, void 0, {
    initialData: props.loaderData,
    enabled: Boolean(id)
  });
  if (!user) {
    return null;
  }
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ");
  const display = name || user.email;
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: display });
};
var seo = (match) => {
  const user = match.loaderData?.user;
  if (!user) {
    return { title: void 0 };
  }
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ");
  return { title: name || user.email };
};
var userDetailQuery = (id) => ({
  queryKey: productsQueryKeys.detail(id),
  queryFn: async () => sdk.admin.user.retrieve(id)
});
var userLoader = async ({ params }) => {
  const id = params.id;
  const query = userDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
var RESET_PASSWORD_URL = `${window.location.origin}${"/app"}/reset-password?token=`;
var UserGeneralSection = ({ user }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { mutateAsync } = useDeleteUser(user.id);
  const { mutate: generateResetPasswordToken } = useGenerateUserResetPasswordToken(user.id);
  const { providers } = useUserAuthProviders(user.id);
  const canResetPassword = !!providers?.includes("emailpass");
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ");
  const handleDeleteUser = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("users.deleteUserWarning", {
        name: name ?? user.email
      }),
      verificationText: name ?? user.email,
      verificationInstruction: t("general.typeToConfirm"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        toast.success(t("users.deleteUserSuccess", { name: user.email }));
        navigate("..");
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  };
  const handleCopyResetPasswordLink = () => {
    generateResetPasswordToken(void 0, {
      onSuccess: ({ token }) => {
        copy(`${RESET_PASSWORD_URL}${token}`);
        toast.success(t("users.copyResetPasswordLinkSuccess"), {
          description: t("users.copyResetPasswordLinkHint")
        });
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: user.email }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  to: "edit",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            },
            ...canResetPassword ? [
              {
                actions: [
                  {
                    label: t("users.copyResetPasswordLink"),
                    onClick: handleCopyResetPasswordLink,
                    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, {})
                  }
                ]
              }
            ] : [],
            {
              actions: [
                {
                  label: t("actions.delete"),
                  onClick: handleDeleteUser,
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.name") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: name ?? "-" })
    ] })
  ] });
};
var UserDetail = () => {
  const initialData = useLoaderData();
  const { id } = useParams();
  const {
    user,
    isPending: isLoading,
    isError,
    error
  } = useUser(id, void 0, {
    initialData
  });
  if (isLoading || !user) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 1, showJSON: true, showMetadata: true });
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "user.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: user,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "UserGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(UserGeneralSection, { user }) }),
          detailPageDefaultEntries(user, { permissions: false })
        ] })
      }
    }
  );
};
export {
  UserDetailBreadcrumb as Breadcrumb,
  UserDetail as Component,
  userLoader as loader,
  seo
};
