import { after } from '#payments/account/clock'
import { query, type Sql } from '#payments/ledger/sql'
import type { ExactMinor } from '#payments/money/money'
import { REFUND_LOOK } from '#payments/schedule'

/**
 * What Medusa has wrong about a refund, going by the ledger:
 * - `not_sent`: it stands in Medusa, which writes it before it asks the provider, and was never done.
 * - `not_delivered`: it was done and nobody heard of it; the next one of the same amount would be taken for it.
 * - `total_mismatch`: the payment collection's sum is not that of the refunds that were done.
 * - `missing_transaction`: its order counts the money as paid still, or another amount than it.
 * - `missing_credit_line`: its order counts the money as gone, and asks the customer for it once more.
 */
export type Fault =
  | 'not_sent'
  | 'not_delivered'
  | 'total_mismatch'
  | 'missing_transaction'
  | 'missing_credit_line'

/** A row of Medusa's `refund` that its process left half done. Amounts in major units, but `cents`. */
export interface UnfinishedRefund {
  id: string
  fault: Fault
  payment_id: string
  collection_id: string
  order_id: string | null
  currency_code: string
  amount: string
  /** What all refunds of the collection come to that were done. */
  refunded: string
  /** The order's transaction of it. */
  booking_id: string | null
  /** What its order asks the customer for. */
  pending: string | null
  out_trade_no: string
  /** What was asked for in the ledger, exactly, in the smallest unit; null where it has none. */
  cents: ExactMinor | null
}

/**
 * Medusa's refunds of our payments, from `since` on, that are at odds with the ledger; none as a rule. `id`: that one
 * alone. Not one that is younger than any answer takes, nor one whose outcome the ledger does not know.
 */
export async function unfinishedRefunds(
  sql: Sql,
  now: Date,
  since: Date,
  id?: string,
): Promise<UnfinishedRefund[]> {
  const values = { since, before: after(now, -REFUND_LOOK), first_id: firstRefundId(since), id }
  return query<UnfinishedRefund>(sql, UNFINISHED, values)
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The least id that Medusa gives a refund from that time on: a ULID, which begins with the time in 50 bits. Medusa has an
 * index on a refund's id and none on its time.
 */
function firstRefundId(time: Date): string {
  let rest = time.getTime()
  let id = ''
  for (let i = 0; i < 10; i++) {
    id = CROCKFORD[rest % 32] + id
    rest = Math.floor(rest / 32)
  }
  return `ref_${id}`
}

/** Whether the ledger has Medusa's refund `r` of a gateway order as done. */
const isDone = (out_trade_no: string) => `exists (
  select from wemine_refund w
  where w.out_trade_no = ${out_trade_no} and w.platform_key = r.id and w.state = 'done')`

/**
 * Medusa books each refund of a payment that its order lacks with the amount of the latest (2.21): so one that was left
 * behind may be booked wrongly by now, and so may one that was never sent.
 * An order that was canceled counts what it refunded under its payment's id and not each refund's (2.21): so the
 * transaction is missing only when the order's sum lacks it too. One of a payment that its order never counted is none of the
 * order's. A refund that was never sent is left in while another of its payment is being looked into, because it may
 * be waiting for that in a process that lives.
 */
const UNFINISHED = `
with recent as (
  select id from refund where id >= :first_id and cast(:id as text) is null
  union select platform_key from wemine_refund where updated_at > :since and cast(:id as text) is null
  union select :id
), ours as (
  select r.id, r.amount, r.created_at, r.payment_id, p.payment_collection_id as collection_id, p.currency_code,
    link.order_id, o.out_trade_no, o.refund_in_doubt, w.state, w.reported, cast(w.asked_amount as text) as cents
  from recent join refund r on r.id = recent.id
  join payment p on p.id = r.payment_id
  join wemine_gateway_order o on o.out_trade_no = p.data ->> 'out_trade_no' and o.provider_id = p.provider_id
  left join wemine_refund w
    on w.out_trade_no = o.out_trade_no and w.platform_key = r.id and w.state <> 'refused'
  left join order_payment_collection link
    on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
  where r.deleted_at is null and r.created_at < :before
), seen as (
  select ours.*, collection.refunded, own.id as booking_id,
    cast(summary.totals ->> 'pending_difference' as numeric) as pending,
    case
      when ours.state is null then case when ours.refund_in_doubt is null then 'not_sent' end
      when ours.state <> 'done' then null
      when not ours.reported then 'not_delivered'
      when abs(coalesce(c.refunded_amount, 0) - collection.refunded) > 0.000001 then 'total_mismatch'
      when captured.booked and abs(coalesce(own.amount, 0) + ours.amount) > 0.000001
        and done.refunded - booked.refunded - coalesce(own.amount, 0) > ours.amount - 0.000001 then 'missing_transaction'
      when own.id is not null and o.canceled_at is null and not changed.since
        and cast(summary.totals ->> 'pending_difference' as numeric) > 0.000001 then 'missing_credit_line'
    end as fault
  from ours
  join payment_collection c on c.id = ours.collection_id
  left join "order" o on o.id = ours.order_id
  left join order_summary summary
    on summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null
  left join order_transaction own
    on own.order_id = ours.order_id and own.reference = 'refund' and own.reference_id = ours.id and own.deleted_at is null
  cross join lateral (
    select coalesce(sum(r.amount), 0) as refunded
    from refund r join payment p on p.id = r.payment_id
    left join wemine_gateway_order o on o.out_trade_no = p.data ->> 'out_trade_no' and o.provider_id = p.provider_id
    where p.payment_collection_id = ours.collection_id and p.deleted_at is null and r.deleted_at is null
      and (o.out_trade_no is null or ${isDone('o.out_trade_no')})
  ) collection
  cross join lateral (
    select coalesce(sum(r.amount), 0) as refunded from refund r
    where r.payment_id = ours.payment_id and r.deleted_at is null and r.created_at < :before
      and ${isDone('ours.out_trade_no')}
  ) done
  cross join lateral (
    select coalesce(-sum(t.amount), 0) as refunded from order_transaction t
    where t.order_id = ours.order_id and t.reference = 'refund' and t.deleted_at is null
      and (t.reference_id = ours.payment_id or t.reference_id in (
        select r.id from refund r
        where r.payment_id = ours.payment_id and r.created_at < :before and ${isDone('ours.out_trade_no')}))
  ) booked
  cross join lateral (
    select exists (
      select from order_transaction t join capture on capture.id = t.reference_id
      where t.order_id = ours.order_id and t.reference = 'capture' and t.deleted_at is null
        and capture.payment_id = ours.payment_id) as booked
  ) captured
  cross join lateral (
    select exists (
      select from order_change ch
      where ch.order_id = ours.order_id and ch.deleted_at is null
        and (ch.created_at >= own.created_at or ch.status in ('pending', 'requested'))) as since
  ) changed
)
select * from seen where fault is not null order by created_at, id`
