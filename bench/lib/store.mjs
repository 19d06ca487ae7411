import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { folder } from './database.mjs'

const { installStore, migrateAndSeed, startStore } = createRequire(import.meta.url)('../../examples/store.js')

/**
 * Beside the example store's own files: Stripe's provider as it ships, sent to the stand-in, and routes: one that does nothing, one
 * that says how much the process has worked, one that runs Medusa's own workflow of a paid payment.
 */
const files = {
  'src/stripe/index.js': `const { ModuleProvider, Modules } = require('@medusajs/framework/utils')
const Stripe = require(require.resolve('stripe', { paths: [require.resolve('@medusajs/payment-stripe')] }))
const { default: provider } = require('@medusajs/payment-stripe')
const Base = provider.services.find(({ identifier }) => identifier === 'stripe')
class StandIn extends Base {
  constructor(cradle, options) {
    super(cradle, options)
    const port = Number(process.env.BENCH_GATEWAY_PORT)
    this.stripe_ = new (Stripe.default ?? Stripe)('sk_test_bench', { host: '127.0.0.1', port, protocol: 'http', telemetry: false })
  }
}
module.exports = { default: ModuleProvider(Modules.PAYMENT, { services: [StandIn] }), __esModule: true }
`,
  'src/api/hooks/noop/route.js': `exports.POST = async (req, res) => {
  for await (const _ of req);
  res.type('text/xml').send('<xml><return_code>SUCCESS</return_code></xml>')
}
`,
  'src/api/bench/cpu/route.js': `exports.GET = (req, res) => res.json(process.cpuUsage())
`,
  'src/api/bench/process/route.js': `const { processPaymentWorkflow } = require('@medusajs/medusa/core-flows')
exports.POST = async (req, res) => {
  await processPaymentWorkflow(req.scope).run({ input: { action: 'captured', data: req.body } })
  res.json({})
}
`,
  'src/api/middlewares.js': `const { defineMiddlewares } = require('@medusajs/framework/http')
exports.default = defineMiddlewares({ routes: [{ matcher: '/hooks/noop', bodyParser: false }] })
`,
}

/** The example store with the packed plugin and Stripe's beside it, on a database of its own. */
export async function openStore(postgres, onStep) {
  // The tests have one that is installed and migrated.
  const prepared = process.env.TEST_MEDUSA_2 ? JSON.parse(process.env.TEST_MEDUSA_2) : undefined
  const { dir: example } = prepared ?? (await installStore({ onStep }))
  const dir = join(folder, 'store')
  mkdirSync(dir, { recursive: true })
  cpSync(join(example, 'package.json'), join(dir, 'package.json'))
  symlinkSync(join(example, 'node_modules'), join(dir, 'node_modules'))
  writeFileSync(
    join(dir, 'medusa-config.js'),
    `const config = require(${JSON.stringify(join(example, 'medusa-config.js'))})
config.modules.payment.options.providers.push({ resolve: './src/stripe', id: 'bench', options: { apiKey: 'sk_test_bench', webhookSecret: 'x', capture: true } })
// No job beside what is measured: it runs on a schedule of its own.
config.projectConfig.workerMode = 'server'
module.exports = config
`,
  )
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  if (!existsSync(join(example, 'node_modules/@medusajs/payment-stripe')))
    throw new Error('The example store has no @medusajs/payment-stripe: Medusa 2 brings it along.')
  await postgres.dropDatabase('bench_store')
  const url = await postgres.createDatabase('bench_store', prepared)
  if (!prepared) onStep('Migrating and seeding the store')
  const seed = prepared?.seed ?? (await migrateAndSeed(url, { dir: example }))
  return { dir, example, url, seed }
}

/** Starts it, through `databaseUrl` where that is another way to its database, and gives what shoppers do. */
export async function startShop({ dir, url, seed }, gateway, databaseUrl = url) {
  const env = {
    WEMINE_BASE_URL: gateway.baseUrl,
    BENCH_GATEWAY_PORT: String(gateway.port),
  }
  const store = await startStore({ dir, databaseUrl, env })
  await offerProviders(url, seed).catch(async (error) => {
    await store.stop()
    throw error
  })
  const call = async (method, path, body) => {
    const response = await fetch(`${store.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-publishable-api-key': seed.publishable_key },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return JSON.parse(text)
  }
  const { products } = await call('GET', '/store/products?fields=title,*variants&limit=50')
  const variant_id = products.find(({ title }) => title === 'Jasmine Pearls').variants[0].id
  return {
    ...store,
    call,
    /** A cart with its shipping chosen and a payment collection. */
    async cart() {
      const { cart } = await call('POST', '/store/carts', {
        region_id: seed.regions.hk,
        email: 'shopper@example.com',
        items: [{ variant_id, quantity: 1 }],
      })
      const { shipping_options } = await call('GET', `/store/shipping-options?cart_id=${cart.id}`)
      await call('POST', `/store/carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0].id })
      const { payment_collection } = await call('POST', '/store/payment-collections', { cart_id: cart.id })
      return { cart: cart.id, collection: payment_collection.id }
    },
    /** What a shopper does who chooses how to pay. */
    async session(collection, provider_id) {
      const path = `/store/payment-collections/${collection}/payment-sessions`
      const { payment_collection } = await call('POST', path, { provider_id })
      return payment_collection.payment_sessions[0]
    },
    complete: (cart) => call('POST', `/store/carts/${cart}/complete`, {}),
  }
}

/** Offers the two other providers in the region, with enough of everything on the shelf. */
async function offerProviders(url, { regions }) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    for (const provider of ['pp_stripe_bench', 'pp_system_default'])
      await client.query(
        `insert into region_payment_provider (id, region_id, payment_provider_id)
         select 'regpp_' || $2::text, $1::text, $2::text where not exists
           (select 1 from region_payment_provider where region_id = $1::text and payment_provider_id = $2::text)`,
        [regions.hk, provider],
      )
    await client.query(
      `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`,
    )
  } finally {
    await client.end()
  }
}

/** Posts what the gateway posts when a number was paid. */
export async function notify(shop, out_trade_no, path = '/hooks/wemine') {
  const response = await fetch(`${shop.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${out_trade_no}</out_trade_no></xml>`,
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
}

/** Waits until the cart has become an order, for so many tries; resolves to how many it became. */
export async function orderOf({ url }, cart, tries = 300) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    for (let left = tries; ; left--) {
      const { rows } = await client.query(
        'select count(*)::int as n from order_cart where cart_id = $1 and deleted_at is null',
        [cart],
      )
      if (rows[0].n > 0 || left === 0) return rows[0].n
      await sleep(200)
    }
  } finally {
    await client.end()
  }
}
