import { R as RulesFormField } from "./chunk-SXLQSBTL-DxmIFRja.js";
import { ar as useParams, b as useTranslation, eB as usePromotion, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, ex as useUpdatePromotion, eD as usePromotionAddRules, eE as usePromotionRemoveRules, eF as usePromotionUpdateRules, r as reactExports, aN as useForm, aO as u, K as KeyboundForm, B as Button, aI as object, aL as _enum, aT as array, aK as string, aJ as boolean, aU as union, aV as number, b6 as instance } from "./index-6bvUh1mj.js";
import "./chunk-5IQBFJVZ-DHfZUzpv.js";
var EditRules = object({
  type: string().optional(),
  rules: array(
    object({
      id: string().optional(),
      attribute: string().min(1, { message: instance.t("promotions.form.required") }),
      operator: string().min(1, { message: instance.t("promotions.form.required") }),
      values: union([
        number().min(1, { message: instance.t("promotions.form.required") }),
        string().min(1, { message: instance.t("promotions.form.required") }),
        array(string()).min(1, { message: instance.t("promotions.form.required") })
      ]),
      required: boolean().optional(),
      disguised: boolean().optional(),
      field_type: string().optional()
    })
  ),
  application_method: object({
    target_type: _enum(["order", "shipping_methods", "items"])
  })
});
var EditRulesForm = ({
  promotion,
  ruleType,
  handleSubmit,
  isSubmitting
}) => {
  const { t } = useTranslation();
  const [rulesToRemove, setRulesToRemove] = reactExports.useState([]);
  const form = useForm({
    defaultValues: {
      rules: [],
      type: promotion.type,
      application_method: {
        target_type: promotion.application_method?.target_type
      }
    },
    resolver: u(EditRules)
  });
  const handleFormSubmit = form.handleSubmit(handleSubmit(rulesToRemove));
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleFormSubmit,
      className: "flex h-full flex-col",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          RulesFormField,
          {
            form,
            ruleType,
            setRulesToRemove,
            rulesToRemove,
            promotion,
            formType: "edit"
          }
        ) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", disabled: isSubmitting, children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isSubmitting, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var getRuleValue = (rule) => {
  if (rule.field_type === "number") {
    return parseInt(rule.values);
  }
  return rule.values;
};
var EditRulesWrapper = ({
  promotion,
  rules,
  ruleType
}) => {
  const { handleSuccess } = useRouteModal();
  const { mutateAsync: updatePromotion } = useUpdatePromotion(promotion.id);
  const { mutateAsync: addPromotionRules } = usePromotionAddRules(
    promotion.id,
    ruleType
  );
  const { mutateAsync: removePromotionRules } = usePromotionRemoveRules(
    promotion.id,
    ruleType
  );
  const { mutateAsync: updatePromotionRules, isPending } = usePromotionUpdateRules(promotion.id, ruleType);
  const handleSubmit = (rulesToRemove) => {
    return async function(data) {
      const applicationMethodData = {};
      const { rules: allRules = [] } = data;
      const disguisedRules = allRules.filter((rule) => rule.disguised);
      const disguisedRulesToRemove = rulesToRemove?.filter((r) => r.disguised) || [];
      for (const rule of disguisedRules) {
        if (!rule.attribute) {
          continue;
        }
        applicationMethodData[rule.attribute] = getRuleValue(rule);
      }
      for (const rule of disguisedRulesToRemove) {
        applicationMethodData[rule.attribute] = null;
      }
      const rulesData = allRules.filter((rule) => !rule.disguised);
      const rulesToCreate = rulesData.filter(
        (rule) => !("id" in rule)
      );
      const rulesToUpdate = rulesData.filter(
        (rule) => typeof rule.id === "string"
      );
      if (Object.keys(applicationMethodData).length) {
        await updatePromotion({
          application_method: applicationMethodData
        });
      }
      rulesToCreate.length && await addPromotionRules({
        rules: rulesToCreate.map((rule) => {
          return {
            attribute: rule.attribute,
            operator: rule.operator,
            values: rule.values
          };
        })
      });
      rulesToRemove?.length && await removePromotionRules({
        rule_ids: rulesToRemove.map((r) => r.id).filter(Boolean)
      });
      rulesToUpdate.length && await updatePromotionRules({
        rules: rulesToUpdate.map((rule) => {
          return {
            id: rule.id,
            attribute: rule.attribute,
            operator: rule.operator,
            values: rule.values
          };
        })
      });
      handleSuccess();
    };
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    EditRulesForm,
    {
      promotion,
      rules,
      ruleType,
      handleSubmit,
      isSubmitting: isPending
    }
  );
};
var EditRules2 = () => {
  const params = useParams();
  const allowedParams = [
    "rules",
    "buy-rules",
    "target-rules"
    /* TARGET_RULES */
  ];
  if (!allowedParams.includes(params.ruleType)) {
    throw new Error("invalid page");
  }
  const { t } = useTranslation();
  const ruleType = params.ruleType;
  const id = params.id;
  const rules = [];
  const { promotion, isPending: isLoading, isError, error } = usePromotion(id);
  if (promotion) {
    if (ruleType === "rules") {
      rules.push(...promotion.rules || []);
    } else if (ruleType === "target-rules") {
      rules.push(...promotion?.application_method?.target_rules || []);
    } else if (ruleType === "buy-rules") {
      rules.push(...promotion.application_method?.buy_rules || []);
    }
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t(`promotions.edit.${ruleType}.title`) }) }),
    !isLoading && promotion && /* @__PURE__ */ jsxRuntimeExports.jsx(
      EditRulesWrapper,
      {
        promotion,
        rules,
        ruleType
      }
    )
  ] });
};
export {
  EditRules2 as Component
};
