import { query, type Sql } from '#payments/ledger/sql'

/** The cart or payment collection of a payment session. */
export async function sessionResource(sql: Sql, session_id: string): Promise<string | undefined> {
  const [row] = await query(
    sql,
    `select coalesce(s.cart_id, link.payment_collection_id) as resource_id from payment_session s
     left join payment_collection_sessions link on link.payment_session_id = s.id
     where s.id = :session_id limit 1`,
    { session_id },
  )
  return (row?.resource_id as string | null | undefined) ?? undefined
}
