import { type BookedRow, bookedByNumber } from '#payments/admin/booked'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import type { BookedPayment } from '#payments/platform'
import { toExactMinor } from './amounts'

/** What Medusa 1's payments say of these. One that Medusa canceled counts as refunded: Medusa writes no refund for it. */
export async function bookedPayments(
  sql: Sql,
  orders: readonly GatewayOrder[],
): Promise<ReadonlyMap<string, BookedPayment>> {
  const rows = await query<BookedRow>(
    sql,
    `with payment_of as (
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
     group by 1`,
    {
      numbers: orders.map(({ out_trade_no }) => out_trade_no),
      resources: [...new Set(orders.flatMap(({ resource_id }) => resource_id ?? []))],
    },
  )
  return bookedByNumber(rows, orders, toExactMinor)
}
