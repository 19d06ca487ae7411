import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'

jest.setTimeout(300_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2({ options: { timeout: 3000 } })
})
afterAll(() => store?.stop())

/** A product of one size at `amount` HKD, made through the admin API. */
async function cartOfPrice(amount: number): Promise<string> {
  const title = `Tea at ${amount} ${crypto.randomUUID()}`
  const [profile] = succeeded(await store.admin('GET', '/admin/shipping-profiles')).shipping_profiles
  const [channel] = succeeded(await store.admin('GET', '/admin/sales-channels')).sales_channels.filter(
    ({ name }: { name: string }) => name === 'Harbour Tea',
  )
  const { product } = succeeded(
    await store.admin('POST', '/admin/products', {
      title,
      status: 'published',
      shipping_profile_id: profile.id,
      sales_channels: [{ id: channel.id }],
      options: [{ title: 'Size', values: ['S'] }],
      variants: [
        {
          title: 'S',
          options: { Size: 'S' },
          manage_inventory: false,
          prices: [{ currency_code: 'hkd', amount }],
        },
      ],
    }),
  )
  const { cart } = succeeded(
    await store.store('POST', '/store/carts', {
      region_id: store.regions.hk,
      items: [{ variant_id: product.variants[0].id, quantity: 1 }],
    }),
  )
  return cart.id
}

test('nothing that a shopper plants stays in a session', async () => {
  const cart = await store.createCart()
  const planted = {
    evil: 1,
    amount: 1,
    authorized: true,
    session_id: 'payses_EVIL',
    out_trade_no: '123456789',
    open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M',
    trade_type: 'NATIVE',
    client_secret: 'planted-secret-of-24-char',
  }
  succeeded(await store.startPayment(cart, planted))
  const [row] = await store.sql('payment_session').orderBy('created_at', 'desc').limit(1)
  expect(Object.keys(row.data).sort()).toEqual(
    [
      ...['client_secret', 'code_url', 'expires_at', 'fee_type', 'out_trade_no', 'pay_url', 'session_id'],
      ...['total_fee', 'trade_type'],
    ].sort(),
  )
  expect(row.data.client_secret).not.toBe(planted.client_secret)
  expect(row.data).toMatchObject({ session_id: row.id, total_fee: 10880 })
})

test('a cart that costs nothing is refused in words', async () => {
  const { status, body } = await store.startPayment(await cartOfPrice(0))
  const message = expect.stringMatching(/there is nothing to pay/)
  expect({ status, body }).toMatchObject({ status: 400, body: { message } })
})

test.each([
  [19.9, 1990],
  [8.8, 880],
  [0.3, 30],
  [1234567.89, 123456789],
  // Medusa does not round: half up, as it is charged and as it is compared.
  [88.888, 8889],
  [84.915, 8492],
])('a cart of HK$%d is asked for as %d cents', async (amount, cents) => {
  const cart = await cartOfPrice(amount)
  succeeded(await store.startPayment(cart))
  expect(await store.session(cart)).toMatchObject({ total_fee: cents })
})

test('a cart in another currency is refused in words', async () => {
  const cart = await store.createCartOf('Jasmine Pearls', store.regions.jp)
  const { status, body } = await store.startPayment(cart)
  expect(status).toBe(400)
  expect(body.message).toMatch(/not available for a cart in JPY: this store takes it in HKD/)
})

test.each([
  [{ trade_type: 'APP' }, /trade_type must be "NATIVE"/],
  [{ trade_type: 'JSAPI', open_id: "x' or 1=1 --" }, /open_id must be 20 to 128/],
  [{ open_id: 7 }, /open_id must be 20 to 128/],
])('a shopper who sends %j is told what to send', async (input, words) => {
  const { status, body } = await store.startPayment(await store.createCart(), input)
  expect({ status, body }).toMatchObject({ status: 400, body: { message: expect.stringMatching(words) } })
})

test('a shopper who is logged in causes no warnings', async () => {
  const login = { email: `shopper-${crypto.randomUUID()}@example.com`, password: 'supersecret' }
  const { token } = succeeded(await store.store('POST', '/auth/customer/emailpass/register', login))
  succeeded(
    await store.store(
      'POST',
      '/store/customers',
      { email: login.email },
      { authorization: `Bearer ${token}` },
    ),
  )
  const session = succeeded(await store.store('POST', '/auth/customer/emailpass', login))
  const authorization = { authorization: `Bearer ${session.token}` }
  const cart = await store.createCart()
  succeeded(await store.store('POST', `/store/carts/${cart}/customer`, {}, authorization))
  const { payment_collection } = succeeded(
    await store.store('POST', '/store/payment-collections', { cart_id: cart }),
  )
  const path = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  for (let again = 0; again < 2; again++)
    succeeded(await store.store('POST', path, { provider_id: 'pp_wemine_hk' }, authorization))
  expect(await store.session(cart)).toMatchObject({ total_fee: 10880 })
  expect(store.logs()).not.toMatch(/account holder/i)
})

