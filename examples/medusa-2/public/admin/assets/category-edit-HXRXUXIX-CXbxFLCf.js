import { ar as useParams, b as useTranslation, j as jsxRuntimeExports, al as RouteDrawer, H as Heading, o as useRouteModal, w as useDocumentDirection, aN as useForm, aO as u, t as toast, K as KeyboundForm, G as Form, I as Input, J as HandleInput, M as Textarea, aH as Select, B as Button, aI as object, aL as _enum, aK as string } from "./index-6bvUh1mj.js";
import { d as useProductCategory, f as useUpdateProductCategory } from "./chunk-2VYWSRWQ-DO0dKi26.js";
var EditCategorySchema = object({
  name: string().min(1),
  handle: string().min(1),
  description: string().optional(),
  status: _enum(["active", "inactive"]),
  visibility: _enum(["public", "internal"])
});
var EditCategoryForm = ({ category }) => {
  const { t } = useTranslation();
  const { handleSuccess } = useRouteModal();
  const direction = useDocumentDirection();
  const form = useForm({
    defaultValues: {
      name: category.name,
      handle: category.handle,
      description: category.description || "",
      status: category.is_active ? "active" : "inactive",
      visibility: category.is_internal ? "internal" : "public"
    },
    resolver: u(EditCategorySchema)
  });
  const { mutateAsync, isPending } = useUpdateProductCategory(category.id);
  const handleSubmit = form.handleSubmit(async (data) => {
    await mutateAsync(
      {
        name: data.name,
        description: data.description,
        handle: data.handle,
        is_active: data.status === "active",
        is_internal: data.visibility === "internal"
      },
      {
        onSuccess: () => {
          toast.success(t("categories.edit.successToast"));
          handleSuccess();
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Form, { form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(KeyboundForm, { onSubmit: handleSubmit, className: "flex flex-1 flex-col", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Body, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4", children: [
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
              /* @__PURE__ */ jsxRuntimeExports.jsx(
                Form.Label,
                {
                  optional: true,
                  tooltip: t("collections.handleTooltip"),
                  children: t("fields.handle")
                }
              ),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(HandleInput, { ...field }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
            ] });
          }
        }
      ),
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
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                  Select,
                  {
                    dir: direction,
                    ...field,
                    onValueChange: onChange,
                    children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { ref, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {}) }),
                      /* @__PURE__ */ jsxRuntimeExports.jsxs(Select.Content, { children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "active", children: t("categories.fields.status.active") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "inactive", children: t("categories.fields.status.inactive") })
                      ] })
                    ]
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
            name: "visibility",
            render: ({ field: { ref, onChange, ...field } }) => {
              return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { children: t("categories.fields.visibility.label") }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
                  Select,
                  {
                    dir: direction,
                    ...field,
                    onValueChange: onChange,
                    children: [
                      /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Trigger, { ref, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Value, {}) }),
                      /* @__PURE__ */ jsxRuntimeExports.jsxs(Select.Content, { children: [
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "public", children: t("categories.fields.visibility.public") }),
                        /* @__PURE__ */ jsxRuntimeExports.jsx(Select.Item, { value: "internal", children: t("categories.fields.visibility.internal") })
                      ] })
                    ]
                  }
                ) }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
              ] });
            }
          }
        )
      ] })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Close, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", variant: "secondary", children: t("actions.cancel") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("actions.save") })
    ] }) })
  ] }) });
};
var CategoryEdit = () => {
  const { id } = useParams();
  const { t } = useTranslation();
  const { product_category, isPending, isError, error } = useProductCategory(
    id
  );
  const ready = !isPending && !!product_category;
  if (isError) {
    throw error;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(RouteDrawer.Header, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Title, { asChild: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("categories.edit.header") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(RouteDrawer.Description, { className: "sr-only", children: t("categories.edit.description") })
    ] }),
    ready && /* @__PURE__ */ jsxRuntimeExports.jsx(EditCategoryForm, { category: product_category })
  ] });
};
export {
  CategoryEdit as Component
};
