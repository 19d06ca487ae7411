import { L as LinkButton } from "./chunk-6WKBBTKM-CLnvp45h.js";
import { V as VARIANT_DETAIL_FIELDS } from "./chunk-FA2DYBNX-DNvV-5hg.js";
import { S as SectionRow } from "./chunk-Z7VV3HK5-BrOC9R0H.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { d as useLoaderData, ar as useParams, aM as useProductVariant, j as jsxRuntimeExports, as as TwoColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, r as reactExports, f as Container, H as Heading, A as ActionMenu, bl as CurrencyDollar, bm as getLocaleAmount, B as Button, i as usePrompt, u as useNavigate, a as useFeatureFlag, bn as useDeleteVariant, aE as Component, P as PencilSquare, T as Trash, az as Badge, av as Tooltip, a4 as Text, aB as Buildings, s as sdk, bo as variantsQueryKeys, h as createColumnHelper, bp as PlaceholderCell, bq as formatQuantity } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { N as NoRecords } from "./chunk-EMIHDNB7-UadevBEF.js";
import { G as GlobeEurope } from "./globe-europe-CwjGYmW_.js";
import { T as ThumbnailBadge } from "./thumbnail-badge-BQumVLN1.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./index-BNhXXccY.js";
var ProductVariantDetailBreadcrumb = (props) => {
  const { id, variant_id } = props.params || {};
  const { variant } = useProductVariant(
    id,
    variant_id,
    {
      fields: VARIANT_DETAIL_FIELDS
    },
    {
      initialData: props.loaderData,
      enabled: Boolean(id) && Boolean(variant_id)
    }
  );
  if (!variant) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: variant.title });
};
var seo = (match) => ({
  title: match.loaderData?.variant?.title
});
var variantDetailQuery = (productId, variantId) => ({
  queryKey: variantsQueryKeys.detail(variantId, {
    fields: VARIANT_DETAIL_FIELDS
  }),
  queryFn: async () => sdk.admin.product.retrieveVariant(productId, variantId, {
    fields: VARIANT_DETAIL_FIELDS
  })
});
var variantLoader = async ({ params }) => {
  const productId = params.id;
  const variantId = params.variant_id;
  const query = variantDetailQuery(productId, variantId);
  return queryClient.ensureQueryData(query);
};
function VariantGeneralSection({ variant }) {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const isTranslationsEnabled = useFeatureFlag("translation");
  const hasInventoryKit = (variant.inventory?.length ?? 0) > 1;
  const { mutateAsync } = useDeleteVariant(variant.product_id, variant.id);
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("products.variant.deleteWarning", {
        title: variant.title
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        navigate("..", { replace: true });
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: variant.title }),
          hasInventoryKit && /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted font-normal", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Component, {}) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle txt-small mt-2", children: t("labels.productVariant") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-x-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  to: "edit",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            },
            ...isTranslationsEnabled ? [
              {
                actions: [
                  {
                    label: t("translations.actions.manage"),
                    to: `/settings/translations/edit?reference=product_variant&reference_id=${variant.id}`,
                    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(GlobeEurope, {})
                  }
                ]
              }
            ] : [],
            {
              actions: [
                {
                  label: t("actions.delete"),
                  onClick: handleDelete,
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {})
                }
              ]
            }
          ]
        }
      ) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.sku"), value: variant.sku }),
    variant.options?.map((o) => /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: o.option?.title,
        value: /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", children: o.value })
      },
      o.id
    ))
  ] });
}
var InventoryActions = ({ item }) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Buildings, {}),
              label: t("products.variant.inventory.navigateToItem"),
              to: `/inventory/${item.id}`
            }
          ]
        }
      ]
    }
  );
};
var columnHelper = createColumnHelper();
var useInventoryTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("title", {
        header: t("fields.title"),
        cell: ({ getValue }) => {
          const title = getValue();
          if (!title) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: title }) });
        }
      }),
      columnHelper.accessor("sku", {
        header: t("fields.sku"),
        cell: ({ getValue }) => {
          const sku = getValue();
          if (!sku) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: sku }) });
        }
      }),
      columnHelper.accessor("required_quantity", {
        header: t("fields.requiredQuantity"),
        cell: ({ getValue, row }) => {
          const quantity = getValue();
          if (Number.isNaN(quantity)) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: formatQuantity(quantity, row.original.unit_of_measure) }) });
        }
      }),
      columnHelper.display({
        id: "inventory_quantity",
        header: t("fields.inventory"),
        cell: ({ row: { original: inventory } }) => {
          if (!inventory.location_levels?.length) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          let quantity = 0;
          let locations = 0;
          inventory.location_levels.forEach((level) => {
            quantity += level.available_quantity ?? 0;
            locations += 1;
          });
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("products.variant.tableItem", {
            availableCount: formatQuantity(
              quantity,
              inventory.unit_of_measure
            ),
            locationCount: locations,
            count: locations
          }) }) });
        }
      }),
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(InventoryActions, { item: row.original })
      })
    ],
    [t]
  );
};
var PAGE_SIZE = 20;
function VariantInventorySection({
  inventoryItems
}) {
  const { t } = useTranslation();
  const columns = useInventoryTableColumns();
  const { table } = useDataTable({
    data: inventoryItems ?? [],
    columns,
    count: inventoryItems.length,
    enablePagination: true,
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE
  });
  const hasKit = inventoryItems.length > 1;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("fields.inventoryItems") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-x-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t(
                    hasKit ? "products.variant.inventory.manageKit" : "products.variant.inventory.manageItems"
                  ),
                  to: "manage-items",
                  icon: hasKit ? /* @__PURE__ */ jsxRuntimeExports.jsx(Component, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(Buildings, {})
                }
              ]
            }
          ]
        }
      ) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        columns,
        pageSize: PAGE_SIZE,
        count: inventoryItems.length,
        navigateTo: (row) => `/inventory/${row.id}`
      }
    )
  ] });
}
function InventorySectionPlaceholder() {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-1", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("fields.inventoryItems") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-subtle", children: t("products.variant.inventory.notManagedDesc") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-x-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(LinkButton, { to: "edit", children: t("products.variant.edit.header") }) })
  ] }) });
}
var VariantMediaSection = ({ variant }) => {
  const { t } = useTranslation();
  const media = (variant.images || []).filter(
    (image) => image.variants?.some((imageVariant) => imageVariant.id === variant.id)
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("products.media.label") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.editImages"),
                  to: "media",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    media.length > 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "grid grid-cols-[repeat(auto-fill,minmax(96px,1fr))] gap-4 px-6 py-4", children: media.map((i) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsxs(
        "div",
        {
          className: "shadow-elevation-card-rest hover:shadow-elevation-card-hover transition-fg group relative aspect-square size-full overflow-hidden rounded-[8px]",
          children: [
            i.url === variant.thumbnail && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "absolute left-2 top-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: t("products.media.thumbnailTooltip"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(ThumbnailBadge, {}) }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("img", { src: i.url, className: "size-full object-cover" })
          ]
        },
        i.id
      );
    }) }) : /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col items-center gap-y-4 pb-8 pt-6", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Text,
        {
          size: "small",
          leading: "compact",
          weight: "plus",
          className: "text-ui-fg-subtle",
          children: t("products.media.emptyState.header")
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-muted", children: t("products.media.emptyState.description") })
    ] }) })
  ] });
};
function VariantPricesSection({ variant }) {
  const { t } = useTranslation();
  const prices = variant.prices?.filter((p) => !Object.keys(p.rules || {}).length).sort((p1, p2) => p1.currency_code?.localeCompare(p2.currency_code));
  const hasPrices = !!prices?.length;
  const [pageSize, setPageSize] = reactExports.useState(3);
  const displayPrices = prices?.slice(0, pageSize);
  const onShowMore = () => {
    setPageSize(pageSize + 3);
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex flex-col divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("labels.prices") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  to: `/products/${variant.product_id}/variants/${variant.id}/prices`,
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(CurrencyDollar, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    !hasPrices && /* @__PURE__ */ jsxRuntimeExports.jsx(NoRecords, { className: "h-60" }),
    displayPrices?.map((price) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsxs(
        "div",
        {
          className: "txt-small text-ui-fg-subtle flex justify-between px-6 py-4",
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "font-medium", children: price.currency_code.toUpperCase() }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: getLocaleAmount(price.amount, price.currency_code) })
          ]
        },
        price.id
      );
    }),
    hasPrices && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "txt-small text-ui-fg-subtle flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "font-medium", children: t("products.variant.pricesPagination", {
        total: prices.length,
        current: Math.min(pageSize, prices.length)
      }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          onClick: onShowMore,
          disabled: pageSize >= prices.length,
          className: "-mr-3 text-blue-500",
          variant: "transparent",
          children: t("actions.showMore")
        }
      )
    ] })
  ] });
}
var ProductVariantDetail = () => {
  const initialData = useLoaderData();
  const { id, variant_id } = useParams();
  const { variant, isLoading, isError, error } = useProductVariant(
    id,
    variant_id,
    { fields: VARIANT_DETAIL_FIELDS },
    {
      initialData
    }
  );
  if (isLoading || !variant) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      TwoColumnPageSkeleton,
      {
        mainSections: 2,
        sidebarSections: 1,
        showJSON: true,
        showMetadata: true
      }
    );
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "product_variant.details",
      preferredLayoutId: CORE_LAYOUT_IDS.TWO_COLUMN,
      data: variant,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "VariantGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(VariantGeneralSection, { variant }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "VariantMediaSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(VariantMediaSection, { variant }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "VariantInventorySection", children: !variant.manage_inventory ? /* @__PURE__ */ jsxRuntimeExports.jsx(InventorySectionPlaceholder, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(
            VariantInventorySection,
            {
              inventoryItems: (variant.inventory_items ?? []).filter((i) => i.inventory).map((i) => {
                return {
                  ...i.inventory,
                  required_quantity: i.required_quantity,
                  variant
                };
              })
            }
          ) }),
          detailPageDefaultEntries(variant)
        ] }),
        side: /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "VariantPricesSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(VariantPricesSection, { variant }) }) })
      }
    }
  );
};
export {
  ProductVariantDetailBreadcrumb as Breadcrumb,
  ProductVariantDetail as Component,
  variantLoader as loader,
  seo
};
