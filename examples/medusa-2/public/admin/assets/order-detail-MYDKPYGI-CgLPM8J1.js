import { B as By } from "./chunk-T6FPFSHU-DhbQc2ZU.js";
import { f as formatPercentage } from "./chunk-4FM6S5CX-DpCPs5BK.js";
import { u as useCancelClaimRequest, a as useClaims, b as useCancelClaim } from "./chunk-TNXBZUG3-DZvsD7eO.js";
import { u as useCancelExchangeRequest, a as useExchanges, b as useCancelExchange } from "./chunk-4Z5IS4OX-DJb_xPhM.js";
import { g as getReturnableQuantity, D as DocumentText } from "./chunk-PXZ7QYKX-DrCVxT1e.js";
import { g as getLoyaltyPlugin } from "./chunk-AMRS4CSX-DAvTbpdV.js";
import { D as DEFAULT_FIELDS } from "./chunk-2UGTJ6JV-DDzfImeY.js";
import { g as getReservationsLimitCount, a as getPaymentsFromOrder } from "./chunk-4XSXVVYD-D3qwwjcV.js";
import { u as useCancelReturnRequest, a as useReturns, b as useCancelReturn } from "./chunk-7ESIVGRF-CvURHKgB.js";
import { f as formatProvider } from "./chunk-IR5DHEKS-plnC3RcB.js";
import { r as reactExports, b as useTranslation, j as jsxRuntimeExports, av as Tooltip, a5 as clx, dB as copy, t as toast, d as useLoaderData, ar as useParams, dC as usePlugins, dD as useOrder, dE as useOrderPreview, as as TwoColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, f as Container, H as Heading, u as useNavigate, c$ as ExclamationCircleSolid, B as Button, cr as ExclamationCircle, a4 as Text, dF as ArrowPath, a_ as ArrowUturnLeft, i as usePrompt, c0 as useDate, dG as useCancelOrder, dH as Copy, A as ActionMenu, dI as useReservationItems, dJ as useMarkPaymentCollectionAsPaid, dK as isAmountLessThenRoundingError, g as Link, dL as getStylizedAmount, s as sdk, dM as ordersQueryKeys, dN as FlyingBox, bl as CurrencyDollar, dO as Envelope, aF as Thumbnail, dP as getCanceledOrderStatus, aw as StatusBadge, dx as getOrderPaymentStatus, dy as getOrderFulfillmentStatus, P as PencilSquare, bm as getLocaleAmount, dQ as TriangleDownMini, cJ as React, cZ as CheckCircleSolid, dR as SquareTwoStack, dS as useCancelOrderFulfillment, dT as useMarkOrderFulfillmentAsDelivered, dU as format, bf as Skeleton, dV as Prompt, a0 as Label, aQ as Switch, dW as Avatar, dX as useOrderChanges, dY as useOrderLineItems, dZ as Root, d_ as Trigger, d$ as Content, e0 as ReceiptPercent, d1 as InformationCircleSolid, az as Badge, e1 as useAuthorizePaymentSession, e2 as useCapturePayment, a8 as Trans, aB as Buildings, e3 as useCancelOrderTransfer, e4 as Popover } from "./index-6bvUh1mj.js";
import { u as useCancelOrderEdit, a as useConfirmOrderEdit } from "./chunk-NKL2PV6B-Djw6kEsr.js";
import { f as formatCurrency } from "./chunk-WATKBUHQ-DfDkLerY.js";
import { i as isSameAddress, a as getFormattedAddress } from "./chunk-B6ZOPCPA-CmebPpiG.js";
import { u as useStockLocation } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
import { u as useCustomer } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
import { X as XCircle } from "./x-circle-wkOPC4Rd.js";
import { A as ArrowDownRightMini } from "./arrow-down-right-mini-aX1_F_lA.js";
var __defProp = Object.defineProperty;
var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp.call(b, prop))
      __defNormalProp(a, prop, b[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b)) {
      if (__propIsEnum.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    }
  return a;
};
var __objRest = (source, exclude) => {
  var target = {};
  for (var prop in source)
    if (__hasOwnProp.call(source, prop) && exclude.indexOf(prop) < 0)
      target[prop] = source[prop];
  if (source != null && __getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(source)) {
      if (exclude.indexOf(prop) < 0 && __propIsEnum.call(source, prop))
        target[prop] = source[prop];
    }
  return target;
};
const ArrowLongRight = reactExports.forwardRef(
  (_a, ref) => {
    var _b = _a, { color = "currentColor" } = _b, props = __objRest(_b, ["color"]);
    return /* @__PURE__ */ reactExports.createElement(
      "svg",
      __spreadValues({
        xmlns: "http://www.w3.org/2000/svg",
        width: 15,
        height: 15,
        viewBox: "0 0 15 15",
        fill: "none",
        ref
      }, props),
      /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          stroke: color,
          strokeLinecap: "round",
          strokeLinejoin: "round",
          strokeWidth: 1.5,
          d: "M13.056 7.5H1.944M9.278 3.722 13.056 7.5l-3.778 3.778"
        }
      )
    );
  }
);
ArrowLongRight.displayName = "ArrowLongRight";
function DisplayId({ id, className }) {
  const { t } = useTranslation();
  const [open, setOpen] = reactExports.useState(false);
  const onClick = () => {
    copy(id);
    toast.success(t("actions.idCopiedToClipboard"));
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { maxWidth: 260, content: id, open, onOpenChange: setOpen, children: /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { onClick, className: clx("cursor-pointer", className), children: [
    "#",
    id.slice(-7)
  ] }) });
}
var display_id_default = DisplayId;
var OrderDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { order } = useOrder(
    id,
    {
      fields: DEFAULT_FIELDS
    },
    {
      initialData: props.loaderData,
      enabled: Boolean(id)
    }
  );
  if (!order) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
    "#",
    order.display_id
  ] });
};
var seo = (match) => ({
  title: match.loaderData?.order ? `#${match.loaderData.order.display_id}` : void 0
});
var orderDetailQuery = (id) => ({
  queryKey: ordersQueryKeys.detail(id),
  queryFn: async () => sdk.admin.order.retrieve(id, {
    fields: DEFAULT_FIELDS
  })
});
var orderLoader = async ({ params }) => {
  const id = params.id;
  const query = orderDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
var ActiveOrderClaimSection = ({
  orderPreview
}) => {
  const { t } = useTranslation();
  const claimId = orderPreview?.order_change?.claim_id;
  const { mutateAsync: cancelClaim } = useCancelClaimRequest(
    claimId,
    orderPreview.id
  );
  const navigate = useNavigate();
  const onContinueClaim = async () => {
    navigate(`/orders/${orderPreview.id}/claims`);
  };
  const onCancelClaim = async () => {
    await cancelClaim(void 0, {
      onSuccess: () => {
        toast.success(t("orders.claims.toast.canceledSuccessfully"));
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  };
  if (!claimId) {
    return;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      style: {
        background: "repeating-linear-gradient(-45deg, rgb(212, 212, 216, 0.15), rgb(212, 212, 216,.15) 10px, transparent 10px, transparent 20px)"
      },
      className: "-m-4 mb-1 border-b border-l p-4",
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "flex items-center justify-between p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-row justify-between", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mb-2 flex items-center gap-2 px-6 pt-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(ExclamationCircle, { className: "text-ui-fg-subtle" }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.claims.panel.title") })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "gap-2 px-6 pb-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { children: t("orders.claims.panel.description") }) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2 rounded-b-xl px-4 py-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", onClick: onCancelClaim, children: t("orders.claims.cancel.title") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", onClick: onContinueClaim, children: t("actions.continue") })
        ] })
      ] }) })
    }
  );
};
var ActiveOrderExchangeSection = ({
  orderPreview
}) => {
  const { t } = useTranslation();
  const exchangeId = orderPreview?.order_change?.exchange_id;
  const { mutateAsync: cancelExchange } = useCancelExchangeRequest(
    exchangeId,
    orderPreview.id
  );
  const navigate = useNavigate();
  const onContinueExchange = async () => {
    navigate(`/orders/${orderPreview.id}/exchanges`);
  };
  const onCancelExchange = async () => {
    await cancelExchange(void 0, {
      onSuccess: () => {
        toast.success(t("orders.exchanges.toast.canceledSuccessfully"));
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  };
  if (!exchangeId) {
    return;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      style: {
        background: "repeating-linear-gradient(-45deg, rgb(212, 212, 216, 0.15), rgb(212, 212, 216,.15) 10px, transparent 10px, transparent 20px)"
      },
      className: "-m-4 mb-1 border-b border-l p-4",
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "flex items-center justify-between p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-row justify-between", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mb-2 flex items-center gap-2 px-6 pt-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowPath, { className: "text-ui-fg-subtle" }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.exchanges.panel.title") })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "gap-2 px-6 pb-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { children: t("orders.exchanges.panel.description") }) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2 rounded-b-xl px-4 py-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", onClick: onCancelExchange, children: t("orders.exchanges.cancel.title") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              variant: "secondary",
              onClick: onContinueExchange,
              children: t("actions.continue")
            }
          )
        ] })
      ] }) })
    }
  );
};
var ActiveOrderReturnSection = ({
  orderPreview
}) => {
  const { t } = useTranslation();
  const orderChange = orderPreview?.order_change;
  const returnId = orderChange?.return_id;
  const isReturnRequest = orderChange?.change_type === "return_request" && !!orderChange.return_id;
  const { mutateAsync: cancelReturn } = useCancelReturnRequest(
    returnId,
    orderPreview.id
  );
  const navigate = useNavigate();
  const onContinueReturn = async () => {
    navigate(`/orders/${orderPreview.id}/returns`);
  };
  const onCancelReturn = async () => {
    await cancelReturn(void 0, {
      onSuccess: () => {
        toast.success(t("orders.returns.toast.canceledSuccessfully"));
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  };
  if (!returnId || !isReturnRequest) {
    return;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      style: {
        background: "repeating-linear-gradient(-45deg, rgb(212, 212, 216, 0.15), rgb(212, 212, 216,.15) 10px, transparent 10px, transparent 20px)"
      },
      className: "-m-4 mb-1 border-b border-l p-4",
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "flex items-center justify-between p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-row justify-between", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mb-2 flex items-center gap-2 px-6 pt-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowUturnLeft, { className: "text-ui-fg-subtle" }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.returns.panel.title") })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "gap-2 px-6 pb-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { children: t("orders.returns.panel.description") }) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2 rounded-b-xl px-4 py-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", onClick: onCancelReturn, children: t("orders.returns.cancel.title") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", onClick: onContinueReturn, children: t("actions.continue") })
        ] })
      ] }) })
    }
  );
};
function EditItem({
  item,
  quantity
}) {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-subtle items-center gap-x-2", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "w-fit min-w-[27px]", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small tabular-nums", children: quantity }),
      "x"
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: item.thumbnail }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-subtle font-medium", children: item.title }),
    item.variant_sku && " · ",
    item.variant_sku && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small", children: item.variant_sku }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Copy, { content: item.variant_sku, className: "text-ui-fg-muted" })
    ] })
  ] }) }, item.id);
}
var OrderActiveEditSection = ({
  order
}) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { order: orderPreview } = useOrderPreview(order.id);
  const { mutateAsync: cancelOrderEdit } = useCancelOrderEdit(order.id);
  const { mutateAsync: confirmOrderEdit } = useConfirmOrderEdit(order.id);
  const isPending = orderPreview?.order_change?.status === "pending";
  const [addedItems, removedItems] = reactExports.useMemo(() => {
    const added = [];
    const removed = [];
    const orderLookupMap = new Map(order.items.map((i) => [i.id, i]));
    (orderPreview?.items || []).forEach((currentItem) => {
      const originalItem = orderLookupMap.get(currentItem.id);
      if (!originalItem) {
        added.push({ item: currentItem, quantity: currentItem.quantity });
        return;
      }
      if (originalItem.quantity > currentItem.quantity) {
        removed.push({
          item: currentItem,
          quantity: originalItem.quantity - currentItem.quantity
        });
      }
      if (originalItem.quantity < currentItem.quantity) {
        added.push({
          item: currentItem,
          quantity: currentItem.quantity - originalItem.quantity
        });
      }
    });
    return [added, removed];
  }, [orderPreview]);
  const onConfirmOrderEdit = async () => {
    try {
      await confirmOrderEdit();
      toast.success(t("orders.edits.toast.confirmedSuccessfully"));
    } catch (e) {
      toast.error(
        e instanceof Error ? e.message : t("errorBoundary.defaultTitle")
      );
    }
  };
  const onCancelOrderEdit = async () => {
    try {
      await cancelOrderEdit();
      toast.success(t("orders.edits.toast.canceledSuccessfully"));
    } catch (e) {
      toast.error(
        e instanceof Error ? e.message : t("errorBoundary.defaultTitle")
      );
    }
  };
  if (!orderPreview || orderPreview.order_change?.change_type !== "edit") {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      style: {
        background: "repeating-linear-gradient(-45deg, rgb(212, 212, 216, 0.15), rgb(212, 212, 216,.15) 10px, transparent 10px, transparent 20px)"
      },
      className: "-m-4 mb-1 border-b border-l p-4",
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "flex items-center justify-between p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full flex-col divide-y divide-dashed", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-2 px-6 py-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ExclamationCircleSolid, { className: "text-blue-500" }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t(
            isPending ? "orders.edits.panel.titlePending" : "orders.edits.panel.title"
          ) })
        ] }),
        !!addedItems.length && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "txt-small text-ui-fg-subtle flex flex-row px-6 py-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "flex-1 font-medium", children: t("labels.added") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-1 flex-col gap-y-2", children: addedItems.map(({ item, quantity }) => /* @__PURE__ */ jsxRuntimeExports.jsx(EditItem, { item, quantity }, item.id)) })
        ] }),
        !!removedItems.length && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "txt-small text-ui-fg-subtle flex flex-row px-6 py-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "flex-1 font-medium", children: t("labels.removed") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-1 flex-col gap-y-2", children: removedItems.map(({ item, quantity }) => /* @__PURE__ */ jsxRuntimeExports.jsx(EditItem, { item, quantity }, item.id)) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle flex items-center justify-end gap-x-2 rounded-b-xl px-4 py-4", children: [
          isPending ? /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              variant: "secondary",
              onClick: () => navigate(`/orders/${order.id}/edits`),
              children: t("actions.continueEdit")
            }
          ) : /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              variant: "secondary",
              onClick: onConfirmOrderEdit,
              children: t("actions.forceConfirm")
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              variant: "secondary",
              onClick: onCancelOrderEdit,
              children: t("actions.cancel")
            }
          )
        ] })
      ] }) })
    }
  );
};
function ActivityItems(props) {
  const { t } = useTranslation();
  const [open, setOpen] = reactExports.useState(false);
  const itemsToSend = props.itemsToSend;
  const itemsToReturn = props.itemsToReturn;
  const itemsMap = props.itemsMap;
  const title = props.title;
  const handleMouseEnter = () => {
    setOpen(true);
  };
  const handleMouseLeave = () => {
    setOpen(false);
  };
  if (!itemsToSend?.length && !itemsToReturn?.length) {
    return;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Popover, { open, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Popover.Trigger,
      {
        onMouseEnter: handleMouseEnter,
        onMouseLeave: handleMouseLeave,
        autoFocus: false,
        className: "focus-visible:outline-none",
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: title })
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Popover.Content,
      {
        align: "center",
        side: "top",
        className: "bg-ui-bg-component max-w-[200px] p-0 focus-visible:outline-none",
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
          !!itemsToSend?.length && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "p-3", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-compact-small-plus mb-1", children: t("orders.activity.events.common.toSend") }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
              itemsToSend?.map((item) => {
                const originalItem = itemsMap?.get(item.item_id);
                return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", className: "text-ui-fg-subtle", children: [
                    item.quantity,
                    "x"
                  ] }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: originalItem?.thumbnail }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-compact-small text-ui-fg-subtle truncate", children: `${originalItem?.variant_title} · ${originalItem?.product_title}` })
                ] }, item.id);
              }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-1 flex-row items-center gap-2" })
            ] })
          ] }),
          !!itemsToReturn?.length && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "border-t-2 border-dotted p-3", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-compact-small-plus mb-1", children: t("orders.activity.events.common.toReturn") }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
              itemsToReturn?.map((item) => {
                const originalItem = itemsMap?.get(item.item_id);
                return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", className: "text-ui-fg-subtle", children: [
                    item.quantity,
                    "x"
                  ] }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: originalItem?.thumbnail }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-compact-small text-ui-fg-subtle truncate", children: `${originalItem?.variant_title} · ${originalItem?.product_title}` })
                ] }, item.id);
              }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-1 flex-row items-center gap-2" })
            ] })
          ] })
        ] })
      }
    )
  ] });
}
var activity_items_default = ActivityItems;
function ChangeDetailsTooltip(props) {
  const { t } = useTranslation();
  const [open, setOpen] = reactExports.useState(false);
  const previous = props.previous;
  const next = props.next;
  const title = props.title;
  const showComparison = !!previous && !!next;
  const handleMouseEnter = () => {
    setOpen(true);
  };
  const handleMouseLeave = () => {
    setOpen(false);
  };
  if (!previous && !next) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Popover, { open, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Popover.Trigger,
      {
        onMouseEnter: handleMouseEnter,
        onMouseLeave: handleMouseLeave,
        autoFocus: false,
        className: "focus-visible:outline-none",
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: title })
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Popover.Content,
      {
        align: "center",
        side: "top",
        className: "bg-ui-bg-component max-w-[200px] p-0 focus-visible:outline-none",
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
          !!previous && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "p-3", children: [
            showComparison && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-compact-small-plus mb-1", children: t("labels.from") }),
            previous
          ] }),
          !!next && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "border-t-2 border-dotted p-3", children: [
            showComparison && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "txt-compact-small-plus mb-1", children: t("labels.to") }),
            next
          ] })
        ] })
      }
    )
  ] });
}
var change_details_tooltip_default = ChangeDetailsTooltip;
var NON_RMA_CHANGE_TYPES = ["transfer", "update_order"];
var OrderTimeline = ({ order }) => {
  const items = useActivityItems(order);
  if (items.length <= 3) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-0.5", children: items.map((item, index) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(
        OrderActivityItem,
        {
          title: item.title,
          timestamp: item.timestamp,
          isFirst: index === items.length - 1,
          itemsToSend: item.itemsToSend,
          itemsToReturn: item.itemsToReturn,
          itemsMap: item.itemsMap,
          children: item.children
        },
        index
      );
    }) });
  }
  const lastItems = items.slice(0, 2);
  const collapsibleItems = items.slice(2, items.length - 1);
  const firstItem = items[items.length - 1];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-0.5", children: [
    lastItems.map((item, index) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(
        OrderActivityItem,
        {
          title: item.title,
          timestamp: item.timestamp,
          itemsToSend: item.itemsToSend,
          itemsToReturn: item.itemsToReturn,
          itemsMap: item.itemsMap,
          children: item.children
        },
        index
      );
    }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(OrderActivityCollapsible, { activities: collapsibleItems }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      OrderActivityItem,
      {
        title: firstItem.title,
        timestamp: firstItem.timestamp,
        isFirst: true,
        itemsToSend: firstItem.itemsToSend,
        itemsToReturn: firstItem.itemsToReturn,
        itemsMap: firstItem.itemsMap,
        children: firstItem.children
      }
    )
  ] });
};
var useActivityItems = (order) => {
  const { t } = useTranslation();
  const { order: initialOrder = order } = useOrder(
    order.id,
    {
      version: 1,
      fields: "created_at,total,currency_code"
    },
    { enabled: order.version !== 1 }
  );
  const { order_changes: orderChanges = [] } = useOrderChanges(order.id, {
    change_type: [
      "edit",
      "claim",
      "exchange",
      "return",
      "transfer",
      "update_order"
    ]
  });
  const rmaChanges = orderChanges.filter(
    (oc) => !NON_RMA_CHANGE_TYPES.includes(oc.change_type)
  );
  const missingLineItemIds = getMissingLineItemIds(order, rmaChanges);
  const { order_items: removedLineItems = [] } = useOrderLineItems(
    order.id,
    {
      fields: "+quantity",
      item_id: missingLineItemIds
    },
    {
      enabled: !!rmaChanges.length
    }
  );
  const itemsMap = reactExports.useMemo(() => {
    const _itemsMap = new Map(order?.items?.map((i) => [i.id, i]));
    for (const id of missingLineItemIds) {
      const i = removedLineItems.find((i2) => i2.item.id === id);
      if (i) {
        _itemsMap.set(id, { ...i.item, quantity: i.quantity });
      }
    }
    return _itemsMap;
  }, [order.items, removedLineItems, missingLineItemIds]);
  const { returns = [] } = useReturns({
    order_id: order.id,
    fields: "+received_at,*items"
  });
  const { claims = [] } = useClaims({
    order_id: order.id,
    fields: "*additional_items"
  });
  const { exchanges = [] } = useExchanges({
    order_id: order.id,
    fields: "*additional_items"
  });
  const payments = getPaymentsFromOrder(order);
  const notes = [];
  const isLoading = false;
  return reactExports.useMemo(() => {
    const items = [];
    for (const payment of payments) {
      const amount = payment.amount;
      items.push({
        title: t("orders.activity.events.payment.awaiting"),
        timestamp: payment.created_at,
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: getStylizedAmount(amount, payment.currency_code) })
      });
      if (payment.canceled_at) {
        items.push({
          title: t("orders.activity.events.payment.canceled"),
          timestamp: payment.canceled_at,
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: getStylizedAmount(amount, payment.currency_code) })
        });
      }
      if (payment.captured_at) {
        items.push({
          title: t("orders.activity.events.payment.captured"),
          timestamp: payment.captured_at,
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: getStylizedAmount(amount, payment.currency_code) })
        });
      }
      for (const refund of payment.refunds || []) {
        items.push({
          title: t("orders.activity.events.payment.refunded"),
          timestamp: refund.created_at,
          children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col gap-y-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: getStylizedAmount(
              refund.amount,
              payment.currency_code
            ) }),
            refund.created_by && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2 text-sm", children: [
              t("fields.by"),
              " ",
              /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: refund.created_by })
            ] })
          ] })
        });
      }
    }
    for (const fulfillment of order.fulfillments || []) {
      items.push({
        title: t("orders.activity.events.fulfillment.created"),
        timestamp: fulfillment.created_at,
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col gap-y-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(FulfillmentCreatedBody, { fulfillment }),
          fulfillment.created_by && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2 text-sm", children: [
            t("fields.by"),
            " ",
            /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: fulfillment.created_by })
          ] })
        ] })
      });
      if (fulfillment.delivered_at) {
        items.push({
          title: t("orders.activity.events.fulfillment.delivered"),
          timestamp: fulfillment.delivered_at,
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(FulfillmentCreatedBody, { fulfillment })
        });
      }
      if (fulfillment.shipped_at) {
        items.push({
          title: t("orders.activity.events.fulfillment.shipped"),
          timestamp: fulfillment.shipped_at,
          children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col gap-y-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(FulfillmentCreatedBody, { fulfillment }),
            fulfillment.marked_shipped_by && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2 text-sm", children: [
              t("fields.by"),
              " ",
              /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: fulfillment.marked_shipped_by })
            ] })
          ] })
        });
      }
      if (fulfillment.canceled_at) {
        items.push({
          title: t("orders.activity.events.fulfillment.canceled"),
          timestamp: fulfillment.canceled_at
        });
      }
    }
    const returnMap = /* @__PURE__ */ new Map();
    for (const ret of returns) {
      returnMap.set(ret.id, ret);
      if (ret.claim_id || ret.exchange_id) {
        continue;
      }
      items.push({
        title: t("orders.activity.events.return.created", {
          returnId: ret.id.slice(-7)
        }),
        timestamp: ret.created_at,
        itemsToReturn: ret?.items,
        itemsMap,
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col gap-y-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            ReturnBody,
            {
              orderReturn: ret,
              isCreated: !ret.canceled_at,
              isReceived: false
            }
          ),
          ret.created_by && !ret.canceled_at && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2 text-sm", children: [
            t("fields.by"),
            " ",
            /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: ret.created_by })
          ] })
        ] })
      });
      if (ret.canceled_at) {
        items.push({
          title: t("orders.activity.events.return.canceled", {
            returnId: ret.id.slice(-7)
          }),
          timestamp: ret.canceled_at
        });
      }
      if (ret.status === "received" || ret.status === "partially_received") {
        items.push({
          title: t("orders.activity.events.return.received", {
            returnId: ret.id.slice(-7)
          }),
          timestamp: ret.received_at,
          itemsToReturn: ret?.items,
          itemsMap,
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(ReturnBody, { orderReturn: ret, isCreated: false, isReceived: true })
        });
      }
    }
    for (const claim of claims) {
      const claimReturn = returnMap.get(claim.return_id);
      items.push({
        title: t(
          claim.canceled_at ? "orders.activity.events.claim.canceled" : "orders.activity.events.claim.created",
          {
            claimId: claim.id.slice(-7)
          }
        ),
        timestamp: claim.canceled_at || claim.created_at,
        itemsToSend: claim.additional_items,
        itemsToReturn: claimReturn?.items,
        itemsMap,
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col gap-y-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ClaimBody, { claim, claimReturn }),
          claim.created_by && !claim.canceled_at && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2 text-sm", children: [
            t("fields.by"),
            " ",
            /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: claim.created_by })
          ] })
        ] })
      });
    }
    for (const exchange of exchanges) {
      const exchangeReturn = returnMap.get(exchange.return_id);
      items.push({
        title: t(
          exchange.canceled_at ? "orders.activity.events.exchange.canceled" : "orders.activity.events.exchange.created",
          {
            exchangeId: exchange.id.slice(-7)
          }
        ),
        timestamp: exchange.canceled_at || exchange.created_at,
        itemsToSend: exchange.additional_items,
        itemsToReturn: exchangeReturn?.items,
        itemsMap,
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col gap-y-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ExchangeBody, { exchange, exchangeReturn }),
          exchange.created_by && !exchange.canceled_at && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2 text-sm", children: [
            t("fields.by"),
            " ",
            /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: exchange.created_by })
          ] })
        ] })
      });
    }
    for (const edit of orderChanges.filter((oc) => oc.change_type === "edit")) {
      const isConfirmed = edit.status === "confirmed";
      const isPending = edit.status === "pending";
      if (isPending) {
        continue;
      }
      items.push({
        title: t(`orders.activity.events.edit.${edit.status}`, {
          editId: edit.id.slice(-7)
        }),
        timestamp: edit.status === "requested" ? edit.requested_at : edit.status === "confirmed" ? edit.confirmed_at : edit.status === "declined" ? edit.declined_at : edit.status === "canceled" ? edit.canceled_at : edit.created_at,
        children: isConfirmed ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrderEditBody, { edit }) : null
      });
    }
    for (const transfer of orderChanges.filter(
      (oc) => oc.change_type === "transfer"
    )) {
      if (transfer.requested_at) {
        items.push({
          title: t(`orders.activity.events.transfer.requested`, {
            transferId: transfer.id.slice(-7)
          }),
          timestamp: transfer.requested_at,
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(TransferOrderRequestBody, { transfer })
        });
      }
      if (transfer.confirmed_at) {
        items.push({
          title: t(`orders.activity.events.transfer.confirmed`, {
            transferId: transfer.id.slice(-7)
          }),
          timestamp: transfer.confirmed_at
        });
      }
      if (transfer.declined_at) {
        items.push({
          title: t(`orders.activity.events.transfer.declined`, {
            transferId: transfer.id.slice(-7)
          }),
          timestamp: transfer.declined_at
        });
      }
    }
    for (const update of orderChanges.filter(
      (oc) => oc.change_type === "update_order"
    )) {
      const updateType = update.actions[0]?.details?.type;
      if (updateType === "shipping_address") {
        items.push({
          title: /* @__PURE__ */ jsxRuntimeExports.jsx(
            change_details_tooltip_default,
            {
              title: t(`orders.activity.events.update_order.shipping_address`),
              previous: /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "txt-compact-small text-ui-fg-subtle", children: getFormattedAddress({
                address: update.actions[0].details?.old
              }).join(", ") }),
              next: /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "txt-compact-small text-ui-fg-subtle", children: getFormattedAddress({
                address: update.actions[0].details?.new
              }).join(", ") })
            }
          ),
          timestamp: update.created_at,
          children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle mt-2 flex gap-x-2 text-sm", children: [
            t("fields.by"),
            " ",
            /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: update.created_by || "-" })
          ] })
        });
      }
      if (updateType === "billing_address") {
        items.push({
          title: /* @__PURE__ */ jsxRuntimeExports.jsx(
            change_details_tooltip_default,
            {
              title: t(`orders.activity.events.update_order.billing_address`),
              previous: /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "txt-compact-small text-ui-fg-subtle", children: getFormattedAddress({
                address: update.actions[0].details?.old
              }).join(", ") }),
              next: /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "txt-compact-small text-ui-fg-subtle", children: getFormattedAddress({
                address: update.actions[0].details?.new
              }).join(", ") })
            }
          ),
          timestamp: update.created_at,
          children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle mt-2 flex gap-x-2 text-sm", children: [
            t("fields.by"),
            " ",
            /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: update.created_by || "-" })
          ] })
        });
      }
      if (updateType === "email") {
        items.push({
          title: /* @__PURE__ */ jsxRuntimeExports.jsx(
            change_details_tooltip_default,
            {
              title: t(`orders.activity.events.update_order.email`),
              previous: /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "txt-compact-small text-ui-fg-subtle", children: update.actions[0].details?.old }),
              next: /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "txt-compact-small text-ui-fg-subtle", children: update.actions[0].details?.new })
            }
          ),
          timestamp: update.created_at,
          children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle mt-2 flex gap-x-2 text-sm", children: [
            t("fields.by"),
            " ",
            /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: update.created_by || "-" })
          ] })
        });
      }
    }
    if (order.canceled_at) {
      items.push({
        title: t("orders.activity.events.canceled.title"),
        timestamp: order.canceled_at
      });
    }
    const sortedActivities = items.sort((a, b) => {
      return new Date(b.timestamp).getTime() - new Date(a.timestamp).getTime();
    });
    if (initialOrder.created_at) {
      const createdAt = {
        title: t("orders.activity.events.placed.title"),
        timestamp: initialOrder.created_at,
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: getStylizedAmount(initialOrder.total, initialOrder.currency_code) })
      };
      sortedActivities.push(createdAt);
    }
    return [...sortedActivities];
  }, [
    order,
    initialOrder,
    payments,
    returns,
    exchanges,
    orderChanges,
    notes,
    isLoading,
    itemsMap
  ]);
};
var OrderActivityItem = ({
  title,
  timestamp,
  isFirst = false,
  children,
  itemsToSend,
  itemsToReturn,
  itemsMap
}) => {
  const { getFullDate, getRelativeDate } = useDate();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-[20px_1fr] items-start gap-2", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex size-full flex-col items-center gap-y-0.5", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-5 items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-tag-neutral-icon size-1.5 rounded-full" }) }) }),
      !isFirst && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-base w-px flex-1" })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(
      "div",
      {
        className: clx({
          "pb-4": !isFirst
        }),
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
            itemsToSend?.length || itemsToReturn?.length ? /* @__PURE__ */ jsxRuntimeExports.jsx(
              activity_items_default,
              {
                title: typeof title === "string" ? title : title?.toString() || "",
                itemsToSend,
                itemsToReturn,
                itemsMap
              },
              typeof title === "string" ? title : title?.toString()
            ) : /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: title }),
            timestamp && /* @__PURE__ */ jsxRuntimeExports.jsx(
              Tooltip,
              {
                content: getFullDate({ date: timestamp, includeTime: true }),
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Text,
                  {
                    size: "small",
                    leading: "compact",
                    className: "text-ui-fg-subtle text-right",
                    children: getRelativeDate(timestamp)
                  }
                )
              }
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children })
        ]
      }
    )
  ] });
};
var OrderActivityCollapsible = ({
  activities
}) => {
  const [open, setOpen] = reactExports.useState(false);
  const { t } = useTranslation();
  if (!activities.length) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Root, { open, onOpenChange: setOpen, children: [
    !open && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-[20px_1fr] items-start gap-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full flex-col items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "border-ui-border-strong w-px flex-1 bg-[linear-gradient(var(--border-strong)_33%,rgba(255,255,255,0)_0%)] bg-[length:1px_3px] bg-right bg-repeat-y" }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pb-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Trigger, { className: "text-left", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Text,
        {
          size: "small",
          leading: "compact",
          weight: "plus",
          className: "text-ui-fg-muted",
          children: t("orders.activity.showMoreActivities", {
            count: activities.length
          })
        }
      ) }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Content, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-0.5", children: activities.map((item, index) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(
        OrderActivityItem,
        {
          title: item.title,
          timestamp: item.timestamp,
          itemsToSend: item.itemsToSend,
          itemsToReturn: item.itemsToReturn,
          itemsMap: item.itemsMap,
          children: item.children
        },
        index
      );
    }) }) })
  ] });
};
var FulfillmentCreatedBody = ({
  fulfillment
}) => {
  const { t } = useTranslation();
  const numberOfItems = fulfillment.items.reduce((acc, item) => {
    return acc + item.quantity;
  }, 0);
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("orders.activity.events.fulfillment.items", {
    count: numberOfItems
  }) }) });
};
var ReturnBody = ({
  orderReturn,
  isCreated,
  isReceived
}) => {
  const prompt = usePrompt();
  const { t } = useTranslation();
  const { mutateAsync: cancelReturnRequest } = useCancelReturn(
    orderReturn.id,
    orderReturn.order_id
  );
  const onCancel = async () => {
    const res = await prompt({
      title: t("orders.returns.cancel.title"),
      description: t("orders.returns.cancel.description"),
      confirmText: t("actions.confirm"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await cancelReturnRequest().catch((error) => {
      toast.error(error.message);
    });
  };
  const numberOfItems = orderReturn.items.reduce((acc, item) => {
    return acc + (isReceived ? item.received_quantity : item.quantity);
  }, 0);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-start gap-1", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("orders.activity.events.return.items", {
      count: numberOfItems
    }) }),
    isCreated && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mt-[2px] flex items-center leading-none", children: "⋅" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          onClick: onCancel,
          className: "text-ui-fg-subtle h-auto px-0 leading-none hover:bg-transparent",
          variant: "transparent",
          size: "small",
          children: t("actions.cancel")
        }
      )
    ] })
  ] });
};
var ClaimBody = ({
  claim,
  claimReturn
}) => {
  const prompt = usePrompt();
  const { t } = useTranslation();
  const isCanceled = !!claim.created_at;
  const { mutateAsync: cancelClaim } = useCancelClaim(claim.id, claim.order_id);
  const onCancel = async () => {
    const res = await prompt({
      title: t("orders.claims.cancel.title"),
      description: t("orders.claims.cancel.description"),
      confirmText: t("actions.confirm"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await cancelClaim().catch((error) => {
      toast.error(error.message);
    });
  };
  const outboundItems = (claim.additional_items || []).reduce(
    (acc, item) => acc + item.quantity,
    0
  );
  const inboundItems = (claimReturn?.items || []).reduce(
    (acc, item) => acc + item.quantity,
    0
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    outboundItems > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("orders.activity.events.claim.itemsInbound", {
      count: outboundItems
    }) }),
    inboundItems > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("orders.activity.events.claim.itemsOutbound", {
      count: inboundItems
    }) }),
    !isCanceled && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        onClick: onCancel,
        className: "text-ui-fg-subtle h-auto px-0 leading-none hover:bg-transparent",
        variant: "transparent",
        size: "small",
        children: t("actions.cancel")
      }
    )
  ] });
};
var ExchangeBody = ({
  exchange,
  exchangeReturn
}) => {
  const prompt = usePrompt();
  const { t } = useTranslation();
  const isCanceled = !!exchange.canceled_at;
  const { mutateAsync: cancelExchange } = useCancelExchange(
    exchange.id,
    exchange.order_id
  );
  const onCancel = async () => {
    const res = await prompt({
      title: t("orders.exchanges.cancel.title"),
      description: t("orders.exchanges.cancel.description"),
      confirmText: t("actions.confirm"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await cancelExchange().catch((error) => {
      toast.error(error.message);
    });
  };
  const outboundItems = (exchange.additional_items || []).reduce(
    (acc, item) => acc + item.quantity,
    0
  );
  const inboundItems = (exchangeReturn?.items || []).reduce(
    (acc, item) => acc + item.quantity,
    0
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    outboundItems > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("orders.activity.events.exchange.itemsInbound", {
      count: outboundItems
    }) }),
    inboundItems > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("orders.activity.events.exchange.itemsOutbound", {
      count: inboundItems
    }) }),
    !isCanceled && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        onClick: onCancel,
        className: "text-ui-fg-subtle h-auto px-0 leading-none hover:bg-transparent",
        variant: "transparent",
        size: "small",
        children: t("actions.cancel")
      }
    )
  ] });
};
var OrderEditBody = ({ edit }) => {
  const { t } = useTranslation();
  const isConfirmed = edit.status === "confirmed";
  const isDeclined = edit.status === "declined";
  const isCanceled = edit.status === "canceled";
  const userId = isConfirmed ? edit.confirmed_by : isDeclined ? edit.declined_by : isCanceled ? edit.canceled_by : edit.requested_by;
  const [itemsAdded, itemsRemoved] = reactExports.useMemo(
    () => countItemsChange(edit.actions),
    [edit]
  );
  const ItemChangeDetails = ({
    itemChange,
    version
  }) => {
    const deletedItemIdsSet = new Set(
      itemChange.detail.filter((item) => item.isDeleted).map((item) => item.lineItemId)
    );
    const isAllDeleted = deletedItemIdsSet.size === itemChange.detail.length;
    const isSomeDeleted = deletedItemIdsSet.size > 0;
    const { isLoading: isLoadingDeleted, order_items: deletedLineItems = [] } = useOrderLineItems(
      edit.order_id,
      {
        item_id: Array.from(deletedItemIdsSet),
        version: version - 1
      },
      {
        enabled: isSomeDeleted
      }
    );
    const { isLoading, order_items: nonDeletedLineItems = [] } = useOrderLineItems(
      edit.order_id,
      {
        item_id: itemChange.detail.filter((item) => !deletedItemIdsSet.has(item.lineItemId)).map((item) => item.lineItemId),
        version
      },
      {
        enabled: !isAllDeleted
      }
    );
    const lineItems = [...deletedLineItems, ...nonDeletedLineItems];
    const label = itemChange.type === "added" ? t("labels.added") : t("labels.removed");
    if (isLoading || isLoadingDeleted) {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("labels.loading") });
    }
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-subtle flex flex-col divide-y divide-dashed", children: lineItems.map((orderItem) => {
      const itemChangeItem = itemChange.detail.find(
        (item) => item.lineItemId === orderItem.item_id
      );
      if (!itemChangeItem) {
        return null;
      }
      const lineItem = orderItem.item;
      return /* @__PURE__ */ jsxRuntimeExports.jsxs(
        "div",
        {
          className: "group flex items-start gap-x-4 py-3 first:pt-0 last:pb-0",
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: lineItem.thumbnail }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Text,
                {
                  size: "small",
                  leading: "compact",
                  className: "text-ui-fg-base",
                  children: lineItem.title
                }
              ),
              lineItem.variant_sku && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: lineItem.variant_sku }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: `${label}: ${itemChangeItem.count}` })
            ] })
          ]
        },
        orderItem.item_id
      );
    }) });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col items-start gap-y-2", children: [
    itemsAdded.totalCount > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(
      change_details_tooltip_default,
      {
        title: `${t("labels.added")}: ${itemsAdded.totalCount}`,
        previous: /* @__PURE__ */ jsxRuntimeExports.jsx(ItemChangeDetails, { itemChange: itemsAdded, version: edit.version })
      }
    ),
    itemsRemoved.totalCount > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(
      change_details_tooltip_default,
      {
        title: `${t("labels.removed")}: ${itemsRemoved.totalCount}`,
        previous: /* @__PURE__ */ jsxRuntimeExports.jsx(
          ItemChangeDetails,
          {
            itemChange: itemsRemoved,
            version: edit.version
          }
        )
      }
    ),
    edit.internal_note && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-component shadow-borders-base mt-2 w-fit rounded-r-2xl rounded-bl-md rounded-tl-xl px-3 py-1.5", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "xsmall", className: "text-ui-fg-subtle", children: edit.internal_note }) }),
    userId && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2 text-sm", children: [
      t("fields.by"),
      " ",
      /* @__PURE__ */ jsxRuntimeExports.jsx(By, { id: userId })
    ] })
  ] });
};
var TransferOrderRequestBody = ({
  transfer
}) => {
  const prompt = usePrompt();
  const { t } = useTranslation();
  const action = transfer.actions[0];
  const { customer } = useCustomer(action.reference_id ?? "");
  const isCompleted = !!transfer.confirmed_at;
  const { mutateAsync: cancelTransfer } = useCancelOrderTransfer(
    transfer.order_id
  );
  const handleDelete = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("actions.cannotUndo"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await cancelTransfer().catch((error) => {
      toast.error(error.message);
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", className: "text-ui-fg-subtle", children: [
      t("orders.activity.from"),
      ":",
      " ",
      action.details?.original_email
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", className: "text-ui-fg-subtle", children: [
      t("orders.activity.to"),
      ":",
      " ",
      customer?.first_name ? `${customer?.first_name} ${customer?.last_name}` : customer?.email
    ] }),
    !isCompleted && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        onClick: handleDelete,
        className: "text-ui-fg-subtle h-auto px-0 leading-none hover:bg-transparent",
        variant: "transparent",
        size: "small",
        children: t("actions.cancel")
      }
    )
  ] });
};
function countItemsChange(actions) {
  const addedChange = {
    totalCount: 0,
    detail: [],
    type: "added"
  };
  const removedChange = {
    totalCount: 0,
    detail: [],
    type: "removed"
  };
  actions.forEach((action) => {
    if (action.action === "ITEM_ADD") {
      addedChange.totalCount += action.details.quantity;
      addedChange.detail.push({
        lineItemId: action.details.reference_id,
        count: action.details.quantity
      });
    }
    if (action.action === "ITEM_UPDATE") {
      const quantityDiff = action.details.quantity_diff;
      if (quantityDiff > 0) {
        addedChange.totalCount += quantityDiff;
        addedChange.detail.push({
          lineItemId: action.details.reference_id,
          count: quantityDiff
        });
      } else {
        removedChange.totalCount += Math.abs(quantityDiff);
        removedChange.detail.push({
          lineItemId: action.details.reference_id,
          count: Math.abs(quantityDiff),
          isDeleted: action.details.quantity === 0
        });
      }
    }
  });
  return [addedChange, removedChange];
}
function getMissingLineItemIds(order, changes) {
  if (!changes?.length) {
    return [];
  }
  const retIds = /* @__PURE__ */ new Set();
  const existingItemsMap = new Map(order.items.map((item) => [item.id, true]));
  changes.forEach((change) => {
    change.actions.forEach((action) => {
      if (!action.details?.reference_id) {
        return;
      }
      if (action.details.reference_id.startsWith("ordli_") && !existingItemsMap.has(action.details.reference_id)) {
        retIds.add(action.details.reference_id);
      }
    });
  });
  return Array.from(retIds);
}
var OrderActivitySection = ({ order }) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex flex-col gap-y-8 px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-between", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.activity.header") }) }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(OrderTimeline, { order })
  ] });
};
var ID = ({ data }) => {
  const { t } = useTranslation();
  const id = data.customer_id;
  const name = getOrderCustomer(data);
  const email = data.email;
  const fallback = (name || email || "").charAt(0).toUpperCase();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.id") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Link,
      {
        to: `/customers/${id}`,
        className: "focus:shadow-borders-focus rounded-[4px] outline-none transition-shadow",
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2 overflow-hidden", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Avatar, { size: "2xsmall", fallback }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Text,
            {
              size: "small",
              leading: "compact",
              className: "text-ui-fg-subtle hover:text-ui-fg-base transition-fg truncate",
              children: name || email
            }
          )
        ] })
      }
    )
  ] });
};
var Company = ({ data }) => {
  const { t } = useTranslation();
  const company = data.shipping_address?.company || data.billing_address?.company;
  if (!company) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.company") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "truncate", children: company })
  ] });
};
var Contact = ({ data }) => {
  const { t } = useTranslation();
  const phone = data.shipping_address?.phone || data.billing_address?.phone;
  const email = data.email || "";
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-start px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("orders.customer.contactLabel") }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-[1fr_20px] items-start gap-x-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Text,
          {
            size: "small",
            leading: "compact",
            className: "text-pretty break-all",
            children: email
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Copy, { content: email, className: "text-ui-fg-muted" }) })
      ] }),
      phone && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-[1fr_20px] items-start gap-x-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Text,
          {
            size: "small",
            leading: "compact",
            className: "text-pretty break-all",
            children: phone
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Copy, { content: phone, className: "text-ui-fg-muted" }) })
      ] })
    ] })
  ] });
};
var AddressPrint = ({
  address,
  type
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-start px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: type === "shipping" ? t("addresses.shippingAddress.label") : t("addresses.billingAddress.label") }),
    address ? /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-[1fr_20px] items-start gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: getFormattedAddress({ address }).map((line, i) => {
        return /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "break-words", children: [
          line,
          /* @__PURE__ */ jsxRuntimeExports.jsx("br", {})
        ] }, i);
      }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Copy,
        {
          content: getFormattedAddress({ address }).join("\n"),
          className: "text-ui-fg-muted"
        }
      ) })
    ] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: "-" })
  ] });
};
var Addresses = ({ data }) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "divide-y", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(AddressPrint, { address: data.shipping_address, type: "shipping" }),
    !isSameAddress(data.shipping_address, data.billing_address) ? /* @__PURE__ */ jsxRuntimeExports.jsx(AddressPrint, { address: data.billing_address, type: "billing" }) : /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Text,
        {
          size: "small",
          leading: "compact",
          weight: "plus",
          className: "text-ui-fg-subtle",
          children: t("addresses.billingAddress.label")
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-muted", children: t("addresses.billingAddress.sameAsShipping") })
    ] })
  ] });
};
var CustomerInfo = Object.assign(
  {},
  {
    ID,
    Company,
    Contact,
    Addresses
  }
);
var getOrderCustomer = (obj) => {
  const { first_name: sFirstName, last_name: sLastName } = obj.shipping_address || {};
  const { first_name: bFirstName, last_name: bLastName } = obj.billing_address || {};
  const { first_name: cFirstName, last_name: cLastName } = obj.customer || {};
  const customerName = [cFirstName, cLastName].filter(Boolean).join(" ");
  const shippingName = [sFirstName, sLastName].filter(Boolean).join(" ");
  const billingName = [bFirstName, bLastName].filter(Boolean).join(" ");
  const name = customerName || shippingName || billingName;
  return name;
};
var OrderCustomerSection = ({ order }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Header, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerInfo.ID, { data: order }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerInfo.Contact, { data: order }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerInfo.Company, { data: order }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerInfo.Addresses, { data: order })
  ] });
};
var Header = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("fields.customer") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ActionMenu,
      {
        groups: [
          {
            actions: [
              {
                label: t("transferOwnership.label"),
                to: `transfer`,
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowPath, {})
              }
            ]
          },
          {
            actions: [
              {
                label: t("addresses.shippingAddress.editLabel"),
                to: "shipping-address",
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(FlyingBox, {})
              },
              {
                label: t("addresses.billingAddress.editLabel"),
                to: "billing-address",
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(CurrencyDollar, {})
              }
            ]
          },
          {
            actions: [
              {
                label: t("email.editLabel"),
                to: `email`,
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Envelope, {})
              }
            ]
          }
        ]
      }
    )
  ] });
};
var OrderFulfillmentSection = ({
  order
}) => {
  const fulfillments = order.fulfillments || [];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-3", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(UnfulfilledItemBreakdown, { order }),
    fulfillments.map((f, index) => /* @__PURE__ */ jsxRuntimeExports.jsx(Fulfillment, { index, fulfillment: f, order }, f.id))
  ] });
};
var UnfulfilledItem = ({
  item,
  currencyCode
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: "text-ui-fg-subtle grid grid-cols-2 items-start px-6 py-4",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-start gap-x-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: item.thumbnail }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Text,
              {
                size: "small",
                leading: "compact",
                weight: "plus",
                className: "text-ui-fg-base",
                children: item.title
              }
            ),
            item.variant_sku && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: item.variant_sku }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Copy, { content: item.variant_sku, className: "text-ui-fg-muted" })
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: item.variant?.options?.map((o) => o.value).join(" · ") })
          ] })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-3 items-center gap-x-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: getLocaleAmount(item.unit_price, currencyCode) }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "tabular-nums", children: item.quantity - item.detail.fulfilled_quantity }),
            "x"
          ] }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: getLocaleAmount(item.subtotal || 0, currencyCode) }) })
        ] })
      ]
    },
    item.id
  );
};
var UnfulfilledItemBreakdown = ({ order }) => {
  const unfulfilledItemsWithShipping = order.items.filter(
    (i) => i.requires_shipping && i.detail.fulfilled_quantity < i.quantity
  );
  const unfulfilledItemsWithoutShipping = order.items.filter(
    (i) => !i.requires_shipping && i.detail.fulfilled_quantity < i.quantity
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    !!unfulfilledItemsWithShipping.length && /* @__PURE__ */ jsxRuntimeExports.jsx(
      UnfulfilledItemDisplay,
      {
        order,
        unfulfilledItems: unfulfilledItemsWithShipping,
        requiresShipping: true
      }
    ),
    !!unfulfilledItemsWithoutShipping.length && /* @__PURE__ */ jsxRuntimeExports.jsx(
      UnfulfilledItemDisplay,
      {
        order,
        unfulfilledItems: unfulfilledItemsWithoutShipping,
        requiresShipping: false
      }
    )
  ] });
};
var UnfulfilledItemDisplay = ({
  order,
  unfulfilledItems,
  requiresShipping = false
}) => {
  const { t } = useTranslation();
  if (order.status === "canceled") {
    return;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.fulfillment.unfulfilledItems") }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-4", children: [
        requiresShipping && /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: "red", className: "text-nowrap", children: t("orders.fulfillment.requiresShipping") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: "red", className: "text-nowrap", children: t("orders.fulfillment.awaitingFulfillmentBadge") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ActionMenu,
          {
            groups: [
              {
                actions: [
                  {
                    label: t("orders.fulfillment.fulfillItems"),
                    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Buildings, {}),
                    to: `/orders/${order.id}/fulfillment?requires_shipping=${requiresShipping}`
                  }
                ]
              }
            ]
          }
        )
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: unfulfilledItems.map((item) => /* @__PURE__ */ jsxRuntimeExports.jsx(
      UnfulfilledItem,
      {
        item,
        currencyCode: order.currency_code
      },
      item.id
    )) })
  ] });
};
var Fulfillment = ({
  fulfillment,
  order,
  index
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const showLocation = !!fulfillment.location_id;
  const isPickUpFulfillment = fulfillment.shipping_option?.service_zone?.fulfillment_set?.type === "pickup";
  const { stock_location, isError } = useStockLocation(
    fulfillment.location_id,
    void 0,
    {
      enabled: showLocation
    }
  );
  let statusText = fulfillment.requires_shipping ? isPickUpFulfillment ? t("orders.fulfillment.status.awaitingPickup") : t("orders.fulfillment.status.awaitingShipping") : t("orders.fulfillment.status.awaitingDelivery");
  let statusColor = "blue";
  let statusTimestamp = fulfillment.created_at;
  if (fulfillment.canceled_at) {
    statusText = t("orders.fulfillment.status.canceled");
    statusColor = "red";
    statusTimestamp = fulfillment.canceled_at;
  } else if (fulfillment.delivered_at) {
    statusText = t("orders.fulfillment.status.delivered");
    statusColor = "green";
    statusTimestamp = fulfillment.delivered_at;
  } else if (fulfillment.shipped_at) {
    statusText = t("orders.fulfillment.status.shipped");
    statusColor = "green";
    statusTimestamp = fulfillment.shipped_at;
  }
  const { mutateAsync } = useCancelOrderFulfillment(order.id, fulfillment.id);
  const { mutateAsync: markAsDelivered } = useMarkOrderFulfillmentAsDelivered(
    order.id,
    fulfillment.id
  );
  const showShippingButton = !fulfillment.canceled_at && !fulfillment.shipped_at && !fulfillment.delivered_at && fulfillment.requires_shipping && !isPickUpFulfillment;
  const showDeliveryButton = !fulfillment.canceled_at && !fulfillment.delivered_at;
  const [sendNotification, setSendNotification] = reactExports.useState(
    !order.no_notification
  );
  const [showDeliveredPrompt, setShowDeliveredPrompt] = reactExports.useState(false);
  const handleMarkAsDelivered = () => {
    setShowDeliveredPrompt(true);
  };
  const handleCancelDeliveredPrompt = () => {
    setShowDeliveredPrompt(false);
  };
  const handleConfirmDelivered = async () => {
    setShowDeliveredPrompt(false);
    await markAsDelivered(
      { no_notification: !sendNotification },
      {
        onSuccess: () => {
          toast.success(
            t(
              isPickUpFulfillment ? "orders.fulfillment.toast.fulfillmentPickedUp" : "orders.fulfillment.toast.fulfillmentDelivered"
            )
          );
        },
        onError: (e) => {
          toast.error(e.message);
        }
      }
    );
  };
  const handleCancel = async () => {
    if (fulfillment.shipped_at) {
      toast.warning(t("orders.fulfillment.toast.fulfillmentShipped"));
      return;
    }
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("orders.fulfillment.cancelWarning"),
      confirmText: t("actions.continue"),
      cancelText: t("actions.cancel")
    });
    if (res) {
      await mutateAsync(void 0, {
        onSuccess: () => {
          toast.success(t("orders.fulfillment.toast.canceled"));
        },
        onError: (e) => {
          toast.error(e.message);
        }
      });
    }
  };
  const isValidUrl = (url) => {
    if (!url || url.length === 0 || url === "#") {
      return false;
    }
    try {
      const parsed = new URL(url);
      return parsed.protocol === "http:" || parsed.protocol === "https:";
    } catch {
      return false;
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.fulfillment.number", {
        number: index + 1
      }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Tooltip,
          {
            content: format(
              new Date(statusTimestamp),
              "dd MMM, yyyy, HH:mm:ss"
            ),
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: statusColor, className: "text-nowrap", children: statusText })
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ActionMenu,
          {
            groups: [
              {
                actions: [
                  {
                    label: t("actions.cancel"),
                    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(XCircle, {}),
                    onClick: handleCancel,
                    disabled: !!fulfillment.canceled_at || !!fulfillment.shipped_at || !!fulfillment.delivered_at
                  }
                ]
              }
            ]
          }
        )
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-start px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("orders.fulfillment.itemsLabel") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("ul", { children: fulfillment.items.map((f_item) => /* @__PURE__ */ jsxRuntimeExports.jsx("li", { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", leading: "compact", children: [
        f_item.quantity,
        "x ",
        f_item.title
      ] }) }, f_item.line_item_id)) })
    ] }),
    showLocation && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("orders.fulfillment.shippingFromLabel") }),
      isError ? /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: t("orders.fulfillment.locationUnavailable") }) : stock_location ? /* @__PURE__ */ jsxRuntimeExports.jsx(
        Link,
        {
          to: `/settings/locations/${stock_location.id}`,
          className: "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg",
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: stock_location.name })
        }
      ) : /* @__PURE__ */ jsxRuntimeExports.jsx(Skeleton, { className: "w-16" })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.provider") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: formatProvider(fulfillment.provider_id) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-start px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("orders.fulfillment.trackingLabel") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: fulfillment.labels && fulfillment.labels.length > 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx("ul", { children: fulfillment.labels.map((tlink) => {
        const hasTrackingUrl = isValidUrl(tlink.tracking_url);
        const hasLabelUrl = isValidUrl(tlink.label_url);
        if (hasTrackingUrl || hasLabelUrl) {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs("li", { children: [
            hasTrackingUrl && /* @__PURE__ */ jsxRuntimeExports.jsx(
              "a",
              {
                href: tlink.tracking_url,
                target: "_blank",
                rel: "noopener noreferrer",
                className: "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg",
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", as: "span", children: tlink.tracking_number })
              }
            ),
            hasTrackingUrl && hasLabelUrl && " - ",
            hasLabelUrl && /* @__PURE__ */ jsxRuntimeExports.jsx(
              "a",
              {
                href: tlink.label_url,
                target: "_blank",
                rel: "noopener noreferrer",
                className: "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg",
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", as: "span", children: "Label" })
              }
            )
          ] }, tlink.tracking_number);
        }
        return /* @__PURE__ */ jsxRuntimeExports.jsx("li", { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: tlink.tracking_number }) }, tlink.tracking_number);
      }) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: "-" }) })
    ] }),
    (showShippingButton || showDeliveryButton) && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle flex items-center justify-end gap-x-2 rounded-b-xl px-4 py-4", children: [
      showDeliveryButton && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: handleMarkAsDelivered, variant: "secondary", children: t(
        isPickUpFulfillment ? "orders.fulfillment.markAsPickedUp" : "orders.fulfillment.markAsDelivered"
      ) }),
      showShippingButton && /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          onClick: () => navigate(`./${fulfillment.id}/create-shipment`),
          variant: "secondary",
          children: t("orders.fulfillment.markAsShipped")
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Prompt, { open: showDeliveredPrompt, variant: "confirmation", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Prompt.Content, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs(Prompt.Header, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Prompt.Title, { children: t("general.areYouSure") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Prompt.Description, { children: t("orders.fulfillment.markAsDeliveredWarning") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "border-ui-border-base mt-6 flex items-center justify-between border-y border-dotted p-6", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Label,
          {
            htmlFor: `send-notification-${fulfillment.id}`,
            className: "txt-compact-small text-ui-fg-subtle",
            children: t("orders.returns.sendNotification")
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Switch,
          {
            id: `send-notification-${fulfillment.id}`,
            dir: "ltr",
            className: "rtl:rotate-180",
            checked: sendNotification,
            onCheckedChange: setSendNotification
          }
        )
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs(Prompt.Footer, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Prompt.Cancel, { onClick: handleCancelDeliveredPrompt, children: t("actions.cancel") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Prompt.Action, { onClick: handleConfirmDelivered, children: t("actions.continue") })
      ] })
    ] }) })
  ] });
};
var OrderGeneralSection = ({ order }) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { getFullDate } = useDate();
  const { mutateAsync: cancelOrder } = useCancelOrder(order.id);
  const handleCancel = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("orders.cancelWarning", {
        id: `#${order.display_id}`
      }),
      confirmText: t("actions.continue"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await cancelOrder(void 0, {
      onSuccess: () => {
        toast.success(t("orders.orderCanceled"));
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex items-center justify-between px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Heading, { children: [
          "#",
          order.display_id
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Copy, { content: `#${order.display_id}`, className: "text-ui-fg-muted" })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("orders.onDateFromSalesChannel", {
        date: getFullDate({ date: order.created_at, includeTime: true }),
        salesChannel: order.sales_channel?.name
      }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1.5", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(OrderBadge, { order }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(PaymentBadge, { order }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(FulfillmentBadge, { order })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.cancel"),
                  onClick: handleCancel,
                  disabled: !!order.canceled_at,
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(XCircle, {})
                }
              ]
            }
          ]
        }
      )
    ] })
  ] });
};
var FulfillmentBadge = ({ order }) => {
  const { t } = useTranslation();
  const { label, color } = getOrderFulfillmentStatus(
    t,
    order.fulfillment_status
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color, className: "text-nowrap", children: label });
};
var PaymentBadge = ({ order }) => {
  const { t } = useTranslation();
  const { label, color } = getOrderPaymentStatus(t, order.payment_status);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color, className: "text-nowrap", children: label });
};
var OrderBadge = ({ order }) => {
  const { t } = useTranslation();
  const orderStatus = getCanceledOrderStatus(t, order.status);
  if (!orderStatus) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: orderStatus.color, className: "text-nowrap", children: orderStatus.label });
};
var getTotalCaptured = (paymentCollections) => paymentCollections.reduce((acc, paymentCollection) => {
  acc = acc + (paymentCollection.captured_amount - paymentCollection.refunded_amount);
  return acc;
}, 0);
var getTotalPending = (paymentCollections) => paymentCollections.filter((pc) => pc.status !== "canceled").reduce((acc, paymentCollection) => {
  acc += paymentCollection.amount - paymentCollection.captured_amount;
  return acc;
}, 0);
var OrderPaymentSection = ({
  order,
  plugins
}) => {
  const payments = getPaymentsFromOrder(order);
  const refunds = payments.map((payment) => payment?.refunds).flat(1).filter(Boolean);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y divide-dashed p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Header2, { order }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      PaymentBreakdown,
      {
        order,
        plugins,
        payments,
        refunds,
        currencyCode: order.currency_code
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Total, { order })
  ] });
};
var Header2 = ({ order }) => {
  const { t } = useTranslation();
  const { label, color } = getOrderPaymentStatus(t, order.payment_status);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.payment.title") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color, className: "text-nowrap", children: label })
  ] });
};
var Refund = ({
  refund,
  currencyCode
}) => {
  const { t } = useTranslation();
  const RefundReasonBadge = refund?.refund_reason && /* @__PURE__ */ jsxRuntimeExports.jsx(
    Badge,
    {
      size: "2xsmall",
      className: "cursor-default select-none capitalize",
      rounded: "full",
      children: refund.refund_reason.label
    }
  );
  const RefundNoteIndicator = refund.note && /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: refund.note, children: /* @__PURE__ */ jsxRuntimeExports.jsx(DocumentText, { className: "text-ui-tag-neutral-icon ml-1 inline" }) });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle text-ui-fg-subtle grid grid-cols-[1fr_1fr_1fr_20px] items-center gap-x-4 px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-row", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "self-center pr-3", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowDownRightMini, { className: "text-ui-fg-muted" }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", leading: "compact", weight: "plus", children: [
          t("orders.payment.refund"),
          " ",
          RefundNoteIndicator
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: format(new Date(refund.created_at), "dd MMM, yyyy, HH:mm:ss") })
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: RefundReasonBadge }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", leading: "compact", children: [
      "- ",
      getLocaleAmount(refund.amount, currencyCode)
    ] }) })
  ] });
};
var Payment = ({
  order,
  payment,
  refunds,
  currencyCode
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { mutateAsync } = useCapturePayment(order.id, payment.id);
  const handleCapture = async () => {
    const res = await prompt({
      title: t("orders.payment.capture"),
      description: t("orders.payment.capturePayment", {
        amount: formatCurrency(payment.amount, currencyCode)
      }),
      confirmText: t("actions.confirm"),
      cancelText: t("actions.cancel"),
      variant: "confirmation"
    });
    if (!res) {
      return;
    }
    await mutateAsync(
      { amount: payment.amount },
      {
        onSuccess: () => {
          toast.success(
            t("orders.payment.capturePaymentSuccess", {
              amount: formatCurrency(payment.amount, currencyCode)
            })
          );
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  };
  const getPaymentStatusAttributes = (payment2) => {
    if (payment2.canceled_at) {
      return [t("orders.payment.status.canceled"), "red"];
    } else if (payment2.captured_at) {
      return [t("orders.payment.status.captured"), "green"];
    } else {
      return [t("orders.payment.status.pending"), "orange"];
    }
  };
  const [status, color] = getPaymentStatusAttributes(payment);
  const showCapture = payment.captured_at === null && payment.canceled_at === null;
  const totalRefunded = (payment.refunds ?? []).reduce(
    (acc, next) => next.amount + acc,
    0
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "divide-y divide-dashed", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-[1fr_1fr_1fr_20px] items-center gap-x-4 px-6 py-4 sm:grid-cols-[1fr_1fr_1fr_1fr_20px]", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "w-full min-w-[60px] overflow-hidden", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Text,
          {
            size: "small",
            leading: "compact",
            weight: "plus",
            className: "truncate",
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(display_id_default, { id: payment.id })
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: format(
          new Date(payment.created_at),
          "dd MMM, yyyy, HH:mm:ss"
        ) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "hidden items-center justify-end sm:flex", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "capitalize", children: payment.provider_id }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color, className: "text-nowrap", children: status }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: getLocaleAmount(payment.amount, payment.currency_code) }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("orders.payment.refund"),
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(XCircle, {}),
                  to: `/orders/${order.id}/refund?paymentId=${payment.id}`,
                  disabled: !payment.captured_at || !!payment.canceled_at || totalRefunded >= payment.amount
                }
              ]
            }
          ]
        }
      )
    ] }),
    showCapture && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowDownRightMini, { className: "text-ui-fg-muted shrink-0" }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Trans,
          {
            i18nKey: "orders.payment.isReadyToBeCaptured",
            components: [/* @__PURE__ */ jsxRuntimeExports.jsx(display_id_default, { id: payment.id }, payment.id)]
          }
        ) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs(
        Button,
        {
          className: "shrink-0",
          size: "small",
          variant: "secondary",
          onClick: handleCapture,
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "hidden sm:block", children: t("orders.payment.capture") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "sm:hidden", children: t("orders.payment.capture_short") })
          ]
        }
      )
    ] }),
    refunds.map((refund) => /* @__PURE__ */ jsxRuntimeExports.jsx(Refund, { refund, currencyCode }, refund.id))
  ] });
};
var CreditLine = ({
  creditLine,
  currencyCode,
  plugins
}) => {
  const { t } = useTranslation();
  const loyaltyPlugin = getLoyaltyPlugin(plugins);
  if (!loyaltyPlugin) {
    return null;
  }
  const prettyReference = creditLine.reference?.split("_").join(" ").split("-").join(" ");
  const prettyReferenceId = creditLine.reference_id ? /* @__PURE__ */ jsxRuntimeExports.jsx(display_id_default, { id: creditLine.reference_id }) : null;
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "divide-y divide-dashed", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-[1fr_1fr_20px] items-center gap-x-4 px-6 py-4 sm:grid-cols-[1fr_1fr_1fr_20px]", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "w-full min-w-[60px] overflow-hidden", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Text,
        {
          size: "small",
          leading: "compact",
          weight: "plus",
          className: "truncate",
          children: loyaltyPlugin ? /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("orders.payment.storeCreditRefund") }) : /* @__PURE__ */ jsxRuntimeExports.jsx(display_id_default, { id: creditLine.id })
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: format(
        new Date(creditLine.created_at),
        "dd MMM, yyyy, HH:mm:ss"
      ) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "hidden items-center justify-end sm:flex", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", leading: "compact", className: "capitalize", children: [
      prettyReference,
      " (",
      prettyReferenceId,
      ")"
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: getLocaleAmount(creditLine.amount, currencyCode) }) })
  ] }) });
};
var PendingAuthorizationBanner = ({
  order,
  sessionId
}) => {
  const { t } = useTranslation();
  const { mutateAsync, isPending } = useAuthorizePaymentSession(
    order.id,
    sessionId
  );
  const handleCheckStatus = async () => {
    await mutateAsync(void 0, {
      onSuccess: ({ is_authorized }) => {
        if (is_authorized) {
          toast.success(t("orders.payment.checkStatusSuccess"));
        } else {
          toast.info(t("orders.payment.stillPending"));
        }
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle flex items-center justify-between px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowDownRightMini, { className: "text-ui-fg-muted shrink-0" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: t("orders.payment.pendingAuthorization") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        className: "shrink-0",
        size: "small",
        variant: "secondary",
        onClick: handleCheckStatus,
        disabled: isPending,
        children: t("orders.payment.checkStatus")
      }
    )
  ] });
};
var PaymentBreakdown = ({
  order,
  payments,
  refunds,
  currencyCode,
  plugins
}) => {
  const pendingAuthSessions = (order.payment_collections ?? []).flatMap(
    (pc) => (pc.payment_sessions ?? []).filter((s) => s.status === "pending_authorization").map((s) => ({ session_id: s.id }))
  );
  const orderRefunds = refunds.filter((refund) => refund.payment_id === null);
  const creditLines = order.credit_lines ?? [];
  const creditLineRefunds = creditLines.filter(
    (creditLine) => creditLine.amount < 0
  );
  const entries = [...orderRefunds, ...payments, ...creditLineRefunds].sort((a, b) => {
    return new Date(a.created_at).getTime() - new Date(b.created_at).getTime();
  }).map((entry) => {
    let type = entry.id.startsWith("pay_") ? "payment" : "refund";
    if (entry.id.startsWith("ordcl_")) {
      type = "credit_line_refund";
    }
    return { event: entry, type };
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col divide-y divide-dashed", children: [
    pendingAuthSessions.map(({ session_id }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
      PendingAuthorizationBanner,
      {
        order,
        sessionId: session_id
      },
      session_id
    )),
    entries.map(({ type, event }) => {
      switch (type) {
        case "payment":
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Payment,
            {
              order,
              payment: event,
              refunds: refunds.filter(
                (refund) => refund.payment_id === event.id
              ),
              currencyCode
            },
            event.id
          );
        case "refund":
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Refund,
            {
              refund: event,
              currencyCode
            },
            event.id
          );
        case "credit_line_refund":
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            CreditLine,
            {
              creditLine: event,
              currencyCode,
              plugins
            },
            event.id
          );
      }
    })
  ] });
};
var Total = ({ order }) => {
  const { t } = useTranslation();
  const totalPending = getTotalPending(order.payment_collections);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4 px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", leading: "compact", children: t("orders.payment.totalPaidByCustomer") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", leading: "compact", children: getStylizedAmount(
        getTotalCaptured(order.payment_collections),
        order.currency_code
      ) })
    ] }),
    order.status !== "canceled" && totalPending > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", leading: "compact", children: t("orders.payment.totalPending") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", leading: "compact", children: getStylizedAmount(totalPending, order.currency_code) })
    ] })
  ] });
};
var getTotalCreditLines = (creditLines) => creditLines.reduce((acc, creditLine) => {
  acc = acc + creditLine.amount;
  return acc;
}, 0);
var MEDUSA_STOREFRONT_URL = "";
var CopyPaymentLink = React.forwardRef(
  ({ paymentCollection, order }, ref) => {
    const [done, setDone] = reactExports.useState(false);
    const [open, setOpen] = reactExports.useState(false);
    const [text, setText] = reactExports.useState("CopyPaymentLink");
    const { t } = useTranslation();
    const copyToClipboard = async (e) => {
      e.stopPropagation();
      setDone(true);
      copy(
        `${MEDUSA_STOREFRONT_URL}/payment-collection/${paymentCollection.id}?order_id=${order.id}`
      );
      setTimeout(() => {
        setDone(false);
      }, 2e3);
    };
    React.useEffect(() => {
      if (done) {
        setText(t("actions.copied"));
        return;
      }
      setTimeout(() => {
        setText(t("actions.copy"));
      }, 500);
    }, [done]);
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: text, open: done || open, onOpenChange: setOpen, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
      Button,
      {
        ref,
        variant: "secondary",
        size: "small",
        "aria-label": "CopyPaymentLink code snippet",
        onClick: copyToClipboard,
        children: [
          done ? /* @__PURE__ */ jsxRuntimeExports.jsx(CheckCircleSolid, { className: "inline" }) : /* @__PURE__ */ jsxRuntimeExports.jsx(SquareTwoStack, { className: "inline" }),
          t("orders.payment.paymentLink", {
            amount: getStylizedAmount(
              paymentCollection.amount,
              order?.currency_code
            )
          })
        ]
      }
    ) });
  }
);
CopyPaymentLink.displayName = "CopyPaymentLink";
function ReturnInfoPopover({ orderReturn }) {
  const { t } = useTranslation();
  const [open, setOpen] = reactExports.useState(false);
  const { getFullDate } = useDate();
  const handleMouseEnter = () => {
    setOpen(true);
  };
  const handleMouseLeave = () => {
    setOpen(false);
  };
  let returnType = "Return";
  let returnTypeId = orderReturn.id;
  if (orderReturn.claim_id) {
    returnType = "Claim";
    returnTypeId = orderReturn.claim_id;
  }
  if (orderReturn.exchange_id) {
    returnType = "Exchange";
    returnTypeId = orderReturn.exchange_id;
  }
  if (typeof orderReturn !== "object") {
    return;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Popover, { open, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Popover.Trigger,
      {
        onMouseEnter: handleMouseEnter,
        onMouseLeave: handleMouseLeave,
        autoFocus: false,
        className: "align-sub focus-visible:outline-none",
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(InformationCircleSolid, {})
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Popover.Content,
      {
        align: "center",
        side: "top",
        className: "bg-ui-bg-component p-2 focus-visible:outline-none",
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs(Badge, { size: "2xsmall", className: "mb-2", rounded: "full", children: [
            returnType,
            ": #",
            returnTypeId.slice(-7)
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "xsmall", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle", children: t(`orders.returns.returnRequested`) }),
            " · ",
            getFullDate({ date: orderReturn.requested_at, includeTime: true })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "xsmall", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-subtle", children: t(`orders.returns.itemReceived`) }),
            " · ",
            orderReturn.received_at ? getFullDate({
              date: orderReturn.received_at,
              includeTime: true
            }) : "-"
          ] })
        ] })
      }
    )
  ] });
}
var return_info_popover_default = ReturnInfoPopover;
function ShippingInfoPopover({ shippingMethod }) {
  const { t } = useTranslation();
  const shippingDetail = shippingMethod?.detail;
  if (!shippingDetail) {
    return;
  }
  let rmaType = t("orders.return");
  let rmaId = shippingDetail.return_id;
  if (shippingDetail.claim_id) {
    rmaType = t("orders.claim");
    rmaId = shippingDetail.claim_id;
  }
  if (shippingDetail.exchange_id) {
    rmaType = t("orders.exchange");
    rmaId = shippingDetail.exchange_id;
  }
  if (!rmaId) {
    return;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Tooltip,
    {
      content: /* @__PURE__ */ jsxRuntimeExports.jsxs(Badge, { size: "2xsmall", rounded: "full", children: [
        rmaType,
        ": #",
        rmaId.slice(-7)
      ] }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(InformationCircleSolid, { className: "text-ui-fg-muted ml-1 inline-block" })
    }
  );
}
var shipping_info_popover_default = ShippingInfoPopover;
var OrderSummarySection = ({
  order,
  plugins
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const { reservations } = useReservationItems(
    {
      line_item_id: order?.items?.map((i) => i.id),
      limit: getReservationsLimitCount(order)
    },
    { enabled: Array.isArray(order?.items) }
  );
  const { order: orderPreview } = useOrderPreview(order.id);
  const { returns = [] } = useReturns({
    status: "requested",
    order_id: order.id,
    fields: "+received_at"
  });
  const receivableReturns = reactExports.useMemo(
    () => returns.filter((r) => !r.canceled_at),
    [returns]
  );
  const showReturns = !!receivableReturns.length;
  const showAllocateButton = reactExports.useMemo(() => {
    if (!reservations) {
      return false;
    }
    const reservationsMap = new Map(
      reservations.map((r) => [r.line_item_id, r.id])
    );
    for (const item of order.items) {
      if (item.variant?.manage_inventory) {
        if (item.quantity - item.detail.fulfilled_quantity > 0) {
          if (!reservationsMap.has(item.id)) {
            return true;
          }
        }
      }
    }
    return false;
  }, [order.items, reservations]);
  const unpaidPaymentCollection = order.payment_collections.find(
    (pc) => pc.status === "not_paid"
  );
  const { mutateAsync: markAsPaid } = useMarkPaymentCollectionAsPaid(
    order.id,
    unpaidPaymentCollection?.id
  );
  const pendingDifference = order.summary?.pending_difference || 0;
  const isAmountSignificant = !isAmountLessThenRoundingError(
    pendingDifference,
    order.currency_code
  );
  const showPayment = unpaidPaymentCollection && pendingDifference > 0 && isAmountSignificant;
  const showRefund = pendingDifference < 0 && isAmountSignificant;
  const handleMarkAsPaid = async (paymentCollection) => {
    const res = await prompt({
      title: t("orders.payment.markAsPaid"),
      description: t("orders.payment.markAsPaidPayment", {
        amount: formatCurrency(
          paymentCollection.amount,
          order.currency_code
        )
      }),
      confirmText: t("actions.confirm"),
      cancelText: t("actions.cancel"),
      variant: "confirmation"
    });
    if (!res) {
      return;
    }
    await markAsPaid(
      { order_id: order.id },
      {
        onSuccess: () => {
          toast.success(
            t("orders.payment.markAsPaidPaymentSuccess", {
              amount: formatCurrency(
                paymentCollection.amount,
                order.currency_code
              )
            })
          );
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y divide-dashed p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Header3, { order, orderPreview }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ItemBreakdown, { order, reservations }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CostBreakdown, { order }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(DiscountAndTotalBreakdown, { order, plugins }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Total2, { order }),
    (showAllocateButton || showReturns || showPayment || showRefund) && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle flex items-center justify-end gap-x-2 rounded-b-xl px-4 py-4", children: [
      showReturns && (receivableReturns.length === 1 ? /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { asChild: true, variant: "secondary", size: "small", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Link,
        {
          to: `/orders/${order.id}/returns/${receivableReturns[0].id}/receive`,
          children: t("orders.returns.receive.action")
        }
      ) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: receivableReturns.map((r) => {
                let id = r.id;
                let returnType = "Return";
                if (r.exchange_id) {
                  id = r.exchange_id;
                  returnType = "Exchange";
                }
                if (r.claim_id) {
                  id = r.claim_id;
                  returnType = "Claim";
                }
                return {
                  label: t("orders.returns.receive.receiveItems", {
                    id: `#${id.slice(-7)}`,
                    returnType
                  }),
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowLongRight, {}),
                  to: `/orders/${order.id}/returns/${r.id}/receive`
                };
              })
            }
          ],
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("orders.returns.receive.action") })
        }
      )),
      showAllocateButton && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { asChild: true, variant: "secondary", size: "small", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "allocate-items", children: t("orders.allocateItems.action") }) }),
      showPayment && /* @__PURE__ */ jsxRuntimeExports.jsx(
        CopyPaymentLink,
        {
          paymentCollection: unpaidPaymentCollection,
          order
        }
      ),
      showPayment && /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          size: "small",
          variant: "secondary",
          onClick: () => handleMarkAsPaid(unpaidPaymentCollection),
          children: t("orders.payment.markAsPaid")
        }
      ),
      showRefund && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: `/orders/${order.id}/refund`, children: t("orders.payment.refundAmount", {
        amount: getStylizedAmount(
          pendingDifference * -1,
          order?.currency_code
        )
      }) }) })
    ] })
  ] });
};
var Header3 = ({
  order,
  orderPreview
}) => {
  const { t } = useTranslation();
  const shouldDisableReturn = order.items.every(
    (i) => !(getReturnableQuantity(i) > 0)
  );
  const isOrderEditActive = orderPreview?.order_change?.change_type === "edit";
  const isOrderEditPending = orderPreview?.order_change?.change_type === "edit" && orderPreview?.order_change?.status === "pending";
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("fields.summary") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ActionMenu,
      {
        groups: [
          {
            actions: [
              {
                label: t(
                  isOrderEditPending ? "orders.summary.editOrderContinue" : "orders.summary.editOrder"
                ),
                to: `/orders/${order.id}/edits`,
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
                disabled: order.status === "canceled" || orderPreview?.order_change && orderPreview?.order_change?.change_type !== "edit" || orderPreview?.order_change?.change_type === "edit" && orderPreview?.order_change?.status === "requested"
              }
            ]
          },
          {
            actions: [
              {
                label: t("orders.returns.create"),
                to: `/orders/${order.id}/returns`,
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowUturnLeft, {}),
                disabled: shouldDisableReturn || isOrderEditActive || !!orderPreview?.order_change?.exchange_id || !!orderPreview?.order_change?.claim_id
              },
              {
                label: orderPreview?.order_change?.id && orderPreview?.order_change?.exchange_id ? t("orders.exchanges.manage") : t("orders.exchanges.create"),
                to: `/orders/${order.id}/exchanges`,
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowPath, {}),
                disabled: shouldDisableReturn || isOrderEditActive || !!orderPreview?.order_change?.return_id && !orderPreview?.order_change?.exchange_id || !!orderPreview?.order_change?.claim_id
              },
              {
                label: orderPreview?.order_change?.id && orderPreview?.order_change?.claim_id ? t("orders.claims.manage") : t("orders.claims.create"),
                to: `/orders/${order.id}/claims`,
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ExclamationCircle, {}),
                disabled: shouldDisableReturn || isOrderEditActive || !!orderPreview?.order_change?.return_id && !orderPreview?.order_change?.claim_id || !!orderPreview?.order_change?.exchange_id
              }
            ]
          }
        ]
      }
    )
  ] });
};
var Item = ({
  item,
  currencyCode,
  reservation,
  returns,
  claims,
  exchanges
}) => {
  const { t } = useTranslation();
  const isInventoryManaged = item.variant?.manage_inventory;
  const hasInventoryKit = isInventoryManaged && ((item.variant?.inventory_items?.length || 0) > 1 || item.variant?.inventory_items?.some(
    (i) => (i.required_quantity ?? 1) !== 1
  ));
  const hasUnfulfilledItems = item.quantity - item.detail.fulfilled_quantity > 0;
  const appliedPromoCodes = (item.adjustments || []).map((a) => a.code);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(
      "div",
      {
        className: "text-ui-fg-subtle grid grid-cols-2 items-center gap-x-4 px-6 py-4",
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: " flex justify-between gap-x-2 ", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: " group flex items-start gap-x-4", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: item.thumbnail }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-base", children: item.title }),
                item.variant_sku && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: item.variant_sku }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Copy,
                    {
                      content: item.variant_sku,
                      className: "text-ui-fg-muted hidden group-hover:block"
                    }
                  )
                ] }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: item.variant?.options?.map((o) => o.value).join(" · ") })
              ] })
            ] }),
            appliedPromoCodes.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(
              Tooltip,
              {
                content: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-pretty", children: appliedPromoCodes.map((code) => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: code }, code)) }),
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(ReceiptPercent, { className: "text-ui-fg-subtle flex-shrink self-center " })
              }
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-3 items-center gap-x-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end gap-x-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: getLocaleAmount(item.unit_price, currencyCode) }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "w-fit min-w-[27px]", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "tabular-nums", children: item.quantity }),
                "x"
              ] }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "overflow-visible", children: isInventoryManaged && hasUnfulfilledItems && /* @__PURE__ */ jsxRuntimeExports.jsx(
                StatusBadge,
                {
                  color: reservation ? "green" : "orange",
                  className: "text-nowrap",
                  children: reservation ? t("orders.reservations.allocatedLabel") : t("orders.reservations.notAllocatedLabel")
                }
              ) })
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "pt-[1px]", children: getLocaleAmount(item.subtotal || 0, currencyCode) }) })
          ] })
        ]
      },
      item.id
    ),
    hasInventoryKit && /* @__PURE__ */ jsxRuntimeExports.jsx(InventoryKitBreakdown, { item }),
    returns.map((r) => /* @__PURE__ */ jsxRuntimeExports.jsx(ReturnBreakdown, { orderReturn: r, itemId: item.id }, r.id)),
    claims.map((claim) => /* @__PURE__ */ jsxRuntimeExports.jsx(ClaimBreakdown, { claim, itemId: item.id }, claim.id)),
    exchanges.map((exchange) => /* @__PURE__ */ jsxRuntimeExports.jsx(
      ExchangeBreakdown,
      {
        exchange,
        itemId: item.id
      },
      exchange.id
    ))
  ] });
};
var ItemBreakdown = ({
  order,
  reservations
}) => {
  const { claims = [] } = useClaims({
    order_id: order.id,
    fields: "*additional_items"
  });
  const { exchanges = [] } = useExchanges({
    order_id: order.id,
    fields: "*additional_items"
  });
  const { returns = [] } = useReturns({
    order_id: order.id,
    fields: "*items,*items.reason"
  });
  const reservationsMap = reactExports.useMemo(
    () => new Map((reservations || []).map((r) => [r.line_item_id, r])),
    [reservations]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: order.items?.map((item) => {
    const reservation = reservationsMap.get(item.id);
    return /* @__PURE__ */ jsxRuntimeExports.jsx(
      Item,
      {
        item,
        currencyCode: order.currency_code,
        reservation,
        returns,
        exchanges,
        claims
      },
      item.id
    );
  }) });
};
var Cost = ({
  label,
  value,
  secondaryValue,
  tooltip
}) => /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-3 items-center", children: [
  /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", leading: "compact", children: [
    label,
    " ",
    tooltip
  ] }),
  /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-right", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: secondaryValue }) }),
  /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-right", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: value }) })
] });
var CostBreakdown = ({
  order
}) => {
  const { t } = useTranslation();
  const [isTaxOpen, setIsTaxOpen] = reactExports.useState(false);
  const [isShippingOpen, setIsShippingOpen] = reactExports.useState(false);
  const taxCodes = reactExports.useMemo(() => {
    const taxCodeMap = {};
    order.items.forEach((item) => {
      item.tax_lines?.forEach((line) => {
        const currTotal = line.subtotal || 0;
        const prevTotal = taxCodeMap[line.code]?.total || 0;
        taxCodeMap[line.code] = {
          total: prevTotal + currTotal,
          rate: line.rate
        };
      });
    });
    order.shipping_methods.forEach((sm) => {
      sm.tax_lines?.forEach((line) => {
        const currTotal = line.subtotal || 0;
        const prevTotal = taxCodeMap[line.code]?.total || 0;
        taxCodeMap[line.code] = {
          total: prevTotal + currTotal,
          rate: line.rate
        };
      });
    });
    return taxCodeMap;
  }, [order]);
  const hasTaxes = !!Object.keys(taxCodes).length;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col gap-y-2 px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Cost,
      {
        label: t("orders.summary.itemSubtotal"),
        value: getLocaleAmount(order.item_subtotal, order.currency_code)
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Cost,
      {
        label: /* @__PURE__ */ jsxRuntimeExports.jsxs(
          "div",
          {
            onClick: () => setIsShippingOpen((o) => !o),
            className: "flex cursor-pointer items-center gap-1",
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: t("orders.summary.shippingSubtotal") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                TriangleDownMini,
                {
                  style: {
                    transform: `rotate(${isShippingOpen ? 0 : -90}deg)`
                  }
                }
              )
            ]
          }
        ),
        value: getLocaleAmount(order.shipping_subtotal, order.currency_code)
      }
    ),
    isShippingOpen && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-1 pl-5", children: (order.shipping_methods || []).sort(
      (m1, m2) => m1.created_at.localeCompare(m2.created_at)
    ).map((sm, i) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsxs(
        "div",
        {
          className: "flex items-center justify-between gap-x-2",
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "txt-small", children: [
              sm.name,
              sm.detail?.return_id && ` (${t("fields.returnShipping")})`,
              " ",
              /* @__PURE__ */ jsxRuntimeExports.jsx(shipping_info_popover_default, { shippingMethod: sm }, i)
            ] }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "relative flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bottom-[calc(50% - 2px)] absolute h-[1px] w-full border-b border-dashed" }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-muted", children: getLocaleAmount(sm.subtotal, order.currency_code) })
          ]
        },
        sm.id
      );
    }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex justify-between", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(
          "div",
          {
            onClick: () => hasTaxes && setIsTaxOpen((o) => !o),
            className: clx("flex items-center gap-1", {
              "cursor-pointer": hasTaxes
            }),
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small select-none", children: t("orders.summary.taxTotal") }),
              hasTaxes && /* @__PURE__ */ jsxRuntimeExports.jsx(
                TriangleDownMini,
                {
                  style: {
                    transform: `rotate(${isTaxOpen ? 0 : -90}deg)`
                  }
                }
              )
            ]
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-right", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: getLocaleAmount(order.original_tax_total, order.currency_code) }) })
      ] }),
      isTaxOpen && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-1 pl-5", children: Object.entries(taxCodes).map(([code, { total, rate }]) => {
        return /* @__PURE__ */ jsxRuntimeExports.jsxs(
          "div",
          {
            className: "flex items-center justify-between gap-x-2",
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex gap-1", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small", children: code }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "txt-small", children: [
                  "(",
                  formatPercentage(rate),
                  ")"
                ] })
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "relative flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bottom-[calc(50% - 2px)] absolute h-[1px] w-full border-b border-dashed" }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-muted", children: getLocaleAmount(total, order.currency_code) })
            ]
          },
          code
        );
      }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-base flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", leading: "compact", children: t("fields.total") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Text,
        {
          className: "text-ui-fg-subtle text-bold",
          size: "small",
          leading: "compact",
          children: getLocaleAmount(order.original_total, order.currency_code)
        }
      )
    ] })
  ] });
};
var DiscountAndTotalBreakdown = ({
  order,
  plugins
}) => {
  const { t } = useTranslation();
  const [isDiscountOpen, setIsDiscountOpen] = reactExports.useState(false);
  const [isCreditLinesOpen, setIsCreditLinesOpen] = reactExports.useState(false);
  const creditLines = order.credit_lines ?? [];
  const loyaltyPlugin = getLoyaltyPlugin(plugins);
  const discounts = reactExports.useMemo(() => {
    const discounts2 = [];
    if (order.item_discount_total) {
      discounts2.push({
        type: "item",
        total: order.item_discount_total,
        codes: Array.from(
          new Set(
            order.items.flatMap((item) => item.adjustments || []).map((adjustment) => adjustment.code)
          )
        ).sort()
      });
    }
    if (order.shipping_discount_total) {
      discounts2.push({
        type: "shipping",
        total: order.shipping_discount_total,
        codes: Array.from(
          new Set(
            order.shipping_methods.flatMap((shippingMethod) => shippingMethod.adjustments || []).map((adjustment) => adjustment.code)
          )
        ).sort()
      });
    }
    return discounts2;
  }, [order]);
  const hasDiscount = discounts.length > 0;
  const hasCreditLines = creditLines.length > 0;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex flex-col gap-y-2 px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Cost,
      {
        label: /* @__PURE__ */ jsxRuntimeExports.jsxs(
          "div",
          {
            onClick: () => hasDiscount && setIsDiscountOpen((o) => !o),
            className: clx("flex items-center gap-1", {
              "cursor-pointer": hasDiscount
            }),
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: t("orders.summary.discountTotal") }),
              hasDiscount && /* @__PURE__ */ jsxRuntimeExports.jsx(
                TriangleDownMini,
                {
                  style: {
                    transform: `rotate(${isDiscountOpen ? 0 : -90}deg)`
                  }
                }
              )
            ]
          }
        ),
        value: getLocaleAmount(order.discount_total, order.currency_code)
      }
    ),
    isDiscountOpen && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-1 pl-5", children: discounts.map(({ type, total, codes }) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsxs(
        "div",
        {
          className: "flex items-center justify-between gap-x-2",
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex gap-1", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small", children: t(`fields.${type}`) }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "txt-small", children: [
                "(",
                codes.join(", "),
                ")"
              ] })
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "relative flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bottom-[calc(50% - 2px)] absolute h-[1px] w-full border-b border-dashed" }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-muted", children: getLocaleAmount(total, order.currency_code) })
          ]
        },
        type
      );
    }) }),
    hasCreditLines && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Cost,
        {
          label: /* @__PURE__ */ jsxRuntimeExports.jsxs(
            "div",
            {
              onClick: () => setIsCreditLinesOpen((o) => !o),
              className: "flex cursor-pointer items-center gap-1",
              children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: loyaltyPlugin ? t("orders.giftCardsStoreCreditLines") : t("orders.creditLines.title") }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  TriangleDownMini,
                  {
                    style: {
                      transform: `rotate(${isCreditLinesOpen ? 0 : -90}deg)`
                    }
                  }
                )
              ]
            }
          ),
          value: getLocaleAmount(
            order.credit_line_total,
            order.currency_code
          )
        }
      ),
      isCreditLinesOpen && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-1 pl-5", children: creditLines.map((creditLine) => {
        const prettyReference = creditLine.reference?.split("_").join(" ").split("-").join(" ");
        return /* @__PURE__ */ jsxRuntimeExports.jsxs(
          "div",
          {
            className: "flex items-center justify-between gap-x-2",
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Text,
                  {
                    size: "small",
                    leading: "compact",
                    weight: "plus",
                    className: "txt-small text-ui-fg-subtle font-medium",
                    children: /* @__PURE__ */ jsxRuntimeExports.jsx(display_id_default, { id: creditLine.id })
                  }
                ),
                /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-subtle mx-1", children: "-" }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs(
                  Text,
                  {
                    size: "small",
                    leading: "compact",
                    className: "txt-small text-ui-fg-subtle capitalize",
                    children: [
                      "(",
                      prettyReference,
                      ")"
                    ]
                  }
                )
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "relative flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bottom-[calc(50% - 2px)] absolute h-[1px] w-full border-b border-dashed" }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-muted", children: getLocaleAmount(
                creditLine.amount,
                order.currency_code
              ) })
            ]
          },
          creditLine.id
        );
      }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-base flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", leading: "compact", children: t("orders.summary.totalAfterDiscount") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Text,
        {
          className: "text-ui-fg-subtle text-bold",
          size: "small",
          leading: "compact",
          children: getLocaleAmount(order.total, order.currency_code)
        }
      )
    ] })
  ] });
};
var InventoryKitBreakdown = ({ item }) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = reactExports.useState(false);
  const inventory = item.variant?.inventory_items || [];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(
      "div",
      {
        onClick: () => setIsOpen((o) => !o),
        className: "flex cursor-pointer items-center gap-2 border-t border-dashed px-6 py-4",
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            TriangleDownMini,
            {
              style: {
                transform: `rotate(${isOpen ? 0 : -90}deg)`
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted txt-small select-none", children: t("orders.summary.inventoryKit", { count: inventory.length }) })
        ]
      }
    ),
    isOpen && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-1 px-6 pb-4", children: inventory.map((i) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsxs(
        "div",
        {
          className: "flex items-center justify-between gap-x-2",
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "txt-small text-ui-fg-subtle font-medium", children: [
              i.inventory?.title,
              i.inventory?.sku && /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "text-ui-fg-subtle font-normal", children: [
                " ",
                "⋅ ",
                i.inventory?.sku
              ] })
            ] }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "relative flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bottom-[calc(50% - 2px)] absolute h-[1px] w-full border-b border-dashed" }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "txt-small text-ui-fg-muted", children: [
              i.required_quantity,
              "x"
            ] })
          ]
        },
        i.inventory?.id
      );
    }) })
  ] });
};
var ReturnBreakdownWithDamages = ({
  orderReturn,
  itemId
}) => {
  const { t } = useTranslation();
  const item = orderReturn?.items?.find((ri) => ri.item_id === itemId);
  const damagedQuantity = item?.damaged_quantity || 0;
  return item && /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: "txt-compact-small-plus text-ui-fg-subtle bg-ui-bg-subtle flex flex-row justify-between gap-y-2 border-t-2 border-dotted px-6 py-4",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowDownRightMini, { className: "text-ui-fg-muted" }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: t(`orders.returns.damagedItemsReturned`, {
            quantity: damagedQuantity
          }) }),
          item?.note && /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: item.note, children: /* @__PURE__ */ jsxRuntimeExports.jsx(DocumentText, { className: "text-ui-tag-neutral-icon ml-1 inline" }) }),
          item?.reason && /* @__PURE__ */ jsxRuntimeExports.jsx(
            Badge,
            {
              size: "2xsmall",
              className: "cursor-default select-none capitalize",
              rounded: "full",
              children: item?.reason?.label
            }
          )
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", leading: "compact", className: "text-ui-fg-muted", children: [
          t(`orders.returns.damagedItemReceived`),
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "ml-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(return_info_popover_default, { orderReturn }) })
        ] })
      ]
    },
    orderReturn.id
  );
};
var ReturnBreakdown = ({
  orderReturn,
  itemId
}) => {
  const { t } = useTranslation();
  const { getRelativeDate } = useDate();
  if (!["requested", "received", "partially_received"].includes(
    orderReturn.status || ""
  )) {
    return null;
  }
  const isRequested = orderReturn.status === "requested";
  const item = orderReturn?.items?.find((ri) => ri.item_id === itemId);
  const damagedQuantity = item?.damaged_quantity || 0;
  return item && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    damagedQuantity > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ReturnBreakdownWithDamages,
      {
        orderReturn,
        itemId
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(
      "div",
      {
        className: "txt-compact-small-plus text-ui-fg-subtle bg-ui-bg-subtle flex flex-row justify-between gap-y-2 border-t-2 border-dotted px-6 py-4",
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowDownRightMini, { className: "text-ui-fg-muted" }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: t(
              `orders.returns.${isRequested ? "returnRequestedInfo" : "returnReceivedInfo"}`,
              {
                requestedItemsCount: item?.[isRequested ? "quantity" : "received_quantity"]
              }
            ) }),
            item?.note && /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: item.note, children: /* @__PURE__ */ jsxRuntimeExports.jsx(DocumentText, { className: "text-ui-tag-neutral-icon ml-1 inline" }) }),
            item?.reason && /* @__PURE__ */ jsxRuntimeExports.jsx(
              Badge,
              {
                size: "2xsmall",
                className: "cursor-default select-none capitalize",
                rounded: "full",
                children: item?.reason?.label
              }
            )
          ] }),
          orderReturn && isRequested && /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", leading: "compact", className: "text-ui-fg-muted", children: [
            getRelativeDate(orderReturn.created_at),
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "ml-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(return_info_popover_default, { orderReturn }) })
          ] }),
          orderReturn && !isRequested && /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", leading: "compact", className: "text-ui-fg-muted", children: [
            t(`orders.returns.itemReceived`),
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "ml-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx(return_info_popover_default, { orderReturn }) })
          ] })
        ]
      },
      item.id
    )
  ] });
};
var ClaimBreakdown = ({
  claim,
  itemId
}) => {
  const { t } = useTranslation();
  const { getRelativeDate } = useDate();
  const items = claim.additional_items.filter(
    (item) => item.item?.id === itemId
  );
  return !!items.length && /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: "txt-compact-small-plus text-ui-fg-subtle bg-ui-bg-subtle flex flex-row justify-between gap-y-2 border-b-2 border-t-2 border-dotted px-6 py-4",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowDownRightMini, { className: "text-ui-fg-muted" }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: t(`orders.claims.outboundItemAdded`, {
            itemsCount: items.reduce(
              (acc, item) => acc = acc + item.quantity,
              0
            )
          }) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-muted", children: getRelativeDate(claim.created_at) })
      ]
    },
    claim.id
  );
};
var ExchangeBreakdown = ({
  exchange,
  itemId
}) => {
  const { t } = useTranslation();
  const { getRelativeDate } = useDate();
  const items = exchange.additional_items.filter(
    (item) => item?.item?.id === itemId
  );
  return !!items.length && /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: "txt-compact-small-plus text-ui-fg-subtle bg-ui-bg-subtle flex flex-row justify-between gap-y-2 border-b-2 border-t-2 border-dotted px-6 py-4",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowDownRightMini, { className: "text-ui-fg-muted" }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", children: t(`orders.exchanges.outboundItemAdded`, {
            itemsCount: items.reduce(
              (acc, item) => acc = acc + item.quantity,
              0
            )
          }) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-muted", children: getRelativeDate(exchange.created_at) })
      ]
    },
    exchange.id
  );
};
var Total2 = ({ order }) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: " flex flex-col gap-y-2 px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-base flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", leading: "compact", children: t("fields.paidTotal") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", leading: "compact", children: getStylizedAmount(
        getTotalCaptured(order.payment_collections || []),
        order.currency_code
      ) })
    ] }),
    getTotalCreditLines(order.credit_lines ?? []) > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-base flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", leading: "compact", children: t("fields.creditTotal") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", leading: "compact", children: getStylizedAmount(
        getTotalCreditLines(order.credit_lines ?? []),
        order.currency_code
      ) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-base flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Text,
        {
          className: "text-ui-fg-subtle text-semibold",
          size: "small",
          leading: "compact",
          children: t("orders.returns.outstandingAmount")
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Text,
        {
          className: "text-ui-fg-subtle text-bold",
          size: "small",
          leading: "compact",
          children: getStylizedAmount(
            order.summary.pending_difference || 0,
            order.currency_code
          )
        }
      )
    ] })
  ] });
};
var OrderDetail = () => {
  const initialData = useLoaderData();
  const { id } = useParams();
  const { plugins = [] } = usePlugins();
  const { order, isLoading, isError, error } = useOrder(
    id,
    {
      fields: DEFAULT_FIELDS
    },
    {
      initialData
    }
  );
  if (order) {
    order.items = order.items.sort((itemA, itemB) => {
      if (itemA.created_at > itemB.created_at) {
        return 1;
      }
      if (itemA.created_at < itemB.created_at) {
        return -1;
      }
      return 0;
    });
  }
  const { order: orderPreview, isLoading: isPreviewLoading } = useOrderPreview(
    id
  );
  if (isLoading || !order || isPreviewLoading) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(TwoColumnPageSkeleton, { mainSections: 4, sidebarSections: 2, showJSON: true });
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "order.details",
      preferredLayoutId: CORE_LAYOUT_IDS.TWO_COLUMN,
      data: order,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "OrderActiveEditSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(OrderActiveEditSection, { order }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ActiveOrderClaimSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ActiveOrderClaimSection, { orderPreview }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ActiveOrderExchangeSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ActiveOrderExchangeSection, { orderPreview }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ActiveOrderReturnSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ActiveOrderReturnSection, { orderPreview }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "OrderGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(OrderGeneralSection, { order }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "OrderSummarySection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(OrderSummarySection, { order, plugins }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "OrderPaymentSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            OrderPaymentSection,
            {
              order,
              plugins
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "OrderFulfillmentSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(OrderFulfillmentSection, { order }) }),
          detailPageDefaultEntries(order)
        ] }),
        side: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "OrderCustomerSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(OrderCustomerSection, { order }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "OrderActivitySection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(OrderActivitySection, { order }) })
        ] })
      }
    }
  );
};
export {
  OrderDetailBreadcrumb as Breadcrumb,
  OrderDetail as Component,
  orderLoader as loader,
  seo
};
