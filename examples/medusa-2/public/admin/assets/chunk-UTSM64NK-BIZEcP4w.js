import { u as useCustomerGroupTableQuery, a as useCustomerGroupTableFilters, b as useCustomerGroupTableColumns } from "./chunk-GSZPEFBC-CIcUXeCq.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import { b as useTranslation, r as reactExports, k as keepPreviousData, j as jsxRuntimeExports, S as StackedFocusModal, eM as StackedDrawer, B as Button, a3 as Checkbox, h as createColumnHelper } from "./index-6bvUh1mj.js";
import { a as useCustomerGroups } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
var PAGE_SIZE = 50;
var PREFIX = "cg";
var initRowSelection = (state) => {
  return state.reduce((acc, group) => {
    acc[group.id] = true;
    return acc;
  }, {});
};
var PriceListCustomerGroupRuleForm = ({
  state,
  setState,
  type
}) => {
  const { t } = useTranslation();
  const [rowSelection, setRowSelection] = reactExports.useState(
    initRowSelection(state)
  );
  const [intermediate, setIntermediate] = reactExports.useState(state);
  reactExports.useEffect(() => {
    setRowSelection(initRowSelection(state));
    setIntermediate(state);
  }, [state]);
  const { searchParams, raw } = useCustomerGroupTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const { customer_groups, count, isLoading, isError, error } = useCustomerGroups(
    { ...searchParams, fields: "id,name,customers.id" },
    {
      placeholderData: keepPreviousData
    }
  );
  const updater = (value) => {
    const state2 = typeof value === "function" ? value(rowSelection) : value;
    const currentIds = Object.keys(rowSelection);
    const ids = Object.keys(state2);
    const newIds = ids.filter((id) => !currentIds.includes(id));
    const removedIds = currentIds.filter((id) => !ids.includes(id));
    const newCustomerGroups = customer_groups?.filter((cg) => newIds.includes(cg.id)).map((cg) => ({ id: cg.id, name: cg.name })) || [];
    const filteredIntermediate = intermediate.filter(
      (cg) => !removedIds.includes(cg.id)
    );
    setIntermediate([...filteredIntermediate, ...newCustomerGroups]);
    setRowSelection(state2);
  };
  const handleSave = () => {
    setState(intermediate);
  };
  const filters = useCustomerGroupTableFilters();
  const columns = useColumns();
  const { table } = useDataTable({
    data: customer_groups || [],
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
    prefix: PREFIX
  });
  const Component = type === "focus" ? StackedFocusModal : StackedDrawer;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex size-full flex-col overflow-hidden", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Component.Body, { className: "min-h-0 p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
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
        prefix: PREFIX,
        queryObject: raw
      }
    ) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Component.Footer, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Component.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", type: "button", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { type: "button", size: "small", onClick: handleSave, children: t("actions.save") })
    ] })
  ] });
};
var columnHelper = createColumnHelper();
var useColumns = () => {
  const base = useCustomerGroupTableColumns();
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
export {
  PriceListCustomerGroupRuleForm as P
};
