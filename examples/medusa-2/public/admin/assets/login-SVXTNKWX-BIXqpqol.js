import { A as AvatarBox } from "./chunk-O333RR6K-2I6kL-Kj.js";
import { b as useTranslation, c as useLocation, u as useNavigate, v as useExtension, r as reactExports, gh as useAuthProviders, j as jsxRuntimeExports, H as Heading, a4 as Text, dp as Spinner, a6 as InlineTip, a8 as Trans, g as Link, aN as useForm, aO as u, gi as useSignInWithEmailPass, fs as isFetchError, G as Form, I as Input, a1 as Hint, B as Button, aD as useSearchParams, gj as useCloudAuthEnabled, gk as useVerifyAuthMfaChallenge, aI as object, aK as string, s as sdk, t as toast, gl as useCreateCloudAuthUser, gm as callbackWithCloudAuth, gn as provisionAuthUser } from "./index-6bvUh1mj.js";
import { l } from "./index.modern-BDlUbFF4.js";
import { A as Alert } from "./alert--R-a-dLi.js";
import { O as OtpInput } from "./otp-input-CuNtVNFG.js";
import "./chunk-KIIT4BNH-D1ZlftYV.js";
var CLOUD_AUTH_PROVIDER = "cloud";
var CloudAuthLogin = ({ onMfaChallenge }) => {
  const { t } = useTranslation();
  const [searchParams] = useSearchParams();
  const { data: cloudAuth } = useCloudAuthEnabled();
  const isAutoLogin = searchParams.get("auth_provider") === CLOUD_AUTH_PROVIDER && searchParams.get("auto") === "true";
  const isCallback = searchParams.get("auth_provider") === CLOUD_AUTH_PROVIDER && (searchParams.has("code") || searchParams.has("error"));
  const { handleLogin, isLoginPending } = useHandleLogin(isAutoLogin);
  const { handleCallback, isCallbackPending } = useAuthCallback(
    searchParams,
    onMfaChallenge
  );
  const actionInitiated = reactExports.useRef(false);
  reactExports.useEffect(() => {
    if (actionInitiated.current) {
      return;
    }
    if (isAutoLogin) {
      actionInitiated.current = true;
      handleLogin();
    } else if (isCallback) {
      actionInitiated.current = true;
      handleCallback();
    }
  }, [isAutoLogin, isCallback, handleLogin, handleCallback]);
  if (isAutoLogin || isCallback) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-subtle fixed inset-0 z-50 flex items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Spinner, { className: "text-ui-fg-subtle animate-spin" }) });
  }
  if (!cloudAuth?.enabled) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("hr", { className: "bg-ui-border-base my-4" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        variant: "secondary",
        onClick: handleLogin,
        className: "w-full",
        disabled: isLoginPending || isCallbackPending,
        isLoading: isLoginPending || isCallbackPending,
        children: t("auth.login.cloud")
      }
    )
  ] });
};
var useHandleLogin = (isAutoLogin) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isPending, setIsPending] = reactExports.useState(false);
  const handleLogin = reactExports.useCallback(async () => {
    setIsPending(true);
    try {
      const result = await sdk.auth.login("user", CLOUD_AUTH_PROVIDER, {
        // setting callback_url in case the admin is on a different domain, or the backend URL is set to just "/" which won't work for the callback
        callback_url: `${window.location.origin}${window.location.pathname}?auth_provider=${CLOUD_AUTH_PROVIDER}`
      });
      if (typeof result === "object" && "location" in result) {
        window.location.href = result.location;
        return;
      }
      throw new Error("Unexpected login response");
    } catch {
      toast.error(t("auth.login.authenticationFailed"));
      if (isAutoLogin) {
        navigate("/login");
      }
    }
    setIsPending(false);
  }, [t, navigate, isAutoLogin]);
  return { handleLogin, isLoginPending: isPending };
};
var useAuthCallback = (searchParams, onMfaChallenge) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync: createCloudAuthUser } = useCreateCloudAuthUser();
  const [isPending, setIsPending] = reactExports.useState(false);
  const ensureCloudAuthUser = reactExports.useCallback(
    async (token) => {
      const decodedToken = l(token);
      if (!decodedToken?.actor_id) {
        await createCloudAuthUser();
        const refreshedToken = await sdk.auth.refresh({
          Authorization: `Bearer ${token}`
          // passing it manually in case the auth type is session
        });
        if (!refreshedToken) {
          throw new Error("Failed to refresh token after user creation");
        }
      }
    },
    [createCloudAuthUser]
  );
  const handleCallback = reactExports.useCallback(async () => {
    setIsPending(true);
    try {
      let token;
      try {
        const query = Object.fromEntries(searchParams);
        delete query.auth_provider;
        const result = await callbackWithCloudAuth(query);
        if (typeof result === "object" && "mfa_challenge" in result) {
          if (!onMfaChallenge) {
            throw new Error("MFA challenge handler is missing");
          }
          onMfaChallenge?.(result.mfa_challenge, async (verifiedToken) => {
            await ensureCloudAuthUser(verifiedToken);
            navigate("/");
          });
          return;
        }
        if (typeof result === "object" && "verification_required" in result) {
          throw new Error("Verification required but not implemented yet");
        }
        token = result;
      } catch (error) {
        throw new Error("Authentication callback failed");
      }
      await ensureCloudAuthUser(token);
      navigate("/");
    } catch (error) {
      toast.error(t("auth.login.authenticationFailed"));
      navigate("/login");
    }
    setIsPending(false);
  }, [searchParams, t, onMfaChallenge, ensureCloudAuthUser, navigate]);
  return { handleCallback, isCallbackPending: isPending };
};
var EmailPassSchema = object({
  email: string().email(),
  password: string()
});
var EmailPassLogin = ({ onMfaChallenge }) => {
  const { t } = useTranslation();
  const location = useLocation();
  const navigate = useNavigate();
  const from = location.state?.from?.pathname || "/orders";
  const form = useForm({
    resolver: u(EmailPassSchema),
    defaultValues: {
      email: "",
      password: ""
    }
  });
  const { mutateAsync, isPending } = useSignInWithEmailPass();
  const handleSubmit = form.handleSubmit(async ({ email, password }) => {
    await mutateAsync(
      {
        email,
        password
      },
      {
        onError: (error) => {
          if (isFetchError(error)) {
            if (error.status === 401) {
              form.setError("email", {
                type: "manual",
                message: error.message
              });
              return;
            }
          }
          form.setError("root.serverError", {
            type: "manual",
            message: error.message
          });
        },
        onSuccess: (result) => {
          if (typeof result === "object" && "mfa_challenge" in result) {
            onMfaChallenge?.(result.mfa_challenge, () => {
              navigate(from, { replace: true });
            });
            return;
          }
          navigate(from, { replace: true });
        }
      }
    );
  });
  const serverError = form.formState.errors?.root?.serverError?.message;
  const validationError = form.formState.errors.email?.message || form.formState.errors.password?.message;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Form, { ...form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs("form", { onSubmit: handleSubmit, className: "flex w-full flex-col gap-y-6", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-1", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "email",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Input,
              {
                autoComplete: "email",
                ...field,
                className: "bg-ui-bg-field-component",
                placeholder: t("fields.email")
              }
            ) }) });
          }
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "password",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, {}),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Input,
                {
                  type: "password",
                  autoComplete: "current-password",
                  ...field,
                  className: "bg-ui-bg-field-component",
                  placeholder: t("fields.password")
                }
              ) })
            ] });
          }
        }
      )
    ] }),
    validationError && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Hint, { className: "inline-flex", variant: "error", children: validationError }) }),
    serverError && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Alert,
      {
        className: "bg-ui-bg-base items-center p-2",
        dismissible: true,
        variant: "error",
        children: serverError
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { className: "w-full", type: "submit", isLoading: isPending, children: t("actions.continueWithEmail") })
  ] }) });
};
var getDefaultMethod = (methods) => {
  if (methods.includes("totp")) {
    return "totp";
  }
  return methods[0] ?? "totp";
};
var MfaChallengeForm = ({
  challenge,
  onSuccess,
  onBack
}) => {
  const { t } = useTranslation();
  const [method, setMethod] = reactExports.useState(
    getDefaultMethod(challenge.methods)
  );
  const [code, setCode] = reactExports.useState("");
  const [error, setError] = reactExports.useState(null);
  const [verifiedToken, setVerifiedToken] = reactExports.useState(null);
  const [isCompleting, setIsCompleting] = reactExports.useState(false);
  const { mutateAsync, isPending } = useVerifyAuthMfaChallenge();
  const isRecoveryCode = method === "recovery_code";
  const canUseRecoveryCode = challenge.methods.includes("recovery_code");
  const canVerify = isRecoveryCode ? !!code.trim() : code.length === 6;
  const isLoading = isPending || isCompleting;
  const handleVerify = async (nextCode = code) => {
    const verificationCode = nextCode.trim();
    if (!verifiedToken && (!verificationCode || !isRecoveryCode && verificationCode.length !== 6)) {
      return;
    }
    setError(null);
    let token = verifiedToken;
    if (!token) {
      try {
        token = await mutateAsync({
          id: challenge.id,
          method,
          code: verificationCode
        });
        setVerifiedToken(token);
      } catch (e) {
        setError(e instanceof Error ? e.message : t("login.mfa.verifyError"));
        setCode("");
        return;
      }
    }
    setIsCompleting(true);
    try {
      await onSuccess(token);
    } catch (e) {
      setError(e instanceof Error ? e.message : t("login.mfa.completeError"));
    } finally {
      setIsCompleting(false);
    }
  };
  const handleOtpChange = (value) => {
    setCode(value);
  };
  const handleMethodChange = (nextMethod) => {
    setMethod(nextMethod);
    setCode("");
    setError(null);
    setVerifiedToken(null);
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col items-center", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mb-6 flex flex-col items-center", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("login.mfa.title") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle text-center", children: isRecoveryCode ? t("login.mfa.recoveryDescription") : t("login.mfa.description") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col gap-y-4", children: [
      isRecoveryCode ? /* @__PURE__ */ jsxRuntimeExports.jsx(
        Input,
        {
          autoComplete: "one-time-code",
          className: "bg-ui-bg-field-component",
          placeholder: t("login.mfa.recoveryCodePlaceholder"),
          value: code,
          onChange: (e) => setCode(e.target.value),
          disabled: isLoading || !!verifiedToken
        }
      ) : /* @__PURE__ */ jsxRuntimeExports.jsx(
        OtpInput,
        {
          value: code,
          onChange: handleOtpChange,
          onComplete: handleVerify,
          disabled: isLoading || !!verifiedToken,
          autoFocus: true
        }
      ),
      error && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Hint, { className: "inline-flex", variant: "error", children: error }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          className: "w-full",
          isLoading,
          disabled: !verifiedToken && !canVerify,
          onClick: () => handleVerify(),
          children: t("login.mfa.verify")
        }
      ),
      onBack && /* @__PURE__ */ jsxRuntimeExports.jsx(
        Link,
        {
          to: "/login",
          className: "txt-small text-ui-fg-muted transition-fg hover:text-ui-fg-subtle focus-visible:text-ui-fg-subtle text-center outline-none",
          onClick: onBack,
          children: t("login.mfa.backToLogin")
        }
      )
    ] }),
    canUseRecoveryCode && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-muted txt-small mt-6 text-center", children: [
      isRecoveryCode ? t("login.mfa.useAuthenticatorPrompt") : t("login.mfa.useRecoveryCodePrompt"),
      " ",
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        "button",
        {
          type: "button",
          className: "text-ui-fg-interactive transition-fg hover:text-ui-fg-interactive-hover focus-visible:text-ui-fg-interactive-hover font-medium outline-none",
          onClick: () => handleMethodChange(isRecoveryCode ? "totp" : "recovery_code"),
          children: isRecoveryCode ? t("login.mfa.useAuthenticator") : t("login.mfa.useRecoveryCode")
        }
      )
    ] })
  ] });
};
var MfaChallengeCard = ({
  challenge,
  onSuccess,
  onBack
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "m-4 flex w-full max-w-[280px] flex-col items-center", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(AvatarBox, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      MfaChallengeForm,
      {
        challenge,
        onSuccess,
        onBack
      }
    )
  ] });
};
var EMAILPASS_PROVIDER_ID = "emailpass";
var getRedirectProviders = (providers) => providers.filter((provider) => provider.flow === "redirect");
var hasEmailPassProvider = (providers) => providers.some((provider) => provider.id === EMAILPASS_PROVIDER_ID);
var SsoLogin = ({ providers, onMfaChallenge }) => {
  const { t } = useTranslation();
  const [searchParams] = useSearchParams();
  const redirectProviders = reactExports.useMemo(
    () => getRedirectProviders(providers).filter(
      (provider) => provider.id !== CLOUD_AUTH_PROVIDER
    ),
    [providers]
  );
  const callbackProviderId = searchParams.get("auth_provider");
  const isCallback = !!callbackProviderId && callbackProviderId !== CLOUD_AUTH_PROVIDER && (searchParams.has("code") || searchParams.has("error"));
  const showDivider = hasEmailPassProvider(providers);
  const { handleLogin, pendingProviderId } = useHandleLogin2();
  const { handleCallback, isCallbackPending } = useAuthCallback2(
    callbackProviderId,
    searchParams,
    onMfaChallenge
  );
  const actionInitiated = reactExports.useRef(false);
  reactExports.useEffect(() => {
    if (actionInitiated.current) {
      return;
    }
    if (isCallback) {
      actionInitiated.current = true;
      handleCallback();
    }
  }, [isCallback, handleCallback]);
  if (isCallback) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-subtle fixed inset-0 z-50 flex items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Spinner, { className: "text-ui-fg-subtle animate-spin" }) });
  }
  if (!redirectProviders.length) {
    return null;
  }
  const isPending = !!pendingProviderId || isCallbackPending;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col gap-y-3", children: [
    showDivider && /* @__PURE__ */ jsxRuntimeExports.jsx(OrDivider, {}),
    redirectProviders.map((provider) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          variant: "secondary",
          onClick: () => handleLogin(provider.id),
          className: "w-full",
          disabled: isPending,
          isLoading: pendingProviderId === provider.id || isCallbackPending,
          children: t("auth.login.continueWithProvider", {
            provider: provider.display_name
          })
        },
        provider.id
      );
    })
  ] });
};
var OrDivider = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("hr", { className: "bg-ui-border-base h-px flex-1 border-0" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-muted", children: t("auth.login.or") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("hr", { className: "bg-ui-border-base h-px flex-1 border-0" })
  ] });
};
var useHandleLogin2 = () => {
  const { t } = useTranslation();
  const [pendingProviderId, setPendingProviderId] = reactExports.useState(
    null
  );
  const handleLogin = reactExports.useCallback(
    async (providerId) => {
      setPendingProviderId(providerId);
      try {
        const result = await sdk.auth.login("user", providerId, {
          // setting callback_url in case the admin is on a different domain, or
          // the backend URL is set to just "/" which won't work for the callback
          callback_url: `${window.location.origin}${window.location.pathname}?auth_provider=${providerId}`
        });
        if (typeof result === "object" && "location" in result) {
          window.location.href = result.location;
          return;
        }
        throw new Error("Unexpected login response");
      } catch {
        toast.error(t("auth.login.authenticationFailed"));
        setPendingProviderId(null);
      }
    },
    [t]
  );
  return { handleLogin, pendingProviderId };
};
var useAuthCallback2 = (providerId, searchParams, onMfaChallenge) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isPending, setIsPending] = reactExports.useState(false);
  const ensureUser = reactExports.useCallback(
    async (token) => {
      const decodedToken = l(token);
      if (!decodedToken?.actor_id && providerId) {
        await provisionAuthUser(providerId, token);
        const refreshedToken = await sdk.auth.refresh({
          Authorization: `Bearer ${token}`
          // passing it manually in case the auth type is session
        });
        if (!refreshedToken) {
          throw new Error("Failed to refresh token after user provisioning");
        }
      }
    },
    [providerId]
  );
  const handleCallback = reactExports.useCallback(async () => {
    if (!providerId) {
      return;
    }
    setIsPending(true);
    try {
      let token;
      try {
        const query = Object.fromEntries(searchParams);
        delete query.auth_provider;
        const result = await sdk.auth.callback("user", providerId, query);
        if (typeof result === "object" && "mfa_challenge" in result) {
          if (!onMfaChallenge) {
            throw new Error("MFA challenge handler is missing");
          }
          onMfaChallenge(result.mfa_challenge, async (verifiedToken) => {
            try {
              await ensureUser(verifiedToken);
              navigate("/");
            } catch (error) {
              toast.error(resolveProvisionError(error, t));
              navigate("/login");
            }
          });
          return;
        }
        if (typeof result === "object" && "verification_required" in result) {
          throw new Error("Verification required but not implemented yet");
        }
        token = result;
      } catch (error) {
        throw new AuthCallbackError(t("auth.login.authenticationFailed"));
      }
      try {
        await ensureUser(token);
      } catch (error) {
        throw new AuthCallbackError(resolveProvisionError(error, t));
      }
      navigate("/");
    } catch (error) {
      toast.error(
        error instanceof AuthCallbackError ? error.message : t("auth.login.authenticationFailed")
      );
      navigate("/login");
    }
    setIsPending(false);
  }, [providerId, searchParams, t, onMfaChallenge, ensureUser, navigate]);
  return { handleCallback, isCallbackPending: isPending };
};
var AuthCallbackError = class extends Error {
};
var resolveProvisionError = (error, t) => {
  if (isFetchError(error) && error.message) {
    return error.message;
  }
  return t("auth.login.provisioningFailed");
};
var Login = () => {
  const { t } = useTranslation();
  const location = useLocation();
  const navigate = useNavigate();
  const { getWidgets } = useExtension();
  const [mfaChallenge, setMfaChallenge] = reactExports.useState(null);
  const [mfaSuccessHandler, setMfaSuccessHandler] = reactExports.useState(null);
  const from = location.state?.from?.pathname || "/orders";
  const { providers, isLoading: isProvidersLoading } = useAuthProviders();
  const providerList = reactExports.useMemo(() => providers ?? [], [providers]);
  const isEmailPassInstalled = reactExports.useMemo(
    () => hasEmailPassProvider(providerList),
    [providerList]
  );
  const handleMfaChallenge = (challenge, onSuccess) => {
    setMfaChallenge(challenge);
    setMfaSuccessHandler(() => onSuccess);
  };
  if (mfaChallenge) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-subtle flex min-h-dvh w-dvw items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      MfaChallengeCard,
      {
        challenge: mfaChallenge,
        onSuccess: (token) => {
          if (mfaSuccessHandler) {
            return mfaSuccessHandler(token);
          }
          navigate(from, { replace: true });
        },
        onBack: () => {
          setMfaChallenge(null);
          setMfaSuccessHandler(null);
        }
      }
    ) });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-subtle flex min-h-dvh w-dvw items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "m-4 flex w-full max-w-[280px] flex-col items-center", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(AvatarBox, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mb-4 flex flex-col items-center", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("login.title") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle text-center", children: t("login.hint") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col gap-y-3", children: [
      getWidgets("login.before").map((Component, i) => {
        return /* @__PURE__ */ jsxRuntimeExports.jsx(Component, {}, i);
      }),
      isProvidersLoading ? /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full items-center justify-center py-6", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Spinner, { className: "text-ui-fg-subtle animate-spin" }) }) : !providerList.length ? /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: /* @__PURE__ */ jsxRuntimeExports.jsx(InlineTip, { label: t("general.tip"), children: t("auth.login.noProviders") }) }) : isEmailPassInstalled && /* @__PURE__ */ jsxRuntimeExports.jsx(EmailPassLogin, { onMfaChallenge: handleMfaChallenge }),
      getWidgets("login.after").map((Component, i) => {
        return /* @__PURE__ */ jsxRuntimeExports.jsx(Component, {}, i);
      }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(CloudAuthLogin, { onMfaChallenge: handleMfaChallenge }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        SsoLogin,
        {
          providers: providerList,
          onMfaChallenge: handleMfaChallenge
        }
      )
    ] }),
    isEmailPassInstalled && /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted txt-small my-6", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Trans,
      {
        i18nKey: "login.forgotPassword",
        components: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Link,
            {
              to: "/reset-password",
              className: "text-ui-fg-interactive transition-fg hover:text-ui-fg-interactive-hover focus-visible:text-ui-fg-interactive-hover font-medium outline-none"
            },
            "reset-password-link"
          )
        ]
      }
    ) })
  ] }) });
};
export {
  Login as Component
};
