import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/** What the gateway says of a payment: cents of `paid_fee_type`. */
export interface Paid {
  out_trade_no: string
  transaction_id: string | null
  paid_fee: number
  paid_fee_type: string | null
  next_ask_at: Date
}

/** Unpaid in whatever way -> paid. Written once: undefined when somebody else already wrote what became of it. */
export function recordPaid(sql: Sql, paid: Paid, now: Date): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order set
       state = 'paid', transaction_id = :transaction_id, paid_fee = :paid_fee, paid_fee_type = :paid_fee_type,
       paid_at = :now, problem = null, asks = asks + 1, asked_at = :now, next_ask_at = :next_ask_at, updated_at = :now
     where out_trade_no = :out_trade_no and state in ('asked', 'open', 'refused', 'closed', 'expired')
     returning *`,
    { ...paid, now },
  )
}
