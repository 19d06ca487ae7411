import type { CartMinor, ExactMinor, GatewayFee } from '../money/money'
import { query, type Row, type Sql } from './sql'
import { AUTHORIZED_OR_CAPTURED, sqlList } from './states'

/** One refund ever asked for. */
export interface Refund {
  /** Our own id of the refund; the gateway takes none. */
  id: string
  /** The gateway order that it is from. */
  out_trade_no: string
  /** `platform`: Medusa asked for it. `auto`: nothing was owed for the money. */
  reason: 'platform' | 'auto'
  /** `requested`: recorded, perhaps sent. `unknown`: sent, and the outcome is not known. `done` and `refused`: the gateway said so. */
  state: 'requested' | 'unknown' | 'done' | 'refused'
  /** Cents of the order's fee_type that are sent. */
  refund_fee: GatewayFee
  /** The same in the cart's currency, whole. */
  amount: CartMinor
  /** What was asked for, exactly: Medusa 2 does not round its amounts. A decimal string of the smallest unit. */
  asked_amount: ExactMinor
  /** Medusa's key for the attempt; it changes on every retry, so it decides nothing but an exact repeat. */
  platform_key: string | null
  /** Whether the platform was told that it is done. */
  reported: boolean
  /** WeChat's number of the refund, where it was told. */
  refund_id: string | null
  /** Why it was refused, or why its outcome is not known. */
  problem: string | null
  /** When it was found to be done. */
  done_at: Date | null
  /** When it was recorded, before anything was sent. */
  created_at: Date
  /** When the row was last changed. */
  updated_at: Date
}

/** All refunds of a gateway order, oldest first. */
export function refundsOf(sql: Sql, out_trade_no: string): Promise<Refund[]> {
  return manyRefunds(
    sql,
    'select * from wemine_refund where out_trade_no = :out_trade_no order by created_at, id',
    { out_trade_no },
  )
}

export type NewRefund = Pick<
  Refund,
  'id' | 'out_trade_no' | 'reason' | 'refund_fee' | 'amount' | 'asked_amount' | 'platform_key'
> & {
  /** What was refunded when the share was computed: another refund in between makes the share void. */
  seen_amount: CartMinor
  seen_fee: GatewayFee
  /** When the job looks what became of it, should this process die before it knows. */
  look_at: Date
}

/**
 * Records a refund as `requested` and takes its money off what is left, in one statement and before anything is sent.
 * Undefined when something was refunded since the share was computed, when another refund is in doubt, or when the order
 * is not one to refund from. The guard stands on the order's own row, so that of two at once the second sees what the
 * first took.
 */
export function reserveRefund(sql: Sql, refund: NewRefund, now: Date): Promise<Refund | undefined> {
  return oneRefund(
    sql,
    `with held as (
       update wemine_gateway_order set
         refunded_fee = refunded_fee + :refund_fee, refunded_amount = refunded_amount + :amount,
         refund_in_doubt = :id, next_check_at = least(next_check_at, cast(:look_at as timestamptz)),
         version = version + 1, updated_at = :now
       where out_trade_no = :out_trade_no and refund_in_doubt is null
         and refunded_amount = :seen_amount and refunded_fee = :seen_fee
         and refunded_fee + :refund_fee <= coalesce(paid_fee, total_fee) and refunded_amount + :amount <= cart_amount
         and state = any(case when :reason = 'auto' then array['refunding'] else array[${sqlList(AUTHORIZED_OR_CAPTURED)}] end)
       returning out_trade_no
     )
     insert into wemine_refund
       (id, out_trade_no, reason, state, refund_fee, amount, asked_amount, platform_key, created_at, updated_at)
     select :id, out_trade_no, :reason, 'requested', :refund_fee, :amount, cast(:asked_amount as numeric), :platform_key,
       :now, :now from held
     returning *`,
    { ...refund, now },
  )
}

/** requested or unknown -> done, and the order is free for the next refund. `reported`: the platform hears of it with this. */
export function recordRefundDone(
  sql: Sql,
  refund: { id: string; refund_id: string | null; reported: boolean },
  now: Date,
): Promise<Refund | undefined> {
  return oneRefund(
    sql,
    `with done as (
       update wemine_refund set state = 'done', refund_id = :refund_id, reported = :reported, done_at = :now, updated_at = :now
       where id = :id and state in ('requested', 'unknown') returning *
     ), free as (
       update wemine_gateway_order o set
         refund_in_doubt = null, version = o.version + 1, updated_at = :now,
         next_check_at = case when o.state = 'captured' then cast(:now as timestamptz) else o.next_check_at end
       from done where o.out_trade_no = done.out_trade_no and o.refund_in_doubt = done.id
     )
     select * from done`,
    { ...refund, now },
  )
}

