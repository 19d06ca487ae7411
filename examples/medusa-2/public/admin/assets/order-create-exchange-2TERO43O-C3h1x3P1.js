import { I as ItemPlaceholder } from "./chunk-QJ6SBVJ2-7sWfbFZO.js";
import { g as getFormattedShippingOptionLocationName } from "./chunk-UC26CCHZ-Coc_DqhR.js";
import { R as ReturnShippingPlaceholder, O as OutboundShippingPlaceholder, C as ChatBubble } from "./chunk-P3DRE4IY-CbXJGo7N.js";
import { u as useReturnReasons } from "./chunk-K5OJP3ZJ-DEHsbSf2.js";
import { c as useCreateExchange, d as useExchange, e as useExchangeConfirmRequest, u as useCancelExchangeRequest, f as useUpdateExchangeInboundShipping, g as useUpdateExchangeOutboundShipping, h as useAddExchangeInboundShipping, i as useDeleteExchangeInboundShipping, j as useAddExchangeInboundItems, k as useUpdateExchangeInboundItem, l as useRemoveExchangeInboundItem, m as useAddExchangeOutboundShipping, n as useDeleteExchangeOutboundShipping, o as useAddExchangeOutboundItems, p as useUpdateExchangeOutboundItems, q as useRemoveExchangeOutboundItem } from "./chunk-4Z5IS4OX-DJb_xPhM.js";
import { g as getReturnableQuantity, D as DocumentText } from "./chunk-PXZ7QYKX-DrCVxT1e.js";
import { D as DEFAULT_FIELDS } from "./chunk-2UGTJ6JV-DDzfImeY.js";
import { c as useReturn, o as useUpdateReturn } from "./chunk-7ESIVGRF-CvURHKgB.js";
import { V as VariantInventoryCell, a as VariantInventoryHeader } from "./chunk-EKZDRIVR-Bl-Y419A.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { ar as useParams, u as useNavigate, b as useTranslation, dD as useOrder, dE as useOrderPreview, r as reactExports, j as jsxRuntimeExports, R as RouteFocusModal, t as toast, o as useRouteModal, ee as useUpdateOrderChange, aN as useForm, aO as u, i as usePrompt, K as KeyboundForm, H as Heading, dL as getStylizedAmount, ad as IconButton, P as PencilSquare, eb as CurrencyInput, ec as currencies, G as Form, aQ as Switch, av as Tooltip, d1 as InformationCircleSolid, B as Button, aI as object, aJ as boolean, aK as string, aT as array, aV as number, a9 as useStackedModal, N as useFieldArray, S as StackedFocusModal, a2 as Combobox, a4 as Text, ef as useOrderShippingOptions, s as sdk, aF as Thumbnail, e0 as ReceiptPercent, I as Input, ed as MoneyAmountCell, A as ActionMenu, af as XMark, a3 as Checkbox, bJ as ProductCell, bK as ProductHeader, h as createColumnHelper } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { a as useShippingOptions } from "./chunk-4SIZ37QP-DiC7Tyb7.js";
import { a as useStockLocations } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
import { u as useVariants } from "./chunk-SH6DEX5S-DsxuWWmB.js";
import { A as Alert } from "./alert--R-a-dLi.js";
import { X as XCircle } from "./x-circle-wkOPC4Rd.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var ExchangeCreateSchema = object({
  inbound_items: array(
    object({
      item_id: string(),
      variant_id: string().nullish(),
      quantity: number(),
      reason_id: string().nullish(),
      note: string().nullish()
    })
  ),
  outbound_items: array(
    object({
      item_id: string(),
      variant_id: string().nullish(),
      quantity: number()
    })
  ),
  location_id: string().optional(),
  inbound_option_id: string().nullish(),
  outbound_option_id: string().nullish(),
  send_notification: boolean().optional(),
  carry_over_promotions: boolean().optional()
});
var columnHelper = createColumnHelper();
var useExchangeItemTableColumns = (currencyCode) => {
  const { t } = useTranslation();
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
          const isSelectable = row.getCanSelect();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              disabled: !isSelectable,
              checked: row.getIsSelected(),
              onCheckedChange: (value) => row.toggleSelected(!!value),
              onClick: (e) => {
                e.stopPropagation();
              }
            }
          );
        }
      }),
      columnHelper.display({
        id: "product",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductHeader, {}),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          ProductCell,
          {
            product: {
              thumbnail: row.original.thumbnail,
              title: row.original.product_title
            }
          }
        )
      }),
      columnHelper.accessor("variant.sku", {
        header: t("fields.sku"),
        cell: ({ getValue }) => {
          return getValue() || "-";
        }
      }),
      columnHelper.accessor("variant.title", {
        header: t("fields.variant")
      }),
      columnHelper.accessor("quantity", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden text-right", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.quantity") }) }),
        cell: ({ row }) => {
          return getReturnableQuantity(row.original);
        }
      }),
      columnHelper.accessor("refundable_total", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center justify-end overflow-hidden text-right", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.price") }) }),
        cell: ({ getValue }) => {
          const amount = getValue() || 0;
          const stylized = getStylizedAmount(amount, currencyCode);
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center justify-end overflow-hidden text-right", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: stylized }) });
        }
      })
    ],
    [t, currencyCode]
  );
};
var useExchangeItemTableFilters = () => {
  const { t } = useTranslation();
  const filters = [
    {
      key: "created_at",
      label: t("fields.createdAt"),
      type: "date"
    },
    {
      key: "updated_at",
      label: t("fields.updatedAt"),
      type: "date"
    }
  ];
  return filters;
};
var useExchangeItemTableQuery = ({
  pageSize = 50,
  prefix
}) => {
  const raw = useQueryParams(
    ["q", "offset", "order", "created_at", "updated_at"],
    prefix
  );
  const { offset, created_at, updated_at, ...rest } = raw;
  const searchParams = {
    ...rest,
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0
  };
  return { searchParams, raw };
};
var PAGE_SIZE = 50;
var PREFIX = "rit";
var AddExchangeInboundItemsTable = ({
  onSelectionChange,
  selectedItems,
  items,
  currencyCode
}) => {
  const { t } = useTranslation();
  const [rowSelection, setRowSelection] = reactExports.useState(
    selectedItems.reduce((acc, id) => {
      acc[id] = true;
      return acc;
    }, {})
  );
  const updater = (fn) => {
    const newState = typeof fn === "function" ? fn(rowSelection) : fn;
    setRowSelection(newState);
    onSelectionChange(Object.keys(newState));
  };
  const { searchParams, raw } = useExchangeItemTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const queriedItems = reactExports.useMemo(() => {
    const { order, offset, limit, q, created_at, updated_at } = searchParams;
    let results = items;
    if (q) {
      results = results.filter((i) => {
        return i.product_title?.toLowerCase().includes(q.toLowerCase()) || i.variant_title?.toLowerCase().includes(q.toLowerCase()) || i.variant_sku?.toLowerCase().includes(q.toLowerCase());
      });
    }
    if (order) {
      const direction = order[0] === "-" ? "desc" : "asc";
      const field = order.replace("-", "");
      results = sortItems(results, field, direction);
    }
    if (created_at) {
      results = filterByDate(results, created_at, "created_at");
    }
    if (updated_at) {
      results = filterByDate(results, updated_at, "updated_at");
    }
    return results.slice(offset, offset + limit);
  }, [items, currencyCode, searchParams]);
  const columns = useExchangeItemTableColumns(currencyCode);
  const filters = useExchangeItemTableFilters();
  const { table } = useDataTable({
    data: queriedItems,
    columns,
    count: queriedItems.length,
    enablePagination: true,
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE,
    enableRowSelection: (row) => {
      return getReturnableQuantity(row.original) > 0;
    },
    rowSelection: {
      state: rowSelection,
      updater
    }
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full flex-col overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    _DataTable,
    {
      table,
      columns,
      pageSize: PAGE_SIZE,
      count: queriedItems.length,
      filters,
      pagination: true,
      layout: "fill",
      search: true,
      orderBy: [
        { key: "product_title", label: t("fields.product") },
        { key: "variant_title", label: t("fields.variant") },
        { key: "sku", label: t("fields.sku") }
      ],
      prefix: PREFIX,
      queryObject: raw
    }
  ) });
};
var sortItems = (items, field, direction) => {
  return items.sort((a, b) => {
    let aValue;
    let bValue;
    if (field === "product_title") {
      aValue = a.product_title;
      bValue = b.product_title;
    } else if (field === "variant_title") {
      aValue = a.variant_title;
      bValue = b.variant_title;
    } else if (field === "sku") {
      aValue = a.variant_sku;
      bValue = b.variant_sku;
    }
    if (aValue < bValue) {
      return direction === "asc" ? -1 : 1;
    }
    if (aValue > bValue) {
      return direction === "asc" ? 1 : -1;
    }
    return 0;
  });
};
var filterByDate = (items, date, field) => {
  const { gt, gte, lt, lte } = date;
  return items.filter((i) => {
    const itemDate = new Date(i[field]);
    let isValid = true;
    if (gt) {
      isValid = isValid && itemDate > new Date(gt);
    }
    if (gte) {
      isValid = isValid && itemDate >= new Date(gte);
    }
    if (lt) {
      isValid = isValid && itemDate < new Date(lt);
    }
    if (lte) {
      isValid = isValid && itemDate <= new Date(lte);
    }
    return isValid;
  });
};
function ExchangeInboundItem({
  item,
  previewItem,
  currencyCode,
  form,
  onRemove,
  onUpdate,
  index
}) {
  const { t } = useTranslation();
  const { return_reasons = [] } = useReturnReasons({ fields: "+label" });
  const formItem = form.watch(`inbound_items.${index}`);
  const showReturnReason = typeof formItem.reason_id === "string";
  const showNote = typeof formItem.note === "string";
  const appliedPromoCodes = (previewItem.adjustments || []).map(
    (adjustment) => adjustment.code
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle shadow-elevation-card-rest my-2 rounded-xl ", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center gap-x-3 gap-y-2 p-3 text-sm md:flex-row", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 items-center gap-x-3", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: item.thumbnail }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-grow flex-col", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { className: "txt-small", as: "span", weight: "plus", children: [
              item.title,
              " "
            ] }),
            item.variant_sku && /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
              "(",
              item.variant_sku,
              ")"
            ] })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { as: "div", className: "text-ui-fg-subtle txt-small", children: item.product_title })
        ] }),
        appliedPromoCodes.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-shrink", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Tooltip,
          {
            content: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-pretty", children: appliedPromoCodes.map((code) => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: code }, code)) }),
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(ReceiptPercent, { className: "text-ui-fg-subtle" })
          }
        ) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 justify-between", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-grow items-center gap-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: `inbound_items.${index}.quantity`,
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Input,
                    {
                      ...field,
                      className: "bg-ui-bg-base txt-small w-[67px] rounded-lg",
                      min: 1,
                      max: item.quantity,
                      type: "number",
                      onBlur: (e) => {
                        const val = e.target.value;
                        const payload = val === "" ? null : Number(val);
                        field.onChange(payload);
                        if (payload) {
                          onUpdate({ quantity: payload });
                        }
                      }
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small text-ui-fg-subtle", children: t("fields.qty") })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-subtle txt-small mr-2 flex flex-shrink-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          MoneyAmountCell,
          {
            currencyCode,
            amount: previewItem.return_requested_total
          }
        ) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ActionMenu,
          {
            groups: [
              {
                actions: [
                  !showReturnReason && {
                    label: t("actions.addReason"),
                    onClick: () => form.setValue(`inbound_items.${index}.reason_id`, ""),
                    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ChatBubble, {})
                  },
                  !showNote && {
                    label: t("actions.addNote"),
                    onClick: () => form.setValue(`inbound_items.${index}.note`, ""),
                    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(DocumentText, {})
                  },
                  {
                    label: t("actions.remove"),
                    onClick: onRemove,
                    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(XCircle, {})
                  }
                ].filter(Boolean)
              }
            ]
          }
        )
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      showReturnReason && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-2 p-3 md:grid-cols-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("orders.returns.reason") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { className: "!mt-1", children: t("orders.returns.reasonHint") })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-1", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-grow", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: `inbound_items.${index}.reason_id`,
              render: ({ field: { ref, value, onChange, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Combobox,
                    {
                      className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover",
                      value,
                      onChange: (v) => {
                        onUpdate({ reason_id: v });
                        onChange(v);
                      },
                      ...field,
                      options: return_reasons.map((reason) => ({
                        label: reason.label,
                        value: reason.id
                      }))
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            IconButton,
            {
              type: "button",
              className: "flex-shrink",
              variant: "transparent",
              onClick: () => {
                form.setValue(`inbound_items.${index}.reason_id`, null);
                onUpdate({ reason_id: null });
              },
              children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMark, { className: "text-ui-fg-muted" })
            }
          )
        ] })
      ] }),
      showNote && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-2 p-3 md:grid-cols-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("orders.returns.note") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { className: "!mt-1", children: t("orders.returns.noteHint") })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-1", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-grow", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: `inbound_items.${index}.note`,
              render: ({ field: { ref, ...field } }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Input,
                    {
                      ...field,
                      onBlur: () => {
                        field.onChange(field.value);
                        onUpdate({ internal_note: field.value });
                      },
                      className: "bg-ui-bg-field-component hover:bg-ui-bg-field-component-hover"
                    }
                  ) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            IconButton,
            {
              type: "button",
              className: "flex-shrink",
              variant: "transparent",
              onClick: () => {
                form.setValue(`inbound_items.${index}.note`, null);
                onUpdate({ internal_note: null });
              },
              children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMark, { className: "text-ui-fg-muted" })
            }
          )
        ] })
      ] })
    ] })
  ] });
}
var itemsToAdd = [];
var itemsToRemove = [];
var ExchangeInboundSection = ({
  order,
  preview,
  exchange,
  form,
  orderReturn
}) => {
  const { t } = useTranslation();
  const { setIsOpen } = useStackedModal();
  const [inventoryMap, setInventoryMap] = reactExports.useState({});
  const { mutateAsync: updateReturn } = useUpdateReturn(
    preview?.order_change?.return_id,
    order.id
  );
  const { mutateAsync: addInboundShipping } = useAddExchangeInboundShipping(
    exchange.id,
    order.id
  );
  const { mutateAsync: deleteInboundShipping } = useDeleteExchangeInboundShipping(exchange.id, order.id);
  const { mutateAsync: addInboundItem } = useAddExchangeInboundItems(
    exchange.id,
    order.id
  );
  const { mutateAsync: updateInboundItem } = useUpdateExchangeInboundItem(
    exchange.id,
    order.id
  );
  const { mutateAsync: removeInboundItem } = useRemoveExchangeInboundItem(
    exchange.id,
    order.id
  );
  const previewInboundItems = reactExports.useMemo(
    () => preview?.items?.filter(
      (i) => !!i.actions?.find((a) => a.exchange_id === exchange.id)
    ),
    [preview.items]
  );
  const inboundPreviewItems = previewInboundItems.filter(
    (item) => !!item.actions?.find((a) => a.action === "RETURN_ITEM")
  );
  const itemsMap = reactExports.useMemo(
    () => new Map(order?.items?.map((i) => [i.id, i])),
    [order.items]
  );
  const locationId = form.watch("location_id");
  const { stock_locations = [] } = useStockLocations({ limit: 999 });
  const { shipping_options = [] } = useShippingOptions(
    {
      limit: 999,
      fields: "*prices,+service_zone.fulfillment_set.location.id",
      stock_location_id: locationId
    },
    {
      enabled: !!locationId
    }
  );
  const inboundShippingOptions = shipping_options.filter(
    (shippingOption) => !!shippingOption.rules.find(
      (r) => r.attribute === "is_return" && r.value === "true"
    )
  );
  const {
    fields: inboundItems,
    append,
    remove,
    update
  } = useFieldArray({
    name: "inbound_items",
    control: form.control
  });
  const inboundItemsMap = reactExports.useMemo(
    () => new Map(previewInboundItems.map((i) => [i.id, i])),
    [previewInboundItems, inboundItems]
  );
  reactExports.useEffect(() => {
    const existingItemsMap = {};
    inboundPreviewItems.forEach((i) => {
      const ind = inboundItems.findIndex((field) => field.item_id === i.id);
      existingItemsMap[i.id] = true;
      if (ind > -1) {
        if (inboundItems[ind].quantity !== i.detail.return_requested_quantity) {
          const returnItemAction = i.actions?.find(
            (a) => a.action === "RETURN_ITEM"
          );
          update(ind, {
            ...inboundItems[ind],
            quantity: i.detail.return_requested_quantity,
            note: returnItemAction?.internal_note,
            reason_id: returnItemAction?.details?.reason_id
          });
        }
      } else {
        append(
          { item_id: i.id, quantity: i.detail.return_requested_quantity },
          { shouldFocus: false }
        );
      }
    });
    inboundItems.forEach((i, ind) => {
      if (!(i.item_id in existingItemsMap)) {
        remove(ind);
      }
    });
  }, [previewInboundItems]);
  reactExports.useEffect(() => {
    const inboundShippingMethod = preview.shipping_methods.find(
      (s) => s.actions?.find((a) => a.action === "SHIPPING_ADD" && !!a.return_id)
    );
    if (inboundShippingMethod) {
      form.setValue(
        "inbound_option_id",
        inboundShippingMethod.shipping_option_id
      );
    } else {
      form.setValue("inbound_option_id", "");
    }
  }, [preview.shipping_methods]);
  reactExports.useEffect(() => {
    form.setValue("location_id", orderReturn?.location_id);
  }, [orderReturn]);
  const showInboundItemsPlaceholder = !inboundItems.length;
  const onItemsSelected = async () => {
    itemsToAdd.length && await addInboundItem(
      {
        items: itemsToAdd.map((id) => ({
          id,
          quantity: 1
        }))
      },
      {
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
    for (const itemToRemove of itemsToRemove) {
      const actionId = previewInboundItems.find((i) => i.id === itemToRemove)?.actions?.find((a) => a.action === "RETURN_ITEM")?.id;
      if (actionId) {
        await removeInboundItem(actionId, {
          onError: (error) => {
            toast.error(error.message);
          }
        });
      }
    }
    setIsOpen("inbound-items", false);
  };
  const onLocationChange = async (selectedLocationId) => {
    await updateReturn({ location_id: selectedLocationId });
  };
  const onShippingOptionChange = async (selectedOptionId) => {
    const inboundShippingMethods = preview.shipping_methods.filter(
      (s) => s.actions?.find((a) => a.action === "SHIPPING_ADD" && !!a.return_id)
    );
    const promises = inboundShippingMethods.filter(Boolean).map((inboundShippingMethod) => {
      const action = inboundShippingMethod.actions?.find(
        (a) => a.action === "SHIPPING_ADD" && !!a.return_id
      );
      if (action) {
        return deleteInboundShipping(action.id);
      }
    });
    await Promise.all(promises);
    if (selectedOptionId) {
      await addInboundShipping(
        { shipping_option_id: selectedOptionId },
        {
          onError: (error) => {
            toast.error(error.message);
          }
        }
      );
    }
  };
  const showLevelsWarning = reactExports.useMemo(() => {
    if (!locationId) {
      return false;
    }
    const allItemsHaveLocation = inboundItems.map((_i) => {
      const item = itemsMap.get(_i.item_id);
      if (!item?.variant_id || !item?.variant) {
        return true;
      }
      if (!item.variant?.manage_inventory) {
        return true;
      }
      return inventoryMap[item.variant_id]?.find(
        (l) => l.location_id === locationId
      );
    }).every(Boolean);
    return !allItemsHaveLocation;
  }, [inboundItems, inventoryMap, locationId]);
  reactExports.useEffect(() => {
    const getInventoryMap = async () => {
      const ret = {};
      if (!inboundItems.length) {
        return ret;
      }
      const variantIds = inboundItems.map((item) => item?.variant_id).filter(Boolean);
      const variants = (await sdk.admin.productVariant.list({
        id: variantIds,
        fields: "*inventory.location_levels"
      })).variants;
      variants.forEach((variant) => {
        ret[variant.id] = variant.inventory?.[0]?.location_levels || [];
      });
      return ret;
    };
    getInventoryMap().then((map) => {
      setInventoryMap(map);
    });
  }, [inboundItems]);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mt-8 flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.returns.inbound") }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedFocusModal, { id: "inbound-items", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("a", { className: "focus-visible:shadow-borders-focus transition-fg txt-compact-small-plus cursor-pointer text-blue-500 outline-none hover:text-blue-400", children: t("actions.addItems") }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedFocusModal.Content, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Header, {}),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            AddExchangeInboundItemsTable,
            {
              items: order.items,
              selectedItems: inboundItems.map((i) => i.item_id),
              currencyCode: order.currency_code,
              onSelectionChange: (finalSelection) => {
                const alreadySelected = inboundItems.map((i) => i.item_id);
                itemsToAdd = finalSelection.filter(
                  (selection) => !alreadySelected.includes(selection)
                );
                itemsToRemove = alreadySelected.filter(
                  (selection) => !finalSelection.includes(selection)
                );
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full items-center justify-end gap-x-4", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { type: "button", variant: "secondary", size: "small", children: t("actions.cancel") }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Button,
              {
                type: "submit",
                variant: "primary",
                size: "small",
                role: "button",
                onClick: async () => await onItemsSelected(),
                children: t("actions.save")
              },
              "submit-button"
            )
          ] }) }) })
        ] })
      ] })
    ] }),
    showInboundItemsPlaceholder && /* @__PURE__ */ jsxRuntimeExports.jsx(ItemPlaceholder, {}),
    inboundItems.map(
      (item, index) => inboundItemsMap.get(item.item_id) && itemsMap.get(item.item_id) && /* @__PURE__ */ jsxRuntimeExports.jsx(
        ExchangeInboundItem,
        {
          item: itemsMap.get(item.item_id),
          previewItem: inboundItemsMap.get(item.item_id),
          currencyCode: order.currency_code,
          form,
          onRemove: () => {
            const actionId = previewInboundItems.find((i) => i.id === item.item_id)?.actions?.find((a) => a.action === "RETURN_ITEM")?.id;
            if (actionId) {
              removeInboundItem(actionId, {
                onError: (error) => {
                  toast.error(error.message);
                }
              });
            }
          },
          onUpdate: (payload) => {
            const action = previewInboundItems.find((i) => i.id === item.item_id)?.actions?.find((a) => a.action === "RETURN_ITEM");
            if (action) {
              updateInboundItem(
                { ...payload, actionId: action.id },
                {
                  onError: (error) => {
                    if (action.details?.quantity && payload.quantity) {
                      form.setValue(
                        `inbound_items.${index}.quantity`,
                        action.details?.quantity
                      );
                    }
                    toast.error(error.message);
                  }
                }
              );
            }
          },
          index
        },
        item.id
      )
    ),
    !showInboundItemsPlaceholder && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mt-8 flex flex-col gap-y-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-2 md:grid-cols-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("orders.returns.location") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { className: "!mt-1", children: t("orders.returns.locationHint") })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Form.Field,
          {
            control: form.control,
            name: "location_id",
            render: ({ field: { value, onChange, ...field } }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Combobox,
                {
                  ...field,
                  value: value ?? void 0,
                  onChange: (v) => {
                    onChange(v);
                    onLocationChange(v);
                  },
                  options: (stock_locations ?? []).map(
                    (stockLocation) => ({
                      label: stockLocation.name,
                      value: stockLocation.id
                    })
                  )
                }
              ) }) });
            }
          }
        )
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-2 md:grid-cols-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Label, { children: [
            t("orders.returns.inboundShipping"),
            /* @__PURE__ */ jsxRuntimeExports.jsxs(
              Text,
              {
                size: "small",
                leading: "compact",
                className: "text-ui-fg-muted ml-1 inline",
                children: [
                  "(",
                  t("fields.optional"),
                  ")"
                ]
              }
            )
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { className: "!mt-1", children: t("orders.returns.inboundShippingHint") })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Form.Field,
          {
            control: form.control,
            name: "inbound_option_id",
            render: ({ field: { value, onChange, ...field } }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                Combobox,
                {
                  allowClear: true,
                  value: value ?? void 0,
                  onChange: (val) => {
                    onChange(val);
                    onShippingOptionChange(val);
                  },
                  ...field,
                  options: inboundShippingOptions.map((so) => ({
                    label: so.name,
                    value: so.id
                  })),
                  disabled: !locationId,
                  noResultsPlaceholder: /* @__PURE__ */ jsxRuntimeExports.jsx(ReturnShippingPlaceholder, {})
                }
              ) }) });
            }
          }
        )
      ] })
    ] }),
    showLevelsWarning && /* @__PURE__ */ jsxRuntimeExports.jsxs(Alert, { variant: "warning", dismissible: true, className: "mt-4 p-5", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-subtle txt-small pb-2 font-medium leading-[20px]", children: t("orders.returns.noInventoryLevel") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle txt-small leading-normal", children: t("orders.returns.noInventoryLevelDesc") })
    ] })
  ] });
};
var columnHelper2 = createColumnHelper();
var useExchangeOutboundItemTableColumns = (currencyCode) => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper2.display({
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
          const isSelectable = row.getCanSelect();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              disabled: !isSelectable,
              checked: row.getIsSelected(),
              onCheckedChange: (value) => row.toggleSelected(!!value),
              onClick: (e) => {
                e.stopPropagation();
              }
            }
          );
        }
      }),
      columnHelper2.display({
        id: "product",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductHeader, {}),
        cell: ({ row }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCell, { product: row.original.product });
        }
      }),
      columnHelper2.accessor("sku", {
        header: t("fields.sku"),
        cell: ({ getValue }) => {
          return getValue() || "-";
        }
      }),
      columnHelper2.accessor("title", {
        header: t("fields.title")
      }),
      columnHelper2.display({
        id: "inventory",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(VariantInventoryHeader, {}),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(VariantInventoryCell, { variant: row.original })
      })
    ],
    [t, currencyCode]
  );
};
var useExchangeOutboundItemTableFilters = () => {
  const { t } = useTranslation();
  const filters = [
    {
      key: "created_at",
      label: t("fields.createdAt"),
      type: "date"
    },
    {
      key: "updated_at",
      label: t("fields.updatedAt"),
      type: "date"
    }
  ];
  return filters;
};
var useExchangeOutboundItemTableQuery = ({
  pageSize = 50,
  prefix
}) => {
  const raw = useQueryParams(
    ["q", "offset", "order", "created_at", "updated_at"],
    prefix
  );
  const { offset, created_at, updated_at, ...rest } = raw;
  const searchParams = {
    ...rest,
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0
  };
  return { searchParams, raw };
};
var PAGE_SIZE2 = 50;
var PREFIX2 = "rit";
var AddExchangeOutboundItemsTable = ({
  onSelectionChange,
  selectedItems,
  currencyCode
}) => {
  const { t } = useTranslation();
  const [rowSelection, setRowSelection] = reactExports.useState(
    selectedItems.reduce((acc, id) => {
      acc[id] = true;
      return acc;
    }, {})
  );
  const updater = (fn) => {
    const newState = typeof fn === "function" ? fn(rowSelection) : fn;
    setRowSelection(newState);
    onSelectionChange(Object.keys(newState));
  };
  const { searchParams, raw } = useExchangeOutboundItemTableQuery({
    pageSize: PAGE_SIZE2,
    prefix: PREFIX2
  });
  const { variants = [], count } = useVariants({
    ...searchParams,
    fields: "*inventory_items.inventory.location_levels,+inventory_quantity,+manage_inventory"
  });
  const columns = useExchangeOutboundItemTableColumns(currencyCode);
  const filters = useExchangeOutboundItemTableFilters();
  const { table } = useDataTable({
    data: variants,
    columns,
    count,
    enablePagination: true,
    getRowId: (row) => row.id,
    pageSize: PAGE_SIZE2,
    enableRowSelection: (_row) => {
      return true;
    },
    rowSelection: {
      state: rowSelection,
      updater
    }
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full flex-col overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    _DataTable,
    {
      table,
      columns,
      pageSize: PAGE_SIZE2,
      count,
      filters,
      pagination: true,
      layout: "fill",
      search: true,
      orderBy: [
        { key: "product_id", label: t("fields.product") },
        { key: "title", label: t("fields.title") },
        { key: "sku", label: t("fields.sku") }
      ],
      prefix: PREFIX2,
      queryObject: raw
    }
  ) });
};
function ExchangeOutboundItem({
  previewItem,
  currencyCode,
  form,
  onRemove,
  onUpdate,
  index
}) {
  const { t } = useTranslation();
  const appliedPromoCodes = (previewItem.adjustments || []).map(
    (adjustment) => adjustment.code
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-subtle shadow-elevation-card-rest my-2 rounded-xl ", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col items-center gap-x-3 gap-y-2 p-3 text-sm md:flex-row", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 items-center gap-x-3", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Thumbnail, { src: previewItem.thumbnail }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-grow flex-col", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { className: "txt-small", as: "span", weight: "plus", children: [
            previewItem.title,
            " "
          ] }),
          previewItem.variant_sku && /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
            "(",
            previewItem.variant_sku,
            ")"
          ] })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { as: "div", className: "text-ui-fg-subtle txt-small", children: previewItem.subtitle })
      ] }),
      appliedPromoCodes.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-shrink", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Tooltip,
        {
          content: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-pretty", children: appliedPromoCodes.map((code) => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: code }, code)) }),
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(ReceiptPercent, { className: "text-ui-fg-subtle" })
        }
      ) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-grow items-center gap-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Form.Field,
          {
            control: form.control,
            name: `outbound_items.${index}.quantity`,
            render: ({ field }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Input,
                  {
                    ...field,
                    className: "bg-ui-bg-base txt-small w-[67px] rounded-lg",
                    min: 1,
                    type: "number",
                    onBlur: (e) => {
                      const val = e.target.value;
                      const payload = val === "" ? null : Number(val);
                      field.onChange(payload);
                      if (payload) {
                        onUpdate({ quantity: payload });
                      }
                    }
                  }
                ) }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
              ] });
            }
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-small text-ui-fg-subtle", children: t("fields.qty") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-subtle txt-small mr-2 flex flex-shrink-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        MoneyAmountCell,
        {
          currencyCode,
          amount: previewItem.total
        }
      ) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.remove"),
                  onClick: onRemove,
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(XCircle, {})
                }
              ].filter(Boolean)
            }
          ]
        }
      )
    ] })
  ] }) });
}
var itemsToAdd2 = [];
var itemsToRemove2 = [];
var ExchangeOutboundSection = ({
  order,
  preview,
  exchange,
  form
}) => {
  const { t } = useTranslation();
  const { setIsOpen } = useStackedModal();
  const [inventoryMap, setInventoryMap] = reactExports.useState({});
  const { shipping_options = [] } = useOrderShippingOptions(order.id);
  const outboundShippingOptions = shipping_options.filter(
    (so) => !so.rules?.find((r) => r.attribute === "is_return" && r.value === "true")
  );
  const { mutateAsync: addOutboundShipping } = useAddExchangeOutboundShipping(
    exchange.id,
    order.id
  );
  const { mutateAsync: deleteOutboundShipping } = useDeleteExchangeOutboundShipping(exchange.id, order.id);
  const { mutateAsync: addOutboundItem } = useAddExchangeOutboundItems(
    exchange.id,
    order.id
  );
  const { mutateAsync: updateOutboundItem } = useUpdateExchangeOutboundItems(
    exchange.id,
    order.id
  );
  const { mutateAsync: removeOutboundItem } = useRemoveExchangeOutboundItem(
    exchange.id,
    order.id
  );
  const previewOutboundItems = reactExports.useMemo(
    () => preview?.items?.filter(
      (i) => !!i.actions?.find(
        (a) => a.exchange_id === exchange.id && a.action === "ITEM_ADD"
      )
    ),
    [preview.items]
  );
  const variantItemMap = reactExports.useMemo(
    () => new Map(order?.items?.map((i) => [i.variant_id, i])),
    [order.items]
  );
  const {
    fields: outboundItems,
    append,
    remove,
    update
  } = useFieldArray({
    name: "outbound_items",
    control: form.control
  });
  const variantOutboundMap = reactExports.useMemo(
    () => new Map(previewOutboundItems.map((i) => [i.variant_id, i])),
    [previewOutboundItems, outboundItems]
  );
  reactExports.useEffect(() => {
    const existingItemsMap = {};
    previewOutboundItems.forEach((i) => {
      const ind = outboundItems.findIndex((field) => field.item_id === i.id);
      existingItemsMap[i.id] = true;
      if (ind > -1) {
        if (outboundItems[ind].quantity !== i.detail.quantity) {
          update(ind, {
            ...outboundItems[ind],
            quantity: i.detail.quantity
          });
        }
      } else {
        append(
          {
            item_id: i.id,
            quantity: i.detail.quantity,
            variant_id: i.variant_id
          },
          { shouldFocus: false }
        );
      }
    });
    outboundItems.forEach((i, ind) => {
      if (!(i.item_id in existingItemsMap)) {
        remove(ind);
      }
    });
  }, [previewOutboundItems]);
  const locationId = form.watch("location_id");
  const showOutboundItemsPlaceholder = !outboundItems.length;
  const onItemsSelected = async () => {
    itemsToAdd2.length && await addOutboundItem(
      {
        items: itemsToAdd2.map((variantId) => ({
          variant_id: variantId,
          quantity: 1
        }))
      },
      {
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
    for (const itemToRemove of itemsToRemove2) {
      const action = previewOutboundItems.find((i) => i.variant_id === itemToRemove)?.actions?.find((a) => a.action === "ITEM_ADD");
      if (action?.id) {
        await removeOutboundItem(action?.id, {
          onError: (error) => {
            toast.error(error.message);
          }
        });
      }
    }
    setIsOpen("outbound-items", false);
  };
  reactExports.useEffect(() => {
    const outboundShipping = preview.shipping_methods.find(
      (s) => !!s.actions?.find((a) => a.action === "SHIPPING_ADD" && !a.return_id)
    );
    if (outboundShipping) {
      form.setValue("outbound_option_id", outboundShipping.shipping_option_id);
    } else {
      form.setValue("outbound_option_id", "");
    }
  }, [preview.shipping_methods]);
  const onShippingOptionChange = async (selectedOptionId) => {
    const outboundShippingMethods = preview.shipping_methods.filter(
      (s) => !!s.actions?.find((a) => a.action === "SHIPPING_ADD" && !a.return_id)
    );
    const promises = outboundShippingMethods.filter(Boolean).map((outboundShippingMethod) => {
      const action = outboundShippingMethod.actions?.find(
        (a) => a.action === "SHIPPING_ADD" && !a.return_id
      );
      if (action) {
        return deleteOutboundShipping(action.id);
      }
    });
    await Promise.all(promises);
    if (selectedOptionId) {
      await addOutboundShipping(
        { shipping_option_id: selectedOptionId },
        {
          onError: (error) => {
            toast.error(error.message);
          }
        }
      );
    }
  };
  const showLevelsWarning = reactExports.useMemo(() => {
    if (!locationId) {
      return false;
    }
    const allItemsHaveLocation = outboundItems.map((i) => {
      if (!i.variant_id) {
        return true;
      }
      const item = variantItemMap.get(i.variant_id);
      if (!item?.variant_id || !item?.variant) {
        return true;
      }
      if (!item.variant?.manage_inventory) {
        return true;
      }
      return inventoryMap[item.variant_id]?.find(
        (l) => l.location_id === locationId
      );
    }).every(Boolean);
    return !allItemsHaveLocation;
  }, [outboundItems, inventoryMap, locationId]);
  reactExports.useEffect(() => {
    const getInventoryMap = async () => {
      const ret = {};
      if (!outboundItems.length) {
        return ret;
      }
      const variantIds = outboundItems.map((item) => item?.variant_id).filter(Boolean);
      const variants = (await sdk.admin.productVariant.list({
        id: variantIds,
        fields: "*inventory.location_levels"
      })).variants;
      variants.forEach((variant) => {
        ret[variant.id] = variant.inventory?.[0]?.location_levels || [];
      });
      return ret;
    };
    getInventoryMap().then((map) => {
      setInventoryMap(map);
    });
  }, [outboundItems]);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mt-8 flex items-center justify-between", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("orders.returns.outbound") }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedFocusModal, { id: "outbound-items", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx("a", { className: "focus-visible:shadow-borders-focus transition-fg txt-compact-small-plus cursor-pointer text-blue-500 outline-none hover:text-blue-400", children: t("actions.addItems") }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(StackedFocusModal.Content, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Header, {}),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            AddExchangeOutboundItemsTable,
            {
              selectedItems: outboundItems.map((i) => i.variant_id).filter(Boolean),
              currencyCode: order.currency_code,
              onSelectionChange: (finalSelection) => {
                const alreadySelected = outboundItems.map((i) => i.variant_id).filter(Boolean);
                itemsToAdd2 = finalSelection.filter(
                  (selection) => !alreadySelected.includes(selection)
                );
                itemsToRemove2 = alreadySelected.filter(
                  (selection) => !finalSelection.includes(selection)
                );
              }
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(StackedFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full items-center justify-end gap-x-4", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { type: "button", variant: "secondary", size: "small", children: t("actions.cancel") }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Button,
              {
                type: "submit",
                variant: "primary",
                size: "small",
                role: "button",
                onClick: async () => await onItemsSelected(),
                children: t("actions.save")
              },
              "submit-button"
            )
          ] }) }) })
        ] })
      ] })
    ] }),
    showOutboundItemsPlaceholder && /* @__PURE__ */ jsxRuntimeExports.jsx(ItemPlaceholder, {}),
    outboundItems.map(
      (item, index) => item.variant_id && variantOutboundMap.get(item.variant_id) && /* @__PURE__ */ jsxRuntimeExports.jsx(
        ExchangeOutboundItem,
        {
          previewItem: variantOutboundMap.get(item.variant_id),
          currencyCode: order.currency_code,
          form,
          onRemove: () => {
            const actionId = previewOutboundItems.find((i) => i.id === item.item_id)?.actions?.find((a) => a.action === "ITEM_ADD")?.id;
            if (actionId) {
              removeOutboundItem(actionId, {
                onError: (error) => {
                  toast.error(error.message);
                }
              });
            }
          },
          onUpdate: (payload) => {
            const actionId = previewOutboundItems.find((i) => i.id === item.item_id)?.actions?.find((a) => a.action === "ITEM_ADD")?.id;
            if (actionId) {
              updateOutboundItem(
                { ...payload, actionId },
                {
                  onError: (error) => {
                    toast.error(error.message);
                  }
                }
              );
            }
          },
          index
        },
        item.id
      )
    ),
    !showOutboundItemsPlaceholder && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "mt-8 flex flex-col gap-y-4", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-2 md:grid-cols-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("orders.exchanges.outboundShipping") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { className: "!mt-1", children: t("orders.exchanges.outboundShippingHint") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "outbound_option_id",
          render: ({ field: { value, onChange, ...field } }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Combobox,
              {
                allowClear: true,
                noResultsPlaceholder: /* @__PURE__ */ jsxRuntimeExports.jsx(OutboundShippingPlaceholder, {}),
                value: value ?? void 0,
                onChange: (val) => {
                  onChange(val);
                  onShippingOptionChange(val);
                },
                ...field,
                options: outboundShippingOptions.map((so) => ({
                  label: `${so.name} (${getFormattedShippingOptionLocationName(so)})`,
                  value: so.id
                })),
                disabled: !outboundShippingOptions.length
              }
            ) }) });
          }
        }
      )
    ] }) }),
    showLevelsWarning && /* @__PURE__ */ jsxRuntimeExports.jsxs(Alert, { variant: "warning", dismissible: true, className: "mt-4 p-5", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-subtle txt-small pb-2 font-medium leading-[20px]", children: t("orders.returns.noInventoryLevel") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle txt-small leading-normal", children: t("orders.returns.noInventoryLevelDesc") })
    ] })
  ] });
};
var IS_CANCELING = false;
var ExchangeCreateForm = ({
  order,
  preview,
  exchange,
  orderReturn
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const [isInboundShippingPriceEdit, setIsInboundShippingPriceEdit] = reactExports.useState(false);
  const [isOutboundShippingPriceEdit, setIsOutboundShippingPriceEdit] = reactExports.useState(false);
  const [customInboundShippingAmount, setCustomInboundShippingAmount] = reactExports.useState({
    value: "0",
    float: 0
  });
  const [customOutboundShippingAmount, setCustomOutboundShippingAmount] = reactExports.useState({
    value: "0",
    float: 0
  });
  const { mutateAsync: confirmExchangeRequest, isPending: isConfirming } = useExchangeConfirmRequest(exchange.id, order.id);
  const { mutateAsync: cancelExchangeRequest, isPending: isCanceling } = useCancelExchangeRequest(exchange.id, order.id);
  const {
    mutateAsync: updateInboundShipping,
    isPending: isUpdatingOutboundShipping
  } = useUpdateExchangeInboundShipping(exchange.id, order.id);
  const {
    mutateAsync: updateOutboundShipping,
    isPending: isUpdatingInboundShipping
  } = useUpdateExchangeOutboundShipping(exchange.id, order.id);
  const { mutateAsync: updateOrderChange } = useUpdateOrderChange(
    preview?.order_change?.id,
    {
      onError: (error) => {
        toast.error(error.message);
      }
    }
  );
  const isRequestLoading = isConfirming || isCanceling || isUpdatingInboundShipping || isUpdatingOutboundShipping;
  const previewItems = reactExports.useMemo(
    () => preview?.items?.filter(
      (i) => !!i.actions?.find((a) => a.exchange_id === exchange.id)
    ),
    [preview.items]
  );
  const inboundPreviewItems = previewItems.filter(
    (item) => !!item.actions?.find((a) => a.action === "RETURN_ITEM")
  );
  const outboundPreviewItems = previewItems.filter(
    (item) => !!item.actions?.find((a) => a.action === "ITEM_ADD")
  );
  const hasPromotions = reactExports.useMemo(() => {
    return order.promotions && Array.isArray(order.promotions) && order.promotions.length > 0;
  }, [order]);
  const form = useForm({
    defaultValues: () => {
      const inboundShippingMethod = preview.shipping_methods.find((s) => {
        return !!s.actions?.find(
          (a) => a.action === "SHIPPING_ADD" && !!a.return_id
        );
      });
      const outboundShippingMethod = preview.shipping_methods.find((s) => {
        return !!s.actions?.find(
          (a) => a.action === "SHIPPING_ADD" && !a.return_id
        );
      });
      return Promise.resolve({
        inbound_items: inboundPreviewItems.map((i) => {
          const inboundAction = i.actions?.find(
            (a) => a.action === "RETURN_ITEM"
          );
          return {
            item_id: i.id,
            variant_id: i.variant_id,
            quantity: i.detail.return_requested_quantity,
            note: inboundAction?.internal_note,
            reason_id: inboundAction?.details?.reason_id
          };
        }),
        outbound_items: outboundPreviewItems.map((i) => ({
          item_id: i.id,
          variant_id: i.variant_id,
          quantity: i.detail.quantity
        })),
        inbound_option_id: inboundShippingMethod ? inboundShippingMethod.shipping_option_id : "",
        outbound_option_id: outboundShippingMethod ? outboundShippingMethod.shipping_option_id : "",
        location_id: orderReturn?.location_id,
        send_notification: false,
        carry_over_promotions: preview?.order_change?.carry_over_promotions ?? false
      });
    },
    resolver: u(ExchangeCreateSchema)
  });
  const inboundShipping = preview.shipping_methods.find((s) => {
    return !!s.actions?.find(
      (a) => a.action === "SHIPPING_ADD" && !!a.return_id
    );
  });
  const outboundShipping = preview.shipping_methods.find((s) => {
    return !!s.actions?.find((a) => a.action === "SHIPPING_ADD" && !a.return_id);
  });
  reactExports.useEffect(() => {
    if (inboundShipping) {
      setCustomInboundShippingAmount({
        value: String(inboundShipping.total),
        float: inboundShipping.total
      });
    }
  }, [inboundShipping]);
  reactExports.useEffect(() => {
    if (outboundShipping) {
      setCustomOutboundShippingAmount({
        value: String(outboundShipping.total),
        float: outboundShipping.total
      });
    }
  }, [outboundShipping]);
  const inboundShippingOptionId = form.watch("inbound_option_id");
  const outboundShippingOptionId = form.watch("outbound_option_id");
  const prompt = usePrompt();
  const handleSubmit = form.handleSubmit(async (data) => {
    try {
      const res = await prompt({
        title: t("general.areYouSure"),
        description: t("orders.exchanges.confirmText"),
        confirmText: t("actions.continue"),
        cancelText: t("actions.cancel"),
        variant: "confirmation"
      });
      if (!res) {
        return;
      }
      await confirmExchangeRequest({ no_notification: !data.send_notification });
      handleSuccess();
    } catch (e) {
      toast.error(t("general.error"), {
        description: e instanceof Error ? e.message : t("errorBoundary.defaultTitle")
      });
    }
  });
  reactExports.useEffect(() => {
    if (isInboundShippingPriceEdit) {
      document.getElementById("js-inbound-shipping-input")?.focus();
    }
  }, [isInboundShippingPriceEdit]);
  reactExports.useEffect(() => {
    if (isOutboundShippingPriceEdit) {
      document.getElementById("js-outbound-shipping-input")?.focus();
    }
  }, [isOutboundShippingPriceEdit]);
  reactExports.useEffect(() => {
    return () => {
      if (IS_CANCELING) {
        cancelExchangeRequest(void 0, {
          onSuccess: () => {
            toast.success(
              t("orders.exchanges.actions.cancelExchange.successToast")
            );
          },
          onError: (error) => {
            toast.error(error.message);
          }
        });
        IS_CANCELING = false;
      }
    };
  }, []);
  const estimatedDifference = preview.summary.pending_difference - inboundPreviewItems.reduce((acc, item) => {
    return acc + item.total;
  }, 0);
  const inboundShippingTotal = reactExports.useMemo(() => {
    const method = preview.shipping_methods.find(
      (sm) => !!sm.actions?.find((a) => a.action === "SHIPPING_ADD" && !!a.return_id)
    );
    return method?.total || 0;
  }, [preview.shipping_methods]);
  const outboundShippingTotal = reactExports.useMemo(() => {
    const method = preview.shipping_methods.find(
      (sm) => !!sm.actions?.find((a) => a.action === "SHIPPING_ADD" && !a.return_id)
    );
    return method?.total || 0;
  }, [preview.shipping_methods]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(KeyboundForm, { onSubmit: handleSubmit, className: "flex h-full flex-col", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex size-full justify-center overflow-y-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mt-16 w-[720px] max-w-[100%] px-4 md:p-0", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h1", children: t("orders.exchanges.create") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ExchangeInboundSection,
        {
          form,
          preview,
          order,
          exchange,
          orderReturn
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ExchangeOutboundSection,
        {
          form,
          preview,
          order,
          exchange
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mt-8 border-y border-dotted py-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mb-2 flex items-center justify-between", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-subtle", children: t("orders.returns.inboundTotal") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-subtle", children: getStylizedAmount(
            inboundPreviewItems.reduce((acc, item) => {
              const action = item.actions?.find(
                (act) => act.action === "RETURN_ITEM"
              );
              acc = acc + Number(action?.details?.quantity || 0) / item.quantity * item.total;
              return acc;
            }, 0) * -1,
            order.currency_code
          ) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mb-2 flex items-center justify-between", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-subtle", children: t("orders.exchanges.outboundTotal") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-subtle", children: getStylizedAmount(
            outboundPreviewItems.reduce((acc, item) => {
              acc = acc + (item.total || 0);
              return acc;
            }, 0),
            order.currency_code
          ) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mb-2 flex items-center justify-between", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-subtle", children: t("orders.returns.inboundShipping") }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "txt-small text-ui-fg-subtle flex items-center", children: [
            !isInboundShippingPriceEdit && /* @__PURE__ */ jsxRuntimeExports.jsx(
              IconButton,
              {
                onClick: () => setIsInboundShippingPriceEdit(true),
                variant: "transparent",
                className: "text-ui-fg-muted",
                disabled: !inboundPreviewItems?.length || !inboundShippingOptionId,
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
              }
            ),
            isInboundShippingPriceEdit ? /* @__PURE__ */ jsxRuntimeExports.jsx(
              CurrencyInput,
              {
                id: "js-inbound-shipping-input",
                onBlur: () => {
                  let actionId;
                  preview.shipping_methods.forEach((s) => {
                    if (s.actions) {
                      for (const a of s.actions) {
                        if (a.action === "SHIPPING_ADD" && !!a.return_id) {
                          actionId = a.id;
                        }
                      }
                    }
                  });
                  const customPrice = customInboundShippingAmount.float;
                  if (actionId) {
                    updateInboundShipping(
                      {
                        actionId,
                        custom_amount: customPrice
                      },
                      {
                        onError: (error) => {
                          toast.error(error.message);
                        }
                      }
                    );
                  }
                  setIsInboundShippingPriceEdit(false);
                },
                symbol: currencies[order.currency_code.toUpperCase()].symbol_native,
                code: order.currency_code,
                onValueChange: (_value, _name, values) => setCustomInboundShippingAmount({
                  value: values?.value ?? "",
                  float: values?.float ?? null
                }),
                value: customInboundShippingAmount.value,
                disabled: !inboundPreviewItems?.length
              }
            ) : getStylizedAmount(inboundShippingTotal, order.currency_code)
          ] })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small text-ui-fg-subtle", children: t("orders.exchanges.outboundShipping") }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { className: "txt-small text-ui-fg-subtle flex items-center", children: [
            !isOutboundShippingPriceEdit && /* @__PURE__ */ jsxRuntimeExports.jsx(
              IconButton,
              {
                onClick: () => setIsOutboundShippingPriceEdit(true),
                variant: "transparent",
                className: "text-ui-fg-muted",
                disabled: !outboundPreviewItems?.length || !outboundShippingOptionId,
                children: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
              }
            ),
            isOutboundShippingPriceEdit ? /* @__PURE__ */ jsxRuntimeExports.jsx(
              CurrencyInput,
              {
                id: "js-outbound-shipping-input",
                onBlur: () => {
                  let actionId;
                  preview.shipping_methods.forEach((s) => {
                    if (s.actions) {
                      for (const a of s.actions) {
                        if (a.action === "SHIPPING_ADD" && !a.return_id) {
                          actionId = a.id;
                        }
                      }
                    }
                  });
                  const customPrice = customOutboundShippingAmount.float;
                  if (actionId) {
                    updateOutboundShipping(
                      {
                        actionId,
                        custom_amount: customPrice
                      },
                      {
                        onError: (error) => {
                          toast.error(error.message);
                        }
                      }
                    );
                  }
                  setIsOutboundShippingPriceEdit(false);
                },
                symbol: currencies[order.currency_code.toUpperCase()].symbol_native,
                code: order.currency_code,
                onValueChange: (_value, _name, values) => setCustomOutboundShippingAmount({
                  value: values?.value ?? "",
                  float: values?.float ?? null
                }),
                value: customOutboundShippingAmount.value,
                disabled: !outboundPreviewItems?.length
              }
            ) : getStylizedAmount(
              outboundShippingTotal,
              order.currency_code
            )
          ] })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mt-4 flex items-center justify-between border-t border-dotted pt-4", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small font-medium", children: t("orders.exchanges.refundAmount") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "txt-small font-medium", children: getStylizedAmount(estimatedDifference, order.currency_code) })
        ] })
      ] }),
      hasPromotions && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-field mt-4 rounded-lg border py-2 pl-2 pr-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "carry_over_promotions",
          render: ({ field: { onChange, value, ...field } }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { className: "mr-4 self-start", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Switch,
                  {
                    dir: "ltr",
                    className: "mt-[2px] rtl:rotate-180",
                    checked: !!value,
                    onCheckedChange: async (checked) => {
                      onChange(checked);
                      if (preview?.order_change?.id) {
                        await updateOrderChange({
                          carry_over_promotions: checked
                        });
                      }
                    },
                    ...field
                  }
                ) }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "block", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Label, { className: "flex items-center gap-x-2", children: [
                    t("orders.exchanges.carryOverPromotion"),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Tooltip,
                      {
                        content: t(
                          "orders.exchanges.carryOverPromotionTooltip"
                        ),
                        children: /* @__PURE__ */ jsxRuntimeExports.jsx(InformationCircleSolid, {})
                      }
                    ) })
                  ] }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { className: "!mt-1", children: t("orders.exchanges.carryOverPromotionHint") })
                ] })
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-field mt-8 rounded-lg border py-2 pl-2 pr-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "send_notification",
          render: ({ field: { onChange, value, ...field } }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { className: "mr-4 self-start", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Switch,
                  {
                    dir: "ltr",
                    className: "mt-[2px] rtl:rotate-180",
                    checked: !!value,
                    onCheckedChange: onChange,
                    ...field
                  }
                ) }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "block", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("orders.returns.sendNotification") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { className: "!mt-1", children: t("orders.returns.sendNotificationHint") })
                ] })
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "p-8" })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full items-center justify-end gap-x-4", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          type: "button",
          onClick: () => IS_CANCELING = true,
          variant: "secondary",
          size: "small",
          children: t("orders.exchanges.cancel.title")
        }
      ) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          type: "submit",
          variant: "primary",
          size: "small",
          isLoading: isRequestLoading,
          children: t("orders.exchanges.confirm")
        },
        "submit-button"
      )
    ] }) }) })
  ] }) });
};
var IS_REQUEST_RUNNING = false;
var ExchangeCreate = () => {
  const { id } = useParams();
  const navigate = useNavigate();
  const { t } = useTranslation();
  const { order } = useOrder(id, {
    fields: DEFAULT_FIELDS
  });
  const { order: preview } = useOrderPreview(id);
  const [activeExchangeId, setActiveExchangeId] = reactExports.useState();
  const { mutateAsync: createExchange } = useCreateExchange(order?.id ?? "");
  const { exchange } = useExchange(activeExchangeId, void 0, {
    enabled: !!activeExchangeId
  });
  const { return: orderReturn } = useReturn(exchange?.return_id, void 0, {
    enabled: !!exchange?.return_id
  });
  reactExports.useEffect(() => {
    async function run() {
      if (IS_REQUEST_RUNNING || !preview) {
        return;
      }
      if (preview.order_change) {
        if (preview.order_change.change_type === "exchange") {
          setActiveExchangeId(preview.order_change.exchange_id);
        } else {
          navigate(`/orders/${preview.id}`, { replace: true });
          toast.error(t("orders.exchanges.activeChangeError"));
        }
        return;
      }
      IS_REQUEST_RUNNING = true;
      try {
        const { exchange: createdExchange } = await createExchange({
          order_id: preview.id
        });
        setActiveExchangeId(createdExchange.id);
      } catch (e) {
        toast.error(
          e instanceof Error ? e.message : t("errorBoundary.defaultTitle")
        );
        navigate(`/orders/${preview.id}`, { replace: true });
      } finally {
        IS_REQUEST_RUNNING = false;
      }
    }
    run();
  }, [preview]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: exchange && preview && order && /* @__PURE__ */ jsxRuntimeExports.jsx(
    ExchangeCreateForm,
    {
      order,
      exchange,
      preview,
      orderReturn
    }
  ) });
};
export {
  ExchangeCreate as Component
};
