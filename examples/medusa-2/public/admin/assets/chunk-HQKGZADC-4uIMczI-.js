import { aD as useSearchParams, r as reactExports, b as useTranslation, w as useDocumentDirection, j as jsxRuntimeExports, co as DropdownMenu, ad as IconButton, cq as DescendingSorting } from "./index-6bvUh1mj.js";
var initState = (params, prefix) => {
  const param = prefix ? `${prefix}_order` : "order";
  const sortParam = params.get(param);
  if (!sortParam) {
    return {
      dir: "asc"
      /* ASC */
    };
  }
  const dir = sortParam.startsWith("-") ? "desc" : "asc";
  const key = sortParam.replace("-", "");
  return {
    key,
    dir
  };
};
var DataTableOrderBy = ({
  keys,
  prefix
}) => {
  const [searchParams, setSearchParams] = useSearchParams();
  const [state, setState] = reactExports.useState(initState(searchParams, prefix));
  const param = prefix ? `${prefix}_order` : "order";
  const { t } = useTranslation();
  const direction = useDocumentDirection();
  const handleDirChange = (dir) => {
    setState((prev) => ({
      ...prev,
      dir
    }));
    updateOrderParam({
      key: state.key,
      dir
    });
  };
  const handleKeyChange = (value) => {
    setState((prev) => ({
      ...prev,
      key: value
    }));
    updateOrderParam({
      key: value,
      dir: state.dir
    });
  };
  const updateOrderParam = (state2) => {
    if (!state2.key) {
      setSearchParams((prev) => {
        prev.delete(param);
        return prev;
      });
      return;
    }
    const orderParam = state2.dir === "asc" ? state2.key : `-${state2.key}`;
    setSearchParams((prev) => {
      prev.set(param, orderParam);
      return prev;
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(DropdownMenu, { dir: direction, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(IconButton, { size: "small", children: /* @__PURE__ */ jsxRuntimeExports.jsx(DescendingSorting, {}) }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(DropdownMenu.Content, { className: "z-[1]", align: "end", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        DropdownMenu.RadioGroup,
        {
          value: state.key,
          onValueChange: handleKeyChange,
          children: keys.map((key) => {
            const stringKey = String(key.key);
            return /* @__PURE__ */ jsxRuntimeExports.jsx(
              DropdownMenu.RadioItem,
              {
                value: stringKey,
                onSelect: (event) => event.preventDefault(),
                children: key.label
              },
              stringKey
            );
          })
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Separator, {}),
      /* @__PURE__ */ jsxRuntimeExports.jsxs(
        DropdownMenu.RadioGroup,
        {
          value: state.dir,
          onValueChange: handleDirChange,
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs(
              DropdownMenu.RadioItem,
              {
                className: "flex items-center justify-between",
                value: "asc",
                onSelect: (event) => event.preventDefault(),
                children: [
                  t("general.ascending"),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Label, { children: "1 - 30" })
                ]
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsxs(
              DropdownMenu.RadioItem,
              {
                className: "flex items-center justify-between",
                value: "desc",
                onSelect: (event) => event.preventDefault(),
                children: [
                  t("general.descending"),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Label, { children: "30 - 1" })
                ]
              }
            )
          ]
        }
      )
    ] })
  ] });
};
export {
  DataTableOrderBy as D
};
