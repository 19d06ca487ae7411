import { bookedByNumber } from '#payments/admin/booked'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import { type ExactMinor, sumOrNone } from '#payments/money/money'
import type { BookedPayment } from '#payments/platform'
import { toExactMinor } from './amounts'

/**
 * What Medusa 2 counts as refunded of a payment, in the smallest unit of the cart's currency. It counts a refund after
 * the provider's answer, so that one whose process died in between is not in it.
 */
export async function bookedRefunds(
  sql: Sql,
  { out_trade_no, resource_id, provider_id, cart_currency }: GatewayOrder,
): Promise<ExactMinor> {
  const [row] = await query(
    sql,
    `select coalesce(c.refunded_amount, 0) as refunded from payment p
     join payment_collection c on c.id = p.payment_collection_id
     where p.payment_collection_id = :resource_id and p.deleted_at is null
       and p.provider_id = :provider_id and p.data ->> 'out_trade_no' = :out_trade_no limit 1`,
    { provider_id, resource_id, out_trade_no },
  )
  return sumOrNone(toExactMinor(String(row?.refunded ?? 0), cart_currency))
}

/** What Medusa 2's captures and refunds say of these payments. */
export function bookedPayments(
  sql: Sql,
  orders: readonly GatewayOrder[],
): Promise<ReadonlyMap<string, BookedPayment>> {
  const statement = `select out_trade_no, sum(captured) as captured, sum(refunded) as refunded,
         jsonb_agg(refunds) as refunds from (
       select p.data ->> 'out_trade_no' as out_trade_no,
         (select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null) as captured,
         r.refunded, r.refunds
       from payment p cross join lateral (
         select coalesce(sum(r.amount), 0) as refunded, jsonb_object_agg(r.id, cast(r.amount as text)) as refunds
         from refund r where r.payment_id = p.id and r.deleted_at is null
       ) r
       where p.payment_collection_id = any(cast(:resources as text[])) and p.deleted_at is null
         and p.provider_id like 'pp_wemine%'
     ) booked where out_trade_no = any(cast(:numbers as text[])) group by out_trade_no`
  return bookedByNumber(sql, orders, { statement, toExactMinor })
}
