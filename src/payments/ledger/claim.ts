import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/**
 * paid -> claimed: Medusa is about to be told that it is paid. Asking again for the same one gives it again, since
 * Medusa may ask twice; money that is on its way back can never be claimed, nor what its session (`session_id`) is no
 * longer paid by. `next_ask_at`: when the job looks whether an order came of it.
 */
export function claim(
  sql: Sql,
  { out_trade_no, session_id }: Pick<GatewayOrder, 'out_trade_no' | 'session_id'>,
  next_ask_at: Date,
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order set
       state = case when state = 'paid' then 'claimed' else state end,
       next_ask_at = case when state = 'captured' then next_ask_at else :next_ask_at end, updated_at = :now
     where out_trade_no = :out_trade_no and session_id is not distinct from cast(:session_id as text)
       and state in ('paid', 'claimed', 'captured')
     returning *`,
    { out_trade_no, session_id, next_ask_at, now },
  )
}
