import { S as StatusCell2 } from "./chunk-YXKJWSF3-G18fkUh_.js";
import { T as TextCell } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { bw as defineCellRenderer, j as jsxRuntimeExports, es as registerCellResolver } from "./index-6bvUh1mj.js";
defineCellRenderer("promotion_method", {
  render: (_value, row, _column, t) => {
    const isAutomatic = row.is_automatic;
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      TextCell,
      {
        text: isAutomatic ? t("promotions.form.method.automatic.title") : t("promotions.form.method.code.title")
      }
    );
  }
});
registerCellResolver("promotion_status", (_value, row) => /* @__PURE__ */ jsxRuntimeExports.jsx(StatusCell2, { promotion: row }));
