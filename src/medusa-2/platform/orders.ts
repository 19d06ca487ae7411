import { query, type Sql } from '#payments/ledger/sql'
import type { OrderReference } from '#payments/platform'

/** Medusa 2's orders of that id or number, with the payment collections of each: its cart's, and those of its edits. */
export async function findOrders(
  sql: Sql,
  by: { id: string } | { display_id: number },
): Promise<OrderReference[]> {
  const [column = ''] = Object.keys(by)
  return query<OrderReference>(
    sql,
    `select o.id, o.display_id, array(
       select l.payment_collection_id from order_payment_collection l
       where l.order_id = o.id and l.deleted_at is null
       union
       select link.payment_collection_id from order_cart placed
       join cart_payment_collection link on link.cart_id = placed.cart_id
       where placed.order_id = o.id and placed.deleted_at is null
     ) as resource_ids
     from "order" o where o.${column} = :${column} and o.deleted_at is null limit 20`,
    by,
  )
}
