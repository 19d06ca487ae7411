import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { findOrderOfSession, supersede } from '../../src/payments/ledger/gateway-orders'
import type { CartMinor } from '../../src/payments/money/money'
import { open } from '../../src/payments/verbs/open'
import { sign } from '../../src/wemine/notifications/signature'
import { resourceSql, useWorld } from './support/world'

const world = useWorld()
const input = (session_id: string, amount: number) => ({
  session_id,
  resource: { id: 'cart_1', sql: resourceSql },
  amount: amount as CartMinor,
  currency: 'HKD',
  shopper: {},
})

describe('open', () => {
  test('records a refusal, and one of an unknown outcome stays watched', async () => {
    world.sandbox.fault('createOrder', { refuse: 'PARAM_ERROR', times: 1 })
    expect(await open(world.account, input('s', 1))).toMatchObject({ problem: { code: 'gateway_refused' } })
    expect(await findOrderOfSession(world.sql, 's')).toMatchObject({ state: 'refused', next_check_at: null })

    world.sandbox.fault('createOrder', { reset: 'after', times: 1 })
    expect(await open(world.account, input('t', 1))).toMatchObject({ problem: { code: 'gateway_unknown' } })
    expect(await findOrderOfSession(world.sql, 't')).toMatchObject({
      state: 'requested',
      next_check_at: expect.any(Date),
    })
  })

  test('whose answer was lost is paid for all the same, if somebody found a way', async () => {
    world.sandbox.fault('createOrder', { reset: 'after', times: 1 })
    await open(world.account, input('t', 100))
    const order = (await findOrderOfSession(world.sql, 't')) as GatewayOrder
    world.store.shows(order)
    world.store.refusesToPlace('not now')
    await world.sandbox.pay(order.out_trade_no)
    world.wait(15)
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'paid', paid_fee: 100 })
  })

  test('costs two statements, whatever the shopper pays with', async () => {
    for (const shopper of [{}, { open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' }]) {
      world.statements.length = 0
      expect(await open(world.account, { ...input('s', 100), shopper })).toMatchObject({ ok: true })
      expect(world.statements).toHaveLength(2)
    }
  })

  test('opens nothing for what the platform says is an order already, and asks the gateway nothing', async () => {
    const completed = { id: 'cart_1', sql: { ...resourceSql, isCompleted: 'true' } }
    expect(await open(world.account, { ...input('s', 100), resource: completed })).toMatchObject({
      problem: { code: 'cart_completed' },
    })
    expect(world.asked(/POST .*order/)).toBe(0)
    expect(await world.sql('wemine_gateway_order')).toEqual([])
  })
})

