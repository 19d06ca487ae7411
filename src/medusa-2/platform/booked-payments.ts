import { type BookedRow, bookedByNumber } from '#payments/admin/booked'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import type { BookedPayment } from '#payments/platform'
import { toExactMinor } from './amounts'

/** What Medusa 2's captures and refunds say of these payments. */
export async function bookedPayments(
  sql: Sql,
  orders: readonly GatewayOrder[],
): Promise<ReadonlyMap<string, BookedPayment>> {
  const rows = await query<BookedRow>(
    sql,
    `select out_trade_no, sum(captured) as captured, sum(refunded) as refunded from (
       select p.data ->> 'out_trade_no' as out_trade_no,
         (select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null) as captured,
         (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null) as refunded
       from payment p
       where p.payment_collection_id = any(cast(:resources as text[])) and p.deleted_at is null
         and p.provider_id like 'pp_wemine%'
     ) booked where out_trade_no = any(cast(:numbers as text[])) group by out_trade_no`,
    {
      numbers: orders.map(({ out_trade_no }) => out_trade_no),
      resources: [...new Set(orders.flatMap(({ resource_id }) => resource_id ?? []))],
    },
  )
  return bookedByNumber(rows, orders, toExactMinor)
}
