import { join } from 'node:path'
import { doctorContract } from '../support/doctor-contract'
import type { Session } from '../support/driver'
import { request, succeeded, until } from '../support/http'
import { type Medusa1Driver, startMedusa1 } from '../support/medusa-1-driver'
import { placedOrder } from '../support/placed-order'

jest.setTimeout(300_000)

let store: Medusa1Driver
beforeAll(async () => {
  const greedy = { resolve: join(__dirname, 'support/greedy-plugin'), options: {} }
  store = await startMedusa1({ env: { MORE_PLUGINS: JSON.stringify([greedy]) } })
})
afterAll(() => store?.stop())

async function payable() {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  return { cart, session: (await store.session(cart)) as Session }
}

describe('POST /hooks/wemine', () => {
  test.each([
    'text/xml',
    'application/xml',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json',
    '',
    // A parser for every route, of another plugin of the store, has eaten these before.
    'application/x-eaten-as-bytes',
    'application/x-eaten-as-text',
    'application/x-eaten-and-kept',
  ])('takes a notification that calls itself %j', async (contentType) => {
    const { cart, session } = await payable()
    await store.sandbox.pay(session.code_url, { notify: false })
    const [attempt] = await store.sandbox.notify(session.out_trade_no, { contentType })
    expect(attempt).toMatchObject({ acknowledged: true, reply: { status: 200 } })
    expect(await store.orderOf(cart)).toMatchObject({ captured: 10880 })
  })

  test.each<[string, string, string?]>([
    ['nothing', ''],
    ['broken JSON', '{"out_trade_no":'],
    ['a number nobody knows', '<xml><out_trade_no>987654321987654321</out_trade_no></xml>'],
    ['what a parser of the store took', '{"parsed":1}', 'application/x-eaten-as-json'],
  ])('refuses %s with a reason, in WeChat’s XML', async (_, body, contentType = 'application/json') => {
    const headers = { 'content-type': contentType }
    const answer = await request(`${store.url}/hooks/wemine`, 'POST', body, headers)
    expect(answer.status).toBe(/eaten/.test(contentType) ? 500 : 200)
    expect(answer.body).toMatch(/^<xml><return_code><!\[CDATA\[FAIL\]\]><\/return_code><return_msg>/)
  })

  test('refuses what is larger than any notification, and closes the connection', async () => {
    const body = `<xml><a>${'x'.repeat(200_000)}</a></xml>`
    const answer = await fetch(`${store.url}/hooks/wemine`, { method: 'POST', body })
    expect(answer.status).toBe(413)
    expect(answer.headers.get('connection')).toBe('close')
    expect(await answer.text()).toMatch(/FAIL.*larger than 8192 bytes/)
  })

  test('says in the log that a parser of the store takes notifications away', async () => {
    const headers = { 'content-type': 'application/x-eaten-as-json' }
    await request(`${store.url}/hooks/wemine`, 'POST', '{"parsed":1}', headers)
    await until('the warning', async () => /Exclude \/hooks\/wemine from that parser/.test(store.logs()))
  })
})

describe('GET /store/wemine/payments/:out_trade_no', () => {
  test('tells an unknown number as 404 in Medusa’s shape, and nothing is cached', async () => {
    for (const number of ['987654321987654321', 'x', "1' or '1'='1"])
      expect(await store.status(number)).toMatchObject({ status: 404, body: { type: 'not_found' } })
    const { session } = await payable()
    const answer = await fetch(`${store.url}/store/wemine/payments/${session.out_trade_no}`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({ payment: { status: 'waiting', total_fee: 10880 } })
  })
})

describe('/admin/wemine/payments', () => {
  test('is for admins only', async () => {
    for (const [method, path] of [
      ['GET', '/admin/wemine/payments'],
      ['GET', '/admin/wemine/payments/1'],
      ['POST', '/admin/wemine/payments/1/check'],
    ] as const)
      expect((await request(`${store.url}${path}`, method)).status).toBe(401)
  })

  test('lists, shows, and checks one now, which places its order', async () => {
    const { cart, session } = await payable()
    await store.sandbox.pay(session.code_url, { notify: false })
    const path = `/admin/wemine/payments/${session.out_trade_no}`
    expect(succeeded(await store.admin('POST', `${path}/check`)).payment).toMatchObject({ state: 'captured' })
    const order = await placedOrder(store, cart)
    expect(order).toMatchObject({ captured: 10880 })
    succeeded(await store.refund(order.id, 80))
    const { payments } = succeeded(await store.admin('GET', `/admin/wemine/payments?order_id=${order.id}`))
    expect(payments).toMatchObject([{ out_trade_no: session.out_trade_no, refunded_fee: 80 }])
    expect(succeeded(await store.admin('GET', path))).toMatchObject({
      payment: { paid_fee: 10880 },
      refunds: [{ refund_fee: 80, state: 'done' }],
    })
    expect(await store.admin('GET', '/admin/wemine/payments/1')).toMatchObject({ status: 404 })
  })
})

test('GET /store/wemine/quick-auth says that it is off where no token is configured', async () => {
  const answer = await store.store('GET', '/store/wemine/quick-auth?redirect_url=https://shop.example.com/')
  expect(answer).toMatchObject({ status: 400, body: { message: expect.stringMatching(/quickAuthToken/) } })
})

describe('the doctor beside the running store', () => doctorContract(() => store))
