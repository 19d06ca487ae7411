import { u as useDateTableFilters } from "./chunk-W7625H47-gWnsaMQz.js";
import { T as TextCell } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { b as useTranslation, r as reactExports, j as jsxRuntimeExports, dt as DateCell, h as createColumnHelper } from "./index-6bvUh1mj.js";
var useProductTypeTableFilters = () => {
  const dateFilters = useDateTableFilters();
  return dateFilters;
};
var columnHelper = createColumnHelper();
var useProductTypeTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("value", {
        header: () => t("fields.value"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue() })
      }),
      columnHelper.accessor("created_at", {
        header: () => t("fields.createdAt"),
        cell: ({ getValue }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date: getValue() });
        }
      }),
      columnHelper.accessor("updated_at", {
        header: () => t("fields.updatedAt"),
        cell: ({ getValue }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date: getValue() });
        }
      })
    ],
    [t]
  );
};
export {
  useProductTypeTableColumns as a,
  useProductTypeTableFilters as u
};
