import { resolvePayment } from '../../src/payments/verbs/resolve'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const hours = (count: number, every = 60) => world.run(count * 60, every)

describe('M13: an auto-refund that the gateway refuses for now', () => {
  test.each(['NOTENOUGH', 'FREQUENCY_LIMITED', 'INVALID_REQ_TOO_MUCH', 'ORDER_NOT_READY'])(
    '(%s) is tried again, and done when the refusal ends',
    async (refuse) => {
      const order = await world.unclaimed()
      world.sandbox.fault('refund', { refuse })
      expect(await world.reconcile(order)).toMatchObject({ state: 'refunding' })
      await hours(2)
      expect(await world.row(order)).toMatchObject({ state: 'refunding', refunded_fee: 0 })
      world.sandbox.clearFaults()
      await hours(1.1)
      expect(await world.row(order)).toMatchObject({ state: 'refunded', refund_in_doubt: null })
      expect(world.money(order)?.refunded).toBe(10880)
    },
  )

  test('for a day is a person’s, after growing pauses', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH' })
    await world.reconcile(order)
    await hours(23, 300)
    expect(await world.row(order)).toMatchObject({ state: 'refunding' })
    await hours(3, 300)
    expect(await world.row(order)).toMatchObject({
      state: 'exception',
      problem: expect.stringMatching(/its payment session is gone; .*NOTENOUGH/),
    })
    expect(world.asked(REFUND)).toBeLessThan(60)
    expect(world.asked(REFUND)).toBeGreaterThan(20)
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('is listed meanwhile, once it is half an hour old, and still tried', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH' })
    await world.reconcile(order)
    await world.run(32, 60)
    expect(await world.exceptions()).toMatchObject([
      { payment: { out_trade_no: order.out_trade_no, state: 'refunding' } },
    ])
    const sent = world.asked(REFUND)
    await hours(1)
    expect(world.asked(REFUND)).toBeGreaterThan(sent)
  })

  test('that never left is tried again as well', async () => {
    const order = await world.unclaimed()
    const { account, platform } = world
    world.configure({ baseUrl: 'http://127.0.0.1:1/v1/' })
    expect(await world.reconcile(order)).toMatchObject({ state: 'refunding', refund_in_doubt: null })
    world.account = account
    world.platform = platform
    await world.run(2)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    expect(world.asked(REFUND)).toBe(1)
  })

  test('goes on in another process that starts in between', async () => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    await world.reconcile(order)
    world.configure()
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    expect((await world.refunds(order)).map(({ state }) => state)).toEqual(['refused', 'done'])
  })
})

test.each(['TRADE_OVERDUE', 'USER_ACCOUNT_ABNORMAL', 'NOAUTH', 'A_NEW_ONE'])(
  'M13: a final refusal (%s) is a person’s at once',
  async (refuse) => {
    const order = await world.unclaimed()
    world.sandbox.fault('refund', { refuse })
    expect(await world.reconcile(order)).toMatchObject({ state: 'exception', refunded_fee: 0 })
    expect(world.asked(REFUND)).toBe(1)
  },
)

test('M13: a person’s refund of an exception is tried again in the same way', async () => {
  const order = await world.opened()
  await world.sandbox.pay(order.out_trade_no, { total_fee: 1 })
  await world.confirmed(order)
  world.sandbox.fault('refund', { refuse: 'NOTENOUGH' })
  await resolvePayment(world.platform, order.out_trade_no, { action: 'refund' }, 'user_1')
  expect(await world.row(order)).toMatchObject({ state: 'refunding' })
  world.sandbox.clearFaults()
  await world.run(2)
  expect(await world.row(order)).toMatchObject({ state: 'refunded', refunded_fee: 1 })
})
