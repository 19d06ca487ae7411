import { T as TextCell } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { u as useProductOptionTableFilters } from "./chunk-ULGIMHZD-DbTNRy85.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, O as Outlet, aD as useSearchParams, u as useNavigate, r as reactExports, bu as useProductOptions, f as Container, k as keepPreviousData, az as Badge, aj as createDataTableColumnHelper, i as usePrompt, bv as useDeleteProductOptionLazy, A as ActionMenu, P as PencilSquare, T as Trash, h as createColumnHelper, t as toast, bw as defineCellRenderer } from "./index-6bvUh1mj.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-W7625H47-gWnsaMQz.js";
import "./chunk-IFQC5X3W-DtnYZhqr.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
var columnHelper = createColumnHelper();
var useProductOptionTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("title", {
        header: t("fields.title"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue() })
      }),
      columnHelper.accessor("values", {
        header: t("fields.values"),
        cell: ({ getValue }) => {
          const values = getValue();
          const count = values?.length || 0;
          const displayText = count > 0 ? t(`general.${count === 1 ? "values_one" : "values_other"}`, {
            count
          }) : "-";
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: displayText });
        }
      }),
      columnHelper.accessor("is_exclusive", {
        header: t("fields.status"),
        cell: ({ getValue }) => {
          const isExclusive = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "xsmall", color: isExclusive ? "grey" : "blue", children: t(`general.${isExclusive ? "exclusive" : "global"}`) });
        }
      })
    ],
    [t]
  );
};
var useProductOptionTableQuery = ({
  prefix,
  pageSize = 20
}) => {
  const queryObject = useQueryParams(
    ["offset", "q", "order", "created_at", "updated_at", "is_exclusive"],
    prefix
  );
  const { offset, created_at, updated_at, q, order, is_exclusive } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    order,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0,
    is_exclusive: parseIsExclusive(is_exclusive),
    // ^ undefined when the user explicitly removed the chip, so all options
    // are returned regardless of type. The list seeds a default on first load.
    q
  };
  return {
    searchParams,
    raw: queryObject
  };
};
var parseIsExclusive = (raw) => {
  if (raw === void 0) {
    return void 0;
  }
  try {
    const parsed = JSON.parse(raw);
    if (typeof parsed === "boolean") {
      return parsed;
    }
    if (typeof parsed === "string") {
      return parsed === "true";
    }
    return void 0;
  } catch {
    return raw === "true";
  }
};
var ProductOptionListTableActions = ({
  productOption
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { mutateAsync } = useDeleteProductOptionLazy();
  const handleDelete = async () => {
    const confirm = await prompt({
      title: t("general.areYouSure"),
      description: t("productOptions.delete.confirmation", {
        title: productOption.title
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!confirm) {
      return;
    }
    await mutateAsync(productOption.id, {
      onSuccess: () => {
        toast.success(t("productOptions.delete.successToast"));
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
              label: t("actions.edit"),
              onClick: () => navigate(`/product-options/${productOption.id}/edit`)
            }
          ]
        },
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              label: t("actions.delete"),
              onClick: handleDelete
            }
          ]
        }
      ]
    }
  );
};
var PAGE_SIZE = 20;
var DEFAULT_IS_EXCLUSIVE_FILTER = JSON.stringify("false");
var ProductOptionListTable = () => {
  const { t } = useTranslation();
  const [urlSearchParams, setUrlSearchParams] = useSearchParams();
  const navigate = useNavigate();
  const hasExclusiveFilter = urlSearchParams.has("is_exclusive");
  const [hasInitialized, setHasInitialized] = reactExports.useState(hasExclusiveFilter);
  reactExports.useEffect(() => {
    if (hasInitialized) {
      return;
    }
    if (hasExclusiveFilter) {
      setHasInitialized(true);
      return;
    }
    const nextParams = new URLSearchParams(urlSearchParams);
    nextParams.set("is_exclusive", DEFAULT_IS_EXCLUSIVE_FILTER);
    setUrlSearchParams(nextParams, { replace: true });
  }, [hasInitialized, hasExclusiveFilter, urlSearchParams, setUrlSearchParams]);
  const { searchParams } = useProductOptionTableQuery({
    pageSize: PAGE_SIZE
  });
  const { product_options, count, isError, error, isLoading } = useProductOptions(searchParams, {
    placeholderData: keepPreviousData,
    enabled: hasInitialized
  });
  const filters = useProductOptionTableFilters();
  const columns = useColumns();
  const handleCreate = reactExports.useCallback(() => {
    const params = urlSearchParams.toString();
    navigate("create", {
      state: params ? { restore_params: params } : void 0
    });
  }, [navigate, urlSearchParams]);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: product_options,
      columns,
      filters,
      rowCount: count,
      pageSize: PAGE_SIZE,
      getRowId: (row) => row.id,
      heading: t("productOptions.domain"),
      subHeading: t("productOptions.subtitle"),
      emptyState: {
        empty: {
          heading: t("general.noRecordsMessage")
        },
        filtered: {
          heading: t("general.noRecordsMessage"),
          description: t("general.noRecordsMessageFiltered")
        }
      },
      actions: [
        {
          label: t("actions.create"),
          onClick: handleCreate
        }
      ],
      isLoading,
      enableSearch: true,
      rowHref: (row) => `/product-options/${row.id}`
    }
  ) });
};
var columnHelper2 = createDataTableColumnHelper();
var useColumns = () => {
  const base = useProductOptionTableColumns();
  return reactExports.useMemo(
    () => [
      ...base,
      columnHelper2.display({
        id: "action",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductOptionListTableActions, { productOption: row.original })
      })
    ],
    [base]
  );
};
defineCellRenderer("product_option_exclusivity", {
  render: (value, _row, _column, t) => {
    const isExclusive = Boolean(value);
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "xsmall", color: isExclusive ? "grey" : "blue", children: t(`general.${isExclusive ? "exclusive" : "global"}`) });
  }
});
function createProductOptionTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "product-options",
    queryPrefix: "po",
    pageSize: 20,
    defaultFilters: {
      is_exclusive: "false"
    },
    emptyState: {
      empty: {
        heading: t("general.noRecordsMessage")
      },
      filtered: {
        heading: t("general.noRecordsMessage"),
        description: t("general.noRecordsMessageFiltered")
      }
    },
    useData: (fields, params) => {
      const { product_options, count, isError, error, isLoading } = useProductOptions(
        {
          fields,
          ...params
        },
        {
          placeholderData: (previousData, previousQuery) => {
            const prevFields = previousQuery?.[previousQuery?.length - 1]?.query?.fields;
            if (prevFields && prevFields !== fields) {
              return void 0;
            }
            return previousData;
          }
        }
      );
      return { data: product_options, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/product-options/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductOptionListTableActions, { productOption: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "title",
        "is_exclusive",
        "created_at",
        "updated_at",
        "deleted_at"
      ];
      return columns.map((column) => {
        const isFilterDisabled = !ALLOWED_FILTERS.includes(column.field);
        return {
          ...column,
          filter: isFilterDisabled ? { ...column.filter, enabled: false } : column.filter
        };
      });
    }
  });
}
function useProductOptionTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createProductOptionTableAdapter({ t }), [t]);
}
var ConfigurableProductOptionListTable = () => {
  const { t } = useTranslation();
  const adapter = useProductOptionTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfigurableDataTable,
      {
        adapter,
        heading: t("productOptions.domain"),
        subHeading: t("productOptions.subtitle"),
        actions: [{ label: t("actions.create"), to: "create" }]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
var ProductOptionList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "product_option.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductOptionListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableProductOptionListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(ProductOptionListTable, {}) })
      }
    }
  );
};
export {
  ProductOptionList as Component
};
