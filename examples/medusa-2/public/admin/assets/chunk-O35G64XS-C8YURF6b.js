import { D as DescriptionCell } from "./chunk-CTMLEFNG-CeR_bRps.js";
import { T as TextCell } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { b as useTranslation, u as useNavigate, aD as useSearchParams, r as reactExports, j as jsxRuntimeExports, cU as DataTableStatusCell, P as PencilSquare, aj as createDataTableColumnHelper, dt as DateCell, h as createColumnHelper } from "./index-6bvUh1mj.js";
var columnHelper = createColumnHelper();
var useProductTagTableColumns = () => {
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
var columnHelper2 = createDataTableColumnHelper();
var useRefundReasonTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper2.accessor("label", {
        header: () => t("fields.label"),
        enableSorting: true,
        sortLabel: t("fields.label"),
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper2.accessor("code", {
        header: () => t("fields.code"),
        enableSorting: true,
        sortLabel: t("fields.code"),
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper2.accessor("description", {
        header: () => t("fields.description"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionCell, { description: getValue() }),
        enableSorting: true,
        sortLabel: t("fields.description"),
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      })
    ],
    [t]
  );
};
var columnHelper3 = createDataTableColumnHelper();
var useReturnReasonTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper3.accessor("label", {
        header: () => t("fields.label"),
        enableSorting: true,
        sortLabel: t("fields.label"),
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper3.accessor("value", {
        header: () => t("fields.value"),
        enableSorting: true,
        sortLabel: t("fields.value"),
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper3.accessor("description", {
        header: () => t("fields.description"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionCell, { description: getValue() }),
        enableSorting: true,
        sortLabel: t("fields.description"),
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      })
    ],
    [t]
  );
};
var columnHelper4 = createDataTableColumnHelper();
var usePropertyLabelsTableColumns = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [searchParams] = useSearchParams();
  return reactExports.useMemo(
    () => [
      columnHelper4.accessor("module", {
        header: () => t("propertyLabels.fields.module"),
        enableSorting: true,
        sortLabel: t("propertyLabels.fields.module"),
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper4.accessor("name", {
        header: () => t("propertyLabels.fields.model"),
        enableSorting: true,
        sortLabel: t("propertyLabels.fields.model"),
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper4.accessor("propertyCount", {
        header: () => t("propertyLabels.fields.propertyCount")
      }),
      columnHelper4.accessor("hasOverrides", {
        header: () => t("propertyLabels.fields.hasOverrides"),
        cell: ({ getValue }) => {
          const value = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataTableStatusCell, { color: value ? "green" : "grey", children: value ? t("filters.radio.yes") : t("filters.radio.no") });
        }
      }),
      columnHelper4.action({
        actions: (ctx) => [
          {
            label: t("actions.edit"),
            icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
            onClick: () => {
              const params = searchParams.toString();
              navigate(
                `/settings/property-labels/${ctx.row.original.name}/edit`,
                params ? { state: { restore_params: params } } : void 0
              );
            }
          }
        ]
      })
    ],
    [t, navigate, searchParams]
  );
};
export {
  useProductTagTableColumns as a,
  useReturnReasonTableColumns as b,
  useRefundReasonTableColumns as c,
  usePropertyLabelsTableColumns as u
};
