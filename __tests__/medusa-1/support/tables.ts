import knex, { type Knex } from 'knex'
import { createDatabase } from '../../support/database'

/** Medusa 1's own tables, migrated, without a running store. */
export interface Tables {
  readonly sql: Knex
  /** The seeded region in Hong Kong dollars. */
  readonly region: string
  drop(): Promise<void>
}

/** Rows are written as they are: what they refer to need not be there. */
export async function createTables(): Promise<Tables> {
  const { template, seed } = JSON.parse(process.env.TEST_MEDUSA_1 ?? '')
  const database = await createDatabase(template)
  const afterCreate = (connection: Connection, done: (error: unknown, connection: Connection) => void) =>
    connection.query('set session_replication_role = replica', (error) => done(error, connection))
  const sql = knex({ client: 'pg', connection: database.url, pool: { min: 0, max: 4, afterCreate } })
  return {
    sql,
    region: seed.regions.hk,
    async drop() {
      await sql.destroy()
      await database.drop()
    },
  }
}

interface Connection {
  query(text: string, done: (error: unknown) => void): void
}