describe('whoever comes back to the payment step', () => {
  const opened = async (more: object = {}, session_id = 's') => {
    world.wait(1)
    const result = await open(world.account, { ...input(session_id, 100), ...more })
    return result.ok ? result.value : undefined
  }

  test('is given the same code again, which then belongs to the new session', async () => {
    const first = await opened()
    await supersede(world.sql, first!.out_trade_no, 's', world.now())
    world.wait(60)
    world.statements.length = 0
    const again = await opened({}, 't')
    expect(again).toMatchObject({
      ...{
        out_trade_no: first!.out_trade_no,
        code_url: first!.code_url,
        client_secret: first!.client_secret,
      },
      ...{ session_id: 't', superseded_at: null },
    })
    expect(world.statements).toHaveLength(1)
    expect(world.asked(/POST .*order/)).toBe(1)
    // The session that is gone is told of later than the new one was opened.
    await supersede(world.sql, first!.out_trade_no, 's', world.now())
    expect(await world.row(again!)).toMatchObject({ superseded_at: null })
  })

  test.each<[string, object]>([
    ['another amount', { amount: 200 as CartMinor }],
    ['another payer', { shopper: { open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' } }],
    ['another cart', { resource: { id: 'cart_2', sql: resourceSql } }],
    ['a new code, asked for', { shopper: { new_code: true } }],
  ])('is given another one for %s', async (_, more) => {
    const first = await opened()
    const other = await opened(more)
    expect(other?.out_trade_no).toEqual(expect.any(String))
    expect(other?.out_trade_no).not.toBe(first?.out_trade_no)
  })

  test('is given another one where little time is left, where it was closed, and where its answer was lost', async () => {
    const numbers = new Set([(await opened())?.out_trade_no])
    world.wait(91 * 60)
    const late = await opened()
    numbers.add(late?.out_trade_no)
    await world
      .sql('wemine_gateway_order')
      .where(late!.out_trade_no && { out_trade_no: late!.out_trade_no })
      .update({ state: 'closed' })
    numbers.add((await opened())?.out_trade_no)
    world.sandbox.fault('createOrder', { reset: 'after', times: 1 })
    expect(await opened({ shopper: { new_code: true } })).toBeUndefined()
    numbers.add((await opened())?.out_trade_no)
    expect(numbers.size).toBe(4)
  })

  test('gets a new code a few times, and then the newest one again', async () => {
    const numbers = []
    for (let i = 0; i < 8; i++) numbers.push((await opened({ shopper: { new_code: true } }))?.out_trade_no)
    expect(new Set(numbers).size).toBe(4)
    expect(new Set(numbers.slice(3)).size).toBe(1)
  })

  test('who changes the cart again and again is refused in words once 30 codes can be paid', async () => {
    const each = Array.from({ length: 33 }, (_, i) => i + 1)
    const results = []
    for (const amount of each) results.push(await open(world.account, input('s', amount)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(30)
    expect(results.at(-1)).toMatchObject({ problem: { code: 'too_many_codes' } })
    // Another cart is not concerned, nor is this one two hours later.
    expect(await opened({ resource: { id: 'cart_2', sql: resourceSql } })).toBeDefined()
    world.wait(2 * 3600 + 1)
    expect(await opened()).toBeDefined()
  })
})

describe('a gateway that sends a bare prepay_id', () => {
  beforeEach(() => world.useSandbox({ revision: 'A' }))
  afterAll(() => world.useSandbox({}))
  const inWeChat = () =>
    open(world.account, { ...input('s', 100), shopper: { open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' } })

  test('has it signed with the merchant’s own key, as WeChat checks it', async () => {
    const { merchantKey } = world.sandbox
    world.configure({ merchantKey })
    const order = await inWeChat()
    if (!order.ok || !order.value.jsapi) throw new Error('it is not signed')
    const { paySign, ...signed } = order.value.jsapi
    expect(signed).toMatchObject({
      package: `prepay_id=${order.value.prepay_id}`,
      // The appid that the answer names as the shop’s own.
      appId: 'wx95a1f958273ofe1b',
    })
    expect(paySign).toBe(sign(signed, merchantKey))
    expect(world.logged).toEqual([])
  })

  test('and no key here: the code is given without, and the log says once what to set', async () => {
    world.configure({ merchantKey: undefined })
    expect(await inWeChat()).toMatchObject({ ok: true, value: { jsapi: null } })
    world.wait(1)
    await open(world.account, { ...input('s', 200), shopper: { open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' } })
    expect(world.logged).toEqual([expect.stringMatching(/Set the option merchantKey/)])
  })
})

test('what only the owner of the store can do about a currency is in the log, once, and not told to the shopper', async () => {
  for (const currency of ['EUR', 'eur', 'JPY']) {
    const refused = await open(world.account, { ...input('s', 100), currency })
    expect(refused).toMatchObject({ problem: { message: expect.not.stringMatching(/owner|exchangeRates/) } })
  }
  expect(world.logged).toEqual([
    expect.stringMatching(/a cart in EUR was refused.*exchangeRates/),
    expect.stringMatching(/a cart in JPY was refused.*exchangeRates/),
  ])
})

test('a currency that cannot be charged and an open_id that is none are refused before anything is written', async () => {
  for (const [more, code] of [
    [{ currency: 'EUR' }, 'currency_unsupported'],
    [{ shopper: { open_id: 'x y' } }, 'open_id_invalid'],
  ] as const)
    expect(await open(world.account, { ...input('s', 100), ...more })).toMatchObject({ problem: { code } })
  expect(await world.sql('wemine_gateway_order')).toEqual([])
  expect(world.asked(/POST .*order/)).toBe(0)
})
