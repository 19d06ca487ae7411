import { confirm } from '../../src/payments/verbs/confirm'
import { QUERY, useWorld } from './support/world'

const world = useWorld()

describe('confirm', () => {
  test('asks one question for all who ask at the same time', async () => {
    const order = await world.opened()
    const before = world.asked(QUERY)
    const answers = await Promise.all(Array.from({ length: 25 }, () => confirm(world.account, order, 'job')))
    expect(world.asked(QUERY) - before).toBe(1)
    expect(new Set(answers.map(({ order }) => order.checks))).toEqual(new Set([1]))
  })

  test('asks nothing about money that is known', async () => {
    const order = await world.paid()
    const before = world.asked(QUERY)
    await confirm(world.account, order, 'job')
    expect(world.asked(QUERY)).toBe(before)
  })

  test('lets an unpaid one expire, and takes money that comes later as money', async () => {
    const order = await world.opened()
    world.wait(2 * 3600 + 9 * 60)
    expect(await world.confirmed(order)).toMatchObject({ state: 'open' })
    world.wait(120)
    expect(await world.confirmed(order)).toMatchObject({ state: 'expired', next_check_at: null })
    await world.sandbox.pay(order.out_trade_no)
    expect(await world.confirmed(order)).toMatchObject({ state: 'paid' })
  })

  test('does not take money back that was refunded before it was seen', async () => {
    const order = await world.opened()
    const { out_trade_no } = order
    await world.sandbox.pay(out_trade_no)
    await world.account.client.refund({ out_trade_no, total_fee: 10880, refund_fee: 10880 })
    expect(await world.confirmed(order)).toMatchObject({
      state: 'exception',
      problem: expect.stringMatching(/refunded at the gateway/),
    })
  })

  test.each([
    { status: 503 },
    { hang: 'before' as const },
    { body: '<html>' },
    { answer: { total_fee: '10880.5' } },
  ])('treats %j as neither paid nor unpaid', async (fault) => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    world.sandbox.fault('queryOrder', fault)
    const { order: after, problem } = await confirm(world.account, order, 'job')
    expect(problem?.code).toBe('not_confirmed')
    expect(after).toMatchObject({ state: 'open', next_check_at: expect.any(Date) })
  })

  test('waits for an order that the gateway does not know yet, and gives up when its time is over', async () => {
    const order = await world.opened()
    world.sandbox.fault('queryOrder', { refuse: 'ORDERNOTEXIST' })
    expect((await world.confirmed(order)).state).toBe('open')
    world.wait(3 * 3600)
    expect(await world.confirmed(order)).toMatchObject({ state: 'closed', next_check_at: null })
  })
})
