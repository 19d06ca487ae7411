import { succeeded } from '../http'
import type { PaymentScene } from './scene'

/** Refunds reach the gateway once each, in words where they do not. */
export function refundsContract(scene: PaymentScene): void {
  const { payable, ledger, gateway, expectCaptured } = scene

  describe('refunds', () => {
    async function ordered() {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      await scene.store.sandbox.pay(session.code_url)
      return { order: await expectCaptured(cart, session, before), cart, session }
    }

    test('in part and then the rest reach the gateway once each', async () => {
      const { order, cart, session } = await ordered()
      succeeded(await scene.store.refund(order.id, 3030))
      expect(gateway(session)?.refunded).toBe(3030)
      expect(await scene.store.orderOf(cart)).toMatchObject({ refunded: 3030 })
      succeeded(await scene.store.refund(order.id, 7850))
      expect(gateway(session)?.refunded).toBe(10880)
      expect(await scene.store.orderOf(cart)).toMatchObject({ refunded: 10880 })
      expect(await ledger(session)).toMatchObject({
        refunded_fee: 10880,
        refund_in_doubt: null,
        state: 'captured',
      })
    })

    test('over what is left are refused, and nothing is sent', async () => {
      const { order, session } = await ordered()
      succeeded(await scene.store.refund(order.id, 10000))
      const { status } = await scene.store.refund(order.id, 881)
      expect(status).toBe(400)
      expect(gateway(session)?.refunded).toBe(10000)
    })

    test('that the gateway refuses are not recorded as done', async () => {
      const { order, cart, session } = await ordered()
      scene.store.sandbox.fault('refund', { refuse: 'NOTENOUGH', reason: 'balance', times: 1 })
      const { status, body } = await scene.store.refund(order.id, 1000)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toMatch(/NOTENOUGH/)
      expect(await scene.store.orderOf(cart)).toMatchObject({ refunded: 0 })
      succeeded(await scene.store.refund(order.id, 1000))
      expect(gateway(session)?.refunded).toBe(1000)
    })

    test('whose answer is lost are not paid twice when they are tried again', async () => {
      const { order, cart, session } = await ordered()
      scene.store.sandbox.fault('refund', { reset: 'after', times: 1 })
      const { status, body } = await scene.store.refund(order.id, 1000)
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toMatch(/will not be paid twice/)
      expect(gateway(session)?.refunded).toBe(1000)
      succeeded(await scene.store.refund(order.id, 1000))
      expect(gateway(session)?.refunded).toBe(1000)
      expect(await scene.store.orderOf(cart)).toMatchObject({ refunded: 1000 })
    })
  })
}
