import { b as useTranslation, ar as useParams, ey as useCampaign, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, aN as useForm, aO as u, eL as useUpdateCampaign, t as toast, K as KeyboundForm, G as Form, eb as CurrencyInput, eu as getCurrencySymbol, I as Input, B as Button, aI as object, aV as number } from "./index-6bvUh1mj.js";
var EditCampaignSchema = object({
  limit: number().min(0).optional().nullable()
});
var EditCampaignBudgetForm = ({
  campaign
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const form = useForm({
    defaultValues: {
      limit: campaign?.budget?.limit || void 0
    },
    resolver: u(EditCampaignSchema)
  });
  const { mutateAsync, isPending } = useUpdateCampaign(campaign.id);
  const handleSubmit = form.handleSubmit(async (data) => {
    await mutateAsync(
      {
        budget: {
          limit: data.limit ? data.limit : null
        }
      },
      {
        onSuccess: ({ campaign: campaign2 }) => {
          toast.success(
            t("campaigns.edit.successToast", {
              name: campaign2.name
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
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control: form.control,
        name: "limit",
        render: ({ field: { onChange, value, ...field } }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { className: "basis-1/2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("campaigns.budget.fields.limit") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: campaign.budget?.type === "spend" ? /* @__PURE__ */ jsxRuntimeExports.jsx(
              CurrencyInput,
              {
                min: 0,
                onValueChange: (value2) => onChange(value2 ? parseInt(value2) : null),
                code: campaign.budget?.currency_code,
                symbol: campaign.budget?.currency_code ? getCurrencySymbol(
                  campaign.budget?.currency_code
                ) : "",
                ...field,
                value: value || void 0
              }
            ) : /* @__PURE__ */ jsxRuntimeExports.jsx(
              Input,
              {
                min: 0,
                ...field,
                value: value ?? void 0,
                onChange: (e) => {
                  onChange(
                    e.target.value === "" ? null : parseInt(e.target.value)
                  );
                }
              },
              "usage"
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
          ] });
        }
      }
    ) }) }),
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
var CampaignBudgetEdit = () => {
  const { t } = useTranslation();
  const { id } = useParams();
  const { campaign, isLoading, isError, error } = useCampaign(id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("campaigns.budget.edit.header") }) }) }),
    !isLoading && campaign && /* @__PURE__ */ jsxRuntimeExports.jsx(EditCampaignBudgetForm, { campaign })
  ] });
};
export {
  CampaignBudgetEdit as Component
};
