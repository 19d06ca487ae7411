import { S as StatusCell } from "./chunk-ADOCJB6L-BtLiOsG_.js";
import { r as reactExports, h as createColumnHelper, j as jsxRuntimeExports, dr as DisplayIdCell, ds as DisplayIdHeader, dt as DateCell, du as DateHeader, dv as TotalCell, dw as TotalHeader, d4 as countries, b as useTranslation, dx as getOrderPaymentStatus, dy as getOrderFulfillmentStatus, bp as PlaceholderCell, av as Tooltip, dz as ReactCountryFlag } from "./index-6bvUh1mj.js";
var CountryCell = ({ country }) => {
  if (!country) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-5 items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: country.display_name, children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-4 items-center justify-center overflow-hidden rounded-sm", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    ReactCountryFlag,
    {
      countryCode: country.iso_2.toUpperCase(),
      svg: true,
      style: {
        width: "16px",
        height: "16px"
      },
      "aria-label": country.display_name
    }
  ) }) }) });
};
var CustomerCell = ({
  customer
}) => {
  if (!customer) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted", children: "-" });
  }
  const { first_name, last_name, email } = customer;
  const name = [first_name, last_name].filter(Boolean).join(" ");
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: name || email }) });
};
var CustomerHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.customer") }) });
};
var FulfillmentStatusCell = ({
  status
}) => {
  const { t } = useTranslation();
  if (!status) {
    return "-";
  }
  const { label, color } = getOrderFulfillmentStatus(t, status);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusCell, { color, children: label });
};
var FulfillmentStatusHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.fulfillment") }) });
};
var PaymentStatusCell = ({ status }) => {
  const { t } = useTranslation();
  const { label, color } = getOrderPaymentStatus(t, status);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(StatusCell, { color, children: label });
};
var PaymentStatusHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.payment") }) });
};
var SalesChannelCell = ({
  channel
}) => {
  if (!channel) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-muted", children: "-" });
  }
  const { name } = channel;
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: name }) });
};
var SalesChannelHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("fields.salesChannel") }) });
};
var columnHelper = createColumnHelper();
var useOrderTableColumns = (props) => {
  const { exclude = [] } = props ?? {};
  const columns = reactExports.useMemo(
    () => [
      columnHelper.accessor("display_id", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(DisplayIdHeader, {}),
        cell: ({ getValue }) => {
          const id = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DisplayIdCell, { displayId: id });
        }
      }),
      columnHelper.accessor("created_at", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(DateHeader, {}),
        cell: ({ getValue }) => {
          const date = new Date(getValue());
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date });
        }
      }),
      columnHelper.accessor("customer", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerHeader, {}),
        cell: ({ getValue }) => {
          const customer = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerCell, { customer });
        }
      }),
      columnHelper.accessor("sales_channel", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(SalesChannelHeader, {}),
        cell: ({ getValue }) => {
          const channel = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(SalesChannelCell, { channel });
        }
      }),
      columnHelper.accessor("payment_status", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(PaymentStatusHeader, {}),
        cell: ({ getValue }) => {
          const status = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(PaymentStatusCell, { status });
        }
      }),
      columnHelper.accessor("fulfillment_status", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(FulfillmentStatusHeader, {}),
        cell: ({ getValue }) => {
          const status = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx(FulfillmentStatusCell, { status });
        }
      }),
      columnHelper.accessor("total", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TotalHeader, {}),
        cell: ({ getValue, row }) => {
          const isFullyRefunded = row.original.payment_status === "refunded";
          const total = !isFullyRefunded ? getValue() : row.original.payment_collections?.reduce(
            (acc, payCol) => acc + (payCol.refunded_amount ?? 0),
            0
          ) ?? 0;
          const currencyCode = row.original.currency_code;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            TotalCell,
            {
              currencyCode,
              total,
              className: isFullyRefunded ? "text-ui-fg-muted line-through" : ""
            }
          );
        }
      }),
      columnHelper.display({
        id: "country",
        cell: ({ row }) => {
          const countryCode = row.original.shipping_address?.country_code;
          const country = countries.find((c) => c.iso_2 === countryCode);
          return /* @__PURE__ */ jsxRuntimeExports.jsx(CountryCell, { country });
        }
      })
    ],
    []
  );
  const isAccessorColumnDef = (c) => {
    return c.accessorKey !== void 0;
  };
  const isDisplayColumnDef = (c) => {
    return c.id !== void 0;
  };
  const shouldExclude = (c) => {
    if (isAccessorColumnDef(c)) {
      return exclude.includes(c.accessorKey);
    } else if (isDisplayColumnDef(c)) {
      return exclude.includes(c.id);
    }
    return false;
  };
  return columns.filter(
    (c) => !shouldExclude(c)
  );
};
export {
  useOrderTableColumns as u
};