/**
 * requested or unknown -> refused: nothing was refunded, and its money is back in what is left. The order is looked at
 * again by `look_at`: where Medusa canceled it meanwhile, the rest still has to be refunded.
 */
export async function recordRefundRefused(
  sql: Sql,
  refund: { id: string; problem: string; look_at: Date | null },
  now: Date,
): Promise<boolean> {
  const rows = await query(
    sql,
    `with refused as (
       update wemine_refund set state = 'refused', problem = :problem, updated_at = :now
       where id = :id and state in ('requested', 'unknown') returning *
     ), free as (
       update wemine_gateway_order o set
         refunded_fee = o.refunded_fee - refused.refund_fee, refunded_amount = o.refunded_amount - refused.amount,
         refund_in_doubt = null, version = o.version + 1, updated_at = :now,
         next_check_at = case when o.state = 'captured' then cast(:look_at as timestamptz) else o.next_check_at end
       from refused where o.out_trade_no = refused.out_trade_no and o.refund_in_doubt = refused.id
     )
     select id from refused`,
    { ...refund, now },
  )
  return rows.length > 0
}

/** requested -> unknown: it was sent and nobody knows what became of it. The order stays closed to further refunds. */
export async function recordRefundUnknown(sql: Sql, id: string, problem: string, now: Date): Promise<void> {
  await query(
    sql,
    `with unknown as (
       update wemine_refund set state = 'unknown', problem = :problem, updated_at = :now
       where id = :id and state = 'requested' returning *
     )
     update wemine_gateway_order o set version = o.version + 1, updated_at = :now,
       pending_events = pending_events || cast(array['wemine.payment.refund_unknown'] as text[])
     from unknown where o.out_trade_no = unknown.out_trade_no`,
    { id, problem, now },
  )
}

/** A refund in doubt is about to be sent again, by one of those who saw it so. False where somebody else was first. */
export async function recordRefundSent(
  sql: Sql,
  { id, updated_at }: Pick<Refund, 'id' | 'updated_at'>,
  now: Date,
): Promise<boolean> {
  const rows = await query(
    sql,
    `update wemine_refund set updated_at = :now
     where id = :id and state in ('requested', 'unknown') and updated_at = :updated_at returning id`,
    { id, updated_at, now },
  )
  return rows.length > 0
}

/**
 * Gives a refund that is done and that the platform never heard of (its answer came too late, or the money was refunded before
 * the platform asked for that) to a request that is the same: same order, same amount to the smallest unit, since what was
 * refunded by itself has no fraction of it. Each is given once.
 */
export function adoptRefund(
  sql: Sql,
  wanted: { out_trade_no: string; asked_amount: ExactMinor; platform_key: string | null },
  now: Date,
): Promise<Refund | undefined> {
  return oneRefund(
    sql,
    `update wemine_refund set reported = true, platform_key = :platform_key, updated_at = :now
     where reported = false and state = 'done' and id = (
       select id from wemine_refund
       where out_trade_no = :out_trade_no and round(asked_amount) = round(cast(:asked_amount as numeric))
         and state = 'done' and reported = false
       order by asked_amount <> cast(:asked_amount as numeric), created_at limit 1 for update skip locked
     ) returning *`,
    { ...wanted, now },
  )
}

/** How long a platform may take to write down a refund that it was told of, in ms; a concurrent click comes sooner. */
const BOOKED_WITHIN = 10_000

/**
 * Takes back that the platform was told of a refund, where its own rows (`booked`) have less than it was told: the
 * process died before it wrote that down. The next request for the same amount then gets it instead of a new one.
 */
export async function unreportRefund(
  sql: Sql,
  wanted: { out_trade_no: string; asked_amount: ExactMinor; booked: ExactMinor },
  now: Date,
): Promise<void> {
  const { out_trade_no, asked_amount, booked } = wanted
  await query(
    sql,
    `update wemine_refund set reported = false where id = (
       select id from wemine_refund
       where out_trade_no = :out_trade_no and asked_amount = cast(:asked_amount as numeric)
         and reason = 'platform' and state = 'done' and reported and updated_at < :before
         and cast(:booked as numeric) + cast(:asked_amount as numeric) <= (
           select sum(asked_amount) from wemine_refund
           where out_trade_no = :out_trade_no and reason = 'platform' and state = 'done' and reported)
       order by updated_at desc limit 1 for update skip locked
     )`,
    { out_trade_no, asked_amount, booked, before: new Date(now.getTime() - BOOKED_WITHIN) },
  )
}

async function oneRefund(sql: Sql, text: string, values: Row): Promise<Refund | undefined> {
  return (await manyRefunds(sql, text, values))[0]
}

async function manyRefunds(sql: Sql, text: string, values: Row): Promise<Refund[]> {
  const rows = await query(sql, text, values)
  return rows.map(
    (row) => ({ ...row, refund_fee: Number(row.refund_fee), amount: Number(row.amount) }) as Refund,
  )
}
