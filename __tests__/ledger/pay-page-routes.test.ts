import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { payUrl } from '../../src/payments/session/pay-link'
import { useRoutes } from './support/engine-routes'
import { useWorld } from './support/world'

const world = useWorld()
const { ask } = useRoutes(world)
const tokenOf = (order: GatewayOrder) => payUrl(order, world.account.options)?.split('/').pop() ?? ''

describe('a payment link', () => {
  const guards = {
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  }
  const expectGuarded = ({ headers }: { headers: Headers }) => {
    for (const [name, value] of Object.entries(guards)) expect(headers.get(name)).toBe(value)
  }
  const dataOf = (html: string) =>
    JSON.parse(/id="wemine-page">([^<]*)<\/script>/.exec(html)?.[1] ?? 'null') as Record<string, unknown>

  test('is a page with the payment, and goes back to the store’s own pages only', async () => {
    const order = await world.opened()
    const path = `/wemine/pay/${tokenOf(order)}`
    const page = await ask(`${path}?return_url=${encodeURIComponent('https://shop.example/thanks')}`)
    expect(page.status).toBe(200)
    expectGuarded(page)
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(dataOf(page.text)).toMatchObject({
      payment: { out_trade_no: order.out_trade_no, status: 'waiting' },
      return_url: 'https://shop.example/thanks',
      is_return_refused: false,
      has_quick_auth: false,
    })
    const elsewhere = dataOf(
      (await ask(`${path}?return_url=${encodeURIComponent('https://thief.example/')}`)).text,
    )
    expect(elsewhere).toMatchObject({ is_return_refused: true })
    expect(elsewhere).not.toHaveProperty('return_url')
  })

  test('that nobody made, and one whose payment is long over, show words and no payment', async () => {
    const unknown = await ask('/wemine/pay/123456789-abcdefghijklmnopqrstuv?lang=en')
    expect(unknown).toMatchObject({ status: 404, text: expect.not.stringContaining('wemine-page') })
    expectGuarded(unknown)
    const order = await world.captured()
    world.wait(2 * 86_400)
    expect(await ask(`/wemine/pay/${tokenOf(order)}`)).toMatchObject({
      ...{ status: 410, text: expect.not.stringContaining(order.out_trade_no) },
    })
    expect(await ask(`/wemine/pay/${tokenOf(order)}/state`)).toMatchObject({
      ...{ status: 410, body: { code: 'pay_link_ended' } },
    })
  })

  test('tells how the payment stands, of its own codes alone', async () => {
    const order = await world.opened()
    const other = await world.opened({ cart: 'cart_2', session: 'payses_2' })
    const path = `/wemine/pay/${tokenOf(order)}/state`
    const state = await ask(path)
    expectGuarded(state)
    expect(state.body).toMatchObject({ payment: { status: 'waiting', out_trade_no: order.out_trade_no } })
    expect(await ask(`${path}?out_trade_no=${other.out_trade_no}`)).toMatchObject({
      ...{ status: 404, body: { code: 'payment_unknown' } },
    })
  })

  test.each(['[', '7', 'null'])(
    'started with the body %s is refused, and the gateway is not asked',
    async (body) => {
      const order = await world.opened()
      const before = world.asked(/POST .*order/)
      expect(await ask(`/wemine/pay/${tokenOf(order)}/start`, body)).toMatchObject({
        ...{ status: 400, body: { code: 'start_invalid' } },
      })
      expect(world.asked(/POST .*order/)).toBe(before)
    },
  )

  test('gives what to pay with, and no secret of the session', async () => {
    const order = await world.opened()
    const { status, body } = await ask(`/wemine/pay/${tokenOf(order)}/start`, '{"trade_type":"NATIVE"}')
    expect(status).toBe(200)
    expect(body.session).toMatchObject({ out_trade_no: order.out_trade_no, code_url: order.code_url })
    expect(JSON.stringify(body)).not.toContain(order.client_secret)
  })

  test('has WeChat come back to its own page, whatever address was asked for', async () => {
    world.configure({ quickAuthToken: 'a-token' })
    const order = await world.opened()
    const path = `/wemine/pay/${tokenOf(order)}/quick-auth?redirect_url=`
    const { status, body } = await ask(path + encodeURIComponent('https://thief.example/?state=7'))
    expect(status).toBe(200)
    const own = `${payUrl(order, world.account.options)}?state=7`
    expect(body.url).toContain(encodeURIComponent(own))
    expect(body.url).not.toContain('thief')
    expect(await ask(`${path}ftp%3A%2F%2Fx`)).toMatchObject({
      ...{ status: 400, body: { code: 'redirect_url_invalid' } },
    })
  })
})
