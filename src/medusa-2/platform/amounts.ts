import {
  type Amount,
  type CartMinor,
  cartMinorFromMajor,
  type ExactMinor,
  exactMinorFromMajor,
  minorOf,
} from '#payments/money/money'
import type { Money } from '#payments/platform'
import type { Result } from '#payments/result'

/** An amount of Medusa 2, in major units, as it is charged: half up to the smallest unit. */
export function toCartMinor(amount: Amount, currency: string): Result<CartMinor> {
  return cartMinorFromMajor(amount, currency)
}

/** The same, exactly: Medusa 2 does not round. */
export function toExactMinor(amount: Amount, currency: string): Result<ExactMinor> {
  return exactMinorFromMajor(amount, currency)
}

/** The same, for comparing: rounded as it is charged. */
export function moneyOf(amount: Amount, currency: string): Money {
  return { amount: minorOf(amount, currency), currency: currency.toUpperCase() }
}
