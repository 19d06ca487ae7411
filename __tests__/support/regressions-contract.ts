import type { Driver, DriverOptions, Session } from './driver'
import { succeeded, until } from './http'
import { placedOrder } from './placed-order'

/** Names by which other plugins switch themselves to taking no money, in a store that runs as in development. */
export const PLAYING: DriverOptions = {
  options: { timeout: 3000 },
  env: { NODE_ENV: 'development', WEMINE_MOCK: 'true', QPAY_MOCK: 'true', TEST_FORCE_SETTLED: 'true' },
}

/**
 * Bugs of other payment plugins and pitfalls of the platforms that no other suite happens to meet. All of them, with
 * where each is tested: regressions.ts. Gives the running store to the tests that only one of the platforms has.
 */
export function regressionsContract<Store extends Driver>(
  start: (options: DriverOptions) => Promise<Store>,
): () => Store {
  let store: Store
  beforeAll(async () => {
    store = await start(PLAYING)
  })
  afterAll(() => store?.stop())
  afterEach(() => store.sandbox.clearFaults())

  const session = async (cart: string) => (await store.session(cart)) as Session
  async function payable() {
    const cart = await store.createCart()
    succeeded(await store.startPayment(cart))
    return { cart, session: await session(cart) }
  }
  async function ordered() {
    const { cart, session } = await payable()
    await store.sandbox.pay(session.code_url)
    const order = await placedOrder(store, cart)
    await until('the ledger', async () => (await ledger(session)).state === 'captured')
    return { cart, session, order }
  }
  const ledger = async ({ out_trade_no }: Session) =>
    (await store.sql('wemine_gateway_order').where({ out_trade_no }))[0]
  const refunded = ({ out_trade_no }: Session) => store.sandbox.money()[out_trade_no]?.refunded
  const platformData = async ({ out_trade_no }: Session) => {
    const rows = await store.sql('payment').whereRaw(`data->>'out_trade_no' = ?`, [out_trade_no])
    return rows.map(({ data }) => data)
  }

  test('a store in development, with every switch that means "pretend", gives nothing away', async () => {
    const { cart, session } = await payable()
    for (let again = 0; again < 2; again++) expect((await store.complete(cart)).body.type).not.toBe('order')
    expect(await store.orderOf(cart)).toBeUndefined()
    expect(succeeded(await store.status(session.out_trade_no)).payment.status).toBe('waiting')
    expect(await ledger(session)).toMatchObject({ state: 'open', paid_at: null })
  })

  test('a shopper who pressed "complete" too early has an order all the same once they have paid', async () => {
    const { cart, session } = await payable()
    for (let again = 0; again < 3; again++) expect((await store.complete(cart)).body.type).not.toBe('order')
    await store.sandbox.pay(session.code_url)
    expect(await placedOrder(store, cart)).toMatchObject({ total: 10880, captured: 10880, refunded: 0 })
    expect(refunded(session)).toBe(0)
  })

  test('whoever presses "complete" after the order is there is shown that order, and nothing is taken again', async () => {
    const { cart, order, session } = await ordered()
    for (let again = 0; again < 2; again++) {
      const { status, body } = await store.complete(cart)
      expect({ status, type: body.type }).toEqual({ status: 200, type: 'order' })
      expect((body.order ?? body.data).id).toBe(order.id)
    }
    expect(await store.orderOf(cart)).toEqual(order)
    expect(refunded(session)).toBe(0)
  })

  test('amounts that floats are bad at are refunded to the cent, each once, and the payment’s data stays', async () => {
    const { cart, order, session } = await ordered()
    const [before] = await platformData(session)
    let sum = 0
    for (const cents of [1, 57, 110, 1990, 435, 30]) {
      succeeded(await store.refund(order.id, cents))
      sum += cents
      expect(refunded(session)).toBe(sum)
    }
    expect(await store.orderOf(cart)).toMatchObject({ captured: 10880, refunded: sum })
    expect(await platformData(session)).toEqual([before])
    const refunds = await store.sql('wemine_refund').where({ out_trade_no: session.out_trade_no })
    expect(new Set(refunds.map(({ refund_id }) => refund_id)).size).toBe(6)
  })

  test('several admins who press "refund all" at once pay it once', async () => {
    const { order, session } = await ordered()
    const answers = await Promise.all(Array.from({ length: 4 }, () => store.refund(order.id, 10880)))
    expect(answers.filter(({ status }) => status < 300).length).toBeGreaterThanOrEqual(1)
    expect(refunded(session)).toBe(10880)
    expect(await ledger(session)).toMatchObject({ refunded_fee: 10880, refund_in_doubt: null })
  })

  test('a notification that failed is not taken for known when it is sent again', async () => {
    const { cart, session } = await payable()
    store.sandbox.fault('queryOrder', { status: 503 })
    await store.sandbox.pay(session.code_url, { notify: false })
    const told = async () => (await store.sandbox.notify(session.out_trade_no))[0]
    expect(await told()).toMatchObject({ acknowledged: false })
    expect(await store.orderOf(cart)).toBeUndefined()
    store.sandbox.clearFaults()
    await until('it to be heard', async () => (await told())?.acknowledged)
    expect(await placedOrder(store, cart)).toMatchObject({ total: 10880, captured: 10880 })
  })

  test('carts of bystanders are never completed by what is said about other payments', async () => {
    const idle = (await payable()).cart
    const otherwise = (await payable()).cart
    succeeded(await store.payOtherwise(otherwise))
    const { session: done, order } = await ordered()
    succeeded(await store.refund(order.id, 10880))
    const { cart: changed, session: old } = await payable()
    await store.sandbox.pay(old.code_url, { notify: false })
    await store.changeCart(changed)
    for (const { out_trade_no } of [done, old])
      await store.sandbox.notify(out_trade_no, { copies: 5 }).catch(() => [])
    for (const cart of [idle, otherwise, changed]) expect(await store.orderOf(cart)).toBeUndefined()
    expect(await ledger(done)).toMatchObject({ order_id: order.id, refunded_fee: 10880 })
    expect((await ledger(old)).state).toBe('paid')
  })

  test('several tabs that start the payment at once leave no code that nobody watches', async () => {
    const cart = await store.createCart()
    const before = new Set(Object.keys(store.sandbox.money()))
    // Either Medusa gives some of them an error of its own.
    await Promise.allSettled(Array.from({ length: 3 }, () => store.startPayment(cart)))
    succeeded(await store.startPayment(cart))
    const made = Object.keys(store.sandbox.money()).filter((number) => !before.has(number))
    expect(made.length).toBeGreaterThan(0)
    const watched = await store.sql('wemine_gateway_order').whereIn('out_trade_no', made)
    expect(watched).toHaveLength(made.length)
    for (const { state, next_check_at } of watched)
      expect({ state, next_check_at }).toEqual({ state: 'open', next_check_at: expect.any(Date) })
    const { code_url } = await session(cart)
    await store.sandbox.pay(code_url)
    expect(await placedOrder(store, cart)).toMatchObject({ total: 10880, captured: 10880 })
  })

  test('a cart that is changed while the gateway is down is neither stuck nor paid by the old amount', async () => {
    const { cart, session: old } = await payable()
    store.sandbox.fault('createOrder', { status: 503 })
    const tried = await store.changeCart(cart).catch((error: Error) => error)
    store.sandbox.clearFaults()
    // Medusa 1 takes the change back and says why; the shopper tries again.
    if (tried) await store.changeCart(cart)
    await store.sandbox.pay(old.code_url, { notify: false })
    expect((await store.complete(cart)).body.type).not.toBe('order')
    succeeded(await store.startPayment(cart))
    const now = await session(cart)
    expect(now.total_fee).toBeGreaterThan(old.total_fee)
    await store.sandbox.pay(now.code_url)
    const { total, captured } = await placedOrder(store, cart)
    expect({ total, captured }).toEqual({ total: now.total_fee, captured: now.total_fee })
  })

  return () => store
}
