import { settle } from '../../src/payments/settle'
import { useWorld } from './support/world'

const world = useWorld()

describe('settle', () => {
  test('asks one question for all who ask at the same time', async () => {
    const order = await world.opened()
    const before = world.asked(/GET .*order/)
    const answers = await Promise.all(Array.from({ length: 25 }, () => settle(world.instance, order)))
    expect(world.asked(/GET .*order/) - before).toBe(1)
    expect(new Set(answers.map(({ order }) => order.asks))).toEqual(new Set([1]))
  })

  test('asks nothing about money that is known', async () => {
    const order = await world.paid()
    const before = world.asked(/GET .*order/)
    await settle(world.instance, order)
    expect(world.asked(/GET .*order/)).toBe(before)
  })

  test('lets an unpaid one expire, and takes money that comes later as money', async () => {
    const order = await world.opened()
    world.wait(2 * 3600 + 9 * 60)
    expect((await settle(world.instance, order)).order).toMatchObject({ state: 'open' })
    world.wait(120)
    expect((await settle(world.instance, order)).order).toMatchObject({ state: 'expired', next_ask_at: null })
    await world.sandbox.pay(order.out_trade_no)
    expect((await settle(world.instance, await world.row(order))).order).toMatchObject({ state: 'paid' })
  })

  test('does not take money back that was refunded before it was seen', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    await world.instance.client.refund({
      out_trade_no: order.out_trade_no,
      total_fee: 10880,
      refund_fee: 10880,
    })
    expect((await settle(world.instance, order)).order).toMatchObject({
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
    const { order: after, problem } = await settle(world.instance, order)
    expect(problem?.code).toBe('not_confirmed')
    expect(after).toMatchObject({ state: 'open', next_ask_at: expect.any(Date) })
  })

  test('waits for an order that the gateway does not know yet, and gives up when its time is over', async () => {
    const order = await world.opened()
    world.sandbox.fault('queryOrder', { refuse: 'ORDERNOTEXIST' })
    expect((await settle(world.instance, order)).order.state).toBe('open')
    world.wait(3 * 3600)
    expect((await settle(world.instance, order)).order).toMatchObject({ state: 'closed', next_ask_at: null })
  })
})
