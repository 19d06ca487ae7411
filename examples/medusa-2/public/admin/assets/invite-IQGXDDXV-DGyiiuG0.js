import { A as AvatarBox } from "./chunk-O333RR6K-2I6kL-Kj.js";
import { aD as useSearchParams, r as reactExports, j as jsxRuntimeExports, bb as AnimatePresence, bE as motion, b as useTranslation, aN as useForm, aO as u, gq as useSignUpWithEmailPass, gi as useSignInWithEmailPass, t as toast, fs as isFetchError, H as Heading, a4 as Text, G as Form, I as Input, a1 as Hint, B as Button, g as Link, aI as object, aV as number, aK as string, b5 as ZodIssueCode, b6 as instance } from "./index-6bvUh1mj.js";
import { d as useAcceptInvite } from "./chunk-DEOCXBV2-DQCiA26p.js";
import { l } from "./index.modern-BDlUbFF4.js";
import { A as Alert } from "./alert--R-a-dLi.js";
import "./chunk-KIIT4BNH-D1ZlftYV.js";
var CreateAccountSchema = object({
  email: string().email(),
  first_name: string().min(1),
  last_name: string().min(1),
  password: string().min(1),
  repeat_password: string().min(1)
}).superRefine(({ password, repeat_password }, ctx) => {
  if (password !== repeat_password) {
    ctx.addIssue({
      code: ZodIssueCode.custom,
      message: instance.t("invite.passwordMismatch"),
      path: ["repeat_password"]
    });
  }
});
var Invite = () => {
  const [searchParams] = useSearchParams();
  const [success, setSuccess] = reactExports.useState(false);
  const token = searchParams.get("token");
  const invite = token ? l(token) : null;
  const isValidInvite = invite && validateDecodedInvite(invite);
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-subtle relative flex min-h-dvh w-dvw items-center justify-center p-4", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[360px] flex-col items-center", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(AvatarBox, { checked: success }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "max-h-[557px] w-full will-change-contents", children: isValidInvite ? /* @__PURE__ */ jsxRuntimeExports.jsx(AnimatePresence, { children: !success ? /* @__PURE__ */ jsxRuntimeExports.jsx(
      motion.div,
      {
        initial: false,
        animate: {
          height: "557px",
          y: 0
        },
        exit: {
          height: 0,
          y: 40
        },
        transition: {
          duration: 0.8,
          delay: 0.6,
          ease: [0, 0.71, 0.2, 1.01]
        },
        className: "w-full will-change-transform",
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          motion.div,
          {
            initial: false,
            animate: {
              opacity: 1,
              scale: 1
            },
            exit: {
              opacity: 0,
              scale: 0.7
            },
            transition: {
              duration: 0.6,
              delay: 0,
              ease: [0, 0.71, 0.2, 1.01]
            },
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              CreateView,
              {
                onSuccess: () => setSuccess(true),
                token,
                invite
              }
            )
          },
          "inner-create-account"
        )
      },
      "create-account"
    ) : /* @__PURE__ */ jsxRuntimeExports.jsx(
      motion.div,
      {
        initial: {
          opacity: 0,
          scale: 0.4
        },
        animate: {
          opacity: 1,
          scale: 1
        },
        transition: {
          duration: 1,
          delay: 0.6,
          ease: [0, 0.71, 0.2, 1.01]
        },
        className: "w-full",
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(SuccessView, {})
      },
      "success-view"
    ) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(InvalidView, {}) })
  ] }) });
};
var LoginLink = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col items-center", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "my-6 h-px w-full border-b border-dotted" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Link,
      {
        to: "/login",
        className: "txt-small text-ui-fg-base transition-fg hover:text-ui-fg-base-hover focus-visible:text-ui-fg-base-hover font-medium outline-none",
        children: t("invite.backToLogin")
      },
      "login-link"
    )
  ] });
};
var InvalidView = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center gap-y-1", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("invite.invalidTokenTitle") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle text-center", children: t("invite.invalidTokenHint") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(LoginLink, {})
  ] });
};
var CreateView = ({
  onSuccess,
  token,
  invite
}) => {
  const { t } = useTranslation();
  const [invalid, setInvalid] = reactExports.useState(false);
  const [params] = useSearchParams();
  const isFirstRun = params.get("first_run") === "true";
  const form = useForm({
    resolver: u(CreateAccountSchema),
    defaultValues: {
      email: isFirstRun ? "" : invite.email || "",
      first_name: "",
      last_name: "",
      password: "",
      repeat_password: ""
    }
  });
  const { mutateAsync: signUpEmailPass, isPending: isCreatingAuthUser } = useSignUpWithEmailPass();
  const { mutateAsync: logInWithEmailPass, isPending: isLoggingIn } = useSignInWithEmailPass();
  const { mutateAsync: acceptInvite, isPending: isAcceptingInvite } = useAcceptInvite(token);
  const signUpOrLoginEmailPass = async (email, password) => {
    try {
      return await signUpEmailPass({
        email,
        password
      });
    } catch (error) {
      if (isFetchError(error) && error.status === 401 && error.message === "Identity with email already exists") {
        return await logInWithEmailPass({
          email,
          password
        });
      }
      throw error;
    }
  };
  const handleSubmit = form.handleSubmit(async (data) => {
    try {
      const authResult = await signUpOrLoginEmailPass(data.email, data.password);
      if (typeof authResult !== "string") {
        throw new Error(
          "Email verification is required, but not supported by this flow."
        );
      }
      const authToken = authResult;
      const invitePayload = {
        email: data.email,
        first_name: data.first_name,
        last_name: data.last_name
      };
      await acceptInvite({
        ...invitePayload,
        auth_token: authToken
      });
      toast.success(t("invite.toast.accepted"));
      onSuccess();
    } catch (error) {
      if (isFetchError(error) && error.status === 400) {
        form.setError("root", {
          type: "manual",
          message: t("invite.invalidInvite")
        });
        setInvalid(true);
        return;
      }
      form.setError("root", {
        type: "manual",
        message: t("errors.serverError")
      });
    }
  });
  const serverError = form.formState.errors.root?.message;
  const validationError = form.formState.errors.email?.message || form.formState.errors.password?.message || form.formState.errors.repeat_password?.message || form.formState.errors.first_name?.message || form.formState.errors.last_name?.message;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col items-center", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mb-4 flex flex-col items-center", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("invite.title") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle text-center", children: t("invite.hint") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Form, { ...form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs("form", { onSubmit: handleSubmit, className: "flex w-full flex-col gap-y-6", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Form.Field,
          {
            control: form.control,
            name: "email",
            render: ({ field }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Input,
                {
                  autoComplete: "off",
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
            name: "first_name",
            render: ({ field }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Input,
                {
                  autoComplete: "given-name",
                  ...field,
                  className: "bg-ui-bg-field-component",
                  placeholder: t("fields.firstName")
                }
              ) }) });
            }
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Form.Field,
          {
            control: form.control,
            name: "last_name",
            render: ({ field }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Input,
                {
                  autoComplete: "family-name",
                  ...field,
                  className: "bg-ui-bg-field-component",
                  placeholder: t("fields.lastName")
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
              return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Input,
                {
                  autoComplete: "new-password",
                  type: "password",
                  ...field,
                  className: "bg-ui-bg-field-component",
                  placeholder: t("fields.password")
                }
              ) }) });
            }
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Form.Field,
          {
            control: form.control,
            name: "repeat_password",
            render: ({ field }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Input,
                {
                  autoComplete: "off",
                  type: "password",
                  ...field,
                  className: "bg-ui-bg-field-component",
                  placeholder: t("fields.repeatPassword")
                }
              ) }) });
            }
          }
        ),
        validationError && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mt-6 text-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Hint, { className: "inline-flex", variant: "error", children: validationError }) }),
        serverError && /* @__PURE__ */ jsxRuntimeExports.jsx(
          Alert,
          {
            className: "bg-ui-bg-base items-center p-2",
            dismissible: true,
            variant: "error",
            children: serverError
          }
        )
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          className: "w-full",
          type: "submit",
          isLoading: isCreatingAuthUser || isAcceptingInvite || isLoggingIn,
          disabled: invalid,
          children: t("invite.createAccount")
        }
      )
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(LoginLink, {})
  ] });
};
var SuccessView = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col items-center gap-y-6", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center gap-y-1", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { className: "text-center", children: t("invite.successTitle") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle text-center", children: t("invite.successHint") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", asChild: true, className: "w-full", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "/login", replace: true, children: t("invite.successAction") }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Link,
      {
        to: "/login",
        className: "txt-small text-ui-fg-base transition-fg hover:text-ui-fg-base-hover focus-visible:text-ui-fg-base-hover font-medium outline-none",
        children: t("invite.backToLogin")
      },
      "login-link"
    )
  ] });
};
var InviteSchema = object({
  id: string(),
  jti: string(),
  exp: number(),
  iat: number()
});
var validateDecodedInvite = (decoded) => {
  return InviteSchema.safeParse(decoded).success;
};
export {
  Invite as Component
};
