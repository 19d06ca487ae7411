import type { Session } from '../../support/driver'
import { succeeded } from '../../support/http'
import { type Medusa1Driver, startMedusa1 } from '../../support/medusa-1-driver'
import { placedOrder } from '../../support/placed-order'
import { booksOf, IS } from './books'
import { type StandIn, startStandIn } from './stand-in'

jest.setTimeout(300_000)

let store: Medusa1Driver
let gateway: StandIn
const books = booksOf(() => store)
beforeAll(async () => {
  gateway = await startStandIn()
  const options = { baseUrl: gateway.baseUrl, timeout: 3000, exchangeRates: { JPY: '0.0004' } }
  store = await startMedusa1({ options })
  gateway.target = store.sandbox.baseUrl
})
afterAll(async () => {
  await store?.stop()
  await gateway.unplug()
})
afterEach(() => {
  gateway.rewrite = undefined
  store.sandbox.clearFaults()
})

async function ordered(more = {}) {
  const cart = await store.createCartOf('Jasmine Pearls', more)
  succeeded(await store.startPayment(cart))
  const session = (await store.session(cart)) as Session
  await store.sandbox.pay(session.code_url)
  const order = await placedOrder(store, cart)
  await books.reaches(session, IS.captured)
  return { cart, session, order: order.id }
}

const cancel = (order: string) => store.admin('POST', `/admin/orders/${order}/cancel`)
const statusOf = async (order: string) =>
  succeeded(await store.admin('GET', `/admin/orders/${order}`)).order.status

describe('a refund that the gateway does and answers with', () => {
  const dataOf = (answer: Record<string, unknown>) => (answer.data ?? answer.message ?? answer) as object
  const known: [string, StandIn['rewrite']][] = [
    ['PROCESSING', (answer) => ({ status: 'success', data: { ...dataOf(answer), status: 'PROCESSING' } })],
    ['"OK" as Code', (answer) => ({ Code: 'OK', data: dataOf(answer) })],
    ['ACCEPTED', (answer) => ({ status: 'success', data: { ...dataOf(answer), result_code: 'ACCEPTED' } })],
  ]
  const unknown: [string, StandIn['rewrite']][] = [
    ['a status', (answer) => ({ status: 'success', data: { ...dataOf(answer), status: 'HALF_WAY' } })],
    ['a code', (answer) => ({ status: 'success', data: { ...dataOf(answer), result_code: 'ACCEPTABLE' } })],
    ['a word for yes', (answer) => ({ status: 'granted', data: dataOf(answer) })],
    ['nothing', () => ({})],
  ]

  test.each(known)('%s, and its number, is done with one press', async (_, rewrite) => {
    const { cart, session, order } = await ordered()
    gateway.rewrite = rewrite
    succeeded(await store.refund(order, 3000))
    expect(books.money(session)).toEqual({ paid: 10880, refunded: 3000 })
    expect(await store.orderOf(cart)).toMatchObject({ refunded: 3000 })
    expect(await books.refunds(session)).toEqual(['done'])
  })

  test.each(unknown)('%s that no document has: two presses pay once', async (_, rewrite) => {
    const { cart, session, order } = await ordered()
    gateway.rewrite = rewrite
    const first = await store.refund(order, 3000)
    expect({ status: first.status, message: first.body.message }).toEqual({
      status: 400,
      message: expect.stringMatching(/did not say whether .* It may have been/),
    })
    expect(await store.orderOf(cart)).toMatchObject({ refunded: 0 })
    gateway.rewrite = undefined
    succeeded(await store.refund(order, 3000))
    expect(books.money(session)).toEqual({ paid: 10880, refunded: 3000 })
    expect(await store.orderOf(cart)).toMatchObject({ refunded: 3000 })
  })
})

describe('an order that the merchant cancels', () => {
  test('while the gateway refuses for now: words, the order stays, nothing is booked; pressed again it is refunded', async () => {
    const { cart, session, order } = await ordered()
    store.sandbox.fault('refund', { refuse: 'NOTENOUGH', reason: 'balance', times: 1 })
    expect(await cancel(order)).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(/NOTENOUGH/) },
    })
    expect(await statusOf(order)).toBe('pending')
    expect(await store.orderOf(cart)).toMatchObject({ refunded: 0 })
    succeeded(await cancel(order))
    expect(books.money(session).refunded).toBe(10880)
  })

  test('while the gateway cannot be reached: the same', async () => {
    const { session, order } = await ordered()
    await gateway.unplug()
    try {
      expect(await cancel(order)).toMatchObject({
        status: 400,
        body: { message: expect.stringMatching(/cannot be reached right now/) },
      })
    } finally {
      await gateway.plug()
    }
    expect(await statusOf(order)).toBe('pending')
    expect(books.money(session).refunded).toBe(0)
    succeeded(await cancel(order))
    expect(await statusOf(order)).toBe('canceled')
    expect(books.money(session).refunded).toBe(10880)
  })

  test.each([
    ['and did it', { reset: 'after' as const, times: 1 }],
    ['and did not do it', { status: 502, times: 1 }],
  ])(
    'while the gateway’s answer is lost, %s: words, the order stays, and in the end it is refunded once',
    async (_, fault) => {
      const { session, order } = await ordered()
      store.sandbox.fault('refund', fault)
      expect(await cancel(order)).toMatchObject({
        status: 400,
        body: { message: expect.stringMatching(/did not say whether/) },
      })
      expect(await statusOf(order)).toBe('pending')
      await books.age(session, 2)
      succeeded(await cancel(order))
      expect(await statusOf(order)).toBe('canceled')
      expect(books.money(session)).toEqual({ paid: 10880, refunded: 10880 })
    },
  )

  test('before it was captured, while the gateway refuses for now: canceled, and the money follows by itself', async () => {
    const { session, order } = await ordered()
    await books.forgetCapture(session)
    store.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    succeeded(await cancel(order))
    expect(await statusOf(order)).toBe('canceled')
    expect(await books.where(session)).toBe(IS.goingBack)
    expect(books.money(session).refunded).toBe(0)
    await books.age(session, 2)
    await books.reaches(session, IS.back)
    expect(books.money(session).refunded).toBe(10880)
  })
})

