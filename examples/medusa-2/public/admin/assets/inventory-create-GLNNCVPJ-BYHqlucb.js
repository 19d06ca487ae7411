import { t as transformNullableFormData, b as transformNullableFormNumbers, a as transformNullableFormNumber } from "./chunk-3ISBJK7K-D4h0jCTf.js";
import { j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, r as reactExports, w as useDocumentDirection, aN as useForm, aO as u, f1 as useCreateInventoryItem, t as toast, s as sdk, q as queryClient, e7 as inventoryItemsQueryKeys, K as KeyboundForm, H as Heading, G as Form, I as Input, M as Textarea, D as Divider, aR as CountrySelect, a5 as clx, B as Button, aI as object, aS as record, aK as string, aJ as boolean, E as DataGrid, ai as createDataGridHelper } from "./index-6bvUh1mj.js";
import { S as SwitchBox } from "./chunk-PRLQLEEQ-BUmAWB0E.js";
import { a as optionalInt, o as optionalFloat } from "./chunk-I4R6NKVR-DrZhCG__.js";
import { a as useStockLocations } from "./chunk-BGQF2VTH-Cl0_LwVS.js";
import { P as ProgressTabs } from "./progress-tabs-DCqWn88m.js";
import "./chunk-6GU6IDUA-Bni4NDHA.js";
var InventoryAvailabilityForm = ({
  form,
  locations
}) => {
  const { setCloseOnEscape } = useRouteModal();
  const columns = useColumns();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "size-full", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    DataGrid,
    {
      columns,
      data: locations,
      state: form,
      onEditingChange: (editing) => setCloseOnEscape(!editing)
    }
  ) });
};
var columnHelper = createDataGridHelper();
var useColumns = () => {
  const { t } = useTranslation();
  return reactExports.useMemo(
    () => [
      columnHelper.column({
        id: "location",
        header: () => /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex size-full items-center overflow-hidden", children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("locations.domain") }) }),
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.ReadonlyCell, { context, children: context.row.original.name });
        },
        disableHiding: true
      }),
      columnHelper.column({
        id: "in-stock",
        name: t("fields.inStock"),
        header: t("fields.inStock"),
        field: (context) => `locations.${context.row.original.id}`,
        type: "number",
        cell: (context) => {
          return /* @__PURE__ */ jsxRuntimeExports.jsx(DataGrid.NumberCell, { placeholder: "0", context });
        },
        disableHiding: true
      })
    ],
    [t]
  );
};
var CreateInventoryItemSchema = object({
  title: string().min(1),
  description: string().optional(),
  sku: string().optional(),
  hs_code: string().optional(),
  weight: optionalInt,
  length: optionalInt,
  height: optionalInt,
  width: optionalInt,
  origin_country: string().optional(),
  mid_code: string().optional(),
  material: string().optional(),
  unit_of_measure: string().optional(),
  requires_shipping: boolean().optional(),
  thumbnail: string().optional(),
  locations: record(string(), optionalFloat).optional()
});
function InventoryCreateForm({ locations }) {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const [tab, setTab] = reactExports.useState(
    "details"
    /* DETAILS */
  );
  const direction = useDocumentDirection();
  const form = useForm({
    defaultValues: {
      title: "",
      sku: "",
      hs_code: "",
      weight: "",
      length: "",
      height: "",
      width: "",
      origin_country: "",
      mid_code: "",
      material: "",
      unit_of_measure: "",
      description: "",
      requires_shipping: true,
      thumbnail: "",
      locations: Object.fromEntries(
        locations.map((location) => [location.id, ""])
      )
    },
    resolver: u(CreateInventoryItemSchema)
  });
  const {
    trigger,
    formState: { isDirty }
  } = form;
  const { mutateAsync: createInventoryItem, isPending: isLoading } = useCreateInventoryItem();
  const handleSubmit = form.handleSubmit(async (data) => {
    const { locations: locations2, weight, length, height, width, ...payload } = data;
    const cleanData = transformNullableFormData(payload, false);
    const cleanNumbers = transformNullableFormNumbers(
      {
        weight,
        length,
        height,
        width
      },
      false
    );
    const { inventory_item } = await createInventoryItem(
      {
        ...cleanData,
        ...cleanNumbers
      },
      {
        onError: (e) => {
          toast.error(e.message);
          return;
        }
      }
    );
    await sdk.admin.inventoryItem.batchUpdateLevels(inventory_item.id, {
      create: Object.entries(locations2 ?? {}).filter(([_, quantiy]) => !!quantiy).map(([location_id, stocked_quantity]) => ({
        location_id,
        stocked_quantity: transformNullableFormNumber(
          stocked_quantity,
          false
        )
      }))
    }).then(async () => {
      await queryClient.invalidateQueries({
        queryKey: inventoryItemsQueryKeys.lists()
      });
    }).catch((e) => {
      toast.error(e.message);
    }).finally(() => {
      handleSuccess();
      toast.success(t("inventory.create.successToast"));
    });
  });
  const [status, setStatus] = reactExports.useState({
    [
      "availability"
      /* AVAILABILITY */
    ]: "not-started",
    [
      "details"
      /* DETAILS */
    ]: "not-started"
  });
  const onTabChange = reactExports.useCallback(
    async (value) => {
      const result = await trigger();
      if (!result) {
        return;
      }
      setTab(value);
    },
    [trigger]
  );
  const onNext = reactExports.useCallback(async () => {
    const result = await trigger();
    if (!result) {
      return;
    }
    switch (tab) {
      case "details": {
        setTab(
          "availability"
          /* AVAILABILITY */
        );
        break;
      }
    }
  }, [tab, trigger]);
  reactExports.useEffect(() => {
    if (isDirty) {
      setStatus((prev) => ({ ...prev, [
        "details"
        /* DETAILS */
      ]: "in-progress" }));
    } else {
      setStatus((prev) => ({ ...prev, [
        "details"
        /* DETAILS */
      ]: "not-started" }));
    }
  }, [isDirty]);
  reactExports.useEffect(() => {
    if (tab === "details" && isDirty) {
      setStatus((prev) => ({ ...prev, [
        "details"
        /* DETAILS */
      ]: "in-progress" }));
    }
    if (tab === "availability") {
      setStatus((prev) => ({
        ...prev,
        [
          "details"
          /* DETAILS */
        ]: "completed",
        [
          "availability"
          /* AVAILABILITY */
        ]: "in-progress"
      }));
    }
  }, [tab, isDirty]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    ProgressTabs,
    {
      dir: direction,
      value: tab,
      className: "h-full",
      onValueChange: (tab2) => onTabChange(tab2),
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
        KeyboundForm,
        {
          className: "flex h-full flex-col overflow-hidden",
          onSubmit: handleSubmit,
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(ProgressTabs.List, { className: "border-ui-border-base -my-2 ml-2 min-w-0 flex-1 border-l", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                ProgressTabs.Trigger,
                {
                  value: "details",
                  status: status[
                    "details"
                    /* DETAILS */
                  ],
                  className: "w-full max-w-[200px]",
                  children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "w-full cursor-auto overflow-hidden text-ellipsis whitespace-nowrap", children: t("inventory.create.details") })
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                ProgressTabs.Trigger,
                {
                  value: "availability",
                  className: "w-full max-w-[200px]",
                  status: status[
                    "availability"
                    /* AVAILABILITY */
                  ],
                  children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "w-full overflow-hidden text-ellipsis whitespace-nowrap", children: t("inventory.create.availability") })
                }
              )
            ] }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs(
              RouteFocusModal.Body,
              {
                className: clx(
                  "flex h-full w-full flex-col items-center divide-y overflow-hidden",
                  {
                    "mx-auto": tab === "details"
                    /* DETAILS */
                  }
                ),
                children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    ProgressTabs.Content,
                    {
                      value: "details",
                      className: "h-full w-full overflow-auto px-3",
                      children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "mx-auto flex w-full max-w-[720px] flex-col gap-y-8 px-px py-16", children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-8", children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("inventory.create.title") }),
                          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-6", children: [
                            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4 lg:grid-cols-2", children: [
                              /* @__PURE__ */ jsxRuntimeExports.jsx(
                                Form.Field,
                                {
                                  control: form.control,
                                  name: "title",
                                  render: ({ field }) => {
                                    return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.title") }),
                                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                                        Input,
                                        {
                                          ...field,
                                          placeholder: t("fields.title")
                                        }
                                      ) }),
                                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                                    ] });
                                  }
                                }
                              ),
                              /* @__PURE__ */ jsxRuntimeExports.jsx(
                                Form.Field,
                                {
                                  control: form.control,
                                  name: "sku",
                                  render: ({ field }) => {
                                    return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.sku") }),
                                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field, placeholder: "sku-123" }) }),
                                      /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                                    ] });
                                  }
                                }
                              )
                            ] }),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "description",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.description.label") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                                      Textarea,
                                      {
                                        ...field,
                                        placeholder: "The item description"
                                      }
                                    ) })
                                  ] });
                                }
                              }
                            )
                          ] }),
                          /* @__PURE__ */ jsxRuntimeExports.jsx(
                            SwitchBox,
                            {
                              control: form.control,
                              name: "requires_shipping",
                              label: t("inventory.create.requiresShipping"),
                              description: t("inventory.create.requiresShippingHint")
                            }
                          )
                        ] }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, {}),
                        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-6", children: [
                          /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("inventory.create.attributes") }),
                          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-x-4 gap-y-4 lg:grid-cols-2 lg:gap-y-8", children: [
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "width",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.width.label") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                                      Input,
                                      {
                                        ...field,
                                        type: "number",
                                        min: 0,
                                        placeholder: "100"
                                      }
                                    ) })
                                  ] });
                                }
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "length",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.length.label") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                                      Input,
                                      {
                                        ...field,
                                        type: "number",
                                        min: 0,
                                        placeholder: "100"
                                      }
                                    ) })
                                  ] });
                                }
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "height",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.height.label") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                                      Input,
                                      {
                                        ...field,
                                        type: "number",
                                        min: 0,
                                        placeholder: "100"
                                      }
                                    ) })
                                  ] });
                                }
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "weight",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.weight.label") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                                      Input,
                                      {
                                        ...field,
                                        type: "number",
                                        min: 0,
                                        placeholder: "100"
                                      }
                                    ) })
                                  ] });
                                }
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "mid_code",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.mid_code.label") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) })
                                  ] });
                                }
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "hs_code",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.hs_code.label") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) })
                                  ] });
                                }
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "origin_country",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.countryOrigin.label") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CountrySelect, { ...field, allowClear: true }) })
                                  ] });
                                }
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "material",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.fields.material.label") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { ...field }) })
                                  ] });
                                }
                              }
                            ),
                            /* @__PURE__ */ jsxRuntimeExports.jsx(
                              Form.Field,
                              {
                                control: form.control,
                                name: "unit_of_measure",
                                render: ({ field }) => {
                                  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("fields.unitOfMeasure") }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                                      Input,
                                      {
                                        ...field,
                                        placeholder: t(
                                          "inventory.unitOfMeasurePlaceholder"
                                        )
                                      }
                                    ) }),
                                    /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("inventory.unitOfMeasureHint") })
                                  ] });
                                }
                              }
                            )
                          ] })
                        ] })
                      ] })
                    }
                  ),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    ProgressTabs.Content,
                    {
                      value: "availability",
                      className: "size-full",
                      children: /* @__PURE__ */ jsxRuntimeExports.jsx(InventoryAvailabilityForm, { form, locations })
                    }
                  )
                ]
              }
            ),
            /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", size: "small", children: t("actions.cancel") }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Button,
                {
                  size: "small",
                  className: "whitespace-nowrap",
                  isLoading,
                  onClick: tab !== "availability" ? onNext : void 0,
                  type: tab === "availability" ? "submit" : "button",
                  children: tab === "availability" ? t("actions.save") : t("general.next")
                },
                tab === "availability" ? "details" : "pricing"
              )
            ] }) })
          ]
        }
      )
    }
  ) });
}
function InventoryCreate() {
  const { isPending, stock_locations, isError, error } = useStockLocations({
    limit: 9999,
    fields: "id,name"
  });
  const ready = !isPending && !!stock_locations;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: ready && /* @__PURE__ */ jsxRuntimeExports.jsx(InventoryCreateForm, { locations: stock_locations }) });
}
export {
  InventoryCreate as Component
};
