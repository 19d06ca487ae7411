import { b as useTranslation, j as jsxRuntimeExports, bp as PlaceholderCell, av as Tooltip, r as reactExports, h as createColumnHelper, bJ as ProductCell, bK as ProductHeader, bL as CollectionCell, bM as CollectionHeader, bN as VariantCell, bO as VariantHeader, bP as ProductStatusCell, bQ as ProductStatusHeader } from "./index-6bvUh1mj.js";
var SalesChannelsCell = ({
  salesChannels
}) => {
  const { t } = useTranslation();
  const validChannels = salesChannels?.filter(
    (sc) => sc != null
  );
  if (!validChannels || !validChannels.length) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(PlaceholderCell, {});
  }
  if (validChannels.length > 2) {
    return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex h-full w-full items-center gap-x-1 overflow-hidden", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: validChannels.slice(0, 2).map((sc) => sc.name).join(", ") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Tooltip,
        {
          content: /* @__PURE__ */ jsxRuntimeExports.jsx("ul", { children: validChannels.slice(2).map((sc) => /* @__PURE__ */ jsxRuntimeExports.jsx("li", { children: sc.name }, sc.id)) }),
          children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-xs", children: t("general.plusCountMore", {
            count: validChannels.length - 2
          }) })
        }
      )
    ] });
  }
  const channels = validChannels.map((sc) => sc.name).join(", ");
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full max-w-[250px] items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { title: channels, className: "truncate", children: channels }) });
};
var SalesChannelHeader = () => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: t("fields.salesChannels") }) });
};
var columnHelper = createColumnHelper();
var useProductTableColumns = () => {
  return reactExports.useMemo(
    () => [
      columnHelper.display({
        id: "product",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductHeader, {}),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductCell, { product: row.original })
      }),
      columnHelper.accessor("collection", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(CollectionHeader, {}),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(CollectionCell, { collection: row.original.collection })
      }),
      columnHelper.accessor("sales_channels", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(SalesChannelHeader, {}),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(SalesChannelsCell, { salesChannels: row.original.sales_channels })
      }),
      columnHelper.accessor("variants", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(VariantHeader, {}),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(VariantCell, { variants: row.original.variants })
      }),
      columnHelper.accessor("status", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductStatusHeader, {}),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(ProductStatusCell, { status: row.original.status })
      })
    ],
    []
  );
};
export {
  useProductTableColumns as u
};
