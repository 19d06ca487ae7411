import { u as useDeleteProductTagAction } from "./chunk-KMS7EW7I-Bjq69g3X.js";
import { ar as useParams, a as useFeatureFlag, d as useLoaderData, fX as useProductTag, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, f as Container, H as Heading, A as ActionMenu, P as PencilSquare, T as Trash, r as reactExports, e as useProducts, s as sdk, a7 as productTagsQueryKeys } from "./index-6bvUh1mj.js";
import { u as useProductTableColumns } from "./chunk-PNGR3CPH-DHSM-b88.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { u as useProductTableFilters } from "./chunk-OPMQF765-CbDoV1x1.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { c as createTableAdapter, C as ConfigurableDataTable } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useProductTableQuery } from "./chunk-R65S6ZZV-DrkRf5li.js";
import { G as GlobeEurope } from "./globe-europe-CwjGYmW_.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./chunk-QG545K2O-DguWZgtL.js";
import "./chunk-5N2B66CN-c329dCoL.js";
import "./index-BNhXXccY.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
var ProductTagDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { product_tag } = useProductTag(id, void 0, {
    initialData: props.loaderData,
    enabled: Boolean(id)
  });
  if (!product_tag) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: product_tag.value });
};
var seo = (match) => ({
  title: match.loaderData?.product_tag?.value
});
var productTagDetailQuery = (id) => ({
  queryKey: productTagsQueryKeys.detail(id),
  queryFn: async () => sdk.admin.productTag.retrieve(id)
});
var productTagLoader = async ({ params }) => {
  const id = params.id;
  const query = productTagDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
var ProductTagGeneralSection = ({
  productTag
}) => {
  const { t } = useTranslation();
  const handleDelete = useDeleteProductTagAction({ productTag });
  const isTranslationsEnabled = useFeatureFlag("translation");
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex items-center justify-between", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1.5", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted h1-core", children: "#" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: productTag.value })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ActionMenu,
      {
        groups: [
          {
            actions: [
              {
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
                label: t("actions.edit"),
                to: "edit"
              }
            ]
          },
          ...isTranslationsEnabled ? [
            {
              actions: [
                {
                  label: t("translations.actions.manage"),
                  to: `/settings/translations/edit?reference=product_tag&reference_id=${productTag.id}`,
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(GlobeEurope, {})
                }
              ]
            }
          ] : [],
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
    )
  ] });
};
var PAGE_SIZE = 10;
var PREFIX = "pt";
var ProductTagProductSection = ({
  productTag
}) => {
  const { t } = useTranslation();
  const { searchParams, raw } = useProductTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const { products, count, isPending, isError, error } = useProducts({
    ...searchParams,
    tag_id: productTag.id
  });
  const filters = useProductTableFilters(["product_tags"]);
  const columns = useProductTableColumns();
  const { table } = useDataTable({
    data: products,
    count,
    columns,
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y px-0 py-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("products.domain") }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        filters,
        queryObject: raw,
        isLoading: isPending,
        columns,
        pageSize: PAGE_SIZE,
        count,
        navigateTo: (row) => `/products/${row.original.id}`,
        search: true,
        pagination: true,
        orderBy: [
          { key: "title", label: t("fields.title") },
          { key: "status", label: t("fields.status") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ]
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
  "type.id",
  "collection.id",
  "sales_channels.id"
];
var ConfigurableProductTagProductSection = ({
  productTag
}) => {
  const { t } = useTranslation();
  const adapter = reactExports.useMemo(
    () => createTableAdapter({
      entity: "products",
      viewConfigurationKey: "products-tag",
      queryPrefix: "tagp",
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
          tag_id: productTag.id
        });
        return { data: products, count, isLoading, isError, error };
      },
      getRowHref: (row) => `/products/${row.id}`,
      transformColumns: (columns) => columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }))
    }),
    [t, productTag.id]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableDataTable, { adapter, heading: t("products.domain") });
};
var ProductTagDetail = () => {
  const { id } = useParams();
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const initialData = useLoaderData();
  const { product_tag, isPending, isError, error } = useProductTag(
    id,
    void 0,
    {
      initialData
    }
  );
  if (isPending || !product_tag) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { showJSON: true, sections: 2 });
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "product_tag.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: product_tag,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductTagGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductTagGeneralSection, { productTag: product_tag }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductTagProductSection", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(
            ConfigurableProductTagProductSection,
            {
              productTag: product_tag
            }
          ) : /* @__PURE__ */ jsxRuntimeExports.jsx(ProductTagProductSection, { productTag: product_tag }) }),
          detailPageDefaultEntries(product_tag, { permissions: false })
        ] })
      }
    }
  );
};
export {
  ProductTagDetailBreadcrumb as Breadcrumb,
  ProductTagDetail as Component,
  productTagLoader as loader,
  seo
};
