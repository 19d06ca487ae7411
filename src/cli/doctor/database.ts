import { createRequire } from 'node:module'
import { join } from 'node:path'
import { error, type Finding, warning } from '#doctor/finding'
import type { StoreConfig } from '#doctor/store-config'
import type { Sql } from '#payments/ledger/sql'

/** In ms. */
const CONNECT_WITHIN = 8000

export interface Database {
  sql: Sql
  close(): Promise<void>
}

/** The part of `pg` that is used. */
interface Client {
  connect(): Promise<unknown>
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  end(): Promise<void>
  on(event: 'error', listener: () => void): unknown
}
type Pg = { Client: new (config: object) => Client }

/** Who brings pg along, where the store’s own folder does not show it. */
const HOLDERS = ['@medusajs/framework', '@medusajs/deps', '@medusajs/medusa', '@medusajs/utils', 'typeorm']

/** The database that payments use, by the store's own driver; the connection is made by the first statement. */
export function openDatabase(store: StoreConfig, directory: string): Database | Finding {
  if (!store.database.url)
    return error(
      'database_url_missing',
      'medusa-config gives no database: the tables, the regions and the ledger are not checked.',
      store.medusa === 1
        ? 'Set projectConfig.database_url, or the environment variable that it comes from.'
        : 'Set projectConfig.databaseUrl, or the environment variable that it comes from (usually DATABASE_URL).',
    )
  const pg = driverOf(directory)
  if (!pg)
    return warning(
      'pg_missing',
      'the driver "pg" is not found in the store’s node_modules: the tables, the regions and the ledger are not checked.',
      'Run the command in the folder of the store after "npm install"; with pnpm or Yarn add "pg" to its devDependencies.',
    )
  return databaseOf(pg, store.database)
}

function driverOf(directory: string): Pg | undefined {
  const holders = HOLDERS.map((name) => join(directory, 'node_modules', name, 'package.json'))
  for (const from of [join(directory, 'package.json'), ...holders])
    try {
      return createRequire(from)('pg') as Pg
    } catch {
      // Not installed there: the next one may have it.
    }
  return undefined
}

/** Each statement is a transaction of its own that can only read, on one connection, one after another. */
export function databaseOf(pg: Pg, { url, ssl, schema }: StoreConfig['database']): Database {
  const client = new pg.Client({
    connectionString: url,
    ssl,
    connectionTimeoutMillis: CONNECT_WITHIN,
    query_timeout: CONNECT_WITHIN,
  })
  // What the next statement says: without a listener a lost connection would end the process.
  client.on('error', () => undefined)
  let connected: Promise<unknown> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const run = async (text: string, values: unknown[]) => {
    connected ??= client.connect()
    await connected
    await client.query('begin transaction read only')
    try {
      await client.query(`set local search_path to "${schema.replaceAll('"', '""')}"`)
      return await client.query(text, values)
    } finally {
      await client.query('rollback').catch(() => undefined)
    }
  }
  return {
    sql: {
      raw(text, bindings) {
        const statement = numbered(text, bindings)
        const result = last.then(() => run(statement.text, statement.values)).catch(withWords)
        last = result.catch(() => undefined)
        return result
      },
    },
    async close() {
      await client.end().catch(() => undefined)
    },
  }
}

/** `:name` as `$1`, as the driver has it. A cast (`::text`) stays. */
export function numbered(
  text: string,
  bindings: Record<string, unknown>,
): { text: string; values: unknown[] } {
  const names: string[] = []
  const statement = text.replace(/(?<!:):([a-z_]\w*)/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name)
    return `$${names.indexOf(name) + 1}`
  })
  return { text: statement, values: names.map((name) => bindings[name]) }
}

/** A refused connection has several causes and no message. */
function withWords(thrown: unknown): never {
  const { message, code } = thrown as NodeJS.ErrnoException
  throw message ? thrown : new Error(code ?? 'the connection failed')
}
