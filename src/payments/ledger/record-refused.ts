import { query, type Sql } from './sql'

/** asked -> refused: the gateway said no, or was certainly never reached. Nothing can be paid by this number. */
export async function recordRefused(
  sql: Sql,
  out_trade_no: string,
  problem: string,
  now: Date,
): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order
     set state = 'refused', problem = :problem, next_ask_at = null, updated_at = :now
     where out_trade_no = :out_trade_no and state = 'asked'`,
    { out_trade_no, problem, now },
  )
}
