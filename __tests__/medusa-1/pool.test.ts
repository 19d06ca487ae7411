import { join } from 'node:path'
import { request, succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'

jest.setTimeout(360_000)

/** More shoppers than Medusa 1's pool has connections (ten, by default). */
const SHOPPERS = 14

let store: Medusa1Driver
beforeAll(async () => {
  const plugin = { resolve: join(__dirname, 'support/needy-provider'), options: {} }
  store = await startMedusa1({ env: { MORE_PLUGINS: JSON.stringify([plugin]) } })
  const path = `/admin/regions/${store.regions.hk}/payment-providers`
  succeeded(await store.admin('POST', path, { provider_id: 'needy' }))
})
afterAll(() => store?.stop())

async function carts(count: number): Promise<string[]> {
  const made: string[] = []
  for (let one = 0; one < count; one++) {
    const cart = await store.createCart()
    succeeded(await store.store('POST', `/store/carts/${cart}/payment-sessions`, {}))
    made.push(cart)
  }
  return made
}

async function select(cart: string, provider_id: string, within: number): Promise<number | 'hangs'> {
  const late = new Promise<'hangs'>((resolve) => setTimeout(resolve, within, 'hangs'))
  const url = `${store.url}/store/carts/${cart}/payment-session`
  return Promise.race([
    request(url, 'POST', { provider_id }).then(
      ({ status }) => status,
      () => 0,
    ),
    late,
  ])
}

const idleInTransaction = async () => {
  const { rows } = await store.sql.raw(
    "select count(*)::int as held from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
  )
  return rows[0].held as number
}

test('ours opens more payments at once than the pool has connections, with a slow gateway', async () => {
  store.sandbox.fault('createOrder', { latency: 1500 })
  const made = await carts(SHOPPERS)
  const statuses = await Promise.all(made.map((cart) => select(cart, 'wemine', 30_000)))
  store.sandbox.clearFaults()
  expect(statuses).toEqual(Array(SHOPPERS).fill(200))
  const opened = await Promise.all(made.map((cart) => store.session(cart)))
  expect(new Set(opened.map((session) => session?.out_trade_no)).size).toBe(SHOPPERS)
})

test('ours completes as many carts at once, on the word of notifications and of shoppers', async () => {
  const made = await carts(SHOPPERS)
  for (const cart of made) expect(await select(cart, 'wemine', 30_000)).toBe(200)
  const sessions = await Promise.all(made.map((cart) => store.session(cart)))
  store.sandbox.fault('queryOrder', { latency: 800 })
  const began = Date.now()
  const [answers] = await Promise.all([
    Promise.all(made.map((cart) => store.complete(cart))),
    Promise.all(sessions.map((session) => store.sandbox.pay(session?.code_url ?? ''))),
  ])
  store.sandbox.clearFaults()
  expect(answers.map(({ status }) => status)).toEqual(Array(SHOPPERS).fill(200))
  for (const cart of made) {
    const order = await until('the order', async () => {
      const found = await store.orderOf(cart)
      return found?.captured ? found : undefined
    })
    expect(order).toMatchObject({ total: 10880, captured: 10880 })
  }
  // The stall this is about lasts 60 s (knex) or for ever (typeorm).
  expect(Date.now() - began).toBeLessThan(45_000)
  expect(await idleInTransaction()).toBe(0)
})

/** Last: the store does not come back from it. */
test('a provider that uses the manager stands still for ever: what ours must not do', async () => {
  const made = await carts(SHOPPERS)
  const statuses = await Promise.all(made.map((cart) => select(cart, 'needy', 12_000)))
  expect(statuses.filter((status) => status === 'hangs').length).toBeGreaterThanOrEqual(10)
  expect(await idleInTransaction()).toBe(10)
})
