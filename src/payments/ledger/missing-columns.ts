import { atFirstUse } from '#wemine/at-first-use'
import { createTables } from './schema'
import { query, type Sql } from './sql'

/** The columns of each table, as the migration creates them. */
const tables = atFirstUse(
  () =>
    new Map(
      [...createTables.matchAll(/create table if not exists (\w+) \(\n(.*?)\n\);/gs)].map(
        ([, table = '', body = '']) => [
          table,
          [...body.matchAll(/^ {2}(?!check)(\w+)/gm)].map(([, name]) => name),
        ],
      ),
    ),
)

/**
 * What of the ledger is not in the database, as its statements would look for it: `table.column`, or the table where it
 * is missing whole. Empty where the tables are those of this version.
 */
export async function missingColumns(sql: Sql): Promise<string[]> {
  const names = [...tables().keys()]
  const found = await query<{ name: string }>(
    sql,
    `select relname || '.' || attname as name from pg_class join pg_attribute on attrelid = pg_class.oid
     where attnum > 0 and not attisdropped
       and pg_class.oid in (${names.map((table) => `to_regclass('${table}')`).join(', ')})`,
    {},
  )
  const there = new Set(found.map(({ name }) => name))
  return [...tables()].flatMap(([table, columns]) => {
    const missing = columns.map((column) => `${table}.${column}`).filter((name) => !there.has(name))
    return missing.length === columns.length ? [table] : missing
  })
}
