import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'
import { placedOrder } from '../support/placed-order'

jest.setTimeout(300_000)

const OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
const OTHER_OPEN_ID = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-N'

let store: Medusa1Driver
beforeAll(async () => {
  store = await startMedusa1()
})
afterAll(() => store?.stop())

async function payable(input?: Record<string, unknown>): Promise<{ cart: string; session: Session }> {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart, input))
  return { cart, session: (await store.session(cart)) as Session }
}
const asked = () => store.sandbox.orders().length
const touch = (cart: string, body: unknown) => store.store('POST', `/store/carts/${cart}`, body)
const sendData = (cart: string, data: unknown) =>
  store.store('POST', `/store/carts/${cart}/payment-sessions/wemine`, { data })
const ledger = (cart: string) =>
  store.sql('wemine_gateway_order').where({ resource_id: cart }).orderBy('created_at')
const captured = (cart: string) =>
  until('the captured order', async () => {
    const order = await store.orderOf(cart)
    return order?.captured ? order : undefined
  })

describe('updatePayment, which Medusa 1 calls on every touch of a cart', () => {
  test('opens no second gateway order while nothing changed', async () => {
    const { cart, session } = await payable()
    const before = asked()
    for (const body of [{ email: 'other@example.com' }, { context: { note: 'gift' } }])
      succeeded(await touch(cart, body))
    for (const path of ['payment-sessions', 'payment-sessions', 'payment-session'])
      succeeded(await store.store('POST', `/store/carts/${cart}/${path}`, { provider_id: 'wemine' }))
    // The event of the changed e-mail calls it again, three seconds later.
    await new Promise((resolve) => setTimeout(resolve, 4500))
    expect(asked()).toBe(before)
    expect(await store.session(cart)).toEqual(session)
  })

  test('opens one for the new amount, and Medusa’s session follows', async () => {
    const { cart, session } = await payable()
    await store.changeCart(cart)
    const renewed = await store.cartSession(cart)
    expect(renewed).toMatchObject({ amount: 19760, data: { total_fee: 19760, trade_type: 'NATIVE' } })
    const rows = await ledger(cart)
    expect(rows.find((row) => row.out_trade_no === session.out_trade_no).superseded_at).toBeTruthy()
    expect(rows.find((row) => row.out_trade_no === renewed?.data.out_trade_no).superseded_at).toBeNull()
  })

  test('opens one in place of a code that can no longer be paid', async () => {
    const { cart, session } = await payable()
    await store
      .sql('wemine_gateway_order')
      .where({ out_trade_no: session.out_trade_no })
      .update({ expires_at: new Date(Date.now() - 1000) })
    succeeded(await store.startPayment(cart))
    expect((await store.session(cart))?.out_trade_no).not.toBe(session.out_trade_no)
  })
})

describe('what a shopper says', () => {
  test('in the cart’s context: an open_id makes a JSAPI payment, and another one a new one', async () => {
    const { cart, session } = await payable({ open_id: OPEN_ID })
    expect(session).toMatchObject({ trade_type: 'JSAPI', prepay_id: expect.any(String) })
    succeeded(await touch(cart, { context: { open_id: OTHER_OPEN_ID } }))
    const renewed = await store.session(cart)
    expect(renewed?.out_trade_no).not.toBe(session.out_trade_no)
    succeeded(await touch(cart, { context: { trade_type: 'NATIVE' } }))
    expect(await store.session(cart)).toMatchObject({ trade_type: 'NATIVE', code_url: expect.any(String) })
    expect((await ledger(cart)).map((row) => row.open_id)).toEqual([OPEN_ID, OTHER_OPEN_ID, null])
  })

  test('in the session’s data: leaves nothing behind of the other trade type, and stays on the next touch', async () => {
    const { cart } = await payable({ open_id: OPEN_ID })
    succeeded(await sendData(cart, { trade_type: 'NATIVE' }))
    const native = (await store.session(cart)) as Session
    expect(Object.keys(native).sort()).toEqual([
      'client_secret',
      'code_url',
      'expires_at',
      'fee_type',
      'out_trade_no',
      'pay_url',
      'total_fee',
      'trade_type',
    ])
    succeeded(await touch(cart, { email: 'again@example.com' }))
    expect(await store.session(cart)).toEqual(native)
    succeeded(await sendData(cart, { trade_type: 'JSAPI' }))
    const jsapi = (await store.session(cart)) as Session
    expect(jsapi).toMatchObject({ trade_type: 'JSAPI', prepay_id: expect.any(String) })
    expect(jsapi).not.toHaveProperty('code_url')
  })

  test('in the session’s data: anything else is ignored', async () => {
    const { session: rich } = await payable()
    await store.sandbox.pay(rich.code_url, { notify: false })
    const { cart, session } = await payable()
    const before = asked()
    const planted = {
      ...rich,
      trade_type: undefined,
      error: null,
      total_fee: 1,
      status: 'authorized',
      id: 'x',
      client_secret: 'planted-secret-of-24-char',
    }
    succeeded(await sendData(cart, planted))
    expect(await store.session(cart)).toEqual(session)
    expect(asked()).toBe(before)
    const { body } = await store.complete(cart)
    expect(body).toMatchObject({ type: 'cart', payment_status: 'pending' })
  })

  test('that cannot be is refused in words, with a code', async () => {
    const { cart, session } = await payable()
    const { status, body } = await sendData(cart, { open_id: 'no' })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'open_id_invalid', message: expect.stringMatching(/open_id must be/) })
    expect(await store.session(cart)).toEqual(session)
  })
})

