/**
 * WeChat's limits of out_trade_no, narrowed to digits where the account takes the document's `integer` at its word.
 * A JSON number is read too, as long as it is exact.
 */
export function orderNumber(value: unknown, numericOnly: boolean): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : value
  const allowed = numericOnly ? /^\d{1,32}$/ : /^[0-9A-Za-z_\-|*@]{1,32}$/
  return typeof text === 'string' && allowed.test(text) ? text : undefined
}
