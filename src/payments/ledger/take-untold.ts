import type { GatewayOrder } from './gateway-order'
import { query, type Sql } from './sql'

/**
 * Takes up to `limit` gateway orders with events that nobody was told of yet. Each stays with this process until
 * `until`; one that dies with it leaves it to the next, so that an event is told at least once.
 */
export async function takeUntold(sql: Sql, limit: number, until: Date, now: Date): Promise<GatewayOrder[]> {
  const rows = await query(
    sql,
    `with untold as (
       select out_trade_no from wemine_gateway_order
       where untold <> '{}' and (telling_until is null or telling_until < :now)
       order by updated_at limit :limit for update skip locked
     )
     update wemine_gateway_order o set telling_until = :until
     from untold where o.out_trade_no = untold.out_trade_no
     returning o.*`,
    { limit, until, now },
  )
  return rows as unknown as GatewayOrder[]
}

/**
 * Notes that the first so many events of a row were told, by whoever took it until `until`. A row of which all is told is
 * free at once for what comes next, any other when that time is over.
 */
export async function recordTold(
  sql: Sql,
  { out_trade_no, untold, telling_until }: GatewayOrder,
  told: number,
): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order set
       untold = untold[cast(:told as integer) + 1:], telling_until = cast(:until as timestamptz)
     where out_trade_no = :out_trade_no and telling_until = :telling_until`,
    { out_trade_no, told, telling_until, until: told === untold.length ? null : telling_until },
  )
}
