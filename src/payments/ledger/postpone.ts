import { query, type Sql } from './sql'

/** Sets when a gateway order is looked at again, where `state` is still what was seen; an ask counts. */
export async function postpone(
  sql: Sql,
  seen: { out_trade_no: string; state: string },
  next_ask_at: Date | null,
  now: Date,
): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order set asks = asks + 1, asked_at = :now, next_ask_at = :next_ask_at
     where out_trade_no = :out_trade_no and state = :state`,
    { out_trade_no: seen.out_trade_no, state: seen.state, next_ask_at, now },
  )
}
