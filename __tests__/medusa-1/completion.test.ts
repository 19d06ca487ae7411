import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'

jest.setTimeout(360_000)

let store: Medusa1Driver
beforeAll(async () => {
  store = await startMedusa1()
})
afterAll(() => store?.stop())
afterEach(() => store.sandbox.clearFaults())

const sessionOf = async (cart: string) => (await store.session(cart)) as Session
const ledger = ({ out_trade_no }: Session) =>
  store.sql('wemine_gateway_order').where({ out_trade_no }).first()
const money = ({ out_trade_no }: Session) => store.sandbox.money()[out_trade_no]
const returned = (session: Session) =>
  until('the return', async () => (await ledger(session)).state === 'refunded', 150_000)
const captured = (cart: string) =>
  until('the captured order', async () => {
    const order = await store.orderOf(cart)
    return order?.captured ? order : undefined
  })

async function payable(cart: string): Promise<Session> {
  succeeded(await store.startPayment(cart))
  return sessionOf(cart)
}

test('storefront and notifications at once: both see the one order, and it is captured once', async () => {
  for (let round = 0; round < 6; round++) {
    const cart = await store.createCart()
    const session = await payable(cart)
    await store.sandbox.pay(session.code_url, { notify: false })
    const [answers, attempts] = await Promise.all([
      Promise.all([1, 2, 3].map(() => store.complete(cart))),
      store.sandbox.notify(session.out_trade_no, { copies: 3 }),
    ])
    const order = await captured(cart)
    for (const { status, body } of answers)
      expect({ status, type: body.type, id: body.data?.id }).toEqual({
        status: 200,
        type: 'order',
        id: order.id,
      })
    for (const attempt of attempts) expect(attempt.acknowledged).toBe(true)
    expect(order).toMatchObject({ total: 10880, captured: 10880 })
    expect(await store.sql('payment').where({ cart_id: cart })).toHaveLength(1)
    expect(await store.sql('wemine_lease')).toHaveLength(0)
  }
})

test('a lease left by a process that died is waited out', async () => {
  const cart = await store.createCart()
  const session = await payable(cart)
  await store.sandbox.pay(session.code_url, { notify: false })
  const until = new Date(Date.now() + 3000)
  await store.sql('wemine_lease').insert({ resource_id: cart, holder: 'dead', locked_until: until })
  expect(await store.complete(cart)).toMatchObject({ status: 200, body: { type: 'order' } })
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime())
})

test('a shopper who leaves while it is waited for leaves none behind, and has the order all the same', async () => {
  const cart = await store.createCart()
  const session = await payable(cart)
  await store.sandbox.pay(session.code_url, { notify: false })
  const lease = { resource_id: cart, holder: 'other', locked_until: new Date(Date.now() + 20_000) }
  await store.sql('wemine_lease').insert(lease)
  const url = `${store.url}/store/carts/${cart}/complete`
  await expect(fetch(url, { method: 'POST', signal: AbortSignal.timeout(1500) })).rejects.toThrow()
  await store.sql('wemine_lease').where({ resource_id: cart, holder: 'other' }).del()
  // It is taken by the request that nobody waits for, and would be renewed for ever.
  await new Promise((resolve) => setTimeout(resolve, 3000))
  expect(await store.sql('wemine_lease').where({ resource_id: cart })).toEqual([])
  expect(await captured(cart)).toMatchObject({ total: 10880, captured: 10880, refunded: 0 })
})

describe('a cart that got stuck with its payment (no e-mail, so no order)', () => {
  async function stuck() {
    const cart = await store.createCartOf('Jasmine Pearls', { email: null })
    const session = await payable(cart)
    await store.sandbox.pay(session.code_url)
    expect(await store.sql('payment').where({ cart_id: cart, canceled_at: null })).toHaveLength(1)
    expect(await store.orderOf(cart)).toBeUndefined()
    return { cart, session }
  }

  test('goes on when the shopper presses complete again, which Medusa alone refuses for ever', async () => {
    const { cart, session } = await stuck()
    expect((await store.complete(cart)).status).toBeGreaterThanOrEqual(400)
    succeeded(await store.store('POST', `/store/carts/${cart}`, { email: 'late@example.com' }))
    expect(await sessionOf(cart)).toEqual(session)
    expect(await store.complete(cart)).toMatchObject({ status: 200, body: { type: 'order' } })
    expect(await captured(cart)).toMatchObject({ total: 10880, captured: 10880, refunded: 0 })
  })

  test('goes on by itself once what was missing is there', async () => {
    const { cart } = await stuck()
    succeeded(await store.store('POST', `/store/carts/${cart}`, { email: 'late@example.com' }))
    expect(await captured(cart)).toMatchObject({ total: 10880, captured: 10880 })
  })

  test('is given its money back when nothing comes, and can be paid again', async () => {
    const { cart, session } = await stuck()
    await returned(session)
    expect(money(session)).toEqual({ total_fee: 10880, paid: 10880, refunded: 10880 })
    succeeded(await store.store('POST', `/store/carts/${cart}`, { email: 'late@example.com' }))
    const again = await payable(cart)
    expect(again.out_trade_no).not.toBe(session.out_trade_no)
    await store.sandbox.pay(again.code_url)
    expect(await captured(cart)).toMatchObject({ total: 10880, captured: 10880 })
    expect(money(session)?.refunded).toBe(10880)
  })
})

