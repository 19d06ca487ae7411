import { V as VariantInventoryCell } from "./chunk-EKZDRIVR-Bl-Y419A.js";
import { P as PRODUCT_VARIANT_IDS_KEY } from "./chunk-AM2BU2RH-BujMTFVs.js";
import { P as PRODUCT_DETAIL_FIELDS } from "./chunk-RQ6OWU3K-Dldo4e8S.js";
import { S as SidebarLink, a as ShoppingBag } from "./chunk-U726TGCM-52o3SidD.js";
import { aq as useProduct, j as jsxRuntimeExports, d as useLoaderData, ar as useParams, as as TwoColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, f as Container, H as Heading, A as ActionMenu, P as PencilSquare, au as Channels, a4 as Text, av as Tooltip, a8 as Trans, v as useExtension, i as usePrompt, u as useNavigate, a as useFeatureFlag, l as useDeleteProduct, aw as StatusBadge, T as Trash, r as reactExports, ax as useUpdateProduct, a3 as Checkbox, a5 as clx, g as Link, B as Button, ay as CommandBar, az as Badge, aA as useProductVariants, aB as Buildings, s as sdk, p as productsQueryKeys, t as toast, aC as useDeleteVariantLazy, aD as useSearchParams, aE as Component, aF as Thumbnail, k as keepPreviousData, aj as createDataTableColumnHelper, aG as createDataTableFilterHelper } from "./index-6bvUh1mj.js";
import { S as SectionRow } from "./chunk-Z7VV3HK5-BrOC9R0H.js";
import { g as getFormattedCountry } from "./chunk-B6ZOPCPA-CmebPpiG.js";
import { u as useDataTableDateFilters } from "./chunk-IFQC5X3W-DtnYZhqr.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { a as useSalesChannels } from "./chunk-5N2B66CN-c329dCoL.js";
import { G as GlobeEurope } from "./globe-europe-CwjGYmW_.js";
import { T as ThumbnailBadge } from "./thumbnail-badge-BQumVLN1.js";
import { A as ArrowRight } from "./arrow-right-BUcDJtgA.js";
import { c as createDataTableCommandHelper } from "./create-data-table-command-helper-D3DMJ1Ck.js";
import "./chunk-KIIT4BNH-D1ZlftYV.js";
var ProductDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { product } = useProduct(
    id,
    {
      // TODO: Remove exclusion once we avoid including unnecessary relations by default in the query config
      fields: "-type,-collection,-options,-tags,-images,-variants,-sales_channels"
    },
    {
      initialData: props.loaderData,
      enabled: Boolean(id)
    }
  );
  if (!product) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: product.title });
};
var seo = (match) => ({
  title: match.loaderData?.product?.title
});
var productDetailQuery = (id) => ({
  queryKey: productsQueryKeys.detail(id, { fields: PRODUCT_DETAIL_FIELDS }),
  queryFn: async () => sdk.admin.product.retrieve(id, { fields: PRODUCT_DETAIL_FIELDS })
});
var productLoader = async ({ params }) => {
  const id = params.id;
  const query = productDetailQuery(id);
  const response = await queryClient.ensureQueryData({
    ...query,
    staleTime: 9e4
  });
  return response;
};
var ProductAttributeSection = ({
  product
}) => {
  const { t } = useTranslation();
  const { getDisplays } = useExtension();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("products.attributes") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  to: "attributes",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.height"), value: product.height }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.width"), value: product.width }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.length"), value: product.length }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.weight"), value: product.weight }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.midCode"), value: product.mid_code }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.hsCode"), value: product.hs_code }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("fields.countryOfOrigin"),
        value: getFormattedCountry(product.origin_country)
      }
    ),
    getDisplays("product", "attributes").map((Component2, i) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(Component2, { data: product }, i);
    })
  ] });
};
var productStatusColor = (status) => {
  switch (status) {
    case "draft":
      return "grey";
    case "proposed":
      return "orange";
    case "published":
      return "green";
    case "rejected":
      return "red";
    default:
      return "grey";
  }
};
var ProductGeneralSection = ({
  product
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { getDisplays } = useExtension();
  const isTranslationsEnabled = useFeatureFlag("translation");
  const displays = getDisplays("product", "general");
  const { mutateAsync } = useDeleteProduct(product.id);
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("products.deleteWarning", {
        title: product.title
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        navigate("..");
      },
      onError: (e) => {
        toast.error(t("products.toasts.delete.error.header"), {
          description: e.message
        });
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: product.title }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: productStatusColor(product.status), children: t(`products.productStatus.${product.status}`) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
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
                      to: `/settings/translations/edit?reference=product&reference_id=${product.id}`,
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
        )
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.description"), value: product.description }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.subtitle"), value: product.subtitle }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.handle"), value: `/${product.handle}` }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.material"), value: product.material }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("fields.discountable"),
        value: product.discountable ? t("fields.true") : t("fields.false")
      }
    ),
    displays.map((Component2, index) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(Component2, { data: product }, index);
    })
  ] });
};
var ProductMediaSection = ({ product }) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const [selection, setSelection] = reactExports.useState({});
  const media = getMedia(product);
  const handleCheckedChange = (id) => {
    setSelection((prev) => {
      if (prev[id]) {
        const { [id]: _, ...rest } = prev;
        return rest;
      } else {
        return { ...prev, [id]: true };
      }
    });
  };
  const { mutateAsync } = useUpdateProduct(product.id);
  const handleDelete = async () => {
    const ids = Object.keys(selection);
    const includingThumbnail = ids.some(
      (id) => media.find((m) => m.id === id)?.isThumbnail
    );
    const res = await prompt({
      title: t("general.areYouSure"),
      description: includingThumbnail ? t("products.media.deleteWarningWithThumbnail", {
        count: ids.length
      }) : t("products.media.deleteWarning", {
        count: ids.length
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    const mediaToKeep = product.images?.filter((i) => !ids.includes(i.id)).map((i) => ({ id: i.id, url: i.url }));
    await mutateAsync(
      {
        images: mediaToKeep,
        thumbnail: includingThumbnail ? "" : void 0
      },
      {
        onSuccess: () => {
          setSelection({});
        }
      }
    );
  };
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
                  to: "media?view=edit",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    media.length > 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "grid grid-cols-[repeat(auto-fill,minmax(96px,1fr))] gap-4 px-6 py-4", children: media.map((i, index) => {
      const isSelected = selection[i.id];
      return /* @__PURE__ */ jsxRuntimeExports.jsxs(
        "div",
        {
          className: "shadow-elevation-card-rest hover:shadow-elevation-card-hover transition-fg group relative aspect-square size-full cursor-pointer overflow-hidden rounded-[8px]",
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              "div",
              {
                className: clx(
                  "transition-fg invisible absolute right-2 top-2 opacity-0 group-hover:visible group-hover:opacity-100",
                  {
                    "visible opacity-100": isSelected
                  }
                ),
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Checkbox,
                  {
                    checked: selection[i.id] || false,
                    onCheckedChange: () => handleCheckedChange(i.id)
                  }
                )
              }
            ),
            i.isThumbnail && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "absolute left-2 top-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: t("fields.thumbnail"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(ThumbnailBadge, {}) }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: `media`, state: { curr: index }, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              "img",
              {
                src: i.url,
                alt: `${product.title} image`,
                className: "size-full object-cover"
              }
            ) })
          ]
        },
        i.id
      );
    }) }) : /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center gap-y-4 pb-8 pt-6", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center", children: [
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
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "media?view=edit", children: t("products.media.emptyState.action") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CommandBar, { open: !!Object.keys(selection).length, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(CommandBar.Bar, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(CommandBar.Value, { children: t("general.countSelected", {
        count: Object.keys(selection).length
      }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(CommandBar.Seperator, {}),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        CommandBar.Command,
        {
          action: handleDelete,
          label: t("actions.delete"),
          shortcut: "d"
        }
      ),
      Object.keys(selection).length === 1 && /* @__PURE__ */ jsxRuntimeExports.jsx(
        CommandBar.Command,
        {
          action: () => {
            navigate(`images/${Object.keys(selection)[0]}/variants`);
            setSelection({});
          },
          label: t("products.media.manageImageVariants"),
          shortcut: "m"
        }
      )
    ] }) })
  ] });
};
var getMedia = (product) => {
  const { images = [], thumbnail } = product;
  const media = images?.map((image) => ({
    id: image.id,
    url: image.url,
    isThumbnail: image.url === thumbnail
  })) || [];
  if (thumbnail && !media.some((mediaItem) => mediaItem.url === thumbnail)) {
    media.unshift({
      id: "img_thumbnail",
      url: thumbnail,
      isThumbnail: true
    });
  }
  return media;
};
var OptionActions = ({
  option
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              label: t("actions.goToProductOption"),
              to: `/product-options/${option.id}`,
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowRight, {})
            }
          ]
        }
      ]
    }
  );
};
var ProductOptionSection = ({
  product
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("products.options.header") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.manage"),
                  to: "options/manage",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    product.options?.map((option) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(
        SectionRow,
        {
          title: option.title,
          value: [...option.values ?? []].sort((a, b) => {
            if (a.rank == null && b.rank == null) {
              return 0;
            }
            if (a.rank == null) {
              return 1;
            }
            if (b.rank == null) {
              return -1;
            }
            return a.rank - b.rank;
          }).map((val) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(
              Badge,
              {
                size: "2xsmall",
                title: val.value,
                className: "flex min-w-[20px] items-center justify-center max-w-full min-w-0 overflow-hidden",
                children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate min-w-0", children: val.value })
              },
              val.value
            );
          }),
          actions: /* @__PURE__ */ jsxRuntimeExports.jsx(OptionActions, { option })
        },
        option.id
      );
    })
  ] });
};
var ProductOrganizationSection = ({
  product
}) => {
  const { t } = useTranslation();
  const { getDisplays } = useExtension();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("products.organization.header") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  to: "organization",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("fields.tags"),
        value: product.tags?.length ? product.tags.map((tag) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          OrganizationTag,
          {
            label: tag.value,
            to: `/settings/product-tags/${tag.id}`
          },
          tag.id
        )) : void 0
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("fields.type"),
        value: product.type ? /* @__PURE__ */ jsxRuntimeExports.jsx(
          OrganizationTag,
          {
            label: product.type.value,
            to: `/settings/product-types/${product.type_id}`
          }
        ) : void 0
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("fields.collection"),
        value: product.collection ? /* @__PURE__ */ jsxRuntimeExports.jsx(
          OrganizationTag,
          {
            label: product.collection.title,
            to: `/collections/${product.collection.id}`
          }
        ) : void 0
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("fields.categories"),
        value: product.categories?.length ? product.categories.map((pcat) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          OrganizationTag,
          {
            label: pcat.name,
            to: `/categories/${pcat.id}`
          },
          pcat.id
        )) : void 0
      }
    ),
    getDisplays("product", "organize").map((Component2, i) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(Component2, { data: product }, i);
    })
  ] });
};
var OrganizationTag = ({ label, to }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: label, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", className: "block w-fit truncate", asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to, children: label }) }) });
};
var ProductSalesChannelSection = ({
  product
}) => {
  const { count } = useSalesChannels();
  const { t } = useTranslation();
  const availableInSalesChannels = product.sales_channels?.filter((sc) => sc != null).map((sc) => ({
    id: sc.id,
    name: sc.name
  })) ?? [];
  const firstChannels = availableInSalesChannels.slice(0, 3);
  const restChannels = availableInSalesChannels.slice(3);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex flex-col gap-y-4 px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("fields.sales_channels") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  to: "sales-channels",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-[28px_1fr] items-center gap-x-3", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-base shadow-borders-base flex size-7 items-center justify-center rounded-md", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-component flex size-6 items-center justify-center rounded-[4px]", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Channels, { className: "text-ui-fg-subtle" }) }) }),
      availableInSalesChannels.length > 0 ? /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: firstChannels.map((sc) => sc.name).join(", ") }),
        restChannels.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(
          Tooltip,
          {
            content: /* @__PURE__ */ jsxRuntimeExports.jsx("ul", { children: restChannels.map((sc) => /* @__PURE__ */ jsxRuntimeExports.jsx("li", { children: sc.name }, sc.id)) }),
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Text,
              {
                size: "small",
                leading: "compact",
                className: "text-ui-fg-subtle",
                children: `+${restChannels.length}`
              }
            )
          }
        )
      ] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-subtle", children: t("products.noSalesChannels") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", leading: "compact", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Trans,
      {
        i18nKey: "sales_channels.availableIn",
        values: {
          x: availableInSalesChannels.length,
          y: count ?? 0
        },
        components: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            "span",
            {
              className: "text-ui-fg-base txt-compact-medium-plus"
            },
            "x"
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            "span",
            {
              className: "text-ui-fg-base txt-compact-medium-plus"
            },
            "y"
          )
        ]
      }
    ) }) })
  ] });
};
var PAGE_SIZE = 10;
var PREFIX = "pv";
var ProductVariantSection = ({
  product
}) => {
  const { t } = useTranslation();
  const isTranslationsEnabled = useFeatureFlag("translation");
  const { q, order, offset, allow_backorder, manage_inventory } = useQueryParams(
    ["q", "order", "offset", "manage_inventory", "allow_backorder"],
    PREFIX
  );
  const columns = useColumns(product);
  const filters = useFilters();
  const commands = useCommands();
  const { variants, count, isPending, isError, error } = useProductVariants(
    product.id,
    {
      q,
      order: order ? order : "variant_rank",
      offset: offset ? parseInt(offset) : void 0,
      limit: PAGE_SIZE,
      allow_backorder: allow_backorder ? JSON.parse(allow_backorder) : void 0,
      manage_inventory: manage_inventory ? JSON.parse(manage_inventory) : void 0,
      fields: "title,sku,thumbnail,*options,created_at,*inventory_items.inventory.location_levels,inventory_quantity,manage_inventory"
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const translationParams = new URLSearchParams();
  variants?.forEach((variant) => {
    translationParams.append("reference_id", variant.id);
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: variants,
      columns,
      filters,
      rowCount: count,
      getRowId: (row) => row.id,
      rowHref: (row) => `/products/${product.id}/variants/${row.id}`,
      pageSize: PAGE_SIZE,
      isLoading: isPending,
      heading: t("products.variants.header"),
      headingLevel: "h2",
      emptyState: {
        empty: {
          heading: t("products.variants.empty.heading"),
          description: t("products.variants.empty.description")
        },
        filtered: {
          heading: t("products.variants.filtered.heading"),
          description: t("products.variants.filtered.description")
        }
      },
      action: {
        label: t("actions.create"),
        to: `variants/create`
      },
      actionMenu: {
        groups: [
          {
            actions: [
              {
                label: t("products.editPrices"),
                to: `prices`,
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
              },
              {
                label: t("inventory.stock.action"),
                to: `stock`,
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Buildings, {})
              },
              ...isTranslationsEnabled ? [
                {
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(GlobeEurope, {}),
                  label: t("translations.actions.manage"),
                  to: `/settings/translations/edit?reference=product_variant&${translationParams.toString()}`
                }
              ] : []
            ]
          }
        ]
      },
      commands,
      prefix: PREFIX
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = (product) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useDeleteVariantLazy(product.id);
  const prompt = usePrompt();
  const [searchParams] = useSearchParams();
  const tableSearchParams = reactExports.useMemo(() => {
    const filtered = new URLSearchParams();
    for (const [key, value] of searchParams.entries()) {
      if (key.startsWith(`${PREFIX}_`)) {
        filtered.append(key, value);
      }
    }
    return filtered;
  }, [searchParams]);
  const handleDelete = reactExports.useCallback(
    async (id, title) => {
      const res = await prompt({
        title: t("general.areYouSure"),
        description: t("products.deleteVariantWarning", {
          title
        }),
        confirmText: t("actions.delete"),
        cancelText: t("actions.cancel")
      });
      if (!res) {
        return;
      }
      await mutateAsync({ variantId: id });
    },
    [mutateAsync, prompt, t]
  );
  const optionColumns = reactExports.useMemo(() => {
    if (!product?.options) {
      return [];
    }
    return product.options.map((option) => {
      return columnHelper.display({
        id: option.id,
        header: option.title,
        cell: ({ row }) => {
          const variantOpt = row.original.options?.find(
            (opt) => opt.option_id === option.id
          );
          if (!variantOpt) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted", children: "-" });
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: variantOpt.value, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Badge,
            {
              size: "2xsmall",
              title: variantOpt.value,
              className: "inline-flex min-w-[20px] max-w-[140px] items-center justify-center overflow-hidden truncate",
              children: variantOpt.value
            }
          ) }) });
        }
      });
    });
  }, [product]);
  const getActions = reactExports.useCallback(
    (ctx) => {
      const variant = ctx.row.original;
      const mainActions = [
        {
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
          label: t("actions.edit"),
          onClick: (row) => {
            navigate(
              `edit-variant?variant_id=${row.row.original.id}&${tableSearchParams.toString()}`,
              {
                state: {
                  restore_params: tableSearchParams.toString()
                }
              }
            );
          }
        },
        {
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(GlobeEurope, {}),
          label: t("translations.actions.manage"),
          onClick: () => {
            navigate(
              `/settings/translations/edit?reference=product_variant&reference_id=${variant.id}`
            );
          }
        }
      ];
      const secondaryActions = [
        {
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
          label: t("actions.delete"),
          onClick: () => handleDelete(variant.id, variant.title)
        }
      ];
      const inventoryItemsCount = variant.inventory_items?.length || 0;
      switch (inventoryItemsCount) {
        case 0:
          break;
        case 1: {
          const inventoryItemLink = `/inventory/${variant.inventory_items[0].inventory.id}`;
          mainActions.push({
            label: t("products.variant.inventory.actions.inventoryItems"),
            onClick: () => {
              navigate(inventoryItemLink);
            },
            icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Buildings, {})
          });
          break;
        }
        default: {
          const ids = variant.inventory_items?.map((i) => i.inventory?.id);
          if (!ids || ids.length === 0) {
            break;
          }
          const inventoryKitLink = `/inventory?${new URLSearchParams({
            id: ids.join(",")
          }).toString()}`;
          mainActions.push({
            label: t("products.variant.inventory.actions.inventoryKit"),
            onClick: () => {
              navigate(inventoryKitLink);
            },
            icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Component, {})
          });
        }
      }
      return [mainActions, secondaryActions];
    },
    [handleDelete, navigate, t, tableSearchParams]
  );
  return reactExports.useMemo(() => {
    return [
      columnHelper.accessor("thumbnail", {
        header: "",
        headerAlign: "center",
        maxSize: 72,
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center pl-[1px]", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: row.original.thumbnail }) });
        }
      }),
      columnHelper.accessor("title", {
        header: t("fields.title"),
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper.accessor("sku", {
        header: t("fields.sku"),
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      ...optionColumns,
      columnHelper.display({
        id: "inventory",
        header: t("fields.inventory"),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(VariantInventoryCell, { variant: row.original }),
        maxSize: 250
      }),
      columnHelper.action({
        actions: getActions
      })
    ];
  }, [t, optionColumns, getActions]);
};
var filterHelper = createDataTableFilterHelper();
var useFilters = () => {
  const { t } = useTranslation();
  const dateFilters = useDataTableDateFilters();
  return reactExports.useMemo(() => {
    return [
      filterHelper.accessor("allow_backorder", {
        type: "radio",
        label: t("fields.allowBackorder"),
        options: [
          { label: t("filters.radio.yes"), value: "true" },
          { label: t("filters.radio.no"), value: "false" }
        ]
      }),
      filterHelper.accessor("manage_inventory", {
        type: "radio",
        label: t("fields.manageInventory"),
        options: [
          { label: t("filters.radio.yes"), value: "true" },
          { label: t("filters.radio.no"), value: "false" }
        ]
      }),
      ...dateFilters
    ];
  }, [t, dateFilters]);
};
var commandHelper = createDataTableCommandHelper();
var useCommands = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return [
    commandHelper.command({
      label: t("inventory.stock.action"),
      shortcut: "i",
      action: async (selection) => {
        navigate(
          `stock?${PRODUCT_VARIANT_IDS_KEY}=${Object.keys(selection).join(",")}`
        );
      }
    })
  ];
};
var ProductShippingProfileSection = ({
  product
}) => {
  const { t } = useTranslation();
  const shippingProfile = product.shipping_profile;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("products.shippingProfile.header") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  to: "shipping-profile",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    shippingProfile && /* @__PURE__ */ jsxRuntimeExports.jsx(
      SidebarLink,
      {
        to: `/settings/locations/shipping-profiles/${shippingProfile.id}`,
        labelKey: shippingProfile.name,
        descriptionKey: shippingProfile.type,
        icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ShoppingBag, {})
      }
    )
  ] });
};
var ProductDetail = () => {
  const initialData = useLoaderData();
  const { id } = useParams();
  const { product, isLoading, isError, error } = useProduct(
    id,
    { fields: PRODUCT_DETAIL_FIELDS },
    {
      initialData
    }
  );
  if (isLoading || !product) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      TwoColumnPageSkeleton,
      {
        mainSections: 4,
        sidebarSections: 3,
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
      widgetsZonePrefix: "product.details",
      preferredLayoutId: CORE_LAYOUT_IDS.TWO_COLUMN,
      data: product,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductGeneralSection, { product }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductMediaSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductMediaSection, { product }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductOptionSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductOptionSection, { product }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductVariantSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductVariantSection, { product }) }),
          detailPageDefaultEntries(product)
        ] }),
        side: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductSalesChannelSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductSalesChannelSection, { product }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductShippingProfileSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            ProductShippingProfileSection,
            {
              product
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductOrganizationSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductOrganizationSection, { product }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ProductAttributeSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ProductAttributeSection, { product }) })
        ] })
      }
    }
  );
};
export {
  ProductDetailBreadcrumb as Breadcrumb,
  ProductDetail as Component,
  productLoader as loader,
  seo
};
