import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import example from '../../examples/store.js'

/**
 * One PostgreSQL for a run of tests; each test file makes its own database in it. Its address: env TEST_POSTGRES_URL.
 * POSTGRES_BIN in the environment: another version's programs, such as /usr/lib/postgresql/15/bin.
 */
export default async function startPostgres() {
  if (globalThis.testPostgres) return globalThis.testPostgres
  const dir = mkdtempSync(join(tmpdir(), 'wemine-test-'))
  const server = await example.startPostgres(join(dir, 'postgres'), {
    durable: false,
    bin: process.env.POSTGRES_BIN,
  })
  process.env.TEST_POSTGRES_URL = server.url('')
  globalThis.testPostgres = {
    ...server,
    async stop() {
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
  return globalThis.testPostgres
}
