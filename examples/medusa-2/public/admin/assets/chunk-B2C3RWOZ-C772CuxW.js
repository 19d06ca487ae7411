import { u as useRegions } from "./chunk-EMDIIWVL-CbZrlwEP.js";
import { a as useSalesChannels } from "./chunk-5N2B66CN-c329dCoL.js";
import { b as useTranslation, r as reactExports } from "./index-6bvUh1mj.js";
var useOrderTableFilters = () => {
  const { t } = useTranslation();
  const { regions } = useRegions({
    limit: 1e3,
    fields: "id,name"
  });
  const { sales_channels } = useSalesChannels({
    limit: 1e3,
    fields: "id,name"
  });
  return reactExports.useMemo(() => {
    const filters = [];
    if (regions) {
      const regionFilter = {
        key: "region_id",
        label: t("fields.region"),
        type: "select",
        options: regions.map((r) => ({
          label: r.name,
          value: r.id
        })),
        multiple: true,
        searchable: true
      };
      filters.push(regionFilter);
    }
    if (sales_channels) {
      const salesChannelFilter = {
        key: "sales_channel_id",
        label: t("fields.salesChannel"),
        type: "select",
        multiple: true,
        searchable: true,
        options: sales_channels.map((s) => ({
          label: s.name,
          value: s.id
        }))
      };
      filters.push(salesChannelFilter);
    }
    const dateFilters = [
      { label: t("fields.createdAt"), key: "created_at" },
      { label: t("fields.updatedAt"), key: "updated_at" }
    ].map((f) => ({
      key: f.key,
      label: f.label,
      type: "date"
    }));
    filters.push(...dateFilters);
    return filters;
  }, [regions, sales_channels, t]);
};
export {
  useOrderTableFilters as u
};
