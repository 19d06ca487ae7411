import { u as useDeletePriceListAction } from "./chunk-ZEFDYW27-Dd10Lrjh.js";
import { g as getPriceListStatus } from "./chunk-DRRARNGS-kg00TZ6n.js";
import { D as DateRangeDisplay } from "./chunk-JDM5NRJX-BBXJSNUL.js";
import { L as ListSummary } from "./chunk-IHVAPHYF-DdO0Szod.js";
import { u as useProductTableColumns } from "./chunk-PNGR3CPH-DHSM-b88.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { ar as useParams, a as useFeatureFlag, j as jsxRuntimeExports, as as TwoColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, f as Container, H as Heading, A as ActionMenu, P as PencilSquare, aw as StatusBadge, T as Trash, a4 as Text, u as useNavigate, i as usePrompt, r as reactExports, t as toast, e as useProducts, k as keepPreviousData, bt as Plus, s as sdk, bf as Skeleton, h as createColumnHelper, a3 as Checkbox } from "./index-6bvUh1mj.js";
import { u as useProductTableFilters } from "./chunk-OPMQF765-CbDoV1x1.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { c as createTableAdapter, C as ConfigurableDataTable } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useProductTableQuery } from "./chunk-R65S6ZZV-DrkRf5li.js";
import { d as usePriceList, a as usePriceListPrices, e as usePriceListLinkProducts, p as priceListsQueryKeys } from "./chunk-Y2BEKAYF-DIrW-beg.js";
import { a as useCustomerGroups } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
import "./chunk-TCHUXMXX-DjRZ90lz.js";
import "./chunk-6GU6IDUA-Bni4NDHA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./chunk-QG545K2O-DguWZgtL.js";
import "./chunk-5N2B66CN-c329dCoL.js";
import "./index-BNhXXccY.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
var PriceListDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { price_list } = usePriceList(id, void 0, {
    initialData: props.loaderData,
    enabled: Boolean(id)
  });
  if (!price_list) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: price_list.title });
};
var seo = (match) => ({
  title: match.loaderData?.price_list?.title
});
var pricingDetailQuery = (id) => ({
  queryKey: priceListsQueryKeys.detail(id),
  queryFn: async () => sdk.admin.priceList.retrieve(id)
});
var pricingLoader = async ({ params }) => {
  const id = params.id;
  const query = pricingDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
var PriceListConfigurationSection = ({
  priceList
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex flex-col gap-y-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("priceLists.configuration.header") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerGroupDisplay, { priceList })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  to: "configuration",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      DateRangeDisplay,
      {
        endsAt: priceList.ends_at,
        startsAt: priceList.starts_at,
        showTime: true
      }
    )
  ] });
};
var CustomerGroupDisplay = ({
  priceList
}) => {
  const { t } = useTranslation();
  const customerGroupIds = priceList.rules["customer.groups.id"];
  const { customer_groups, isPending, isError, error } = useCustomerGroups(
    {
      id: customerGroupIds
    },
    {
      enabled: !!customerGroupIds?.length
    }
  );
  if (isError) {
    throw error;
  }
  if (!customerGroupIds?.length) {
    return null;
  }
  if (isPending || !customer_groups) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Skeleton, { className: "h-5 w-full max-w-48" });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "txt-small-plus text-ui-fg-muted flex items-center gap-x-1.5", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle", children: t("priceLists.fields.customerAvailability.attribute") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: "·" }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ListSummary,
      {
        list: customer_groups.map((group) => group.name),
        n: 1,
        className: "txt-small-plus text-ui-fg-muted"
      }
    )
  ] });
};
var PriceListGeneralSection = ({
  priceList
}) => {
  const { t } = useTranslation();
  const {
    count: overrideCount,
    isLoading,
    error
  } = usePriceListPrices(priceList.id, {
    limit: 1
  });
  const { color, text } = getPriceListStatus(t, priceList);
  const handleDelete = useDeletePriceListAction({ priceList });
  const type = priceList.type === "sale" ? t("priceLists.fields.type.options.sale.label") : t("priceLists.fields.type.options.override.label");
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: priceList.title }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color, children: text }),
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
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { leading: "compact", size: "small", weight: "plus", children: t("fields.type") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-pretty", children: type })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { leading: "compact", size: "small", weight: "plus", children: t("fields.description") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-pretty", children: priceList.description })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { leading: "compact", size: "small", weight: "plus", children: t("priceLists.fields.priceOverrides.label") }),
      !isLoading && !error && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-pretty", children: overrideCount || "-" })
    ] })
  ] });
};
var PAGE_SIZE = 10;
var PREFIX = "p";
var PriceListProductSection = ({
  priceList
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const [rowSelection, setRowSelection] = reactExports.useState({});
  const { searchParams, raw } = useProductTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const { products, count, isLoading, isError, error } = useProducts(
    {
      ...searchParams,
      price_list_id: [priceList.id]
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const filters = useProductTableFilters();
  const columns = useColumns(priceList);
  const { mutateAsync } = usePriceListLinkProducts(priceList.id);
  const { table } = useDataTable({
    data: products || [],
    count,
    columns,
    enablePagination: true,
    enableRowSelection: true,
    pageSize: PAGE_SIZE,
    getRowId: (row) => row.id,
    rowSelection: {
      state: rowSelection,
      updater: setRowSelection
    },
    prefix: PREFIX
  });
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("priceLists.products.delete.confirmation", {
        count: Object.keys(rowSelection).length
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    mutateAsync(
      {
        remove: Object.keys(rowSelection)
      },
      {
        onSuccess: () => {
          toast.success(
            t("priceLists.products.delete.successToast", {
              count: Object.keys(rowSelection).length
            })
          );
          setRowSelection({});
        },
        onError: (e) => {
          toast.error(e.message);
        }
      }
    );
  };
  const handleEdit = async () => {
    const ids = Object.keys(rowSelection).join(",");
    navigate(`products/edit?ids[]=${ids}`);
  };
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("priceLists.products.header") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("priceLists.products.actions.addProducts"),
                  to: "products/add",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Plus, {})
                },
                {
                  label: t("priceLists.products.actions.editPrices"),
                  to: "products/edit",
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
                }
              ]
            }
          ]
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        filters,
        columns,
        count,
        pageSize: PAGE_SIZE,
        isLoading,
        navigateTo: (row) => `/products/${row.original.id}`,
        orderBy: [
          { key: "title", label: t("fields.title") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        commands: [
          {
            action: handleEdit,
            label: t("actions.edit"),
            shortcut: "e"
          },
          {
            action: handleDelete,
            label: t("actions.delete"),
            shortcut: "d"
          }
        ],
        pagination: true,
        search: true,
        prefix: PREFIX,
        queryObject: raw
      }
    )
  ] });
};
var ProductRowAction = ({
  product,
  priceList
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = usePriceListLinkProducts(priceList.id);
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("priceLists.products.delete.confirmation", {
        count: 1
      }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    mutateAsync(
      {
        remove: [product.id]
      },
      {
        onSuccess: () => {
          toast.success(
            t("priceLists.products.delete.successToast", {
              count: 1
            })
          );
        },
        onError: (e) => {
          toast.error(e.message);
        }
      }
    );
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
              label: t("priceLists.products.actions.editPrices"),
              to: `products/edit?ids[]=${product.id}`
            }
          ]
        },
        {
          actions: [
            {
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              label: t("actions.remove"),
              onClick: handleDelete
            }
          ]
        }
      ]
    }
  );
};
var columnHelper = createColumnHelper();
var useColumns = (priceList) => {
  const base = useProductTableColumns();
  return reactExports.useMemo(
    () => [
      columnHelper.display({
        id: "select",
        header: ({ table }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              checked: table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected(),
              onCheckedChange: (value) => table.toggleAllPageRowsSelected(!!value)
            }
          );
        },
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              checked: row.getIsSelected(),
              onCheckedChange: (value) => row.toggleSelected(!!value),
              onClick: (e) => {
                e.stopPropagation();
              }
            }
          );
        }
      }),
      ...base,
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductRowAction, { product: row.original, priceList })
      })
    ],
    [base, priceList]
  );
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
var ConfigurablePriceListProductSection = ({
  priceList
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const { mutateAsync } = usePriceListLinkProducts(priceList.id);
  const commands = reactExports.useMemo(
    () => [
      {
        label: t("actions.edit"),
        shortcut: "e",
        action: (selection) => {
          const ids = Object.keys(selection).join(",");
          navigate(`products/edit?ids[]=${ids}`);
        }
      },
      {
        label: t("actions.delete"),
        shortcut: "d",
        action: async (selection) => {
          const ids = Object.keys(selection);
          const res = await prompt({
            title: t("general.areYouSure"),
            description: t("priceLists.products.delete.confirmation", {
              count: ids.length
            }),
            confirmText: t("actions.delete"),
            cancelText: t("actions.cancel")
          });
          if (!res) {
            return;
          }
          await mutateAsync(
            { remove: ids },
            {
              onSuccess: () => {
                toast.success(
                  t("priceLists.products.delete.successToast", {
                    count: ids.length
                  })
                );
              },
              onError: (e) => toast.error(e.message)
            }
          );
        }
      }
    ],
    [t, prompt, navigate, mutateAsync]
  );
  const adapter = reactExports.useMemo(
    () => createTableAdapter({
      entity: "products",
      viewConfigurationKey: "products-price-list",
      queryPrefix: "plp",
      pageSize: 10,
      enableRowSelection: true,
      commands,
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
          price_list_id: [priceList.id]
        });
        return { data: products, count, isLoading, isError, error };
      },
      getRowHref: (row) => `/products/${row.id}`,
      renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductRowAction, { product: row, priceList }),
      transformColumns: (columns) => columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }))
    }),
    [t, priceList, commands]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t("priceLists.products.header"),
      actions: [
        {
          label: t("priceLists.products.actions.addProducts"),
          to: "products/add"
        },
        {
          label: t("priceLists.products.actions.editPrices"),
          to: "products/edit"
        }
      ]
    }
  );
};
var PriceListDetails = () => {
  const { id } = useParams();
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const { price_list, isLoading, isError, error } = usePriceList(id);
  if (isLoading || !price_list) {
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
      widgetsZonePrefix: "price_list.details",
      preferredLayoutId: CORE_LAYOUT_IDS.TWO_COLUMN,
      data: price_list,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "PriceListGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(PriceListGeneralSection, { priceList: price_list }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "PriceListProductSection", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurablePriceListProductSection, { priceList: price_list }) : /* @__PURE__ */ jsxRuntimeExports.jsx(PriceListProductSection, { priceList: price_list }) }),
          detailPageDefaultEntries(price_list)
        ] }),
        side: /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "PriceListConfigurationSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(PriceListConfigurationSection, { priceList: price_list }) }) })
      }
    }
  );
};
export {
  PriceListDetailBreadcrumb as Breadcrumb,
  PriceListDetails as Component,
  pricingLoader as loader,
  seo
};
