import { b as useTranslation, i as usePrompt, u as useNavigate, fO as useDeleteShippingOptionType, t as toast } from "./index-6bvUh1mj.js";
var useDeleteShippingOptionTypeAction = (id, label) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { mutateAsync } = useDeleteShippingOptionType(id);
  const handleDelete = async () => {
    const result = await prompt({
      title: t("general.areYouSure"),
      description: t("shippingOptionTypes.delete.confirmation", { label }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!result) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        navigate("/settings/locations/shipping-option-types", {
          replace: true
        });
        toast.success(t("shippingOptionTypes.delete.successToast", { label }));
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
  return handleDelete;
};
export {
  useDeleteShippingOptionTypeAction as u
};
