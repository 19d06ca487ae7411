import {
  type Amount,
  type CartMinor,
  cartMinorFromMinor,
  type ExactMinor,
  exactMinorFromMinor,
} from '#payments/money/money'
import type { Money } from '#payments/platform'
import type { Result } from '#payments/result'

/** Medusa 1's `zeroDecimalCurrencies` (medusa-core-utils 1.2); it keeps every other currency in hundredths. */
const WITHOUT_DECIMALS: ReadonlySet<string> = new Set(
  'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' '),
)

/** Decimals that Medusa 1 means by its integer amounts: 0 or 2. They differ from ISO's for ISK, MGA, KWD and a few more. */
export function medusaDecimalsOf(currency: string): number {
  return WITHOUT_DECIMALS.has(currency.toUpperCase()) ? 0 : 2
}

/** An integer amount as Medusa 1 gives it, checked, and in the currency's own decimals where Medusa 1 has others. */
export function toCartMinor(amount: Amount, currency: string): Result<CartMinor> {
  return cartMinorFromMinor(amount, currency, medusaDecimalsOf(currency))
}

/** The same, exactly. */
export function toExactMinor(amount: Amount, currency: string): Result<ExactMinor> {
  return exactMinorFromMinor(amount, currency, medusaDecimalsOf(currency))
}

/** The same, for comparing; null where it is no positive amount. */
export function moneyOf(amount: Amount, currency: string): Money | null {
  const minor = toCartMinor(amount, currency)
  return minor.ok ? { amount: minor.value, currency: currency.toUpperCase() } : null
}
