import { cu as useQuery, cw as queryKeysFactory, s as sdk, b as useTranslation, r as reactExports, j as jsxRuntimeExports, h as createColumnHelper } from "./index-6bvUh1mj.js";
import { T as TextCell, a as TextHeader } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
var CURRENCIES_QUERY_KEY = "currencies";
var currenciesQueryKeys = queryKeysFactory(CURRENCIES_QUERY_KEY);
var useCurrencies = (query, options) => {
  const { data, ...rest } = useQuery({
    queryFn: () => sdk.admin.currency.list(query),
    queryKey: currenciesQueryKeys.list(query),
    ...options
  });
  return { ...data, ...rest };
};
var columnHelper = createColumnHelper();
var useCurrenciesTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.accessor("code", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("fields.code") }),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue().toUpperCase() })
      }),
      columnHelper.accessor("name", {
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx(TextHeader, { text: t("fields.name") }),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue() })
      })
    ],
    [t]
  );
};
var useCurrenciesTableQuery = ({
  pageSize = 10,
  prefix
}) => {
  const raw = useQueryParams(["order", "q", "offset"], prefix);
  const { offset, ...rest } = raw;
  const searchParams = {
    limit: pageSize,
    offset: offset ? parseInt(offset) : 0,
    ...rest
  };
  return { searchParams, raw };
};
export {
  useCurrencies as a,
  useCurrenciesTableColumns as b,
  useCurrenciesTableQuery as u
};
