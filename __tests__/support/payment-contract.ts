import type { Driver, DriverOptions, Session } from './driver'
import { succeeded, until } from './http'
import { placedOrder } from './placed-order'

const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
const REPLY_SUCCESS = /<return_code><!\[CDATA\[SUCCESS\]\]><\/return_code>/

/**
 * What a payment with WeChat Pay is, in whichever Medusa: written once, run against both real stores. Each test looks
 * at the money in three places: the gateway, the ledger, the platform.
 */
export function paymentContract(start: (options?: DriverOptions) => Promise<Driver>): void {
  let store: Driver
  beforeAll(async () => {
    store = await start({ options: { timeout: 3000 } })
  })
  afterAll(() => store?.stop())
  afterEach(() => store.sandbox.clearFaults())

  async function payable(input?: Record<string, unknown>): Promise<{ cart: string; session: Session }> {
    const cart = await store.createCart()
    succeeded(await store.startPayment(cart, input))
    return { cart, session: (await store.session(cart)) as Session }
  }
  const ledger = async ({ out_trade_no }: Session) =>
    (await store.sql('wemine_gateway_order').where({ out_trade_no }))[0]
  const gateway = ({ out_trade_no }: Session) => store.sandbox.money()[out_trade_no]
  const placed = (cart: string) => placedOrder(store, cart)
  const notify = (session: Session, change = {}) => store.sandbox.notify(session.out_trade_no, change)

  /** One order of HK$108.80, captured, at all three. */
  async function expectCaptured(cart: string, session: Session, before: number) {
    const order = await placed(cart)
    expect(order).toMatchObject({ total: 10880, captured: 10880, refunded: 0 })
    expect(await store.orders()).toHaveLength(before + 1)
    await until('the ledger', async () => (await ledger(session)).state === 'captured')
    expect(await ledger(session)).toMatchObject({ total_fee: 10880, fee_type: 'HKD', order_id: order.id })
    expect(gateway(session)).toEqual({ total_fee: 10880, paid: 10880, refunded: 0 })
    return order
  }

  /** No order, whatever is pressed. */
  async function expectNothing(cart: string, before: number) {
    const { body } = await store.complete(cart)
    expect(body.type).not.toBe('order')
    expect(await store.orderOf(cart)).toBeUndefined()
    expect(await store.orders()).toHaveLength(before)
  }

  describe('a payment by QR code (NATIVE)', () => {
    test('gives the shopper what paying needs, and no more', async () => {
      const { session } = await payable()
      const { session_id, prepay_id, ...shown } = session
      expect(shown).toEqual({
        out_trade_no: expect.stringMatching(/^[1-9]\d{5,31}$/),
        trade_type: 'NATIVE',
        total_fee: 10880,
        fee_type: 'HKD',
        code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=/),
        expires_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        client_secret: expect.stringMatching(/^[\w-]{24}$/),
        pay_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/wemine\/pay\/\d+-[\w-]{22}$/),
      })
      const lifetime = Date.parse(session.expires_at) - Date.now()
      expect(lifetime).toBeGreaterThan(119 * 60_000)
      expect(lifetime).toBeLessThanOrEqual(120 * 60_000)
    })

    test('is in the ledger before the gateway is asked', async () => {
      store.sandbox.fault('createOrder', { hang: 'before', times: 1 })
      const cart = await store.createCart()
      const asking = store.startPayment(cart)
      const row = await until('the row', () =>
        store
          .sql('wemine_gateway_order')
          .where({ state: 'requested' })
          .first()
          .then((one) => one ?? false),
      )
      expect(row).toMatchObject({ total_fee: 10880, fee_type: 'HKD' })
      expect((await asking).status).toBe(400)
    })

    test('becomes one order by its notification alone', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      await store.sandbox.pay(session.code_url)
      const [attempt] = store.sandbox
        .notifications()
        .filter((one) => one.out_trade_no === session.out_trade_no)
      expect(attempt).toMatchObject({ acknowledged: true, reply: { status: 200 } })
      await expectCaptured(cart, session, before)
    })

    test('has its order before the notification is answered, in the usual case', async () => {
      let inTime = 0
      for (let time = 0; time < 3; time++) {
        const { cart, session } = await payable()
        await store.sandbox.pay(session.code_url)
        if (await store.orderOf(cart)) inTime += 1
        await placed(cart)
      }
      expect(inTime).toBeGreaterThanOrEqual(2)
    })

    test('becomes one order by polling its status alone', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      expect(succeeded(await store.status(session.out_trade_no)).payment).toMatchObject({ status: 'waiting' })
      await store.sandbox.pay(session.code_url, { notify: false })
      const shown = await until('placed', async () => {
        const secret = { 'x-wemine-client-secret': session.client_secret }
        const { payment } = succeeded(await store.status(session.out_trade_no, secret))
        return payment.status === 'placed' && payment
      })
      const order = await expectCaptured(cart, session, before)
      expect(shown).toMatchObject({ order_id: order.id, total_fee: 10880, fee_type: 'HKD' })
    })

    test('becomes one order by pressing complete alone', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      await store.sandbox.pay(session.code_url, { notify: false })
      expect(await store.complete(cart)).toMatchObject({ status: 200, body: { type: 'order' } })
      await expectCaptured(cart, session, before)
    })

    test('becomes one order however often and from where it is told', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      await store.sandbox.pay(session.code_url, { notify: false })
      const everything = await Promise.all([
        notify(session, { copies: 10 }),
        store.complete(cart),
        store.complete(cart),
        ...Array.from({ length: 5 }, () => store.status(session.out_trade_no)),
      ])
      const attempts = everything[0]
      expect(attempts).toHaveLength(10)
      for (const { reply } of attempts) expect(reply?.status).toBe(200)
      await expectCaptured(cart, session, before)
      for (const { reply } of await notify(session, { copies: 10 }))
        expect(reply?.body).toMatch(REPLY_SUCCESS)
      await expectCaptured(cart, session, before)
    })

    test('whose notification comes before the gateway’s own answer is one order', async () => {
      const before = (await store.orders()).length
      store.sandbox.fault('createOrder', { paidBeforeAnswer: true, times: 1 })
      const { cart, session } = await payable()
      await until('placed', async () => {
        const { payment } = succeeded(await store.status(session.out_trade_no))
        return payment.status === 'placed'
      })
      await expectCaptured(cart, session, before)
    })

    test('whose notification is lost is one order within a minute, with nobody looking', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      const paidAt = Date.now()
      await store.sandbox.pay(session.code_url, { notify: false })
      await placedOrder(store, cart, 60_000)
      expect(Date.now() - paidAt).toBeLessThan(60_000)
      await expectCaptured(cart, session, before)
    }, 90_000)

    test('that was paid while the store was down is one order after it is up', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      await Promise.all([store.restart(), store.sandbox.pay(session.code_url, { notify: false })])
      await placedOrder(store, cart, 60_000)
      await expectCaptured(cart, session, before)
    }, 120_000)
  })

  describe('a payment inside WeChat (JSAPI)', () => {
    test('gives signed parameters, all strings, and becomes one order', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable({ trade_type: 'JSAPI', open_id: OPEN_ID })
      expect(session).toMatchObject({ trade_type: 'JSAPI', prepay_id: expect.any(String) })
      expect(Object.keys(session.jsapi ?? {}).sort()).toEqual(
        ['appId', 'nonceStr', 'package', 'paySign', 'signType', 'timeStamp'].sort(),
      )
      for (const value of Object.values(session.jsapi ?? {})) expect(typeof value).toBe('string')
      expect(JSON.stringify(session)).not.toContain(OPEN_ID)
      await store.sandbox.pay(session.prepay_id ?? '')
      await expectCaptured(cart, session, before)
    })

    test('is chosen when the open_id is known, and a QR code when not', async () => {
      expect((await payable({ open_id: OPEN_ID })).session.trade_type).toBe('JSAPI')
      expect((await payable({})).session.trade_type).toBe('NATIVE')
    })

    test('without an open_id is refused in words', async () => {
      const { status, body } = await store.startPayment(await store.createCart(), { trade_type: 'JSAPI' })
      expect(status).toBe(400)
      expect(body.message).toMatch(/open_id/)
    })
  })

  describe('no order is placed', () => {
    test('for a payment that was not made', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      await expectNothing(cart, before)
      await store.sandbox.notify(session.out_trade_no, {}).catch(() => {})
      expect(succeeded(await store.status(session.out_trade_no)).payment.status).toBe('waiting')
      await expectNothing(cart, before)
    })

    test('on the word of a notification that the gateway does not confirm', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      const { cart: other, session: paid } = await payable()
      await store.sandbox.pay(paid.code_url)
      await expectCaptured(other, paid, before)
      // Signed with the gateway's own key, and yet not so.
      const attempts = await notify(paid, { mutate: { out_trade_no: session.out_trade_no } })
      expect(attempts[0]?.reply?.body).not.toMatch(REPLY_SUCCESS)
      await expectNothing(cart, before + 1)
    })

    test.each([
      ['another amount', { total_fee: '1' }, /paid HKD 0\.01 where HKD 108\.80 was asked/],
      ['another currency', { fee_type: 'USD' }, /paid USD 108\.80 where HKD 108\.80 was asked/],
    ])('when %s was paid, and a person is told', async (_, answer, words) => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      store.sandbox.fault('queryOrder', { answer })
      await store.sandbox.pay(session.code_url)
      expect(await ledger(session)).toMatchObject({
        state: 'exception',
        problem: expect.stringMatching(words),
      })
      await expectNothing(cart, before)
      store.sandbox.clearFaults()
      await expectNothing(cart, before)
      expect(succeeded(await store.status(session.out_trade_no)).payment.status).toBe('attention')
      expect(store.logs()).toMatch(words)
    })

    test('while the gateway answers for another number; it is as soon as it answers for its own', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      store.sandbox.fault('queryOrder', { answer: { out_trade_no: '9900000000' } })
      await store.sandbox.pay(session.code_url)
      await expectNothing(cart, before)
      store.sandbox.clearFaults()
      await placedOrder(store, cart, 60_000)
      await expectCaptured(cart, session, before)
    }, 90_000)

    test('for another shopper’s paid number, planted wherever data can be put', async () => {
      const before = (await store.orders()).length
      const { cart: rich, session: paid } = await payable()
      await store.sandbox.pay(paid.code_url, { notify: false })
      const planted = { ...paid, status: 'captured', authorized: true, amount: 1, id: paid.out_trade_no }
      const { cart, session } = await payable(planted)
      expect(session.out_trade_no).not.toBe(paid.out_trade_no)
      expect(session).not.toHaveProperty('authorized')
      await expectNothing(cart, before)
      // And it is still there for whom it belongs to.
      expect(await store.complete(rich)).toMatchObject({ body: { type: 'order' } })
      await expectCaptured(rich, paid, before)
    })
  })

  describe('a cart that is changed after the code was shown', () => {
    test('is paid by its new code', async () => {
      const before = (await store.orders()).length
      const { cart, session: old } = await payable()
      await store.changeCart(cart)
      succeeded(await store.startPayment(cart))
      const session = (await store.session(cart)) as Session
      expect(session.out_trade_no).not.toBe(old.out_trade_no)
      expect(session.total_fee).toBe(19760)
      await store.sandbox.pay(session.code_url)
      expect(await placed(cart)).toMatchObject({ total: 19760, captured: 19760 })
      expect(await store.orders()).toHaveLength(before + 1)
    })

    test('is not paid by its old code, and the money of that goes back', async () => {
      const before = (await store.orders()).length
      const { cart, session: old } = await payable()
      await store.changeCart(cart)
      succeeded(await store.startPayment(cart))
      const paidAt = Date.now()
      await store.sandbox.pay(old.code_url)
      await expectNothing(cart, before)
      await until('the return', async () => (await ledger(old)).state === 'refunded', 120_000)
      expect(Date.now() - paidAt).toBeLessThan(120_000)
      expect(gateway(old)).toEqual({ total_fee: 10880, paid: 10880, refunded: 10880 })
      expect(succeeded(await store.status(old.out_trade_no)).payment.status).toBe('refunded')
      await expectNothing(cart, before)
    }, 150_000)
  })

  describe('a gateway that is down', () => {
    test('makes a clear error, and the next try works', async () => {
      store.sandbox.fault('createOrder', { status: 503, times: 1 })
      const cart = await store.createCart()
      const { status, body } = await store.startPayment(cart)
      expect(status).toBe(400)
      expect(body.message).toMatch(/WeChat Pay did not answer in time\. Nothing was charged/)
      succeeded(await store.startPayment(cart))
      expect(await store.session(cart)).toMatchObject({ total_fee: 10880 })
    })

    test('while a payment is confirmed loses nothing', async () => {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      store.sandbox.fault('queryOrder', { status: 503 })
      await store.sandbox.pay(session.code_url)
      const [attempt] = store.sandbox
        .notifications()
        .filter((one) => one.out_trade_no === session.out_trade_no)
      expect(attempt).toMatchObject({ acknowledged: false, reply: { status: 200 } })
      const pressed = await store.complete(cart)
      expect(pressed.body.message).toMatch(/Nothing is lost/)
      expect(await store.orderOf(cart)).toBeUndefined()
      store.sandbox.clearFaults()
      await placedOrder(store, cart, 60_000)
      await expectCaptured(cart, session, before)
    }, 90_000)
  })

  describe('refunds', () => {
    async function ordered() {
      const before = (await store.orders()).length
      const { cart, session } = await payable()
      await store.sandbox.pay(session.code_url)
      return { order: await expectCaptured(cart, session, before), cart, session }
    }

    test('in part and then the rest reach the gateway once each', async () => {
      const { order, cart, session } = await ordered()
      succeeded(await store.refund(order.id, 3030))
      expect(gateway(session)?.refunded).toBe(3030)
      expect(await store.orderOf(cart)).toMatchObject({ refunded: 3030 })
      succeeded(await store.refund(order.id, 7850))
      expect(gateway(session)?.refunded).toBe(10880)
      expect(await store.orderOf(cart)).toMatchObject({ refunded: 10880 })
      expect(await ledger(session)).toMatchObject({
        refunded_fee: 10880,
        refund_in_doubt: null,
        state: 'captured',
      })
    })

    test('over what is left are refused, and nothing is sent', async () => {
      const { order, session } = await ordered()
      succeeded(await store.refund(order.id, 10000))
      const { status } = await store.refund(order.id, 881)
      expect(status).toBe(400)
      expect(gateway(session)?.refunded).toBe(10000)
    })

    test('that the gateway refuses are not recorded as done', async () => {
      const { order, cart, session } = await ordered()
      store.sandbox.fault('refund', { refuse: 'NOTENOUGH', reason: 'balance', times: 1 })
      const { status, body } = await store.refund(order.id, 1000)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toMatch(/NOTENOUGH/)
      expect(await store.orderOf(cart)).toMatchObject({ refunded: 0 })
      succeeded(await store.refund(order.id, 1000))
      expect(gateway(session)?.refunded).toBe(1000)
    })

    test('whose answer is lost are not paid twice when they are tried again', async () => {
      const { order, cart, session } = await ordered()
      store.sandbox.fault('refund', { reset: 'after', times: 1 })
      const { status, body } = await store.refund(order.id, 1000)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toMatch(/will not be paid twice/)
      expect(gateway(session)?.refunded).toBe(1000)
      succeeded(await store.refund(order.id, 1000))
      expect(gateway(session)?.refunded).toBe(1000)
      expect(await store.orderOf(cart)).toMatchObject({ refunded: 1000 })
    })
  })

  test('nothing secret was printed, or is in the database', async () => {
    const { apiKey, apiSecret, merchantKey } = store.sandbox
    const rows = JSON.stringify([await store.sql('wemine_gateway_order'), await store.sql('wemine_refund')])
    for (const secret of [apiKey, apiSecret, merchantKey]) {
      expect(store.logs()).not.toContain(secret)
      expect(rows).not.toContain(secret)
    }
  })
}
