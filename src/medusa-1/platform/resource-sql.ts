import type { ResourceSql } from '#payments/ledger/gateway-orders'
import { query, type Sql } from '#payments/ledger/sql'

/**
 * Medusa 1 names the cart or payment collection. It asks for a new session also when a cart is touched after its order
 * was placed, and for a payment collection whose order edit was withdrawn: nothing may be paid for it then.
 */
export const resourceSql: ResourceSql = {
  resource_id: 'cast(:resource_id as text)',
  isCompleted: `exists (select from cart where id = :resource_id and completed_at is not null)
     or exists (select from "order" where cart_id = :resource_id)
     or exists (select from payment_collection where id = :resource_id and status = 'canceled')
     or exists (
       select from order_edit edit join "order" o on o.id = edit.order_id
       where edit.payment_collection_id = :resource_id
         and coalesce(edit.declined_at, edit.canceled_at, o.canceled_at) is not null)`,
}

/** The cart or payment collection of a payment session. */
export async function resourceOfSession(sql: Sql, session_id: string): Promise<string | undefined> {
  const [row] = await query(
    sql,
    `select coalesce(s.cart_id, link.payment_collection_id) as resource_id from payment_session s
     left join payment_collection_sessions link on link.payment_session_id = s.id
     where s.id = :session_id limit 1`,
    { session_id },
  )
  return (row?.resource_id as string | null | undefined) ?? undefined
}
