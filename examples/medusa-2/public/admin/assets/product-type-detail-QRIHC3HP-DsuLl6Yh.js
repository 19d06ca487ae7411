import { u as useDeleteProductTypeAction } from "./chunk-Y44QLYBS-68EFc5jf.js";
import { u as useProductTableColumns } from "./chunk-PNGR3CPH-DHSM-b88.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { ar as useParams, a as useFeatureFlag, d as useLoaderData, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, f as Container, H as Heading, A as ActionMenu, P as PencilSquare, T as Trash, r as reactExports, e as useProducts, s as sdk } from "./index-6bvUh1mj.js";
import { u as useProductTableFilters } from "./chunk-OPMQF765-CbDoV1x1.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { c as createTableAdapter, C as ConfigurableDataTable } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useProductTableQuery } from "./chunk-R65S6ZZV-DrkRf5li.js";
import { c as useProductType, p as productTypesQueryKeys } from "./chunk-QG545K2O-DguWZgtL.js";
import { G as GlobeEurope } from "./globe-europe-CwjGYmW_.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./chunk-5N2B66CN-c329dCoL.js";
import "./index-BNhXXccY.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
var ProductTypeDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { product_type } = useProductType(id, void 0, {
    initialData: props.loaderData,
    enabled: Boolean(id)
  });
  if (!product_type) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: product_type.value });
};
var seo = (match) => ({
  title: match.loaderData?.product_type?.value
});
var productTypeDetailQuery = (id) => ({
  queryKey: productTypesQueryKeys.detail(id),
  queryFn: async () => sdk.admin.productType.retrieve(id)
});
var productTypeLoader = async ({ params }) => {
  const id = params.id;
  const query = productTypeDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
var ProductTypeGeneralSection = ({
  productType
}) => {
  const { t } = useTranslation();
  const handleDelete = useDeleteProductTypeAction(
    productType.id,
    productType.value
  );
  const isTranslationsEnabled = useFeatureFlag("translation");
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex items-center justify-between", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: productType.value }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
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
          ...isTranslationsEnabled ? [
            {
              actions: [
                {
                  label: t("translations.actions.manage"),
                  to: `/settings/translations/edit?reference=product_type&reference_id=${productType.id}`,
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(GlobeEurope, {})
                }
              ]
            }
          ] : [],
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
    )
  ] });
};
var PAGE_SIZE = 10;
var ProductTypeProductSection = ({
  productType
}) => {
  const { t } = useTranslation();
  const { searchParams, raw } = useProductTableQuery({
    pageSize: PAGE_SIZE
  });
  const { products, count, isPending, isError, error } = useProducts({
    ...searchParams,
    type_id: [productType.id]
  });
  const filters = useProductTableFilters(["product_types"]);
  const columns = useProductTableColumns();
  const { table } = useDataTable({
    columns,
    data: products,
    count: count ?? 0,
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("products.domain") }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        filters,
        isLoading: isPending,
        columns,
        count,
        pageSize: PAGE_SIZE,
        navigateTo: ({ original }) => `/products/${original.id}`,
        orderBy: [
          { key: "title", label: t("fields.title") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        queryObject: raw,
        search: true,
        pagination: true
      }
    )
  ] });
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
  "tags.id",
  "collection.id",
  "sales_channels.id"
];
var ConfigurableProductTypeProductSection = ({
  productType
}) => {
  const { t } = useTranslation();
  const adapter = reactExports.useMemo(
    () => createTableAdapter({
      entity: "products",
      viewConfigurationKey: "products-type",
      queryPrefix: "typp",
      pageSize: 10,
      emptyState: {
        empty: { heading: t("general.noRecordsMessage") },
        filtered: {
          heading: t("general.noRecordsMessage"),
          description: t("general.noRecordsMessageFiltered")
        }
      },
      useData: (fields, params) => {
        const { products, count, isError, error, isLoading } = useProducts({
          fields,
          ...params,
          type_id: [productType.id]
        });
        return { data: products, count, isLoading, isError, error };
      },
      getRowHref: (row) => `/products/${row.id}`,
      transformColumns: (columns) => columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }))
    }),
    [t, productType.id]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableDataTable, { adapter, heading: t("products.domain") });
};
var ProductTypeDetail = () => {
  const { id } = useParams();
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const initialData = useLoaderData();
  const { product_type, isPending, isError, error } = useProductType(
    id,
    void 0,
    {
      initialData
    }
  );
  if (isPending || !product_type) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 2, showJSON: true, showMetadata: true });
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "product_type.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: product_type,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductTypeGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductTypeGeneralSection, { productType: product_type }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductTypeProductSection", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(
            ConfigurableProductTypeProductSection,
            {
              productType: product_type
            }
          ) : /* @__PURE__ */ jsxRuntimeExports.jsx(ProductTypeProductSection, { productType: product_type }) }),
          detailPageDefaultEntries(product_type, { permissions: false })
        ] })
      }
    }
  );
};
export {
  ProductTypeDetailBreadcrumb as Breadcrumb,
  ProductTypeDetail as Component,
  productTypeLoader as loader,
  seo
};
