import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'

jest.setTimeout(300_000)

const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
let store: Medusa2Driver | undefined
afterEach(async () => {
  await store?.stop()
  store = undefined
})

async function session(cart: string, input?: Record<string, unknown>): Promise<Session> {
  succeeded(await store!.startPayment(cart, input))
  return (await store!.session(cart)) as Session
}

test('a store whose options are wrong does not start, and names every fault but no value', async () => {
  const options = {
    apiSecret: '',
    timeout: 5,
    tradeType: 'WAP',
    apiSecrt: 'typo-value',
    baseUrl: 'http://pay.example.com/v1/',
  }
  const failure = await startMedusa2({ options }).catch((error: Error) => error)
  expect(failure).toBeInstanceOf(Error)
  const { message } = failure as Error
  for (const fault of [
    /apiSecret/,
    /timeout must be at least 500 ms/,
    /tradeType must be/,
    /apiSecrt is not an option/,
    /baseUrl/,
  ])
    expect(message).toMatch(fault)
  expect(message).not.toContain('typo-value')
})

test('revision A: a bare prepay_id makes a session, and words and log say why it cannot be opened', async () => {
  store = await startMedusa2({ sandbox: { revision: 'A' } })
  const first = await session(await store.createCart(), { open_id: OPEN_ID })
  expect(first).toMatchObject({ trade_type: 'JSAPI', prepay_id: expect.any(String) })
  expect(first.jsapi).toBeUndefined()
  await session(await store.createCart(), { open_id: OPEN_ID })
  const { payment } = succeeded(await store.status(first.out_trade_no))
  expect(payment).toMatchObject({ status: 'waiting', message: expect.stringMatching(/no signed parameters/) })
  expect(store.logs().match(/bare prepay_id/g)).toHaveLength(1)
})

test('revision A with merchantKey: JSAPI is signed here and is paid; a forged notification is refused', async () => {
  const merchantKey = 'sandboxsandboxsandboxsandbox0001'
  store = await startMedusa2({ sandbox: { revision: 'A', merchantKey }, options: { merchantKey } })
  const cart = await store.createCart()
  const { jsapi, prepay_id, out_trade_no } = await session(cart, { open_id: OPEN_ID })
  expect(jsapi).toMatchObject({
    package: `prepay_id=${prepay_id}`,
    paySign: expect.stringMatching(/^[0-9A-F]{32}$/),
  })
  await store.sandbox.pay(prepay_id as string, { notify: false })
  const [forged] = await store.sandbox.notify(out_trade_no, {
    sign: 'wrong',
    url: `${store.url}/hooks/wemine`,
  })
  expect(forged?.reply?.body).toMatch(/FAIL.*wrong sign/)
  expect(await store.orderOf(cart)).toBeUndefined()
  const [genuine] = await store.sandbox.notify(out_trade_no, { url: `${store.url}/hooks/wemine` })
  expect(genuine).toMatchObject({ acknowledged: true })
  expect(await placedOrder(store, cart)).toMatchObject({ captured: 10880 })
})

test('revision B, paid by QR code; unclaimedPayments "hold" keeps nobody’s money for a person', async () => {
  store = await startMedusa2({
    sandbox: { revision: 'B' },
    options: { unclaimedPayments: 'hold', tradeType: 'NATIVE' },
  })
  const cart = await store.createCart()
  const old = await session(cart)
  await store.changeCart(cart)
  const current = await session(cart)
  await store.sandbox.pay(old.code_url)
  await store.sandbox.pay(current.code_url)
  expect(await placedOrder(store!, cart)).toMatchObject({ captured: 19760 })
  const held = await until(
    'the exception',
    async () => {
      const { payments } = succeeded(await store!.admin('GET', '/admin/wemine/payments?state=exception'))
      return payments[0]
    },
    100_000,
  )
  expect(held).toMatchObject({
    out_trade_no: old.out_trade_no,
    problem: expect.stringMatching(/held, by unclaimedPayments/),
  })
  expect(store.sandbox.money()[old.out_trade_no]?.refunded).toBe(0)
})

test('exchangeRates: a cart in yen is paid in Hong Kong cents and refunded in proportion', async () => {
  store = await startMedusa2({ options: { exchangeRates: { JPY: '0.0523' } } })
  const cart = await store.createCartOf('Jasmine Pearls', store.regions.jp)
  const { total_fee, fee_type, code_url, out_trade_no } = await session(cart)
  const [row] = await store.sql('wemine_gateway_order').where({ out_trade_no })
  expect(fee_type).toBe('HKD')
  expect(total_fee).toBe(Math.round(row.cart_amount * 0.0523 * 100))
  await store.sandbox.pay(code_url)
  const order = await placedOrder(store!, cart)
  const { order: full } = succeeded(
    await store.admin('GET', `/admin/orders/${order.id}?fields=*payment_collections.payments`),
  )
  const [payment] = full.payment_collections[0].payments
  const part = Math.floor(row.cart_amount / 3)
  for (const amount of [part, part, row.cart_amount - 2 * part])
    succeeded(await store.admin('POST', `/admin/payments/${payment.id}/refund`, { amount }))
  expect(store.sandbox.money()[out_trade_no]).toEqual({ total_fee, paid: total_fee, refunded: total_fee })
})

test('quickAuthToken: a storefront gets the address that finds the open_id', async () => {
  const quickAuthOrigins = ['https://shop.example.com']
  store = await startMedusa2({ options: { quickAuthToken: 'quick-1', quickAuthOrigins } })
  const redirect = encodeURIComponent('https://shop.example.com/back?state=1&cart=2')
  const { url } = succeeded(await store.store('GET', `/store/wemine/quick-auth?redirect_url=${redirect}`))
  // The sandbox has a bridge of its own; the real one's address is held by the client's test.
  expect(url).toBe(`${store.sandbox.url}/wx-bridge/oauth_bridge.php?quick_auth=quick-1&redirect=${redirect}`)
  const wrong = await store.store('GET', '/store/wemine/quick-auth?redirect_url=javascript:alert(1)')
  expect(wrong).toMatchObject({ status: 400, body: { message: expect.stringMatching(/redirect_url/) } })
  // The option stands in place of the store's CORS setting.
  const other = await store.store('GET', '/store/wemine/quick-auth?redirect_url=http://localhost:8000/')
  expect(other).toMatchObject({ status: 400, body: { message: expect.stringMatching(/quickAuthOrigins/) } })
})
