import { b as useTranslation } from "./index-6bvUh1mj.js";
var useDateTableFilters = () => {
  const { t } = useTranslation();
  const dateFilters = [
    { label: t("fields.createdAt"), key: "created_at" },
    { label: t("fields.updatedAt"), key: "updated_at" }
  ].map((f) => ({
    key: f.key,
    label: f.label,
    type: "date"
  }));
  return dateFilters;
};
export {
  useDateTableFilters as u
};
