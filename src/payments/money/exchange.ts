import BigNumber from 'bignumber.js'
import type { Options } from '../account/options'
import { problem } from '../problems'
import { failure, type Result, success } from '../result'
import { decimalsOf } from './decimals'
import {
  type CartMinor,
  type ExactMinor,
  formatMinor,
  type GatewayFee,
  isGatewayFee,
  roundMinor,
} from './money'

/** A cart's amount as the gateway is asked for it. */
export interface Exchanged {
  total_fee: GatewayFee
  fee_type: string
  /** The decimal string it was exchanged by; null where the cart is in the gateway's currency. */
  exchange_rate: string | null
}

/** `cart_amount` in the currency of the merchant's account. A problem where there is no rate for it. */
export function exchange(
  cart_amount: CartMinor,
  cart_currency: string,
  options: Pick<Options, 'currency' | 'exchangeRates'>,
): Result<Exchanged> {
  const from = cart_currency.toUpperCase()
  const rate = from === options.currency ? '1' : options.exchangeRates[from]
  if (!rate) return failure(problem('currency_unsupported', { asked: from, currency: options.currency }))

  const shift = decimalsOf(options.currency) - decimalsOf(from)
  const exact = new BigNumber(cart_amount).times(rate).shiftedBy(shift)
  const total_fee = exact.integerValue(BigNumber.ROUND_HALF_UP).toNumber()
  const exchange_rate = from === options.currency ? null : rate
  if (isGatewayFee(total_fee)) return success({ total_fee, fee_type: options.currency, exchange_rate })
  const code = total_fee > 0 ? 'amount_too_large' : 'amount_not_positive'
  return failure(problem(code, { asked: formatMinor(cart_amount, from) }))
}

/** What is refunded of a gateway order so far. */
export interface Refundable {
  /** What was paid, in cents of fee_type. */
  paid_fee: GatewayFee
  cart_amount: CartMinor
  refunded_fee: GatewayFee
  refunded_amount: CartMinor
}

/** One refund in both currencies; either may be zero. */
export interface RefundShare {
  amount: CartMinor
  refund_fee: GatewayFee
}

/**
 * The share of a refund of exactly `asked`, after refunds of exactly `earlier` in all. Both currencies are rounded on the
 * running sum, so that refunds that add up to the price come to exactly what was paid. Undefined where more is asked
 * than is left.
 */
export function refundShare(
  order: Refundable,
  earlier: ExactMinor,
  asked: ExactMinor,
): RefundShare | undefined {
  const refunded_amount = roundMinor(new BigNumber(earlier).plus(asked))
  if (refunded_amount > order.cart_amount) return undefined
  const refunded_fee = new BigNumber(refunded_amount)
    .times(order.paid_fee)
    .div(order.cart_amount)
    .integerValue(BigNumber.ROUND_HALF_UP)
    .toNumber()
  return {
    amount: Math.max(refunded_amount - order.refunded_amount, 0) as CartMinor,
    refund_fee: Math.max(refunded_fee - order.refunded_fee, 0) as GatewayFee,
  }
}

/** All that is left of a gateway order, in both currencies. */
export function restOf(order: Refundable): RefundShare {
  return {
    amount: (order.cart_amount - order.refunded_amount) as CartMinor,
    refund_fee: (order.paid_fee - order.refunded_fee) as GatewayFee,
  }
}
