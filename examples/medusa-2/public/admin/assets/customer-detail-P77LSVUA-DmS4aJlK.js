import { u as useCustomerGroupTableQuery, a as useCustomerGroupTableFilters, b as useCustomerGroupTableColumns } from "./chunk-GSZPEFBC-CIcUXeCq.js";
import { u as useOrderTableColumns } from "./chunk-6MTTMX7E-5D0j3bT0.js";
import { j as jsxRuntimeExports, a4 as Text, ar as useParams, a as useFeatureFlag, d as useLoaderData, bz as SingleColumnPageSkeleton, eW as PermissionsRequirementsProvider, L as LayoutComposer, C as CORE_LAYOUT_IDS, at as detailPageDefaultEntries, q as queryClient, b as useTranslation, i as usePrompt, u as useNavigate, f as Container, H as Heading, eU as PermissionGuard, g as Link, a5 as clx, A as ActionMenu, T as Trash, P as PencilSquare, aw as StatusBadge, r as reactExports, dq as useOrders, t as toast, k as keepPreviousData, c1 as t, B as Button, s as sdk, p as productsQueryKeys, eV as usePermissions, dF as ArrowPath, h as createColumnHelper, a3 as Checkbox } from "./index-6bvUh1mj.js";
import { u as useOrderTableFilters } from "./chunk-B2C3RWOZ-C772CuxW.js";
import { u as useDataTable, _ as _DataTable } from "./chunk-YCXJ22TJ-fVZ7twIr.js";
import "./chunk-3PLXVPOV-Bu6z_zyg.js";
import { c as createTableAdapter, C as ConfigurableDataTable } from "./chunk-JLY6YSEE-Cp_zWmqU.js";
import { N as NoRecords } from "./chunk-EMIHDNB7-UadevBEF.js";
import { u as useOrderTableQuery } from "./chunk-3UMI3ISU-UcS8Sqns.js";
import { u as useCustomer, e as useDeleteCustomerAddress, f as useDeleteCustomer, g as useBatchCustomerCustomerGroups, a as useCustomerGroups, h as useRemoveCustomersFromGroup } from "./chunk-RIAKFHWQ-B2UeLyyc.js";
import "./chunk-C76H5USB-bNwaw2VA.js";
import "./chunk-DRHDNSJA-BEbZZy0h.js";
import "./chunk-ADOCJB6L-BtLiOsG_.js";
import "./chunk-EMDIIWVL-CbZrlwEP.js";
import "./chunk-5N2B66CN-c329dCoL.js";
import "./chunk-HQKGZADC-4uIMczI-.js";
import "./index-BNhXXccY.js";
import "./chunk-6CQCXI3F-BDNblEDY.js";
var Listicle = ({
  labelKey,
  descriptionKey,
  children
}) => {
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-2 px-2 pb-2", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "shadow-elevation-card-rest bg-ui-bg-component transition-fg hover:bg-ui-bg-component-hover active:bg-ui-bg-component-pressed group-focus-visible:shadow-borders-interactive-with-active rounded-md px-4 py-2", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-4", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-1 flex-col", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: labelKey }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-subtle", children: descriptionKey })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-7 items-center justify-center", children })
  ] }) }) });
};
var CustomerDetailBreadcrumb = (props) => {
  const { id } = props.params || {};
  const { customer } = useCustomer(id, void 0, {
    initialData: props.loaderData,
    enabled: Boolean(id)
  });
  if (!customer) {
    return null;
  }
  const name = [customer.first_name, customer.last_name].filter(Boolean).join(" ");
  const display = name || customer.email;
  return /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: display });
};
var seo = (match) => {
  const customer = match.loaderData?.customer;
  if (!customer) {
    return { title: void 0 };
  }
  const name = [customer.first_name, customer.last_name].filter(Boolean).join(" ");
  return { title: name || customer.email };
};
var useResourcePermissions = (resource) => {
  const { can, isLoading } = usePermissions();
  return reactExports.useMemo(
    () => ({
      /**
       * Whether the user can view/list this resource.
       */
      canRead: can(resource, "read"),
      /**
       * Whether the user can create new instances of this resource.
       */
      canCreate: can(resource, "create"),
      /**
       * Whether the user can update existing instances of this resource.
       */
      canUpdate: can(resource, "update"),
      /**
       * Whether the user can delete instances of this resource.
       */
      canDelete: can(resource, "delete"),
      /**
       * Check a specific operation on this resource.
       */
      can: (operation) => can(resource, operation),
      /**
       * The resource being checked.
       */
      resource,
      /**
       * Whether permissions are still loading.
       */
      isLoading
    }),
    [can, resource, isLoading]
  );
};
var useCustomerPermissions = () => useResourcePermissions("customer");
var CustomerAddressSection = ({
  customer
}) => {
  const { t: t2 } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { canDelete } = useCustomerPermissions();
  const { mutateAsync: deleteAddress } = useDeleteCustomerAddress(customer.id);
  const addresses = customer.addresses ?? [];
  const handleDelete = async (address) => {
    const confirm = await prompt({
      title: t2("general.areYouSure"),
      description: t2("general.areYouSureDescription", {
        entity: t2("fields.address"),
        title: address.address_name ?? "n/a"
      }),
      verificationInstruction: t2("general.typeToConfirm"),
      verificationText: address.address_name ?? "address",
      confirmText: t2("actions.delete"),
      cancelText: t2("actions.cancel")
    });
    if (!confirm) {
      return;
    }
    await deleteAddress(address.id, {
      onSuccess: () => {
        toast.success(
          t2("general.success", { name: address.address_name ?? "address" })
        );
        navigate(`/customers/${customer.id}`, { replace: true });
      },
      onError: (e) => {
        toast.error(e.message);
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t2("addresses.title") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(PermissionGuard, { resource: "customer", operation: "update", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: `create-address`, className: "text-ui-fg-muted text-xs", children: "Add" }) })
    ] }),
    addresses.length === 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(
      NoRecords,
      {
        className: clx({
          "flex h-full flex-col overflow-hidden border-t p-6": true
        }),
        icon: null,
        title: t2("general.noRecordsTitle"),
        message: t2("general.noRecordsMessage")
      }
    ),
    addresses.map((address) => {
      return /* @__PURE__ */ jsxRuntimeExports.jsx(
        Listicle,
        {
          labelKey: address.address_name ?? "n/a",
          descriptionKey: [address.address_1, address.address_2].join(" "),
          children: canDelete && /* @__PURE__ */ jsxRuntimeExports.jsx(
            ActionMenu,
            {
              groups: [
                {
                  actions: [
                    {
                      icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
                      label: t2("actions.delete"),
                      onClick: async () => {
                        await handleDelete(address);
                      }
                    }
                  ]
                }
              ]
            }
          )
        },
        address.id
      );
    })
  ] });
};
var CustomerGeneralSection = ({
  customer
}) => {
  const { t: t2 } = useTranslation();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { canUpdate, canDelete } = useCustomerPermissions();
  const { mutateAsync } = useDeleteCustomer(customer.id);
  const name = [customer.first_name, customer.last_name].filter(Boolean).join(" ");
  const statusColor = customer.has_account ? "green" : "orange";
  const statusText = customer.has_account ? t2("customers.fields.registered") : t2("customers.fields.guest");
  const handleDelete = async () => {
    const res = await prompt({
      title: t2("customers.delete.title"),
      description: t2("customers.delete.description", {
        email: customer.email
      }),
      verificationInstruction: t2("general.typeToConfirm"),
      verificationText: customer.email,
      confirmText: t2("actions.delete"),
      cancelText: t2("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync(void 0, {
      onSuccess: () => {
        toast.success(
          t2("customers.delete.successToast", {
            email: customer.email
          })
        );
        navigate("/customers", { replace: true });
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  };
  const groups = [];
  if (canUpdate) {
    groups.push({
      actions: [
        {
          label: t2("actions.edit"),
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
          to: "edit"
        }
      ]
    });
  }
  if (canDelete) {
    groups.push({
      actions: [
        {
          label: t2("actions.delete"),
          icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {}),
          onClick: handleDelete
        }
      ]
    });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: customer.email }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: statusColor, children: statusText }),
        groups.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(ActionMenu, { groups })
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t2("fields.name") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: name || "-" })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t2("fields.company") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: customer.company_name || "-" })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "text-ui-fg-subtle grid grid-cols-2 items-center px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t2("fields.phone") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", children: customer.phone || "-" })
    ] })
  ] });
};
var PAGE_SIZE = 10;
var PREFIX = "cusgr";
var CustomerGroupSection = ({
  customer
}) => {
  const prompt = usePrompt();
  const { canUpdate } = useCustomerPermissions();
  const [rowSelection, setRowSelection] = reactExports.useState({});
  const { raw, searchParams } = useCustomerGroupTableQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX
  });
  const { customer_groups, count, isLoading, isError, error } = useCustomerGroups(
    {
      ...searchParams,
      fields: "+customers.id",
      customers: { id: customer.id }
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const { mutateAsync: batchCustomerCustomerGroups } = useBatchCustomerCustomerGroups(customer.id);
  const filters = useCustomerGroupTableFilters();
  const columns = useColumns(customer.id);
  const { table } = useDataTable({
    data: customer_groups ?? [],
    columns,
    count,
    getRowId: (row) => row.id,
    enablePagination: true,
    enableRowSelection: canUpdate,
    // Only allow selection if user can update
    pageSize: PAGE_SIZE,
    prefix: PREFIX,
    rowSelection: {
      state: rowSelection,
      updater: setRowSelection
    }
  });
  const handleRemove = async () => {
    const customerGroupIds = Object.keys(rowSelection);
    const res = await prompt({
      title: t("general.areYouSure"),
      description: t("customers.groups.removeMany", {
        groups: customer_groups?.filter((g) => customerGroupIds.includes(g.id)).map((g) => g.name).join(",")
      }),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel")
    });
    if (!res) {
      return;
    }
    await batchCustomerCustomerGroups(
      { remove: customerGroupIds },
      {
        onSuccess: () => {
          toast.success(
            t("customers.groups.removed.success", {
              groups: customer_groups.filter((cg) => customerGroupIds.includes(cg.id)).map((cg) => cg?.name)
            })
          );
        },
        onError: (error2) => {
          toast.error(error2.message);
        }
      }
    );
  };
  if (isError) {
    throw error;
  }
  const commands = canUpdate ? [
    {
      action: handleRemove,
      label: t("actions.remove"),
      shortcut: "r"
    }
  ] : [];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("customerGroups.domain") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(PermissionGuard, { resource: "customer", operation: "update", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Link, { to: `/customers/${customer.id}/add-customer-groups`, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("general.add") }) }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        table,
        columns,
        pageSize: PAGE_SIZE,
        isLoading,
        count,
        prefix: PREFIX,
        navigateTo: (row) => `/customer-groups/${row.id}`,
        filters,
        search: true,
        pagination: true,
        orderBy: [
          { key: "name", label: t("fields.name") },
          { key: "created_at", label: t("fields.createdAt") },
          { key: "updated_at", label: t("fields.updatedAt") }
        ],
        commands,
        queryObject: raw,
        noRecords: {
          message: t("customers.groups.list.noRecordsMessage")
        }
      }
    )
  ] });
};
var CustomerGroupRowActions = ({
  group,
  customerId
}) => {
  const prompt = usePrompt();
  const { t: t2 } = useTranslation();
  const { canUpdate } = useCustomerPermissions();
  const { mutateAsync } = useRemoveCustomersFromGroup(group.id);
  const onRemove = async () => {
    const res = await prompt({
      title: t2("general.areYouSure"),
      description: t2("customers.groups.remove", {
        name: group.name
      }),
      confirmText: t2("actions.remove"),
      cancelText: t2("actions.cancel")
    });
    if (!res) {
      return;
    }
    await mutateAsync([customerId], {
      onError: (error) => {
        toast.error(error.message);
      }
    });
  };
  const actions = [];
  actions.push({
    label: t2("actions.edit"),
    icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PencilSquare, {}),
    to: `/customer-groups/${group.id}/edit`
  });
  if (canUpdate) {
    actions.push({
      label: t2("actions.remove"),
      onClick: onRemove,
      icon: /* @__PURE__ */ jsxRuntimeExports.jsx(Trash, {})
    });
  }
  if (!actions.length) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions
        }
      ]
    }
  );
};
var columnHelper = createColumnHelper();
var useColumns = (customerId) => {
  const columns = useCustomerGroupTableColumns();
  const { canUpdate } = useCustomerPermissions();
  return reactExports.useMemo(
    () => [
      // Only show select column if user can update
      ...canUpdate ? [
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
        })
      ] : [],
      ...columns,
      columnHelper.display({
        id: "actions",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          CustomerGroupRowActions,
          {
            group: row.original,
            customerId
          }
        )
      })
    ],
    [columns, customerId, canUpdate]
  );
};
var ConfigurableCustomerGroupSection = ({
  customer
}) => {
  const { t: t2 } = useTranslation();
  const prompt = usePrompt();
  const { canUpdate } = useCustomerPermissions();
  const { mutateAsync } = useBatchCustomerCustomerGroups(customer.id);
  const commands = reactExports.useMemo(() => {
    if (!canUpdate) {
      return [];
    }
    return [
      {
        label: t2("actions.remove"),
        shortcut: "r",
        action: async (selection) => {
          const ids = Object.keys(selection);
          const res = await prompt({
            title: t2("general.areYouSure"),
            description: t2("customers.groups.removeMany", {
              groups: ids.join(",")
            }),
            confirmText: t2("actions.remove"),
            cancelText: t2("actions.cancel")
          });
          if (!res) {
            return;
          }
          await mutateAsync(
            { remove: ids },
            { onError: (e) => toast.error(e.message) }
          );
        }
      }
    ];
  }, [t2, prompt, mutateAsync, canUpdate]);
  const adapter = reactExports.useMemo(
    () => createTableAdapter({
      entity: "customer-groups",
      viewConfigurationKey: "customer-groups-customer",
      queryPrefix: "cusgr",
      pageSize: 10,
      enableRowSelection: canUpdate,
      commands,
      emptyState: {
        empty: {
          heading: t2("customers.groups.list.noRecordsMessage")
        },
        filtered: {
          heading: t2("general.noRecordsMessage"),
          description: t2("general.noRecordsMessageFiltered")
        }
      },
      useData: (fields, params) => {
        const { customer_groups, count, isError, error, isLoading } = useCustomerGroups({
          fields: fields + ",+customers.id",
          ...params,
          customers: { id: customer.id }
        });
        return { data: customer_groups, count, isLoading, isError, error };
      },
      getRowHref: (row) => `/customer-groups/${row.id}`,
      renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerGroupRowActions, { group: row, customerId: customer.id })
    }),
    [t2, customer.id, canUpdate, commands]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfigurableDataTable,
    {
      adapter,
      heading: t2("customerGroups.domain"),
      actions: canUpdate ? [{ label: t2("general.add"), to: `add-customer-groups` }] : []
    }
  );
};
var PREFIX2 = "cusord";
var PAGE_SIZE2 = 10;
var DEFAULT_RELATIONS = "*customer,*items,*sales_channel,*payment_collections,+shipping_address.country_code";
var DEFAULT_FIELDS = "id,status,display_id,created_at,email,fulfillment_status,payment_status,total,currency_code";
var CustomerOrderSection = ({
  customer
}) => {
  const { t: t2 } = useTranslation();
  const { searchParams, raw } = useOrderTableQuery({
    pageSize: PAGE_SIZE2,
    prefix: PREFIX2
  });
  const { orders, count, isLoading, isError, error } = useOrders(
    {
      customer_id: customer.id,
      fields: DEFAULT_FIELDS + "," + DEFAULT_RELATIONS,
      ...searchParams
    },
    {
      placeholderData: keepPreviousData
    }
  );
  const columns = useColumns2();
  const filters = useOrderTableFilters();
  const { table } = useDataTable({
    data: orders ?? [],
    columns,
    enablePagination: true,
    count,
    pageSize: PAGE_SIZE2,
    prefix: PREFIX2
  });
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-between px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t2("orders.domain") }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      _DataTable,
      {
        columns,
        table,
        pagination: true,
        navigateTo: (row) => `/orders/${row.original.id}`,
        filters,
        count,
        isLoading,
        pageSize: PAGE_SIZE2,
        orderBy: [
          { key: "display_id", label: t2("orders.fields.displayId") },
          { key: "created_at", label: t2("fields.createdAt") },
          { key: "updated_at", label: t2("fields.updatedAt") }
        ],
        search: true,
        queryObject: raw,
        prefix: PREFIX2
      }
    )
  ] });
};
var CustomerOrderActions = ({ order }) => {
  const { t: t2 } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              label: t2("transferOwnership.label"),
              to: `${order.id}/transfer`,
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowPath, {})
            }
          ]
        }
      ]
    }
  );
};
var columnHelper2 = createColumnHelper();
var useColumns2 = () => {
  const base = useOrderTableColumns({ exclude: ["customer"] });
  return reactExports.useMemo(
    () => [
      ...base,
      columnHelper2.display({
        id: "actions",
        cell: ({ row }) => /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerOrderActions, { order: row.original })
      })
    ],
    [base]
  );
};
var ALLOWED_FILTERS = [
  "id",
  "status",
  "sales_channel.id",
  "region.id",
  "created_at",
  "updated_at",
  "total"
];
var CustomerOrderRowActions = ({
  order
}) => {
  const { t: t2 } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ActionMenu,
    {
      groups: [
        {
          actions: [
            {
              label: t2("transferOwnership.label"),
              to: `${order.id}/transfer`,
              icon: /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowPath, {})
            }
          ]
        }
      ]
    }
  );
};
var ConfigurableCustomerOrderSection = ({
  customer
}) => {
  const { t: t2 } = useTranslation();
  const adapter = reactExports.useMemo(
    () => createTableAdapter({
      entity: "orders",
      viewConfigurationKey: "orders-customer",
      queryPrefix: "cusord",
      pageSize: 10,
      emptyState: {
        empty: { heading: t2("general.noRecordsMessage") },
        filtered: {
          heading: t2("general.noRecordsMessage"),
          description: t2("general.noRecordsMessageFiltered")
        }
      },
      useData: (fields, params) => {
        const { orders, count, isError, error, isLoading } = useOrders({
          fields,
          ...params,
          customer_id: customer.id
        });
        return { data: orders, count, isLoading, isError, error };
      },
      getRowHref: (row) => `/orders/${row.id}`,
      renderRowActions: (row) => /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerOrderRowActions, { order: row }),
      transformColumns: (columns) => columns.map((column) => ({
        ...column,
        filter: !ALLOWED_FILTERS.includes(column.field) ? { ...column.filter, enabled: false } : column.filter
      }))
    }),
    [t2, customer.id]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableDataTable, { adapter, heading: t2("orders.domain") });
};
var CustomerDetail = () => {
  const { id } = useParams();
  const isViewConfigEnabled = useFeatureFlag("view_configurations");
  const initialData = useLoaderData();
  const { customer, isLoading, isError, error } = useCustomer(
    id,
    { fields: "+*addresses" },
    { initialData }
  );
  if (isLoading || !customer) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SingleColumnPageSkeleton, { sections: 2, showJSON: true, showMetadata: true });
  }
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(PermissionsRequirementsProvider, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "customer.details",
      preferredLayoutId: CORE_LAYOUT_IDS.TWO_COLUMN,
      data: customer,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "CustomerGeneralSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerGeneralSection, { customer }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "CustomerOrderSection", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableCustomerOrderSection, { customer }) : /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerOrderSection, { customer }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "CustomerGroupSection", children: isViewConfigEnabled ? /* @__PURE__ */ jsxRuntimeExports.jsx(ConfigurableCustomerGroupSection, { customer }) : /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerGroupSection, { customer }) }),
          detailPageDefaultEntries(customer)
        ] }),
        side: /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "CustomerAddressSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(CustomerAddressSection, { customer }) }) })
      }
    }
  ) });
};
var customerDetailQuery = (id) => ({
  queryKey: productsQueryKeys.detail(id),
  queryFn: async () => sdk.admin.customer.retrieve(id, {
    fields: "+*addresses"
  })
});
var customerLoader = async ({ params }) => {
  const id = params.id;
  const query = customerDetailQuery(id);
  return queryClient.ensureQueryData(query);
};
export {
  CustomerDetailBreadcrumb as Breadcrumb,
  CustomerDetail as Component,
  customerLoader as loader,
  seo
};
