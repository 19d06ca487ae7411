import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { readHealth } from '../../src/payments/ledger/health'
import { confirm, confirmAnyway, throttledConfirm } from '../../src/payments/verbs/confirm'
import { until } from '../support/http'
import { QUERY, useWorld } from './support/world'

const world = useWorld()
const HOUR = 3600
const inSeconds = (seconds: number) => new Date(world.now().getTime() + seconds * 1000)
const ask = async (order: GatewayOrder) => confirm(world.account, await world.row(order), 'job')
const lines = (words: string) => world.logged.filter((line) => line.includes(words))

/** One that the gateway knows to be paid and that nobody asked about since. */
async function paidUnheard(more: Parameters<typeof world.sandbox.pay>[1] = {}): Promise<GatewayOrder> {
  const order = await world.opened()
  await world.sandbox.pay(order.out_trade_no, more)
  return order
}

describe('what the gateway says is recorded:', () => {
  test('that it is paid, with all that is known of the payment, and a look in 3 s', async () => {
    const order = await paidUnheard()
    await world.sql('wemine_gateway_order').update({ problem: 'refused at first' })
    const { order: paid, problem } = await ask(order)
    expect(problem).toBeUndefined()
    const recorded = {
      ...{
        state: 'paid',
        paid_fee: 10880,
        paid_fee_type: 'HKD',
        transaction_id: expect.stringMatching(/^\d+$/),
      },
      ...{ problem: null, confirmed_by: 'job', charged_at: expect.any(Date), paid_at: world.now() },
      ...{ checks: 1, checked_at: world.now(), next_check_at: inSeconds(3) },
    }
    expect(paid).toMatchObject(recorded)
    expect(await world.row(order)).toMatchObject(recorded)
    expect(lines('wemine.payment.paid')).toHaveLength(1)
  })

  test('once, where two processes ask at the same moment', async () => {
    const order = await paidUnheard()
    const other = world.otherProcess().account(order.provider_id)!
    const both = await Promise.all([world.account, other].map((account) => confirm(account, order, 'job')))
    expect(both.map(({ order }) => order.state)).toEqual(['paid', 'paid'])
    expect(lines('wemine.payment.paid')).toHaveLength(1)
    expect((await world.row(order)).checks).toBe(1)
  })

  test('what became known of it meanwhile comes back, where the gateway does not know it yet', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    world.sandbox.fault('queryOrder', { refuse: 'ORDERNOTEXIST', latency: 300, times: 1 })
    const asking = confirm(world.account, order, 'job')
    await until('the first question', async () => world.asked(QUERY) === 1)
    await confirm(world.otherProcess().account(order.provider_id)!, order, 'notification')
    expect((await asking).order).toMatchObject({ state: 'paid', confirmed_by: 'notification' })
  })

  test('that another amount was paid, for manual review, with all that is known of it', async () => {
    const order = await paidUnheard({ total_fee: 1 })
    const { order: exception } = await ask(order)
    const why = 'paid HKD 0.01 where HKD 108.80 was asked'
    expect(exception).toMatchObject({
      ...{ state: 'exception', problem: why, paid_fee: 1, paid_fee_type: 'HKD' },
      ...{ transaction_id: expect.stringMatching(/^\d+$/), paid_at: world.now(), confirmed_by: 'job' },
      ...{ checks: 1, next_check_at: null, exception_at: world.now() },
    })
    expect(exception.pending_events).toContain('wemine.payment.exception')
    expect(lines(`wemine: ${order.out_trade_no} needs manual review: ${why}`)).toHaveLength(1)
  })

  test('that it was refunded before, of which the gateway tells no amount', async () => {
    const order = await paidUnheard()
    const { out_trade_no } = order
    await world.account.client.refund({ out_trade_no, total_fee: 10880, refund_fee: 10880 })
    const { order: seen } = await ask(order)
    expect(seen).toMatchObject({
      state: 'exception',
      paid_fee: null,
      paid_fee_type: null,
      paid_at: world.now(),
    })
  })

  test('that it is not paid yet, with the next question a little later each time', async () => {
    const order = await world.opened()
    const first = await ask(order)
    expect(first.order).toMatchObject({
      state: 'open',
      checks: 1,
      checked_at: world.now(),
      next_check_at: inSeconds(18),
    })
    expect((await ask(order)).order).toMatchObject({ checks: 2, next_check_at: inSeconds(32.4) })
  })

  test('that it was closed, and that one that is closed or has expired still is', async () => {
    const order = await world.opened()
    world.sandbox.fault('queryOrder', { answer: { trade_state: 'CLOSED' } })
    expect((await ask(order)).order).toMatchObject({ state: 'closed', next_check_at: null, checks: 1 })
    expect((await ask(order)).order).toMatchObject({ state: 'closed', next_check_at: null, checks: 2 })
    world.sandbox.clearFaults()
    world.wait(3 * HOUR)
    const again = async () => (await confirmAnyway(world.account, await world.row(order), 'job')).order
    expect(await again()).toMatchObject({ state: 'expired', next_check_at: null, checks: 3 })
    expect(await again()).toMatchObject({ state: 'expired', checks: 4 })
    world.sandbox.fault('queryOrder', { answer: { trade_state: 'REVOKED' } })
    expect(await again()).toMatchObject({ state: 'closed', checks: 5 })
  })

  test.each(['requested', 'refused'])('also of one that is %s here', async (state) => {
    const order = await world.opened()
    await world.sql('wemine_gateway_order').update({ state })
    world.sandbox.fault('queryOrder', { answer: { trade_state: 'CLOSED' } })
    expect((await ask(order)).order.state).toBe('closed')
    await world.sql('wemine_gateway_order').update({ state })
    world.sandbox.clearFaults()
    world.wait(3 * HOUR)
    expect((await ask(order)).order.state).toBe('expired')
  })
})

