import { parseUrl } from '../client/parse-url'
import { WemineConfigurationError } from '../errors'

/** The order number as it travels: digits only, because the document types it as an integer; at most WeChat's 32. */
export function orderNumber(value: string): string {
  if (typeof value === 'string' && /^\d{1,32}$/.test(value)) return value
  throw new WemineConfigurationError('out_trade_no must be a string of 1 to 32 decimal digits')
}

/** Cents as they travel: a digit string, as in every sample of the documents. */
export function centsArgument(name: string, value: number): string {
  if (Number.isSafeInteger(value) && value >= 1) return String(value)
  throw new WemineConfigurationError(`${name} must be a whole number of cents, 1 or more`)
}

/** Checks an optional argument against a pattern; the message names the argument and never its value. */
export function textArgument(name: string, value: string, pattern: RegExp, rule: string): string {
  if (typeof value === 'string' && pattern.test(value)) return value
  throw new WemineConfigurationError(`${name} must be ${rule}`)
}

/** An absolute http(s) address without credentials or fragment. */
export function webAddress(name: string, value: string): URL {
  const isText = typeof value === 'string' && /^https?:\/\/[\x21-\x7e]+$/i.test(value)
  const parsed = isText ? parseUrl(value) : undefined
  if (parsed && !parsed.username && !parsed.password && !value.includes('#')) return parsed
  throw new WemineConfigurationError(
    `${name} must be an absolute http(s) address without user name or fragment`,
  )
}
