import { randomBytes } from 'node:crypto'
import knex, { type Knex } from 'knex'
import { createDatabase } from './database'

/** A database whose only user besides the owner may create in the schema `shop` and nowhere else. */
export interface SchemaRole {
  /** As that user, whose search path is that schema. */
  url: string
  /** As that user, with the search path that Medusa sets for a store of this schema. */
  sql: Knex
  drop(): Promise<void>
}

/**
 * Makes the database, the schema and the user: what a hosted PostgreSQL gives to a store. `extensions`: those that are
 * there already, because such a user may not create them.
 */
export async function createSchemaRole(extensions: string[] = []): Promise<SchemaRole> {
  const database = await createDatabase()
  const role = `shopkeeper_${randomBytes(4).toString('hex')}`
  const owner = knex({ client: 'pg', connection: database.url, pool: { min: 0, max: 1 } })
  await owner.raw(`create role ${role} login password 'shop'`)
  await owner.raw(`create schema shop authorization ${role}`)
  // Medusa's migrations name no schema: they create in the first one of the user's search path.
  await owner.raw(`alter role ${role} set search_path = shop`)
  await owner.raw('revoke create on schema public from public')
  for (const extension of extensions) await owner.raw(`create extension ${extension} schema shop`)
  const url = new URL(database.url)
  url.username = role
  url.password = 'shop'
  const sql = knex({ client: 'pg', connection: url.href, searchPath: 'shop', pool: { min: 0, max: 4 } })
  return {
    url: url.href,
    sql,
    async drop() {
      await sql.destroy()
      await database.drop()
      // Roles are the server's, not the database's.
      const server = knex({ client: 'pg', connection: `${process.env.TEST_POSTGRES_URL}postgres` })
      await server.raw(`drop role ${role}`)
      await Promise.all([server.destroy(), owner.destroy()])
    },
  }
}
