import { until } from '../../support/http'
import { type Medusa2Driver, startMedusa2 } from '../../support/medusa-2-driver'
import { ended, isListed, outcome, outlastPatience } from './support/outcome'
import { payable, raisePrice, runWorkflow } from './support/scenes'

jest.setTimeout(300_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2()
})
afterAll(() => store?.stop())

/** Takes the money of a payment by Medusa's own workflow, which makes the order after that. */
const processPayment = (session_id: string | undefined, amount = 108.8) =>
  runWorkflow(store, 'process-payment-workflow', { action: 'captured', data: { session_id, amount } })

/** On a slow machine the job may be faster than Medusa's workflow, and the order older than the capture: then anew. */
async function orderAfterCapture(tries = 5): ReturnType<typeof payable> {
  const { cart, session } = await payable(store)
  await store.sandbox.pay(session.code_url, { notify: false })
  expect(await processPayment(session.session_id)).toEqual([])
  const order = await store.orderOf(cart)
  expect(order).toMatchObject({ total: 10880, captured: 10880 })
  const [row] = await store.sql('order').where({ id: order?.id })
  const [payment] = await store.sql('payment').where({ payment_session_id: session.session_id })
  if (row.created_at.getTime() > payment.captured_at.getTime()) return { cart, session }
  if (tries > 1) return orderAfterCapture(tries - 1)
  throw new Error('each order was older than its capture')
}

test('an order that is younger than its capture keeps its money', async () => {
  const { cart, session } = await orderAfterCapture()
  const order = await store.orderOf(cart)
  await outlastPatience(store, session)
  expect(await ended(store, session)).toMatchObject({ end: 'captured', order_id: order?.id })
  await outlastPatience(store, session)
  await until('the ledger to be done with it', async () => (await outcome(store, session)).end !== 'open')
  expect(await outcome(store, session)).toMatchObject({ paid: 10880, refunded: 0 })
  expect(await store.orderOf(cart)).toMatchObject({ captured: 10880, refunded: 0 })
})

test('money under a standing order of another amount is listed for a person, and stays', async () => {
  const { cart, session } = await payable(store)
  await store.sandbox.pay(session.code_url, { notify: false })
  await raisePrice(store, cart)
  expect(await processPayment(session.session_id)).toEqual([])
  expect(await store.orderOf(cart)).toMatchObject({ total: 11900 })

  await outlastPatience(store, session)
  expect(await ended(store, session)).toMatchObject({ end: 'listed', paid: 10880, refunded: 0 })
  expect((await outcome(store, session)).why).toMatch(/119\.00.*108\.80/)
  expect(await isListed(store, session)).toBe(true)
})
