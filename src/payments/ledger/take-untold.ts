import type { GatewayOrder } from './gateway-order'
import { query, type Sql } from './sql'

/**
 * Takes up to `limit` gateway orders with an event that nobody was told of yet. Each stays with this process until
 * `until`; one that dies with it leaves it to the next, so that an event is told at least once.
 */
export async function takeUntold(sql: Sql, limit: number, until: Date, now: Date): Promise<GatewayOrder[]> {
  const rows = await query(
    sql,
    `with untold as (
       select out_trade_no from wemine_gateway_order
       where untold is not null and (telling_until is null or telling_until < :now)
       order by updated_at limit :limit for update skip locked
     )
     update wemine_gateway_order o set telling_until = :until
     from untold where o.out_trade_no = untold.out_trade_no
     returning o.*`,
    { limit, until, now },
  )
  return rows as unknown as GatewayOrder[]
}

/** Notes that an event was told, where it is still the one that waits. */
export async function recordTold(sql: Sql, out_trade_no: string, event: string): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order set
       untold = case when untold = :event then null else untold end, telling_until = null
     where out_trade_no = :out_trade_no`,
    { out_trade_no, event },
  )
}
