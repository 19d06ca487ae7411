import { aI as object, aT as array, aJ as boolean, aK as string, b5 as ZodIssueCode, b6 as instance, b as useTranslation, r as reactExports, j as jsxRuntimeExports, G as Form, b7 as any, aS as record, aV as number } from "./index-6bvUh1mj.js";
import { o as optionalFloat } from "./chunk-I4R6NKVR-DrZhCG__.js";
import { c as castNumber } from "./chunk-6GU6IDUA-Bni4NDHA.js";
import { F as FileUpload } from "./chunk-QR6FHSFY-DRlPP3xZ.js";
var normalizeProductFormValues = (values) => {
  const thumbnail = values.media?.find((media) => media.isThumbnail)?.url;
  const images = values.media?.filter((media) => !media.isThumbnail).map((media) => ({ url: media.url }));
  const options = values.options.filter((o) => o.title);
  return {
    status: values.status,
    is_giftcard: false,
    tags: values?.tags?.length ? values.tags?.map((tag) => ({ id: tag })) : void 0,
    sales_channels: values?.sales_channels?.length ? values.sales_channels?.map((sc) => ({ id: sc.id })) : void 0,
    images,
    collection_id: values.collection_id || void 0,
    shipping_profile_id: values.shipping_profile_id || void 0,
    categories: values.categories.map((id) => ({ id })),
    type_id: values.type_id || void 0,
    handle: values.handle?.trim(),
    origin_country: values.origin_country || void 0,
    material: values.material || void 0,
    mid_code: values.mid_code || void 0,
    hs_code: values.hs_code || void 0,
    thumbnail,
    title: values.title.trim(),
    subtitle: values.subtitle?.trim(),
    description: values.description?.trim(),
    discountable: values.discountable,
    width: values.width ? parseFloat(values.width) : void 0,
    length: values.length ? parseFloat(values.length) : void 0,
    height: values.height ? parseFloat(values.height) : void 0,
    weight: values.weight ? parseFloat(values.weight) : void 0,
    options: options.map((option) => {
      const { id, value_ids, ...rest } = option;
      return id ? { id, value_ids } : { ...rest, is_exclusive: true };
    }),
    variants: normalizeVariants(
      values.variants.filter((variant) => variant.should_create),
      values.regionsCurrencyMap
    )
  };
};
var normalizeVariants = (variants, regionsCurrencyMap) => {
  return variants.map((variant) => ({
    title: variant.title || Object.values(variant.options || {}).join(" / "),
    options: variant.options,
    sku: variant.sku || void 0,
    manage_inventory: !!variant.manage_inventory,
    allow_backorder: !!variant.allow_backorder,
    variant_rank: variant.variant_rank,
    inventory_items: variant.inventory.map((i) => {
      const quantity = i.required_quantity ? castNumber(i.required_quantity) : null;
      if (!i.inventory_item_id || !quantity) {
        return false;
      }
      return {
        ...i,
        required_quantity: quantity
      };
    }).filter(
      (item) => item !== false
    ),
    prices: Object.entries(variant.prices || {}).map(([key, value]) => {
      if (value === "" || value === void 0) {
        return void 0;
      }
      if (key.startsWith("reg_")) {
        return {
          currency_code: regionsCurrencyMap[key],
          amount: castNumber(value),
          rules: { region_id: key }
        };
      } else {
        return {
          currency_code: key,
          amount: castNumber(value)
        };
      }
    }).filter((v) => !!v)
  }));
};
var decorateVariantsWithDefaultValues = (variants) => {
  return variants.map((variant) => ({
    ...variant,
    title: variant.title || "",
    sku: variant.sku || "",
    manage_inventory: variant.manage_inventory || false,
    allow_backorder: variant.allow_backorder || false,
    inventory_kit: variant.inventory_kit || false
  }));
};
var MediaSchema = object({
  id: string().optional(),
  url: string(),
  isThumbnail: boolean(),
  file: any().nullable()
  // File
});
var ProductCreateVariantSchema = object({
  should_create: boolean(),
  is_default: boolean().optional(),
  title: string(),
  upc: string().optional(),
  ean: string().optional(),
  barcode: string().optional(),
  mid_code: string().optional(),
  hs_code: string().optional(),
  width: optionalFloat,
  height: optionalFloat,
  length: optionalFloat,
  weight: optionalFloat,
  material: string().optional(),
  origin_country: string().optional(),
  sku: string().optional(),
  manage_inventory: boolean().optional(),
  allow_backorder: boolean().optional(),
  inventory_kit: boolean().optional(),
  options: record(string(), string()),
  variant_rank: number(),
  prices: record(string(), optionalFloat).optional(),
  inventory: array(
    object({
      inventory_item_id: string(),
      required_quantity: optionalFloat
    })
  ).optional()
});
var ProductCreateOptionSchema = object({
  id: string().optional(),
  title: string(),
  values: array(string()).min(1),
  value_ids: array(string()).optional()
});
var ProductCreateSchema = object({
  title: string().min(1),
  subtitle: string().optional(),
  handle: string().optional(),
  description: string().optional(),
  discountable: boolean(),
  type_id: string().optional(),
  collection_id: string().optional(),
  shipping_profile_id: string().optional(),
  categories: array(string()),
  tags: array(string()).optional(),
  sales_channels: array(
    object({
      id: string(),
      name: string()
    })
  ).optional(),
  origin_country: string().optional(),
  material: string().optional(),
  width: string().optional(),
  length: string().optional(),
  height: string().optional(),
  weight: string().optional(),
  mid_code: string().optional(),
  hs_code: string().optional(),
  options: array(ProductCreateOptionSchema).min(1),
  enable_variants: boolean(),
  variants: array(ProductCreateVariantSchema).min(1),
  media: array(MediaSchema).optional()
}).superRefine((data, ctx) => {
  if (data.variants.every((v) => !v.should_create)) {
    return ctx.addIssue({
      code: ZodIssueCode.custom,
      path: ["variants"],
      message: "invalid_length"
    });
  }
  const skus = /* @__PURE__ */ new Set();
  data.variants.forEach((v, index) => {
    if (v.sku) {
      if (skus.has(v.sku)) {
        ctx.addIssue({
          code: ZodIssueCode.custom,
          path: [`variants.${index}.sku`],
          message: instance.t("products.create.errors.uniqueSku")
        });
      }
      skus.add(v.sku);
    }
  });
});
var EditProductMediaSchema = object({
  media: array(MediaSchema)
});
var PRODUCT_CREATE_FORM_DEFAULTS = {
  discountable: true,
  tags: [],
  sales_channels: [],
  options: [
    {
      title: "Default option",
      values: ["Default option value"]
    }
  ],
  variants: decorateVariantsWithDefaultValues([
    {
      title: "Default variant",
      should_create: true,
      variant_rank: 0,
      options: {
        "Default option": "Default option value"
      },
      inventory: [{ inventory_item_id: "", required_quantity: "" }],
      is_default: true
    }
  ]),
  enable_variants: false,
  media: [],
  categories: [],
  collection_id: "",
  shipping_profile_id: "",
  description: "",
  handle: "",
  height: "",
  hs_code: "",
  length: "",
  material: "",
  mid_code: "",
  origin_country: "",
  subtitle: "",
  title: "",
  type_id: "",
  weight: "",
  width: ""
};
function formatFileSize(bytes, decimalPlaces = 2) {
  if (bytes === Infinity) {
    return "unlimited";
  }
  if (bytes === 0) {
    return "0 Bytes";
  }
  const k = 1024;
  const sizes = ["Bytes", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"];
  const i = Math.floor(Math.log(bytes) / Math.log(k));
  return parseFloat((bytes / Math.pow(k, i)).toFixed(decimalPlaces)) + " " + sizes[i];
}
var SUPPORTED_FORMATS = [
  "image/jpeg",
  "image/png",
  "image/gif",
  "image/webp",
  "image/heic",
  "image/svg+xml"
];
var SUPPORTED_FORMATS_FILE_EXTENSIONS = [
  ".jpeg",
  ".png",
  ".gif",
  ".webp",
  ".heic",
  ".svg"
];
var UploadMediaFormItem = ({
  form,
  append,
  showHint = true
}) => {
  const { t } = useTranslation();
  const hasInvalidFiles = reactExports.useCallback(
    (fileList = [], rejectedFiles = []) => {
      const invalidFile = fileList.find(
        (f) => !SUPPORTED_FORMATS.includes(f?.file?.type)
      );
      let hasInvalidFile = false;
      if (invalidFile) {
        form.setError("media", {
          type: "invalid_file",
          message: t("products.media.invalidFileType", {
            name: invalidFile.file.name,
            types: SUPPORTED_FORMATS_FILE_EXTENSIONS.join(", ")
          })
        });
        hasInvalidFile = true;
      }
      const fileSizeRejections = rejectedFiles.filter(
        (f) => f?.reason === "size"
      );
      if (fileSizeRejections.length) {
        const fileNames = "\n" + fileSizeRejections.slice(0, 5).map((f) => f.file.name).join("\n");
        form.setError("media", {
          type: "file_too_large",
          message: t("products.media.fileTooLarge", {
            name: fileNames,
            size: formatFileSize(1048576)
          })
        });
        hasInvalidFile = true;
      }
      return hasInvalidFile;
    },
    [form, t]
  );
  const onUploaded = reactExports.useCallback(
    (files = [], rejectedFiles = []) => {
      form.clearErrors("media");
      if (hasInvalidFiles(files, rejectedFiles)) {
        return;
      }
      files?.forEach((f) => append({ ...f, isThumbnail: false }));
    },
    [form, append, hasInvalidFiles]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Form.Field,
    {
      control: form.control,
      name: "media",
      render: () => {
        return /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Item, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-2", children: [
          /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "flex flex-col gap-y-1", children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Label, { optional: true, children: t("products.media.label") }),
            showHint && /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Hint, { children: t("products.media.editHint") })
          ] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.Control, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            FileUpload,
            {
              label: t("products.media.uploadImagesLabel"),
              hint: t("products.media.uploadImagesHint"),
              hasError: !!form.formState.errors.media,
              formats: SUPPORTED_FORMATS,
              onUploaded
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Form.ErrorMessage, { className: "whitespace-pre-line" })
        ] }) });
      }
    }
  );
};
export {
  EditProductMediaSchema as E,
  ProductCreateSchema as P,
  UploadMediaFormItem as U,
  PRODUCT_CREATE_FORM_DEFAULTS as a,
  decorateVariantsWithDefaultValues as d,
  formatFileSize as f,
  normalizeProductFormValues as n
};
