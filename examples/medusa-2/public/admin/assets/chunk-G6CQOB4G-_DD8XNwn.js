import { g as getFormattedShippingOptionLocationName } from "./chunk-UC26CCHZ-Coc_DqhR.js";
import { u as useProductTypeTableFilters, a as useProductTypeTableColumns } from "./chunk-R6TSI7GJ-DH8XKi0f.js";
import { T as TextCell } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { c as useShippingOptionTableFilters } from "./chunk-ULGIMHZD-DbTNRy85.js";
import { u as useProductTableColumns } from "./chunk-PNGR3CPH-DHSM-b88.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { u as useProductTableFilters } from "./chunk-OPMQF765-CbDoV1x1.js";
import { g as useShippingOptionTableQuery, e as useProductTypeTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { u as useProductTableQuery } from "./chunk-R65S6ZZV-DrkRf5li.js";
import { b as useTranslation, r as reactExports, j as jsxRuntimeExports, S as StackedFocusModal, eM as StackedDrawer, B as Button, aq as useProduct, a4 as Text, ad as IconButton, ak as XMarkMini, k as keepPreviousData, e as useProducts, aD as useSearchParams, a3 as Checkbox, dt as DateCell, h as createColumnHelper, aI as object, aK as string, aT as array, eT as nativeEnum } from "./index-6bvUh1mj.js";
import { u as useProductTypes } from "./chunk-QG545K2O-DguWZgtL.js";
import { a as useShippingOptions } from "./chunk-4SIZ37QP-DiC7Tyb7.js";
import { a as useStockLocations } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
var TaxRateRuleReferenceType = /* @__PURE__ */ ((TaxRateRuleReferenceType2) => {
  TaxRateRuleReferenceType2["PRODUCT"] = "product";
  TaxRateRuleReferenceType2["PRODUCT_TYPE"] = "product_type";
  TaxRateRuleReferenceType2["SHIPPING_OPTION"] = "shipping_option";
  return TaxRateRuleReferenceType2;
})(TaxRateRuleReferenceType || {});
var columnHelper = createColumnHelper();
var useShippingOptionTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("name", {
        header: () => t("fields.name"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue() })
      }),
      columnHelper.accessor("shipping_profile", {
        header: () => t("fields.shippingProfile"),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: row.original.shipping_profile?.name || "N/A" })
      }),
      columnHelper.display({
        id: "location",
        header: () => t("fields.location"),
        cell: ({ row }) => {
          const locationName = getFormattedShippingOptionLocationName(
            row.original
          );
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: locationName });
        }
      }),
      columnHelper.display({
        id: "service_zone",
        header: () => t("fields.serviceZone"),
        cell: ({ row }) => {
          const serviceZoneName = row.original.service_zone?.name;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: serviceZoneName || "N/A" });
        }
      }),
      columnHelper.display({
        id: "enabled_in_store",
        header: () => t("fields.enabledInStore"),
        cell: ({ row }) => {
          let text = "N/A";
          const val = row.original.rules?.find(
            (r) => r.attribute === "enabled_in_store"
          );
          if (val) {
            text = val.value === "true" ? "Yes" : "No";
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text });
        }
      }),
      columnHelper.display({
        id: "is_return",
        header: () => t("fields.isReturn"),
        cell: ({ row }) => {
          let text = "N/A";
          const val = row.original.rules?.find(
            (r) => r.attribute === "is_return"
          );
          if (val) {
            text = val.value === "true" ? "Yes" : "No";
          }
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text });
        }
      }),
      columnHelper.accessor("created_at", {
        header: () => t("fields.createdAt"),
        cell: ({ getValue }) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DateCell, { date: getValue() });
        }
      })
    ],
    [t]
  );
};
function initRowSelection(state) {
  return state.reduce((acc, reference) => {
    acc[reference.value] = true;
    return acc;
  }, {});
}
var TargetForm = ({
  referenceType,
  type,
  setState,
  state
}) => {
  const { t } = useTranslation();
  const Component = type === "focus" ? StackedFocusModal : StackedDrawer;
  const [intermediate, setIntermediate] = reactExports.useState(state);
  const handleSave = () => {
    setState(intermediate);
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex size-full flex-col overflow-hidden", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Component.Body, { className: "min-h-0 p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Table,
      {
        referenceType,
        initialRowState: initRowSelection(state),
        intermediate,
        setIntermediate
      }
    ) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Component.Footer, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Component.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", type: "button", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { type: "button", size: "small", onClick: handleSave, children: t("actions.save") })
    ] })
  ] });
};
var Table = ({ referenceType, ...props }) => {
  switch (referenceType) {
    // case TaxRateRuleReferenceType.CUSTOMER_GROUP:
    // return <CustomerGroupTable {...props} />
    case "product":
      return /* @__PURE__ */ jsxRuntimeExports.jsx(ProductTable, { ...props });
    // case TaxRateRuleReferenceType.PRODUCT_COLLECTION:
    // return <ProductCollectionTable {...props} />
    case "product_type":
      return /* @__PURE__ */ jsxRuntimeExports.jsx(ProductTypeTable, { ...props });
    // case TaxRateRuleReferenceType.PRODUCT_TAG:
    // return <ProductTagTable {...props} />
    case "shipping_option":
      return /* @__PURE__ */ jsxRuntimeExports.jsx(ShippingOptionTable, { ...props });
    default:
      return null;
  }
};
var PAGE_SIZE = 50;
var PREFIX_PRODUCT = "p";
var ProductTable = ({
  initialRowState,
  intermediate,
  setIntermediate
}) => {
  const { t } = useTranslation();
  const [rowSelection, setRowSelection] = reactExports.useState(initialRowState);
  useCleanupSearchParams();
  const { searchParams, raw } = useProductTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX_PRODUCT
  });
  const { products, count, isLoading, isError, error } = useProducts(
    searchParams,
    {
      placeholderData: keepPreviousData
    }
  );
  const updater = (value) => {
    const state = typeof value === "function" ? value(rowSelection) : value;
    const currentIds = Object.keys(rowSelection);
    const ids = Object.keys(state);
    const newIds = ids.filter((id) => !currentIds.includes(id));
    const removedIds = currentIds.filter((id) => !ids.includes(id));
    const newProducts = products?.filter((p) => newIds.includes(p.id)).map((p) => ({
      value: p.id,
      label: p.title
    })) || [];
    const filteredIntermediate = intermediate.filter(
      (p) => !removedIds.includes(p.value)
    );
    setIntermediate([...filteredIntermediate, ...newProducts]);
    setRowSelection(state);
  };
  const filters = useProductTableFilters();
  const columns = useProductColumns();
  const { table } = useDataTable({
    data: products || [],
    columns,
    count,
    enablePagination: true,
    enableRowSelection: true,
    getRowId: (row) => row.id,
    rowSelection: {
      state: rowSelection,
      updater
    },
    pageSize: PAGE_SIZE,
    prefix: PREFIX_PRODUCT
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    _DataTable,
    {
      table,
      columns,
      pageSize: PAGE_SIZE,
      count,
      isLoading,
      filters,
      orderBy: [
        { key: "title", label: t("fields.title") },
        { key: "created_at", label: t("fields.createdAt") },
        { key: "updated_at", label: t("fields.updatedAt") }
      ],
      layout: "fill",
      pagination: true,
      search: true,
      prefix: PREFIX_PRODUCT,
      queryObject: raw
    }
  );
};
var pColumnHelper = createColumnHelper();
var useProductColumns = () => {
  const base = useProductTableColumns();
  return reactExports.useMemo(
    () => [
      pColumnHelper.display({
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
      ...base
    ],
    [base]
  );
};
var PREFIX_PRODUCT_TYPE = "pt";
var ProductTypeTable = ({
  initialRowState,
  intermediate,
  setIntermediate
}) => {
  const { t } = useTranslation();
  const [rowSelection, setRowSelection] = reactExports.useState(initialRowState);
  useCleanupSearchParams();
  const { searchParams, raw } = useProductTypeTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX_PRODUCT_TYPE
  });
  const { product_types, count, isLoading, isError, error } = useProductTypes(
    searchParams,
    {
      placeholderData: keepPreviousData
    }
  );
  const updater = (value) => {
    const state = typeof value === "function" ? value(rowSelection) : value;
    const currentIds = Object.keys(rowSelection);
    const ids = Object.keys(state);
    const newIds = ids.filter((id) => !currentIds.includes(id));
    const removedIds = currentIds.filter((id) => !ids.includes(id));
    const newTypes = product_types?.filter((p) => newIds.includes(p.id)).map((p) => ({
      value: p.id,
      label: p.value
    })) || [];
    const filteredIntermediate = intermediate.filter(
      (p) => !removedIds.includes(p.value)
    );
    setIntermediate([...filteredIntermediate, ...newTypes]);
    setRowSelection(state);
  };
  const filters = useProductTypeTableFilters();
  const columns = useProductTypeColumns();
  const { table } = useDataTable({
    data: product_types || [],
    columns,
    count,
    enablePagination: true,
    enableRowSelection: true,
    getRowId: (row) => row.id,
    rowSelection: {
      state: rowSelection,
      updater
    },
    pageSize: PAGE_SIZE,
    prefix: PREFIX_PRODUCT_TYPE
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    _DataTable,
    {
      table,
      columns,
      pageSize: PAGE_SIZE,
      count,
      isLoading,
      filters,
      orderBy: [
        { key: "value", label: t("fields.value") },
        { key: "created_at", label: t("fields.createdAt") },
        { key: "updated_at", label: t("fields.updatedAt") }
      ],
      layout: "fill",
      pagination: true,
      search: true,
      prefix: PREFIX_PRODUCT_TYPE,
      queryObject: raw
    }
  );
};
var ptColumnHelper = createColumnHelper();
var useProductTypeColumns = () => {
  const base = useProductTypeTableColumns();
  return reactExports.useMemo(
    () => [
      ptColumnHelper.display({
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
      ...base
    ],
    [base]
  );
};
var PREFIX_SHIPPING_OPTION = "so";
var ShippingOptionTable = ({
  initialRowState,
  intermediate,
  setIntermediate
}) => {
  const { t } = useTranslation();
  const [rowSelection, setRowSelection] = reactExports.useState(initialRowState);
  useCleanupSearchParams();
  const { searchParams, raw } = useShippingOptionTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX_SHIPPING_OPTION
  });
  const { shipping_options, count, isLoading, isError, error } = useShippingOptions(
    {
      ...searchParams,
      fields: "+service_zone.fulfillment_set.location.*"
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const updater = (value) => {
    const state = typeof value === "function" ? value(rowSelection) : value;
    const currentIds = Object.keys(rowSelection);
    const ids = Object.keys(state);
    const newIds = ids.filter((id) => !currentIds.includes(id));
    const removedIds = currentIds.filter((id) => !ids.includes(id));
    const newShippingOptions = shipping_options?.filter((p) => newIds.includes(p.id)).map((p) => ({
      value: p.id,
      label: p.name
    })) || [];
    const filteredIntermediate = intermediate.filter(
      (p) => !removedIds.includes(p.value)
    );
    setIntermediate([...filteredIntermediate, ...newShippingOptions]);
    setRowSelection(state);
  };
  const { stock_locations } = useStockLocations({
    limit: 1e3
  });
  const filters = useShippingOptionTableFilters(stock_locations || []);
  const columns = useShippingOptionColumns();
  const { table } = useDataTable({
    data: shipping_options || [],
    columns,
    count,
    enablePagination: true,
    enableRowSelection: true,
    getRowId: (row) => row.id,
    rowSelection: {
      state: rowSelection,
      updater
    },
    pageSize: PAGE_SIZE,
    prefix: PREFIX_SHIPPING_OPTION
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    _DataTable,
    {
      table,
      columns,
      pageSize: PAGE_SIZE,
      count,
      isLoading,
      filters,
      orderBy: [
        { key: "name", label: t("fields.name") },
        { key: "created_at", label: t("fields.createdAt") },
        { key: "updated_at", label: t("fields.updatedAt") }
      ],
      layout: "fill",
      pagination: true,
      search: true,
      prefix: PREFIX_SHIPPING_OPTION,
      queryObject: raw
    }
  );
};
var soColumnHelper = createColumnHelper();
var useShippingOptionColumns = () => {
  const base = useShippingOptionTableColumns();
  return reactExports.useMemo(
    () => [
      soColumnHelper.display({
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
      ...base
    ],
    [base]
  );
};
var useCleanupSearchParams = () => {
  const [_, setSearchParams] = useSearchParams();
  reactExports.useEffect(() => {
    return () => {
      setSearchParams({});
    };
  }, []);
};
var TargetItem = ({
  index,
  label,
  onRemove,
  value
}) => {
  const { product } = useProduct(
    value,
    {
      // TODO: Remove exclusion once we avoid including unnecessary relations by default in the query config
      fields: "id,title,-type,-collection,-options,-tags,-images,-variants,-sales_channels"
    },
    { enabled: !label }
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "bg-ui-bg-field-component shadow-borders-base flex items-center justify-between gap-2 rounded-md px-2 py-0.5", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: label || product?.title }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      IconButton,
      {
        size: "small",
        variant: "transparent",
        type: "button",
        onClick: () => onRemove(index),
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(XMarkMini, {})
      }
    )
  ] });
};
var TaxRateRuleReferenceSchema = object({
  value: string(),
  label: string()
});
object({
  reference_type: nativeEnum(TaxRateRuleReferenceType),
  references: array(TaxRateRuleReferenceSchema)
});
var createTaxRulePayload = (target) => {
  return target.references.map((reference) => ({
    reference: target.reference_type,
    reference_id: reference.value
  }));
};
export {
  TaxRateRuleReferenceType as T,
  TargetForm as a,
  TargetItem as b,
  createTaxRulePayload as c,
  TaxRateRuleReferenceSchema as d
};
