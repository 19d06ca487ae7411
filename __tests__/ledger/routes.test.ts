import { once } from 'node:events'
import { serveNotification } from '../../src/payments/http/serve-notification'
import { JSON_BODY, useRoutes } from './support/engine-routes'
import { serveRoutes } from './support/serve-routes'
import { useWorld } from './support/world'

const world = useWorld()
const { ask, get } = useRoutes(world)

describe('what a shopper’s page polls', () => {
  test('the payment, its order only with the secret of its session, kept by no cache', async () => {
    const order = await world.captured()
    const path = `/store/wemine/payments/${order.out_trade_no}`
    const { status, headers, body } = await ask(path)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.payment).toMatchObject({ out_trade_no: order.out_trade_no, status: 'placed' })
    expect(body.payment).not.toHaveProperty('order_id')
    const secret = { 'x-wemine-client-secret': order.client_secret ?? '' }
    expect(await get(path, secret)).toMatchObject({ payment: { status: 'placed', order_id: 'order_1' } })
    expect((await get(path, { 'x-wemine-client-secret': 'wcs_x' })).payment).not.toHaveProperty('order_id')
  })

  test('a number that nobody was given is not found', async () => {
    expect(await ask('/store/wemine/payments/123456789')).toMatchObject({
      status: 404,
      body: { type: 'not_found', message: 'There is no WeChat payment with this number.' },
    })
  })

  test('where WeChat says who pays: only back to the store’s own pages, and only where it is on', async () => {
    const path = (page: string, more = '') =>
      `/store/wemine/quick-auth?redirect_url=${encodeURIComponent(page)}${more}`
    world.configure({ quickAuthToken: 'a-token' })
    const { status, body } = await ask(path('https://shop.example/pay?cart=1'))
    expect(status).toBe(200)
    expect(body.url).toContain('a-token')
    expect(body.url).toContain(encodeURIComponent('https://shop.example/pay?cart=1'))
    for (const [page, code, more] of [
      ['https://thief.example/', 'redirect_url_foreign'],
      ['https://shop.example/pay#part', 'redirect_url_invalid'],
      ['javascript:alert(1)', 'redirect_url_invalid'],
      ['https://shop.example/', 'quick_auth_off', '&provider_id=pp_wemine_other'],
    ] as const)
      expect(await ask(path(page, more))).toMatchObject({ status: 400, body: { code } })
    world.configure()
    expect(await ask(path('https://shop.example/'))).toMatchObject({
      status: 400,
      body: { code: 'quick_auth_off' },
    })
  })
})

