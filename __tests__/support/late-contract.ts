import type { Driver, DriverOptions, Session } from './driver'
import { request, succeeded, until } from './http'
import { placedOrder } from './placed-order'

/**
 * Payments that come late, twice or otherwise than was asked, and what a person decides: in whichever Medusa. What takes
 * the grace of a minute runs side by side.
 */
export function lateContract(start: (options?: DriverOptions) => Promise<Driver>): void {
  let store: Driver
  beforeAll(async () => {
    store = await start({ options: { timeout: 3000 } })
  })
  afterAll(() => store?.stop())
  afterEach(() => store.sandbox.clearFaults())

  const session = async (cart: string) => (await store.session(cart)) as Session
  async function payable(): Promise<{ cart: string; old: Session }> {
    const cart = await store.createCart()
    succeeded(await store.startPayment(cart))
    return { cart, old: await session(cart) }
  }
  async function captured() {
    const { cart, old } = await payable()
    await store.sandbox.pay(old.code_url)
    const order = await placedOrder(store, cart)
    await until('the ledger', async () => (await ledger(old)).state === 'captured')
    return { cart, session: old, order }
  }
  const ledger = async ({ out_trade_no }: Session) =>
    (await store.sql('wemine_gateway_order').where({ out_trade_no }))[0]
  const money = ({ out_trade_no }: Session) => {
    const { paid, refunded } = store.sandbox.money()[out_trade_no] ?? {}
    return { paid, refunded }
  }
  const resolve = ({ out_trade_no }: Session, body: unknown) =>
    store.admin('POST', `/admin/wemine/payments/${out_trade_no}/resolve`, body)
  const exceptions = async (): Promise<string[]> =>
    succeeded(await store.admin('GET', '/admin/wemine/exceptions')).exceptions.map(
      (one: { payment: Session }) => one.payment.out_trade_no,
    )

  describe('an old code that is paid late', () => {
    test('is what the cart is paid by, when a tab opened again had made a new one for the same', async () => {
      const { cart, old } = await payable()
      succeeded(await store.renewPayment(cart))
      const now = await session(cart)
      expect(now.out_trade_no).not.toBe(old.out_trade_no)
      expect(succeeded(await store.status(old.out_trade_no)).payment).toMatchObject({
        status: 'expired',
        message: expect.stringMatching(/replaced by a newer one/),
      })
      await store.sandbox.pay(old.code_url)
      const order = await placedOrder(store, cart, 60_000)
      expect(order).toMatchObject({ total: 10880, captured: 10880, refunded: 0 })
      await until('the ledger', async () => (await ledger(old)).state === 'captured')
      expect(await ledger(old)).toMatchObject({ order_id: order.id })
      expect(money(old)).toEqual({ paid: 10880, refunded: 0 })
      // Refunds go to what was paid, and not to the code that was shown last.
      succeeded(await store.refund(order.id, 880))
      expect(money(old)).toEqual({ paid: 10880, refunded: 880 })
    }, 90_000)

    test('is what the cart is paid by, when the shopper had turned to another way to pay meanwhile', async () => {
      const { cart, old } = await payable()
      succeeded(await store.payOtherwise(cart))
      await store.sandbox.pay(old.code_url)
      const order = await placedOrder(store, cart, 60_000)
      expect(order).toMatchObject({ total: 10880, captured: 10880 })
      await until('the ledger', async () => (await ledger(old)).order_id === order.id)
      expect(money(old)).toEqual({ paid: 10880, refunded: 0 })
    }, 90_000)

    test('goes back within two minutes when the cart was paid by the new one, or otherwise, or costs more by now', async () => {
      const before = (await store.orders()).length
      const [twice, other, dearer] = [await payable(), await payable(), await payable()]
      succeeded(await store.renewPayment(twice.cart))
      const now = await session(twice.cart)
      await store.sandbox.pay(now.code_url)
      await placedOrder(store, twice.cart)
      succeeded(await store.payOtherwise(other.cart))
      succeeded(await store.complete(other.cart))
      await store.changeCart(dearer.cart)
      for (const { old } of [twice, other, dearer]) await store.sandbox.pay(old.code_url)
      const paidAt = Date.now()
      for (const { old } of [twice, other, dearer])
        await until('the return', async () => (await ledger(old)).state === 'refunded', 120_000)
      expect(Date.now() - paidAt).toBeLessThan(120_000)
      for (const { old } of [twice, other, dearer])
        expect(money(old)).toEqual({ paid: 10880, refunded: 10880 })
      expect(money(now)).toEqual({ paid: 10880, refunded: 0 })
      expect(await store.orderOf(dearer.cart)).toBeUndefined()
      expect(await store.orders()).toHaveLength(before + 2)
    }, 180_000)

    test('and the new one, paid at the same moment, make one order, and the other goes back', async () => {
      const before = (await store.orders()).length
      const { cart, old } = await payable()
      succeeded(await store.renewPayment(cart))
      const now = await session(cart)
      await Promise.all([
        store.sandbox.pay(old.code_url),
        store.sandbox.pay(now.code_url),
        store.complete(cart),
      ])
      await placedOrder(store, cart, 60_000)
      const states = async () => [(await ledger(old)).state, (await ledger(now)).state].sort()
      await until('the end', async () => (await states()).join() === 'captured,refunded', 120_000)
      expect((money(old).refunded ?? 0) + (money(now).refunded ?? 0)).toBe(10880)
      expect(await store.orders()).toHaveLength(before + 1)
    }, 180_000)
  })

  describe('what a person must decide', () => {
    test('is listed for the merchant alone, and sent back on their word', async () => {
      const { old } = await payable()
      await store.sandbox.pay(old.code_url, { total_fee: 1088 })
      await until('the exception', async () => (await ledger(old)).state === 'exception')
      expect(await exceptions()).toContain(old.out_trade_no)
      const path = `${store.url}/admin/wemine/payments/${old.out_trade_no}/resolve`
      expect((await request(path, 'POST', { action: 'refund' })).status).toBe(401)
      expect((await request(`${store.url}/admin/wemine/exceptions`, 'GET')).status).toBe(401)
      expect(await resolve(old, { action: 'give it to me' })).toMatchObject({
        status: 400,
        body: { message: expect.stringMatching(/"refund", "close"/) },
      })
      expect(succeeded(await resolve(old, { action: 'refund', note: 'agreed by phone' }))).toMatchObject({
        payment: { state: 'refunded' },
        decisions: [
          { decision: 'refund', note: 'agreed by phone', actor: expect.stringMatching(/^(user|usr)_/) },
        ],
      })
      expect(money(old)).toEqual({ paid: 1088, refunded: 1088 })
      expect(await exceptions()).not.toContain(old.out_trade_no)
    })

    test('a refund that nobody knows the outcome of is listed, and free again after their word', async () => {
      const { order, session: paid, cart } = await captured()
      succeeded(await store.refund(order.id, 100))
      store.sandbox.fault('refund', { hang: 'before', times: 1 })
      expect((await store.refund(order.id, 200)).status).toBe(400)
      expect(await exceptions()).toContain(paid.out_trade_no)
      expect((await store.refund(order.id, 300)).status).toBe(400)
      succeeded(await resolve(paid, { action: 'refund_not_done' }))
      succeeded(await store.refund(order.id, 300))
      expect(money(paid)).toEqual({ paid: 10880, refunded: 400 })
      expect(await store.orderOf(cart)).toMatchObject({ refunded: 400 })
    })
  })

  test('the store’s own code is told on the event bus', async () => {
    const { session: paid, order } = await captured()
    const line = `heard wemine.payment.captured of ${paid.out_trade_no} for ${order.id}`
    await until('the event', async () => store.logs().includes(line), 30_000)
  }, 60_000)
}
