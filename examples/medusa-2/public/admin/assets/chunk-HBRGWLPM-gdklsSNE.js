import { a as useDeleteProductCategory } from "./chunk-2VYWSRWQ-DO0dKi26.js";
import { b as useTranslation, u as useNavigate, i as usePrompt, t as toast } from "./index-6bvUh1mj.js";
var useDeleteProductCategoryAction = (category) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { mutateAsync } = useDeleteProductCategory(category.id);
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("categories.delete.confirmation", {
        name: category.name
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        toast.success(
          t("categories.delete.successToast", {
            name: category.name
          })
        );
        navigate("/categories", {
          replace: true
        });
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
  return handleDelete;
};
export {
  useDeleteProductCategoryAction as u
};
