import { I as InventoryItemGeneralSection } from "./chunk-AUWZH2JJ-Vg-Qp6ng.js";
import { S as SectionRow } from "./chunk-Z7VV3HK5-BrOC9R0H.js";
import { ar as useParams, d as useLoaderData, eY as useReservationItem, eZ as useInventoryItem, j as jsxRuntimeExports, as as TwoColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, f as Container, H as Heading, A as ActionMenu, P as PencilSquare, bq as formatQuantity, s as sdk, e6 as reservationItemsQueryKeys } from "./index-6bvUh1mj.js";
import { u as useStockLocation } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
var ReservationDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { reservation } = useReservationItem(id, void 0, {
    initialData: props.loaderData,
    enabled: Boolean(id)
  });
  if (!reservation) {
    return null;
  }
  const display = reservation?.inventory_item?.title ?? reservation?.inventory_item?.sku ?? reservation.id;
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: display });
};
var seo = (match) => {
  const reservation = match.loaderData?.reservation;
  return {
    title: reservation ? reservation.inventory_item?.title ?? reservation.inventory_item?.sku ?? reservation.id : void 0
  };
};
var reservationDetailQuery = (id) => ({
  queryKey: reservationItemsQueryKeys.detail(id),
  queryFn: async () => sdk.admin.reservation.retrieve(id)
});
var reservationItemLoader = async ({ params }) => {
  const id = params.id;
  const query = reservationDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
var ReservationGeneralSection = ({
  reservation
}) => {
  const { t } = useTranslation();
  const { inventory_item: inventoryItem, isPending: isLoadingInventoryItem } = useInventoryItem(reservation.inventory_item_id);
  const { stock_location: location, isPending: isLoadingLocation } = useStockLocation(reservation.location_id);
  if (isLoadingInventoryItem || !inventoryItem || isLoadingLocation || !location) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: "Loading..." });
  }
  const locationLevel = inventoryItem.location_levels.find(
    (l) => l.location_id === reservation.location_id
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("inventory.reservation.header", {
        itemName: inventoryItem.title ?? inventoryItem.sku
      }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
                  label: t("actions.edit"),
                  to: `edit`
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
        title: t("inventory.reservation.lineItemId"),
        value: reservation.line_item_id
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("inventory.reservation.description"),
        value: reservation.description
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("inventory.reservation.location"),
        value: location?.name
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("inventory.reservation.inStockAtLocation"),
        value: formatQuantity(
          locationLevel?.stocked_quantity,
          inventoryItem.unit_of_measure
        )
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("inventory.reservation.availableAtLocation"),
        value: formatQuantity(
          locationLevel?.available_quantity,
          inventoryItem.unit_of_measure
        )
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SectionRow,
      {
        title: t("inventory.reservation.reservedAtLocation"),
        value: formatQuantity(
          locationLevel?.reserved_quantity,
          inventoryItem.unit_of_measure
        )
      }
    )
  ] });
};
var ReservationDetail = () => {
  const { id } = useParams();
  const initialData = useLoaderData();
  const { reservation, isLoading, isError, error } = useReservationItem(
    id,
    void 0,
    {
      initialData
    }
  );
  const { inventory_item } = useInventoryItem(
    reservation?.inventory_item?.id,
    void 0,
    { enabled: !!reservation?.inventory_item?.id }
  );
  if (isLoading || !reservation) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      TwoColumnPageSkeleton,
      {
        mainSections: 1,
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
      widgetsZonePrefix: "reservation.details",
      preferredLayoutId: CORE_LAYOUT_IDS.TWO_COLUMN,
      data: reservation,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ReservationGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ReservationGeneralSection, { reservation }) }),
          detailPageDefaultEntries(reservation)
        ] }),
        side: /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: inventory_item && /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "InventoryItemGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(InventoryItemGeneralSection, { inventoryItem: inventory_item }) }) })
      }
    }
  );
};
export {
  ReservationDetailBreadcrumb as Breadcrumb,
  ReservationDetail as Component,
  reservationItemLoader as loader,
  seo
};
