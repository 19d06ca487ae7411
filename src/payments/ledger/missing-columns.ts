import { ledgerTables } from './columns'
import { query, type Sql } from './sql'

/**
 * What of the ledger is not in the database, as its statements would look for it: `table.column`, or the table where it
 * is missing whole. Empty where the tables are those of this version.
 */
export async function missingColumns(sql: Sql): Promise<string[]> {
  const names = [...ledgerTables().keys()]
  const found = await query<{ name: string }>(
    sql,
    `select relname || '.' || attname as name from pg_class join pg_attribute on attrelid = pg_class.oid
     where attnum > 0 and not attisdropped
       and pg_class.oid in (${names.map((table) => `to_regclass('${table}')`).join(', ')})`,
    {},
  )
  const there = new Set(found.map(({ name }) => name))
  return [...ledgerTables()].flatMap(([table, columns]) => {
    const missing = columns.map((column) => `${table}.${column.name}`).filter((name) => !there.has(name))
    return missing.length === columns.length ? [table] : missing
  })
}
