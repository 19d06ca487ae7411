import { succeeded } from '../http'
import { placedOrder } from '../placed-order'
import type { PaymentScene } from './scene'

/** What a gateway that does not answer costs: a moment, and no money. */
export function gatewayDownContract(scene: PaymentScene): void {
  const { payable, expectCaptured } = scene

  describe('a gateway that is down', () => {
    test('makes a clear error, and the next try works', async () => {
      scene.store.sandbox.fault('createOrder', { status: 503, times: 1 })
      const cart = await scene.store.createCart()
      const { status, body } = await scene.store.startPayment(cart)
      expect(status).toBe(400)
      expect(body.message).toMatch(/WeChat Pay did not answer in time\. Nothing was charged/)
      succeeded(await scene.store.startPayment(cart))
      expect(await scene.store.session(cart)).toMatchObject({ total_fee: 10880 })
    })

    test('while a payment is confirmed loses nothing', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      scene.store.sandbox.fault('queryOrder', { status: 503 })
      await scene.store.sandbox.pay(session.code_url)
      const [attempt] = scene.store.sandbox
        .notifications()
        .filter((one) => one.out_trade_no === session.out_trade_no)
      expect(attempt).toMatchObject({ acknowledged: false, reply: { status: 200 } })
      const pressed = await scene.store.complete(cart)
      expect(pressed.body.message).toMatch(/Nothing is lost/)
      expect(await scene.store.orderOf(cart)).toBeUndefined()
      scene.store.sandbox.clearFaults()
      await placedOrder(scene.store, cart, 60_000)
      await expectCaptured(cart, session, before)
    }, 90_000)
  })
}
