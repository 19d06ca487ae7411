import { u as useDateTableFilters } from "./chunk-W7625H47-gWnsaMQz.js";
import { u as useDataTableDateFilters } from "./chunk-IFQC5X3W-DtnYZhqr.js";
import { b as useTranslation, r as reactExports, aG as createDataTableFilterHelper } from "./index-6bvUh1mj.js";
var useCollectionTableFilters = () => {
  const dateFilters = useDateTableFilters();
  return dateFilters;
};
var filterHelper = createDataTableFilterHelper();
var useProductOptionTableFilters = () => {
  const { t } = useTranslation();
  const dateFilters = useDataTableDateFilters();
  return reactExports.useMemo(
    () => [
      filterHelper.accessor("is_exclusive", {
        label: t("fields.type"),
        type: "radio",
        options: [
          {
            label: t("general.exclusive"),
            value: "true"
          },
          {
            label: t("general.global"),
            value: "false"
          }
        ]
      }),
      ...dateFilters
    ],
    [dateFilters, t]
  );
};
var useProductTagTableFilters = () => {
  const dateFilters = useDateTableFilters();
  return dateFilters;
};
var useShippingOptionTableFilters = (locations) => {
  const { t } = useTranslation();
  const locationFilter = {
    key: "stock_location_id",
    label: t("fields.location"),
    type: "select",
    options: locations.map((l) => ({ label: l.name, value: l.id }))
  };
  const dateFilters = [
    { label: t("fields.createdAt"), key: "created_at" },
    { label: t("fields.updatedAt"), key: "updated_at" }
  ].map((f) => ({
    key: f.key,
    label: f.label,
    type: "date"
  }));
  const filters = [locationFilter, ...dateFilters];
  return filters;
};
export {
  useCollectionTableFilters as a,
  useProductTagTableFilters as b,
  useShippingOptionTableFilters as c,
  useProductOptionTableFilters as u
};
