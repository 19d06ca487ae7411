import type { Session } from '../../support/driver'
import { succeeded } from '../../support/http'
import { type Medusa2Driver, startMedusa2 } from '../../support/medusa-2-driver'
import { placedOrder } from '../../support/placed-order'
import { ended, outcome, outlastPatience } from './support/outcome'
import { payable, raisePrice, runWorkflow } from './support/scenes'

jest.setTimeout(300_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2()
})
afterAll(() => store?.stop())

/** A cart that was paid HK$108.80 and costs HK$119.00 by now. Nobody told the store of the payment. */
async function paidTooLittle(): Promise<{ cart: string; session: Session }> {
  const { cart, session } = await payable(store)
  await raisePrice(store, cart)
  await store.sandbox.pay(session.code_url, { notify: false })
  return { cart, session }
}

test('completing a cart that costs more than its code was opened for is refused with 409, paid or not', async () => {
  const { cart, session } = await payable(store)
  await raisePrice(store, cart)
  const refused = {
    status: 409,
    body: {
      type: 'not_allowed',
      code: 'total_changed',
      message: expect.stringMatching(/total of this cart/),
    },
  }
  expect(await store.complete(cart)).toMatchObject(refused)
  expect(await store.orderOf(cart)).toBeUndefined()

  await store.sandbox.pay(session.code_url, { notify: false })
  // The shopper is shown what to pay now, and that is what makes the order.
  succeeded(await store.startPayment(cart))
  const now = (await store.session(cart)) as Session
  expect(now.total_fee).toBe(11900)
  await store.sandbox.pay(now.code_url)
  expect(await placedOrder(store, cart)).toMatchObject({ total: 11900, captured: 11900 })

  await store.sandbox.notify(session.out_trade_no)
  await outlastPatience(store, session)
  expect(await ended(store, session)).toMatchObject({ end: 'refunded', paid: 10880, refunded: 10880 })
})

test('a cart that was paid too little is refused with 409, and its money is refunded', async () => {
  const { cart, session } = await paidTooLittle()
  expect(await store.complete(cart)).toMatchObject({ status: 409, body: { code: 'total_changed' } })
  expect(await store.orderOf(cart)).toBeUndefined()
  await store.sandbox.notify(session.out_trade_no)
  await outlastPatience(store, session)
  expect(await ended(store, session)).toMatchObject({ end: 'refunded', paid: 10880, refunded: 10880 })
  expect(await store.orderOf(cart)).toBeUndefined()
})

test('completing it by a script, past the store’s routes, is refused by the provider: no order is left', async () => {
  const { cart, session } = await paidTooLittle()
  const failures = await runWorkflow(store, 'complete-cart', { id: cart })
  expect(await store.orderOf(cart)).toBeUndefined()
  expect(failures.join()).toMatch(/total of this cart changed/)
  await store.sandbox.notify(session.out_trade_no)
  await outlastPatience(store, session)
  expect(await ended(store, session)).toMatchObject({ end: 'refunded', refunded: 10880 })
})

test('a cart whose total is as it was is completed as ever', async () => {
  const { cart, session } = await payable(store)
  await store.sandbox.pay(session.code_url, { notify: false })
  expect(succeeded(await store.complete(cart)).type).toBe('order')
  expect(await store.orderOf(cart)).toMatchObject({ total: 10880, captured: 10880 })
  expect(await ended(store, session)).toMatchObject({ end: 'captured', refunded: 0 })
  // Pressed again, it gives the same order.
  expect(succeeded(await store.complete(cart)).type).toBe('order')
})

test('a code that nobody paid makes no order, whatever the cart costs', async () => {
  const { cart, session } = await payable(store)
  expect((await store.complete(cart)).body.type).not.toBe('order')
  expect(await outcome(store, session)).toMatchObject({ end: 'open', paid: 0 })
})
