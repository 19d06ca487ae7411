import { query, type Sql } from '#payments/ledger/sql'
import type { OrderReference } from '#payments/platform'

/** Medusa 1's orders of that id or number, with the carts and payment collections of each: its own, its swaps', its edits'. */
export async function findOrders(
  sql: Sql,
  by: { id: string } | { display_id: number },
): Promise<OrderReference[]> {
  const [column = ''] = Object.keys(by)
  return query<OrderReference>(
    sql,
    `select o.id, o.display_id, array(
       select o.cart_id where o.cart_id is not null
       union
       select cart_id from swap where order_id = o.id and cart_id is not null
       union
       select payment_collection_id from order_edit where order_id = o.id and payment_collection_id is not null
     ) as resource_ids
     from "order" o where o.${column} = :${column} limit 20`,
    by,
  )
}
