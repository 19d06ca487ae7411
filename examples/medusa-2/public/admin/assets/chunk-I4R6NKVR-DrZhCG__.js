import { c as castNumber } from "./chunk-6GU6IDUA-Bni4NDHA.js";
import { aU as union, aK as string, aV as number, b6 as instance, aT as array, aI as object, aJ as boolean, cW as unknown } from "./index-6bvUh1mj.js";
var optionalInt = union([string(), number()]).optional().refine(
  (value) => {
    if (value === "" || value === void 0) {
      return true;
    }
    return Number.isInteger(castNumber(value));
  },
  {
    message: instance.t("validation.mustBeInt")
  }
).refine(
  (value) => {
    if (value === "" || value === void 0) {
      return true;
    }
    return castNumber(value) >= 0;
  },
  {
    message: instance.t("validation.mustBePositive")
  }
);
var optionalFloat = union([string(), number()]).optional().refine(
  (value) => {
    if (value === "" || value === void 0) {
      return true;
    }
    return castNumber(value) >= 0;
  },
  {
    message: instance.t("validation.mustBePositive")
  }
);
array(
  object({
    key: string(),
    value: unknown(),
    isInitial: boolean().optional(),
    isDeleted: boolean().optional(),
    isIgnored: boolean().optional()
  })
);
function partialFormValidation(form, fields, schema) {
  form.clearErrors(fields);
  const values = fields.reduce((acc, key) => {
    acc[key] = form.getValues(key);
    return acc;
  }, {});
  const validationResult = schema.safeParse(values);
  if (!validationResult.success) {
    validationResult.error.issues.forEach(({ path, message, code }) => {
      form.setError(path.join("."), {
        type: code,
        message
      });
    });
    return false;
  }
  return true;
}
export {
  optionalInt as a,
  optionalFloat as o,
  partialFormValidation as p
};
