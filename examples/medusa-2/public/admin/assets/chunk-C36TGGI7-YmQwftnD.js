import { V as VisuallyHidden } from "./chunk-F6ZOHZVB-Dm4249t3.js";
import { C as CreateCampaignFormFields } from "./chunk-ZNSPQGIO-D-CxtjgU.js";
import { b as useTranslation, o as useRouteModal, ev as useCreateCampaign, aN as useForm, aO as u, t as toast, j as jsxRuntimeExports, R as RouteFocusModal, K as KeyboundForm, B as Button, aI as object, aK as string, aL as _enum, aV as number, ew as date } from "./index-6bvUh1mj.js";
var DEFAULT_CAMPAIGN_VALUES = {
  name: "",
  description: "",
  campaign_identifier: "",
  starts_at: null,
  ends_at: null,
  budget: {
    type: "usage",
    currency_code: null,
    limit: null,
    attribute: null
  }
};
var CreateCampaignSchema = object({
  name: string().min(1),
  description: string().optional(),
  campaign_identifier: string().min(1),
  starts_at: date().nullable(),
  ends_at: date().nullable(),
  budget: object({
    attribute: string().nullish(),
    limit: number().min(0).nullish(),
    type: _enum([
      "spend",
      "usage",
      "use_by_attribute",
      "spend_by_attribute"
    ]),
    currency_code: string().nullish()
  })
});
var CreateCampaignForm = () => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { mutateAsync, isPending } = useCreateCampaign();
  const form = useForm({
    defaultValues: DEFAULT_CAMPAIGN_VALUES,
    resolver: u(CreateCampaignSchema)
  });
  const handleSubmit = form.handleSubmit(async (data) => {
    const attribute = data.budget.attribute || null;
    const type = attribute ? "use_by_attribute" : data.budget.type;
    await mutateAsync(
      {
        name: data.name,
        description: data.description,
        campaign_identifier: data.campaign_identifier,
        starts_at: data.starts_at,
        ends_at: data.ends_at,
        budget: {
          type,
          attribute,
          limit: data.budget.limit ? data.budget.limit : void 0,
          currency_code: data.budget.currency_code
        }
      },
      {
        onSuccess: ({ campaign }) => {
          toast.success(
            t("campaigns.create.successToast", {
              name: campaign.name
            })
          );
          handleSuccess(`/campaigns/${campaign.id}`);
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex size-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal.Header, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(VisuallyHidden, { children: t("campaigns.create.title") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Description, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(VisuallyHidden, { children: t("campaigns.create.description") }) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex size-full flex-col items-center overflow-auto py-16", children: /* @__PURE__ */ jsxRuntimeExports.jsx(CreateCampaignFormFields, { form }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              variant: "primary",
              type: "submit",
              isLoading: isPending,
              children: t("actions.create")
            }
          )
        ] }) })
      ]
    }
  ) });
};
export {
  CreateCampaignSchema as C,
  DEFAULT_CAMPAIGN_VALUES as D,
  CreateCampaignForm as a
};
