import { L as ListSummary } from "./chunk-IHVAPHYF-DdO0Szod.js";
import { S as SidebarLink, a as ShoppingBag } from "./chunk-U726TGCM-52o3SidD.js";
import { a as useFeatureFlag, j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, f as Container, H as Heading, fM as TruckFast, k as keepPreviousData, r as reactExports, bp as PlaceholderCell, aw as StatusBadge, aj as createDataTableColumnHelper, u as useNavigate, i as usePrompt, A as ActionMenu, P as PencilSquare, T as Trash, s as sdk, q as queryClient, t as toast, bw as defineCellRenderer } from "./index-6bvUh1mj.js";
import { a as getFormattedAddress } from "./chunk-B6ZOPCPA-CmebPpiG.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { a as useStockLocations, s as stockLocationsQueryKeys } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
import "./chunk-KIIT4BNH-D1ZlftYV.js";
import "./chunk-3UMI3ISU-UcS8Sqns.js";
var LocationListTableActions = ({
  location
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const handleDelete = async () => {
    const result = await prompt({
      title: t("general.areYouSure"),
      description: t("stockLocations.delete.confirmation", {
        name: location.name
      }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel")
    });
    if (!result) {
      return;
    }
    try {
      await sdk.admin.stockLocation.delete(location.id);
      queryClient.invalidateQueries({
        queryKey: stockLocationsQueryKeys.lists()
      });
      queryClient.invalidateQueries({
        queryKey: stockLocationsQueryKeys.detail(location.id)
      });
      toast.success(
        t("stockLocations.delete.successToast", { name: location.name })
      );
    } catch (e) {
      toast.error(e.message);
    }
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
              onClick: () => navigate(`/settings/locations/${location.id}/edit`)
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
var fulfillmentRenderer = (setType) => ({
  render: (_value, row, _column, t) => {
    const location = row;
    const exists = !!location.fulfillment_sets?.find((f) => f.type === setType);
    return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: exists ? "green" : "grey", children: t(exists ? "statuses.enabled" : "statuses.disabled") });
  }
});
defineCellRenderer(
  "stock_location_shipping",
  fulfillmentRenderer(
    "shipping"
    /* Shipping */
  )
);
defineCellRenderer(
  "stock_location_pickup",
  fulfillmentRenderer(
    "pickup"
    /* Pickup */
  )
);
defineCellRenderer("stock_location_sales_channels", {
  render: (_value, row) => {
    const location = row;
    const salesChannels = location.sales_channels;
    if (!salesChannels?.length) {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
    }
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ListSummary, { inline: true, n: 1, list: salesChannels.map((s) => s.name) }) });
  }
});
function createLocationTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "stock-locations",
    queryPrefix: "loc",
    pageSize: 20,
    emptyState: {
      empty: {
        heading: t("stockLocations.list.noRecordsMessage"),
        description: t("stockLocations.list.noRecordsMessageEmpty")
      },
      filtered: {
        heading: t("stockLocations.list.noRecordsMessage"),
        description: t("stockLocations.list.noRecordsMessageFiltered")
      }
    },
    useData: (fields, params) => {
      const { stock_locations, count, isError, error, isLoading } = useStockLocations({ fields, ...params });
      return { data: stock_locations, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/settings/locations/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(LocationListTableActions, { location: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "name",
        "created_at",
        "updated_at",
        "deleted_at",
        "sales_channels.id",
        "address.id"
      ];
      return columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }));
    }
  });
}
function useLocationTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createLocationTableAdapter({ t }), [t]);
}
var ConfigurableLocationListTable = () => {
  const { t } = useTranslation();
  const adapter = useLocationTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t("stockLocations.domain"),
      subHeading: t("stockLocations.list.description"),
      actions: [{ label: t("actions.create"), to: "create" }],
      layout: "fill"
    }
  );
};
var LOCATION_LIST_FIELDS = "name,*sales_channels,*address,*fulfillment_sets,*fulfillment_sets.service_zones,*fulfillment_sets.service_zones.shipping_options,*fulfillment_sets.service_zones.shipping_options.shipping_profile";
var columnHelper = createDataTableColumnHelper();
var useLocationListTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("name", {
        header: t("fields.name"),
        cell: ({ getValue }) => {
          const name = getValue();
          if (!name) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle text-small truncate", children: name });
        }
      }),
      columnHelper.accessor("address", {
        header: t("fields.address"),
        cell: ({ getValue, row }) => {
          const address = getValue();
          const location = row.original;
          if (!address) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle text-small truncate", children: getFormattedAddress({
            address: location.address
          }).join(", ") }) });
        }
      }),
      columnHelper.accessor("fulfillment_sets", {
        id: "shipping_fulfillment",
        header: t("stockLocations.fulfillmentSets.shipping.header"),
        cell: ({ getValue }) => {
          const fulfillmentSets = getValue();
          const shippingSet = fulfillmentSets?.find(
            (f) => f.type === "shipping"
            /* Shipping */
          );
          const fulfillmentSetExists = !!shippingSet;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: fulfillmentSetExists ? "green" : "grey", children: t(
            fulfillmentSetExists ? "statuses.enabled" : "statuses.disabled"
          ) });
        }
      }),
      columnHelper.accessor("fulfillment_sets", {
        id: "pickup_fulfillment",
        header: t("stockLocations.fulfillmentSets.pickup.header"),
        cell: ({ getValue }) => {
          const fulfillmentSets = getValue();
          const pickupSet = fulfillmentSets?.find(
            (f) => f.type === "pickup"
            /* Pickup */
          );
          const fulfillmentSetExists = !!pickupSet;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: fulfillmentSetExists ? "green" : "grey", children: t(
            fulfillmentSetExists ? "statuses.enabled" : "statuses.disabled"
          ) });
        }
      }),
      columnHelper.accessor("sales_channels", {
        header: t("stockLocations.salesChannels.label"),
        cell: ({ getValue }) => {
          const salesChannels = getValue();
          if (!salesChannels?.length) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            ListSummary,
            {
              inline: true,
              n: 1,
              list: salesChannels.map((s) => s.name)
            }
          ) });
        }
      }),
      columnHelper.display({
        id: "action",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(LocationListTableActions, { location: row.original })
      })
    ],
    [t]
  );
};
var useLocationListTableQuery = ({
  pageSize = 20,
  prefix
}) => {
  const queryObject = useQueryParams(["order", "offset", "q"], prefix);
  const { offset, ...rest } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    ...rest
  };
  return searchParams;
};
var PAGE_SIZE = 20;
var PREFIX = "loc";
var LocationListTable = () => {
  const { t } = useTranslation();
  const searchParams = useLocationListTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const {
    stock_locations: stockLocations = [],
    count,
    isError,
    error,
    isLoading
  } = useStockLocations(
    {
      fields: LOCATION_LIST_FIELDS,
      ...searchParams
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const columns = useLocationListTableColumns();
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "flex flex-col divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: stockLocations,
      columns,
      rowCount: count,
      pageSize: PAGE_SIZE,
      getRowId: (row) => row.id,
      heading: t("stockLocations.domain"),
      subHeading: t("stockLocations.list.description"),
      emptyState: {
        empty: {
          heading: t("stockLocations.list.noRecordsMessage"),
          description: t("stockLocations.list.noRecordsMessageEmpty")
        },
        filtered: {
          heading: t("stockLocations.list.noRecordsMessage"),
          description: t("stockLocations.list.noRecordsMessageFiltered")
        }
      },
      actions: [
        {
          label: t("actions.create"),
          to: "create"
        }
      ],
      isLoading,
      rowHref: (row) => `/settings/locations/${row.id}`,
      enableSearch: true,
      prefix: PREFIX,
      layout: "fill"
    }
  ) });
};
function LocationList() {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "location.list",
      preferredLayoutId: CORE_LAYOUT_IDS.TWO_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "stock-locations-table", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableLocationListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(LocationListTable, {}) }) }),
        side: /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "LinksSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(LinksSection, {}) }) })
      }
    }
  );
}
var LinksSection = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-between px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("stockLocations.sidebar.header") }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SidebarLink,
      {
        to: "/settings/locations/shipping-profiles",
        labelKey: t("stockLocations.sidebar.shippingProfiles.label"),
        descriptionKey: t(
          "stockLocations.sidebar.shippingProfiles.description"
        ),
        icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ShoppingBag, {})
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SidebarLink,
      {
        to: "/settings/locations/shipping-option-types",
        labelKey: t("stockLocations.sidebar.shippingOptionTypes.label"),
        descriptionKey: t(
          "stockLocations.sidebar.shippingOptionTypes.description"
        ),
        icon: /* @__PURE__ */ jsxRuntimeExports.jsx(TruckFast, {})
      }
    )
  ] });
};
export {
  LocationList as Component
};
