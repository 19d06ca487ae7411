import { query, type Sql } from '#payments/ledger/sql'

/**
 * The payment collection of a session, which outlives it. Medusa names it to no provider, but has written the session's
 * row by the time it asks one (2.21).
 */
export async function collectionOf(sql: Sql, session_id: string): Promise<string | null> {
  const [row] = await query(sql, 'select payment_collection_id from payment_session where id = :session_id', {
    session_id,
  })
  return (row?.payment_collection_id as string | undefined) ?? null
}
