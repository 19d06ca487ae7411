// Harbour Tea on Medusa 1 with a sandbox instead of the gateway: the packed plugin, PostgreSQL, the store.
//   node examples/medusa-1/start.mjs [--dir .demo/medusa-1] [--port 9000]
// Needs Node.js and `npm install`, nothing else. Data is kept in the folder until that is deleted.
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { steps } from '../lib/steps.mjs'
import { stopper } from '../lib/stopper.mjs'
import { freePort, startPostgres } from '../store.js'
import store from './store.js'

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: '.demo/medusa-1' },
    port: { type: 'string', default: '9000' },
  },
})
const dir = resolve(options.dir)
const say = (line) => process.stdout.write(`${line}\n`)
const { step, done } = steps(say)
const { onStop, watch, stop } = stopper(say)

try {
  await start()
} catch (error) {
  say(`\n${error.message}`)
  await stop(1)
}

async function start() {
  mkdirSync(dir, { recursive: true })
  step('Looking at the sources')
  const installed = await store.installStore({ onStep: step })

  step('Starting PostgreSQL')
  const postgres = await startPostgres(join(dir, 'postgres'))
  onStop(() => postgres.stop())
  watch('PostgreSQL', postgres)
  const { admin } = await prepareDatabase(postgres)

  step('Starting the sandbox')
  const sandbox = await startSandbox(installed)
  onStop(() => sandbox.close())

  step('Starting the store')
  const log = createWriteStream(join(dir, 'store.log'))
  const medusa = await store.startStore({
    databaseUrl: postgres.url('harbour_tea_1'),
    port: await freePort(Number(options.port)),
    env: {
      WEMINE_BASE_URL: sandbox.baseUrl,
      WEMINE_API_KEY: sandbox.apiKey,
      WEMINE_API_SECRET: sandbox.apiSecret,
    },
    onLine: (line) => log.write(`${line}\n`),
  })
  onStop(() => medusa.stop())
  watch('The store', medusa)
  done()
  say(`
  Store     ${medusa.url}          Medusa 1
  Admin     ${admin.email} / ${admin.password}, for a token: POST ${medusa.url}/admin/auth/token
  Gateway   ${sandbox.url}          the sandbox and its phones; it forgets its orders when it stops

  Ctrl-C stops everything. The store's log and data are in ${dir}
`)
}

async function prepareDatabase(postgres) {
  const file = join(dir, 'seed.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  step('Filling the shelves')
  await postgres.dropDatabase('harbour_tea_1')
  const seed = await store.migrateAndSeed(await postgres.createDatabase('harbour_tea_1'))
  writeFileSync(file, `${JSON.stringify(seed, null, 2)}\n`)
  return seed
}

/** The sandbox of the installed package, as a merchant's own tests would start it. */
async function startSandbox({ dir: storeDir }) {
  const path = createRequire(join(storeDir, 'package.json')).resolve('medusa-payment-wemine/sandbox')
  const { startSandbox: start } = await import(pathToFileURL(path).href)
  return start({
    port: await freePort(4242),
    merchantName: 'Harbour Tea',
    log: (line) => say(`  gateway: ${line}`),
  })
}
