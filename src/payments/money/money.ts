import BigNumber from 'bignumber.js'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'
import { decimalsOf } from './decimals'

declare const cartMinor: unique symbol
declare const gatewayFee: unique symbol
/** A whole number of the smallest unit of the cart's currency (cents of HKD), zero or more. */
export type CartMinor = number & {
  /** For the compiler only: no value has it. */
  readonly [cartMinor]: true
}
/** Whole cents of the gateway's `fee_type`, zero or more. Only `exchange.ts` makes one from a {@link CartMinor}. */
export type GatewayFee = number & {
  /** For the compiler only: no value has it. */
  readonly [gatewayFee]: true
}

/**
 * What a Medusa hands over as an amount: a number or decimal string, or (Medusa 2 refunds) `{ value: '10.05' }`.
 */
export type Amount = number | string | BigNumber | { value: string | number } | object

/** A decimal number as JavaScript and bignumber.js write it, with or without an exponent. */
const DECIMAL = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** Decimals of a smallest unit that are kept of an exact amount: floats of Medusa's own sums have more. */
const NOISE_DECIMALS = 6

/** Whether `value` is a positive whole number of a smallest unit that JavaScript and the ledger hold exactly. */
export function isWholeAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

/** Whether a number that the gateway gave is an amount of its `fee_type`. */
export function isGatewayFee(value: unknown): value is GatewayFee {
  return isWholeAmount(value)
}

/** `108.8` HKD as `10880`, rounded half up to the cent. A problem where it is zero, negative or not a number. */
export function cartMinorFromMajor(amount: Amount, currency: string): Result<CartMinor> {
  return wholeMinor(minorFromMajor(amount, currency), amount, currency)
}

/** An amount of units with `decimals` decimals, brought to the currency's own where those are others, half up. */
export function cartMinorFromMinor(amount: Amount, currency: string, decimals: number): Result<CartMinor> {
  return wholeMinor(decimal(amount).shiftedBy(decimalsOf(currency) - decimals), amount, currency)
}

/** An exact amount of the smallest unit, as a decimal string: what a platform counts, before any rounding. */
export type ExactMinor = string

/** `28.305` HKD as `'2830.5'`. A problem where it is not a positive number. */
export function exactMinorFromMajor(amount: Amount, currency: string): Result<ExactMinor> {
  return exactMinor(minorFromMajor(amount, currency), amount, currency)
}

/** As {@link exactMinorFromMajor}, of units with `decimals` decimals. */
export function exactMinorFromMinor(amount: Amount, currency: string, decimals: number): Result<ExactMinor> {
  return exactMinor(decimal(amount).shiftedBy(decimalsOf(currency) - decimals), amount, currency)
}

/** A sum of a platform's books; `'0'` where nothing is booked yet, which is no amount of money. */
export function sumOrNone(sum: Result<ExactMinor>): ExactMinor {
  return sum.ok ? sum.value : '0'
}

/** Half up to a whole number of the smallest unit; zero and less allowed. NaN where it is no number. */
export function roundMinor(amount: ExactMinor | BigNumber): CartMinor {
  return tidy(new BigNumber(amount)).integerValue(BigNumber.ROUND_HALF_UP).toNumber() as CartMinor
}

/** What `amount` major units are in the smallest unit, half up: for comparing. NaN where it is no number. */
export function minorOf(amount: Amount, currency: string): CartMinor {
  return roundMinor(minorFromMajor(amount, currency))
}

/** `10880` cents of HKD as the number `108.8`: what Medusa 2 calls an amount. */
export function majorFromMinor(value: number, currency: string): number {
  return new BigNumber(value).shiftedBy(-decimalsOf(currency)).toNumber()
}

/** `10880` cents of HKD as `HKD 108.80`. */
export function formatMinor(value: number | ExactMinor, currency: string): string {
  const decimals = decimalsOf(currency)
  const major = new BigNumber(value).shiftedBy(-decimals)
  return `${currency.toUpperCase()} ${major.toFixed(Math.max(decimals, major.decimalPlaces() ?? 0))}`
}

function minorFromMajor(amount: Amount, currency: string): BigNumber {
  return decimal(amount).shiftedBy(decimalsOf(currency))
}

function wholeMinor(minor: BigNumber, amount: Amount, currency: string): Result<CartMinor> {
  const asked = `${describe(amount)} ${currency.toUpperCase()}`
  if (!minor.isFinite()) return failure(problem('amount_invalid', { asked }))
  const value = roundMinor(minor)
  if (value <= 0) return failure(problem('amount_not_positive', { asked }))
  return isWholeAmount(value) ? success(value) : failure(problem('amount_too_large', { asked }))
}

function exactMinor(minor: BigNumber, amount: Amount, currency: string): Result<ExactMinor> {
  const asked = `${describe(amount)} ${currency.toUpperCase()}`
  if (!minor.isFinite()) return failure(problem('amount_invalid', { asked }))
  const exact = tidy(minor)
  if (exact.lte(0)) return failure(problem('amount_not_positive', { asked }))
  if (exact.gt(Number.MAX_SAFE_INTEGER)) return failure(problem('amount_too_large', { asked }))
  return success(exact.toFixed())
}

/** Takes off what floats leave behind: 0.30000000000000004 is 0.3. */
function tidy(minor: BigNumber): BigNumber {
  return minor.decimalPlaces(NOISE_DECIMALS, BigNumber.ROUND_HALF_UP)
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
