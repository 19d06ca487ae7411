import { showPayment } from '../../src/payments/admin/details'
import { linkOfPayable } from '../../src/payments/admin/pay-link'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { payUrl } from '../../src/payments/session/pay-link'
import { findLinked } from '../../src/payments/verbs/find-linked'
import { linkQuickAuth, linkStatus, returnUrl, startLinked } from '../../src/payments/verbs/pay-by-link'
import { status } from '../../src/payments/verbs/status'
import { useWorld } from './support/world'

const world = useWorld()
const PAYER = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'

const tokenOf = (order: GatewayOrder, account = world.account) =>
  payUrl(order, account.options)?.split('/').pop() ?? ''
const start = (order: GatewayOrder, body: Record<string, unknown> = { trade_type: 'NATIVE' }) =>
  startLinked(world.platform, tokenOf(order), body)
const started = async (order: GatewayOrder, body?: Record<string, unknown>) => {
  const result = await start(order, body)
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}
const state = async (order: GatewayOrder, number?: string) => {
  const result = await linkStatus(world.platform, tokenOf(order), number)
  return result.ok ? result.value : result.problem.code
}
const refused = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) })
const inWeChat = { trade_type: 'JSAPI', open_id: PAYER }
const codes = () => world.asked(/POST .*order/)

describe('a code that can be paid', () => {
  test('is given as it is, and the gateway is not asked for another', async () => {
    const order = await world.opened()
    const before = codes()
    expect(await started(order)).toStrictEqual({
      ...{ out_trade_no: order.out_trade_no, trade_type: 'NATIVE', total_fee: 10880, fee_type: 'HKD' },
      ...{ code_url: order.code_url, expires_at: order.expires_at.toISOString() },
    })
    expect(codes()).toBe(before)
    expect(await state(order)).toMatchObject({ status: 'waiting', out_trade_no: order.out_trade_no })
  })

  test('goes on beside the one for inside WeChat: the first page follows, and is told the order', async () => {
    const order = await world.opened()
    const jsapi = await started(order, inWeChat)
    expect(jsapi).toMatchObject({ trade_type: 'JSAPI', jsapi: { signType: 'MD5' }, total_fee: 10880 })
    expect(jsapi.out_trade_no).not.toBe(order.out_trade_no)
    expect(await world.row(order)).toMatchObject({ superseded_at: null, state: 'open' })
    expect(world.store.calls.attach).toBe(0)
    // Whoever comes back is given both as they are.
    expect(await started(order, inWeChat)).toEqual(jsapi)
    expect(await started(order)).toMatchObject({ out_trade_no: order.out_trade_no })

    await world.sandbox.pay(jsapi.out_trade_no)
    world.wait(60)
    await world.runJob()
    const secret = order.client_secret
    expect(await status(world.platform, order.out_trade_no, secret)).toMatchObject({
      ...{ out_trade_no: order.out_trade_no, status: 'placed', order_id: 'order_1' },
    })
    expect(await status(world.platform, order.out_trade_no)).not.toHaveProperty('order_id')
    for (const number of [undefined, order.out_trade_no, jsapi.out_trade_no]) {
      const view = await state(order, number)
      expect(view).toMatchObject({ status: 'placed' })
      expect(view).not.toHaveProperty('order_id')
    }
  })

  test('is replaced for everybody once the payment was started anew for another amount', async () => {
    const order = await world.opened()
    const jsapi = await started(order, inWeChat)
    world.wait(1)
    const now = await world.opened({ amount: 5000 })
    expect(await state(order, jsapi.out_trade_no)).toMatchObject({ status: 'expired', replaced: true })
    expect(await state(order)).toMatchObject({ status: 'waiting', out_trade_no: now.out_trade_no })
    expect(await started(order, inWeChat)).toMatchObject({ trade_type: 'JSAPI', total_fee: 5000 })
  })

  test('is another one on request, ten seconds later at the soonest, and takes the place of the first', async () => {
    const order = await world.opened()
    const again = { trade_type: 'NATIVE', new_code: true }
    expect(await started(order, again)).toMatchObject({ out_trade_no: order.out_trade_no })
    world.wait(11)
    const other = await started(order, again)
    expect(other.out_trade_no).not.toBe(order.out_trade_no)
    expect((await world.row(order)).superseded_at).not.toBeNull()
    expect(world.store.cart('cart_1').sessions).toMatchObject([{ out_trade_no: other.out_trade_no }])
    expect(await state(order)).toMatchObject({ status: 'waiting', out_trade_no: other.out_trade_no })
  })

  test('is the newest, still shown, once there are as many as a payer may have', async () => {
    const order = await world.opened()
    const numbers: string[] = [order.out_trade_no]
    for (let time = 0; time < 6; time++) {
      world.wait(11)
      numbers.push((await started(order, { trade_type: 'NATIVE', new_code: true })).out_trade_no)
    }
    expect(new Set(numbers).size).toBe(4)
    const newest = { out_trade_no: numbers.at(-1)! }
    expect(await world.row(newest as GatewayOrder)).toMatchObject({ superseded_at: null, state: 'open' })
    expect(await state(order)).toMatchObject({ status: 'waiting', ...newest })
  })

  test('floods of payers end at 30 codes, and cost the store no more looks after that', async () => {
    const order = await world.opened()
    const payers = Array.from({ length: 45 }, (_, at) => `o3OAhO5yVZ7xAakJ3c5e13OAh${100 + at}`)
    const results = []
    for (const open_id of payers) results.push(await start(order, { trade_type: 'JSAPI', open_id }))
    expect(results.filter(({ ok }) => ok)).toHaveLength(29)
    expect(results.at(-1)).toMatchObject(refused('too_many_codes'))
    expect(world.store.calls.loadSnapshot).toBe(29)
  })

  test('twenty who come at once get one code', async () => {
    const order = await world.opened()
    const before = codes()
    const all = await Promise.all(Array.from({ length: 20 }, () => started(order, inWeChat)))
    expect(new Set(all.map(({ out_trade_no }) => out_trade_no)).size).toBe(1)
    expect(codes()).toBe(before + 1)
  })
})

