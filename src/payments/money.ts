import BigNumber from 'bignumber.js'
import { decimalsOf } from './decimals'
import { type Problem, problem } from './problems'

declare const cents: unique symbol
/** A whole, positive number of a currency's smallest unit (cents of HKD), never a float and never major units. */
export type Cents = number & { readonly [cents]: true }

/**
 * What a Medusa hands over as an amount: a number or decimal string, or (Medusa 2 refunds) `{ value: '10.05' }`.
 */
export type Amount = number | string | BigNumber | { value: string | number } | object

/** The ledger keeps cents in PostgreSQL's `integer`; HK$21 million is also far above what WeChat Pay takes. */
const MOST = 2_147_483_647

/** Floats of Medusa's own sums arrive as 0.30000000000000004; anything farther off than this is a fraction of a cent. */
const NOISE = new BigNumber('0.000001')

/** A decimal number as JavaScript and bignumber.js write it, with or without an exponent. */
const DECIMAL = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** Whether `value` is a positive whole number that the ledger can hold. */
export function isCents(value: unknown): value is Cents {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= MOST
}

/** `108.8` HKD to `10880`. Zero, less than zero, no number at all and a fraction of a cent are refused in words. */
export function centsFromMajor(amount: Amount, currency: string): Cents | Problem {
  return wholeCents(decimal(amount).shiftedBy(decimalsOf(currency)), amount, currency)
}

/** An integer of units with `decimals` decimals, checked, and brought to the currency's own where those are others. */
export function centsFromMinor(amount: Amount, currency: string, decimals: number): Cents | Problem {
  return wholeCents(decimal(amount).shiftedBy(decimalsOf(currency) - decimals), amount, currency)
}

/** `10880` cents of HKD as the number `108.8`: what Medusa 2 calls an amount. */
export function majorFromCents(value: number, currency: string): number {
  return new BigNumber(value).shiftedBy(-decimalsOf(currency)).toNumber()
}

/** `10880` cents of HKD as `HK$108.80`-like words for people: `HKD 108.80`. */
export function formatCents(value: number, currency: string): string {
  const decimals = decimalsOf(currency)
  return `${currency.toUpperCase()} ${new BigNumber(value).shiftedBy(-decimals).toFixed(decimals)}`
}

function wholeCents(minor: BigNumber, amount: Amount, currency: string): Cents | Problem {
  const asked = `${describe(amount)} ${currency.toUpperCase()}`
  const whole = minor.integerValue(BigNumber.ROUND_HALF_UP)
  if (!minor.isFinite()) return problem('amount_invalid', { asked })
  if (minor.minus(whole).abs().gt(NOISE)) return problem('amount_fraction', { asked })
  if (whole.lte(0)) return problem('amount_not_positive', { asked })
  const value = whole.toNumber()
  return isCents(value) ? value : problem('amount_too_large', { asked })
}

/** What is no number becomes NaN: bignumber.js throws on some of it, and reads `0x10` and `1_000` as numbers. */
function decimal(amount: Amount): BigNumber {
  const text = describe(amount)
  return new BigNumber(DECIMAL.test(text) ? text : Number.NaN)
}

function describe(amount: Amount): string {
  const value = typeof amount === 'object' && amount !== null && 'value' in amount ? amount.value : amount
  try {
    return String(value)
  } catch {
    return 'this' // An object that cannot be made a string is no amount either.
  }
}
