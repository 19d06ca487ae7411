import type { Refund } from './refunds'
import { query, type Sql } from './sql'

/** asked or unknown -> done, and the order is free for the next refund. `told`: the platform hears of it with this. */
export async function recordRefundDone(
  sql: Sql,
  refund: { id: string; refund_id: string | null; told: boolean },
  now: Date,
): Promise<Refund | undefined> {
  const [row] = await query(
    sql,
    `with done as (
       update wemine_refund set state = 'done', refund_id = :refund_id, told = :told, updated_at = :now
       where id = :id and state in ('asked', 'unknown') returning *
     ), free as (
       update wemine_gateway_order o set
         refund_in_doubt = null, next_ask_at = case when o.state = 'captured' then null else o.next_ask_at end,
         updated_at = :now
       from done where o.out_trade_no = done.out_trade_no and o.refund_in_doubt = done.id
     )
     select * from done`,
    { ...refund, now },
  )
  return row as Refund | undefined
}

/** asked or unknown -> refused: nothing was refunded, and its money is back in what is left. */
export async function recordRefundRefused(sql: Sql, id: string, problem: string, now: Date): Promise<void> {
  await query(
    sql,
    `with refused as (
       update wemine_refund set state = 'refused', problem = :problem, updated_at = :now
       where id = :id and state in ('asked', 'unknown') returning *
     )
     update wemine_gateway_order o set
       refunded_fee = o.refunded_fee - refused.refund_fee, refunded_amount = o.refunded_amount - refused.amount,
       refund_in_doubt = null, next_ask_at = case when o.state = 'captured' then null else o.next_ask_at end,
       updated_at = :now
     from refused where o.out_trade_no = refused.out_trade_no and o.refund_in_doubt = refused.id`,
    { id, problem, now },
  )
}

/** asked -> unknown: it was sent and nobody knows what became of it. The order stays closed to further refunds. */
export async function recordRefundUnknown(sql: Sql, id: string, problem: string, now: Date): Promise<void> {
  await query(
    sql,
    `with unknown as (
       update wemine_refund set state = 'unknown', problem = :problem, updated_at = :now
       where id = :id and state = 'asked' returning *
     )
     update wemine_gateway_order o set untold = array_append(untold, 'wemine.payment.refund.unknown'),
       updated_at = :now
     from unknown where o.out_trade_no = unknown.out_trade_no`,
    { id, problem, now },
  )
}

/**
 * Hands a finished refund that the platform never heard of (its answer came too late, or the money was sent back before
 * the platform asked for that) to a wish that is the same: same order, same amount. Each is handed out once.
 */
export async function adoptRefund(
  sql: Sql,
  wish: { out_trade_no: string; amount: number; platform_key: string | null },
  now: Date,
): Promise<Refund | undefined> {
  const [row] = await query(
    sql,
    `update wemine_refund set told = true, platform_key = :platform_key, updated_at = :now
     where told = false and state = 'done' and id = (
       select id from wemine_refund
       where out_trade_no = :out_trade_no and amount = :amount and state = 'done' and told = false
       order by created_at limit 1 for update skip locked
     ) returning *`,
    { ...wish, now },
  )
  return row as Refund | undefined
}

/** How long a platform may take to write down a refund that it was told of; a concurrent click comes sooner. */
const BOOKED_WITHIN = 10_000

/**
 * Takes back that the platform was told of a refund, where its own rows (`booked`) have less than it was told: the
 * process died before it wrote that down. The next wish for the same amount then gets it instead of a new one.
 */
export async function untellRefund(
  sql: Sql,
  wish: { out_trade_no: string; amount: number; booked: number },
  now: Date,
): Promise<void> {
  const { out_trade_no, amount, booked } = wish
  await query(
    sql,
    `update wemine_refund set told = false where id = (
       select id from wemine_refund
       where out_trade_no = :out_trade_no and amount = :amount and reason = 'platform' and state = 'done' and told
         and updated_at < :before
         and cast(:with_it as integer) <= (
           select sum(amount) from wemine_refund
           where out_trade_no = :out_trade_no and reason = 'platform' and state = 'done' and told)
       order by updated_at desc limit 1 for update skip locked
     )`,
    { out_trade_no, amount, with_it: booked + amount, before: new Date(now.getTime() - BOOKED_WITHIN) },
  )
}
