import { I as InventoryItemGeneralSection } from "./chunk-AUWZH2JJ-Vg-Qp6ng.js";
import { T as TextCell, a as TextHeader } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { S as SectionRow } from "./chunk-Z7VV3HK5-BrOC9R0H.js";
import { g as getFormattedCountry } from "./chunk-B6ZOPCPA-CmebPpiG.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { ar as useParams, d as useLoaderData, eZ as useInventoryItem, j as jsxRuntimeExports, as as TwoColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, f as Container, H as Heading, aF as Thumbnail, b0 as TriangleRightMini, g as Link, A as ActionMenu, P as PencilSquare, B as Button, s as sdk, e7 as inventoryItemsQueryKeys, f3 as useInventoryItemLevels, dI as useReservationItems, r as reactExports, u as useNavigate, i as usePrompt, bp as PlaceholderCell, bq as formatQuantity, T as Trash, aj as createDataTableColumnHelper, t as toast, f4 as inventoryItemLevelsQueryKeys, h as createColumnHelper, c0 as useDate, av as Tooltip, eX as useDeleteReservationItem } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { a as useStockLocations } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var INVENTORY_DETAIL_FIELDS = "*variants,*variants.product,*variants.options";
var InventoryDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { inventory_item } = useInventoryItem(
    id,
    {
      fields: INVENTORY_DETAIL_FIELDS
    },
    {
      initialData: props.loaderData,
      enabled: Boolean(id)
    }
  );
  if (!inventory_item) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: inventory_item.title ?? inventory_item.sku ?? id });
};
var seo = (match) => {
  const item = match.loaderData?.inventory_item;
  return {
    title: item ? item.title ?? item.sku ?? match.params.id : void 0
  };
};
var InventoryItemAttributeSection = ({
  inventoryItem
}) => {
  const { t } = useTranslation();
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
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.height"), value: inventoryItem.height }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.width"), value: inventoryItem.width }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.length"), value: inventoryItem.length }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.weight"), value: inventoryItem.weight }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("fields.unitOfMeasure"),
        value: inventoryItem.unit_of_measure
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.midCode"), value: inventoryItem.mid_code }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.material"), value: inventoryItem.material }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(SectionRow, { title: t("fields.hsCode"), value: inventoryItem.hs_code }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("fields.countryOfOrigin"),
        value: getFormattedCountry(inventoryItem.origin_country)
      }
    )
  ] });
};
var columnHelper = createDataTableColumnHelper();
var useLocationListTableColumns = (unitOfMeasure) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const handleDelete = async (level) => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("inventory.deleteWarning"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    try {
      await sdk.admin.inventoryItem.deleteLevel(
        level.inventory_item_id,
        level.location_id
      );
      toast.success(t("inventory.levelDeleted"));
      queryClient.invalidateQueries({
        queryKey: inventoryItemsQueryKeys.lists()
      });
      queryClient.invalidateQueries({
        queryKey: inventoryItemLevelsQueryKeys.list({
          inventoryItemId: level.inventory_item_id
        })
      });
      queryClient.invalidateQueries({
        queryKey: inventoryItemsQueryKeys.detail(level.inventory_item_id)
      });
      queryClient.invalidateQueries({
        queryKey: inventoryItemLevelsQueryKeys.detail(level.inventory_item_id)
      });
    } catch (e) {
      toast.error(e instanceof Error ? e.message : t("errorBoundary.defaultTitle"));
    }
  };
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("stock_locations.0.name", {
        header: t("fields.location"),
        cell: ({ getValue }) => {
          const locationName = getValue();
          if (!locationName) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: locationName.toString() }) });
        }
      }),
      columnHelper.accessor("reserved_quantity", {
        header: t("inventory.reserved"),
        cell: ({ getValue }) => {
          const quantity = getValue();
          if (Number.isNaN(quantity)) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: formatQuantity(quantity, unitOfMeasure) }) });
        },
        enableSorting: true
      }),
      columnHelper.accessor("stocked_quantity", {
        header: t("fields.inStock"),
        cell: ({ getValue }) => {
          const stockedQuantity = getValue();
          if (Number.isNaN(stockedQuantity)) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: formatQuantity(stockedQuantity, unitOfMeasure) }) });
        },
        enableSorting: true
      }),
      columnHelper.accessor("available_quantity", {
        header: t("inventory.available"),
        cell: ({ getValue }) => {
          const availableQuantity = getValue();
          if (Number.isNaN(availableQuantity)) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: formatQuantity(availableQuantity, unitOfMeasure) }) });
        }
      }),
      columnHelper.action({
        actions: (ctx) => {
          const level = ctx.row.original;
          return [
            [
              {
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
                label: t("actions.edit"),
                onClick: () => {
                  navigate(`locations/${level.location_id}`);
                }
              }
            ],
            [
              {
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
                label: t("actions.delete"),
                onClick: () => handleDelete(level),
                disabled: level.reserved_quantity > 0 || level.stocked_quantity > 0
              }
            ]
          ];
        }
      })
    ],
    [t, unitOfMeasure]
  );
};
var useLocationLevelTableQuery = ({
  pageSize = 20,
  prefix
}) => {
  const queryObject = useQueryParams(
    [
      "order",
      "offset",
      "location_id",
      "stocked_quantity",
      "reserved_quantity",
      "incoming_quantity"
    ],
    prefix
  );
  const { offset, ...rest } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    ...rest
  };
  return searchParams;
};
var PAGE_SIZE = 20;
var PREFIX = "invlvl";
var ItemLocationListTable = ({
  inventory_item_id,
  unit_of_measure
}) => {
  const searchParams = useLocationLevelTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const {
    inventory_levels,
    count,
    isPending: isLoading,
    isError,
    error
  } = useInventoryItemLevels(inventory_item_id, {
    ...searchParams,
    fields: "+stock_locations.id,+stock_locations.name"
  });
  const columns = useLocationListTableColumns(unit_of_measure);
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: inventory_levels ?? [],
      columns,
      rowCount: count,
      pageSize: PAGE_SIZE,
      getRowId: (row) => row.id,
      isLoading,
      prefix: PREFIX,
      layout: "fill",
      enableSearch: false
    }
  );
};
var InventoryItemLocationLevelsSection = ({
  inventoryItem
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("inventory.locationLevels") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "locations", children: t("inventory.manageLocations") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ItemLocationListTable,
      {
        inventory_item_id: inventoryItem.id,
        unit_of_measure: inventoryItem.unit_of_measure
      }
    )
  ] });
};
var CreatedAtCell = ({ date }) => {
  const { getFullDate } = useDate();
  if (!date) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    Tooltip,
    {
      className: "z-10",
      content: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-pretty", children: `${getFullDate({
        date,
        includeTime: true
      })}` }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: getFullDate({ date, includeTime: true }) })
    }
  ) });
};
var ReservationActions = ({
  reservation
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = useDeleteReservationItem(reservation.id);
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("inventory.deleteWarning"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        toast.success(t("inventory.reservation.deleteSuccessToast"));
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
              to: `/reservations/${reservation.id}/edit`
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
var columnHelper2 = createColumnHelper();
var useReservationTableColumn = ({
  sku,
  unitOfMeasure
}) => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper2.display({
        id: "sku",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("fields.sku") }),
        cell: () => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: sku });
        }
      }),
      columnHelper2.accessor("line_item.order_id", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("inventory.reservation.orderID") }),
        cell: ({ getValue }) => {
          const orderId = getValue();
          if (!orderId) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: orderId });
        }
      }),
      columnHelper2.accessor("description", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("fields.description") }),
        cell: ({ getValue }) => {
          const description = getValue();
          if (!description) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: description });
        }
      }),
      columnHelper2.accessor("location.name", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("inventory.reservation.location") }),
        cell: ({ getValue }) => {
          const location = getValue();
          if (!location) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: location });
        }
      }),
      columnHelper2.accessor("created_at", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("fields.createdAt") }),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(CreatedAtCell, { date: getValue() })
      }),
      columnHelper2.accessor("quantity", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("fields.quantity"), align: "right" }),
        cell: ({ getValue }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            TextCell,
            {
              text: formatQuantity(getValue(), unitOfMeasure),
              align: "right"
            }
          );
        }
      }),
      columnHelper2.display({
        id: "actions",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(ReservationActions, { reservation: row.original })
      })
    ],
    [t, sku, unitOfMeasure]
  );
};
var useReservationsTableQuery = ({
  pageSize = 20,
  prefix
}) => {
  const raw = useQueryParams(
    [
      "id",
      "location_id",
      "inventory_item_id",
      "quantity",
      "line_item_id",
      "description",
      "created_by"
    ],
    prefix
  );
  const { quantity, ...params } = raw;
  const searchParams = {
    limit: pageSize,
    quantity: quantity ? JSON.parse(quantity) : void 0,
    ...params
  };
  return {
    searchParams,
    raw
  };
};
var PAGE_SIZE2 = 20;
var ReservationItemTable = ({
  inventoryItem
}) => {
  const { searchParams, raw } = useReservationsTableQuery({
    pageSize: PAGE_SIZE2
  });
  const { reservations, count, isPending, isError, error } = useReservationItems({
    ...searchParams,
    inventory_item_id: [inventoryItem.id]
  });
  const { stock_locations } = useStockLocations({
    id: (reservations || []).map((r) => r.location_id)
  });
  const data = reactExports.useMemo(() => {
    const locationMap = new Map((stock_locations || []).map((l) => [l.id, l]));
    return (reservations || []).map((r) => ({
      ...r,
      location: locationMap.get(r.location_id)
    }));
  }, [reservations, stock_locations]);
  const columns = useReservationTableColumn({
    sku: inventoryItem.sku,
    unitOfMeasure: inventoryItem.unit_of_measure
  });
  const { table } = useDataTable({
    data: data ?? [],
    columns,
    count,
    enablePagination: true,
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE2
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    _DataTable,
    {
      table,
      columns,
      pageSize: PAGE_SIZE2,
      count,
      isLoading: isPending,
      pagination: true,
      queryObject: raw
    }
  );
};
var InventoryItemReservationsSection = ({
  inventoryItem
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("reservations.domain") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: `/reservations/create?item_id=${inventoryItem.id}`, children: t("actions.create") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ReservationItemTable, { inventoryItem })
  ] });
};
var InventoryItemVariantsSection = ({
  variants
}) => {
  const { t } = useTranslation();
  if (!variants?.length) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-between px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("inventory.associatedVariants") }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-small flex flex-col gap-2 px-2 pb-2", children: variants.map((variant) => {
      const link = variant.product ? `/products/${variant.product.id}/variants/${variant.id}` : null;
      const Inner = /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "shadow-elevation-card-rest bg-ui-bg-component rounded-md px-4 py-2 transition-colors", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-3", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "shadow-elevation-card-rest rounded-md", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: variant.product?.thumbnail }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 flex-col", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-base font-medium", children: variant.title }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle", children: variant.options.map((o) => o.value).join(" ⋅ ") })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-7 items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(TriangleRightMini, { className: "text-ui-fg-muted rtl:rotate-180" }) })
      ] }) });
      if (!link) {
        return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: Inner }, variant.id);
      }
      return /* @__PURE__ */ jsxRuntimeExports.jsx(
        Link,
        {
          to: link,
          className: "focus-within:shadow-borders-interactive-with-focus [&:hover>div]:bg-ui-bg-component-hover rounded-md outline-none",
          children: Inner
        },
        variant.id
      );
    }) })
  ] });
};
var InventoryDetail = () => {
  const { id } = useParams();
  const initialData = useLoaderData();
  const {
    inventory_item,
    isPending: isLoading,
    isError,
    error
  } = useInventoryItem(
    id,
    {
      fields: INVENTORY_DETAIL_FIELDS
    },
    {
      initialData
    }
  );
  if (isLoading || !inventory_item) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      TwoColumnPageSkeleton,
      {
        showJSON: true,
        mainSections: 3,
        sidebarSections: 2,
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
      widgetsZonePrefix: "inventory_item.details",
      preferredLayoutId: CORE_LAYOUT_IDS.TWO_COLUMN,
      data: inventory_item,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "InventoryItemGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(InventoryItemGeneralSection, { inventoryItem: inventory_item }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "InventoryItemLocationLevelsSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            InventoryItemLocationLevelsSection,
            {
              inventoryItem: inventory_item
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "InventoryItemReservationsSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(InventoryItemReservationsSection, { inventoryItem: inventory_item }) }),
          detailPageDefaultEntries(inventory_item)
        ] }),
        side: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "InventoryItemVariantsSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            InventoryItemVariantsSection,
            {
              variants: inventory_item.variants
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "InventoryItemAttributeSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            InventoryItemAttributeSection,
            {
              inventoryItem: inventory_item
            }
          ) })
        ] })
      }
    }
  );
};
var inventoryDetailQueryParams = {
  fields: INVENTORY_DETAIL_FIELDS
};
var inventoryDetailQuery = (id) => ({
  queryKey: inventoryItemsQueryKeys.detail(id, inventoryDetailQueryParams),
  queryFn: async () => sdk.admin.inventoryItem.retrieve(id, inventoryDetailQueryParams)
});
var inventoryItemLoader = async ({ params }) => {
  const id = params.id;
  const query = inventoryDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
export {
  InventoryDetailBreadcrumb as Breadcrumb,
  InventoryDetail as Component,
  inventoryItemLoader as loader,
  seo
};
