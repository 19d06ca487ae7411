import { request as httpRequest } from 'node:http'
import { doctorContract } from '../support/doctor-contract'
import type { Session } from '../support/driver'
import { request, succeeded, until } from '../support/http'
import { type Medusa2Driver, startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'

jest.setTimeout(300_000)

let store: Medusa2Driver
beforeAll(async () => {
  store = await startMedusa2({ options: { timeout: 8000 } })
})
afterAll(() => store?.stop())
afterEach(() => store.sandbox.clearFaults())

async function payable() {
  const cart = await store.createCart()
  succeeded(await store.startPayment(cart))
  return { cart, session: (await store.session(cart)) as Session }
}

const hook = (body: string, contentType?: string) =>
  new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    const sent = httpRequest(
      `${store.url}/hooks/wemine`,
      { method: 'POST', headers: contentType ? { 'content-type': contentType } : {} },
      (answer) => {
        let text = ''
        answer.on('data', (chunk) => {
          text += chunk
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body: text }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

describe('POST /hooks/wemine', () => {
  test.each([
    'text/xml',
    'application/xml',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json',
    '',
  ])('takes a notification that calls itself %j', async (contentType) => {
    const { cart, session } = await payable()
    await store.sandbox.pay(session.code_url, { notify: false })
    const [attempt] = await store.sandbox.notify(session.out_trade_no, { contentType })
    expect(attempt).toMatchObject({
      acknowledged: true,
      reply: {
        status: 200,
        body: '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>',
      },
    })
    await placedOrder(store, cart)
  })

  const xml = (inside: string) => `<xml>${inside}</xml>`
  const paid = '<return_code>SUCCESS</return_code><result_code>SUCCESS</result_code>'
  test.each([
    ['nothing', ''],
    ['JSON', '{"out_trade_no":"1"}'],
    ['a broken document', '<xml><return_code>'],
    [
      'an entity',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml(`${paid}<out_trade_no>&e;</out_trade_no>`)}`,
    ],
    ['a tag twice', xml(`${paid}<out_trade_no>1</out_trade_no><out_trade_no>2</out_trade_no>`)],
    ['no number', xml(paid)],
    ['a number nobody knows', xml(`${paid}<out_trade_no>987654321987654321</out_trade_no>`)],
    ['a number that is SQL', xml(`${paid}<out_trade_no>1' or '1'='1</out_trade_no>`)],
  ])('refuses %s with a reason, in WeChat’s XML', async (_, body) => {
    const answer = await hook(body, 'text/xml')
    expect(answer).toMatchObject({ status: 200, type: expect.stringMatching(/^text\/xml/) })
    expect(answer.body).toMatch(
      /^<xml><return_code><!\[CDATA\[FAIL\]\]><\/return_code><return_msg><!\[CDATA\[.{4,}\]\]>/,
    )
    expect(answer.body).not.toMatch(/root:|select|stack/i)
  })

  test('refuses what is larger than any notification, and closes the connection', async () => {
    const answer = await fetch(`${store.url}/hooks/wemine`, { method: 'POST', body: xml('x'.repeat(70_000)) })
    expect(answer.status).toBe(413)
    expect(answer.headers.get('connection')).toBe('close')
    expect(await answer.text()).toMatch(/FAIL.*larger than 8192 bytes/)
  })

  test('answers within 5 s when the gateway does not, and the order follows', async () => {
    const { cart, session } = await payable()
    store.sandbox.fault('queryOrder', { hang: 'before', times: 1 })
    await store.sandbox.pay(session.code_url, { notify: false })
    const began = Date.now()
    const [attempt] = await store.sandbox.notify(session.out_trade_no)
    expect(Date.now() - began).toBeLessThan(5000)
    expect(attempt).toMatchObject({ acknowledged: false, reply: { status: 200 } })
    await placedOrder(store, cart, 60_000)
  }, 90_000)

  test('says 500 when the ledger cannot be read, so that the gateway sends it again', async () => {
    const { cart, session } = await payable()
    await store.sandbox.pay(session.code_url, { notify: false })
    await store.sql.raw('alter table wemine_gateway_order rename to away')
    const [attempt] = await store.sandbox
      .notify(session.out_trade_no)
      .finally(() => store.sql.raw('alter table away rename to wemine_gateway_order'))
    expect(attempt).toMatchObject({ acknowledged: false, reply: { status: 500 } })
    expect(attempt?.reply?.body).toMatch(/FAIL/)
    await store.sandbox.notify(session.out_trade_no)
    await placedOrder(store, cart)
  })

  test('leaves Medusa’s own hook route alone, and says in the log where notifications belong', async () => {
    await request(`${store.url}/hooks/payment/wemine_hk`, 'POST', { any: 'thing' })
    await until('the warning', async () => /It belongs at http.*\/hooks\/wemine/.test(store.logs()))
  })
})

describe('GET /store/wemine/payments/:out_trade_no', () => {
  test('tells an unknown number as 404 in Medusa’s shape', async () => {
    for (const number of ['987654321987654321', 'x', "1' or '1'='1", '%00', '..%2f..'])
      expect(await store.status(number)).toMatchObject({ status: 404, body: { type: 'not_found' } })
  })

  test('does not ask the gateway for each of many pollers', async () => {
    const { session } = await payable()
    const asked = () =>
      store.sandbox.requests().filter(({ method, path }) => method === 'GET' && path.includes('/order'))
        .length
    const before = asked()
    for (let round = 0; round < 5; round++)
      await Promise.all(Array.from({ length: 20 }, () => store.status(session.out_trade_no)))
    expect(asked() - before).toBeLessThanOrEqual(3)
  })

  test('needs the publishable key, as every store route does', async () => {
    const { session } = await payable()
    expect((await request(`${store.url}/store/wemine/payments/${session.out_trade_no}`, 'GET')).status).toBe(
      400,
    )
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

  test('lists payments, newest first, by state and order; shows one with its refunds', async () => {
    const { cart, session } = await payable()
    await store.sandbox.pay(session.code_url)
    const order = await placedOrder(store, cart)
    succeeded(await store.refund(order.id, 80))
    await until(
      'captured',
      async () => succeeded(await store.status(session.out_trade_no)).payment.status === 'placed',
    )
    const { payments } = succeeded(
      await store.admin('GET', `/admin/wemine/payments?state=captured&order_id=${order.id}`),
    )
    expect(payments).toMatchObject([
      { out_trade_no: session.out_trade_no, state: 'captured', refunded_fee: 80 },
    ])
    const shown = succeeded(await store.admin('GET', `/admin/wemine/payments/${session.out_trade_no}`))
    expect(shown).toMatchObject({
      payment: { out_trade_no: session.out_trade_no, paid_fee: 10880 },
      refunds: [{ refund_fee: 80, state: 'done', reason: 'platform', refund_id: expect.any(String) }],
    })
    expect(await store.admin('GET', '/admin/wemine/payments/1')).toMatchObject({ status: 404 })
    const all = succeeded(await store.admin('GET', '/admin/wemine/payments?limit=2')).payments
    expect(all).toHaveLength(2)
    expect(Date.parse(all[0].created_at)).toBeGreaterThanOrEqual(Date.parse(all[1].created_at))
  })

  test('checks one now, and places its order', async () => {
    const { cart, session } = await payable()
    await store.sandbox.pay(session.code_url, { notify: false })
    const checked = succeeded(
      await store.admin('POST', `/admin/wemine/payments/${session.out_trade_no}/check`),
    )
    expect(checked.payment).toMatchObject({ state: 'captured' })
    expect(await store.orderOf(cart)).toMatchObject({ captured: 10880 })
  })
})

describe('GET /store/wemine/quick-auth', () => {
  test('says that it is off where no token is configured', async () => {
    const answer = await store.store('GET', '/store/wemine/quick-auth?redirect_url=https://shop.example.com/')
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringMatching(/quickAuthToken/) } })
  })
})

describe('an uptime monitor', () => {
  test('reads the health with a secret API key, and with no other key', async () => {
    const body = { title: 'Uptime monitor', type: 'secret' }
    const { api_key } = succeeded(await store.admin('POST', '/admin/api-keys', body))
    const ask = (key: string) =>
      request(`${store.url}/admin/wemine/health`, 'GET', undefined, {
        authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}`,
      })
    const { health } = succeeded(await ask(api_key.token))
    expect(health).toMatchObject({
      due: { count: expect.any(Number) },
      accounts: [{ provider_id: 'pp_wemine_hk', is_test: true }],
    })
    for (const key of [store.publishableKey, `${api_key.token}x`]) expect((await ask(key)).status).toBe(401)
  })
})

describe('the doctor beside the running store', () => doctorContract(() => store))
