import { b as useDeletePriceList } from "./chunk-Y2BEKAYF-DIrW-beg.js";
import { b as useTranslation, i as usePrompt, u as useNavigate, t as toast } from "./index-6bvUh1mj.js";
var useDeletePriceListAction = ({
  priceList
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { mutateAsync } = useDeletePriceList(priceList.id);
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("priceLists.delete.confirmation", {
        title: priceList.title
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
          t("priceLists.delete.successToast", {
            title: priceList.title
          })
        );
        navigate("/price-lists");
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
  return handleDelete;
};
export {
  useDeletePriceListAction as u
};
