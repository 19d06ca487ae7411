import type { GatewayOrder } from './gateway-order'
import { query, type Sql } from './sql'

/**
 * Takes up to `limit` gateway orders that are due, oldest first, for this process: each is leased until `lease`, so
 * that a process which dies with them loses nothing, and any number of processes share the work.
 */
export async function takeDue(sql: Sql, limit: number, lease: Date, now: Date): Promise<GatewayOrder[]> {
  const rows = await query(
    sql,
    `with due as (
       select out_trade_no from wemine_gateway_order
       where next_ask_at <= :now order by next_ask_at limit :limit for update skip locked
     )
     update wemine_gateway_order o set next_ask_at = :lease
     from due where o.out_trade_no = due.out_trade_no
     returning o.*`,
    { limit, lease, now },
  )
  return rows as unknown as GatewayOrder[]
}
