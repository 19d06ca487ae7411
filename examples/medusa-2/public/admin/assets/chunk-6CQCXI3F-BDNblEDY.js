import { b as useTranslation, a as useFeatureFlag, cJ as React, r as reactExports, aD as useSearchParams, u as useNavigate, cK as useDataTable, j as jsxRuntimeExports, cL as DataTable$1, H as Heading, a4 as Text, A as ActionMenu, aN as useForm, cM as Drawer, a0 as Label, I as Input, B as Button, i as usePrompt, az as Badge, co as DropdownMenu, a_ as ArrowUturnLeft, P as PencilSquare, T as Trash, t as toast, g as Link, av as Tooltip, cN as useViewConfigurations, cO as useActiveViewConfiguration, cP as useCreateViewConfiguration, cQ as useSetActiveViewConfiguration, cR as useUpdateViewConfiguration, cS as useDeleteViewConfiguration, cT as FetchError } from "./index-6bvUh1mj.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
var handleError = (error, message) => {
  let errorMessage = message;
  if (!errorMessage) {
    if (error instanceof FetchError) {
      errorMessage = error.message;
    } else if (error.message) {
      errorMessage = error.message;
    } else {
      errorMessage = "An error occurred";
    }
  }
  toast.error(errorMessage);
};
var useViewConfigurations2 = (entity) => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const listViews = useViewConfigurations(
    entity,
    { limit: 100 },
    {
      enabled: isViewConfigEnabled && !!entity
    }
  );
  const activeView = useActiveViewConfiguration(entity, {
    enabled: isViewConfigEnabled && !!entity
  });
  const createView = useCreateViewConfiguration(entity, {
    onSuccess: () => {
      toast.success(`View created`);
    },
    onError: (error) => {
      handleError(error, "Failed to create view");
    }
  });
  const setActiveView = useSetActiveViewConfiguration(entity, {
    onSuccess: () => {
    },
    onError: (error) => {
      handleError(error, "Failed to update active view");
    }
  });
  return reactExports.useMemo(
    () => ({
      isViewConfigEnabled,
      listViews,
      activeView,
      createView,
      setActiveView,
      isDefaultViewActive: activeView?.is_default_active ?? true
    }),
    [isViewConfigEnabled, listViews, activeView, createView, setActiveView]
  );
};
var useViewConfiguration = (entity, viewId) => {
  const updateView = useUpdateViewConfiguration(entity, viewId, {
    onSuccess: () => {
      toast.success(`View updated`);
    },
    onError: (error) => {
      handleError(error, "Failed to update view");
    }
  });
  const deleteView = useDeleteViewConfiguration(entity, viewId, {
    onSuccess: () => {
      toast.success("View deleted successfully");
    },
    onError: (error) => {
      handleError(error, "Failed to delete view");
    }
  });
  return {
    updateView,
    deleteView
  };
};
var SaveViewDialog = ({
  entity,
  currentColumns,
  currentConfiguration,
  editingView,
  onClose,
  onSaved
}) => {
  const { createView } = useViewConfigurations2(entity);
  const { updateView } = useViewConfiguration(entity, editingView?.id || "");
  const [isLoading, setIsLoading] = reactExports.useState(false);
  const {
    register,
    handleSubmit,
    formState: { errors }
  } = useForm({
    defaultValues: {
      name: editingView?.name || ""
    }
  });
  const onSubmit = async (data) => {
    if (!data.name.trim()) {
      return;
    }
    setIsLoading(true);
    try {
      if (editingView) {
        const result = await updateView.mutateAsync({
          name: data.name.trim(),
          configuration: {
            visible_columns: currentColumns?.visible || editingView.configuration.visible_columns,
            column_order: currentColumns?.order || editingView.configuration.column_order,
            filters: currentConfiguration?.filters || editingView.configuration.filters || {},
            sorting: currentConfiguration?.sorting || editingView.configuration.sorting || null,
            search: currentConfiguration?.search || editingView.configuration.search || ""
          }
        });
        if (result.view_configuration) {
          onSaved(result.view_configuration);
        }
      } else {
        const result = await createView.mutateAsync({
          name: data.name.trim(),
          set_active: true,
          configuration: {
            visible_columns: currentColumns?.visible || [],
            column_order: currentColumns?.order || [],
            filters: currentConfiguration?.filters || {},
            sorting: currentConfiguration?.sorting || null,
            search: currentConfiguration?.search || ""
          }
        });
        if (result.view_configuration) {
          onSaved(result.view_configuration);
        }
      }
    } catch (error) {
    } finally {
      setIsLoading(false);
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Drawer, { open: true, onOpenChange: onClose, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Drawer.Content, { className: "flex flex-col", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Drawer.Header, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Drawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: editingView ? "Edit View Name" : "Save as New View" }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Drawer.Description, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { children: editingView ? "Change the name of your saved view" : "Save your current configuration as a new view" }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(
      "form",
      {
        onSubmit: handleSubmit(onSubmit),
        className: "flex flex-1 flex-col",
        children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Drawer.Body, { className: "flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-2", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { htmlFor: "name", weight: "plus", children: "View Name" }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Input,
              {
                ...register("name", {
                  required: "Name is required",
                  validate: (value) => value.trim().length > 0 || "Name cannot be empty"
                }),
                type: "text",
                placeholder: "Enter view name",
                autoFocus: true
              }
            ),
            errors.name && /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "text-ui-fg-error text-sm", children: errors.name.message })
          ] }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsxs(Drawer.Footer, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Drawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", type: "button", children: "Cancel" }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(
              Button,
              {
                variant: "primary",
                size: "small",
                type: "submit",
                isLoading,
                children: editingView ? "Update" : "Save"
              }
            )
          ] })
        ]
      }
    )
  ] }) });
};
var ViewPills = ({
  entity,
  currentColumns,
  currentConfiguration
}) => {
  const { listViews, activeView, setActiveView, isDefaultViewActive } = useViewConfigurations2(entity);
  const views = listViews?.view_configurations || [];
  const [saveDialogOpen, setSaveDialogOpen] = reactExports.useState(false);
  const [editingView, setEditingView] = reactExports.useState(null);
  const [contextMenuOpen, setContextMenuOpen] = reactExports.useState(null);
  const [contextMenuPosition, setContextMenuPosition] = reactExports.useState({ x: 0, y: 0 });
  const [deletingViewId, setDeletingViewId] = reactExports.useState(null);
  const prompt = usePrompt();
  const currentActiveView = activeView?.view_configuration || null;
  const { deleteView } = useViewConfiguration(entity, deletingViewId || "");
  const handleViewSelect = async (viewId) => {
    try {
      if (viewId === null) {
        await setActiveView.mutateAsync(null);
        return;
      }
      const view = views.find((v) => v.id === viewId);
      if (view) {
        await setActiveView.mutateAsync(viewId);
      }
    } catch (error) {
      console.error("Error in handleViewSelect:", error);
    }
  };
  const handleDeleteView = async (view) => {
    const result = await prompt({
      title: "Delete view",
      description: `Are you sure you want to delete "${view.name}"? This action cannot be undone.`,
      confirmText: "Delete",
      cancelText: "Cancel"
    });
    if (result) {
      setDeletingViewId(view.id);
    }
  };
  reactExports.useEffect(() => {
    if (deletingViewId && deleteView.mutateAsync) {
      deleteView.mutateAsync().then(() => {
        setDeletingViewId(null);
      }).catch(() => {
        setDeletingViewId(null);
      });
    }
  }, [deletingViewId, deleteView.mutateAsync]);
  const handleEditView = (view) => {
    setEditingView(view);
    setSaveDialogOpen(true);
  };
  const handleResetSystemDefault = async (systemDefaultView2) => {
    const result = await prompt({
      title: "Reset system default",
      description: "This will delete the saved system default and revert to the original code-level defaults. All users will be affected. Are you sure?",
      confirmText: "Reset",
      cancelText: "Cancel"
    });
    if (result) {
      setDeletingViewId(systemDefaultView2.id);
    }
  };
  const systemDefaultView = views.find((v) => v.is_system_default);
  const personalViews = views.filter((v) => !v.is_system_default);
  const isDefaultActive = isDefaultViewActive;
  const defaultLabel = "Default";
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "relative inline-block", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Badge,
          {
            color: isDefaultActive ? "blue" : "grey",
            size: "xsmall",
            className: "cursor-pointer",
            onClick: () => handleViewSelect(null),
            onContextMenu: (e) => {
              e.preventDefault();
              if (systemDefaultView) {
                setContextMenuPosition({ x: e.clientX, y: e.clientY });
                setContextMenuOpen("default");
              }
            },
            children: defaultLabel
          }
        ),
        systemDefaultView && contextMenuOpen === "default" && /* @__PURE__ */ jsxRuntimeExports.jsxs(
          DropdownMenu,
          {
            open: true,
            onOpenChange: (open) => {
              if (!open) {
                setContextMenuOpen(null);
              }
            },
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                "div",
                {
                  style: {
                    position: "fixed",
                    left: contextMenuPosition.x,
                    top: contextMenuPosition.y,
                    width: 0,
                    height: 0
                  }
                }
              ) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Content, { align: "start", sideOffset: 0, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                DropdownMenu.Item,
                {
                  onClick: () => {
                    handleResetSystemDefault(systemDefaultView);
                    setContextMenuOpen(null);
                  },
                  className: "flex items-center gap-x-2",
                  children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowUturnLeft, { className: "text-ui-fg-subtle" }),
                    /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: "Reset to code defaults" })
                  ]
                }
              ) })
            ]
          }
        )
      ] }),
      personalViews.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-muted", children: "|" }),
      personalViews.map((view) => /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "relative inline-block", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Badge,
          {
            color: currentActiveView?.id === view.id ? "blue" : "grey",
            size: "xsmall",
            className: "cursor-pointer",
            onClick: () => handleViewSelect(view.id),
            onContextMenu: (e) => {
              e.preventDefault();
              setContextMenuPosition({ x: e.clientX, y: e.clientY });
              setContextMenuOpen(view.id);
            },
            children: view.name
          }
        ),
        contextMenuOpen === view.id && /* @__PURE__ */ jsxRuntimeExports.jsxs(
          DropdownMenu,
          {
            open: true,
            onOpenChange: (open) => {
              if (!open) {
                setContextMenuOpen(null);
              }
            },
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownMenu.Trigger, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                "div",
                {
                  style: {
                    position: "fixed",
                    left: contextMenuPosition.x,
                    top: contextMenuPosition.y,
                    width: 0,
                    height: 0
                  }
                }
              ) }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs(DropdownMenu.Content, { align: "start", sideOffset: 0, children: [
                /* @__PURE__ */ jsxRuntimeExports.jsxs(
                  DropdownMenu.Item,
                  {
                    onClick: () => {
                      handleEditView(view);
                      setContextMenuOpen(null);
                    },
                    className: "flex items-center gap-x-2",
                    children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, { className: "text-ui-fg-subtle" }),
                      /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: "Edit name" })
                    ]
                  }
                ),
                /* @__PURE__ */ jsxRuntimeExports.jsxs(
                  DropdownMenu.Item,
                  {
                    onClick: () => {
                      handleDeleteView(view);
                      setContextMenuOpen(null);
                    },
                    className: "text-ui-fg-error flex items-center gap-x-2",
                    children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
                      /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: "Delete" })
                    ]
                  }
                )
              ] })
            ]
          }
        )
      ] }, view.id))
    ] }),
    saveDialogOpen && /* @__PURE__ */ jsxRuntimeExports.jsx(
      SaveViewDialog,
      {
        entity,
        currentColumns,
        currentConfiguration,
        editingView,
        onClose: () => {
          setSaveDialogOpen(false);
          setEditingView(null);
        },
        onSaved: async (newView) => {
          setSaveDialogOpen(false);
          setEditingView(null);
          toast.success(`View "${newView.name}" saved successfully`);
        }
      }
    )
  ] });
};
var DataTable = ({
  data = [],
  columns,
  filters,
  commands,
  action,
  actions,
  actionMenu,
  getRowId,
  rowCount = 0,
  enablePagination = true,
  enableSearch = true,
  autoFocusSearch = false,
  rowHref,
  heading,
  headingLevel = "h1",
  subHeading,
  prefix,
  pageSize = 10,
  emptyState,
  rowSelection,
  isLoading = false,
  layout = "auto",
  enableColumnVisibility = false,
  initialColumnVisibility = {},
  onColumnVisibilityChange,
  columnOrder,
  onColumnOrderChange,
  enableViewSelector = false,
  entity,
  currentColumns,
  filterBarContent
}) => {
  const { t } = useTranslation();
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const effectiveEnableColumnVisibility = isViewConfigEnabled && enableColumnVisibility;
  const effectiveEnableViewSelector = isViewConfigEnabled && enableViewSelector;
  const enableFiltering = filters && filters.length > 0;
  const enableCommands = commands && commands.length > 0;
  const enableSorting = columns.some((column) => column.enableSorting);
  const alwaysShowFilterBar = Boolean(
    enableFiltering || effectiveEnableColumnVisibility
  );
  const [columnVisibility, setColumnVisibility] = React.useState(initialColumnVisibility);
  React.useEffect(() => {
    const currentKeys = Object.keys(columnVisibility).sort();
    const newKeys = Object.keys(initialColumnVisibility).sort();
    const hasChanged = currentKeys.length !== newKeys.length || currentKeys.some((key, index) => key !== newKeys[index]) || Object.entries(initialColumnVisibility).some(
      ([key, value]) => columnVisibility[key] !== value
    );
    if (hasChanged) {
      setColumnVisibility(initialColumnVisibility);
    }
  }, [initialColumnVisibility]);
  const handleColumnVisibilityChange = React.useCallback(
    (visibility) => {
      setColumnVisibility(visibility);
      onColumnVisibilityChange?.(visibility);
    },
    [onColumnVisibilityChange]
  );
  const filterIds = reactExports.useMemo(() => filters?.map((f) => f.id) ?? [], [filters]);
  const prefixedFilterIds = filterIds.map((id) => getQueryParamKey(id, prefix));
  const { offset, order, q, ...filterParams } = useQueryParams(
    [
      ...filterIds,
      ...enableSorting ? ["order"] : [],
      ...enableSearch ? ["q"] : [],
      ...enablePagination ? ["offset"] : []
    ],
    prefix
  );
  const [_, setSearchParams] = useSearchParams();
  const search = reactExports.useMemo(() => {
    return q ?? "";
  }, [q]);
  const handleSearchChange = (value) => {
    setSearchParams((prev) => {
      if (value) {
        prev.set(getQueryParamKey("q", prefix), value);
      } else {
        prev.delete(getQueryParamKey("q", prefix));
      }
      return prev;
    });
  };
  const pagination = reactExports.useMemo(() => {
    return offset ? parsePaginationState(offset, pageSize) : { pageIndex: 0, pageSize };
  }, [offset, pageSize]);
  const handlePaginationChange = (value) => {
    setSearchParams((prev) => {
      if (value.pageIndex === 0) {
        prev.delete(getQueryParamKey("offset", prefix));
      } else {
        prev.set(
          getQueryParamKey("offset", prefix),
          transformPaginationState(value).toString()
        );
      }
      return prev;
    });
  };
  const filtering = reactExports.useMemo(
    () => parseFilterState(filterIds, filterParams),
    [filterIds, filterParams]
  );
  const handleFilteringChange = (value) => {
    setSearchParams((prev) => {
      Array.from(prev.keys()).forEach((key) => {
        if (prefixedFilterIds.includes(key)) {
          const unprefixedKey = prefix ? key.replace(`${prefix}_`, "") : key;
          if (!(unprefixedKey in value)) {
            prev.delete(key);
          }
        }
      });
      Object.entries(value).forEach(([key, filter]) => {
        const prefixedKey = getQueryParamKey(key, prefix);
        if (filter !== void 0) {
          prev.set(prefixedKey, JSON.stringify(filter));
        } else {
          prev.delete(prefixedKey);
        }
      });
      return prev;
    });
  };
  const sorting = reactExports.useMemo(() => {
    return order ? parseSortingState(order) : null;
  }, [order]);
  const currentConfiguration = reactExports.useMemo(
    () => ({
      filters: filtering,
      sorting,
      search
    }),
    [filtering, sorting, search]
  );
  const handleSortingChange = (value) => {
    setSearchParams((prev) => {
      if (value) {
        const valueToStore = transformSortingState(value);
        prev.set(getQueryParamKey("order", prefix), valueToStore);
      } else {
        prev.delete(getQueryParamKey("order", prefix));
      }
      return prev;
    });
  };
  const { pagination: paginationTranslations, toolbar: toolbarTranslations } = useDataTableTranslations();
  const navigate = useNavigate();
  const onRowClick = reactExports.useCallback(
    (event, row) => {
      if (!rowHref) {
        return;
      }
      const href = rowHref(row);
      const basePath = "/app";
      const hrefWithBasePath = `${basePath}${href}`;
      if (event.metaKey || event.ctrlKey || event.button === 1) {
        window.open(hrefWithBasePath, "_blank", "noreferrer");
        return;
      }
      if (event.shiftKey) {
        window.open(hrefWithBasePath, void 0, "noreferrer");
        return;
      }
      navigate(href);
    },
    [navigate, rowHref]
  );
  const instance = useDataTable({
    data,
    columns,
    filters,
    commands,
    rowCount,
    getRowId,
    onRowClick: rowHref ? onRowClick : void 0,
    pagination: enablePagination ? {
      state: pagination,
      onPaginationChange: handlePaginationChange
    } : void 0,
    filtering: enableFiltering ? {
      state: filtering,
      onFilteringChange: handleFilteringChange
    } : void 0,
    sorting: enableSorting ? {
      state: sorting,
      onSortingChange: handleSortingChange
    } : void 0,
    search: enableSearch ? {
      state: search,
      onSearchChange: handleSearchChange
    } : void 0,
    rowSelection,
    isLoading,
    columnVisibility: effectiveEnableColumnVisibility ? {
      state: columnVisibility,
      onColumnVisibilityChange: handleColumnVisibilityChange
    } : void 0,
    columnOrder: effectiveEnableColumnVisibility && columnOrder && onColumnOrderChange ? {
      state: columnOrder,
      onColumnOrderChange
    } : void 0
  });
  const shouldRenderHeading = heading || subHeading;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    DataTable$1,
    {
      instance,
      className: layout === "fill" ? "h-full [&_tr]:last-of-type:!border-b" : void 0,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          DataTable$1.Toolbar,
          {
            className: "flex flex-col items-start justify-between gap-2 md:flex-row md:items-center",
            translations: toolbarTranslations,
            filterBarContent,
            alwaysShowFilterBar,
            children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full items-center justify-between gap-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-4", children: [
                shouldRenderHeading && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
                  heading && /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: headingLevel, children: heading }),
                  subHeading && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: subHeading })
                ] }),
                effectiveEnableViewSelector && entity && /* @__PURE__ */ jsxRuntimeExports.jsx(
                  ViewPills,
                  {
                    entity,
                    currentColumns,
                    currentConfiguration
                  }
                )
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
                enableFiltering && /* @__PURE__ */ jsxRuntimeExports.jsx(DataTable$1.FilterMenu, { tooltip: toolbarTranslations.filter }),
                enableSorting && /* @__PURE__ */ jsxRuntimeExports.jsx(DataTable$1.SortingMenu, { tooltip: toolbarTranslations.sort }),
                effectiveEnableColumnVisibility && /* @__PURE__ */ jsxRuntimeExports.jsx(
                  DataTable$1.ColumnVisibilityMenu,
                  {
                    tooltip: toolbarTranslations.columns
                  }
                ),
                enableSearch && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "w-full md:w-auto", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                  DataTable$1.Search,
                  {
                    placeholder: t("filters.searchLabel"),
                    autoFocus: autoFocusSearch
                  }
                ) }),
                actionMenu && /* @__PURE__ */ jsxRuntimeExports.jsx(ActionMenu, { variant: "primary", ...actionMenu }),
                actions && actions.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(DataTableActions, { actions }),
                !actions && action && /* @__PURE__ */ jsxRuntimeExports.jsx(DataTableAction, { ...action })
              ] })
            ] })
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(DataTable$1.Table, { emptyState }),
        enablePagination && /* @__PURE__ */ jsxRuntimeExports.jsx(DataTable$1.Pagination, { translations: paginationTranslations }),
        enableCommands && /* @__PURE__ */ jsxRuntimeExports.jsx(
          DataTable$1.CommandBar,
          {
            selectedLabel: (count) => `${count} selected`
          }
        )
      ]
    }
  );
};
function transformSortingState(value) {
  return value.desc ? `-${value.id}` : value.id;
}
function parseSortingState(value) {
  return value.startsWith("-") ? { id: value.slice(1), desc: true } : { id: value, desc: false };
}
function transformPaginationState(value) {
  return value.pageIndex * value.pageSize;
}
function parsePaginationState(value, pageSize) {
  const offset = parseInt(value);
  return {
    pageIndex: Math.floor(offset / pageSize),
    pageSize
  };
}
function parseFilterState(filterIds, value) {
  if (!value) {
    return {};
  }
  const filters = {};
  for (const id of filterIds) {
    const filterValue = value[id];
    if (filterValue !== void 0) {
      filters[id] = parseFilterValue(filterValue);
    }
  }
  return filters;
}
function parseFilterValue(raw) {
  try {
    const parsed = JSON.parse(raw);
    return typeof parsed === "boolean" ? raw : parsed;
  } catch {
    return raw;
  }
}
function getQueryParamKey(key, prefix) {
  return prefix ? `${prefix}_${key}` : key;
}
var useDataTableTranslations = () => {
  const { t } = useTranslation();
  const paginationTranslations = {
    of: t("general.of"),
    results: t("general.results"),
    pages: t("general.pages"),
    prev: t("general.prev"),
    next: t("general.next")
  };
  const toolbarTranslations = {
    clearAll: t("actions.clearAll"),
    sort: t("filters.sortLabel"),
    filter: t("filters.filterLabel"),
    columns: t("filters.columnsLabel")
  };
  return {
    pagination: paginationTranslations,
    toolbar: toolbarTranslations
  };
};
var DataTableAction = ({
  label,
  disabled,
  tooltip,
  ...props
}) => {
  const buttonProps = {
    size: "small",
    disabled: disabled ?? false,
    type: "button",
    variant: "secondary"
  };
  if ("to" in props) {
    const linkButton = disabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { ...buttonProps, children: label }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { ...buttonProps, asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: props.to, children: label }) });
    return tooltip ? /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: tooltip, children: linkButton }) : linkButton;
  }
  return tooltip ? /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: tooltip, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { ...buttonProps, onClick: props.onClick, children: label }) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { ...buttonProps, onClick: props.onClick, children: label });
};
var DataTableActions = ({ actions }) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center gap-x-2", children: actions.map((action, index) => /* @__PURE__ */ jsxRuntimeExports.jsx(DataTableAction, { ...action }, index)) });
};
export {
  DataTable as D,
  SaveViewDialog as S,
  useViewConfiguration as a,
  useViewConfigurations2 as u
};
