import { b as useTranslation, ar as useParams, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, aN as useForm, aO as u, t as toast, K as KeyboundForm, G as Form, dc as ConditionalTooltip, I as Input, B as Button, aI as object, aK as string } from "./index-6bvUh1mj.js";
import { u as useCustomer, i as useUpdateCustomer } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
var EditCustomerSchema = object({
  email: string().email(),
  first_name: string().optional(),
  last_name: string().optional(),
  company_name: string().optional(),
  phone: string().optional()
});
var EditCustomerForm = ({ customer }) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const form = useForm({
    defaultValues: {
      email: customer.email || "",
      first_name: customer.first_name || "",
      last_name: customer.last_name || "",
      company_name: customer.company_name || "",
      phone: customer.phone || ""
    },
    resolver: u(EditCustomerSchema)
  });
  const { mutateAsync, isPending } = useUpdateCustomer(customer.id);
  const handleSubmit = form.handleSubmit(async (data) => {
    await mutateAsync(
      {
        email: customer.has_account ? void 0 : data.email,
        first_name: data.first_name || null,
        last_name: data.last_name || null,
        phone: data.phone || null,
        company_name: data.company_name || null
      },
      {
        onSuccess: ({ customer: customer2 }) => {
          toast.success(
            t("customers.edit.successToast", {
              email: customer2.email
            })
          );
          handleSuccess();
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(KeyboundForm, { onSubmit: handleSubmit, className: "flex flex-1 flex-col", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "email",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.email") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                ConditionalTooltip,
                {
                  showTooltip: customer.has_account,
                  content: t("customers.edit.emailDisabledTooltip"),
                  children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field, disabled: customer.has_account })
                }
              ) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "first_name",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.firstName") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "last_name",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.lastName") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "company_name",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.company") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "phone",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.phone") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      )
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          isLoading: isPending,
          type: "submit",
          variant: "primary",
          size: "small",
          children: t("actions.save")
        }
      )
    ] }) })
  ] }) });
};
var CustomerEdit = () => {
  const { t } = useTranslation();
  const { id } = useParams();
  const { customer, isLoading, isError, error } = useCustomer(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("customers.edit.header") }) }),
    !isLoading && customer && /* @__PURE__ */ jsxRuntimeExports.jsx(EditCustomerForm, { customer })
  ] });
};
export {
  CustomerEdit as Component
};