test('a shopper who comes back with a cart that is an order already is given no other code', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const { code_url } = (await store.session(cart)) as Session
  await store.sandbox.pay(code_url)
  const { id } = await placedOrder(store, cart)
  const codes = Object.keys(store.sandbox.money()).length
  for (const again of [store.startPayment, store.renewPayment]) {
    const { status, body } = await again(cart)
    const message = expect.stringMatching(/nothing left to pay here: this cart is an order already/)
    expect({ status, body }).toMatchObject({ status: 400, body: { message } })
  }
  expect(Object.keys(store.sandbox.money())).toHaveLength(codes)
  expect((await store.refund(id, 10_880)).status).toBe(200)
  expect(await store.orderOf(cart)).toMatchObject({ captured: 10880, refunded: 10880 })
})

test('a session that is made again shows the same code, as often as it is made', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const old = (await store.session(cart)) as Session
  for (let again = 0; again < 3; again++) succeeded(await store.startPayment(cart))
  const session = (await store.session(cart)) as Session
  expect(session).toEqual({ ...old, session_id: session.session_id })
  expect(session.session_id).not.toBe(old.session_id)
  const [row] = await store.sql('wemine_gateway_order').where({ out_trade_no: old.out_trade_no })
  expect(row).toMatchObject({ session_id: session.session_id, superseded_at: null })
  await store.sandbox.pay(session.code_url)
  expect(await placedOrder(store, cart)).toMatchObject({ captured: 10880 })
})

test('a new code that is asked for is a new gateway order, and the old one is watched', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const old = (await store.session(cart)) as Session
  succeeded(await store.startPayment(cart, { new_code: true }))
  expect((await store.session(cart))?.out_trade_no).not.toBe(old.out_trade_no)
  const [row] = await store.sql('wemine_gateway_order').where({ out_trade_no: old.out_trade_no })
  expect(row).toMatchObject({
    state: 'open',
    superseded_at: expect.any(Date),
    next_check_at: expect.any(Date),
  })
})

test('of two codes of one cart that are both paid one makes the order and the other goes back', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const old = (await store.session(cart)) as Session
  succeeded(await store.startPayment(cart, { new_code: true }))
  const session = (await store.session(cart)) as Session
  await Promise.all([store.sandbox.pay(old.code_url), store.sandbox.pay(session.code_url)])
  await placedOrder(store, cart)
  const state = async (out_trade_no: string) =>
    (await store.sql('wemine_gateway_order').where({ out_trade_no }))[0].state
  await until('the refund', async () => (await state(old.out_trade_no)) === 'refunded', 110_000)
  await until('the capture', async () => (await state(session.out_trade_no)) === 'captured')
  const money = store.sandbox.money()
  expect(money[old.out_trade_no]).toEqual({ total_fee: 10880, paid: 10880, refunded: 10880 })
  expect(money[session.out_trade_no]).toEqual({ total_fee: 10880, paid: 10880, refunded: 0 })
  expect(await store.orderOf(cart)).toMatchObject({ captured: 10880, refunded: 0 })
}, 300_000)

test('of two who pay for the last tin one gets it and the other the money', async () => {
  const carts = [
    await store.createCartOf('Last Tin of Iron Goddess'),
    await store.createCartOf('Last Tin of Iron Goddess'),
  ]
  const sessions: Session[] = []
  for (const cart of carts) {
    succeeded(await store.startPayment(cart))
    sessions.push((await store.session(cart)) as Session)
  }
  for (const { code_url } of sessions) await store.sandbox.pay(code_url)
  const [first, second] = sessions as [Session, Session]
  await until(
    'the first one’s order',
    async () => (await store.orderOf(carts[0] as string))?.captured === 28800,
  )
  await until(
    'the refund',
    async () => store.sandbox.money()[second.out_trade_no]?.refunded === 28800,
    130_000,
  )
  expect(store.sandbox.money()[first.out_trade_no]?.refunded).toBe(0)
  expect(await store.orderOf(carts[1] as string)).toBeUndefined()
  const shown = await until('the state', async () => {
    const { payment } = succeeded(await store.status(second.out_trade_no))
    return payment.status === 'refunded' && payment
  })
  expect(shown.message).toMatch(/refunded automatically/)
  expect((await store.complete(carts[1] as string)).body.type).not.toBe('order')
}, 340_000)

test('a cart whose total drifted away under its session is not placed for the old amount', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const session = (await store.session(cart)) as Session
  await store
    .sql('cart_line_item')
    .where({ cart_id: cart })
    .update({
      unit_price: 99,
      raw_unit_price: JSON.stringify({ value: '99', precision: 20 }),
    })
  await store.sandbox.pay(session.code_url)
  expect(await store.orderOf(cart)).toBeUndefined()
  await until(
    'the refund',
    async () => store.sandbox.money()[session.out_trade_no]?.refunded === 10880,
    120_000,
  )
  expect(store.logs()).toMatch(/its cart costs HKD 119\.00 by now where HKD 108\.80 was paid/)
  expect(await store.orderOf(cart)).toBeUndefined()
}, 300_000)

test('cancelling a paid order refunds it once', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const session = (await store.session(cart)) as Session
  await store.sandbox.pay(session.code_url)
  const order = await placedOrder(store, cart)
  succeeded(await store.admin('POST', `/admin/orders/${order.id}/cancel`, {}))
  expect(store.sandbox.money()[session.out_trade_no]).toEqual({
    total_fee: 10880,
    paid: 10880,
    refunded: 10880,
  })
})
