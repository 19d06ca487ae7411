import { j as jsxRuntimeExports, ar as useParams, a as useFeatureFlag, d as useLoaderData, by as useProductOption, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, f as Container, H as Heading, A as ActionMenu, P as PencilSquare, T as Trash, a4 as Text, az as Badge, bA as useProductOptionValues, r as reactExports, e as useProducts, s as sdk, $ as productOptionsQueryKeys, i as usePrompt, u as useNavigate, bB as useDeleteProductOption, t as toast, k as keepPreviousData, aj as createDataTableColumnHelper, bC as useDeleteProductOptionValueLazy } from "./index-6bvUh1mj.js";
import { u as useProductTableColumns } from "./chunk-PNGR3CPH-DHSM-b88.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { u as useProductTableQuery } from "./chunk-R65S6ZZV-DrkRf5li.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
var ProductOptionBreadcrumb = (match) => {
  const productOption = match.loaderData?.product_option;
  if (!productOption) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: productOption.title });
};
var useDeleteProductOptionAction = ({
  id,
  title
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { mutateAsync } = useDeleteProductOption(id);
  return async () => {
    const result = await prompt({
      title: t("general.areYouSure"),
      description: t("productOptions.delete.confirmation", { title }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!result) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        navigate("/product-options", {
          replace: true
        });
        toast.success(t("productOptions.delete.successToast", { title }));
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
};
var ProductOptionGeneralSection = ({
  productOption
}) => {
  const { t } = useTranslation();
  const handleDelete = useDeleteProductOptionAction(productOption);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: productOption.title }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
                  to: "edit"
                }
              ]
            },
            {
              actions: [
                {
                  label: t("actions.delete"),
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
                  onClick: handleDelete
                }
              ]
            }
          ]
        }
      ) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.type") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Badge,
        {
          size: "xsmall",
          color: productOption.is_exclusive ? "grey" : "blue",
          children: t(
            `general.${productOption.is_exclusive ? "exclusive" : "global"}`
          )
        }
      ) })
    ] }) })
  ] });
};
var PAGE_SIZE = 10;
var ProductOptionProductSection = ({
  productOptionId
}) => {
  const { t } = useTranslation();
  const { searchParams } = useProductTableQuery({ pageSize: PAGE_SIZE });
  const { products, count, isLoading, isError, error } = useProducts(
    {
      limit: PAGE_SIZE,
      ...searchParams,
      fields: "id,title,handle,thumbnail,status,*collection,*sales_channels,*product_options,variants.id",
      option_id: productOptionId
    },
    {
      placeholderData: keepPreviousData,
      enabled: !!productOptionId
    }
  );
  const columns = useColumns();
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: products,
      columns,
      rowCount: count,
      pageSize: PAGE_SIZE,
      getRowId: (row) => row.id,
      heading: t("products.domain"),
      emptyState: {
        empty: {
          heading: t("general.noRecordsMessage"),
          description: t("productOptions.products.list.noRecords")
        },
        filtered: {
          heading: t("general.noRecordsMessage"),
          description: t("general.noRecordsMessageFiltered")
        }
      },
      isLoading,
      enableSearch: true,
      rowHref: (row) => `/products/${row.id}`
    }
  ) });
};
var useColumns = () => {
  const columns = useProductTableColumns();
  return reactExports.useMemo(() => [...columns], [columns]);
};
var ALLOWED_FILTERS = [
  "id",
  "title",
  "handle",
  "status",
  "external_id",
  "created_at",
  "updated_at",
  "deleted_at",
  "type.id",
  "tags.id",
  "collection.id",
  "sales_channels.id"
];
var ConfigurableProductOptionProductSection = ({
  productOptionId
}) => {
  const { t } = useTranslation();
  const adapter = reactExports.useMemo(
    () => createTableAdapter({
      entity: "products",
      viewConfigurationKey: "products-option",
      queryPrefix: "optp",
      pageSize: 10,
      emptyState: {
        empty: { heading: t("general.noRecordsMessage") },
        filtered: {
          heading: t("general.noRecordsMessage"),
          description: t("general.noRecordsMessageFiltered")
        }
      },
      useData: (fields, params) => {
        const { products, count, isError, error, isLoading } = useProducts(
          {
            fields,
            ...params,
            option_id: productOptionId
          },
          { enabled: !!productOptionId }
        );
        return { data: products, count, isLoading, isError, error };
      },
      getRowHref: (row) => `/products/${row.id}`,
      transformColumns: (columns) => columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }))
    }),
    [t, productOptionId]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableDataTable, { adapter, heading: t("products.domain") });
};
var useProductOptionValueTableQuery = ({
  prefix,
  pageSize = 10
}) => {
  const queryObject = useQueryParams(
    ["offset", "q", "order", "created_at", "updated_at"],
    prefix
  );
  const { offset, created_at, updated_at, q, order } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    order,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0,
    q
  };
  return {
    searchParams,
    raw: queryObject
  };
};
var ProductOptionValueRowActions = ({
  optionId,
  value
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = useDeleteProductOptionValueLazy(optionId);
  const handleDelete = async () => {
    const confirm = await prompt({
      title: t("general.areYouSure"),
      description: t("productOptions.values.delete.confirmation", {
        value: value.value
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!confirm) {
      return;
    }
    await mutateAsync(value.id, {
      onSuccess: () => {
        toast.success(t("productOptions.values.delete.successToast"));
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
var PAGE_SIZE2 = 10;
var PREFIX = "optval";
var ProductOptionValuesSection = ({
  productOption
}) => {
  const { t } = useTranslation();
  const { searchParams } = useProductOptionValueTableQuery({
    pageSize: PAGE_SIZE2,
    prefix: PREFIX
  });
  const { product_option_values, count, isLoading, isError, error } = useProductOptionValues(
    productOption.id,
    { ...searchParams, order: searchParams.order ?? "rank" },
    {
      placeholderData: keepPreviousData
    }
  );
  const columns = useColumns2(productOption.id);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: product_option_values,
      columns,
      rowCount: count,
      pageSize: PAGE_SIZE2,
      prefix: PREFIX,
      getRowId: (row) => row.id,
      heading: t("productOptions.values.header"),
      emptyState: {
        empty: {
          heading: t("general.noRecordsMessage"),
          description: t("productOptions.values.list.noRecords")
        },
        filtered: {
          heading: t("general.noRecordsMessage"),
          description: t("general.noRecordsMessageFiltered")
        }
      },
      isLoading,
      enableSearch: true,
      autoFocusSearch: false,
      rowHref: (row) => `/product-options/${productOption.id}/values/${row.id}`
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns2 = (optionId) => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("value", {
        header: t("productOptions.values.header")
      }),
      columnHelper.display({
        id: "action",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          ProductOptionValueRowActions,
          {
            optionId,
            value: row.original
          }
        )
      })
    ],
    [t, optionId]
  );
};
function createProductOptionValueTableAdapter({
  t,
  optionId
}) {
  return createTableAdapter({
    entity: "product-option-values",
    queryPrefix: "optval",
    pageSize: 10,
    emptyState: {
      empty: {
        heading: t("general.noRecordsMessage"),
        description: t("productOptions.values.list.noRecords")
      },
      filtered: {
        heading: t("general.noRecordsMessage"),
        description: t("general.noRecordsMessageFiltered")
      }
    },
    useData: (fields, params) => {
      const { product_option_values, count, isError, error, isLoading } = useProductOptionValues(
        optionId,
        { fields, ...params },
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
      return { data: product_option_values, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/product-options/${optionId}/values/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductOptionValueRowActions, { optionId, value: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS2 = [
        "id",
        "value",
        "created_at",
        "updated_at",
        "deleted_at"
      ];
      return columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS2.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }));
    }
  });
}
function useProductOptionValueTableAdapter(optionId) {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => createProductOptionValueTableAdapter({ t, optionId }),
    [t, optionId]
  );
}
var ConfigurableProductOptionValuesSection = ({
  productOption
}) => {
  const { t } = useTranslation();
  const adapter = useProductOptionValueTableAdapter(productOption.id);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t("productOptions.values.header")
    }
  );
};
var ProductOptionDetail = () => {
  const { id } = useParams();
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const initialData = useLoaderData();
  const { product_option, isLoading, isError, error } = useProductOption(
    id,
    { fields: "-products" },
    {
      initialData
    }
  );
  if (isLoading || !product_option) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 2, showJSON: true, showMetadata: true });
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "product_option.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: product_option,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductOptionGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductOptionGeneralSection, { productOption: product_option }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductOptionValuesSection", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(
            ConfigurableProductOptionValuesSection,
            {
              productOption: product_option
            }
          ) : /* @__PURE__ */ jsxRuntimeExports.jsx(ProductOptionValuesSection, { productOption: product_option }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductOptionProductSection", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(
            ConfigurableProductOptionProductSection,
            {
              productOptionId: product_option.id
            }
          ) : /* @__PURE__ */ jsxRuntimeExports.jsx(
            ProductOptionProductSection,
            {
              productOptionId: product_option.id
            }
          ) }),
          detailPageDefaultEntries(product_option, { permissions: false })
        ] })
      }
    }
  );
};
var productOptionDetailQuery = (id) => ({
  queryKey: productOptionsQueryKeys.detail(id),
  queryFn: async () => sdk.admin.productOption.retrieve(id, { fields: "-products" })
});
var productOptionLoader = async ({ params }) => {
  const id = params.id;
  const query = productOptionDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
export {
  ProductOptionBreadcrumb as Breadcrumb,
  ProductOptionDetail as Component,
  productOptionLoader as loader
};
