import { D as DISPLAY_OVERRIDE_ITEMS_LIMIT } from "./chunk-AKDC6BWT-DQRktgaX.js";
import { T as TaxRateRuleReferenceType } from "./chunk-G6CQOB4G-_DD8XNwn.js";
import { L as LocalizedTablePagination, u as useDeleteTaxRateAction } from "./chunk-6VMPUFRG-Thk97egK.js";
import { f as formatPercentage } from "./chunk-4FM6S5CX-DpCPs5BK.js";
import { D as DataTableSearch } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { D as DataTableOrderBy } from "./chunk-HQKGZADC-4uIMczI-.js";
import { a as NoResults, N as NoRecords } from "./chunk-EMIHDNB7-UadevBEF.js";
import { b as useTranslation, j as jsxRuntimeExports, a4 as Text, aw as StatusBadge, aD as useSearchParams, r as reactExports, bR as useReactTable, bT as getPaginationRowModel, bU as getCoreRowModel, gb as TableFooterSkeleton, g as Link, B as Button, A as ActionMenu, P as PencilSquare, T as Trash, dZ as Root, d_ as Trigger, ad as IconButton, b0 as TriangleRightMini, d$ as Content, D as Divider, az as Badge, av as Tooltip, e as useProducts } from "./index-6bvUh1mj.js";
import { u as useProductTypes } from "./chunk-QG545K2O-DguWZgtL.js";
import { a as useShippingOptions } from "./chunk-4SIZ37QP-DiC7Tyb7.js";
import { A as ArrowDownRightMini } from "./arrow-down-right-mini-aX1_F_lA.js";
var TaxRateLine = ({
  taxRate,
  isSublevelTaxRate
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-[1fr_1fr_auto] items-center gap-4 px-6 py-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1.5", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", leading: "compact", children: taxRate.name }),
      taxRate.code && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1.5", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: "·" }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: taxRate.code })
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: formatPercentage(taxRate.rate) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
      isSublevelTaxRate && /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: taxRate.is_combinable ? "green" : "grey", children: taxRate.is_combinable ? t("taxRegions.fields.isCombinable.true") : t("taxRegions.fields.isCombinable.false") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(TaxRateActions, { taxRate })
    ] })
  ] });
};
var TaxRateActions = ({ taxRate }) => {
  const { t } = useTranslation();
  const handleDelete = useDeleteTaxRateAction(taxRate);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              label: t("actions.edit"),
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
              to: `tax-rates/${taxRate.id}/edit`
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
  );
};
var TaxOverrideCard = ({ taxRate }) => {
  const { t } = useTranslation();
  const handleDelete = useDeleteTaxRateAction(taxRate);
  if (taxRate.is_default) {
    return null;
  }
  const groupedRules = taxRate.rules.reduce((acc, rule) => {
    if (!acc[rule.reference]) {
      acc[rule.reference] = [];
    }
    acc[rule.reference].push(rule.reference_id);
    return acc;
  }, {});
  const validKeys = Object.values(TaxRateRuleReferenceType);
  const numberOfTargets = Object.keys(groupedRules).map(
    (key) => validKeys.includes(key)
  ).length;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Root, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-3", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(IconButton, { size: "2xsmall", variant: "transparent", className: "group", children: /* @__PURE__ */ jsxRuntimeExports.jsx(TriangleRightMini, { className: "text-ui-fg-muted transition-transform group-data-[state='open']:rotate-90" }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1.5", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", leading: "compact", children: taxRate.name }),
          taxRate.code && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle flex items-center gap-x-1.5", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: "·" }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: taxRate.code })
          ] })
        ] })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-subtle", children: t("taxRegions.fields.targets.numberOfTargets", {
          count: numberOfTargets
        }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-border-base h-3 w-px" }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: taxRate.is_combinable ? "green" : "grey", children: taxRate.is_combinable ? t("taxRegions.fields.isCombinable.true") : t("taxRegions.fields.isCombinable.false") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ActionMenu,
          {
            groups: [
              {
                actions: [
                  {
                    label: t("actions.edit"),
                    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
                    to: `overrides/${taxRate.id}/edit`
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
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Content, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-subtle", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-6 py-3", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-muted flex size-5 items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowDownRightMini, {}) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-wrap items-center gap-x-1.5 gap-y-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", children: formatPercentage(taxRate.rate) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Text,
            {
              size: "small",
              leading: "compact",
              className: "text-ui-fg-subtle",
              children: t("taxRegions.fields.targets.operators.on")
            }
          ),
          Object.entries(groupedRules).map(([reference, ids], index) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(
              "div",
              {
                className: "flex items-center gap-x-1.5",
                children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Reference,
                    {
                      reference,
                      ids
                    },
                    reference
                  ),
                  index < Object.keys(groupedRules).length - 1 && /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Text,
                    {
                      size: "small",
                      leading: "compact",
                      className: "text-ui-fg-subtle",
                      children: t("taxRegions.fields.targets.operators.and")
                    }
                  )
                ]
              },
              reference
            );
          })
        ] })
      ] }) })
    ] }) })
  ] });
};
var Reference = ({
  reference,
  ids
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-1.5", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(ReferenceBadge, { reference }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ReferenceValues, { type: reference, ids })
  ] });
};
var ReferenceBadge = ({
  reference
}) => {
  const { t } = useTranslation();
  let label = null;
  switch (reference) {
    case "product":
      label = t("taxRegions.fields.targets.tags.product");
      break;
    // case TaxRateRuleReferenceType.PRODUCT_COLLECTION:
    //   label = t("taxRegions.fields.targets.tags.productCollection")
    //   break
    // case TaxRateRuleReferenceType.PRODUCT_TAG:
    //   label = t("taxRegions.fields.targets.tags.productTag")
    //   break
    case "product_type":
      label = t("taxRegions.fields.targets.tags.productType");
      break;
    case "shipping_option":
      label = t("taxRegions.fields.targets.tags.shippingOption");
      break;
  }
  if (!label) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", children: label });
};
var ReferenceValues = ({
  type,
  ids
}) => {
  const { t } = useTranslation();
  const { isPending, additional, labels, isError, error } = useReferenceValues(
    type,
    ids
  );
  if (isError) {
    throw error;
  }
  if (isPending) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-tag-neutral-bg border-ui-tag-neutral-border h-5 w-14 animate-pulse rounded-md" });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Tooltip,
    {
      content: /* @__PURE__ */ jsxRuntimeExports.jsxs("ul", { children: [
        labels?.map((label, index) => /* @__PURE__ */ jsxRuntimeExports.jsx("li", { children: label }, index)),
        additional > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx("li", { children: t("taxRegions.fields.targets.additionalValues", {
          count: additional
        }) })
      ] }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", children: t("taxRegions.fields.targets.values", {
        count: ids.length
      }) })
    }
  );
};
var useReferenceValues = (type, ids) => {
  const products = useProducts(
    {
      id: ids.slice(0, DISPLAY_OVERRIDE_ITEMS_LIMIT),
      limit: DISPLAY_OVERRIDE_ITEMS_LIMIT,
      // TODO: Remove exclusion once we avoid including unnecessary relations by default in the query config
      fields: "-type,-collection,-options,-tags,-images,-variants,-sales_channels"
    },
    {
      enabled: !!ids.length && type === "product"
      /* PRODUCT */
    }
  );
  const productTypes = useProductTypes(
    {
      id: ids.slice(0, DISPLAY_OVERRIDE_ITEMS_LIMIT),
      limit: DISPLAY_OVERRIDE_ITEMS_LIMIT
    },
    {
      enabled: !!ids.length && type === "product_type"
      /* PRODUCT_TYPE */
    }
  );
  const shippingOptions = useShippingOptions(
    {
      id: ids.slice(0, DISPLAY_OVERRIDE_ITEMS_LIMIT),
      limit: DISPLAY_OVERRIDE_ITEMS_LIMIT
    },
    {
      enabled: !!ids.length && type === "shipping_option"
      /* SHIPPING_OPTION */
    }
  );
  const additionalCount = ids.length > DISPLAY_OVERRIDE_ITEMS_LIMIT ? ids.length - DISPLAY_OVERRIDE_ITEMS_LIMIT : 0;
  switch (type) {
    case "product":
      return {
        labels: products.products?.map((product) => product.title),
        isPending: products.isPending,
        additional: additionalCount,
        isError: products.isError,
        error: products.error
      };
    // case TaxRateRuleReferenceType.PRODUCT_TAG:
    //   return {
    //     labels: tags.product_tags?.map((tag: any) => tag.value),
    //     isPending: tags.isPending,
    //     additional:
    //       tags.product_tags && tags.count
    //         ? tags.count - tags.product_tags.length
    //         : 0,
    //     isError: tags.isError,
    //     error: tags.error,
    //   }
    case "product_type":
      return {
        labels: productTypes.product_types?.map((type2) => type2.value),
        isPending: productTypes.isPending,
        additional: additionalCount,
        isError: productTypes.isError,
        error: productTypes.error
      };
    case "shipping_option":
      return {
        labels: shippingOptions.shipping_options?.map((option) => option.name),
        isPending: shippingOptions.isPending,
        additional: additionalCount,
        isError: shippingOptions.isError,
        error: shippingOptions.error
      };
  }
};
var TaxOverrideTable = ({
  isPending,
  action,
  count = 0,
  table,
  queryObject,
  prefix,
  children
}) => {
  if (isPending) {
    return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col divide-y", children: [
      Array.from({ length: 3 }).map((_, index) => {
        return /* @__PURE__ */ jsxRuntimeExports.jsx(
          "div",
          {
            className: "bg-ui-bg-field-component h-[52px] w-full animate-pulse"
          },
          index
        );
      }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(TableFooterSkeleton, { layout: "fit" })
    ] });
  }
  const noQuery = Object.values(queryObject).filter((v) => Boolean(v)).length === 0;
  const noResults = !isPending && count === 0 && !noQuery;
  const noRecords = !isPending && count === 0 && noQuery;
  const { pageIndex, pageSize } = table.getState().pagination;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col divide-y", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col justify-between gap-x-4 gap-y-3 px-6 py-4 md:flex-row md:items-center", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
        !noRecords && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full items-center gap-x-2 md:w-fit", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "w-full md:w-fit", children: /* @__PURE__ */ jsxRuntimeExports.jsx(DataTableSearch, { prefix }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            DataTableOrderBy,
            {
              keys: ["name", "rate", "code", "updated_at", "created_at"],
              prefix
            }
          )
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: action.to, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: action.label }) })
      ] })
    ] }),
    noResults && /* @__PURE__ */ jsxRuntimeExports.jsx(NoResults, {}),
    noRecords && /* @__PURE__ */ jsxRuntimeExports.jsx(NoRecords, {}),
    !noRecords && !noResults ? !isPending ? table.getRowModel().rows.map((row) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(
        TaxOverrideCard,
        {
          taxRate: row.original,
          role: "row",
          "aria-rowindex": row.index
        },
        row.id
      );
    }) : Array.from({ length: 3 }).map((_, index) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(
        "div",
        {
          className: "bg-ui-bg-field-component h-[60px] w-full animate-pulse"
        },
        index
      );
    }) : null,
    !noRecords && /* @__PURE__ */ jsxRuntimeExports.jsx(
      LocalizedTablePagination,
      {
        prefix,
        canNextPage: table.getCanNextPage(),
        canPreviousPage: table.getCanPreviousPage(),
        count,
        nextPage: table.nextPage,
        previousPage: table.previousPage,
        pageCount: table.getPageCount(),
        pageIndex,
        pageSize
      }
    )
  ] });
};
var useTaxOverrideTable = ({
  data = [],
  count = 0,
  pageSize: _pageSize = 10,
  prefix
}) => {
  const [searchParams, setSearchParams] = useSearchParams();
  const offsetKey = `${`${prefix}_`}offset`;
  const offset = searchParams.get(offsetKey);
  const [{ pageIndex, pageSize }, setPagination] = reactExports.useState({
    pageIndex: offset ? Math.ceil(Number(offset) / _pageSize) : 0,
    pageSize: _pageSize
  });
  const pagination = reactExports.useMemo(
    () => ({
      pageIndex,
      pageSize
    }),
    [pageIndex, pageSize]
  );
  reactExports.useEffect(() => {
    const index = offset ? Math.ceil(Number(offset) / _pageSize) : 0;
    if (index === pageIndex) {
      return;
    }
    setPagination((prev) => ({
      ...prev,
      pageIndex: index
    }));
  }, [offset, _pageSize, pageIndex]);
  const onPaginationChange = (updater) => {
    const state = updater(pagination);
    const { pageIndex: pageIndex2, pageSize: pageSize2 } = state;
    setSearchParams((prev) => {
      if (!pageIndex2) {
        prev.delete(offsetKey);
        return prev;
      }
      const newSearch = new URLSearchParams(prev);
      newSearch.set(offsetKey, String(pageIndex2 * pageSize2));
      return newSearch;
    });
    setPagination(state);
    return state;
  };
  const table = useReactTable({
    data,
    columns: [],
    // We don't actually want to render any columns
    pageCount: Math.ceil(count / pageSize),
    state: {
      pagination
    },
    getCoreRowModel: getCoreRowModel(),
    onPaginationChange,
    getPaginationRowModel: getPaginationRowModel(),
    manualPagination: true
  });
  return {
    table
  };
};
export {
  TaxRateLine as T,
  TaxOverrideTable as a,
  useTaxOverrideTable as u
};
