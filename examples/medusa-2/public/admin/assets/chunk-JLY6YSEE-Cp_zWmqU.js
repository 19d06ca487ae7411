import { p as parseFilterParam } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { r as reactExports, c6 as Subscribable, c7 as notifyManager, c8 as replaceEqualDeep, c9 as QueryObserver, ca as useQueryClient, cb as useIsRestoring, cc as useQueryErrorResetBoundary, cd as ensureSuspenseTimers, ce as ensurePreventErrorBoundaryRetry, cf as useClearResetErrorBoundary, cg as noop, ch as shouldSuspend, ci as fetchOptimistic, cj as willFetch, ck as getHasError, b as useTranslation, j as jsxRuntimeExports, B as Button, f as Container, a as useFeatureFlag, aD as useSearchParams, cl as useEntityColumns, cm as calculateRequiredFields, aj as createDataTableColumnHelper, cn as getCellRenderer, i as usePrompt, co as DropdownMenu, s as sdk, cp as getColumnValue, aG as createDataTableFilterHelper } from "./index-6bvUh1mj.js";
import { D as DataTable, S as SaveViewDialog, u as useViewConfigurations2, a as useViewConfiguration } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
var __defProp = Object.defineProperty;
var __getOwnPropSymbols = Object.getOwnPropertySymbols;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __propIsEnum = Object.prototype.propertyIsEnumerable;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp.call(b, prop))
      __defNormalProp(a, prop, b[prop]);
  if (__getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(b)) {
      if (__propIsEnum.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    }
  return a;
};
var __objRest = (source, exclude) => {
  var target = {};
  for (var prop in source)
    if (__hasOwnProp.call(source, prop) && exclude.indexOf(prop) < 0)
      target[prop] = source[prop];
  if (source != null && __getOwnPropSymbols)
    for (var prop of __getOwnPropSymbols(source)) {
      if (exclude.indexOf(prop) < 0 && __propIsEnum.call(source, prop))
        target[prop] = source[prop];
    }
  return target;
};
const ChevronDownMini = reactExports.forwardRef(
  (_a, ref) => {
    var _b = _a, { color = "currentColor" } = _b, props = __objRest(_b, ["color"]);
    return /* @__PURE__ */ reactExports.createElement(
      "svg",
      __spreadValues({
        xmlns: "http://www.w3.org/2000/svg",
        width: 15,
        height: 15,
        viewBox: "0 0 15 15",
        fill: "none",
        ref
      }, props),
      /* @__PURE__ */ reactExports.createElement("g", { clipPath: "url(#a)" }, /* @__PURE__ */ reactExports.createElement("g", { clipPath: "url(#b)" }, /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          stroke: color,
          strokeLinecap: "round",
          strokeLinejoin: "round",
          strokeWidth: 1.5,
          d: "M13.056 5.278 7.5 10.833 1.944 5.278"
        }
      ))),
      /* @__PURE__ */ reactExports.createElement("defs", null, /* @__PURE__ */ reactExports.createElement("clipPath", { id: "a" }, /* @__PURE__ */ reactExports.createElement("path", { fill: "#fff", d: "M0 0h15v15H0z" })), /* @__PURE__ */ reactExports.createElement("clipPath", { id: "b" }, /* @__PURE__ */ reactExports.createElement("path", { fill: "#fff", d: "M-.5-.5h16v16h-16z" })))
    );
  }
);
ChevronDownMini.displayName = "ChevronDownMini";
function difference(array1, array2) {
  return array1.filter((x) => !array2.includes(x));
}
function replaceAt(array, index, value) {
  const copy = array.slice(0);
  copy[index] = value;
  return copy;
}
var QueriesObserver = class extends Subscribable {
  #client;
  #result;
  #queries;
  #options;
  #observers;
  #combinedResult;
  #lastCombine;
  #lastResult;
  constructor(client, queries, options) {
    super();
    this.#client = client;
    this.#options = options;
    this.#queries = [];
    this.#observers = [];
    this.#result = [];
    this.setQueries(queries);
  }
  onSubscribe() {
    if (this.listeners.size === 1) {
      this.#observers.forEach((observer) => {
        observer.subscribe((result) => {
          this.#onUpdate(observer, result);
        });
      });
    }
  }
  onUnsubscribe() {
    if (!this.listeners.size) {
      this.destroy();
    }
  }
  destroy() {
    this.listeners = /* @__PURE__ */ new Set();
    this.#observers.forEach((observer) => {
      observer.destroy();
    });
  }
  setQueries(queries, options, notifyOptions) {
    this.#queries = queries;
    this.#options = options;
    notifyManager.batch(() => {
      const prevObservers = this.#observers;
      const newObserverMatches = this.#findMatchingObservers(this.#queries);
      newObserverMatches.forEach(
        (match) => match.observer.setOptions(match.defaultedQueryOptions, notifyOptions)
      );
      const newObservers = newObserverMatches.map((match) => match.observer);
      const newResult = newObservers.map(
        (observer) => observer.getCurrentResult()
      );
      const hasIndexChange = newObservers.some(
        (observer, index) => observer !== prevObservers[index]
      );
      if (prevObservers.length === newObservers.length && !hasIndexChange) {
        return;
      }
      this.#observers = newObservers;
      this.#result = newResult;
      if (!this.hasListeners()) {
        return;
      }
      difference(prevObservers, newObservers).forEach((observer) => {
        observer.destroy();
      });
      difference(newObservers, prevObservers).forEach((observer) => {
        observer.subscribe((result) => {
          this.#onUpdate(observer, result);
        });
      });
      this.#notify();
    });
  }
  getCurrentResult() {
    return this.#result;
  }
  getQueries() {
    return this.#observers.map((observer) => observer.getCurrentQuery());
  }
  getObservers() {
    return this.#observers;
  }
  getOptimisticResult(queries, combine) {
    const matches = this.#findMatchingObservers(queries);
    const result = matches.map(
      (match) => match.observer.getOptimisticResult(match.defaultedQueryOptions)
    );
    return [
      result,
      (r) => {
        return this.#combineResult(r ?? result, combine);
      },
      () => {
        return this.#trackResult(result, queries);
      }
    ];
  }
  #trackResult(result, queries) {
    const matches = this.#findMatchingObservers(queries);
    return matches.map((match, index) => {
      const observerResult = result[index];
      return !match.defaultedQueryOptions.notifyOnChangeProps ? match.observer.trackResult(observerResult, (accessedProp) => {
        matches.forEach((m) => {
          m.observer.trackProp(accessedProp);
        });
      }) : observerResult;
    });
  }
  #combineResult(input, combine) {
    if (combine) {
      if (!this.#combinedResult || this.#result !== this.#lastResult || combine !== this.#lastCombine) {
        this.#lastCombine = combine;
        this.#lastResult = this.#result;
        this.#combinedResult = replaceEqualDeep(
          this.#combinedResult,
          combine(input)
        );
      }
      return this.#combinedResult;
    }
    return input;
  }
  #findMatchingObservers(queries) {
    const prevObserversMap = new Map(
      this.#observers.map((observer) => [observer.options.queryHash, observer])
    );
    const observers = [];
    queries.forEach((options) => {
      const defaultedOptions = this.#client.defaultQueryOptions(options);
      const match = prevObserversMap.get(defaultedOptions.queryHash);
      if (match) {
        observers.push({
          defaultedQueryOptions: defaultedOptions,
          observer: match
        });
      } else {
        observers.push({
          defaultedQueryOptions: defaultedOptions,
          observer: new QueryObserver(this.#client, defaultedOptions)
        });
      }
    });
    return observers;
  }
  #onUpdate(observer, result) {
    const index = this.#observers.indexOf(observer);
    if (index !== -1) {
      this.#result = replaceAt(this.#result, index, result);
      this.#notify();
    }
  }
  #notify() {
    if (this.hasListeners()) {
      const previousResult = this.#combinedResult;
      const newResult = this.#combineResult(
        this.#trackResult(this.#result, this.#queries),
        this.#options?.combine
      );
      if (previousResult !== newResult) {
        notifyManager.batch(() => {
          this.listeners.forEach((listener) => {
            listener(this.#result);
          });
        });
      }
    }
  }
};
function useQueries({
  queries,
  ...options
}, queryClient) {
  const client = useQueryClient();
  const isRestoring = useIsRestoring();
  const errorResetBoundary = useQueryErrorResetBoundary();
  const defaultedQueries = reactExports.useMemo(
    () => queries.map((opts) => {
      const defaultedOptions = client.defaultQueryOptions(
        opts
      );
      defaultedOptions._optimisticResults = isRestoring ? "isRestoring" : "optimistic";
      return defaultedOptions;
    }),
    [queries, client, isRestoring]
  );
  defaultedQueries.forEach((query) => {
    ensureSuspenseTimers(query);
    ensurePreventErrorBoundaryRetry(query, errorResetBoundary);
  });
  useClearResetErrorBoundary(errorResetBoundary);
  const [observer] = reactExports.useState(
    () => new QueriesObserver(
      client,
      defaultedQueries,
      options
    )
  );
  const [optimisticResult, getCombinedResult, trackResult] = observer.getOptimisticResult(
    defaultedQueries,
    options.combine
  );
  const shouldSubscribe = !isRestoring && options.subscribed !== false;
  reactExports.useSyncExternalStore(
    reactExports.useCallback(
      (onStoreChange) => shouldSubscribe ? observer.subscribe(notifyManager.batchCalls(onStoreChange)) : noop,
      [observer, shouldSubscribe]
    ),
    () => observer.getCurrentResult(),
    () => observer.getCurrentResult()
  );
  reactExports.useEffect(() => {
    observer.setQueries(
      defaultedQueries,
      options,
      {
        listeners: false
      }
    );
  }, [defaultedQueries, options, observer]);
  const shouldAtLeastOneSuspend = optimisticResult.some(
    (result, index) => shouldSuspend(defaultedQueries[index], result)
  );
  const suspensePromises = shouldAtLeastOneSuspend ? optimisticResult.flatMap((result, index) => {
    const opts = defaultedQueries[index];
    if (opts) {
      const queryObserver = new QueryObserver(client, opts);
      if (shouldSuspend(opts, result)) {
        return fetchOptimistic(opts, queryObserver, errorResetBoundary);
      } else if (willFetch(result, isRestoring)) {
        void fetchOptimistic(opts, queryObserver, errorResetBoundary);
      }
    }
    return [];
  }) : [];
  if (suspensePromises.length > 0) {
    throw Promise.all(suspensePromises);
  }
  const firstSingleResultWhichShouldThrow = optimisticResult.find(
    (result, index) => {
      const query = defaultedQueries[index];
      return query && getHasError({
        result,
        errorResetBoundary,
        throwOnError: query.throwOnError,
        query: client.getQueryCache().get(query.queryHash)
      });
    }
  );
  if (firstSingleResultWhichShouldThrow?.error) {
    throw firstSingleResultWhichShouldThrow.error;
  }
  return getCombinedResult(trackResult());
}
var SELECT_COLUMN_FIELD = "select";
function createSelectColumn() {
  return {
    id: SELECT_COLUMN_FIELD,
    name: "",
    field: SELECT_COLUMN_FIELD,
    sortable: false,
    hideable: false,
    default_visible: true,
    data_type: "string",
    semantic_type: "select",
    context: "display",
    render_mode: "select",
    // Always first.
    default_order: 0,
    filter: { enabled: false },
    category: "computed"
  };
}
var ACTIONS_COLUMN_FIELD = "action";
function createActionsColumn(name) {
  return {
    id: ACTIONS_COLUMN_FIELD,
    name,
    field: ACTIONS_COLUMN_FIELD,
    sortable: false,
    hideable: true,
    default_visible: true,
    data_type: "string",
    semantic_type: "actions",
    context: "display",
    render_mode: "actions",
    // Keep the actions column last by default.
    default_order: 1e5,
    filter: { enabled: false },
    category: "computed"
  };
}
function createTableAdapter(adapter) {
  return {
    // Provide smart defaults
    getRowId: (row) => row.id,
    pageSize: 20,
    queryPrefix: "",
    ...adapter
  };
}
var SaveViewDropdown = ({
  isDefaultView,
  currentViewName,
  onSaveAsDefault,
  onUpdateExisting,
  onSaveAsNew
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const handleSaveAsDefault = async () => {
    const result = await prompt({
      title: t("views.prompts.updateDefault.title"),
      description: t("views.prompts.updateDefault.description"),
      confirmText: t("views.prompts.updateDefault.confirmText"),
      cancelText: t("views.prompts.updateDefault.cancelText")
    });
    if (result) {
      onSaveAsDefault();
    }
  };
  const handleUpdateExisting = async () => {
    const result = await prompt({
      title: t("views.prompts.updateView.title"),
      description: t("views.prompts.updateView.description", {
        name: currentViewName
      }),
      confirmText: t("views.prompts.updateView.confirmText"),
      cancelText: t("views.prompts.updateView.cancelText")
    });
    if (result) {
      onUpdateExisting();
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(DropdownMenu, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Button, { variant: "secondary", size: "small", type: "button", children: [
      t("views.save"),
      /* @__PURE__ */ jsxRuntimeExports.jsx(ChevronDownMini, {})
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Content, { align: "end", children: isDefaultView ? /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Item, { onClick: handleSaveAsDefault, children: t("views.updateDefaultForEveryone") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Item, { onClick: onSaveAsNew, children: t("views.saveAsNew") })
    ] }) : /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Item, { onClick: handleUpdateExisting, children: t("views.updateViewName") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Item, { onClick: onSaveAsNew, children: t("views.saveAsNew") })
    ] }) })
  ] });
};
function useColumnState(apiColumns, activeView) {
  const [visibleColumns, setVisibleColumns] = reactExports.useState(
    () => {
      if (apiColumns?.length && activeView?.configuration) {
        const visibility = {};
        apiColumns.forEach((column) => {
          visibility[column.field] = activeView.configuration.visible_columns?.includes(column.field) || false;
        });
        return visibility;
      } else if (apiColumns?.length) {
        return getInitialColumnVisibility(apiColumns);
      }
      return {};
    }
  );
  const [columnOrder, setColumnOrder] = reactExports.useState(() => {
    if (activeView?.configuration?.column_order) {
      return activeView.configuration.column_order;
    } else if (apiColumns?.length) {
      return getInitialColumnOrder(apiColumns);
    }
    return [];
  });
  const columnState = reactExports.useMemo(
    () => ({
      visibility: visibleColumns,
      order: columnOrder
    }),
    [visibleColumns, columnOrder]
  );
  const currentColumns = reactExports.useMemo(() => {
    const visible = Object.entries(visibleColumns).filter(([_, isVisible]) => isVisible).map(([field]) => field);
    return {
      visible,
      order: columnOrder
    };
  }, [visibleColumns, columnOrder]);
  const handleColumnVisibilityChange = reactExports.useCallback(
    (visibility) => {
      setVisibleColumns(visibility);
    },
    []
  );
  const handleViewChange = reactExports.useCallback(
    (view, apiColumns2) => {
      if (view?.configuration) {
        const newVisibility = {};
        apiColumns2.forEach((column) => {
          newVisibility[column.field] = view.configuration.visible_columns?.includes(column.field) || false;
        });
        setVisibleColumns(newVisibility);
        setColumnOrder(view.configuration.column_order || []);
      } else {
        setVisibleColumns(getInitialColumnVisibility(apiColumns2));
        setColumnOrder(getInitialColumnOrder(apiColumns2));
      }
    },
    []
  );
  const initializeColumns = reactExports.useCallback(
    (apiColumns2) => {
      if (Object.keys(visibleColumns).length === 0) {
        setVisibleColumns(getInitialColumnVisibility(apiColumns2));
      }
      if (columnOrder.length === 0) {
        setColumnOrder(getInitialColumnOrder(apiColumns2));
      }
    },
    []
  );
  const prevActiveViewRef = reactExports.useRef();
  reactExports.useEffect(() => {
    if (apiColumns?.length) {
      const viewChanged = prevActiveViewRef.current?.id !== activeView?.id;
      const viewUpdated = activeView && prevActiveViewRef.current?.id === activeView.id && prevActiveViewRef.current.updated_at !== activeView.updated_at;
      if (viewChanged || viewUpdated) {
        if (activeView?.configuration) {
          const newVisibility = {};
          apiColumns.forEach((column) => {
            newVisibility[column.field] = activeView.configuration?.visible_columns?.includes(
              column.field
            ) || false;
          });
          setVisibleColumns(newVisibility);
          setColumnOrder(activeView.configuration?.column_order || []);
        } else {
          setVisibleColumns(getInitialColumnVisibility(apiColumns));
          setColumnOrder(getInitialColumnOrder(apiColumns));
        }
      }
    }
    prevActiveViewRef.current = activeView;
  }, [activeView, apiColumns]);
  return {
    visibleColumns,
    columnOrder,
    columnState,
    currentColumns,
    setVisibleColumns,
    setColumnOrder,
    handleColumnVisibilityChange,
    handleViewChange,
    initializeColumns
  };
}
var DEFAULT_COLUMN_ORDER = 500;
function getInitialColumnVisibility(apiColumns) {
  if (!apiColumns || apiColumns.length === 0) {
    return {};
  }
  const visibility = {};
  apiColumns.forEach((column) => {
    visibility[column.field] = column.default_visible ?? true;
  });
  return visibility;
}
function getInitialColumnOrder(apiColumns) {
  if (!apiColumns || apiColumns.length === 0) {
    return [];
  }
  const sortedColumns = [...apiColumns].sort((a, b) => {
    const orderA = a.default_order ?? DEFAULT_COLUMN_ORDER;
    const orderB = b.default_order ?? DEFAULT_COLUMN_ORDER;
    return orderA - orderB;
  });
  return sortedColumns.map((col) => col.field);
}
var filterHelper = createDataTableFilterHelper();
function getFilterType(column) {
  if (column.filter?.relationship || column.data_type === "enum" || column.filter?.enumValues) {
    return "multiselect";
  }
  if (column.data_type === "date") {
    return "date";
  }
  if (column.data_type === "boolean") {
    return "radio";
  }
  if (column.data_type === "number" || column.data_type === "currency") {
    return "number";
  }
  if (column.data_type === "string") {
    return "string";
  }
  return "custom";
}
function generateFiltersFromColumns(apiColumns, relationshipOptions) {
  const filters = [];
  const filterableColumns = apiColumns.filter(
    (col) => col.filter?.enabled === true
  );
  for (const column of filterableColumns) {
    const filterType = getFilterType(column);
    const filterConfig = {
      label: column.name,
      type: filterType
    };
    if (column.filter?.enumValues) {
      filterConfig.options = column.filter.enumValues.map((value) => ({
        label: value,
        value
      }));
    }
    if (column.data_type === "boolean") {
      filterConfig.options = [
        { label: "True", value: "true" },
        { label: "False", value: "false" }
      ];
    }
    if (column.filter?.relationship) {
      const options = relationshipOptions?.[column.field];
      if (options) {
        filterConfig.options = options;
        filterConfig.searchable = true;
      } else {
        filterConfig.type = "string";
      }
    }
    if (filterType === "number") {
      filterConfig.includeOperators = true;
    }
    if (filterType === "date") {
      filterConfig.options = [];
    }
    const filterKey = column.filter?.relationship?.filter_key || column.field;
    filters.push(filterHelper.accessor(filterKey, filterConfig));
  }
  return filters;
}
function getRelationshipFilterConfigs(apiColumns) {
  return apiColumns.filter((col) => col.filter?.enabled && col.filter.relationship).map((col) => ({
    field: col.field,
    config: col.filter.relationship
  }));
}
function useRelationshipFilterOptions(configs) {
  const queries = useQueries({
    queries: configs.map((config) => ({
      queryKey: ["relationship-filter-options", config.config.endpoint],
      queryFn: async () => {
        const response = await sdk.client.fetch(
          config.config.endpoint,
          {
            method: "GET",
            query: {
              fields: `${config.config.value_field},${config.config.display_field}`,
              limit: 1e3
            }
          }
        );
        const dataKey = Object.keys(response).find(
          (key) => Array.isArray(response[key])
        );
        if (!dataKey) {
          console.warn(
            `Could not find data array in response from ${config.config.endpoint}`
          );
          return [];
        }
        const data = response[dataKey];
        return data.map((item) => ({
          label: item[config.config.display_field],
          value: item[config.config.value_field]
        }));
      },
      staleTime: 5 * 60 * 1e3,
      enabled: configs.length > 0
    }))
  });
  const optionsMap = reactExports.useMemo(() => {
    const map = {};
    configs.forEach((config, index) => {
      const query = queries[index];
      if (query.data) {
        map[config.field] = query.data;
      }
    });
    return map;
  }, [configs, queries]);
  const isLoading = queries.some((q) => q.isLoading);
  return {
    options: optionsMap,
    isLoading
  };
}
function parseSortingState(value) {
  return value.startsWith("-") ? { id: value.slice(1), desc: true } : { id: value, desc: false };
}
function useTableConfiguration({
  entity,
  queryPrefix = "",
  transformColumns,
  extraColumns,
  defaultFilters,
  viewConfigurationKey
}) {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const [_, setSearchParams] = useSearchParams();
  const viewConfigKey = viewConfigurationKey ?? entity;
  const applyDefaultFilters = reactExports.useCallback(
    (params) => {
      if (!defaultFilters) {
        return;
      }
      Object.entries(defaultFilters).forEach(([key, value]) => {
        params.set(`${queryPrefix}_${key}`, JSON.stringify(value));
      });
    },
    [defaultFilters, queryPrefix]
  );
  const { activeView, createView } = useViewConfigurations2(viewConfigKey);
  const currentActiveView = activeView?.view_configuration || null;
  const { updateView } = useViewConfiguration(
    viewConfigKey,
    currentActiveView?.id || ""
  );
  const { columns: rawApiColumns, isLoading: isLoadingColumns } = useEntityColumns(entity, {
    enabled: isViewConfigEnabled
  });
  const apiColumns = reactExports.useMemo(() => {
    if (!rawApiColumns) {
      return void 0;
    }
    const transformed = transformColumns ? transformColumns(rawApiColumns) : rawApiColumns;
    return extraColumns?.length ? [...transformed, ...extraColumns] : transformed;
  }, [rawApiColumns, transformColumns, extraColumns]);
  const relationshipFilterConfigs = reactExports.useMemo(() => {
    if (!apiColumns) {
      return [];
    }
    const filterableColumns = apiColumns.filter(
      (column) => column.filter?.enabled
    );
    return getRelationshipFilterConfigs(filterableColumns);
  }, [apiColumns]);
  const { options: relationshipOptions, isLoading: isLoadingFilterOptions } = useRelationshipFilterOptions(
    relationshipFilterConfigs
  );
  const resolvedFilters = reactExports.useMemo(() => {
    if (!apiColumns) {
      return [];
    }
    const filterableColumns = apiColumns.filter(
      (column) => column.filter?.enabled
    );
    return generateFiltersFromColumns(filterableColumns, relationshipOptions);
  }, [apiColumns, relationshipOptions]);
  const queryParams = useQueryParams(
    ["q", "order", "offset", "limit", ...resolvedFilters.map((f) => f.id)],
    queryPrefix
  );
  const columnsToRender = reactExports.useMemo(() => {
    return apiColumns?.filter((column) => column.context !== "filter");
  }, [apiColumns]);
  const {
    visibleColumns,
    columnOrder,
    currentColumns,
    setColumnOrder,
    handleColumnVisibilityChange,
    handleViewChange: originalHandleViewChange
  } = useColumnState(columnsToRender, currentActiveView);
  const activeViewSignature = currentActiveView ? `${currentActiveView.id}:${JSON.stringify(
    currentActiveView.configuration
  )}` : "";
  const columnsSignature = columnsToRender ? columnsToRender.map((column) => column.field).sort().join(",") : "";
  reactExports.useEffect(() => {
    if (!columnsToRender) {
      return;
    }
    originalHandleViewChange(currentActiveView, columnsToRender);
    setSearchParams((prev) => {
      const keysToDelete = Array.from(prev.keys()).filter(
        (key) => key.startsWith(queryPrefix + "_") || key === queryPrefix + "_q" || key === queryPrefix + "_order"
      );
      keysToDelete.forEach((key) => prev.delete(key));
      if (currentActiveView) {
        const viewConfig = currentActiveView.configuration;
        if (viewConfig.filters) {
          Object.entries(viewConfig.filters).forEach(([key, value]) => {
            prev.set(`${queryPrefix}_${key}`, JSON.stringify(value));
          });
        }
        if (viewConfig.sorting) {
          const sortValue = viewConfig.sorting.desc ? `-${viewConfig.sorting.id}` : viewConfig.sorting.id;
          prev.set(`${queryPrefix}_order`, sortValue);
        }
        if (viewConfig.search) {
          prev.set(`${queryPrefix}_q`, viewConfig.search);
        }
      } else {
        applyDefaultFilters(prev);
      }
      return prev;
    });
  }, [activeViewSignature, columnsSignature]);
  const currentConfiguration = reactExports.useMemo(() => {
    const currentFilters = {};
    resolvedFilters.forEach((filter) => {
      if (queryParams[filter.id] !== void 0) {
        currentFilters[filter.id] = JSON.parse(queryParams[filter.id] || "");
      }
    });
    return {
      filters: currentFilters,
      sorting: queryParams.order ? parseSortingState(queryParams.order) : null,
      search: queryParams.q || ""
    };
  }, [resolvedFilters, queryParams]);
  const [debouncedHasConfigChanged, setDebouncedHasConfigChanged] = reactExports.useState(false);
  const hasConfigurationChanged = reactExports.useMemo(() => {
    const currentFilters = currentConfiguration.filters;
    const currentSorting = currentConfiguration.sorting;
    const currentSearch = currentConfiguration.search;
    const currentVisibleColumns = Object.entries(visibleColumns).filter(([_2, isVisible]) => isVisible).map(([field]) => field).sort();
    if (currentActiveView) {
      const viewFilters = currentActiveView.configuration.filters || {};
      const viewSorting = currentActiveView.configuration.sorting;
      const viewSearch = currentActiveView.configuration.search || "";
      const viewVisibleColumns = [
        ...currentActiveView.configuration.visible_columns || []
      ].sort();
      const viewColumnOrder = currentActiveView.configuration.column_order || [];
      const filterKeys = /* @__PURE__ */ new Set([
        ...Object.keys(currentFilters),
        ...Object.keys(viewFilters)
      ]);
      for (const key of filterKeys) {
        if (JSON.stringify(currentFilters[key]) !== JSON.stringify(viewFilters[key])) {
          return true;
        }
      }
      const normalizedCurrentSorting = currentSorting || void 0;
      const normalizedViewSorting = viewSorting || void 0;
      if (JSON.stringify(normalizedCurrentSorting) !== JSON.stringify(normalizedViewSorting)) {
        return true;
      }
      if (currentSearch !== viewSearch) {
        return true;
      }
      if (JSON.stringify(currentVisibleColumns) !== JSON.stringify(viewVisibleColumns)) {
        return true;
      }
      if (JSON.stringify(columnOrder) !== JSON.stringify(viewColumnOrder)) {
        return true;
      }
    } else {
      const baselineFilters = defaultFilters ?? {};
      const filterKeys = /* @__PURE__ */ new Set([
        ...Object.keys(currentFilters),
        ...Object.keys(baselineFilters)
      ]);
      for (const key of filterKeys) {
        if (JSON.stringify(currentFilters[key]) !== JSON.stringify(baselineFilters[key])) {
          return true;
        }
      }
      if (currentSorting !== null) {
        return true;
      }
      if (currentSearch !== "") {
        return true;
      }
      if (columnsToRender) {
        const currentVisibleSet = new Set(currentVisibleColumns);
        const defaultVisibleSet = new Set(
          columnsToRender.filter((col) => col.default_visible).map((col) => col.field)
        );
        if (currentVisibleSet.size !== defaultVisibleSet.size || [...currentVisibleSet].some((field) => !defaultVisibleSet.has(field))) {
          return true;
        }
        const defaultOrder = [...columnsToRender].sort((a, b) => (a.default_order ?? 500) - (b.default_order ?? 500)).map((col) => col.field);
        if (JSON.stringify(columnOrder) !== JSON.stringify(defaultOrder)) {
          return true;
        }
      }
    }
    return false;
  }, [
    currentActiveView,
    visibleColumns,
    columnOrder,
    currentConfiguration,
    columnsToRender,
    defaultFilters
  ]);
  reactExports.useEffect(() => {
    const timer = setTimeout(() => {
      setDebouncedHasConfigChanged(hasConfigurationChanged);
    }, 50);
    return () => clearTimeout(timer);
  }, [hasConfigurationChanged]);
  const handleClearConfiguration = reactExports.useCallback(() => {
    if (columnsToRender) {
      originalHandleViewChange(currentActiveView, columnsToRender);
    }
    setSearchParams((prev) => {
      const keysToDelete = Array.from(prev.keys()).filter(
        (key) => key.startsWith(queryPrefix + "_") || key === queryPrefix + "_q" || key === queryPrefix + "_order"
      );
      keysToDelete.forEach((key) => prev.delete(key));
      if (currentActiveView?.configuration) {
        const viewConfig = currentActiveView.configuration;
        if (viewConfig.filters) {
          Object.entries(viewConfig.filters).forEach(([key, value]) => {
            prev.set(`${queryPrefix}_${key}`, JSON.stringify(value));
          });
        }
        if (viewConfig.sorting) {
          const sortValue = viewConfig.sorting.desc ? `-${viewConfig.sorting.id}` : viewConfig.sorting.id;
          prev.set(`${queryPrefix}_order`, sortValue);
        }
        if (viewConfig.search) {
          prev.set(`${queryPrefix}_q`, viewConfig.search);
        }
      } else {
        applyDefaultFilters(prev);
      }
      return prev;
    });
  }, [currentActiveView, columnsToRender, queryPrefix]);
  const requiredFields = reactExports.useMemo(() => {
    return calculateRequiredFields(columnsToRender || [], visibleColumns);
  }, [columnsToRender, visibleColumns]);
  return {
    activeView: currentActiveView,
    createView,
    updateView,
    isViewConfigEnabled,
    visibleColumns,
    columnOrder,
    currentColumns,
    setColumnOrder,
    handleColumnVisibilityChange,
    currentConfiguration,
    hasConfigurationChanged: debouncedHasConfigChanged,
    handleClearConfiguration,
    apiColumns: columnsToRender,
    filters: resolvedFilters,
    isLoadingColumns,
    isLoadingFilterOptions,
    queryParams,
    requiredFields
  };
}
function useConfigurableTableColumns(apiColumns, adapter) {
  const columnHelper = reactExports.useMemo(() => createDataTableColumnHelper(), []);
  const { t } = useTranslation();
  return reactExports.useMemo(() => {
    if (!apiColumns?.length) {
      return [];
    }
    const generatedColumns = apiColumns.map((apiColumn) => {
      if (apiColumn.render_mode === "select") {
        return columnHelper.select();
      }
      if (apiColumn.render_mode === "actions") {
        return columnHelper.accessor(() => null, {
          id: apiColumn.field,
          header: () => null,
          cell: ({ row }) => {
            const content = adapter?.renderRowActions?.(row.original);
            if (!content) {
              return null;
            }
            return /* @__PURE__ */ jsxRuntimeExports.jsx(
              "div",
              {
                className: "flex items-center justify-end",
                onClick: (e) => e.stopPropagation(),
                children: content
              }
            );
          },
          meta: {
            name: apiColumn.name,
            column: apiColumn
          },
          computed: {
            required_fields: [],
            optional_fields: []
          },
          enableHiding: apiColumn.hideable,
          enableSorting: false,
          align: "right"
        });
      }
      let renderType = apiColumn.computed?.type;
      if (!renderType) {
        renderType = apiColumn.render_mode;
      }
      const renderer = getCellRenderer(renderType, apiColumn.data_type);
      const align = adapter?.getColumnAlignment?.(apiColumn) ?? renderer.align;
      const truncateTooltip = apiColumn.metadata?.truncate_tooltip ?? renderer.truncateTooltip ?? true;
      const accessor = (row) => getColumnValue(row, apiColumn);
      return columnHelper.accessor(accessor, {
        id: apiColumn.field,
        header: () => apiColumn.name,
        cell: ({ getValue, row }) => {
          const value = getValue();
          return renderer.render(value, row.original, apiColumn, t);
        },
        meta: {
          name: apiColumn.name,
          column: apiColumn
          // Store column metadata for future use
        },
        enableHiding: apiColumn.hideable,
        enableSorting: apiColumn.sortable,
        sortLabel: apiColumn.name,
        align,
        truncateTooltip
      });
    });
    return generatedColumns;
  }, [apiColumns, adapter, t, columnHelper]);
}
function expandDottedKeys(params) {
  const result = {};
  for (const [key, value] of Object.entries(params)) {
    if (!key.includes(".")) {
      result[key] = value;
      continue;
    }
    const parts = key.split(".");
    let node = result;
    for (let i = 0; i < parts.length - 1; i++) {
      if (typeof node[parts[i]] !== "object" || node[parts[i]] === null) {
        node[parts[i]] = {};
      }
      node = node[parts[i]];
    }
    node[parts[parts.length - 1]] = value;
  }
  return result;
}
function ConfigurableDataTable({
  adapter,
  heading,
  subHeading,
  pageSize: pageSizeProp,
  queryPrefix: queryPrefixProp,
  layout = "fill",
  actions
}) {
  const { t } = useTranslation();
  const [saveDialogOpen, setSaveDialogOpen] = reactExports.useState(false);
  const [editingView, setEditingView] = reactExports.useState(null);
  const [rowSelection, setRowSelection] = reactExports.useState(
    {}
  );
  const entity = adapter.entity;
  const viewConfigKey = adapter.viewConfigurationKey ?? adapter.entity;
  const entityName = adapter.entityName;
  const pageSize = pageSizeProp || adapter.pageSize || 20;
  const queryPrefix = queryPrefixProp || adapter.queryPrefix || "";
  const extraColumns = reactExports.useMemo(() => {
    const cols = [
      adapter.enableRowSelection ? createSelectColumn() : null,
      adapter.renderRowActions ? createActionsColumn(t("fields.actions")) : null
    ].filter((c) => c !== null);
    return cols.length ? cols : void 0;
  }, [adapter, t]);
  const {
    activeView,
    createView,
    updateView,
    isViewConfigEnabled,
    visibleColumns,
    columnOrder,
    currentColumns,
    setColumnOrder,
    handleColumnVisibilityChange,
    currentConfiguration,
    hasConfigurationChanged,
    handleClearConfiguration,
    isLoadingColumns,
    isLoadingFilterOptions,
    apiColumns,
    filters,
    requiredFields,
    queryParams
  } = useTableConfiguration({
    entity,
    queryPrefix,
    transformColumns: adapter.transformColumns,
    extraColumns,
    defaultFilters: adapter.defaultFilters,
    viewConfigurationKey: viewConfigKey
  });
  const parsedQueryParams = { ...queryParams };
  filters.forEach((filter) => {
    const filterKey = filter.id;
    if (!filterKey || parsedQueryParams[filterKey] === void 0) {
      return;
    }
    const value = parseFilterParam(parsedQueryParams[filterKey]);
    const paramKey = adapter.filterParamMap?.[filterKey] ?? filterKey;
    if (paramKey !== filterKey) {
      delete parsedQueryParams[filterKey];
    }
    if (value === void 0) {
      delete parsedQueryParams[paramKey];
    } else {
      parsedQueryParams[paramKey] = value;
    }
  });
  const searchParams = {
    ...expandDottedKeys(parsedQueryParams),
    fields: requiredFields,
    limit: pageSize,
    offset: parsedQueryParams.offset ? Number(parsedQueryParams.offset) : 0
  };
  const fetchResult = adapter.useData(requiredFields, searchParams);
  const generatedColumns = useConfigurableTableColumns(
    apiColumns || [],
    adapter
  );
  const columns = generatedColumns;
  if (fetchResult.isError) {
    throw fetchResult.error;
  }
  const handleSaveAsDefault = async () => {
    try {
      if (activeView?.is_system_default) {
        await updateView.mutateAsync({
          name: activeView.name || null,
          configuration: {
            visible_columns: currentColumns.visible,
            column_order: currentColumns.order,
            filters: currentConfiguration.filters || {},
            sorting: currentConfiguration.sorting || null,
            search: currentConfiguration.search || ""
          }
        });
      } else {
        await createView.mutateAsync({
          name: "Default",
          is_system_default: true,
          set_active: true,
          configuration: {
            visible_columns: currentColumns.visible,
            column_order: currentColumns.order,
            filters: currentConfiguration.filters || {},
            sorting: currentConfiguration.sorting || null,
            search: currentConfiguration.search || ""
          }
        });
      }
    } catch (_) {
    }
  };
  const handleUpdateExisting = async () => {
    if (!activeView) {
      return;
    }
    try {
      await updateView.mutateAsync({
        name: activeView.name,
        configuration: {
          visible_columns: currentColumns.visible,
          column_order: currentColumns.order,
          filters: currentConfiguration.filters || {},
          sorting: currentConfiguration.sorting || null,
          search: currentConfiguration.search || ""
        }
      });
    } catch (_) {
    }
  };
  const handleSaveAsNew = () => {
    setSaveDialogOpen(true);
    setEditingView(null);
  };
  const filterBarContent = hasConfigurationChanged ? /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        variant: "secondary",
        size: "small",
        type: "button",
        onClick: handleClearConfiguration,
        children: t("actions.clear")
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SaveViewDropdown,
      {
        isDefaultView: activeView?.is_system_default || !activeView,
        currentViewId: activeView?.id,
        currentViewName: activeView?.name,
        onSaveAsDefault: handleSaveAsDefault,
        onUpdateExisting: handleUpdateExisting,
        onSaveAsNew: handleSaveAsNew
      }
    )
  ] }) : null;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      DataTable,
      {
        data: fetchResult.data || [],
        columns,
        filters,
        getRowId: adapter.getRowId || ((row) => row.id),
        rowCount: fetchResult.count,
        enablePagination: true,
        enableSearch: true,
        pageSize,
        isLoading: fetchResult.isLoading || isLoadingColumns || isLoadingFilterOptions,
        layout,
        heading: heading || entityName || (entity ? t(`${entity}.domain`) : ""),
        subHeading,
        enableColumnVisibility: isViewConfigEnabled,
        initialColumnVisibility: visibleColumns,
        onColumnVisibilityChange: handleColumnVisibilityChange,
        columnOrder,
        onColumnOrderChange: setColumnOrder,
        enableViewSelector: isViewConfigEnabled,
        entity: viewConfigKey,
        currentColumns,
        filterBarContent,
        rowHref: adapter.getRowHref,
        emptyState: adapter.emptyState || {
          empty: {
            heading: t(
              `${entity}.list.noRecordsMessage`,
              "There are no records to show"
            )
          }
        },
        prefix: queryPrefix,
        actions,
        commands: adapter.commands,
        rowSelection: adapter.enableRowSelection ? {
          state: rowSelection,
          onRowSelectionChange: setRowSelection,
          enableRowSelection: true
        } : void 0
      }
    ),
    saveDialogOpen && /* @__PURE__ */ jsxRuntimeExports.jsx(
      SaveViewDialog,
      {
        entity: viewConfigKey,
        currentColumns,
        currentConfiguration,
        editingView,
        onClose: () => {
          setSaveDialogOpen(false);
          setEditingView(null);
        },
        onSaved: () => {
          setSaveDialogOpen(false);
          setEditingView(null);
        }
      }
    )
  ] });
}
export {
  ConfigurableDataTable as C,
  createTableAdapter as c
};
