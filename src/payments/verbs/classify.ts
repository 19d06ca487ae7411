import type { OrderQuery } from '#wemine/endpoints/query-order'
import type { GatewayOrder } from '../ledger/gateway-order'
import { formatMinor } from '../money/money'
import { isOver } from '../schedule'

/** What an answer of the gateway means for the order it was asked about. */
export type Classified =
  | { readonly to: 'paid' }
  | { readonly to: 'exception'; readonly why: string }
  | { readonly to: 'unchanged' | 'closed' | 'expired' }

/** Pure. `now` decides only whether "not paid" is the last word. */
export function classify(order: GatewayOrder, answer: OrderQuery, now: Date): Classified {
  switch (answer.trade_state) {
    case 'SUCCESS': {
      const why = mismatch(order, answer)
      return why ? { to: 'exception', why } : { to: 'paid' }
    }
    case 'REFUND':
      // It was paid and refunded by somebody else before this store knew of it. Nothing may be placed for it.
      return { to: 'exception', why: 'refunded at the gateway before this store saw it paid' }
    case 'CLOSED':
    case 'REVOKED':
      return { to: 'closed' }
    default:
      // NOTPAY, USERPAYING, PAYERROR (the shopper may try again), ACCEPT, and any word not known yet.
      return { to: isOver(order, now) ? 'expired' : 'unchanged' }
  }
}

function mismatch(order: GatewayOrder, answer: OrderQuery): string | null {
  const { out_trade_no, total_fee, fee_type } = answer
  if (out_trade_no !== order.out_trade_no) return `the gateway answered for ${out_trade_no} instead`
  const currency = fee_type || order.fee_type
  if (currency.toUpperCase() === order.fee_type && total_fee === order.total_fee) return null
  const paid = total_fee === undefined ? `an unnamed amount of ${currency}` : formatMinor(total_fee, currency)
  return `paid ${paid} where ${formatMinor(order.total_fee, order.fee_type)} was asked`
}
