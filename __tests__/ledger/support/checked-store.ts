import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import knex from 'knex'
import { examine } from '../../../src/cli/doctor/examine'
import { askGateway } from '../../../src/doctor/probe-gateway'
import { createTables } from '../../../src/payments/ledger/schema'
import { startSandbox } from '../../../src/sandbox'
import { failReply } from '../../../src/wemine/notifications/replies'
import { createDatabase, type Database } from '../../support/database'
import { config1, config2, PLUGIN, provider } from '../../unit/cli/support/stores'

/** A store's folder before it is written; a test breaks one part of it. */
export interface Draft {
  medusa: 1 | 2
  /** The account's. */
  options: Record<string, unknown>
  /** Medusa 2: what else is in the configuration. */
  accounts: (options: object) => unknown[]
  plugins: unknown[] | undefined
  projectConfig: Record<string, unknown>
  modules: Record<string, unknown>
  /** The text of medusa-config.js, in place of what the parts above make; null: no such file. */
  source?: string | null
  /** Installed packages, by their folders in node_modules. */
  packages: Record<string, string | undefined>
  hasDriver: boolean
  /** Run in the store's database. */
  sql?: string
  /** Where the internet leads to: an address in place of the real ones. */
  gateway: string
  /** Whose time is compared; by default the gateway's. */
  clock?: string
  hook: string
  /** Other addresses. */
  web: Record<string, string>
}

/** What breaks a store; `at`: addresses of the sandbox and of backends that answer in other ways. */
export type Change = (draft: Draft, at: { sandbox: string; backend: (path: string) => string }) => void

/** A row of the ledger, as a payment leaves it that was made an hour ago. */
export const payment = (more: Record<string, string>): string => {
  const row = {
    ...{ out_trade_no: "'1'", provider_id: 'null', session_id: "'s'", state: "'captured'", body: "'x'" },
    ...{ trade_type: "'NATIVE'", total_fee: '100', fee_type: "'HKD'", cart_amount: '100' },
    ...{ cart_currency: "'HKD'", expires_at: 'now()', updated_at: 'now()' },
    ...{ created_at: "now() - interval '1 hour'", ...more },
  }
  return `insert into wemine_gateway_order (${Object.keys(row)}) values (${Object.values(row)});`
}

/** Two regions' tables, a job that ran, a notification that came. */
const IN_ORDER = `${createTables}
  create table region (id text, currency_code text, deleted_at timestamptz);
  create table region_payment_provider (region_id text, payment_provider_id text, deleted_at timestamptz);
  create table region_payment_providers (region_id text, provider_id text);
  insert into region values ('reg_1', 'hkd', null);
  insert into region_payment_provider values ('reg_1', 'pp_wemine_hk', null);
  insert into region_payment_providers values ('reg_1', 'wemine');
  insert into wemine_account (provider_id, last_run_at, last_notification_at)
    values ('pp_wemine_hk', now(), now()), ('wemine', now(), now());`

const SECRETS = { apiKey: 'never_shown_key', apiSecret: 'never_shown_secret' }
const REAL = { gateway: 'https://api.pay.wemine.net/', hook: 'https://api.example.com/' }

