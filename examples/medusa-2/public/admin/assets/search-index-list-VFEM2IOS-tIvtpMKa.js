import { b as useTranslation, u as useNavigate, g6 as useSearchIndexes, r as reactExports, j as jsxRuntimeExports, dp as Spinner, L as LayoutComposer, C as CORE_LAYOUT_IDS, f as Container, H as Heading, a4 as Text, i as usePrompt, g7 as useDeleteSearchIndex, aw as StatusBadge, B as Button, av as Tooltip, az as Badge, t as toast, g8 as useReindexSearchIndex, aN as useForm, aO as u, fh as FocusModal, G as Form, K as KeyboundForm, c2 as DatePicker, M as Textarea, aI as object, aK as string, ew as date } from "./index-6bvUh1mj.js";
var ReindexSchema = object({
  since: date().nullable(),
  entity_ids: string().optional()
});
var SearchIndexReindexModal = ({
  index,
  onClose
}) => {
  const { t } = useTranslation();
  const { mutateAsync, isPending } = useReindexSearchIndex();
  const form = useForm({
    defaultValues: {
      since: null,
      entity_ids: ""
    },
    resolver: u(ReindexSchema)
  });
  const handleSubmit = form.handleSubmit(async (data) => {
    const ids = data.entity_ids?.split(/[\n,]/).map((id) => id.trim()).filter(Boolean);
    const body = {};
    if (data.since) {
      body.since = data.since.toISOString();
    }
    if (ids?.length) {
      body.filters = { ids };
    }
    await mutateAsync(
      {
        id: index.name,
        body: Object.keys(body).length ? body : void 0
      },
      {
        onSuccess: () => {
          toast.success(t("searchIndexes.reindexSuccess", { name: index.name }));
          onClose();
        },
        onError: (error) => {
          toast.error(error.message);
        }
      }
    );
  });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(FocusModal, { open: true, onOpenChange: (open) => !open && onClose(), children: /* @__PURE__ */ jsxRuntimeExports.jsx(FocusModal.Content, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form, { ...form, children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
    KeyboundForm,
    {
      className: "flex size-full flex-col overflow-hidden",
      onSubmit: handleSubmit,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(FocusModal.Header, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(FocusModal.Body, { className: "flex flex-1 justify-center overflow-auto px-6 py-16", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex w-full max-w-[560px] flex-col gap-y-8", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-1", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("searchIndexes.reindexConfirmationTitle", {
              name: index.name
            }) }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("searchIndexes.reindexConfirmation", {
              name: index.name
            }) })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Form.Field,
            {
              control: form.control,
              name: "since",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("searchIndexes.reindexSinceLabel") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("searchIndexes.reindexSinceHint") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                    DatePicker,
                    {
                      granularity: "minute",
                      shouldCloseOnSelect: false,
                      ...field
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
              name: "entity_ids",
              render: ({ field }) => {
                return /* @__PURE__ */ jsxRuntimeExports.jsxs(Form.Item, { children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("searchIndexes.reindexEntityIdsLabel") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("searchIndexes.reindexEntityIdsHint") }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Textarea, { ...field, rows: 3 }) }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, {})
                ] });
              }
            }
          )
        ] }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(FocusModal.Footer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-end gap-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "small",
              variant: "secondary",
              type: "button",
              onClick: onClose,
              children: t("actions.cancel")
            }
          ),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { size: "small", type: "submit", isLoading: isPending, children: t("searchIndexes.reindex") })
        ] }) })
      ]
    }
  ) }) }) });
};
var statusColor = (status) => {
  switch (status) {
    case "ready":
      return "green";
    case "building":
      return "orange";
    case "error":
      return "red";
    default:
      return "grey";
  }
};
var fieldTooltip = (field) => {
  const capabilities = [
    field.type,
    field.searchable ? "searchable" : null,
    field.filterable ? "filterable" : null,
    field.sortable ? "sortable" : null,
    field.facetable ? "facetable" : null
  ].filter(Boolean);
  return capabilities.join(" · ");
};
var SearchIndexCard = ({ index }) => {
  const { t } = useTranslation();
  const prompt = usePrompt();
  const [isReindexModalOpen, setIsReindexModalOpen] = reactExports.useState(false);
  const { mutateAsync: deleteIndex, isPending: isDeleting } = useDeleteSearchIndex();
  const handleDelete = async () => {
    const confirmed = await prompt({
      title: t("general.areYouSure"),
      description: t("searchIndexes.deleteWarning", { name: index.name }),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel")
    });
    if (!confirmed) {
      return;
    }
    await deleteIndex(index.name, {
      onSuccess: () => {
        toast.success(t("searchIndexes.deleteSuccess", { name: index.name }));
      },
      onError: (error) => {
        toast.error(error.message);
      }
    });
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "divide-y p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: index.name }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { className: "text-ui-fg-subtle", size: "small", children: [
          t("searchIndexes.providerLabel"),
          ": ",
          index.provider
        ] })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StatusBadge, { color: statusColor(index.status), children: t(`searchIndexes.status.${index.status}`) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Button,
          {
            size: "small",
            variant: "secondary",
            onClick: () => setIsReindexModalOpen(true),
            disabled: index.status === "building",
            children: t("searchIndexes.reindex")
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Button,
          {
            size: "small",
            variant: "danger",
            onClick: handleDelete,
            isLoading: isDeleting,
            disabled: index.status === "building",
            children: t("searchIndexes.delete")
          }
        ),
        isReindexModalOpen && /* @__PURE__ */ jsxRuntimeExports.jsx(
          SearchIndexReindexModal,
          {
            index,
            onClose: () => setIsReindexModalOpen(false)
          }
        )
      ] })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-2 px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", weight: "plus", children: t("searchIndexes.fieldsLabel") }),
      index.fields.length ? /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-wrap gap-2", children: index.fields.map((field) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: fieldTooltip(field), children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Badge, { size: "2xsmall", children: field.name }) }) }, field.name)) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", leading: "compact", className: "text-ui-fg-subtle", children: t("searchIndexes.noFields") })
    ] })
  ] });
};
var SearchIndexList = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { search_indexes, enabled, isLoading, isError, error } = useSearchIndexes();
  reactExports.useEffect(() => {
    if (!isLoading && enabled === false) {
      navigate(-1);
    }
  }, [enabled, isLoading, navigate]);
  if (isError) {
    throw error;
  }
  if (isLoading || enabled === false) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex items-center justify-center p-8", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Spinner, { className: "text-ui-fg-interactive animate-spin" }) });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "search.list",
      preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,
      hasOutlet: false,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "SearchIndexList", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-3", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "px-6 py-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { children: t("searchIndexes.domain") }),
            /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", children: t("searchIndexes.subtitle") })
          ] }) }),
          search_indexes?.length ? search_indexes.map((index) => /* @__PURE__ */ jsxRuntimeExports.jsx(SearchIndexCard, { index }, index.name)) : /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-6 py-4", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Text,
            {
              size: "small",
              leading: "compact",
              className: "text-ui-fg-subtle",
              children: t("searchIndexes.list.noRecordsMessage")
            }
          ) }) })
        ] }) })
      }
    }
  );
};
export {
  SearchIndexList as Component
};
