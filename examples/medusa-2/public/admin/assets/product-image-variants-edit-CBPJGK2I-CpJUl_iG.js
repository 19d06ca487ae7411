import { j as jsonResponse } from "./chunk-TCHUXMXX-DjRZ90lz.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { b as useTranslation, ar as useParams, aq as useProduct, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, b8 as useBatchImageVariants, r as reactExports, aN as useForm, aO as u, t as toast, aA as useProductVariants, K as KeyboundForm, B as Button, aI as object, aT as array, aK as string, h as createColumnHelper, k as keepPreviousData, a3 as Checkbox } from "./index-6bvUh1mj.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var useProductVariantTableQuery = ({
  prefix,
  pageSize = 20
}) => {
  const queryObject = useQueryParams(
    ["offset", "q", "order", "created_at", "updated_at"],
    prefix
  );
  const { offset, q, order, created_at, updated_at } = queryObject;
  const searchParams = {
    limit: pageSize,
    offset: offset ? Number(offset) : 0,
    order,
    created_at: created_at ? JSON.parse(created_at) : void 0,
    updated_at: updated_at ? JSON.parse(updated_at) : void 0,
    q
  };
  return {
    searchParams,
    raw: queryObject
  };
};
var PAGE_SIZE = 20;
var BatchImageVariantsSchema = object({
  variants: array(string())
});
var variantColumnHelper = createColumnHelper();
var VariantsTableForm = ({
  productId,
  image
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { mutateAsync, isPending } = useBatchImageVariants(productId, image.id);
  const [variantSelection, setVariantSelection] = reactExports.useState(
    () => image.variants?.reduce((acc, variant) => {
      acc[variant.id] = true;
      return acc;
    }, {}) || {}
  );
  reactExports.useEffect(() => {
    setVariantSelection(
      image.variants?.reduce((acc, variant) => {
        acc[variant.id] = true;
        return acc;
      }, {}) || {}
    );
  }, [image.variants.length]);
  const form = useForm({
    defaultValues: {
      variants: image.variants?.map((variant) => variant.id) || []
    },
    resolver: u(BatchImageVariantsSchema)
  });
  const handleSubmit = form.handleSubmit(async () => {
    const initialVariantIds = image?.variants?.map((variant) => variant.id) || [];
    const newVariantIds = Object.keys(variantSelection).filter(
      (k) => variantSelection[k]
    );
    const variantsToAdd = newVariantIds.filter(
      (id) => !initialVariantIds.includes(id)
    );
    const variantsToRemove = initialVariantIds.filter(
      (id) => !newVariantIds.includes(id)
    );
    await mutateAsync(
      {
        add: variantsToAdd,
        remove: variantsToRemove
      },
      {
        onSuccess: () => {
          toast.success(t("products.variantMedia.successToast"));
          handleSuccess();
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  const columns = reactExports.useMemo(
    () => [
      variantColumnHelper.display({
        id: "select",
        header: ({ table: table2 }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              checked: table2.getIsSomePageRowsSelected() ? "indeterminate" : table2.getIsAllPageRowsSelected(),
              onCheckedChange: (value) => table2.toggleAllPageRowsSelected(!!value)
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
      variantColumnHelper.accessor("title", {
        header: () => t("fields.title"),
        cell: ({ getValue }) => {
          const title = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: title || "-" }) });
        }
      }),
      variantColumnHelper.accessor("sku", {
        header: () => t("fields.sku"),
        cell: ({ getValue }) => {
          const sku = getValue();
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate font-mono text-sm", children: sku || "-" }) });
        }
      }),
      variantColumnHelper.accessor("thumbnail", {
        header: () => t("fields.thumbnail"),
        cell: ({ getValue }) => {
          const isThumbnail = getValue() === image.url;
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full w-full items-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate text-sm", children: isThumbnail ? t("fields.true") : t("fields.false") }) });
        }
      })
    ],
    [t]
  );
  const updater = (value) => {
    const state = typeof value === "function" ? value(variantSelection) : value;
    setVariantSelection(state);
    const formState = Object.keys(state).filter((k) => state[k]);
    form.setValue("variants", formState, {
      shouldDirty: true,
      shouldTouch: true
    });
  };
  const { searchParams, raw } = useProductVariantTableQuery({
    pageSize: PAGE_SIZE
  });
  const {
    variants,
    count,
    isPending: isLoading
  } = useProductVariants(
    productId,
    {
      ...searchParams
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const { table } = useDataTable({
    data: variants || [],
    columns,
    count,
    enablePagination: true,
    enableRowSelection: true,
    pageSize: PAGE_SIZE,
    getRowId: (row) => row.id,
    rowSelection: {
      state: variantSelection,
      updater
    }
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex flex-1 flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { className: "flex flex-col gap-y-8 overflow-y-auto p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full flex-col", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-1 overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          _DataTable,
          {
            layout: "fill",
            table,
            columns,
            count,
            isLoading,
            pageSize: PAGE_SIZE,
            queryObject: raw,
            pagination: true,
            search: true
          }
        ) }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              type: "submit",
              isLoading: isPending,
              disabled: isPending,
              children: t("actions.save")
            }
          )
        ] }) })
      ]
    }
  ) });
};
var ProductImageVariantsEdit = () => {
  const { t } = useTranslation();
  const { id: product_id, image_id } = useParams();
  const { product, isPending } = useProduct(
    product_id,
    {
      // TODO: Remove exclusion once we avoid including unnecessary relations by default in the query config
      fields: "images.id,images.url,images.variants.id,-type,-collection,-options,-tags,-variants,-sales_channels"
    },
    {
      enabled: !!product_id && !!image_id
    }
  );
  const image = product?.images?.find((image2) => image2.id === image_id);
  if (!product_id || !image_id || isPending) {
    return null;
  }
  if (!isPending && !image) {
    throw jsonResponse(
      { message: `An image with ID ${image_id} was not found` },
      404
    );
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("img", { src: image.url, className: "h-20" }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("products.variantMedia.manageVariants") }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { children: t("products.variantMedia.manageVariantsDescription") })
      ] })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      VariantsTableForm,
      {
        productId: product_id,
        image
      }
    )
  ] });
};
export {
  ProductImageVariantsEdit as Component
};
