/** The part of a knex that the ledger needs: both Medusas register theirs as `__pg_connection__`, on its own pool. */
export interface Sql {
  raw(sql: string, bindings: Record<string, unknown>): PromiseLike<{ rows: unknown[] }>
}

export type Row = Record<string, unknown>

/**
 * Runs one statement with `:named` values (undefined is sent as null) and gives its rows. `T`: what the statement selects;
 * it is not checked.
 */
export async function query<T = Row>(sql: Sql, text: string, values: Row): Promise<T[]> {
  const bindings = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]))
  const { rows } = await sql.raw(text, bindings)
  return rows as T[]
}
