import BigNumber from 'bignumber.js'
import { decimalsOf } from './decimals'
import { type Cents, formatCents, isCents } from './money'
import type { Options } from './options'
import { type Problem, problem } from './problems'

/** A cart's amount as the gateway is asked for it. */
export interface Exchanged {
  /** Cents of fee_type. */
  total_fee: Cents
  fee_type: string
  /** The decimal string it was exchanged by; null where the cart is in the gateway's currency. */
  exchange_rate: string | null
}

/** `cart_amount` (smallest unit of `cart_currency`) in the currency of the merchant's account. No rate, no payment. */
export function exchange(
  cart_amount: Cents,
  cart_currency: string,
  options: Pick<Options, 'currency' | 'exchangeRates'>,
): Exchanged | Problem {
  const from = cart_currency.toUpperCase()
  if (from === options.currency) return { total_fee: cart_amount, fee_type: from, exchange_rate: null }
  const rate = options.exchangeRates[from]
  if (!rate) return problem('currency_unsupported', { asked: from, currency: options.currency })

  const shift = decimalsOf(options.currency) - decimalsOf(from)
  const total_fee = new BigNumber(cart_amount)
    .times(rate)
    .shiftedBy(shift)
    .integerValue(BigNumber.ROUND_HALF_UP)
  const value = total_fee.toNumber()
  if (isCents(value)) return { total_fee: value, fee_type: options.currency, exchange_rate: rate }
  const code = value > 0 ? 'amount_too_large' : 'amount_not_positive'
  return problem(code, { asked: formatCents(cart_amount, from) })
}

/**
 * The share of total_fee that is refunded once `refunded_amount + amount` of the cart's currency is: proportional,
 * rounded on the running sum, so that the last refund takes the exact remainder.
 */
export function refundShare(
  order: { total_fee: number; cart_amount: number; refunded_fee: number; refunded_amount: number },
  amount: number,
): number {
  const sum = new BigNumber(order.refunded_amount + amount).times(order.total_fee).div(order.cart_amount)
  return sum.integerValue(BigNumber.ROUND_HALF_UP).toNumber() - order.refunded_fee
}
