import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { Sql } from '../../src/payments/ledger/sql'
import { autoRefund, startAutoRefund } from '../../src/payments/verbs/auto-refund'
import { refundRest } from '../../src/payments/verbs/refund-rest'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const WHY = 'nothing is owed for it'
const inSeconds = (seconds: number) => new Date(world.now().getTime() + seconds * 1000)
const autoRefunded = async (order: GatewayOrder) => {
  await autoRefund(world.account, await world.row(order), WHY)
  return world.row(order)
}
const restRefunded = async (order: GatewayOrder) => {
  await refundRest(world.account, await world.row(order), WHY)
  return world.row(order)
}
const lines = (words: string) => world.logged.filter((line) => line.includes(words))

/** Changes every row just before the verbs' first statement that has these words in it. */
function justBefore(words: string, change: Record<string, unknown>): void {
  let isDone = false
  const sql: Sql = {
    async raw(text, values) {
      if (!isDone && text.includes(words)) {
        isDone = true
        await world.sql('wemine_gateway_order').update(change)
      }
      return world.counted.raw(text, values)
    },
  }
  world.account = { ...world.account, sql }
}

describe('an auto-refund', () => {
  test('refunds all that is left, says why, and tells the store', async () => {
    const order = await world.captured()
    await world.refund(order, 3000)
    const refunded = await autoRefunded(order)
    expect(refunded).toMatchObject({
      ...{ state: 'refunded', problem: WHY, next_check_at: null, refunded_fee: 10880 },
      pending_events: expect.arrayContaining(['wemine.payment.refunded']),
    })
    expect(await world.refunds(order)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ reason: 'platform', amount: 3000 }),
        expect.objectContaining({
          ...{ reason: 'auto', amount: 7880, asked_amount: '7880', refund_fee: 7880 },
          ...{ platform_key: null, reported: false, state: 'done' },
        }),
      ]),
    )
    expect(lines(`wemine: ${order.out_trade_no}: HKD 78.80 refunded: ${WHY}`)).toHaveLength(1)
  })

  test('of what was refunded by then sends nothing', async () => {
    const order = await world.captured()
    await world.refund(order, 10880)
    expect(await autoRefunded(order)).toMatchObject({ state: 'refunded' })
    expect(world.asked(REFUND)).toBe(1)
    expect(lines(': HKD')).toEqual([])
  })

  test('is held for a person where the merchant wants that, and not where nothing is left', async () => {
    world.configure({ unclaimedPayments: 'hold' })
    const order = await world.captured()
    expect(await autoRefunded(order)).toMatchObject({
      state: 'exception',
      problem: `${WHY}; held, by unclaimedPayments`,
    })
    expect(world.asked(REFUND)).toBe(0)
    const other = await world.captured({ cart: 'cart_2', session: 'payses_2' })
    await world.refund(other, 10880)
    expect(await autoRefunded(other)).toMatchObject({ state: 'refunded' })
  })

  test('that a person decides on is done also where others are held', async () => {
    world.configure({ unclaimedPayments: 'hold' })
    const order = await world.captured()
    await autoRefunded(order)
    await startAutoRefund(world.account, await world.row(order), WHY)
    expect(await world.row(order)).toMatchObject({ state: 'refunded', problem: WHY })
  })

  test.each(['paid', 'authorized', 'captured', 'exception'])('is begun from %s', async (state) => {
    const order = await world.paid()
    await world.sql('wemine_gateway_order').update({ state })
    expect(await autoRefunded(order)).toMatchObject({ state: 'refunded' })
  })

  test('is due at once, should its process die before it is sent', async () => {
    const order = await world.captured()
    let begun: GatewayOrder | undefined
    world.account.client.refund = async () => {
      begun = await world.row(order)
      return {}
    }
    await autoRefunded(order)
    expect(begun).toMatchObject({ state: 'refunding', next_check_at: world.now(), problem: WHY })
  })

  test.each([
    ['changed since', { version: 1000 }],
    ['was closed by a person', { resolved_at: new Date() }],
  ])('is not begun where the payment %s', async (_, change) => {
    const order = await world.captured()
    justBefore("state = 'refunding'", change)
    expect(await autoRefunded(order)).toMatchObject({ state: 'captured' })
    expect(world.asked(REFUND)).toBe(0)
  })

  test('that is refused for now is tried again in 10 s, and then ever later', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH' })
    const message = expect.stringContaining('NOTENOUGH')
    const waiting = { state: 'refunding', waiting_for: 'refund_refused', waiting_why: message }
    const began = world.now()
    expect(await autoRefunded(order)).toMatchObject({ ...waiting, next_check_at: inSeconds(10) })
    world.wait(1000)
    expect(await autoRefunded(order)).toMatchObject({ ...waiting, next_check_at: inSeconds(500) })
    world.wait(86_399 - 1000)
    expect(await autoRefunded(order)).toMatchObject({ ...waiting, waiting_since: began })
    world.wait(1)
    expect(await autoRefunded(order)).toMatchObject({
      state: 'exception',
      problem: expect.stringMatching(new RegExp(`^${WHY}; .*NOTENOUGH`)),
    })
  })

  test('that is refused for good is a person’s', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'TRADE_OVERDUE' })
    expect(await autoRefunded(order)).toMatchObject({
      state: 'exception',
      problem: expect.stringMatching(new RegExp(`^${WHY}; .*TRADE_OVERDUE`)),
      waiting_for: null,
    })
  })

  test('whose answer is lost and that was done is known by that, and is one refund', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { status: 502, done: true, times: 1 })
    await autoRefunded(order)
    expect(await autoRefunded(order)).toMatchObject({ state: 'refunded', refunded_fee: 10880 })
    expect(await world.refunds(order)).toMatchObject([{ state: 'done', refund_fee: 10880 }])
    expect(world.asked(REFUND)).toBe(1)
  })

  test('whose answer is lost waits from when that one was sent, whatever came before and since', async () => {
    const order = await world.captured()
    await world.refund(order, 1000)
    world.wait(1000)
    world.sandbox.fault('refund', { status: 502 })
    world.sandbox.fault('queryOrder', { refuse: 'ORDERNOTEXIST' })
    await autoRefunded(order)
    world.wait(100)
    await world.sql('wemine_gateway_order').update({ updated_at: world.now() })
    expect(await autoRefunded(order)).toMatchObject({ state: 'refunding', next_check_at: inSeconds(50) })
  })

  test('whose answer is lost is looked at ever later, and a person’s after 5 minutes', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { status: 502 })
    world.sandbox.fault('queryOrder', { refuse: 'ORDERNOTEXIST' })
    const waiting = { state: 'refunding', waiting_for: null, refund_in_doubt: expect.any(String) }
    await autoRefunded(order)
    expect(await autoRefunded(order)).toMatchObject({ ...waiting, next_check_at: inSeconds(5) })
    world.wait(100)
    expect(await autoRefunded(order)).toMatchObject({ ...waiting, next_check_at: inSeconds(50) })
    world.wait(199)
    expect(await autoRefunded(order)).toMatchObject(waiting)
    world.wait(1)
    expect(await autoRefunded(order)).toMatchObject({
      state: 'exception',
      problem: `${WHY}; the gateway never said whether its refund was done`,
    })
    expect(world.asked(REFUND)).toBe(1)
  })
})

