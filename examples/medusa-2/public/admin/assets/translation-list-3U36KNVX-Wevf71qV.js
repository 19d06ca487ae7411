import { L as LinkButton } from "./chunk-6WKBBTKM-CLnvp45h.js";
import { I as IconAvatar } from "./chunk-KIIT4BNH-D1ZlftYV.js";
import { r as reactExports, b as useTranslation, u as useNavigate, m as useStore, j as jsxRuntimeExports, as as TwoColumnPageSkeleton, L as LayoutComposer, C as CORE_LAYOUT_IDS, f as Container, H as Heading, a4 as Text, B as Button, av as Tooltip, D as Divider, g as Link } from "./index-6bvUh1mj.js";
import { u as useTranslationSettings, a as useTranslationStatistics } from "./chunk-HIX2NSSN-BQOJl9XX.js";
import { A as Alert } from "./alert--R-a-dLi.js";
var __defProp$1 = Object.defineProperty;
var __getOwnPropSymbols$1 = Object.getOwnPropertySymbols;
var __hasOwnProp$1 = Object.prototype.hasOwnProperty;
var __propIsEnum$1 = Object.prototype.propertyIsEnumerable;
var __defNormalProp$1 = (obj, key, value) => key in obj ? __defProp$1(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __spreadValues$1 = (a, b) => {
  for (var prop in b || (b = {}))
    if (__hasOwnProp$1.call(b, prop))
      __defNormalProp$1(a, prop, b[prop]);
  if (__getOwnPropSymbols$1)
    for (var prop of __getOwnPropSymbols$1(b)) {
      if (__propIsEnum$1.call(b, prop))
        __defNormalProp$1(a, prop, b[prop]);
    }
  return a;
};
var __objRest$1 = (source, exclude) => {
  var target = {};
  for (var prop in source)
    if (__hasOwnProp$1.call(source, prop) && exclude.indexOf(prop) < 0)
      target[prop] = source[prop];
  if (source != null && __getOwnPropSymbols$1)
    for (var prop of __getOwnPropSymbols$1(source)) {
      if (exclude.indexOf(prop) < 0 && __propIsEnum$1.call(source, prop))
        target[prop] = source[prop];
    }
  return target;
};
const Language = reactExports.forwardRef(
  (_a, ref) => {
    var _b = _a, { color = "currentColor" } = _b, props = __objRest$1(_b, ["color"]);
    return /* @__PURE__ */ reactExports.createElement(
      "svg",
      __spreadValues$1({
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
          d: "M1.5 3.278h7.111M5.056 1.5v1.778M3.278 3.278a5.43 5.43 0 0 0 3.577 4.919"
        }
      ),
      /* @__PURE__ */ reactExports.createElement(
        "path",
        {
          stroke: color,
          strokeLinecap: "round",
          strokeLinejoin: "round",
          strokeWidth: 1.5,
          d: "M6.833 3.278C6.478 8.278 1.5 8.61 1.5 8.61M7.722 13.5l2.667-7.111h.444l2.667 7.11M8.556 11.278h4.111"
        }
      )
    );
  }
);
Language.displayName = "Language";
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
const ListCheckbox = reactExports.forwardRef(
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
          d: "M8.611 4.167h5.333M8.611 10.833h5.333M1.495 4.514l1.208 1.208 3.02-3.926M4.611 9.055H2.39a.89.89 0 0 0-.889.89v2.221c0 .492.398.89.889.89H4.61c.491 0 .889-.398.889-.89V9.945a.89.89 0 0 0-.889-.889"
        }
      )
    );
  }
);
ListCheckbox.displayName = "ListCheckbox";
var ActiveLocalesSection = ({
  locales
}) => {
  const { t } = useTranslation();
  const [isHovered, setIsHovered] = reactExports.useState(false);
  const renderLocales = reactExports.useCallback(() => {
    const maxLocalesToDetail = 2;
    if (locales.length <= maxLocalesToDetail) {
      return locales.map((locale) => locale.name).join(", ");
    }
    return `${locales.slice(0, maxLocalesToDetail).map((locale) => locale.name).join(", ")} + ${locales.length - maxLocalesToDetail}`;
  }, [locales]);
  const hasLocales = locales.length > 0;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex flex-col p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("translations.activeLocales.heading") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        LinkButton,
        {
          variant: "interactive",
          className: "text-ui-fg-subtle hover:text-ui-fg-subtle-hover",
          to: "/settings/translations/add-locales",
          children: t("translations.activeLocales.noLocalesTipConfigureAction")
        }
      )
    ] }),
    hasLocales && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "px-1 pb-1", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Tooltip,
      {
        open: isHovered,
        content: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex flex-col gap-y-1 p-1", children: locales.map((locale) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          Text,
          {
            size: "base",
            className: "text-ui-fg-subtle",
            children: locale.name
          },
          locale.code
        )) }),
        children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
          Container,
          {
            className: "bg-ui-bg-component border-r-1 flex items-center gap-x-4 px-[19px] py-2",
            onMouseEnter: () => setIsHovered(true),
            onMouseLeave: () => setIsHovered(false),
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(IconAvatar, { className: "border-ui-border-base border", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Language, {}) }),
              /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", children: t("translations.activeLocales.subtitle") }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", children: renderLocales() })
              ] })
            ]
          }
        )
      }
    ) })
  ] });
};
var TranslationListSection = ({
  entities,
  hasLocales = false
}) => {
  const { t } = useTranslation();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Container, { className: "divide-y p-0", children: entities.map((entity) => /* @__PURE__ */ jsxRuntimeExports.jsxs(
    "div",
    {
      className: "grid grid-cols-[250px_1fr_auto] items-center gap-x-4 px-6 py-4",
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", children: entity.label }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", className: "text-ui-fg-subtle", children: t("translations.list.metrics", {
          translated: (entity.translatedCount ?? 0).toLocaleString(),
          total: (entity.totalCount ?? 0).toLocaleString()
        }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Link,
          {
            to: `/settings/translations/edit?reference=${entity.reference}`,
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Button,
              {
                variant: "secondary",
                size: "small",
                disabled: !hasLocales || !entity.totalCount,
                children: "Edit"
              }
            )
          }
        )
      ]
    },
    entity.reference
  )) });
};
var TranslationsCompletionSection = ({
  statistics,
  locales
}) => {
  const { t } = useTranslation();
  const [hoveredLocale, setHoveredLocale] = reactExports.useState(null);
  const { translatedCount, totalCount } = Object.values(statistics).reduce(
    (acc, curr) => ({
      translatedCount: acc.translatedCount + curr.translated,
      totalCount: acc.totalCount + curr.expected
    }),
    { totalCount: 0, translatedCount: 0 }
  );
  const percentage = totalCount > 0 ? translatedCount / totalCount * 100 : 0;
  const remaining = Math.max(0, totalCount - translatedCount);
  const localeStats = reactExports.useMemo(() => {
    const localeMap = /* @__PURE__ */ new Map();
    locales.forEach((locale) => {
      localeMap.set(locale.code, { translated: 0, expected: 0 });
    });
    Object.values(statistics).forEach((entityStats) => {
      if (entityStats.by_locale) {
        Object.entries(entityStats.by_locale).forEach(
          ([localeCode, localeData]) => {
            const existing = localeMap.get(localeCode);
            if (existing) {
              existing.translated += localeData.translated;
              existing.expected += localeData.expected;
            }
          }
        );
      }
    });
    return locales.map((locale) => {
      const stats = localeMap.get(locale.code) || { translated: 0, expected: 0 };
      return {
        code: locale.code,
        name: locale.name,
        translated: stats.translated,
        toTranslate: Math.max(0, stats.expected - stats.translated),
        total: stats.expected
      };
    });
  }, [statistics, locales]);
  const maxTotal = reactExports.useMemo(
    () => Math.max(...localeStats.map((s) => s.total), 1),
    [localeStats]
  );
  const localeStatsCount = reactExports.useMemo(() => localeStats.length, [localeStats]);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "p-0", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-4 px-6 py-4", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Heading, { level: "h2", children: t("translations.completion.heading") }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", weight: "plus", className: "text-ui-fg-subtle", children: [
          translatedCount.toLocaleString(),
          " ",
          t("general.of"),
          " ",
          totalCount.toLocaleString()
        ] })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-3 w-full overflow-hidden", children: percentage > 0 ? /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          "div",
          {
            className: "mr-0.5 h-full rounded-sm transition-all",
            style: {
              width: `${percentage}%`,
              backgroundColor: "var(--tag-blue-icon)",
              boxShadow: "inset 0 0 0 0.5px var(--alpha-250)"
            }
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          "div",
          {
            className: "h-full flex-1 rounded-sm",
            style: {
              backgroundColor: "var(--tag-blue-border)",
              boxShadow: "inset 0 0 0 0.5px var(--alpha-250)"
            }
          }
        )
      ] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(
        "div",
        {
          className: "h-full w-full rounded-sm",
          style: {
            backgroundColor: "var(--tag-blue-border)",
            boxShadow: "inset 0 0 0 0.5px var(--alpha-250)"
          }
        }
      ) }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", weight: "plus", className: "text-ui-fg-subtle", children: [
          percentage.toFixed(1),
          "%"
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { size: "small", weight: "plus", className: "text-ui-fg-subtle", children: [
          remaining.toLocaleString(),
          " ",
          t("general.remaining").toLowerCase()
        ] })
      ] })
    ] }),
    localeStats.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Divider, { variant: "dashed" }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-3 px-6 pb-6 pt-4", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-32 w-full items-end gap-1", children: localeStats.map((locale) => {
          const heightPercent = locale.total / maxTotal * 100;
          const translatedPercent = locale.total > 0 ? locale.translated / locale.total * 100 : 0;
          return /* @__PURE__ */ jsxRuntimeExports.jsx(
            Tooltip,
            {
              open: hoveredLocale === locale.code,
              content: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex min-w-[150px] flex-col gap-y-1 p-1", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { size: "small", weight: "plus", children: locale.name }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(
                      "div",
                      {
                        className: "h-2 w-2 rounded-full",
                        style: {
                          backgroundColor: "var(--tag-blue-icon)",
                          boxShadow: "inset 0 0 0 0.5px var(--alpha-250)"
                        }
                      }
                    ),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Text,
                      {
                        size: "small",
                        weight: "plus",
                        className: "text-ui-fg-base",
                        children: t("translations.completion.translated")
                      }
                    )
                  ] }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Text,
                    {
                      size: "small",
                      weight: "plus",
                      className: "text-ui-fg-base",
                      children: locale.translated
                    }
                  )
                ] }),
                /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between", children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center gap-x-2", children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(
                      "div",
                      {
                        className: "h-2 w-2 rounded-full",
                        style: {
                          backgroundColor: "var(--tag-blue-border)",
                          boxShadow: "inset 0 0 0 0.5px var(--alpha-250)"
                        }
                      }
                    ),
                    /* @__PURE__ */ jsxRuntimeExports.jsx(
                      Text,
                      {
                        size: "small",
                        weight: "plus",
                        className: "text-ui-fg-base",
                        children: t("translations.completion.toTranslate")
                      }
                    )
                  ] }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(
                    Text,
                    {
                      size: "small",
                      weight: "plus",
                      className: "text-ui-fg-base",
                      children: locale.toTranslate
                    }
                  )
                ] })
              ] }),
              children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex h-full flex-1 items-end justify-center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
                "div",
                {
                  className: "flex w-full min-w-2 max-w-[96px] flex-col justify-end overflow-hidden rounded-t-sm transition-opacity",
                  style: { height: `${heightPercent}%` },
                  onMouseEnter: () => setHoveredLocale(locale.code),
                  onMouseLeave: () => setHoveredLocale(null),
                  children: translatedPercent === 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx(
                    "div",
                    {
                      className: "w-full rounded-sm",
                      style: {
                        height: "100%",
                        backgroundColor: "var(--tag-neutral-bg)",
                        boxShadow: "inset 0 0 0 0.5px var(--alpha-250)"
                      }
                    }
                  ) : /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
                    /* @__PURE__ */ jsxRuntimeExports.jsx(
                      "div",
                      {
                        className: "w-full rounded-sm",
                        style: {
                          height: `${100 - translatedPercent}%`,
                          backgroundColor: "var(--tag-blue-border)",
                          boxShadow: "inset 0 0 0 0.5px var(--alpha-250)",
                          minHeight: locale.toTranslate > 0 ? "2px" : "0"
                        }
                      }
                    ),
                    translatedPercent > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(
                      "div",
                      {
                        className: "mt-0.5 w-full rounded-sm",
                        style: {
                          height: `${translatedPercent}%`,
                          backgroundColor: "var(--tag-blue-icon)",
                          boxShadow: "inset 0 0 0 0.5px var(--alpha-250)",
                          minHeight: locale.translated > 0 ? "2px" : "0"
                        }
                      }
                    )
                  ] })
                }
              ) })
            },
            locale.code
          );
        }) }),
        localeStatsCount < 9 && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "flex w-full gap-1", children: localeStats.map((locale) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          "div",
          {
            className: "flex flex-1 items-center justify-center",
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              Text,
              {
                size: "xsmall",
                weight: "plus",
                className: "text-ui-fg-subtle min-w-2 whitespace-normal break-words text-center leading-tight",
                children: localeStatsCount < 6 ? locale.name : locale.code
              }
            )
          },
          locale.code
        )) }),
        localeStatsCount > 9 && /* @__PURE__ */ jsxRuntimeExports.jsx(
          Text,
          {
            weight: "plus",
            size: "xsmall",
            className: "text-ui-fg-subtle text-center",
            children: t("translations.completion.footer")
          }
        )
      ] })
    ] })
  ] });
};
var TranslationList = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { store, isPending, isError, error } = useStore();
  const {
    translation_settings,
    isPending: isTranslationSettingsPending,
    isError: isTranslationSettingsError,
    error: translationSettingsError
  } = useTranslationSettings({
    is_active: true
  });
  const {
    statistics,
    isPending: isTranslationStatisticsPending,
    isError: isTranslationStatisticsError,
    error: translationStatisticsError
  } = useTranslationStatistics(
    {
      locales: store?.supported_locales?.map(
        (suportedLocale) => suportedLocale.locale_code
      ) ?? [],
      entity_types: Object.keys(translation_settings ?? {})
    },
    {
      enabled: !!translation_settings && !!store && store.supported_locales?.length > 0
    }
  );
  if (isError || isTranslationSettingsError || isTranslationStatisticsError) {
    throw error || translationSettingsError || translationStatisticsError;
  }
  const hasLocales = (store?.supported_locales ?? []).length > 0;
  const translatableEntities = reactExports.useMemo(() => {
    if (!translation_settings) {
      return [];
    }
    return Object.entries(translation_settings).map(([entity, setting]) => {
      const entityStatistics = statistics?.[entity] ?? {
        translated: 0,
        expected: 0
      };
      return {
        label: entity.split("_").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "),
        reference: entity,
        translatableFields: setting.fields,
        translatedCount: entityStatistics.translated,
        totalCount: entityStatistics.expected
      };
    }).sort((a, b) => a.label.localeCompare(b.label));
  }, [translation_settings, statistics]);
  const handleManageLocales = reactExports.useCallback(() => {
    navigate("/settings/translations/add-locales");
  }, [navigate]);
  const handleManageEntities = reactExports.useCallback(() => {
    navigate("/settings/translations/settings");
  }, [navigate]);
  const isReady = !!store && !isPending && !isTranslationSettingsPending && !!translation_settings && (!!statistics && !isTranslationStatisticsPending || !hasLocales);
  if (!isReady) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(TwoColumnPageSkeleton, { sidebarSections: 2 });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    LayoutComposer,
    {
      widgetsZonePrefix: "translation.list",
      preferredLayoutId: CORE_LAYOUT_IDS.TWO_COLUMN,
      sections: {
        main: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "translations-header", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Container, { className: "flex items-center justify-between px-6 py-4", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col", children: [
              /* @__PURE__ */ jsxRuntimeExports.jsxs(Heading, { children: [
                "Manage ",
                t("translations.domain")
              ] }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "text-ui-fg-subtle", size: "small", children: t("translations.subtitle") })
            ] }),
            /* @__PURE__ */ jsxRuntimeExports.jsxs(
              Button,
              {
                size: "small",
                variant: "secondary",
                onClick: handleManageEntities,
                children: [
                  /* @__PURE__ */ jsxRuntimeExports.jsx(ListCheckbox, { className: "text-ui-fg-subtle" }),
                  /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { className: "txt-compact-small-plus text-ui-fg-base", children: t("translations.actions.manageEntities") })
                ]
              }
            )
          ] }) }),
          !hasLocales && /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "no-locales-alert", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Alert,
            {
              variant: "info",
              className: "bg-ui-bg-base flex items-center px-6 py-4",
              children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex items-center justify-between gap-x-2", children: [
                /* @__PURE__ */ jsxRuntimeExports.jsxs("p", { children: [
                  t("translations.activeLocales.noLocalesTip"),
                  "."
                ] }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(
                  Button,
                  {
                    onClick: handleManageLocales,
                    size: "small",
                    variant: "secondary",
                    children: t(
                      "translations.activeLocales.noLocalesTipConfigureAction"
                    )
                  }
                )
              ] })
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TranslationListSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            TranslationListSection,
            {
              entities: translatableEntities,
              hasLocales
            }
          ) })
        ] }),
        side: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "ActiveLocalesSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            ActiveLocalesSection,
            {
              locales: store?.supported_locales?.map(
                (suportedLocale) => suportedLocale.locale
              ) ?? []
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(LayoutComposer.Entry, { id: "TranslationsCompletionSection", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            TranslationsCompletionSection,
            {
              statistics: statistics ?? {},
              locales: store?.supported_locales?.map(
                (supportedLocale) => supportedLocale.locale
              ) ?? []
            }
          ) })
        ] })
      }
    }
  );
};
export {
  TranslationList as Component
};
