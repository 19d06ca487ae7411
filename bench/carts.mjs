import { createRequire } from 'node:module'
import knex from 'knex'
import { startGateway } from './lib/gateway.mjs'
import { spread } from './lib/report.mjs'
import { interleaved, ratios, summary, timed } from './lib/stats.mjs'

const { installStore, migrateAndSeed, startStore } = createRequire(import.meta.url)(
  '../examples/medusa-1/store.js',
)

/** A payment session over HTTP in a Medusa 1 store, with hardly any other carts and with 200,000. */
export async function times({ postgres, onStep, rounds = 20, carts = 200_000 }) {
  await installStore({ onStep })
  const gateway = await startGateway()
  const sides = []
  try {
    for (const [name, others] of [
      ['few', 0],
      ['many', carts],
    ]) {
      onStep(`Medusa 1: a store with ${others.toLocaleString('en')} carts`)
      await postgres.dropDatabase(`bench_medusa_1_${name}`)
      const databaseUrl = await postgres.createDatabase(`bench_medusa_1_${name}`)
      const seed = await migrateAndSeed(databaseUrl)
      const store = await startStore({ databaseUrl, env: { WEMINE_BASE_URL: gateway.baseUrl } })
      sides.push({ ...store, region: seed.regions.hk })
      if (others > 0) await addCarts(databaseUrl, await cart(sides.at(-1)), others)
    }
    const [few, many] = sides
    const side = (store) => async () => {
      const id = await cart(store)
      return timed(() => session(store, id))
    }
    await interleaved(3, { few: side(few), many: side(many) })
    const figures = await interleaved(rounds, { few: side(few), many: side(many) })
    const ratio = ratios(figures.many, figures.few)
    return {
      rows: [
        {
          what: `Medusa 1, payment session over HTTP with ${carts.toLocaleString('en')} carts`,
          figure: spread(ratio),
          against: `the same with a few, ${spread(summary(figures.few), ' ms')}`,
          goal: '≤ 1.2',
          met: ratio.median <= 1.2,
        },
      ],
    }
  } finally {
    for (const { stop } of sides) await stop()
    await gateway.close()
  }
}

async function call({ url }, method, path, body) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return JSON.parse(text)
}

/** A cart that is ready to be paid. */
async function cart(store) {
  const { products } = await call(store, 'GET', '/store/products')
  const items = [{ variant_id: products[0].variants[0].id, quantity: 1 }]
  const { cart } = await call(store, 'POST', '/store/carts', { region_id: store.region, items })
  await call(store, 'POST', `/store/carts/${cart.id}`, { email: 'shopper@example.com' })
  return cart.id
}

/** What a storefront does when the shopper comes to the payment step. */
async function session(store, id) {
  await call(store, 'POST', `/store/carts/${id}/payment-sessions`, {})
  const { cart } = await call(store, 'POST', `/store/carts/${id}/payment-session`, { provider_id: 'wemine' })
  if (!cart.payment_session?.data.out_trade_no) throw new Error('The session has no gateway order')
}

/** Copies of a cart, each with its payment session and its row in the ledger, as a store has them after some months. */
async function addCarts(databaseUrl, id, count) {
  const sql = knex({ client: 'pg', connection: databaseUrl })
  try {
    const [{ columns }] = (
      await sql.raw(
        `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
         where table_schema = 'public' and table_name = 'cart' and column_name not in ('id', 'payment_id', 'idempotency_key')`,
      )
    ).rows
    await sql.raw(
      `insert into cart (id, ${columns}) select 'cart_copy_' || i, ${columns} from cart, generate_series(1, :count) i where id = :id`,
      { count, id },
    )
    await sql.raw(
      `insert into payment_session (id, cart_id, provider_id, is_selected, is_initiated, status, data, payment_authorized_at)
       select 'ps_copy_' || i, 'cart_copy_' || i, 'wemine', true, true, 'pending', jsonb_build_object('out_trade_no', (300000000000000000 + i)::text), null
       from generate_series(1, :count) i`,
      { count },
    )
    await sql.raw(
      `insert into wemine_gateway_order (out_trade_no, provider_id, resource_id, state, trade_type, total_fee, fee_type, cart_amount,
         cart_currency, body, expires_at, created_at, updated_at)
       select (300000000000000000 + i)::text, 'wemine', 'cart_copy_' || i, 'expired', 'NATIVE', 10880, 'HKD', 10880, 'HKD',
         'Online order', now(), now(), now() from generate_series(1, :count) i`,
      { count },
    )
    await sql.raw('vacuum analyze')
  } finally {
    await sql.destroy()
  }
}
