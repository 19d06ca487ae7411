import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { cancel } from '../../src/payments/verbs/cancel'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const HOUR = 60

/** A captured payment whose order the merchant canceled; the gateway fails like that meanwhile, and Medusa booked it all the same. */
async function canceledWhile(fault: {
  refuse?: string
  reset?: 'before'
  status?: number
}): Promise<GatewayOrder> {
  const order = await world.captured()
  world.sandbox.fault('refund', fault)
  await world.refund(order, 10880)
  world.store.canceled(order)
  return order
}

describe('M2: the money of a canceled order that the gateway would not refund then', () => {
  test.each(['NOTENOUGH', 'FREQUENCY_LIMITED', 'ORDER_NOT_READY'])(
    '(%s) is refunded when it will, by the job alone, once',
    async (refuse) => {
      const order = await canceledWhile({ refuse })
      await world.run(3 * HOUR, 60)
      expect(await world.row(order)).toMatchObject({ state: 'captured', refunded_fee: 0 })
      world.sandbox.clearFaults()
      await world.run(2 * HOUR, 60)
      expect(await world.row(order)).toMatchObject({
        state: 'captured',
        refunded_fee: 10880,
        next_check_at: null,
      })
      expect(world.money(order)?.refunded).toBe(10880)
    },
  )

  test('is asked for less and less often, and listed after a day', async () => {
    const order = await canceledWhile({ refuse: 'NOTENOUGH' })
    await world.run(HOUR, 60)
    const inFirstHour = world.asked(REFUND)
    await world.run(22 * HOUR, 300)
    expect(world.asked(REFUND) - inFirstHour).toBeLessThan(30)
    expect(world.asked(REFUND)).toBeGreaterThan(inFirstHour + 15)
    expect((await world.row(order)).state).toBe('captured')
    await world.run(3 * HOUR, 300)
    expect(await world.row(order)).toMatchObject({
      state: 'exception',
      problem: expect.stringMatching(/its order order_1 was canceled; .*NOTENOUGH/),
    })
    expect(await world.exceptions()).toMatchObject([{ payment: { out_trade_no: order.out_trade_no } }])
    expect(world.eventNames()).toContain('wemine.payment.exception')
  })

  test.each(['TRADE_OVERDUE', 'USER_ACCOUNT_ABNORMAL', 'NOAUTH', 'A_NEW_ONE'])(
    'is listed at the next look where the refusal is final (%s)',
    async (refuse) => {
      const order = await canceledWhile({ refuse })
      await world.run(5)
      expect(await world.row(order)).toMatchObject({
        state: 'exception',
        problem: expect.stringContaining(refuse),
      })
      expect(world.asked(REFUND)).toBeLessThanOrEqual(2)
    },
  )

  test('is refunded as well where the gateway could not be reached', async () => {
    const order = await world.captured()
    await unreachable(async () => {
      expect(await cancel(world.account, order.out_trade_no, 'canceled')).toMatchObject({
        code: 'refund_unreachable',
      })
      world.store.canceled(order)
      await world.run(20, 60)
      expect(await world.row(order)).toMatchObject({ state: 'captured', refunded_fee: 0 })
    })
    await world.run(30, 60)
    expect(await world.row(order)).toMatchObject({ refunded_fee: 10880, refund_in_doubt: null })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('is refunded once where the first answer was lost though it was done', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { reset: 'after', times: 1 })
    await world.refund(order, 10880)
    world.store.canceled(order)
    await world.run(10)
    expect(await world.row(order)).toMatchObject({ refunded_fee: 10880, refund_in_doubt: null })
    expect(world.money(order)?.refunded).toBe(10880)
    expect((await world.refunds(order)).filter(({ state }) => state === 'done')).toHaveLength(1)
  })

  test('goes back whole where nobody had asked for a refund, and what was refunded before is not sent twice', async () => {
    const order = await world.captured()
    await world.refund(order, 3000)
    world.wait(11)
    world.store.canceled(order)
    await world.run(5)
    expect(await world.row(order)).toMatchObject({ state: 'captured', refunded_fee: 10880 })
    expect((await world.refunds(order)).map(({ refund_fee }) => refund_fee)).toEqual([3000, 7880])
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('is tried for a day from when it was refused, however long ago other refunds were asked for', async () => {
    const order = await world.captured()
    await world.refund(order, 1000)
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    await world.refund(order, 2000)
    world.wait(40 * 86_400)
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH' })
    await world.refund(order, 9880)
    world.store.canceled(order)
    await world.run(20 * HOUR, 300)
    expect(await world.row(order)).toMatchObject({ state: 'captured', refunded_fee: 1000 })
    world.sandbox.clearFaults()
    await world.run(2 * HOUR, 300)
    expect(await world.row(order)).toMatchObject({ state: 'captured', refunded_fee: 10880 })
  })

  test('is refunded also where the order was canceled before the ledger saw that it was captured', async () => {
    const order = await world.paid()
    world.store.placed(order)
    world.store.canceled(order)
    await world.run(5)
    expect(await world.row(order)).toMatchObject({ refunded_fee: 10880, refund_in_doubt: null })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('is not raced against the merchant’s own refund of the same moment', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    await world.refund(order, 10880)
    world.store.canceled(order)
    world.wait(5)
    await world.reconcile(order)
    expect(world.asked(REFUND)).toBe(1)
    expect(await world.refund(order, 10880)).toMatchObject({ ok: true })
    await world.run(10)
    expect(world.money(order)?.refunded).toBe(10880)
    expect(world.asked(REFUND)).toBe(2)
  })

  /** The gateway's own address, with nobody there. */
  async function unreachable(work: () => Promise<void>): Promise<void> {
    const { account, platform } = world
    world.configure({ baseUrl: 'http://127.0.0.1:1/v1/' })
    await work()
    world.account = account
    world.platform = platform
  }
})

describe('M3: a payment for what is not owed any more', () => {
  test.each(['withdrawn', 'asks for another amount'])('(its order edit: %s) is refunded', async (what) => {
    const order = await world.paid()
    if (what === 'withdrawn') world.store.canceled(order)
    else world.store.owed(order, 10880 + 1)
    const isCanceled = what === 'withdrawn'
    world.store.change('cart_1', {
      kind: 'collection',
      order: { id: 'order_1', isCanceled, isUnpaid: !isCanceled, created_at: world.now() },
    })
    await world.run(3)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    expect(world.store.calls.place).toBe(0)
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('(its order is canceled) is refunded though its code was open, and paid afterwards', async () => {
    const order = await world.opened()
    world.store.canceled(order)
    await world.sandbox.pay(order.out_trade_no)
    world.wait(12)
    await world.run(3)
    expect(await world.row(order)).toMatchObject({
      state: 'refunded',
      problem: 'its order order_1 was canceled',
    })
    expect(world.store.calls.place).toBe(0)
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('(a payment link that asks for nothing any more) is refunded', async () => {
    const order = await world.paid()
    world.store.change('cart_1', { kind: 'collection', owed: null, why: 'its collection asks for nothing' })
    await world.run(2)
    expect(await world.row(order)).toMatchObject({
      state: 'refunded',
      problem: 'its collection asks for nothing',
    })
  })

  test('(a payment link that still asks for it) is placed', async () => {
    const order = await world.paid()
    world.store.change('cart_1', { kind: 'collection' })
    expect(await world.reconcile(order)).toMatchObject({ state: 'captured' })
  })
})
