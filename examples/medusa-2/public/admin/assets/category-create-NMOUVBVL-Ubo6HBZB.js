import { C as CategoryTree } from "./chunk-XDCNT5GQ-CMwAaKgp.js";
import { i as insertCategoryTreeItem } from "./chunk-54IEHX46-C40mB9ZU.js";
import { t as transformNullableFormData } from "./chunk-3ISBJK7K-D4h0jCTf.js";
import { aD as useSearchParams, j as jsxRuntimeExports, R as RouteFocusModal, b as useTranslation, o as useRouteModal, w as useDocumentDirection, r as reactExports, aN as useForm, aO as u, t as toast, K as KeyboundForm, B as Button, aI as object, aK as string, aV as number, H as Heading, a4 as Text, G as Form, I as Input, J as HandleInput, M as Textarea, aH as Select, z as useWatch, az as Badge, aL as _enum } from "./index-6bvUh1mj.js";
import { b as useCreateProductCategory, u as useProductCategories } from "./chunk-2VYWSRWQ-DO0dKi26.js";
import { P as ProgressTabs } from "./progress-tabs-DCqWn88m.js";
import "./folder-illustration-CAS5PJuD.js";
import "./chunk-6GU6IDUA-Bni4NDHA.js";
var CreateCategoryDetails = ({ form }) => {
  const { t } = useTranslation();
  const direction = useDocumentDirection();
  return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col items-center p-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[720px] flex-col gap-y-8", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("categories.create.header") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("categories.create.hint") })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4 md:grid-cols-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "name",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("fields.title") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Input, { autoComplete: "off", ...field }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "handle",
          render: ({ field }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, tooltip: t("collections.handleTooltip"), children: t("fields.handle") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(HandleInput, { ...field }) }),
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
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("fields.description") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Textarea, { ...field }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
          ] });
        }
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "grid grid-cols-1 gap-4 md:grid-cols-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "status",
          render: ({ field: { ref, onChange, ...field } }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("categories.fields.status.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Select, { dir: direction, ...field, onValueChange: onChange, children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { ref, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {}) }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs(Select.Content, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "active", children: t("categories.fields.status.active") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "inactive", children: t("categories.fields.status.inactive") })
                ] })
              ] }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Form.Field,
        {
          control: form.control,
          name: "visibility",
          render: ({ field: { ref, onChange, ...field } }) => {
            return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("categories.fields.visibility.label") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Select, { dir: direction, ...field, onValueChange: onChange, children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { ref, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {}) }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs(Select.Content, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "public", children: t("categories.fields.visibility.public") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "internal", children: t("categories.fields.visibility.internal") })
                ] })
              ] }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      )
    ] })
  ] }) });
};
var ID = "new-item";
var CreateCategoryNesting = ({
  form,
  shouldFreeze
}) => {
  const { t } = useTranslation();
  const [snapshot, setSnapshot] = reactExports.useState([]);
  const { product_categories, isPending, isError, error } = useProductCategories({
    parent_category_id: "null",
    limit: 9999,
    fields: "id,name,parent_category_id,rank,category_children,rank",
    include_descendants_tree: true
  });
  const parentCategoryId = useWatch({
    control: form.control,
    name: "parent_category_id"
  });
  const watchedRank = useWatch({
    control: form.control,
    name: "rank"
  });
  const watchedName = useWatch({
    control: form.control,
    name: "name"
  });
  const value = reactExports.useMemo(() => {
    const temp = {
      id: ID,
      name: watchedName,
      parent_category_id: parentCategoryId,
      rank: watchedRank,
      category_children: null
    };
    return insertCategoryTreeItem(product_categories ?? [], temp);
  }, [product_categories, watchedName, parentCategoryId, watchedRank]);
  const handleChange = ({
    parentId,
    index
  }, list) => {
    form.setValue("parent_category_id", parentId, {
      shouldDirty: true,
      shouldTouch: true
    });
    form.setValue("rank", index, {
      shouldDirty: true,
      shouldTouch: true
    });
    setSnapshot(list);
  };
  if (isError) {
    throw error;
  }
  const ready = !isPending && !!product_categories;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    CategoryTree,
    {
      value: shouldFreeze ? snapshot : value,
      enableDrag: (item) => item.id === ID,
      onChange: handleChange,
      renderValue: (item) => {
        if (item.id === ID) {
          return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-3", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: item.name }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", color: "blue", children: t("categories.fields.new.label") })
          ] });
        }
        return item.name;
      },
      isLoading: !ready
    }
  );
};
var CreateCategoryDetailsSchema = object({
  name: string().min(1),
  description: string().optional(),
  handle: string().optional(),
  status: _enum(["active", "inactive"]),
  visibility: _enum(["public", "internal"])
});
var CreateCategorySchema = object({
  rank: number().nullable(),
  parent_category_id: string().nullable()
}).merge(CreateCategoryDetailsSchema);
var CreateCategoryForm = ({
  parentCategoryId
}) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const direction = useDocumentDirection();
  const [activeTab, setActiveTab] = reactExports.useState(
    "details"
    /* DETAILS */
  );
  const [validDetails, setValidDetails] = reactExports.useState(false);
  const [shouldFreeze, setShouldFreeze] = reactExports.useState(false);
  const form = useForm({
    defaultValues: {
      name: "",
      description: "",
      handle: "",
      status: "active",
      visibility: "public",
      rank: parentCategoryId ? 0 : null,
      parent_category_id: parentCategoryId
    },
    resolver: u(CreateCategorySchema)
  });
  const handleTabChange = (tab) => {
    if (tab === "organize") {
      const { name, handle, description, status, visibility } = form.getValues();
      const result = CreateCategoryDetailsSchema.safeParse({
        name,
        handle,
        description,
        status,
        visibility
      });
      if (!result.success) {
        result.error.issues.forEach(({ path, message }) => {
          form.setError(path.join("."), {
            type: "manual",
            message
          });
        });
        return;
      }
      form.clearErrors();
      setValidDetails(true);
    }
    setActiveTab(tab);
  };
  const { mutateAsync, isPending } = useCreateProductCategory();
  const handleSubmit = form.handleSubmit((data) => {
    const { visibility, status, parent_category_id, rank, name, ...rest } = data;
    const parsedData = transformNullableFormData(rest, false);
    setShouldFreeze(true);
    mutateAsync(
      {
        name,
        ...parsedData,
        parent_category_id: parent_category_id ?? void 0,
        rank: rank ?? void 0,
        is_active: status === "active",
        is_internal: visibility === "internal"
      },
      {
        onSuccess: ({ product_category }) => {
          toast.success(
            t("categories.create.successToast", {
              name: product_category.name
            })
          );
          handleSuccess(`/categories/${product_category.id}`);
        },
        onError: (error) => {
          toast.error(error.message);
          setShouldFreeze(false);
        }
      }
    );
  });
  const nestingStatus = form.getFieldState("parent_category_id")?.isDirty || form.getFieldState("rank")?.isDirty || activeTab === "organize" ? "in-progress" : "not-started";
  const detailsStatus = validDetails ? "completed" : "in-progress";
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    KeyboundForm,
    {
      onSubmit: handleSubmit,
      className: "flex size-full flex-col overflow-hidden",
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
        ProgressTabs,
        {
          dir: direction,
          value: activeTab,
          onValueChange: (tab) => handleTabChange(tab),
          className: "flex size-full flex-col",
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Header, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full items-center justify-between", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "-my-2 w-full max-w-[400px] border-l", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(ProgressTabs.List, { className: "grid w-full grid-cols-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                ProgressTabs.Trigger,
                {
                  value: "details",
                  status: detailsStatus,
                  className: "w-full min-w-0 overflow-hidden",
                  children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("categories.create.tabs.details") })
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                ProgressTabs.Trigger,
                {
                  value: "organize",
                  status: nestingStatus,
                  className: "w-full min-w-0 overflow-hidden",
                  children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "truncate", children: t("categories.create.tabs.organize") })
                }
              )
            ] }) }) }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteFocusModal.Body, { className: "flex size-full flex-col overflow-auto", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(ProgressTabs.Content, { value: "details", children: /* @__PURE__ */ jsxRuntimeExports.jsx(CreateCategoryDetails, { form }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                ProgressTabs.Content,
                {
                  value: "organize",
                  className: "bg-ui-bg-subtle flex-1",
                  children: /* @__PURE__ */ jsxRuntimeExports.jsx(CreateCategoryNesting, { form, shouldFreeze })
                }
              )
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-x-2", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
              activeTab === "organize" ? /* @__PURE__ */ jsxRuntimeExports.jsx(
                Button,
                {
                  size: "small",
                  variant: "primary",
                  type: "submit",
                  isLoading: isPending,
                  children: t("actions.save")
                },
                "submit-btn"
              ) : /* @__PURE__ */ jsxRuntimeExports.jsx(
                Button,
                {
                  size: "small",
                  variant: "primary",
                  type: "button",
                  onClick: () => handleTabChange(
                    "organize"
                    /* ORGANIZE */
                  ),
                  children: t("actions.continue")
                },
                "continue-btn"
              )
            ] }) })
          ]
        }
      )
    }
  ) });
};
var CategoryCreate = () => {
  const [searchParams] = useSearchParams();
  const parentCategoryId = searchParams.get("parent_category_id");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteFocusModal, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CreateCategoryForm, { parentCategoryId }) });
};
export {
  CategoryCreate as Component
};
