import { query, type Sql } from './sql'

/**
 * Notes that the session of a gateway order is gone or replaced. It stays watched: its code can still be paid.
 * `session_id` must be the order's own; null is that of every order in Medusa 1, which gives providers none.
 */
export async function supersede(
  sql: Sql,
  out_trade_no: string,
  session_id: string | null,
  now: Date,
): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order set superseded_at = :now, updated_at = :now
     where out_trade_no = :out_trade_no and session_id is not distinct from cast(:session_id as text)
       and superseded_at is null`,
    { out_trade_no, session_id, now },
  )
}
