// The whole of it on one machine: a Medusa store with WeChat Pay, a shop in front of it, and a sandbox instead
// of the gateway. Needs Node.js and `npm install`, nothing else. Data is kept in .demo/ until that is deleted.
//   node examples/demo.mjs [--dir .demo] [--tarball medusa-payment-wemine-x.y.z.tgz] [--json]
// --tarball: a packed plugin to install instead of building one.
// --json: one line on standard output with the addresses when all is ready; progress goes to standard error.
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { steps } from './lib/steps.mjs'
import { stopper } from './lib/stopper.mjs'
import { startShop } from './shop/server.mjs'
import store from './store.js'

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: '.demo' },
    tarball: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const dir = resolve(options.dir)
const say = (line) => (options.json ? process.stderr : process.stdout).write(`${line}\n`)
const { step, done } = steps(say)
const { onStop, watch, stop } = stopper(say)

try {
  await start()
} catch (error) {
  say(`\n${error.message}`)
  await stop(1)
}

async function start() {
  say('Harbour Tea, a demonstration of medusa-payment-wemine\n')
  mkdirSync(dir, { recursive: true })
  step('Looking at the sources')
  const installed = await store.installStore({
    tarball: options.tarball && resolve(options.tarball),
    onStep: step,
  })

  step('Starting PostgreSQL')
  const postgres = await store.startPostgres(join(dir, 'postgres')).catch((error) => {
    throw /postmaster\.pid/.test(error.message) ? new Error(`The demo is running already in ${dir}.`) : error
  })
  onStop(() => postgres.stop())
  watch('PostgreSQL', postgres)
  const databaseUrl = postgres.url('harbour_tea')
  const [seed] = await Promise.all([
    prepareDatabase(postgres, databaseUrl, installed),
    store.buildAdmin(installed.dir),
  ])

  const [shopPort, storePort, sandboxPort] = [
    await store.freePort(8000),
    await store.freePort(9000),
    await store.freePort(4242),
  ]
  step('Starting the sandbox')
  const sandbox = await startSandbox(installed, sandboxPort)
  onStop(() => sandbox.close())

  step('Starting the store')
  const log = createWriteStream(join(dir, 'store.log'))
  const medusa = await store.startStore({
    databaseUrl,
    port: storePort,
    env: {
      DISABLE_ADMIN: 'false',
      WEMINE_BASE_URL: sandbox.baseUrl,
      WEMINE_API_KEY: sandbox.apiKey,
      WEMINE_API_SECRET: sandbox.apiSecret,
      WEMINE_OPTIONS: JSON.stringify({ quickAuthToken: 'sandbox-quick-auth' }),
      STORE_CORS: `http://127.0.0.1:${shopPort},http://localhost:${shopPort}`,
    },
    onLine: (line) => log.write(`${line}\n`),
  })
  onStop(() => medusa.stop())
  watch('The store', medusa)

  step('Opening the shop')
  const shop = await startShop({
    port: shopPort,
    storeUrl: medusa.url,
    sandboxUrl: sandbox.url,
    publishableKey: seed.publishable_key,
    regionId: seed.region_id,
    endCode: (number) => endCode(databaseUrl, number),
  })
  onStop(() => shop.close())
  done()
  announce({ shop: shop.url, admin_url: `${medusa.url}/app`, store: medusa.url, sandbox: sandbox.url }, seed)
}

/**
 * Made and filled on the first run, brought up to date when another build of the plugin is installed. A first run
 * that was broken off has left no seed.json: it is begun anew.
 */
async function prepareDatabase(postgres, databaseUrl, { key }) {
  const file = join(dir, 'seed.json')
  if (existsSync(file)) {
    const { seed, installed } = JSON.parse(readFileSync(file, 'utf8'))
    if (installed === key) return seed
  } else {
    await postgres.dropDatabase('harbour_tea')
    await postgres.createDatabase('harbour_tea')
  }
  step('Preparing the database')
  await store.migrate(databaseUrl)
  step('Filling the shelves')
  const seed = await store.seed(databaseUrl)
  writeFileSync(file, `${JSON.stringify({ seed, installed: key }, null, 2)}\n`)
  return seed
}

/** The sandbox of the installed package, as a merchant's own tests would start it. */
async function startSandbox({ dir: storeDir }, port) {
  const path = createRequire(join(storeDir, 'package.json')).resolve('medusa-payment-wemine/sandbox')
  const { startSandbox: start } = await import(pathToFileURL(path).href)
  const log = options.json ? undefined : (line) => say(`  gateway: ${line}`)
  return start({ port, merchantName: 'Harbour Tea', log })
}

/** For who wants to see what a shopper sees after two hours; the store finds it in its ledger as if they had passed. */
async function endCode(connectionString, out_trade_no) {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query('update wemine_gateway_order set expires_at = now() where out_trade_no = $1', [
      out_trade_no,
    ])
  } finally {
    await client.end()
  }
}

function announce(addresses, { publishable_key, admin }) {
  if (options.json) process.stdout.write(`${JSON.stringify({ ...addresses, publishable_key, admin })}\n`)
  say(`
  Shop         ${addresses.shop}               buy a tea, then "Pay on the phone"
  In WeChat    ${addresses.shop}/wechat        the same shop as inside WeChat, on this computer; ${addresses.shop}/wechat/off ends it
  Admin        ${addresses.admin_url}           Medusa's admin, with WeChat Pay in it: ${admin.email} / ${admin.password}
  Gateway      ${addresses.sandbox}               the sandbox and its phones; it forgets its orders when it stops
  Store        ${addresses.store}               Medusa's own API

  Ctrl-C stops everything. The store's log and data are in ${dir}
`)
}
