import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from '../../support/driver'
import { succeeded, until } from '../../support/http'
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
afterEach(() => rmSync(TAX_DOWN, { force: true }))

const region = () => `/admin/regions/${store.regions.hk}`
const sessionOf = async (cart: string) => (await store.session(cart)) as Session

async function payable(cart: string): Promise<Session> {
  succeeded(await store.startPayment(cart))
  return sessionOf(cart)
}

/** A cart without shipping, which costs the same in every region of its currency. */
async function bareCart(): Promise<string> {
  const { products } = succeeded(await store.store('GET', '/store/products'))
  const { variants } = products.find(({ title }: { title: string }) => title === 'Jasmine Pearls')
  const items = [{ variant_id: variants[0].id, quantity: 1 }]
  const { cart } = succeeded(
    await store.store('POST', '/store/carts', { region_id: store.regions.hk, items }),
  )
  succeeded(await store.store('POST', `/store/carts/${cart.id}`, { email: 'bare@example.com' }))
  return cart.id
}

/** Whatever throws has its minute, and no more: the money is back, and the merchant can read why. */
async function isRefunded(session: Session, why: RegExp): Promise<void> {
  expect(await books.where(session)).toBe(IS.paid)
  for (let minutes = 0; minutes < 8 && (await books.where(session)) !== IS.back; minutes += 2) {
    await books.age(session, 2)
    await new Promise((resolve) => setTimeout(resolve, 11_000))
  }
  expect(await books.where(session)).toBe(IS.back)
  expect(books.money(session)).toEqual({ paid: session.total_fee, refunded: session.total_fee })
  expect(await books.why(session)).toMatch(why)
}

test('the provider is taken out of the region and the cart touched: what is paid then is refunded', async () => {
  const cart = await store.createCart()
  const session = await payable(cart)
  succeeded(await store.admin('DELETE', `${region()}/payment-providers/wemine`))
  try {
    succeeded(await store.store('POST', `/store/carts/${cart}`, { email: 'other@example.com' }))
    await store.sandbox.pay(session.code_url)
    await isRefunded(session, /its order could not be placed: ./)
  } finally {
    succeeded(await store.admin('POST', `${region()}/payment-providers`, { provider_id: 'wemine' }))
  }
})

test('the cart is moved to another region of the same currency: what is paid then is refunded', async () => {
  const { region: macau } = succeeded(
    await store.admin('POST', '/admin/regions', {
      name: 'Macau',
      currency_code: 'hkd',
      tax_rate: 0,
      payment_providers: ['manual'],
      fulfillment_providers: ['manual'],
      countries: ['mo'],
    }),
  )
  const cart = await bareCart()
  const session = await payable(cart)
  succeeded(await store.store('POST', `/store/carts/${cart}`, { region_id: macau.id }))
  await store.sandbox.pay(session.code_url)
  await isRefunded(session, /its order could not be placed: ./)
})

describe('the tax provider is down', () => {
  beforeAll(async () => succeeded(await store.admin('POST', region(), { tax_provider_id: 'flaky' })))
  afterAll(async () => succeeded(await store.admin('POST', region(), { tax_provider_id: null })))

  /** An old code, paid after a tab opened again had made a new one for the same. */
  async function late(): Promise<{ cart: string; old: Session }> {
    const cart = await store.createCart()
    const old = await payable(cart)
    succeeded(await store.renewPayment(cart))
    writeFileSync(TAX_DOWN, '')
    await store.sandbox.pay(old.code_url)
    return { cart, old }
  }

  test('for half an hour: what was paid late is listed, and stays there until somebody or the provider is back', async () => {
    const { cart, old } = await late()
    await books.reaches(old, IS.paid)
    expect(await books.isListed(old)).toBe(false)
    await books.age(old, 31)
    expect(await books.isListed(old)).toBe(true)
    expect(books.money(old)).toEqual({ paid: 10880, refunded: 0 })
    rmSync(TAX_DOWN)
    await books.age(old, 1)
    expect(await placedOrder(store, cart, 60_000)).toMatchObject({ total: 10880, captured: 10880 })
    await books.reaches(old, IS.captured)
    expect(await books.isListed(old)).toBe(false)
  })

  test('for a few seconds: the late payment is placed after that', async () => {
    const { cart, old } = await late()
    await new Promise((resolve) => setTimeout(resolve, 4000))
    rmSync(TAX_DOWN)
    expect(await placedOrder(store, cart, 60_000)).toMatchObject({ total: 10880, captured: 10880 })
    await books.reaches(old, IS.captured)
    expect(books.money(old).refunded).toBe(0)
  })
})

test('what no look can be taken at is listed after half an hour, said once, and comes to its end once it can', async () => {
  const cart = await store.createCart()
  const session = await payable(cart)
  const said = () => store.logs().split(`${session.out_trade_no} needs manual review: still paid`).length - 1
  // Every look fails, in whatever words: a table of Medusa's is not there for a while.
  await store.sql.raw('alter table payment_session rename to payment_session_away')
  try {
    await store.sandbox.pay(session.code_url)
    await books.reaches(session, IS.paid)
    expect(await books.isListed(session)).toBe(false)
    await books.age(session, 31)
    expect(await books.isListed(session)).toBe(true)
    await until('it to be said', async () => said() > 0, 30_000)
    await new Promise((resolve) => setTimeout(resolve, 11_000))
    expect(said()).toBe(1)
    expect(await books.where(session)).toBe(IS.paid)
  } finally {
    await store.sql.raw('alter table payment_session_away rename to payment_session')
  }
  expect(books.money(session).refunded).toBe(0)
  await books.age(session, 1)
  expect(await placedOrder(store, cart, 60_000)).toMatchObject({ total: 10880, captured: 10880 })
  await books.reaches(session, IS.captured)
  expect(await books.isListed(session)).toBe(false)
})