describe('when its two hours are over', () => {
  test('a link in an e-mail gives another code, which the store shows too', async () => {
    const order = await world.opened()
    world.wait(26 * 3600)
    expect(await state(order)).toMatchObject({ status: 'expired' })
    const other = await started(order)
    expect(other.out_trade_no).not.toBe(order.out_trade_no)
    expect(world.store.cart('cart_1').sessions).toMatchObject([{ out_trade_no: other.out_trade_no }])
    await world.sandbox.pay(other.out_trade_no)
    world.wait(60)
    await world.runJob()
    expect(await state(order)).toMatchObject({ status: 'placed' })
  })

  test('there is none where nothing is owed, nothing asks for it, or another amount is owed', async () => {
    const order = await world.opened()
    world.wait(26 * 3600)
    const before = codes()
    world.store.owed(order, 5000)
    expect(await start(order)).toMatchObject(refused('total_changed'))
    world.store.owed(order)
    world.store.change('cart_1', { sessions: [] })
    expect(await start(order)).toMatchObject(refused('cart_completed'))
    world.store.shows(order)
    world.store.change('cart_1', { owed: null })
    expect(await start(order)).toMatchObject(refused('cart_completed'))
    expect(codes()).toBe(before)
  })
})

describe('the end', () => {
  test('from the moment when it is paid nothing is started; a day later the link has ended', async () => {
    const order = await world.opened()
    const jsapi = await started(order, inWeChat)
    await world.sandbox.pay(jsapi.out_trade_no)
    await world.sandbox.pay(order.out_trade_no)
    world.wait(11)
    await state(order, order.out_trade_no)
    for (const body of [{ trade_type: 'NATIVE', new_code: true }, inWeChat])
      expect(await start(order, body)).toMatchObject({ ok: false })
    await world.run(5)
    expect(await state(order)).toMatchObject({ status: expect.stringMatching(/placed|refunded/) })
    expect(await start(order)).toMatchObject(refused('cart_completed'))
    world.wait(25 * 3600)
    expect(await state(order)).toBe('pay_link_ended')
    expect(await start(order)).toMatchObject(refused('pay_link_ended'))
    expect(await linkQuickAuth(world.platform, tokenOf(order), 'https://x.example/')).toMatchObject(
      refused('pay_link_ended'),
    )
  })

  test('money that a person has to look at keeps the link from taking more', async () => {
    const order = await world.opened()
    await world.sql.raw("update wemine_gateway_order set state = 'exception', paid_at = now()")
    expect(await state(order)).toMatchObject({ status: 'attention' })
    expect(await start(order)).toMatchObject(refused('cart_completed'))
  })
})

