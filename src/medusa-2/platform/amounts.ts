import { type Amount, cartMinorFromMajor, exactMinorFromMajor, minorOf } from '#payments/money/money'
import type { Money } from '#payments/platform'

/** An amount of Medusa 2, in major units, as it is charged: half up to the smallest unit. */
export const toCartMinor = cartMinorFromMajor

/** The same, exactly: Medusa 2 does not round. */
export const toExactMinor = exactMinorFromMajor

/** The same, for comparing: rounded as it is charged. */
export function moneyOf(amount: Amount, currency: string): Money {
  return { amount: minorOf(amount, currency), currency: currency.toUpperCase() }
}