describe('a session that goes away', () => {
  test('with a change of region, of which the provider is not told: what is paid on the old code goes back', async () => {
    const { cart, session } = await payable()
    succeeded(await touch(cart, { region_id: store.regions.jp }))
    expect(await store.session(cart)).toBeUndefined()
    await store.sandbox.pay(session.code_url)
    await until(
      'the return',
      async () => store.sandbox.money()[session.out_trade_no]?.refunded === 10880,
      90_000,
    )
    expect(await store.orderOf(cart)).toBeUndefined()
  })

  test('by its deletion is superseded, and is what the cart is paid by when the shopper pays it all the same', async () => {
    const { cart, session } = await payable()
    succeeded(await store.store('POST', `/store/carts/${cart}/payment-session`, { provider_id: 'manual' }))
    const [row] = await ledger(cart)
    expect(row).toMatchObject({ state: 'open', superseded_at: expect.any(Date) })
    // Medusa 1 leaves the old data in the row of the session that was left.
    expect((await store.cartSession(cart))?.data.out_trade_no).toBe(session.out_trade_no)
    await store.sandbox.pay(session.code_url)
    expect(await placedOrder(store, cart, 60_000)).toMatchObject({ total: 10880, captured: 10880 })
    expect(await store.sql('payment').where({ cart_id: cart })).toMatchObject([{ provider_id: 'wemine' }])
    expect(store.sandbox.money()[session.out_trade_no]).toMatchObject({ paid: 10880, refunded: 0 })
  })

  test('after its order was placed: refresh opens nothing to pay, and delete takes nothing back', async () => {
    const { cart, session } = await payable()
    await store.sandbox.pay(session.code_url)
    await captured(cart)
    const before = asked()
    const refreshed = await store.store('POST', `/store/carts/${cart}/payment-sessions/wemine/refresh`, {})
    expect(refreshed).toMatchObject({ status: 400, body: { code: 'cart_completed' } })
    await store.store('DELETE', `/store/carts/${cart}/payment-sessions/wemine`)
    await new Promise((resolve) => setTimeout(resolve, 12_000))
    expect(asked()).toBe(before)
    expect(await store.orderOf(cart)).toMatchObject({ captured: 10880, refunded: 0 })
    expect((await ledger(cart))[0]).toMatchObject({ state: 'captured' })
    expect(store.sandbox.money()[session.out_trade_no]).toMatchObject({ paid: 10880, refunded: 0 })
  })

  test('by a refresh comes back with its code and completes, though Medusa 1 forgets to select it', async () => {
    const { cart, session } = await payable()
    succeeded(await store.store('POST', `/store/carts/${cart}/payment-sessions/wemine/refresh`, {}))
    const renewed = await store.cartSession(cart)
    expect(renewed?.is_selected).toBeNull()
    expect(renewed?.data.out_trade_no).toBe(session.out_trade_no)
    await store.sandbox.pay(renewed?.data.code_url ?? '')
    expect(await captured(cart)).toMatchObject({ total: 10880, captured: 10880 })
  })
})
