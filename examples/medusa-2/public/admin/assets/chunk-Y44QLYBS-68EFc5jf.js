import { a as useDeleteProductType } from "./chunk-QG545K2O-DguWZgtL.js";
import { b as useTranslation, i as usePrompt, u as useNavigate, t as toast } from "./index-6bvUh1mj.js";
var useDeleteProductTypeAction = (id, value) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { mutateAsync } = useDeleteProductType(id);
  const handleDelete = async () => {
    const result = await prompt({
      title: t("general.areYouSure"),
      description: t("productTypes.delete.confirmation", { value }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!result) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        navigate("/settings/product-types", { replace: true });
        toast.success(t("productTypes.delete.successToast", { value }));
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
  return handleDelete;
};
export {
  useDeleteProductTypeAction as u
};
