import { randomBytes } from 'node:crypto'
import knex, { type Knex } from 'knex'
import { Client } from 'pg'
import { createTables } from '../../src/payments/ledger/schema'

/** A database of its own in the run's PostgreSQL. */
export interface Database {
  url: string
  drop(): Promise<void>
}

/** Makes a database, empty or a copy of `template`. */
export async function createDatabase(template?: string): Promise<Database> {
  const server = process.env.TEST_POSTGRES_URL
  if (!server)
    throw new Error('TEST_POSTGRES_URL is not set: this suite starts PostgreSQL in its global setup')
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = async (sql: string) => {
    const client = new Client(`${server}postgres`)
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await admin(`create database ${name}${template ? ` template ${template}` : ''}`)
  return { url: `${server}${name}`, drop: () => admin(`drop database if exists ${name} with (force)`) }
}

/** A knex on a database of its own that holds the ledger's tables and nothing else, as a plugin's migration leaves them. */
export async function createLedger(): Promise<{ sql: Knex; database: Database; drop(): Promise<void> }> {
  const database = await createDatabase()
  const sql = knex({ client: 'pg', connection: database.url, pool: { min: 0, max: 10 } })
  await sql.raw(createTables)
  return {
    sql,
    database,
    async drop() {
      await sql.destroy()
      await database.drop()
    },
  }
}
