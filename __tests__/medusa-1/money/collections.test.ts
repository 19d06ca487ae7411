import type { Session } from '../../support/driver'
import { succeeded } from '../../support/http'
import { type Medusa1Driver, startMedusa1 } from '../../support/medusa-1-driver'
import { placedOrder } from '../../support/placed-order'
import { booksOf, IS } from './books'

jest.setTimeout(300_000)

let store: Medusa1Driver
const books = booksOf(() => store)
beforeAll(async () => {
  store = await startMedusa1()
})
afterAll(() => store?.stop())

interface Owed {
  order: string
  edit: string
  collection: string
  id: string
  session: Session
}

/** A paid order to which the merchant added a tea, with the payment session for what is owed. */
async function owed(): Promise<Owed> {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  await store.sandbox.pay(((await store.session(cart)) as Session).code_url)
  const { id: order } = await placedOrder(store, cart)
  const { products } = succeeded(await store.store('GET', '/store/products'))
  const { variants } = products.find(({ title }: { title: string }) => title === 'Aged Pu-erh')
  const { order_edit } = succeeded(await store.admin('POST', '/admin/order-edits', { order_id: order }))
  const path = `/admin/order-edits/${order_edit.id}`
  succeeded(await store.admin('POST', `${path}/items`, { variant_id: variants[0].id, quantity: 1 }))
  const requested = succeeded(await store.admin('POST', `${path}/request`, {})).order_edit
  const collection = requested.payment_collection_id as string
  return { order, edit: order_edit.id, collection, ...(await sessionOf(collection)) }
}

async function sessionOf(collection: string, provider_id = 'wemine') {
  const path = `/store/payment-collections/${collection}/sessions`
  const { payment_collection } = succeeded(await store.store('POST', path, { provider_id }))
  const [{ id, data }] = payment_collection.payment_sessions
  return { id: id as string, session: data as Session }
}

const paymentOf = ({ collection }: Owed) =>
  store
    .sql('payment as p')
    .join('payment_collection_payments as link', 'link.payment_id', 'p.id')
    .where('link.payment_collection_id', collection)
    .first('p.*')

const ways: [string, (owed: Owed) => Promise<unknown>][] = [
  [
    'whose order is canceled',
    async ({ order }) => succeeded(await store.admin('POST', `/admin/orders/${order}/cancel`)),
  ],
  [
    'whose edit is declined',
    async ({ edit }) => succeeded(await store.store('POST', `/store/order-edits/${edit}/decline`, {})),
  ],
  [
    'whose edit is canceled',
    async ({ edit }) => succeeded(await store.admin('POST', `/admin/order-edits/${edit}/cancel`)),
  ],
  [
    'that asks for less',
    ({ collection: id }) => store.sql('payment_collection').where({ id }).update({ amount: 5000 }),
  ],
  [
    'that asks for nothing',
    ({ collection: id }) => store.sql('payment_collection').where({ id }).update({ amount: 0 }),
  ],
]

describe('a collection', () => {
  test.each(ways)(
    '%s: its open code, paid afterwards, is refunded, and never captured',
    async (_, withdraw) => {
      const one = await owed()
      await withdraw(one)
      await store.sandbox.pay(one.session.code_url)
      await books.reaches(one.session, IS.paid)
      await books.age(one.session, 2)
      await books.reaches(one.session, IS.back)
      expect(books.money(one.session)).toEqual({ paid: 12800, refunded: 12800 })
      expect((await paymentOf(one))?.captured_at ?? null).toBeNull()
    },
  )

  test.each(ways)('%s: the storefront’s own word is not taken for it either', async (_, withdraw) => {
    const one = await owed()
    await store.sandbox.pay(one.session.code_url, { notify: false })
    await withdraw(one)
    const path = `/store/payment-collections/${one.collection}/sessions/${one.id}/authorize`
    const { status } = await store.store('POST', path, {})
    if (status < 400) expect(await paymentOf(one)).toBeUndefined()
    await store.sandbox.notify(one.session.out_trade_no)
    await books.reaches(one.session, IS.paid)
    await books.age(one.session, 2)
    await books.reaches(one.session, IS.back)
    expect(books.money(one.session).refunded).toBe(12800)
  })

  test('whose edit is declined right after it was authorised: back, and Medusa’s payment is canceled', async () => {
    const one = await owed()
    await store.sandbox.pay(one.session.code_url, { notify: false })
    const path = `/store/payment-collections/${one.collection}/sessions/${one.id}/authorize`
    await Promise.all([
      store.store('POST', path, {}),
      store.sql('order_edit').where({ id: one.edit }).update({ declined_at: new Date() }),
    ])
    await store.sandbox.notify(one.session.out_trade_no)
    await books.age(one.session, 2)
    await books.reaches(one.session, IS.back)
    expect((await paymentOf(one))?.captured_at ?? null).toBeNull()
    expect(books.money(one.session).refunded).toBe(12800)
  })

  test('whose edit was withdrawn is given no new code', async () => {
    const one = await owed()
    await ways[1]?.[1](one)
    const before = store.sandbox.orders().length
    const path = `/store/payment-collections/${one.collection}/sessions/${one.id}`
    const { status, body } = await store.store('POST', path, {})
    expect({ status, message: body.message }).toEqual({
      status: 400,
      message: expect.stringMatching(/nothing left to pay here/),
    })
    expect(store.sandbox.orders()).toHaveLength(before)
  })
})

describe('a late payment of a collection that still owes it', () => {
  /** A code that ends soon is not given again: the session gets a newer one. */
  async function newerCode(one: Owed) {
    const { out_trade_no } = one.session
    const expires_at = new Date(Date.now() + 20 * 60_000)
    await store.sql('wemine_gateway_order').where({ out_trade_no }).update({ expires_at })
    const path = `/store/payment-collections/${one.collection}/sessions/${one.id}`
    const { payment_session } = succeeded(await store.store('POST', path, {}))
    expect(payment_session.data.code_url).not.toBe(one.session.code_url)
    return payment_session
  }

  test('is what it is paid by, in place of a newer code', async () => {
    const one = await owed()
    await newerCode(one)
    await store.sandbox.pay(one.session.code_url)
    await books.reaches(one.session, IS.captured)
    expect(await books.paidFor(one.session)).toBe(one.collection)
    expect(await paymentOf(one)).toMatchObject({ amount: 12800, captured_at: expect.any(Date) })
    expect(books.money(one.session)).toEqual({ paid: 12800, refunded: 0 })
  })

  test('is so too when the shopper had turned to another way to pay', async () => {
    const one = await owed()
    await sessionOf(one.collection, 'manual')
    await store.sandbox.pay(one.session.code_url)
    await books.reaches(one.session, IS.captured)
    expect(await paymentOf(one)).toMatchObject({ provider_id: 'wemine', amount: 12800 })
  })

  test('is refunded when the newer code was paid', async () => {
    const one = await owed()
    const payment_session = await newerCode(one)
    await store.sandbox.pay(payment_session.data.code_url)
    await books.reaches(payment_session.data, IS.captured)
    await store.sandbox.pay(one.session.code_url)
    await books.reaches(one.session, IS.paid)
    await books.age(one.session, 2)
    await books.reaches(one.session, IS.back)
    expect(books.money(payment_session.data).refunded).toBe(0)
  })
})