describe('what a token does not open', () => {
  test('a guess, another payment’s number, and anything where the page is off', async () => {
    const order = await world.opened()
    const other = await world.opened({ cart: 'cart_2', session: 'payses_2' })
    const own = tokenOf(order)
    const guesses = [
      order.out_trade_no,
      `${order.out_trade_no}-${'A'.repeat(22)}`,
      own.replace(order.out_trade_no, other.out_trade_no),
      own.slice(0, -1) + (own.endsWith('A') ? 'B' : 'A'),
      `${own}x`,
      '',
    ]
    for (const guess of guesses)
      expect(await findLinked(world.platform, guess)).toMatchObject(refused('pay_link_unknown'))
    expect(await state(order, other.out_trade_no)).toBe('payment_unknown')
    expect(await state(order, '1')).toBe('payment_unknown')
    world.configure({ payPage: false })
    expect(payUrl(order, world.account.options)).toBeNull()
    expect(await findLinked(world.platform, own)).toMatchObject(refused('pay_link_unknown'))
  })

  test('an open_id or a way of paying that is none', async () => {
    const order = await world.opened()
    expect(await start(order, { trade_type: 'APP' })).toMatchObject(refused('trade_type_invalid'))
    expect(await start(order, { trade_type: 'JSAPI' })).toMatchObject(refused('open_id_missing'))
    expect(await start(order, { open_id: '<script>' })).toMatchObject(refused('open_id_invalid'))
  })

  test('Quick Auth comes back to its own page and nowhere else', async () => {
    world.configure({ quickAuthToken: 'a-token' })
    const order = await world.opened()
    const back = async (redirect_url: unknown) => {
      const result = await linkQuickAuth(world.platform, tokenOf(order), redirect_url)
      return result.ok ? new URL(result.value.url).searchParams.get('redirect') : result.problem.code
    }
    const own = payUrl(order, world.account.options)
    expect(await back('https://evil.example/steal?a=1&wemine_state=x')).toBe(`${own}?a=1&wemine_state=x`)
    expect(await back(own)).toBe(own)
    for (const none of ['javascript:alert(1)', '//evil.example', '', undefined, ['https://shop.example']])
      expect(await back(none)).toBe('redirect_url_invalid')
    world.configure()
    expect(await back(own)).toBe('quick_auth_off')
  })

  test('a page to go back to that is not the store’s', async () => {
    const order = await world.opened()
    const linked = await findLinked(world.platform, tokenOf(order))
    if (!linked.ok) throw new Error(linked.problem.message)
    const back = (value: unknown) => returnUrl(world.platform, linked.value, value)
    expect(back('https://shop.example/order?a=1#done')).toBe('https://shop.example/order?a=1#done')
    const foreign = [
      'https://shop.example.evil.example/',
      'https://shop.example@evil.example/',
      'https://user:pass@shop.example/',
      'http://shop.example/',
      '//shop.example/',
      'javascript:alert(1)//https://shop.example',
      'data:text/html,x',
      '\thttps://evil.example',
      ['https://shop.example/'],
      undefined,
    ]
    for (const value of foreign) expect([value, back(value)]).toEqual([value, undefined])
  })
})

test('the admin is given the link of what is still to be paid', async () => {
  const order = await world.opened()
  const shown = async () => (await showPayment(world.platform, order.out_trade_no))?.pay_url
  expect(await shown()).toBe(payUrl(order, world.account.options))
  world.wait(26 * 3600)
  expect(await shown()).toBe(payUrl(order, world.account.options))
  world.store.throws('loadSnapshot')
  expect(await linkOfPayable(world.platform, order)).toBeNull()
  expect(world.logged.join()).toContain('the tax provider is down')
  delete world.store.instead.loadSnapshot
  world.store.nothingOwed(order)
  expect(await shown()).toBeUndefined()
})
