import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import type { Money } from '#payments/platform'
import { moneyOf } from './amounts'

/**
 * What the session of a gateway order has to pay at the moment when Medusa 2 asks whether it is paid; null where nothing
 * is owed. A completion has made its order by then, with its links (complete-cart authorises last), so that the order's
 * own sum counts: it was made from the cart as it was, whatever the payment collection says. Beside a completion (payment
 * link, order edit) the collection's amount counts, while its order stands. One statement on the plugin's connection: a
 * provider has no other.
 */
export async function owedNow(sql: Sql, order: GatewayOrder): Promise<Money | null> {
  const [row] = await query(
    sql,
    `select c.amount, c.currency_code, c.status, o.canceled_at,
       case when link.cart_id is not null then summary.totals ->> 'pending_difference' end as pending,
       coalesce((select sum(p.amount) from payment p
         where p.payment_collection_id = c.id and p.canceled_at is null and p.deleted_at is null
           and p.data ->> 'out_trade_no' is distinct from :out_trade_no), 0) as paid
     from payment_collection c
     left join cart_payment_collection link on link.payment_collection_id = c.id and link.deleted_at is null
     left join order_payment_collection of_order
       on of_order.payment_collection_id = c.id and of_order.deleted_at is null
     left join "order" o on o.id = of_order.order_id and o.deleted_at is null
     left join order_summary summary
       on summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null
     where c.id = :resource_id and c.deleted_at is null
     order by o.created_at desc nulls last limit 1`,
    { resource_id: order.resource_id, out_trade_no: order.out_trade_no },
  )
  if (!row || row.status === 'canceled' || row.canceled_at) return null
  const currency = String(row.currency_code)
  if (row.pending !== null) return moneyOf(String(row.pending), currency)
  return moneyOf(String(Number(row.amount) - Number(row.paid)), currency)
}
