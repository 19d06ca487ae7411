import { query, type Sql } from './sql'

/** Notes that the session of a gateway order is gone or replaced. It stays watched: its code can still be paid. */
export async function supersede(
  sql: Sql,
  out_trade_no: string,
  session_id: string,
  now: Date,
): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order set superseded_at = :now, updated_at = :now
     where out_trade_no = :out_trade_no and session_id = :session_id and superseded_at is null`,
    { out_trade_no, session_id, now },
  )
}
