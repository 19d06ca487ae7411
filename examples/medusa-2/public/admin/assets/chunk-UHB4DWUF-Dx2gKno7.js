import { es as registerCellResolver } from "./index-6bvUh1mj.js";
registerCellResolver("sales_channel_status", (value, _row, t) => ({
  color: value ? "grey" : "green",
  label: value ? t("general.disabled") : t("general.enabled")
}));