test.each([
  ['confirm', (order: GatewayOrder) => confirm(world.account, order, 'job')],
  ['throttledConfirm', (order: GatewayOrder) => throttledConfirm(world.account, order)],
])('%s asks about each of two at the same time, and gives each its own answer', async (_, verb) => {
  const paid = await paidUnheard()
  const open = await world.opened({ cart: 'cart_2', session: 'payses_2' })
  const answers = await Promise.all([paid, open].map(verb))
  expect(answers.map(({ order }) => [order.out_trade_no, order.state])).toEqual([
    [paid.out_trade_no, 'paid'],
    [open.out_trade_no, 'open'],
  ])
})

test('confirm asks nothing for an hour about a code that is over and was not paid', async () => {
  const order = await world.opened()
  world.wait(3 * HOUR)
  await ask(order)
  const asked = world.asked(QUERY)
  world.wait(HOUR - 1)
  expect((await ask(order)).order).toMatchObject({ out_trade_no: order.out_trade_no, state: 'expired' })
  expect(world.asked(QUERY)).toBe(asked)
  world.wait(1)
  await ask(order)
  expect(world.asked(QUERY)).toBe(asked + 1)
})

describe('where the gateway gives no answer', () => {
  test('that it does not know it counts as an answer, and it is asked again', async () => {
    const order = await world.opened()
    world.sandbox.fault('queryOrder', { refuse: 'ORDERNOTEXIST' })
    const { order: seen, problem } = await ask(order)
    expect(problem).toBeUndefined()
    expect(seen).toMatchObject({ state: 'open', checks: 1, next_check_at: inSeconds(18) })
    const [health] = await readHealth(world.sql)
    expect(health).toMatchObject({ last_success_at: world.now(), last_failure_at: null })
  })

  test('that can be read, it is asked again, and the health says why', async () => {
    const order = await world.opened()
    world.sandbox.fault('queryOrder', { status: 503 })
    const { order: seen, problem } = await ask(order)
    expect(problem).toMatchObject({ code: 'not_confirmed' })
    expect(seen).toMatchObject({ state: 'open', checks: 1, next_check_at: inSeconds(18) })
    expect(lines(`wemine: ${order.out_trade_no} could not be confirmed (unknown): `)).toHaveLength(1)
    expect(await readHealth(world.sql)).toMatchObject([{ last_failure_kind: 'unknown' }])
  })

  test('that can be read, it has answered all the same', async () => {
    const order = await world.opened()
    world.sandbox.fault('queryOrder', { answer: { total_fee: 'many' } })
    await world.sandbox.pay(order.out_trade_no)
    expect((await ask(order)).problem).toMatchObject({ code: 'not_confirmed' })
    expect(await readHealth(world.sql)).toMatchObject([
      { last_success_at: world.now(), last_failure_at: null },
    ])
  })

  test('that can be read about a code that is over, it is listed, with the reason', async () => {
    const order = await paidUnheard()
    world.sandbox.fault('queryOrder', { answer: { total_fee: 'many' } })
    world.wait(3 * HOUR)
    const { order: seen } = await ask(order)
    expect(seen).toMatchObject({
      ...{ state: 'exception', checks: 1, next_check_at: null },
      problem: expect.stringMatching(/^the gateway's answer about it cannot be read: .*total_fee/),
    })
    expect(seen.pending_events).toContain('wemine.payment.exception')
    expect(lines(`wemine: ${order.out_trade_no} needs manual review: the gateway's answer`)).toHaveLength(1)
  })

  test('at all about a code that is over, it is asked again later, and not listed', async () => {
    const order = await paidUnheard()
    world.sandbox.fault('queryOrder', { status: 503 })
    world.wait(3 * HOUR)
    const { order: seen } = await ask(order)
    expect(seen).toMatchObject({ state: 'open', checks: 1, next_check_at: inSeconds(HOUR / 2) })
  })

  test('because it asked for a pause, it is asked when that is over, and not before', async () => {
    const order = await paidUnheard()
    world.sandbox.fault('queryOrder', { status: 429, times: 1 })
    const until = inSeconds(30)
    expect((await ask(order)).order).toMatchObject({ checks: 1, next_check_at: until })
    const asked = world.asked(QUERY)
    const { order: seen, problem } = await ask(order)
    expect(problem).toMatchObject({ code: 'not_confirmed' })
    expect(seen).toMatchObject({ state: 'open', checks: 1 })
    expect(world.asked(QUERY)).toBe(asked)
    world.wait(31)
    expect((await ask(order)).order.state).toBe('paid')
  })
})

describe('a notification has it asked about', () => {
  const told = async (order: GatewayOrder) => throttledConfirm(world.account, await world.row(order))

  test('once a second', async () => {
    const order = await world.opened()
    await told(order)
    const before = world.now()
    await told(order)
    expect(world.now().getTime() - before.getTime()).toBe(1000)
    world.wait(1)
    const later = world.now()
    expect((await told(order)).order.checks).toBe(3)
    expect(world.now()).toEqual(later)
  })

  test('once for all that come at the same time, by its name', async () => {
    const order = await paidUnheard()
    const all = await Promise.all([1, 2, 3].map(() => told(order)))
    expect(world.asked(QUERY)).toBe(1)
    expect(all.map(({ order }) => order.confirmed_by)).toEqual([
      'notification',
      'notification',
      'notification',
    ])
  })

  test('once a minute where its code is over', async () => {
    const order = await world.opened()
    world.wait(3 * HOUR)
    expect((await told(order)).order.state).toBe('expired')
    await world.sandbox.pay(order.out_trade_no)
    world.wait(59)
    expect((await told(order)).order.state).toBe('expired')
    world.wait(1)
    expect((await told(order)).order.state).toBe('paid')
  })

  test('after what is left of the second', async () => {
    const order = await world.opened()
    await told(order)
    const before = world.now()
    world.wait(0.4)
    await told(order)
    expect(world.now().getTime() - before.getTime()).toBe(1000)
  })

  test('as it is by then', async () => {
    const stale = await paidUnheard()
    await ask(stale)
    const asked = world.asked(QUERY)
    expect((await throttledConfirm(world.account, stale)).order.state).toBe('paid')
    expect(world.asked(QUERY)).toBe(asked)
  })

  test('not at all where it is known to be paid', async () => {
    const order = await world.paid()
    const asked = world.asked(QUERY)
    const before = world.now()
    expect((await told(order)).order).toEqual(order)
    expect((await confirmAnyway(world.account, order, 'job')).order).toEqual(order)
    expect(world.asked(QUERY)).toBe(asked)
    expect(world.now()).toEqual(before)
  })
})
