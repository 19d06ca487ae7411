import type { Session } from '../support/driver'
import { request, succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'

jest.setTimeout(360_000)

const PAYMENTS = Number(process.env.PAYMENTS ?? 40)

test('options that are wrong stop the boot, each fault named and no value shown', async () => {
  const options = {
    apiSecret: 'very-secret-value with a space',
    tradeType: 'WAP',
    curency: 'HKD',
    timeout: 'soon',
  }
  const failure = (await startMedusa1({ options }).catch((error) => error)) as Error
  expect(failure.message).toMatch(/cannot start. Fix these options:/)
  for (const name of ['apiSecret', 'tradeType', 'timeout', 'curency is not an option'])
    expect(failure.message).toContain(name)
  expect(failure.message).not.toContain('very-secret-value')
})

describe('two processes on one database, without Redis', () => {
  let store: Medusa1Driver
  beforeAll(async () => {
    store = await startMedusa1()
  })
  afterAll(() => store?.stop())

  test('share the lost notifications: one order each, nobody looking', async () => {
    const other = await store.boot()
    try {
      const sessions: [string, Session][] = []
      for (let one = 0; one < 5; one++) {
        const cart = await store.createCart()
        succeeded(await store.startPayment(cart))
        sessions.push([cart, (await store.session(cart)) as Session])
      }
      for (const [, session] of sessions) await store.sandbox.pay(session.code_url, { notify: false })
      for (const [cart] of sessions) {
        await until('the order', async () => (await store.orderOf(cart))?.captured === 10880, 60_000)
        expect(await store.sql('payment').where({ cart_id: cart })).toHaveLength(1)
      }
      expect(await store.sql('order')).toHaveLength(5)
    } finally {
      await other.stop()
    }
  })

  test('are both told of each payment while the shopper presses "complete": one order each, captured once', async () => {
    const other = await store.boot()
    try {
      const before = (await store.sql('order')).length
      const carts: string[] = []
      const shopper = async () => {
        while (carts.length < PAYMENTS) {
          // Medusa refuses one of two carts that bring the same new shopper at the same moment.
          const email = `shopper-${crypto.randomUUID()}@example.com`
          const cart = await store.createCartOf('Jasmine Pearls', { email })
          carts.push(cart)
          succeeded(await store.startPayment(cart))
          const { out_trade_no } = (await store.session(cart)) as Session
          await store.sandbox.pay(out_trade_no, { notify: false })
          const urls = [store.url, other.url]
          const at = urls[Math.floor(Math.random() * 2)]
          const [pressed] = await Promise.all([
            request(`${at}/store/carts/${cart}/complete`, 'POST', {}),
            ...urls.map((url) => store.sandbox.notify(out_trade_no, { url: `${url}/hooks/wemine` })),
          ])
          expect(pressed).toMatchObject({ status: 200, body: { type: 'order' } })
        }
      }
      await Promise.all([shopper(), shopper(), shopper(), shopper()])
      const captured = async () => {
        const rows = await store.sql('payment').whereIn('cart_id', carts).whereNotNull('captured_at')
        return rows.length === carts.length && rows
      }
      for (const payment of await until('the captures', captured, 60_000))
        expect(payment).toMatchObject({ amount: 10880, amount_refunded: 0, canceled_at: null })
      expect(await store.sql('payment').whereIn('cart_id', carts)).toHaveLength(carts.length)
      expect(await store.sql('order')).toHaveLength(before + carts.length)
      expect(await store.sql('wemine_refund')).toEqual([])
      await until(
        'the ledger',
        async () => !(await store.sql('wemine_gateway_order').whereNot({ state: 'captured' }).first()),
      )
      for (const { refunded } of Object.values(store.sandbox.money())) expect(refunded).toBe(0)
    } finally {
      await other.stop()
    }
  })

  test('lose nothing when the one that is placing an order is killed', async () => {
    const other = await store.boot()
    const cart = await store.createCart()
    succeeded(await store.startPayment(cart))
    const session = (await store.session(cart)) as Session
    store.sandbox.fault('queryOrder', { latency: 700 })
    await store.sandbox.pay(session.code_url, { notify: false })
    const told = store.sandbox.notify(session.out_trade_no, { url: `${other.url}/hooks/wemine` })
    await until('it is being asked', async () =>
      store.sandbox
        .requests()
        .some(({ method, path }) => method === 'GET' && path.includes(session.out_trade_no)),
    )
    await new Promise((resolve) => setTimeout(resolve, 750))
    await other.kill()
    await told
    store.sandbox.clearFaults()
    const order = await until(
      'the order',
      async () => {
        const found = await store.orderOf(cart)
        return found?.captured ? found : undefined
      },
      100_000,
    )
    expect(order).toMatchObject({ total: 10880, captured: 10880, refunded: 0 })
    expect(await store.sql('payment').where({ cart_id: cart })).toHaveLength(1)
  })
})
