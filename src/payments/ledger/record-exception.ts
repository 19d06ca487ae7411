import { type GatewayOrder, type OrderState, one } from './gateway-order'
import type { Sql } from './sql'

/** What the gateway said of the money, where that is what is wrong. */
export interface Seen {
  transaction_id?: string | null
  paid_fee?: number | null
  paid_fee_type?: string | null
}

/** Any of `from` -> exception: a person must look at it, and `problem` says why. */
export function recordException(
  sql: Sql,
  out_trade_no: string,
  from: readonly OrderState[],
  problem: string,
  now: Date,
  seen: Seen = {},
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order set
       state = 'exception', problem = :problem, untold = array_append(untold, 'wemine.payment.exception'),
       next_ask_at = null, asked_at = :now, updated_at = :now,
       transaction_id = coalesce(:transaction_id, transaction_id), paid_fee = coalesce(:paid_fee, paid_fee),
       paid_fee_type = coalesce(:paid_fee_type, paid_fee_type), paid_at = coalesce(paid_at, :now)
     where out_trade_no = :out_trade_no and state = any(cast(:from as text[]))
     returning *`,
    {
      out_trade_no,
      from: [...from],
      problem,
      now,
      transaction_id: seen.transaction_id,
      paid_fee: seen.paid_fee,
      paid_fee_type: seen.paid_fee_type,
    },
  )
}
