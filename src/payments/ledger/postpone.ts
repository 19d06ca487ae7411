import type { GatewayOrder } from './gateway-order'
import { query, type Sql } from './sql'

/** Sets when a gateway order is looked at again, where its state and its doubt are still what was seen; an ask counts. */
export async function postpone(
  sql: Sql,
  seen: Pick<GatewayOrder, 'out_trade_no' | 'state' | 'refund_in_doubt'>,
  next_ask_at: Date | null,
  now: Date,
): Promise<void> {
  const { out_trade_no, state, refund_in_doubt } = seen
  await query(
    sql,
    `update wemine_gateway_order set asks = asks + 1, asked_at = :now, next_ask_at = :next_ask_at
     where out_trade_no = :out_trade_no and state = :state
       and refund_in_doubt is not distinct from cast(:refund_in_doubt as text)`,
    { out_trade_no, state, refund_in_doubt, next_ask_at, now },
  )
}
