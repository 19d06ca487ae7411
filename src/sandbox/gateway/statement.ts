import type { SandboxOrder } from './order'

/** Money that moved: to the merchant by a payment, back to the payer by a refund. */
export interface Movement {
  /** The order that it is about. */
  out_trade_no: string
  /** Which way it went. */
  kind: 'payment' | 'refund'
  /** Above 0, in the smallest unit of `fee_type`. */
  amount: number
  /** ISO 4217 */
  fee_type: string
  /** The transaction_id or the refund_id. */
  id: string
  /** Virtual ms since 1970. */
  at: number
}

/** @returns every movement of the orders' money, oldest first */
export function statement(orders: SandboxOrder[]): Movement[] {
  return orders.flatMap(movementsOf).sort((a, b) => a.at - b.at)
}

function movementsOf({ out_trade_no, payment, refunds }: SandboxOrder): Movement[] {
  if (!payment) return []
  const { total_fee, fee_type, transaction_id, paid_at } = payment
  return [
    { out_trade_no, kind: 'payment', amount: total_fee, fee_type, id: transaction_id, at: paid_at },
    ...refunds.map(({ refund_fee, refund_id, refunded_at }) => ({
      ...{ out_trade_no, kind: 'refund' as const, amount: refund_fee },
      ...{ fee_type, id: refund_id, at: refunded_at },
    })),
  ]
}
