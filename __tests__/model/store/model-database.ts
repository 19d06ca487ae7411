import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** A database of its own in the run's PostgreSQL, with one connection: the model does one thing at a time. */
export async function createModelDatabase(): Promise<{ client: Client; drop(): Promise<void> }> {
  const server = process.env.TEST_POSTGRES_URL
  if (!server) throw new Error('TEST_POSTGRES_URL is not set: PostgreSQL is started in the global setup')
  const name = `model_${randomBytes(6).toString('hex')}`
  await administer(server, `create database ${name}`)
  const client = new Client(`${server}${name}`)
  await client.connect()
  // Rows come in the order in which they were written: nothing may tidy up between two runs of the same seed.
  await client.query(`alter system set autovacuum = off`)
  await client.query('select pg_reload_conf()')
  return {
    client,
    async drop() {
      await client.end()
      await administer(server, `drop database if exists ${name} with (force)`)
    },
  }
}

async function administer(server: string, sql: string): Promise<void> {
  const client = new Client(`${server}postgres`)
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
