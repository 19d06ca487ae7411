/** What came from outside as something to take properties from: none where it is no object. */
export const record = (value: unknown) =>
  (typeof value === 'object' && value ? value : {}) as Record<string, unknown>

/** A text that says something. */
export const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** A text of this form. */
export const matches = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value)

/** A moment after 1970, as text. */
export const isDate = (value: unknown): value is string => typeof value === 'string' && Date.parse(value) > 0