/** What stands around the stores: a gateway, a backend that answers in many ways by path, a database. */
export async function startSurroundings() {
  const sandbox = await startSandbox(SECRETS)
  const backend = await startBackend()
  const healthy = await createDatabase()
  await inDatabase(healthy, IN_ORDER)

  /** The doctor's findings in the folder of a store that differs from one in order by what `change` does. */
  async function check(medusa: 1 | 2, change: Change) {
    const draft = inOrder(medusa)
    change(draft, places)
    const database = draft.sql === undefined ? healthy : await createDatabase(nameOf(healthy))
    if (draft.sql) await inDatabase(database, draft.sql)
    const directory = write(draft, database.url)
    try {
      return await examine(directory, {
        fetch: (url, init) => fetch(really(String(url), draft), init),
        ask: ({ providerId, options }) => {
          const baseUrl = options.baseUrl.replace(REAL.gateway, draft.gateway)
          return askGateway({ providerId, options: { ...options, baseUrl } })
        },
      })
    } finally {
      rmSync(directory, { recursive: true })
      if (database !== healthy) await database.drop()
    }
  }
  const places = { sandbox: sandbox.baseUrl, backend: (path: string) => `${backend.url}${path}/` }
  const inOrder = (medusa: 1 | 2): Draft => ({
    medusa,
    options: { ...SECRETS, backendUrl: 'https://api.example.com' },
    accounts: (options) => [provider(options)],
    plugins: medusa === 2 ? [PLUGIN] : undefined,
    projectConfig: medusa === 2 ? { redisUrl: 'redis://r' } : { redis_url: 'redis://r' },
    modules: {
      locking: { resolve: '@medusajs/medusa/locking', options: { providers: [{ id: 'locking-redis' }] } },
      event_bus: { resolve: '@medusajs/medusa/event-bus-redis' },
    },
    packages: {
      'medusa-payment-wemine': '0.1.0',
      ...(medusa === 2
        ? { '@medusajs/medusa': '2.21.2', '@medusajs/framework': '2.21.2' }
        : { '@medusajs/medusa': '1.20.11', typeorm: '0.3.16' }),
    },
    hasDriver: true,
    gateway: `${sandbox.url}/`,
    hook: places.backend('wemine'),
    web: {},
  })
  return {
    check,
    async stop() {
      await Promise.all([sandbox.close(), backend.stop(), healthy.drop()])
    },
  }
}

function really(url: string, { clock, gateway, hook, web }: Draft): string {
  const found = Object.entries({ [REAL.gateway]: clock ?? gateway, [REAL.hook]: hook, ...web })
  return found.reduce((address, [from, to]) => address.replace(from, to), url)
}

const nameOf = ({ url }: Database) => new URL(url).pathname.slice(1)

async function inDatabase({ url }: Database, statements: string): Promise<void> {
  const sql = knex({ client: 'pg', connection: url })
  await sql.raw(statements).finally(() => sql.destroy())
}

function write(draft: Draft, databaseUrl: string): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'wemine doctor ')))
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  put('package.json', '{}')
  for (const [name, version] of Object.entries(draft.packages))
    if (version) put(`node_modules/${name}/package.json`, JSON.stringify({ version }))
  mkdirSync(join(directory, 'node_modules'), { recursive: true })
  // The store's own driver is the real one.
  if (draft.hasDriver)
    symlinkSync(dirname(require.resolve('pg/package.json')), join(directory, 'node_modules/pg'))
  const { options, plugins, modules, accounts, source = written() } = draft
  if (source !== null) put('medusa-config.js', source)
  return directory

  function written() {
    const url = draft.medusa === 2 ? { databaseUrl } : { database_url: databaseUrl }
    const projectConfig = { ...url, ...draft.projectConfig }
    const config =
      draft.medusa === 2
        ? config2({ providers: accounts(options), plugins: plugins ?? [], modules, projectConfig })
        : config1({ options, plugins, projectConfig })
    return `module.exports = ${JSON.stringify(config)}`
  }
}

/** Answers as backends and gateways do, in order or not, by the first part of the path. */
async function startBackend(): Promise<{ url: string; stop(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const kind = request.url?.split('/')[1]
    if (kind === 'wemine') response.end(failReply('no'))
    else if (kind === 'elsewhere') response.writeHead(302, { location: '/login' }).end()
    else if (kind === 'body-parser') response.writeHead(500).end(failReply('taken'))
    else if (kind === 'late')
      response.writeHead(200, { date: new Date(Date.now() - 120_000).toUTCString() }).end()
    else if (kind === 'no-date') {
      response.sendDate = false
      response.end()
    } else response.end('<html>Please log in</html>')
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
