import { ar as useParams, b as useTranslation, eZ as useInventoryItem, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, r as reactExports, o as useRouteModal, f6 as useBatchInventoryItemLocationLevels, a4 as Text, f7 as InfiniteList, s as sdk, B as Button, I as Input, a3 as Checkbox, a5 as clx, t as toast } from "./index-6bvUh1mj.js";
import { a as useStockLocations } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
var LocationItem = ({
  selected,
  onSelect,
  location
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: clx(
        "flex w-full cursor-pointer gap-x-2 rounded-lg border px-2 py-2",
        {
          "border-ui-border-interactive ": selected
        }
      ),
      onClick: () => onSelect(!selected),
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "h-5 w-5", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Checkbox,
          {
            onClick: (e) => {
              e.stopPropagation();
              onSelect(!selected);
            },
            checked: selected
          }
        ) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: location.name }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-subtle", children: [
            location.address?.address_1,
            location.address?.city,
            location.address?.country_code
          ].filter((el) => !!el).join(", ") })
        ] })
      ]
    }
  );
};
var LocationSearchInput = ({
  onSearchChange,
  placeholder
}) => {
  const { t } = useTranslation();
  const [searchValue, setSearchValue] = reactExports.useState("");
  reactExports.useEffect(() => {
    const timer = setTimeout(() => {
      onSearchChange(searchValue);
    }, 300);
    return () => clearTimeout(timer);
  }, [searchValue, onSearchChange]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Input,
    {
      type: "text",
      placeholder: placeholder || t("general.search"),
      value: searchValue,
      onChange: (e) => setSearchValue(e.target.value),
      className: "w-full"
    }
  );
};
var ManageLocationsForm = ({
  item
}) => {
  const existingLocationLevels = reactExports.useMemo(
    () => new Set(item.location_levels?.map((l) => l.location_id) ?? []),
    [item.location_levels]
  );
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const [searchQuery, setSearchQuery] = reactExports.useState("");
  const [selectedLocationIds, setSelectedLocationIds] = reactExports.useState(
    existingLocationLevels
  );
  const { count } = useStockLocations({ limit: 1, fields: "id" });
  const handleLocationSelect = (locationId, selected) => {
    setSelectedLocationIds((prev) => {
      const newSet = new Set(prev);
      if (selected) {
        newSet.add(locationId);
      } else {
        newSet.delete(locationId);
      }
      return newSet;
    });
  };
  const { mutateAsync } = useBatchInventoryItemLocationLevels(item.id);
  const handleSubmit = async () => {
    const toCreate = Array.from(selectedLocationIds).filter(
      (id) => !existingLocationLevels.has(id)
    );
    const toDeleteLocations = Array.from(existingLocationLevels).filter(
      (id) => !selectedLocationIds.has(id)
    );
    const toDelete = toDeleteLocations.map((id) => item.location_levels?.find((l) => l.location_id === id)?.id).filter(Boolean);
    await mutateAsync(
      {
        create: toCreate.map((location_id) => ({
          location_id
        })),
        delete: toDelete
      },
      {
        onSuccess: () => {
          toast.success(t("inventory.toast.updateLocations"));
          handleSuccess();
        },
        onError: (e) => {
          toast.error(e.message);
        }
      }
    );
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 flex-col overflow-hidden", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Body, { className: "flex flex-1 flex-col gap-y-4 overflow-auto", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle shadow-elevation-card-rest grid grid-rows-2 divide-y rounded-lg border", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 divide-x", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "px-2 py-1.5", size: "small", leading: "compact", children: t("fields.title") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "px-2 py-1.5", size: "small", leading: "compact", children: item.title ?? "-" })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 divide-x", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "px-2 py-1.5", size: "small", leading: "compact", children: t("fields.sku") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "px-2 py-1.5", size: "small", leading: "compact", children: item.sku })
        ] })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", leading: "compact", children: t("locations.domain") }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex w-full justify-between", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: t("locations.selectLocations") }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", leading: "compact", children: [
            "(",
            t("general.countOfTotalSelected", {
              count: selectedLocationIds.size,
              total: count
            }),
            ")"
          ] })
        ] })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        LocationSearchInput,
        {
          onSearchChange: setSearchQuery,
          placeholder: t("general.search")
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "min-h-0 flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        InfiniteList,
        {
          queryKey: ["stock-locations", searchQuery],
          queryFn: async (params) => {
            const response = await sdk.admin.stockLocation.list({
              limit: params.limit,
              offset: params.offset,
              ...searchQuery && { q: searchQuery }
            });
            return response;
          },
          responseKey: "stock_locations",
          renderItem: (location) => /* @__PURE__ */ jsxRuntimeExports.jsx(
            LocationItem,
            {
              selected: selectedLocationIds.has(location.id),
              location,
              onSelect: (selected) => handleLocationSelect(location.id, selected)
            }
          ),
          renderEmpty: () => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-center py-8", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: searchQuery ? t("locations.noLocationsFound") : t("locations.noLocationsFound") }) }),
          pageSize: 20
        }
      ) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: handleSubmit, size: "small", isLoading: false, children: t("actions.save") })
    ] }) })
  ] });
};
var ManageLocationsDrawer = () => {
  const { id } = useParams();
  const { t } = useTranslation();
  const {
    inventory_item: inventoryItem,
    isPending: isLoading,
    isError,
    error
  } = useInventoryItem(id);
  const { stock_locations, isLoading: loadingLocations } = useStockLocations();
  const ready = !isLoading && !loadingLocations && inventoryItem && stock_locations;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("inventory.manageLocations") }) }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(ManageLocationsForm, { item: inventoryItem, locations: stock_locations })
  ] });
};
export {
  ManageLocationsDrawer as Component
};
