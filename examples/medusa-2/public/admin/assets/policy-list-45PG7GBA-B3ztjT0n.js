import { u as useRequireRbacFeature } from "./chunk-Q7IJ6TPC-ff_Fcc9V.js";
import { p as parseFilterParam } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { u as useQueryParams } from "./chunk-C76H5USB-bNwaw2VA.js";
import { u as useDataTableDateFilters } from "./chunk-IFQC5X3W-DtnYZhqr.js";
import { D as DataTable } from "./chunk-6CQCXI3F-BDNblEDY.js";
import { j as jsxRuntimeExports, L as LayoutComposer, C as CORE_LAYOUT_IDS, b as useTranslation, fI as useRbacPolicies, f as Container, c0 as useDate, r as reactExports, k as keepPreviousData, aj as createDataTableColumnHelper, aG as createDataTableFilterHelper } from "./index-6bvUh1mj.js";
var PAGE_SIZE = 20;
var PolicyListTable = () => {
  const { t } = useTranslation();
  const { q, order, offset, created_at, resource, operation } = useQueryParams([
    "q",
    "order",
    "offset",
    "created_at",
    "resource",
    "operation"
  ]);
  const { policies, count, isPending, isError, error } = useRbacPolicies(
    {
      q,
      order,
      offset: offset ? parseInt(offset) : void 0,
      limit: PAGE_SIZE,
      created_at: parseFilterParam(created_at),
      resource: parseFilterParam(resource),
      operation: parseFilterParam(operation),
      fields: "id,key,resource,operation,name,description,created_at,updated_at"
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const columns = useColumns();
  const filters = useFilters();
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataTable,
    {
      data: policies,
      columns,
      filters,
      getRowId: (row) => row.id,
      rowHref: (row) => `${row.id}`,
      rowCount: count,
      pageSize: PAGE_SIZE,
      heading: t("policies.domain"),
      subHeading: t("policies.subtitle"),
      isLoading: isPending,
      emptyState: {
        empty: {
          heading: t("policies.list.empty.heading"),
          description: t("policies.list.empty.description")
        },
        filtered: {
          heading: t("policies.list.filtered.heading"),
          description: t("policies.list.filtered.description")
        }
      }
    }
  ) });
};
var columnHelper = createDataTableColumnHelper();
var useColumns = () => {
  const { t } = useTranslation();
  const { getFullDate } = useDate();
  return reactExports.useMemo(() => {
    return [
      columnHelper.accessor("key", {
        header: t("fields.key"),
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc")
      }),
      columnHelper.accessor("resource", {
        header: t("fields.resource"),
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc"),
        cell: ({ row }) => {
          const resource = row.original.resource;
          return t(`permissions.resources.${resource}`, {
            defaultValue: resource
          });
        }
      }),
      columnHelper.accessor("operation", {
        header: t("fields.operation"),
        enableSorting: true,
        sortAscLabel: t("filters.sorting.alphabeticallyAsc"),
        sortDescLabel: t("filters.sorting.alphabeticallyDesc"),
        cell: ({ row }) => {
          const operation = row.original.operation;
          return t(`permissions.actions.${operation}`, {
            defaultValue: operation
          });
        }
      }),
      columnHelper.accessor("description", {
        header: t("fields.description"),
        cell: ({ row }) => row.original.description || "-"
      }),
      columnHelper.accessor("created_at", {
        header: t("fields.createdAt"),
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: getFullDate({ date: row.original.created_at }) }),
        enableSorting: true,
        sortAscLabel: t("filters.sorting.dateAsc"),
        sortDescLabel: t("filters.sorting.dateDesc")
      })
      // columnHelper.action({
      //   actions: (ctx) => {
      //     const policy = ctx.row.original
      //     const groups: {
      //       label: string
      //       icon: React.ReactNode
      //       onClick: () => void
      //     }[][] = []
      //
      //     if (hasPermission("rbac_policy:update")) {
      //       groups.push([
      //         {
      //           label: t("actions.edit"),
      //           icon: <PencilSquare />,
      //           onClick: () => handleEdit(policy),
      //         },
      //       ])
      //     }
      //
      //     if (hasPermission("rbac_policy:delete")) {
      //       groups.push([
      //         {
      //           label: t("actions.delete"),
      //           icon: <Trash />,
      //           onClick: () => handleDelete(policy),
      //         },
      //       ])
      //     }
      //
      //     return groups as any
      //   },
      // }),
    ];
  }, [t, getFullDate]);
};
var filterHelper = createDataTableFilterHelper();
var useFilters = () => {
  const dateFilters = useDataTableDateFilters();
  const { t } = useTranslation();
  return reactExports.useMemo(() => {
    return [
      ...dateFilters.filter((filter) => filter.id === "created_at"),
      filterHelper.accessor("resource", {
        type: "string",
        label: t("fields.resource")
      }),
      filterHelper.accessor("operation", {
        type: "string",
        label: t("fields.operation")
      })
    ];
  }, [dateFilters, t]);
};
var PolicyList = () => {
  const isRbacEnabled = useRequireRbacFeature();
  if (!isRbacEnabled) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "policy.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "PolicyListTable", children: /* @__PURE__ */ jsxRuntimeExports.jsx(PolicyListTable, {}) })
      }
    }
  );
};
export {
  PolicyList as Component
};
