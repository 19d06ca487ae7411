import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const { Client } = pg
const { startPostgres } = createRequire(import.meta.url)('../../examples/store.js')

export const root = fileURLToPath(new URL('../../', import.meta.url))
/** Beside the packages that the engine needs, for what is built of it. */
export const cache = join(root, '.cache/bench')

/** Where everything else of a run is, which goes with it. */
export const folder = mkdtempSync(join(tmpdir(), 'wemine-bench-'))
mkdirSync(cache, { recursive: true })
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** The benches' own PostgreSQL, in which nothing need outlive a crash; among the tests theirs, which runs already. */
export async function startDatabase() {
  const running = process.env.TEST_POSTGRES_URL
  return running ? inRunning(running) : startPostgres(join(folder, 'postgres'), { durable: false })
}

/** @param {string} server its connection string, up to the name of a database */
function inRunning(server) {
  const ask = async (sql) => {
    const client = new Client(`${server}postgres`)
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  return {
    async createDatabase(name, { template } = {}) {
      await ask(`create database ${name}${template ? ` template ${template}` : ''}`)
      return server + name
    },
    dropDatabase: (name) => ask(`drop database if exists ${name} with (force)`),
    stop: async () => {},
  }
}
