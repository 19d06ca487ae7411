import { succeeded, until } from '../http'
import { placedOrder } from '../placed-order'
import { type PaymentScene, REPLY_SUCCESS } from './scene'

const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'

/** A payment that is made as it should be becomes one order, however it is told of. */
export function payingContract(scene: PaymentScene): void {
  const { payable, placed, notify, expectCaptured } = scene

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
      scene.store.sandbox.fault('createOrder', { hang: 'before', times: 1 })
      const cart = await scene.store.createCart()
      const asking = scene.store.startPayment(cart)
      const row = await until('the row', () =>
        scene.store
          .sql('wemine_gateway_order')
          .where({ state: 'requested' })
          .first()
          .then((one) => one ?? false),
      )
      expect(row).toMatchObject({ total_fee: 10880, fee_type: 'HKD' })
      expect((await asking).status).toBe(400)
    })

    test('becomes one order by its notification alone', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      await scene.store.sandbox.pay(session.code_url)
      const [attempt] = scene.store.sandbox
        .notifications()
        .filter((one) => one.out_trade_no === session.out_trade_no)
      expect(attempt).toMatchObject({ acknowledged: true, reply: { status: 200 } })
      await expectCaptured(cart, session, before)
    })

    test('has its order before the notification is answered, in the usual case', async () => {
      let inTime = 0
      for (let time = 0; time < 3; time++) {
        const { cart, session } = await payable()
        await scene.store.sandbox.pay(session.code_url)
        if (await scene.store.orderOf(cart)) inTime += 1
        await placed(cart)
      }
      expect(inTime).toBeGreaterThanOrEqual(2)
    })

    test('becomes one order by polling its status alone', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      expect(succeeded(await scene.store.status(session.out_trade_no)).payment).toMatchObject({
        status: 'waiting',
      })
      await scene.store.sandbox.pay(session.code_url, { notify: false })
      const shown = await until('placed', async () => {
        const secret = { 'x-wemine-client-secret': session.client_secret }
        const { payment } = succeeded(await scene.store.status(session.out_trade_no, secret))
        return payment.status === 'placed' && payment
      })
      const order = await expectCaptured(cart, session, before)
      expect(shown).toMatchObject({ order_id: order.id, total_fee: 10880, fee_type: 'HKD' })
    })

    test('becomes one order by pressing complete alone', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      await scene.store.sandbox.pay(session.code_url, { notify: false })
      expect(await scene.store.complete(cart)).toMatchObject({ status: 200, body: { type: 'order' } })
      await expectCaptured(cart, session, before)
    })

    test('becomes one order however often and from where it is told', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      await scene.store.sandbox.pay(session.code_url, { notify: false })
      const everything = await Promise.all([
        notify(session, { copies: 10 }),
        scene.store.complete(cart),
        scene.store.complete(cart),
        ...Array.from({ length: 5 }, () => scene.store.status(session.out_trade_no)),
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
      const before = (await scene.store.orders()).length
      scene.store.sandbox.fault('createOrder', { paidBeforeAnswer: true, times: 1 })
      const { cart, session } = await payable()
      await until('placed', async () => {
        const { payment } = succeeded(await scene.store.status(session.out_trade_no))
        return payment.status === 'placed'
      })
      await expectCaptured(cart, session, before)
    })

    test('whose notification is lost is one order within a minute, with nobody looking', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      const paidAt = Date.now()
      await scene.store.sandbox.pay(session.code_url, { notify: false })
      await placedOrder(scene.store, cart, 60_000)
      expect(Date.now() - paidAt).toBeLessThan(60_000)
      await expectCaptured(cart, session, before)
    }, 90_000)

    test('that was paid while the store was down is one order after it is up', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      await Promise.all([scene.store.restart(), scene.store.sandbox.pay(session.code_url, { notify: false })])
      await placedOrder(scene.store, cart, 60_000)
      await expectCaptured(cart, session, before)
    }, 120_000)
  })

  describe('a payment inside WeChat (JSAPI)', () => {
    test('gives signed parameters, all strings, and becomes one order', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable({ trade_type: 'JSAPI', open_id: OPEN_ID })
      expect(session).toMatchObject({ trade_type: 'JSAPI', prepay_id: expect.any(String) })
      expect(Object.keys(session.jsapi ?? {}).sort()).toEqual(
        ['appId', 'nonceStr', 'package', 'paySign', 'signType', 'timeStamp'].sort(),
      )
      for (const value of Object.values(session.jsapi ?? {})) expect(typeof value).toBe('string')
      expect(JSON.stringify(session)).not.toContain(OPEN_ID)
      await scene.store.sandbox.pay(session.prepay_id ?? '')
      await expectCaptured(cart, session, before)
    })

    test('is chosen when the open_id is known, and a QR code when not', async () => {
      expect((await payable({ open_id: OPEN_ID })).session.trade_type).toBe('JSAPI')
      expect((await payable({})).session.trade_type).toBe('NATIVE')
    })

    test('without an open_id is refused in words', async () => {
      const { status, body } = await scene.store.startPayment(await scene.store.createCart(), {
        trade_type: 'JSAPI',
      })
      expect(status).toBe(400)
      expect(body.message).toMatch(/open_id/)
    })
  })
}
