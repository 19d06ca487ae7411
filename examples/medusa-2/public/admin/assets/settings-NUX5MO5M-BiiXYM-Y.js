import { r as reactExports, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, dp as Spinner, b as useTranslation, o as useRouteModal, aN as useForm, aO as u, t as toast, K as KeyboundForm, D as Divider, B as Button, aI as object, aT as array, aK as string, I as Input, av as Tooltip, ad as IconButton, cq as DescendingSorting, a5 as clx, cJ as React, b0 as TriangleRightMini, a3 as Checkbox, a4 as Text } from "./index-6bvUh1mj.js";
import { u as useTranslationSettings, b as useBatchTranslationSettings } from "./chunk-HIX2NSSN-BQOJl9XX.js";
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
const Collapse = reactExports.forwardRef(
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
      /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          stroke: color,
          strokeLinecap: "round",
          strokeLinejoin: "round",
          strokeWidth: 1.5,
          d: "m10 12 2-2 2 2M14 3l-2 2-2-2M1 12h6M1 3h6M1 7.5h6"
        }
      )
    );
  }
);
Collapse.displayName = "Collapse";
var SelectorRow = ({
  leftElement,
  expandButton,
  checked,
  onCheckedChange,
  label,
  className
}) => {
  const isSelected = checked !== false;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: clx("flex items-center gap-x-2 px-2 py-1.5", className), children: [
    leftElement,
    /* @__PURE__ */ jsxRuntimeExports.jsx(Checkbox, { checked, onCheckedChange }),
    expandButton,
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Text,
      {
        size: "small",
        weight: isSelected ? "plus" : "regular",
        className: "text-ui-fg-base",
        children: label
      }
    )
  ] });
};
var EntitySelectorTree = React.forwardRef(({ entities, onSelectionChange, searchQuery, viewMode, sortOrder }, ref) => {
  const [expandedEntities, setExpandedEntities] = reactExports.useState(
    /* @__PURE__ */ new Set()
  );
  const [selectedIds, setSelectedIds] = reactExports.useState(/* @__PURE__ */ new Set());
  reactExports.useEffect(() => {
    const ids = /* @__PURE__ */ new Set();
    entities.forEach((entity) => {
      entity.fields?.forEach((field) => {
        if (field.selected) {
          ids.add(`${entity.id}.${field.id}`);
        }
      });
    });
    setSelectedIds(ids);
  }, [entities]);
  const toggleExpand = (entityId) => {
    setExpandedEntities((prev) => {
      const next = new Set(prev);
      if (next.has(entityId)) {
        next.delete(entityId);
      } else {
        next.add(entityId);
      }
      return next;
    });
  };
  const getEntitySelectionState = (entity) => {
    if (!entity.fields?.length) {
      return false;
    }
    const selectedFieldsCount = entity.fields.filter(
      (field) => selectedIds.has(`${entity.id}.${field.id}`)
    ).length;
    if (selectedFieldsCount === 0) {
      return false;
    }
    if (selectedFieldsCount === entity.fields.length) {
      return true;
    }
    return "indeterminate";
  };
  const toggleEntitySelection = (entity) => {
    setSelectedIds((prev) => {
      const next = new Set(prev);
      const state = getEntitySelectionState(entity);
      const isSelected = state === true;
      entity.fields?.forEach((field) => {
        const fieldKey = `${entity.id}.${field.id}`;
        if (isSelected) {
          next.delete(fieldKey);
        } else {
          next.add(fieldKey);
        }
      });
      onSelectionChange?.(next);
      return next;
    });
  };
  const toggleFieldSelection = (entityId, fieldId) => {
    setSelectedIds((prev) => {
      const next = new Set(prev);
      const fieldKey = `${entityId}.${fieldId}`;
      if (next.has(fieldKey)) {
        next.delete(fieldKey);
      } else {
        next.add(fieldKey);
      }
      onSelectionChange?.(next);
      return next;
    });
  };
  const selectAllToggle = (selected) => {
    if (selected) {
      const allIds = /* @__PURE__ */ new Set();
      entities.forEach((entity) => {
        entity.fields?.forEach((field) => {
          allIds.add(`${entity.id}.${field.id}`);
        });
      });
      setSelectedIds(allIds);
      onSelectionChange?.(allIds);
    } else {
      setSelectedIds(/* @__PURE__ */ new Set());
      onSelectionChange?.(/* @__PURE__ */ new Set());
    }
  };
  const collapseAll = () => setExpandedEntities(/* @__PURE__ */ new Set());
  reactExports.useImperativeHandle(ref, () => ({
    selectAllToggle,
    collapseAll
  }));
  const filteredAndSortedEntities = reactExports.useMemo(() => {
    let filtered = entities;
    if (searchQuery) {
      const query = searchQuery.toLowerCase();
      filtered = entities.filter((entity) => {
        const matchesEntity = entity.name.toLowerCase().includes(query);
        const matchesFields = entity.fields?.some(
          (field) => field.name.toLowerCase().includes(query)
        );
        return matchesEntity || matchesFields;
      });
    }
    if (viewMode === "selected") {
      filtered = filtered.filter((entity) => {
        const state = getEntitySelectionState(entity);
        if (state === false) {
          return false;
        }
        return true;
      });
    }
    const sorted = [...filtered].sort((a, b) => {
      const comparison = a.name.localeCompare(b.name);
      return sortOrder === "asc" ? comparison : -comparison;
    });
    return sorted;
  }, [entities, searchQuery, viewMode, sortOrder, selectedIds]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full flex-col", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-1 overflow-y-auto", children: filteredAndSortedEntities.length === 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "text-ui-fg-subtle flex items-center justify-center py-12 text-sm", children: "No entities matching filters" }) : /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: filteredAndSortedEntities.map((entity) => {
    const isExpanded = expandedEntities.has(entity.id);
    const hasFields = entity.fields && entity.fields.length > 0;
    const selectionState = getEntitySelectionState(entity);
    return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        SelectorRow,
        {
          checked: selectionState,
          onCheckedChange: () => toggleEntitySelection(entity),
          label: entity.name,
          className: "hover:bg-ui-bg-component-hover",
          expandButton: hasFields ? /* @__PURE__ */ jsxRuntimeExports.jsx(
            "button",
            {
              type: "button",
              onClick: () => toggleExpand(entity.id),
              className: "flex h-5 w-5 items-center justify-center",
              children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                TriangleRightMini,
                {
                  className: clx(
                    "text-ui-fg-muted transition-transform",
                    isExpanded && "rotate-90"
                  )
                }
              )
            }
          ) : null
        }
      ),
      hasFields && isExpanded && /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "relative", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Divider,
          {
            orientation: "vertical",
            className: "absolute bottom-0 left-[2.87rem] top-0 z-10"
          }
        ),
        entity.fields.map((field) => {
          const fieldKey = `${entity.id}.${field.id}`;
          const isFieldSelected = selectedIds.has(fieldKey);
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            SelectorRow,
            {
              className: "pl-3",
              leftElement: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "w-11" }),
              checked: isFieldSelected,
              onCheckedChange: () => {
                toggleFieldSelection(entity.id, field.id);
              },
              label: field.name
            },
            field.id
          );
        })
      ] })
    ] }, entity.id);
  }) }) }) });
});
EntitySelectorTree.displayName = "EntitySelectorTree";
var SegmentedControl = ({
  value,
  onValueChange,
  options,
  className
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    "div",
    {
      className: clx(
        "bg-ui-bg-disabled grid items-center gap-x-[1px] rounded-md p-[1px]",
        className
      ),
      style: {
        gridTemplateColumns: `repeat(${options.length}, 1fr)`
      },
      children: options.map((option) => {
        const isSelected = value === option.value;
        return /* @__PURE__ */ jsxRuntimeExports.jsx(
          Button,
          {
            size: "small",
            onClick: () => onValueChange(option.value),
            variant: isSelected ? "secondary" : "transparent",
            type: "button",
            className: clx(
              "w-auto",
              !isSelected && "hover:text-ui-fg-base text-ui-fg-muted"
            ),
            children: option.label
          },
          option.value
        );
      })
    }
  );
};
var SelectorTreeFilter = ({
  searchQuery,
  onSearchChange,
  viewMode,
  onViewModeChange,
  onSelectAllToggle,
  initialAllSelected,
  onSortToggle,
  sortOrder,
  onCollapseAll,
  className
}) => {
  const { t } = useTranslation();
  const [allSelected, setAllSelected] = reactExports.useState(initialAllSelected);
  const handleSelectAllToggle = () => {
    setAllSelected((prev) => !prev);
    onSelectAllToggle(!allSelected);
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: clx("flex items-center gap-x-2", className), children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Input,
      {
        size: "small",
        type: "search",
        placeholder: t("general.search"),
        value: searchQuery,
        onChange: (e) => onSearchChange(e.target.value),
        className: "w-full"
      }
    ) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      SegmentedControl,
      {
        value: viewMode,
        onValueChange: (value) => onViewModeChange(value),
        options: [
          { value: "full", label: t("general.fullList") },
          { value: "selected", label: t("general.selected") }
        ]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        onClick: handleSelectAllToggle,
        size: "small",
        variant: "secondary",
        type: "button",
        className: "min-w-[90px] whitespace-nowrap",
        children: allSelected ? t("general.unselectAll") : t("general.selectAll")
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Tooltip,
      {
        content: sortOrder === "desc" ? t("filters.sorting.alphabeticallyAsc") : t("filters.sorting.alphabeticallyDesc"),
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(IconButton, { size: "small", onClick: onSortToggle, type: "button", children: /* @__PURE__ */ jsxRuntimeExports.jsx(DescendingSorting, {}) })
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: t("filters.collapse.all"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(IconButton, { size: "small", onClick: onCollapseAll, type: "button", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Collapse, {}) }) })
  ] });
};
var BatchTranslationSettingsSchema = object({
  selectedFields: array(string())
});
var format = (value) => {
  return value.split("_").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
};
var transformSettingsToEntities = (translationSettings) => {
  return Object.entries(translationSettings).map(([entityType, settings]) => {
    const allFields = [
      .../* @__PURE__ */ new Set([...settings.fields, ...settings.inactive_fields])
    ];
    const fields = allFields.map((fieldName) => ({
      id: fieldName,
      name: format(fieldName),
      selected: settings.fields.includes(fieldName)
    }));
    return {
      id: entityType,
      name: format(entityType),
      fields: fields.length > 0 ? fields : void 0,
      selected: settings.is_active
    };
  });
};
var transformSelectedFieldsToBatchRequest = (selectedFields, translationSettings) => {
  const create = [];
  const update = [];
  const entitySelections = /* @__PURE__ */ new Map();
  selectedFields.forEach((field) => {
    const [entityType, fieldName] = field.split(".", 2);
    if (!entitySelections.has(entityType)) {
      entitySelections.set(entityType, /* @__PURE__ */ new Set());
    }
    entitySelections.get(entityType).add(fieldName);
  });
  Object.entries(translationSettings).forEach(([entityType, settings]) => {
    const selectedFields2 = entitySelections.get(entityType) || /* @__PURE__ */ new Set();
    const selectedFieldsArray = Array.from(selectedFields2);
    const hasSelectedFields = selectedFields2.size > 0;
    const exists = !!settings.id;
    if (exists) {
      update.push({
        id: settings.id,
        fields: selectedFieldsArray,
        is_active: hasSelectedFields ? true : false
      });
    } else {
      if (hasSelectedFields) {
        create.push({
          entity_type: entityType,
          fields: selectedFieldsArray
        });
      }
    }
  });
  return {
    create: create.length > 0 ? create : void 0,
    update: update.length > 0 ? update : void 0
  };
};
var BatchTranslationSettingsForm = ({
  translation_settings
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const [searchQuery, setSearchQuery] = reactExports.useState("");
  const [viewMode, setViewMode] = reactExports.useState("full");
  const [sortOrder, setSortOrder] = reactExports.useState("asc");
  const treeRef = reactExports.useRef(null);
  const { mutateAsync, isPending: isMutating } = useBatchTranslationSettings();
  const entities = reactExports.useMemo(() => {
    if (!translation_settings) {
      return [];
    }
    return transformSettingsToEntities(translation_settings);
  }, [translation_settings]);
  const initialSelectedIds = reactExports.useMemo(() => {
    if (!translation_settings) {
      return [];
    }
    const selected = [];
    Object.entries(translation_settings).forEach(([entityType, settings]) => {
      settings.fields.forEach((fieldName) => {
        selected.push(`${entityType}.${fieldName}`);
      });
    });
    return selected;
  }, [translation_settings]);
  const inactiveEntities = reactExports.useMemo(() => {
    return entities.filter((entity) => !entity.selected);
  }, [entities]);
  const form = useForm({
    defaultValues: {
      selectedFields: initialSelectedIds
    },
    resolver: u(BatchTranslationSettingsSchema)
  });
  const handleSelectionChange = (newSelectedIds) => {
    form.setValue("selectedFields", Array.from(newSelectedIds), {
      shouldDirty: true
    });
  };
  const handleSelectAllToggle = (selected) => {
    treeRef.current?.selectAllToggle(selected);
  };
  const handleCollapseAll = () => {
    treeRef.current?.collapseAll();
  };
  const handleSortToggle = () => {
    setSortOrder((prev) => {
      return prev === "asc" ? "desc" : "asc";
    });
  };
  const handleSubmit = form.handleSubmit(async (data) => {
    const batchRequest = transformSelectedFieldsToBatchRequest(
      data.selectedFields,
      translation_settings
    );
    if (batchRequest.create || batchRequest.update) {
      await mutateAsync(batchRequest, {
        onSuccess: () => {
          toast.success(t("translations.settings.successToast"));
          handleSuccess();
        },
        onError: (error) => {
          toast.error(error.message);
        }
      });
    } else {
      handleSuccess();
    }
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex flex-1 flex-col overflow-hidden",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Body, { className: "p-0", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            SelectorTreeFilter,
            {
              sortOrder,
              searchQuery,
              onSearchChange: setSearchQuery,
              viewMode,
              onViewModeChange: setViewMode,
              onSelectAllToggle: handleSelectAllToggle,
              initialAllSelected: inactiveEntities.length === 0,
              onSortToggle: handleSortToggle,
              onCollapseAll: handleCollapseAll
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, {}),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "bg-ui-bg-component h-full px-6 pb-6 pt-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            EntitySelectorTree,
            {
              ref: treeRef,
              entities,
              onSelectionChange: handleSelectionChange,
              searchQuery,
              viewMode,
              sortOrder
            }
          ) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isMutating, children: t("actions.save") })
        ] }) })
      ]
    }
  ) });
};
var Settings = () => {
  const { translation_settings, isPending, isError, error } = useTranslationSettings();
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: "Manage translatable entities" }) }) }),
    isPending ? /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { className: "flex h-full items-center justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Spinner, { className: "animate-spin" }) }) : translation_settings && /* @__PURE__ */ jsxRuntimeExports.jsx(
      BatchTranslationSettingsForm,
      {
        translation_settings
      }
    )
  ] });
};
export {
  Settings as Component
};
