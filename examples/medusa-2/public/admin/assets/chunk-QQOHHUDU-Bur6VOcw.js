import { C as CreateCampaignFormFields } from "./chunk-ZNSPQGIO-D-CxtjgU.js";
import { b as useTranslation, o as useRouteModal, aN as useForm, aO as u, ex as useUpdatePromotion, t as toast, z as useWatch, r as reactExports, j as jsxRuntimeExports, al as RouteDrawer, K as KeyboundForm, B as Button, w as useDocumentDirection, s as sdk, ey as useCampaign, G as Form, a2 as Combobox, aI as object, aL as _enum, aK as string, H as Heading, a4 as Text } from "./index-6bvUh1mj.js";
import { u as useComboboxData } from "./chunk-5IQBFJVZ-DHfZUzpv.js";
import { R as RadioGroup } from "./radio-group-ByjdYM4L.js";
var translationKeyMap = {
  spend: "spend",
  usage: "usage",
  use_by_attribute: "useByAttribute"
};
var getTranslationKey = (budget) => {
  const translationKey = translationKeyMap[budget?.type] || "-";
  if (budget?.type === "use_by_attribute") {
    if (budget?.attribute === "customer_id") {
      return `campaigns.budget.type.useByAttribute.titleCustomerId`;
    } else if (budget?.attribute === "customer_email") {
      return `campaigns.budget.type.useByAttribute.titleEmail`;
    }
    return `campaigns.budget.type.useByAttribute.title`;
  }
  return `campaigns.budget.type.${translationKey}.title`;
};
var CampaignDetails = ({ campaign }) => {
  const { t } = useTranslation();
  if (!campaign) {
    return;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(reactExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", className: "mb-4", children: t("campaigns.details") }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center py-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small-plus font-", children: t("campaigns.fields.identifier") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small", children: campaign.campaign_identifier || "-" }) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center py-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small-plus", children: t("fields.description") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small", children: campaign.description || "-" }) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center py-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small-plus", children: t("campaigns.fields.start_date") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small", children: campaign.starts_at?.toString() || "-" }) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center py-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small-plus", children: t("campaigns.fields.end_date") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small", children: campaign.ends_at?.toString() || "-" }) })
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", className: "mb-4", children: t("campaigns.budget.details") }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center py-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small-plus font-", children: t("campaigns.budget.fields.type") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small truncate", children: t(getTranslationKey(campaign.budget), {
          defaultValue: "-"
        }) }) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center py-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small-plus", children: t("campaigns.budget.fields.currency") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small", children: campaign?.budget?.currency_code || "-" }) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center py-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small-plus", children: t("campaigns.budget.fields.limit") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small", children: campaign.budget?.limit || "-" }) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center py-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small-plus", children: campaign.budget?.type === "use_by_attribute" ? t("campaigns.fields.totalUsedByAttribute") : t("campaigns.budget.fields.used") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small", children: campaign.budget?.used || "-" }) })
      ] })
    ] })
  ] });
};
var EditPromotionSchema = object({
  campaign_id: string().optional().nullable(),
  campaign_choice: _enum(["none", "existing"]).optional()
});
var AddCampaignPromotionFields = ({
  form,
  withNewCampaign = true,
  promotionCurrencyCode
}) => {
  const { t } = useTranslation();
  const direction = useDocumentDirection();
  const watchCampaignId = useWatch({
    control: form.control,
    name: "campaign_id"
  });
  const watchCampaignChoice = useWatch({
    control: form.control,
    name: "campaign_choice"
  });
  const campaignsCombobox = useComboboxData({
    queryFn: (params) => sdk.admin.campaign.list({
      ...params
    }),
    queryKey: ["campaigns"],
    getOptions: (data) => data.campaigns.map((campaign) => ({
      label: campaign.name.toUpperCase(),
      value: campaign.id,
      disabled: campaign.budget?.currency_code?.length > 0 && campaign.budget?.currency_code?.toLowerCase() !== promotionCurrencyCode?.toLowerCase()
      // also cannot add promotion which doesn't have currency defined to a campaign with a currency amount budget
    }))
  });
  const { campaign: selectedCampaign } = useCampaign(
    watchCampaignId,
    void 0,
    {
      enabled: !!watchCampaignId
    }
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-8", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control: form.control,
        name: "campaign_choice",
        render: ({ field }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("promotions.fields.campaign") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
              RadioGroup,
              {
                dir: direction,
                className: "grid grid-cols-1 gap-3",
                ...field,
                value: field.value,
                onValueChange: field.onChange,
                children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    RadioGroup.ChoiceBox,
                    {
                      value: "none",
                      label: t("promotions.form.campaign.none.title"),
                      description: t("promotions.form.campaign.none.description")
                    }
                  ),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    RadioGroup.ChoiceBox,
                    {
                      value: "existing",
                      label: t("promotions.form.campaign.existing.title"),
                      description: t(
                        "promotions.form.campaign.existing.description"
                      )
                    }
                  ),
                  withNewCampaign && /* @__PURE__ */ jsxRuntimeExports.jsx(
                    RadioGroup.ChoiceBox,
                    {
                      value: "new",
                      label: t("promotions.form.campaign.new.title"),
                      description: t(
                        "promotions.form.campaign.new.description"
                      )
                    }
                  )
                ]
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
          ] });
        }
      }
    ),
    watchCampaignChoice === "existing" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Form.Field,
      {
        control: form.control,
        name: "campaign_id",
        render: ({ field: { onChange, ...field } }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { tooltip: t("campaigns.fields.campaign_id.hint"), children: t("promotions.form.campaign.existing.title") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Combobox,
              {
                dir: direction,
                options: campaignsCombobox.options,
                searchValue: campaignsCombobox.searchValue,
                onSearchValueChange: campaignsCombobox.onSearchValueChange,
                onChange,
                ...field
              }
            ) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
          ] });
        }
      }
    ),
    watchCampaignChoice === "new" && /* @__PURE__ */ jsxRuntimeExports.jsx(CreateCampaignFormFields, { form, fieldScope: "campaign." }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CampaignDetails, { campaign: selectedCampaign })
  ] });
};
var AddCampaignPromotionForm = ({
  promotion
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { campaign } = promotion;
  const originalId = campaign?.id;
  const form = useForm({
    defaultValues: {
      campaign_id: campaign?.id,
      campaign_choice: campaign?.id ? "existing" : "none"
    },
    resolver: u(EditPromotionSchema)
  });
  const { setValue } = form;
  const { mutateAsync, isPending } = useUpdatePromotion(promotion.id);
  const handleSubmit = form.handleSubmit(async (data) => {
    await mutateAsync(
      { campaign_id: data.campaign_id },
      {
        onSuccess: () => {
          toast.success(t("promotions.campaign.edit.successToast"));
          handleSuccess();
        },
        onError: (e) => {
          toast.error(e.message);
        }
      }
    );
  });
  const watchCampaignChoice = useWatch({
    control: form.control,
    name: "campaign_choice"
  });
  reactExports.useEffect(() => {
    if (watchCampaignChoice === "none") {
      setValue("campaign_id", null);
    }
    if (watchCampaignChoice === "existing") {
      setValue("campaign_id", originalId);
    }
  }, [watchCampaignChoice, setValue, originalId]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex size-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { className: "size-full overflow-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          AddCampaignPromotionFields,
          {
            form,
            withNewCampaign: false,
            promotionCurrencyCode: promotion.application_method?.currency_code
          }
        ) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
export {
  AddCampaignPromotionFields as A,
  AddCampaignPromotionForm as a
};
