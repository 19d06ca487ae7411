import { join } from 'node:path'
import { adminContract } from '../support/admin-contract'
import type { Session } from '../support/driver'
import { request, succeeded } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'
import { placedOrder } from '../support/placed-order'

jest.setTimeout(300_000)

let store: Medusa1Driver
beforeAll(async () => {
  const reader = { resolve: join(__dirname, 'support/reader-plugin'), options: {} }
  store = await startMedusa1({ env: { MORE_PLUGINS: JSON.stringify([reader]) } })
})
afterAll(() => store?.stop())

adminContract(() => store)

test('a store’s own code reads the whole ledger through typeorm', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart, { open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' }))
  const { prepay_id } = (await store.session(cart)) as Session
  await store.sandbox.pay(prepay_id as string)
  const order = await placedOrder(store, cart)
  succeeded(await store.refund(order.id, 80))

  const read = succeeded(await request(`${store.url}/ledger`, 'GET'))
  const rows = async (table: string) =>
    JSON.parse(JSON.stringify(await store.sql(table).orderBy('created_at')))
  const byAge = (list: { created_at: string }[]) =>
    [...list].sort((a, b) => a.created_at.localeCompare(b.created_at))
  expect(read.orders.length).toBeGreaterThan(1)
  expect(read.refunds.length).toBeGreaterThan(0)
  // Every column of the tables, so that a model which falls behind them is seen.
  expect(byAge(read.orders)).toEqual(await rows('wemine_gateway_order'))
  expect(byAge(read.refunds)).toEqual(await rows('wemine_refund'))
})
