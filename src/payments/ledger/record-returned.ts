import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/** returning -> returned, once every cent of it is refunded and no refund is in doubt. */
export function recordReturned(sql: Sql, out_trade_no: string, now: Date): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order set state = 'returned', next_ask_at = null,
       untold = array_append(untold, 'wemine.payment.returned'), updated_at = :now
     where out_trade_no = :out_trade_no and state = 'returning'
       and refunded_fee = coalesce(paid_fee, total_fee) and refund_in_doubt is null
     returning *`,
    { out_trade_no, now },
  )
}
