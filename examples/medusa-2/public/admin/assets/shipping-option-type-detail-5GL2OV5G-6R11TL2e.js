import { u as useDeleteShippingOptionTypeAction } from "./chunk-E6OUIHKB-Dk8xN0rs.js";
import { ar as useParams, d as useLoaderData, fQ as useShippingOptionType, j as jsxRuntimeExports, bz as SingleColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, f as Container, H as Heading, A as ActionMenu, P as PencilSquare, T as Trash, a4 as Text, s as sdk, fR as shippingOptionTypesQueryKeys } from "./index-6bvUh1mj.js";
var ShippingOptionTypeDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { shipping_option_type } = useShippingOptionType(id, void 0, {
    initialData: props.loaderData,
    enabled: Boolean(id)
  });
  if (!shipping_option_type) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: shipping_option_type.label });
};
var seo = (match) => ({
  title: match.loaderData?.shipping_option_type?.label
});
var shippingOptionTypeDetailQuery = (id) => ({
  queryKey: shippingOptionTypesQueryKeys.detail(id),
  queryFn: async () => sdk.admin.shippingOptionType.retrieve(id)
});
var shippingOptionTypeLoader = async ({
  params
}) => {
  const id = params.id;
  const query = shippingOptionTypeDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
var ShippingOptionTypeGeneralSection = ({
  shippingOptionType
}) => {
  const { t } = useTranslation();
  const handleDelete = useDeleteShippingOptionTypeAction(
    shippingOptionType.id,
    shippingOptionType.label
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between  px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: shippingOptionType.label }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        ActionMenu,
        {
          groups: [
            {
              actions: [
                {
                  label: t("actions.edit"),
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
                  to: "edit"
                }
              ]
            },
            {
              actions: [
                {
                  label: t("actions.delete"),
                  icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
                  onClick: handleDelete
                }
              ]
            }
          ]
        }
      )
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-start px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.code") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: shippingOptionType.code })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-start px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("fields.description") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: shippingOptionType.description || "-" })
    ] })
  ] });
};
var ShippingOptionTypeDetail = () => {
  const { id } = useParams();
  const initialData = useLoaderData();
  const { shipping_option_type, isPending, isError, error } = useShippingOptionType(id, void 0, {
    initialData
  });
  if (isPending || !shipping_option_type) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 2, showJSON: true, showMetadata: true });
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "shipping_option_type.details",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      data: shipping_option_type,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ShippingOptionTypeGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            ShippingOptionTypeGeneralSection,
            {
              shippingOptionType: shipping_option_type
            }
          ) }),
          detailPageDefaultEntries(shipping_option_type, { permissions: false })
        ] })
      }
    }
  );
};
export {
  ShippingOptionTypeDetailBreadcrumb as Breadcrumb,
  ShippingOptionTypeDetail as Component,
  shippingOptionTypeLoader as loader,
  seo
};
