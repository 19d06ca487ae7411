import { T as TextCell } from "./chunk-DRHDNSJA-BEbZZy0h.js";
import { b as useTranslation, r as reactExports, j as jsxRuntimeExports, h as createColumnHelper, a as useFeatureFlag, L as LayoutComposer, C as CORE_LAYOUT_IDS, O as Outlet, f as Container, H as Heading, a4 as Text, g as Link, B as Button, k as keepPreviousData, i as usePrompt, A as ActionMenu, P as PencilSquare, T as Trash } from "./index-6bvUh1mj.js";
import { a as useCollectionTableFilters } from "./chunk-ULGIMHZD-DbTNRy85.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { C as ConfigurableDataTable, c as createTableAdapter } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { b as useCollectionTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { u as useCollections, a as useDeleteCollection } from "./chunk-22ELTIVU-C9hYaQYp.js";
import { G as GlobeEurope } from "./globe-europe-CwjGYmW_.js";
import "./chunk-W7625H47-gWnsaMQz.js";
import "./chunk-IFQC5X3W-DtnYZhqr.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./chunk-EMIHDNB7-UadevBEF.js";
import "./index-BNhXXccY.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
var columnHelper$1 = createColumnHelper();
var useCollectionTableColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper$1.accessor("title", {
        header: t("fields.title"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: getValue() })
      }),
      columnHelper$1.accessor("handle", {
        header: t("fields.handle"),
        cell: ({ getValue }) => /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: `/${getValue()}` })
      }),
      columnHelper$1.accessor("products", {
        header: t("fields.products"),
        cell: ({ getValue }) => {
          const count = getValue()?.length || void 0;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(TextCell, { text: count });
        }
      })
    ],
    [t]
  );
};
var CollectionRowActions = ({
  collection
}) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const isTranslationsEnabled = useFeatureFlag("translation");
  const { mutateAsync } = useDeleteCollection(collection.id);
  const handleDeleteCollection = async () => {
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("collections.deleteWarning", {
        title: collection.title
      }),
      verificationText: collection.title,
      verificationInstruction: t("general.typeToConfirm"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync();
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              label: t("actions.edit"),
              to: `/collections/${collection.id}/edit`,
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {})
            }
          ]
        },
        ...isTranslationsEnabled ? [
          {
            actions: [
              {
                icon: /* @__PURE__ */ jsxRuntimeExports.jsx(GlobeEurope, {}),
                label: t("translations.actions.manage"),
                to: `/settings/translations/edit?reference=product_collection&reference_id=${collection.id}`
              }
            ]
          }
        ] : [],
        {
          actions: [
            {
              label: t("actions.delete"),
              onClick: handleDeleteCollection,
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
              disabled: !collection.id
            }
          ]
        }
      ]
    }
  );
};
var PAGE_SIZE = 20;
var CollectionListTable = () => {
  const { t } = useTranslation();
  const { searchParams, raw } = useCollectionTableQuery({ pageSize: PAGE_SIZE });
  const { collections, count, isError, error, isLoading } = useCollections(
    {
      ...searchParams,
      fields: "+products.id"
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const filters = useCollectionTableFilters();
  const columns = useColumns();
  const { table } = useDataTable({
    data: collections ?? [],
    columns,
    count,
    enablePagination: true,
    getRowId: (row, index) => row.id ?? `${index}`,
    pageSize: PAGE_SIZE
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("collections.domain") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", children: t("collections.subtitle") })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: "/collections/create", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.create") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        columns,
        pageSize: PAGE_SIZE,
        count,
        filters,
        orderBy: [
          { key: "title", label: t("fields.title") },
          { key: "handle", label: t("fields.handle") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        search: true,
        navigateTo: (row) => `/collections/${row.original.id}`,
        queryObject: raw,
        isLoading
      }
    )
  ] });
};
var columnHelper = createColumnHelper();
var useColumns = () => {
  const base = useCollectionTableColumns();
  return reactExports.useMemo(
    () => [
      ...base,
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(CollectionRowActions, { collection: row.original })
      })
    ],
    [base]
  );
};
function createCollectionTableAdapter({
  t
}) {
  return createTableAdapter({
    entity: "product-collections",
    queryPrefix: "col",
    pageSize: 20,
    emptyState: {
      empty: {
        heading: t("collections.list.empty.heading"),
        description: t("collections.list.empty.description")
      },
      filtered: {
        heading: t("collections.list.filtered.heading"),
        description: t("collections.list.filtered.description")
      }
    },
    useData: (fields, params) => {
      const { collections, count, isError, error, isLoading } = useCollections(
        {
          fields,
          ...params
        },
        {
          placeholderData: (previousData, previousQuery) => {
            const prevFields = previousQuery?.[previousQuery?.length - 1]?.query?.fields;
            if (prevFields && prevFields !== fields) {
              return void 0;
            }
            return previousData;
          }
        }
      );
      return { data: collections, count, isLoading, isError, error };
    },
    getRowHref: (row) => `/collections/${row.id}`,
    renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(CollectionRowActions, { collection: row }),
    transformColumns: (columns) => {
      const ALLOWED_FILTERS = [
        "id",
        "title",
        "handle",
        "external_id",
        "created_at",
        "updated_at",
        "deleted_at"
      ];
      return columns.map((column) => {
        const isFilterDisabled = !ALLOWED_FILTERS.includes(column.field);
        return {
          ...column,
          filter: isFilterDisabled ? { ...column.filter, enabled: false } : column.filter
        };
      });
    }
  });
}
function useCollectionTableAdapter() {
  const { t } = useTranslation();
  return reactExports.useMemo(() => createCollectionTableAdapter({ t }), [t]);
}
var ConfigurableCollectionListTable = () => {
  const { t } = useTranslation();
  const adapter = useCollectionTableAdapter();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfigurableDataTable,
      {
        adapter,
        heading: t("collections.domain"),
        subHeading: t("collections.subtitle"),
        actions: [{ label: t("actions.create"), to: "create" }]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Outlet, {})
  ] });
};
var CollectionList = () => {
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "product_collection.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "CollectionListTable", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableCollectionListTable, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(CollectionListTable, {}) })
      }
    }
  );
};
export {
  CollectionList as Component
};
