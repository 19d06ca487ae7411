import type { ResourceSql } from '#payments/ledger/gateway-orders'
import { query, type Sql } from '#payments/ledger/sql'

/**
 * The payment collection of a session, which outlives it. Medusa names it to no provider, but has written the session's
 * row by the time it asks one (2.15 to 2.21). A session of an order that is complete is never asked for.
 */
export const resourceSql: ResourceSql = {
  resource_id: '(select payment_collection_id from payment_session where id = :session_id)',
  isCompleted: 'false',
}

/** The provider id that a payment session was started for; undefined where there is no such session. */
export async function providerOf(sql: Sql, session_id: string): Promise<unknown> {
  const [row] = await query(sql, 'select provider_id from payment_session where id = :session_id', {
    session_id,
  })
  return row?.provider_id
}
