import type { Session } from '../driver'
import { succeeded, until } from '../http'
import { placedOrder } from '../placed-order'
import { type PaymentScene, REPLY_SUCCESS } from './scene'

/** What is not paid as it is owed becomes no order. */
export function notPlacingContract(scene: PaymentScene): void {
  const { payable, ledger, gateway, placed, notify, expectCaptured, expectNothing } = scene

  describe('no order is placed', () => {
    test('for a payment that was not made', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      await expectNothing(cart, before)
      await scene.store.sandbox.notify(session.out_trade_no, {}).catch(() => {})
      expect(succeeded(await scene.store.status(session.out_trade_no)).payment.status).toBe('waiting')
      await expectNothing(cart, before)
    })

    test('on the word of a notification that the gateway does not confirm', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      const { cart: other, session: paid } = await payable()
      await scene.store.sandbox.pay(paid.code_url)
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
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      scene.store.sandbox.fault('queryOrder', { answer })
      await scene.store.sandbox.pay(session.code_url)
      expect(await ledger(session)).toMatchObject({
        state: 'exception',
        problem: expect.stringMatching(words),
      })
      await expectNothing(cart, before)
      scene.store.sandbox.clearFaults()
      await expectNothing(cart, before)
      expect(succeeded(await scene.store.status(session.out_trade_no)).payment.status).toBe('attention')
      expect(scene.store.logs()).toMatch(words)
    })

    test('while the gateway answers for another number; it is as soon as it answers for its own', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session } = await payable()
      scene.store.sandbox.fault('queryOrder', { answer: { out_trade_no: '9900000000' } })
      await scene.store.sandbox.pay(session.code_url)
      await expectNothing(cart, before)
      scene.store.sandbox.clearFaults()
      await placedOrder(scene.store, cart, 60_000)
      await expectCaptured(cart, session, before)
    }, 90_000)

    test('for another shopper’s paid number, planted wherever data can be put', async () => {
      const before = (await scene.store.orders()).length
      const { cart: rich, session: paid } = await payable()
      await scene.store.sandbox.pay(paid.code_url, { notify: false })
      const planted = { ...paid, status: 'captured', authorized: true, amount: 1, id: paid.out_trade_no }
      const { cart, session } = await payable(planted)
      expect(session.out_trade_no).not.toBe(paid.out_trade_no)
      expect(session).not.toHaveProperty('authorized')
      await expectNothing(cart, before)
      // And it is still there for whom it belongs to.
      expect(await scene.store.complete(rich)).toMatchObject({ body: { type: 'order' } })
      await expectCaptured(rich, paid, before)
    })
  })

  describe('a cart that is changed after the code was shown', () => {
    test('is paid by its new code', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session: old } = await payable()
      await scene.store.changeCart(cart)
      succeeded(await scene.store.startPayment(cart))
      const session = (await scene.store.session(cart)) as Session
      expect(session.out_trade_no).not.toBe(old.out_trade_no)
      expect(session.total_fee).toBe(19760)
      await scene.store.sandbox.pay(session.code_url)
      expect(await placed(cart)).toMatchObject({ total: 19760, captured: 19760 })
      expect(await scene.store.orders()).toHaveLength(before + 1)
    })

    test('is not paid by its old code, and the money of that goes back', async () => {
      const before = (await scene.store.orders()).length
      const { cart, session: old } = await payable()
      await scene.store.changeCart(cart)
      succeeded(await scene.store.startPayment(cart))
      const paidAt = Date.now()
      await scene.store.sandbox.pay(old.code_url)
      await expectNothing(cart, before)
      await until('the return', async () => (await ledger(old)).state === 'refunded', 120_000)
      expect(Date.now() - paidAt).toBeLessThan(120_000)
      expect(gateway(old)).toEqual({ total_fee: 10880, paid: 10880, refunded: 10880 })
      expect(succeeded(await scene.store.status(old.out_trade_no)).payment.status).toBe('refunded')
      await expectNothing(cart, before)
    }, 150_000)
  })
}
