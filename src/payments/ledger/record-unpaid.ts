import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/**
 * The gateway was asked and there is no money (yet): open stays open until `next_ask_at`, or becomes closed or expired
 * for good. A row that is ahead (paid meanwhile) is left alone.
 */
export function recordUnpaid(
  sql: Sql,
  unpaid: { out_trade_no: string; state: 'same' | 'closed' | 'expired'; next_ask_at: Date | null },
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order set
       state = case when :state = 'same' then state else :state end,
       asks = asks + 1, asked_at = :now, next_ask_at = :next_ask_at, updated_at = :now
     where out_trade_no = :out_trade_no and state in ('asked', 'open', 'refused', 'closed', 'expired')
     returning *`,
    { ...unpaid, now },
  )
}
