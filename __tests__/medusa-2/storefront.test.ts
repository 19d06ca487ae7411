import { readSession, shopperData } from '../../src/storefront'
import type { Session } from '../support/driver'
import { followedPayment } from '../support/followed-payment'
import { succeeded } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'

jest.setTimeout(300_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2()
})
afterAll(() => store?.stop())

const WECHAT = 'Mozilla/5.0 (iPhone) Mobile MicroMessenger/8.0.50'
const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'

/** All that a storefront can have in its hands: the answer to starting a payment, the cart, and what is in them. */
async function started(input: Record<string, unknown>) {
  const cartId = await store.createCart()
  const answer = succeeded(await store.startPayment(cartId, input))
  const fields = '?fields=*payment_collection.payment_sessions'
  const { cart } = succeeded(await store.store('GET', `/store/carts/${cartId}${fields}`))
  const [session] = answer.payment_collection.payment_sessions
  return {
    cartId,
    sources: { answer, cart, collection: cart.payment_collection, session, data: session.data },
  }
}

test('the kit reads the payment out of every answer of the store', async () => {
  for (const input of [shopperData(), shopperData({ open_id: OPEN_ID, userAgent: WECHAT })]) {
    const { cartId, sources } = await started({ ...input })
    const { session_id, prepay_id, ...shown } = (await store.session(cartId)) as Session
    expect(shown.trade_type).toBe(input.trade_type)
    for (const source of Object.values(sources)) expect(readSession(source)).toEqual(shown)
  }
})

test('the kit reads nothing out of a cart whose payment was not started', async () => {
  const id = await store.createCart()
  expect(readSession(succeeded(await store.store('GET', `/store/carts/${id}`)))).toBeUndefined()
})

test('the kit follows a payment to its order', async () => {
  const { cartId, sources } = await started({ ...shopperData() })
  const { first, states, placed, stop } = followedPayment(store.url, sources.cart, store.publishableKey)
  expect(first).toMatchObject({ state: 'waiting', total_fee: 10880, fee_type: 'HKD' })
  await store.sandbox.pay(first.code_url ?? '', { notify: false })
  expect(await placed).toBe((await store.orderOf(cartId))?.id)
  expect(states.filter((state) => state !== 'paid')).toEqual(['waiting', 'placed'])
  stop()
})
