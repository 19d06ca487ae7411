import type { GatewayOrder } from './gateway-order'
import { many } from './gateway-orders'
import { query, type Sql } from './sql'

/**
 * Takes up to `limit` gateway orders with events that the store's bus was not given yet. Each stays with this process
 * until `locked_until`; one that dies with it leaves it to the next, so that an event is delivered at least once.
 */
export function takePending(sql: Sql, limit: number, locked_until: Date, now: Date): Promise<GatewayOrder[]> {
  return many(
    sql,
    `with pending as (
       select out_trade_no from wemine_gateway_order
       where pending_events <> '{}' and (outbox_locked_until is null or outbox_locked_until < :now)
       order by updated_at limit :limit for update skip locked
     )
     update wemine_gateway_order o set outbox_locked_until = :locked_until
     from pending where o.out_trade_no = pending.out_trade_no
     returning o.*`,
    { limit, locked_until, now },
  )
}

/**
 * Notes that the first so many events of a row were delivered, by whoever took it until `outbox_locked_until`. A row of
 * which all is delivered is free at once for what comes next, any other when that time is over.
 */
export async function recordDelivered(
  sql: Sql,
  { out_trade_no, pending_events, outbox_locked_until }: GatewayOrder,
  delivered: number,
): Promise<void> {
  const locked_until = delivered === pending_events.length ? null : outbox_locked_until
  await query(
    sql,
    `update wemine_gateway_order set pending_events = pending_events[cast(:delivered as integer) + 1:],
       outbox_locked_until = cast(:locked_until as timestamptz)
     where out_trade_no = :out_trade_no and outbox_locked_until = :outbox_locked_until`,
    { out_trade_no, delivered, locked_until, outbox_locked_until },
  )
}
