import { b as useTranslation, c0 as useDate, r as reactExports, j as jsxRuntimeExports, av as Tooltip, aj as createDataTableColumnHelper } from "./index-6bvUh1mj.js";
var columnHelper = createDataTableColumnHelper();
var useDataTableDateColumns = () => {
  const { t } = useTranslation();
  const { getFullDate } = useDate();
  return reactExports.useMemo(() => {
    return [
      columnHelper.accessor("created_at", {
        header: t("fields.createdAt"),
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Tooltip,
            {
              content: getFullDate({
                date: row.original.created_at,
                includeTime: true
              }),
              children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: getFullDate({ date: row.original.created_at }) })
            }
          );
        },
        enableSorting: true,
        sortAscLabel: t("filters.sorting.dateAsc"),
        sortDescLabel: t("filters.sorting.dateDesc")
      }),
      columnHelper.accessor("updated_at", {
        header: t("fields.updatedAt"),
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Tooltip,
            {
              content: getFullDate({
                date: row.original.updated_at,
                includeTime: true
              }),
              children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: getFullDate({ date: row.original.updated_at }) })
            }
          );
        },
        enableSorting: true,
        sortAscLabel: t("filters.sorting.dateAsc"),
        sortDescLabel: t("filters.sorting.dateDesc")
      })
    ];
  }, [t, getFullDate]);
};
export {
  useDataTableDateColumns as u
};
