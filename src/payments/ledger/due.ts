import type { GatewayOrder } from './gateway-order'
import { many, one } from './gateway-orders'
import { query, type Sql } from './sql'
import { sqlList, UNDECIDED, UNPAID } from './states'

/**
 * Takes up to `limit` gateway orders of one merchant account that are due, for this process: each is its until `until`,
 * so that a process which dies with them loses nothing, and any number of processes share the work. `money`: those with
 * money in them, which come first; `unpaid`: those that the gateway is asked about.
 */
export function takeDue(
  sql: Sql,
  take: { provider_id: string; kind: 'money' | 'unpaid'; limit: number; until: Date },
  now: Date,
): Promise<GatewayOrder[]> {
  const { provider_id, kind, limit, until } = take
  const isKind = `state ${kind === 'unpaid' ? 'in' : 'not in'} (${sqlList(UNPAID)})`
  return many(
    sql,
    `with due as (
       select out_trade_no from wemine_gateway_order
       where provider_id = :provider_id and next_check_at <= :now and ${isKind}
       order by next_check_at limit :limit for update skip locked
     )
     update wemine_gateway_order o set next_check_at = :until
     from due where o.out_trade_no = due.out_trade_no
     returning o.*`,
    { provider_id, limit, until, now },
  )
}

/**
 * Lists money that has not reached its end `before` a time, once: whatever threw on the way, and whether or not its
 * account is configured any more. Gives those that were not listed yet. What another process is changing this moment is
 * left to the next run, which sees what became of it.
 */
export function listOverdue(sql: Sql, before: Date, now: Date): Promise<GatewayOrder[]> {
  return many(
    sql,
    `update wemine_gateway_order set overdue_at = :now,
       pending_events = pending_events || cast(array['wemine.payment.overdue'] as text[])
     where out_trade_no in (
       select out_trade_no from wemine_gateway_order
       where state in (${sqlList(UNDECIDED)}) and paid_at < :before and overdue_at is null
       limit 100 for update skip locked)
     returning *`,
    { before, now },
  )
}

/** Has up to `limit` refunds whose outcome is not known looked at now: one of them may be known at the gateway. */
export async function makeDoubtsDue(sql: Sql, limit: number, now: Date): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order set next_check_at = least(next_check_at, cast(:now as timestamptz))
     where out_trade_no in (
       select out_trade_no from wemine_gateway_order where refund_in_doubt is not null
       order by created_at desc limit :limit)`,
    { limit, now },
  )
}

/**
 * One that is due and belongs to no account in `configured`, if there is any. Looked for by the accounts that the job ever
 * ran for: not to be one of some has no index.
 */
export function findUnconfigured(
  sql: Sql,
  configured: readonly string[],
  now: Date,
): Promise<GatewayOrder | undefined> {
  const due = (kind: string) =>
    `(select * from wemine_gateway_order
      where provider_id = a.provider_id and next_check_at <= :now and state ${kind} (${sqlList(UNPAID)}) limit 1)`
  return one(
    sql,
    `select o.* from wemine_account a cross join lateral (${due('in')} union all ${due('not in')}) o
     where a.provider_id <> all(cast(:configured as text[])) limit 1`,
    { configured: [...configured], now },
  )
}

/** How many gateway orders of these accounts are due, and since when the oldest of them. */
export async function countDue(
  sql: Sql,
  provider_ids: readonly string[],
  now: Date,
): Promise<{ count: number; oldest_at: Date | null }> {
  const due = (isKind: string) => `
    select next_check_at from wemine_gateway_order
    where provider_id = any(cast(:provider_ids as text[])) and next_check_at <= :now and state ${isKind} (${sqlList(UNPAID)})`
  const [row] = await query<{ count: string; oldest_at: Date | null }>(
    sql,
    `select count(*) as count, min(next_check_at) as oldest_at from (${due('in')} union all ${due('not in')}) due`,
    { provider_ids: [...provider_ids], now },
  )
  return { count: Number(row?.count), oldest_at: row?.oldest_at ?? null }
}