describe('the rest of a canceled order', () => {
  test('is refunded, and Medusa, which booked it already, is not told', async () => {
    const order = await world.captured()
    await world.refund(order, 3000)
    world.wait(10)
    expect(await restRefunded(order)).toMatchObject({ state: 'captured', refunded_fee: 10880 })
    expect((await world.refunds(order))[1]).toMatchObject({
      ...{ reason: 'platform', platform_key: null, state: 'done' },
      ...{ amount: 7880, asked_amount: '7880', refund_fee: 7880 },
    })
    expect(lines(`wemine: ${order.out_trade_no}: HKD 78.80 refunded: ${WHY}`)).toHaveLength(1)
  })

  test('waits for 10 s after a refund of the merchant’s own', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    await world.refund(order, 10880)
    world.wait(9.999)
    const before = await world.row(order)
    expect(await restRefunded(order)).toMatchObject({ next_check_at: inSeconds(10), waiting_for: null })
    expect((await world.row(order)).version).toBe(before.version)
    expect(world.asked(REFUND)).toBe(1)
    world.wait(0.001)
    expect(await restRefunded(order)).toMatchObject({ refunded_fee: 10880 })
  })

  test.each([
    ['its refusal', 'its refusal'],
    [null, ''],
  ])('goes on to wait for what it waited for (%s) meanwhile', async (waiting_why, kept) => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    await world.refund(order, 10880)
    const waiting = { waiting_for: 'refund_refused', waiting_since: inSeconds(-60) }
    await world.sql('wemine_gateway_order').update({ ...waiting, waiting_why })
    expect(await restRefunded(order)).toMatchObject({ ...waiting, waiting_why: kept })
  })

  test('that is refused for now is tried again in a minute, and then ever later, for a day', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH' })
    const waiting = {
      ...{ state: 'captured', waiting_for: 'refund_refused' },
      waiting_why: expect.stringContaining('NOTENOUGH'),
    }
    expect(await restRefunded(order)).toMatchObject({ ...waiting, next_check_at: inSeconds(60) })
    world.wait(1000)
    expect(await restRefunded(order)).toMatchObject({ ...waiting, next_check_at: inSeconds(500) })
    world.wait(86_400 - 1000)
    expect(await restRefunded(order)).toMatchObject({
      state: 'exception',
      problem: expect.stringMatching(new RegExp(`^${WHY}; .*NOTENOUGH`)),
    })
  })

  test('that is refused for good is a person’s', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'TRADE_OVERDUE' })
    expect(await restRefunded(order)).toMatchObject({ state: 'exception', waiting_for: null })
  })

  test('whose answer is lost stays in doubt, and is not listed here', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { status: 502 })
    expect(await restRefunded(order)).toMatchObject({
      ...{ state: 'captured', waiting_for: null },
      refund_in_doubt: expect.any(String),
    })
  })
})

describe.each([
  ['an auto-refund', autoRefunded],
  ['the rest of a canceled order', restRefunded],
])('%s that is refused and was listed meanwhile', (_, refunded) => {
  test.each(['TRADE_OVERDUE', 'NOTENOUGH'])('is left as it is (%s)', async (refuse) => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse })
    justBefore("set state = 'refused'", { state: 'exception', problem: 'listed before' })
    expect(await refunded(order)).toMatchObject({
      ...{ state: 'exception', problem: 'listed before', waiting_for: null },
    })
  })
})
