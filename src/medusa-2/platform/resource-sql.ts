import type { ResourceSql } from '#payments/ledger/gateway-orders'
import { query, type Sql } from '#payments/ledger/sql'

/**
 * The payment collection of a session, which outlives it. Medusa names it to no provider, but has written the session's
 * row by the time it asks one (2.15 to 2.21). It starts sessions also for a cart that is a paid order already: a shopper
 * who comes back to the payment step must not pay twice.
 */
export const resourceSql: ResourceSql = {
  resource_id: '(select payment_collection_id from payment_session where id = :session_id)',
  isCompleted: `exists (
     select from payment_session s
     join cart_payment_collection link
       on link.payment_collection_id = s.payment_collection_id and link.deleted_at is null
     join cart on cart.id = link.cart_id and cart.completed_at is not null
     join payment p
       on p.payment_collection_id = s.payment_collection_id and p.deleted_at is null and p.canceled_at is null
     where s.id = :session_id)`,
}

/** The provider id that a payment session was started for; undefined where there is no such session. */
export async function providerOf(sql: Sql, session_id: string): Promise<unknown> {
  const [row] = await query(sql, 'select provider_id from payment_session where id = :session_id', {
    session_id,
  })
  return row?.provider_id
}
