import { query, type Sql } from '../ledger/sql'

/** The numbers that people know these orders by. Both Medusas keep them in the same column of the same table. */
export async function displayNumbers(
  sql: Sql,
  order_ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await query<{ id: string; display_id: number }>(
    sql,
    'select id, display_id from "order" where id = any(cast(:ids as text[])) and display_id is not null',
    { ids: [...order_ids] },
  )
  return new Map(rows.map(({ id, display_id }) => [id, Number(display_id)]))
}
