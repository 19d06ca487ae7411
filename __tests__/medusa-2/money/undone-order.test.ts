import { until } from '../../support/http'
import { type Medusa2Driver, startMedusa2 } from '../../support/medusa-2-driver'
import { ended, makeOlder, outcome } from './support/outcome'
import { ordered } from './support/scenes'

jest.setTimeout(300_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2()
})
afterAll(() => store?.stop())

/**
 * What Medusa does when a hook fails after the payment was taken and its own refund fails, too: the order and its links
 * are gone, the payment stays captured, its session is deleted.
 */
async function undo(cart: string, order_id: string): Promise<void> {
  const { sql } = store
  const deleted_at = new Date()
  const [{ payment_collection_id }] = await sql('cart_payment_collection').where({ cart_id: cart })
  await sql('order_cart').where({ order_id }).update({ deleted_at })
  await sql('order_payment_collection').where({ order_id }).update({ deleted_at })
  await sql('order').where({ id: order_id }).update({ deleted_at })
  await sql('payment_session').where({ payment_collection_id }).update({ deleted_at })
  await sql('cart').where({ id: cart }).update({ completed_at: null })
}

test('an order that is undone after it was seen: the money is refunded', async () => {
  const { cart, session, order } = await ordered(store)
  await undo(cart, order.id)
  const { out_trade_no } = session
  const row = () => store.sql('wemine_gateway_order').where({ out_trade_no }).first()
  // It is looked at once more in any case, when any undoing can have ended. That is now.
  expect((await row()).next_check_at.getTime()).toBeGreaterThan(Date.now())
  await makeOlder(store, session)
  await until('it to be missed', async () => (await row()).waiting_for === 'captured_without_order', 30_000)
  await makeOlder(store, session)
  await until('the refund', async () => (await outcome(store, session)).end === 'refunded', 60_000)
  expect(await ended(store, session)).toMatchObject({ end: 'refunded', paid: 10880, refunded: 10880 })
})