describe('nobody’s money', () => {
  test('that the gateway refuses to refund for now is tried again, and listed after half an hour', async () => {
    const cart = await store.createCart()
    succeeded(await store.startPayment(cart))
    const session = (await store.session(cart)) as Session
    succeeded(await store.payOtherwise(cart))
    succeeded(await store.complete(cart))
    store.sandbox.fault('refund', { refuse: 'NOTENOUGH' })
    await store.sandbox.pay(session.code_url)
    await books.age(session, 2)
    await books.reaches(session, IS.goingBack)
    await books.age(session, 40)
    await new Promise((resolve) => setTimeout(resolve, 11_000))
    expect(await books.where(session)).toBe(IS.goingBack)
    expect(await books.isListed(session)).toBe(true)
    store.sandbox.clearFaults()
    await books.age(session, 60)
    await books.reaches(session, IS.back)
    expect(await books.isListed(session)).toBe(false)
    expect(books.money(session)).toEqual({ paid: 10880, refunded: 10880 })
  })
})

test('the only refund, lost on its way: half an hour later the merchant can press again, and it is paid once', async () => {
  const { session, order } = await ordered()
  store.sandbox.fault('refund', { status: 502, times: 1 })
  expect((await store.refund(order, 3000)).status).toBe(400)
  expect((await store.refund(order, 3000)).status).toBe(400)
  expect(books.money(session).refunded).toBe(0)
  await books.age(session, 31)
  succeeded(await store.refund(order, 3000))
  expect(books.money(session)).toEqual({ paid: 10880, refunded: 3000 })
  expect(await books.isRefundInDoubt(session)).toBe(false)
})

test('an exchanged cart is refunded to its last unit, though that is worth less than a cent', async () => {
  const { cart, session, order } = await ordered({ region: store.regions.jp })
  const { total } = (await store.orderOf(cart)) ?? { total: 0 }
  succeeded(await store.refund(order, total - 1))
  expect(books.money(session).refunded).toBe(books.money(session).paid)
  succeeded(await store.refund(order, 1))
  expect(await store.orderOf(cart)).toMatchObject({ refunded: total })
  expect(books.money(session).refunded).toBe(session.total_fee)
})

test('a payment that failed once (PAYERROR) and is paid afterwards, with no notification, makes its order', async () => {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  const session = (await store.session(cart)) as Session
  store.sandbox.fault('queryOrder', { answer: { trade_state: 'PAYERROR' }, times: 1 })
  succeeded(await store.status(session.out_trade_no))
  await store.sandbox.pay(session.code_url, { notify: false })
  expect(await placedOrder(store, cart, 60_000)).toMatchObject({ total: 10880, captured: 10880 })
})

test('a refund notification is acknowledged, and has the refund in doubt asked about', async () => {
  const { session, order } = await ordered()
  store.sandbox.fault('refund', { reset: 'after', times: 1 })
  store.sandbox.fault('queryOrder', { status: 503 })
  expect((await store.refund(order, 3000)).status).toBe(400)
  store.sandbox.clearFaults()
  const body =
    '<xml><return_code><![CDATA[SUCCESS]]></return_code><appid>wx1</appid><mch_id>1</mch_id><nonce_str>n</nonce_str>' +
    '<req_info><![CDATA[T87GAHG17TGAHG1TGHAHAHA1Y1CIOA9UGJH1GAHV871HAGAGQYQQPOOJMXNBCXBVNMNMAJAA]]></req_info></xml>'
  const answer = await fetch(`${store.url}/hooks/wemine`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/xml' },
  })
  expect(await answer.text()).toMatch(/<return_code><!\[CDATA\[SUCCESS]]><\/return_code>/)
  await new Promise((resolve) => setTimeout(resolve, 12_000))
  expect(await books.isRefundInDoubt(session)).toBe(false)
  expect(await books.refunds(session)).toEqual(['done'])
})
