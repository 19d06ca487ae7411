import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'

jest.setTimeout(300_000)

let store: Medusa1Driver
beforeAll(async () => {
  store = await startMedusa1()
})
afterAll(() => store?.stop())

/** A paid order to which the merchant added a tea: what is owed for it, and its payment session. */
async function owed(): Promise<{ collection: string; id: string; session: Session }> {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  await store.sandbox.pay(((await store.session(cart)) as Session).code_url)
  const order = await until('the order', async () => {
    const found = await store.orderOf(cart)
    return found?.captured ? found : undefined
  })
  const { products } = succeeded(await store.store('GET', '/store/products'))
  const { variants } = products.find(({ title }: { title: string }) => title === 'Aged Pu-erh')
  const { order_edit } = succeeded(await store.admin('POST', '/admin/order-edits', { order_id: order.id }))
  const edit = `/admin/order-edits/${order_edit.id}`
  succeeded(await store.admin('POST', `${edit}/items`, { variant_id: variants[0].id, quantity: 1 }))
  const requested = succeeded(await store.admin('POST', `${edit}/request`, {})).order_edit
  const collection = requested.payment_collection_id as string
  const path = `/store/payment-collections/${collection}/sessions`
  const { payment_collection } = succeeded(await store.store('POST', path, { provider_id: 'wemine' }))
  const [{ id, data }] = payment_collection.payment_sessions
  return { collection, id, session: data }
}

const ledger = ({ out_trade_no }: Session) =>
  store.sql('wemine_gateway_order').where({ out_trade_no }).first()
const paymentOf = (collection: string) =>
  store
    .sql('payment as p')
    .join('payment_collection_payments as link', 'link.payment_id', 'p.id')
    .where('link.payment_collection_id', collection)
    .first('p.*')

test('what is owed for an edited order is taken by its notification', async () => {
  const { collection, session } = await owed()
  expect(session).toMatchObject({ total_fee: 12800, trade_type: 'NATIVE' })
  await store.sandbox.pay(session.code_url)
  await until('captured', async () => (await ledger(session)).state === 'captured')
  expect(await ledger(session)).toMatchObject({ order_id: collection, resource_id: collection })
  expect(await paymentOf(collection)).toMatchObject({ amount: 12800, captured_at: expect.any(Date) })
})

test('or by the storefront’s own word, once it is paid and not before', async () => {
  const { collection, id, session } = await owed()
  const authorize = `/store/payment-collections/${collection}/sessions/${id}/authorize`
  await store.store('POST', authorize, {})
  expect(await paymentOf(collection)).toBeUndefined()
  await store.sandbox.pay(session.code_url, { notify: false })
  succeeded(await store.store('POST', authorize, {}))
  await until('captured', async () => (await paymentOf(collection))?.captured_at)
  await until('the ledger', async () => (await ledger(session)).state === 'captured')
})
