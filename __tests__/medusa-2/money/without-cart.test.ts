import type { Session } from '../../support/driver'
import { succeeded } from '../../support/http'
import { type Medusa2Driver, startMedusa2 } from '../../support/medusa-2-driver'
import { editOrder, openCode } from '../../support/order-edit'
import { ended, outcome, outlastPatience } from './support/outcome'
import { ordered } from './support/scenes'

jest.setTimeout(300_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2()
})
afterAll(() => store?.stop())

const post = async (path: string, body: object = {}) => succeeded(await store.admin('POST', path, body))

/** A payment link for HK$50 of an order that is paid already. */
async function paymentLink(order_id: string): Promise<string> {
  return (await post('/admin/payment-collections', { order_id, amount: 50 })).payment_collection.id
}

/** The code is paid, and nothing more happens for longer than the plugin is patient. */
async function pay(session: Session) {
  await store.sandbox.pay(session.code_url)
  await outlastPatience(store, session)
  return ended(store, session)
}

const back = (cents: number) => ({ end: 'refunded', paid: cents, refunded: cents })

test('the code of a payment link whose order was canceled: what is paid is refunded', async () => {
  const { order } = await ordered(store)
  const session = await openCode(store, await paymentLink(order.id))
  await post(`/admin/orders/${order.id}/cancel`)
  expect(await pay(session)).toMatchObject(back(5000))
})

test('an older code of such a link, too', async () => {
  const { order } = await ordered(store)
  const collection = await paymentLink(order.id)
  const old = await openCode(store, collection)
  await openCode(store, collection)
  await post(`/admin/orders/${order.id}/cancel`)
  expect(await pay(old)).toMatchObject(back(5000))
})

test('the code of an order edit that was withdrawn: what is paid is refunded', async () => {
  const { order } = await ordered(store)
  const session = await openCode(store, (await editOrder(store, order.id, 1)) as string)
  expect(session.total_fee).toBe(12800)
  await editOrder(store, order.id, 0)
  expect(await pay(session)).toMatchObject(back(12800))
})

test('the code of an order edit that asks for more by now: what is paid is refunded, and the new code is taken', async () => {
  const { order } = await ordered(store)
  const session = await openCode(store, (await editOrder(store, order.id, 1)) as string)
  const collection = (await editOrder(store, order.id, 2)) as string
  expect(await pay(session)).toMatchObject(back(12800))
  const now = await openCode(store, collection)
  expect(now.total_fee).toBe(25600)
  expect(await pay(now)).toMatchObject({ end: 'captured', paid: 25600, refunded: 0 })
})

test('the code of an edit that stands, and of a payment link of an order that stands, are taken', async () => {
  const { order } = await ordered(store)
  const edited = await openCode(store, (await editOrder(store, order.id, 1)) as string)
  expect(await pay(edited)).toMatchObject({ end: 'captured', paid: 12800, refunded: 0 })
  expect(await outcome(store, edited)).toMatchObject({ order_id: order.id })
})

test('a link whose order was paid and is canceled afterwards: all of it is refunded', async () => {
  const { order, session } = await ordered(store)
  const edited = await openCode(store, (await editOrder(store, order.id, 1)) as string)
  expect(await pay(edited)).toMatchObject({ end: 'captured' })
  await post(`/admin/orders/${order.id}/cancel`)
  expect(await outcome(store, edited)).toMatchObject({ refunded: 12800 })
  expect(await outcome(store, session)).toMatchObject({ refunded: 10880 })
})
