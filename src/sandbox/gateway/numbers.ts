/**
 * WeChat's limits of out_trade_no, narrowed to digits where the account takes the document's `integer` at its word.
 * A JSON number is read too, as long as it is exact.
 */
export function orderNumber(value: unknown, numericOnly: boolean): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : value
  const allowed = numericOnly ? /^\d{1,32}$/ : /^[0-9A-Za-z_\-|*@]{1,32}$/
  return typeof text === 'string' && allowed.test(text) ? text : undefined
}

/** The samples send every number as digits in a string, the tables type them as integers: both are read, nothing else. */
export function gatewayNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^(0|[1-9]\d*)$/.test(value) ? Number(value) : value
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined
}
