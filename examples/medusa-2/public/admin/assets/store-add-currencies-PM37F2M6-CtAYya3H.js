import { u as useCurrenciesTableQuery, a as useCurrencies, b as useCurrenciesTableColumns } from "./chunk-4MNQMTQV-xGB6RTH9.js";
import { m as useStore, n as usePricePreferences, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, aN as useForm, aO as u, r as reactExports, fm as useUpdateStore, t as toast, q as queryClient, cX as pricePreferencesQueryKeys, K as KeyboundForm, a1 as Hint, B as Button, aI as object, aS as record, aJ as boolean, aK as string, aT as array, k as keepPreviousData, h as createColumnHelper, av as Tooltip, a3 as Checkbox, aQ as Switch } from "./index-6bvUh1mj.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import "./chunk-DRHDNSJA-BEbZZy0h.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
var AddCurrenciesSchema = object({
  currencies: array(string()).min(1),
  pricePreferences: record(string(), boolean())
});
var PAGE_SIZE = 50;
var PREFIX = "ac";
var AddCurrenciesForm = ({
  store,
  pricePreferences
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const { raw, searchParams } = useCurrenciesTableQuery({
    pageSize: 50,
    prefix: PREFIX
  });
  const {
    currencies,
    count,
    isPending: isLoading,
    isError,
    error
  } = useCurrencies(searchParams, {
    placeholderData: keepPreviousData
  });
  const form = useForm({
    defaultValues: {
      currencies: [],
      pricePreferences: pricePreferences?.reduce((acc, curr) => {
        if (curr.value) {
          acc[curr.value] = curr.is_tax_inclusive;
        }
        return acc;
      }, {})
    },
    resolver: u(AddCurrenciesSchema)
  });
  const [rowSelection, setRowSelection] = reactExports.useState({});
  const { setValue, watch, getValues } = form;
  const pricePreferenceValues = watch("pricePreferences");
  const updater = (fn) => {
    const updated = typeof fn === "function" ? fn(rowSelection) : fn;
    const ids = Object.keys(updated);
    setValue("currencies", ids, {
      shouldDirty: true,
      shouldTouch: true
    });
    setRowSelection(updated);
  };
  const preSelectedRows = store.supported_currencies?.map((c) => c.currency_code) ?? [];
  const setPricePreferences = reactExports.useCallback(
    (values) => {
      setValue("pricePreferences", values);
    },
    [setValue]
  );
  const selectRow = reactExports.useCallback(
    (code) => {
      const current = getValues("currencies") ?? [];
      if (!current.includes(code)) {
        setValue("currencies", [...current, code], {
          shouldDirty: true,
          shouldTouch: true
        });
      }
      setRowSelection(
        (prev) => prev[code] ? prev : { ...prev, [code]: true }
      );
    },
    [getValues, setValue]
  );
  const columns = useColumns(pricePreferenceValues, setPricePreferences, selectRow);
  const { table } = useDataTable({
    data: currencies ?? [],
    columns,
    count,
    getRowId: (row) => row.code,
    enableRowSelection: (row) => !preSelectedRows.includes(row.original.code),
    enablePagination: true,
    pageSize: PAGE_SIZE,
    prefix: PREFIX,
    rowSelection: {
      state: rowSelection,
      updater
    }
  });
  const { mutateAsync, isPending } = useUpdateStore(store.id);
  const handleSubmit = form.handleSubmit(async (data) => {
    const currencies2 = Array.from(
      /* @__PURE__ */ new Set([...data.currencies, ...preSelectedRows])
    );
    let defaultCurrency = store.supported_currencies?.find(
      (c) => c.is_default
    )?.currency_code;
    if (!currencies2.includes(defaultCurrency ?? "")) {
      defaultCurrency = currencies2?.[0];
    }
    await mutateAsync(
      {
        supported_currencies: currencies2.map((c) => ({
          currency_code: c,
          is_default: c === defaultCurrency,
          is_tax_inclusive: data.pricePreferences[c]
        }))
      },
      {
        onSuccess: () => {
          toast.success(t("store.toast.currenciesUpdated"));
          queryClient.invalidateQueries({
            queryKey: pricePreferencesQueryKeys.all
          });
          handleSuccess();
        },
        onError: (error2) => {
          toast.error(error2.message);
        }
      }
    );
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex h-full flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-1 items-center justify-between", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center", children: form.formState.errors.currencies && /* @__PURE__ */ jsxRuntimeExports.jsx(Hint, { variant: "error", children: form.formState.errors.currencies.message }) }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Body, { className: "flex flex-1 flex-col overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          _DataTable,
          {
            table,
            pageSize: PAGE_SIZE,
            count,
            columns,
            layout: "fill",
            pagination: true,
            search: "autofocus",
            prefix: PREFIX,
            orderBy: [
              { key: "name", label: t("fields.name") },
              { key: "code", label: t("fields.code") }
            ],
            isLoading,
            queryObject: raw
          }
        ) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var columnHelper = createColumnHelper();
var useColumns = (pricePreferences, setPricePreferences, selectRow) => {
  const { t } = useTranslation();
  const base = useCurrenciesTableColumns();
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
          const isPreSelected = !row.getCanSelect();
          const isSelected = row.getIsSelected() || isPreSelected;
          const Component = /* @__PURE__ */ jsxRuntimeExports.jsx(
            Checkbox,
            {
              checked: isSelected,
              disabled: isPreSelected,
              onCheckedChange: (value) => row.toggleSelected(!!value),
              onClick: (e) => {
                e.stopPropagation();
              }
            }
          );
          if (isPreSelected) {
            return /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: t("store.currencyAlreadyAdded"), side: "right", children: Component });
          }
          return Component;
        }
      }),
      ...base,
      columnHelper.display({
        id: "is_tax_inclusive",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "whitespace-nowrap", children: t("fields.taxInclusivePricing") }),
        cell: ({ row }) => {
          const isPreSelected = !row.getCanSelect();
          const isTaxInclusive = pricePreferences[row.original.code];
          return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-end", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Switch,
            {
              dir: "ltr",
              className: "rtl:rotate-180",
              disabled: isPreSelected,
              checked: isTaxInclusive ?? false,
              onCheckedChange: (val) => {
                setPricePreferences({
                  ...pricePreferences,
                  [row.original.code]: val
                });
                if (val && !row.getIsSelected()) {
                  selectRow(row.original.code);
                }
              }
            }
          ) });
        }
      })
    ],
    [t, base, pricePreferences, setPricePreferences, selectRow]
  );
};
var StoreAddCurrencies = () => {
  const { store, isPending, isError, error } = useStore();
  const {
    price_preferences: pricePreferences,
    isPending: isPricePreferencesPending,
    isError: isPricePreferencesError,
    error: pricePreferencesError
  } = usePricePreferences(
    {
      attribute: "currency_code",
      value: store?.supported_currencies?.map((c) => c.currency_code)
    },
    {
      enabled: !!store
    }
  );
  const ready = !!store && !isPending && !!pricePreferences && !isPricePreferencesPending;
  if (isError) {
    throw error;
  }
  if (isPricePreferencesError) {
    throw pricePreferencesError;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: ready && /* @__PURE__ */ jsxRuntimeExports.jsx(AddCurrenciesForm, { store, pricePreferences }) });
};
export {
  StoreAddCurrencies as Component
};
