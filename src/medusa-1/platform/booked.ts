import { bookedByNumber } from '#payments/admin/booked'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import { type ExactMinor, sumOrNone } from '#payments/money/money'
import type { BookedPayment } from '#payments/platform'
import { toExactMinor } from './amounts'

/** What Medusa 1's own rows say was refunded of a payment, in the smallest unit of the cart's currency. */
export async function bookedRefunds(
  sql: Sql,
  { out_trade_no, resource_id, provider_id, cart_currency }: GatewayOrder,
): Promise<ExactMinor> {
  const [row] = await query(
    sql,
    `with payment_of as (
       select p.* from payment p where p.cart_id = :resource_id
       union all
       select p.* from payment_collection_payments link join payment p on p.id = link.payment_id
       where link.payment_collection_id = :resource_id
     )
     select coalesce(sum(amount_refunded), 0) as refunded from payment_of
     where provider_id = :provider_id and data ->> 'out_trade_no' = :out_trade_no and canceled_at is null`,
    { provider_id, resource_id, out_trade_no },
  )
  return sumOrNone(toExactMinor(Number(row?.refunded ?? 0), cart_currency))
}

/** What Medusa 1's payments say of these. One that Medusa canceled counts as refunded: Medusa writes no refund for it. */
export function bookedPayments(
  sql: Sql,
  orders: readonly GatewayOrder[],
): Promise<ReadonlyMap<string, BookedPayment>> {
  const statement = `with payment_of as (
       select p.* from payment p where p.cart_id = any(cast(:resources as text[]))
       union
       select p.* from payment_collection_payments link join payment p on p.id = link.payment_id
       where link.payment_collection_id = any(cast(:resources as text[]))
     )
     select data ->> 'out_trade_no' as out_trade_no, sum(amount) as captured,
       sum(case when canceled_at is null then amount_refunded else amount end) as refunded
     from payment_of
     where provider_id = 'wemine' and captured_at is not null
       and data ->> 'out_trade_no' = any(cast(:numbers as text[]))
     group by 1`
  return bookedByNumber(sql, orders, { statement, toExactMinor })
}
