import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { cache } from './database.mjs'

const require = createRequire(import.meta.url)
const knex = require('knex')

/** The engine as it is in src, in one file. */
export function loadEngine() {
  const outfile = join(cache, 'engine.cjs')
  buildSync({
    entryPoints: [fileURLToPath(new URL('engine-entry.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    alias: Object.fromEntries(
      ['wemine', 'payments'].map((name) => [
        `#${name}`,
        fileURLToPath(new URL(`../../src/${name}`, import.meta.url)),
      ]),
    ),
  })
  return outfile
}

/** A clock that stands still until it is told otherwise. */
export function handClock(now = new Date()) {
  return {
    now: () => now,
    sleep: async () => {},
    every: () => () => {},
    advance: (ms) => (now = new Date(now.getTime() + ms)),
  }
}

const realClock = {
  now: () => new Date(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  every: () => () => {},
}

/**
 * One process of a store, as far as the engine sees it: the ledger, an account at the stand-in for the gateway, and a Medusa in
 * which nothing is owed.
 */
export function openPlatform(file, { databaseUrl, baseUrl, clock = realClock, connections = 10 }) {
  const engine = require(file)
  const sql = knex({ client: 'pg', connection: databaseUrl, pool: { min: 0, max: connections } })
  const log = { info() {}, warn() {}, error() {} }
  const options = engine.parseOptions({
    apiKey: 'bench_key',
    apiSecret: 'bench_secret',
    baseUrl,
    backendUrl: 'http://127.0.0.1:9',
  })
  const account = engine.createMerchantAccount({ providerId: 'pp_wemine_hk', options, sql, log }, clock)
  const platform = {
    ...{ sql, log, clock, cors: { store: '', admin: '' } },
    account: () => account,
    accounts: () => [account],
    emit: async () => {},
    loadSnapshot: async () => engine.emptySnapshot('nothing is owed'),
    startSession: async () => 'no session',
    attach: async () => {},
    erasePersonalData: async () => {},
    place: async () => 'no store',
    findOrders: async () => [],
    displayNumbers: async () => new Map(),
  }
  return { engine, platform, account, sql, close: () => sql.destroy() }
}

/** Makes a database of the ledger's tables and `rows` payments of the years before, of which none is due. */
export async function makeLedger(postgres, name, file, rows) {
  await postgres.dropDatabase(name)
  const databaseUrl = await postgres.createDatabase(name)
  const sql = knex({ client: 'pg', connection: databaseUrl })
  await sql.raw(require(file).createTables)
  await sql.raw(
    `insert into wemine_gateway_order (out_trade_no, provider_id, session_id, resource_id, state, trade_type, total_fee, fee_type,
       cart_amount, cart_currency, body, expires_at, paid_at, paid_fee, captured_at, order_id, created_at, updated_at)
     select (100000000000000000 + i)::text, 'pp_wemine_hk', 'payses_' || i, 'cart_' || i,
       case when i % 5 = 0 then 'expired' else 'captured' end, 'NATIVE', 10880, 'HKD', 10880, 'HKD', 'Online order', at,
       case when i % 5 > 0 then at end, case when i % 5 > 0 then 10880 end, case when i % 5 > 0 then at end,
       case when i % 5 > 0 then 'order_' || i end, at, at
     from (select i, now() - interval '3 days' - (:rows - i) * interval '1 minute' as at from generate_series(1, :rows) i) rows`,
    { rows },
  )
  await sql.raw('vacuum analyze')
  await sql.destroy()
  return databaseUrl
}

/** Codes that were shown and that the job has to ask about now. */
export async function addOpenOrders(sql, count, first = 1) {
  await sql.raw(
    `insert into wemine_gateway_order (out_trade_no, provider_id, session_id, resource_id, state, trade_type, total_fee, fee_type,
       cart_amount, cart_currency, body, code_url, expires_at, next_check_at, created_at, updated_at)
     select (200000000000000000 + i)::text, 'pp_wemine_hk', 'payses_open_' || i, 'cart_open_' || i, 'open', 'NATIVE', 10880, 'HKD',
       10880, 'HKD', 'Online order', 'weixin://' || i, now() + interval '1 hour', now() - interval '1 minute',
       now() - interval '1 hour', now() - interval '1 hour'
     from generate_series(cast(:first as bigint), cast(:first as bigint) + :count - 1) i`,
    { count, first },
  )
}
