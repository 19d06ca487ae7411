import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from '../../support/driver'
import { succeeded } from '../../support/http'
import { type Medusa1Driver, startMedusa1 } from '../../support/medusa-1-driver'
import { placedOrder } from '../../support/placed-order'
import { booksOf, IS } from './books'

jest.setTimeout(300_000)

const TAX_DOWN = join(tmpdir(), `tax-down-${process.pid}`)
let store: Medusa1Driver
const books = booksOf(() => store)
beforeAll(async () => {
  const plugin = { resolve: join(__dirname, 'flaky-tax'), options: {} }
  store = await startMedusa1({ env: { MORE_PLUGINS: JSON.stringify([plugin]), TAX_DOWN } })
})
afterAll(() => store?.stop())
afterEach(() => {
  store.sandbox.clearFaults()
  rmSync(TAX_DOWN, { force: true })
})

const REFUSED = { status: 409, body: { type: 'not_allowed', code: 'total_changed' } }

async function payable(more = {}): Promise<{ cart: string; session: Session }> {
  const cart = await store.createCartOf('Jasmine Pearls', more)
  succeeded(await store.startPayment(cart))
  return { cart, session: (await store.session(cart)) as Session }
}

/** HK$20 dearer, in a way that Medusa brings no session up to date for. */
const makeDearer = (cart: string) =>
  store.sql('line_item').where({ cart_id: cart }).increment('unit_price', 2000)

test('a cart that costs more than was paid is not completed, also when its sessions cannot be renewed', async () => {
  const { cart, session: old } = await payable()
  await store.sandbox.pay(old.code_url, { notify: false })
  await makeDearer(cart)
  store.sandbox.fault('createOrder', { status: 503 })
  for (let press = 0; press < 2; press++) expect(await store.complete(cart)).toMatchObject(REFUSED)
  expect(await store.orderOf(cart)).toBeUndefined()

  store.sandbox.clearFaults()
  expect(await store.complete(cart)).toMatchObject(REFUSED)
  const asked = (await store.session(cart)) as Session
  expect(asked.total_fee).toBe(12880)
  await store.sandbox.pay(asked.code_url)
  expect(await placedOrder(store, cart)).toMatchObject({ total: 12880, captured: 12880 })
  await books.reaches(old, IS.paid)
  await books.age(old, 2)
  await books.reaches(old, IS.back)
  expect(books.money(old)).toEqual({ paid: 10880, refunded: 10880 })
})

test('one that cannot be counted at this moment is not completed either, and is once it can', async () => {
  const { cart, session } = await payable()
  await store.sandbox.pay(session.code_url, { notify: false })
  const path = `/admin/regions/${store.regions.hk}`
  succeeded(await store.admin('POST', path, { tax_provider_id: 'flaky' }))
  writeFileSync(TAX_DOWN, '')
  try {
    expect(await store.complete(cart)).toMatchObject({ status: 409, body: { code: 'cart_unchecked' } })
  } finally {
    succeeded(await store.admin('POST', path, { tax_provider_id: null }))
  }
  expect(await store.orderOf(cart)).toBeUndefined()
  expect(await store.complete(cart)).toMatchObject({ status: 200, body: { type: 'order' } })
  expect(await placedOrder(store, cart)).toMatchObject({ total: 10880, captured: 10880 })
})

test('nor one that goes on with the payment it holds, by the key of its first attempt', async () => {
  const { cart, session } = await payable({ email: null })
  await store.sandbox.pay(session.code_url, { notify: false })
  const url = `${store.url}/store/carts/${cart}/complete`
  const first = await fetch(url, { method: 'POST' })
  expect(first.status).toBeGreaterThanOrEqual(400)
  const key = first.headers.get('idempotency-key') ?? ''
  await makeDearer(cart)
  await store.sql('cart').where({ id: cart }).update({ email: 'late@example.com' })
  const pressed = await store.store('POST', `/store/carts/${cart}/complete`, {}, { 'idempotency-key': key })
  expect(pressed).toMatchObject(REFUSED)
  expect(await store.orderOf(cart)).toBeUndefined()
})
