import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/** paid or claimed -> captured: the order it paid for was seen. */
export function recordCaptured(
  sql: Sql,
  out_trade_no: string,
  order_id: string,
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order
     set state = 'captured', order_id = :order_id, untold = array_append(untold, 'wemine.payment.captured'),
       next_ask_at = case when refund_in_doubt is null then null else next_ask_at end, updated_at = :now
     where out_trade_no = :out_trade_no and state in ('paid', 'claimed')
     returning *`,
    { out_trade_no, order_id, now },
  )
}