describe('stock that ran out after paying', () => {
  const last = 'Last Tin of Iron Goddess'

  /** Another tea in place of what is sold out, paid. */
  async function takeAnother(cart: string) {
    const { items } = succeeded(await store.store('GET', `/store/carts/${cart}`)).cart
    const { products } = succeeded(await store.store('GET', '/store/products'))
    const { variants } = products.find(({ title }: { title: string }) => title === 'Aged Pu-erh')
    const path = `/store/carts/${cart}/line-items`
    succeeded(await store.store('DELETE', `${path}/${items[0].id}`))
    succeeded(await store.store('POST', path, { variant_id: variants[0].id, quantity: 1 }))
    await store.ship(cart)
    const again = await payable(cart)
    await store.sandbox.pay(again.code_url)
    return captured(cart)
  }

  test('sends the money back at once, and the cart can be changed and paid again', async () => {
    const [first, told, pressed] = [
      await store.createCartOf(last),
      await store.createCartOf(last),
      await store.createCartOf(last),
    ]
    const [one, two, three] = [await payable(first), await payable(told), await payable(pressed)]
    await store.sandbox.pay(one.code_url)
    await captured(first)
    await store.sandbox.pay(two.code_url)
    await store.sandbox.pay(three.code_url, { notify: false })
    expect(await store.complete(pressed)).toMatchObject({ status: 409 })
    for (const [cart, session] of [
      [told, two],
      [pressed, three],
    ] as const) {
      await returned(session)
      expect(money(session)?.refunded).toBe(money(session)?.paid)
      expect(succeeded(await store.status(session.out_trade_no)).payment.status).toBe('refunded')
      expect(await store.orderOf(cart)).toBeUndefined()
      expect(await takeAnother(cart)).toMatchObject({ total: 14800, captured: 14800 })
    }
  })
})

describe('a gift card that another cart used up meanwhile', () => {
  test('never makes an order of more than was paid: the new amount is asked, the old goes back', async () => {
    const region_id = store.regions.hk
    const { gift_card } = succeeded(
      await store.admin('POST', '/admin/gift-cards', { region_id, value: 5000 }),
    )
    const carts = [await store.createCart(), await store.createCart()] as const
    const gift_cards = [{ code: gift_card.code }]
    for (const cart of carts) succeeded(await store.store('POST', `/store/carts/${cart}`, { gift_cards }))
    const [one, other] = [await payable(carts[0]), await payable(carts[1])]
    expect([one.total_fee, other.total_fee]).toEqual([5880, 5880])
    await store.sandbox.pay(one.code_url)
    expect(await captured(carts[0])).toMatchObject({ captured: 5880 })

    await store.sandbox.pay(other.code_url)
    expect(await store.orderOf(carts[1])).toBeUndefined()
    const pressed = await store.complete(carts[1])
    expect(pressed).toMatchObject({ status: 409, body: { code: 'total_changed' } })
    const asked = await sessionOf(carts[1])
    expect(asked).toMatchObject({ total_fee: 10880 })
    await store.sandbox.pay(asked.code_url)
    expect(await captured(carts[1])).toMatchObject({ captured: 10880 })
    await returned(other)
    expect(money(other)).toEqual({ total_fee: 5880, paid: 5880, refunded: 5880 })
  })
})

describe('an order that the merchant cancels', () => {
  async function ordered() {
    const cart = await store.createCart()
    const session = await payable(cart)
    await store.sandbox.pay(session.code_url)
    return { session, order: await captured(cart) }
  }

  test('sends its money back', async () => {
    const { session, order } = await ordered()
    succeeded(await store.admin('POST', `/admin/orders/${order.id}/cancel`))
    expect(money(session)).toEqual({ total_fee: 10880, paid: 10880, refunded: 10880 })
  })

  test('before the ledger has it as captured is refunded, and not an order that money came back from', async () => {
    const { session, order } = await ordered()
    const { out_trade_no } = session
    // The process that placed it died a moment before it wrote this down.
    await store
      .sql('wemine_gateway_order')
      .where({ out_trade_no })
      .update({ state: 'authorized', order_id: null, next_check_at: null })
    succeeded(await store.admin('POST', `/admin/orders/${order.id}/cancel`))
    expect(await ledger(session)).toMatchObject({
      state: 'captured',
      order_id: order.id,
      refunded_fee: 10880,
    })
    expect(money(session)).toEqual({ total_fee: 10880, paid: 10880, refunded: 10880 })
  })

  test('stays as it is when the gateway refuses, and says why', async () => {
    const { session, order } = await ordered()
    store.sandbox.fault('refund', { refuse: 'NOTENOUGH', reason: 'balance', times: 1 })
    const { status, body } = await store.admin('POST', `/admin/orders/${order.id}/cancel`)
    expect(status).toBe(400)
    expect(body.message).toMatch(/NOTENOUGH/)
    expect(succeeded(await store.admin('GET', `/admin/orders/${order.id}`)).order.status).toBe('pending')
    succeeded(await store.admin('POST', `/admin/orders/${order.id}/cancel`))
    expect(money(session)?.refunded).toBe(10880)
  })
})