describe('what the merchant’s people read', () => {
  test('lists, one payment, an order’s payments, sums and the file', async () => {
    const order = await world.captured()
    const { out_trade_no } = order
    expect((await ask('/admin/wemine/payments')).body).toMatchObject({ payments: [{ out_trade_no }] })
    expect((await ask('/admin/wemine/exceptions')).body).toMatchObject({ exceptions: [], count: 0 })
    expect((await ask(`/admin/wemine/payments/${out_trade_no}`)).body).toMatchObject({
      payment: { out_trade_no, state: 'captured', order_id: 'order_1' },
    })
    expect((await ask('/admin/wemine/orders/order_1')).body.payments).toMatchObject([
      { payment: { out_trade_no } },
    ])
    expect((await ask('/admin/wemine/totals')).status).toBe(200)
    const file = await ask('/admin/wemine/payments-csv')
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="wechat-pay-\d{4}-\d\d-\d\d\.csv"$/,
    )
    expect(file.headers.get('cache-control')).toBe('no-store')
    expect(file.text).toContain(out_trade_no)
  })

  test.each([
    '/admin/wemine/payments?state=lost',
    '/admin/wemine/exceptions?limit=-1',
    '/admin/wemine/totals?from=2026-01-01',
    '/admin/wemine/payments-csv?date=2026-01-01&from=2026-01-01',
  ])('%s is refused with what to fix', async (path) => {
    const { status, headers, body } = await ask(path)
    expect({ status, body }).toMatchObject({
      status: 400,
      body: {
        type: 'invalid_data',
        code: 'query_invalid',
        message: expect.stringMatching(/^Fix these parameters/),
      },
    })
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('an order and a payment that are not there are not found', async () => {
    expect(await ask('/admin/wemine/orders/order_9')).toMatchObject({
      status: 404,
      body: { type: 'not_found', message: 'There is no order with this id.' },
    })
    expect(await ask('/admin/wemine/payments/123456789')).toMatchObject({ status: 404 })
  })
})

describe('what the merchant’s people decide', () => {
  const moves = ['check', 'resolve', 'erase'] as const

  test.each(moves)('%s from another site’s page is refused, and nothing is done', async (move) => {
    const order = await world.paid()
    world.store.throws('place')
    await world.sql('wemine_gateway_order').update({ state: 'exception', problem: 'why' })
    const foreign = { ...JSON_BODY, origin: 'https://thief.example', 'sec-fetch-site': 'cross-site' }
    const path = `/admin/wemine/payments/${order.out_trade_no}/${move}`
    const asked = await ask(path, move === 'resolve' ? '{"action":"refund"}' : '{}', foreign)
    expect(asked).toMatchObject({ status: 403, body: { code: 'request_foreign' } })
    expect(await world.row(order)).toMatchObject({ state: 'exception', resolved_at: null })
    expect(world.money(order)?.refunded).toBe(0)
    delete world.store.instead.place
  })

  test.each([
    ['check', '[]', 'body_invalid'],
    ['check', '{', 'body_invalid'],
    ['erase', '7', 'body_invalid'],
    ['resolve', '{', 'resolution_invalid'],
    ['resolve', '{"action":"keep"}', 'resolution_invalid'],
    ['resolve', 'null', 'resolution_invalid'],
  ])('%s with the body %s is refused', async (move, body, code) => {
    const order = await world.paid()
    expect(await ask(`/admin/wemine/payments/${order.out_trade_no}/${move}`, body)).toMatchObject({
      ...{ status: 400, body: { code } },
    })
    expect(await world.row(order)).toMatchObject({ state: 'paid' })
  })

  test.each(moves)('%s of a number that is not there is not found', async (move) => {
    const body = move === 'resolve' ? '{"action":"refund"}' : '{}'
    expect(await ask(`/admin/wemine/payments/123456789/${move}`, body)).toMatchObject({
      ...{ status: 404, body: { type: 'not_found' } },
    })
  })

  test('a check brings the payment on, with no body as with an empty one', async () => {
    const order = await world.paid()
    expect((await ask(`/admin/wemine/payments/${order.out_trade_no}/check`, '')).body).toMatchObject({
      payment: { state: 'captured' },
    })
    expect((await ask(`/admin/wemine/payments/${order.out_trade_no}/check`, '{}')).status).toBe(200)
  })

  test('a decision is done and recorded in the name of whoever is logged in; a second one is told who was first', async () => {
    const order = await world.paid()
    await world.sql('wemine_gateway_order').update({ state: 'exception', problem: 'why' })
    const path = `/admin/wemine/payments/${order.out_trade_no}/resolve`
    expect(await ask(path, '{"action":"refund","note":"sold out"}')).toMatchObject({
      status: 200,
      body: { payment: { state: 'refunded' }, decisions: [{ actor: 'user_1', note: 'sold out' }] },
    })
    expect(world.money(order)?.refunded).toBe(10880)
    expect(await ask(path, '{"action":"refund"}')).toMatchObject({
      status: 400,
      body: { code: 'resolution_impossible', message: expect.stringMatching(/refund was decided by user_1/) },
    })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('a shopper’s data is erased, and who asked is in the log without it', async () => {
    const order = await world.captured()
    const { out_trade_no } = order
    const { status, body } = await ask(`/admin/wemine/payments/${out_trade_no}/erase`, '{}')
    expect({ status, body }).toEqual({ status: 200, body: { erased: [out_trade_no], kept: [] } })
    expect(await world.row(order)).toMatchObject({ client_secret: null, total_fee: 10880 })
    expect(world.logged.at(-1)).toMatch(/erased by user_1/)
  })
})

describe('the notification’s route', () => {
  const xml = { 'content-type': 'text/xml' }
  const post = (body: string) => ask('/hooks/wemine', body, xml)

  test('says to a browser what it is for', async () => {
    expect(await ask('/hooks/wemine')).toMatchObject({
      ...{ status: 200, text: 'This address takes WeChat Pay notifications by POST.\n' },
    })
  })

  test('answers nonsense in WeChat’s XML, so that the sender sees why', async () => {
    const { status, text, headers } = await post('no xml')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/xml; charset=utf-8')
    expect(text).toMatch(/<return_code>.*FAIL/)
  })

  test('a store whose own parser took the body says so in the log, and has it sent again', async () => {
    const parsed = await serveRoutes(
      {
        'POST /hooks/wemine': async (platform, req, res) => {
          req.resume()
          await once(req, 'end')
          await serveNotification(platform, req, res)
        },
      },
      () => world.platform,
    )
    try {
      const response = await fetch(`${parsed.url}/hooks/wemine`, {
        method: 'POST',
        body: '<xml/>',
        headers: xml,
      })
      expect(response.status).toBe(500)
      expect(await response.text()).toMatch(/body parser of this store took the notification/)
      expect(world.logged).toEqual([expect.stringMatching(/Exclude \/hooks\/wemine from that parser/)])
    } finally {
      await parsed.close()
    }
  })

  test('a body that is too large is refused as such', async () => {
    const { status, text } = await post('x'.repeat(9000))
    expect(status).toBe(413)
    expect(text).toMatch(/larger than 8192 bytes/)
  })
})
