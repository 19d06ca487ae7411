import { authorize } from '../../src/payments/authorize'
import { finish } from '../../src/payments/finish'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { refundsOf } from '../../src/payments/ledger/refunds'
import { reserveRefund } from '../../src/payments/ledger/reserve-refund'
import type { Cents } from '../../src/payments/money'
import { isProblem } from '../../src/payments/problems'
import { refund } from '../../src/payments/refund'
import { useWorld } from './support/world'

const world = useWorld()

/** The merchant's wish for a refund of some cents. */
const wish = ({ out_trade_no }: GatewayOrder, amount: number, platform_key: string | null = null) => ({
  out_trade_no,
  amount: amount as Cents,
  platform_key,
})

describe('refund', () => {
  async function claimed() {
    const order = await world.paid()
    await authorize(world.instance, order)
    return world.row(order)
  }

  test('with the same key is one refund', async () => {
    const order = await claimed()
    const first = await refund(world.instance, wish(order, 100, 'ref_1'))
    expect(await refund(world.instance, wish(order, 100, 'ref_1'))).toEqual(first)
    expect(world.money(order)?.refunded).toBe(100)
    await refund(world.instance, wish(order, 100, 'ref_2'))
    expect(world.money(order)?.refunded).toBe(200)
  })

  test('asked for ten times at once is never more than was paid, and the ledger agrees with the gateway', async () => {
    const order = await claimed()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => refund(world.instance, wish(order, 3000, `ref_${i}`))),
    )
    const done = answers.filter((answer) => !isProblem(answer)).length
    expect(world.money(order)?.refunded).toBe(done * 3000)
    expect((await world.row(order)).refunded_fee).toBe(done * 3000)
    expect(done).toBeGreaterThanOrEqual(1)
  })

  test('in doubt closes the order to every other refund, and a like one is told of it when it is known', async () => {
    const order = await claimed()
    world.sandbox.fault('refund', { reset: 'after', times: 1 })
    world.sandbox.fault('queryOrder', { status: 503, times: 3 })
    expect(await refund(world.instance, wish(order, 100, 'ref_1'))).toMatchObject({ code: 'refund_unknown' })
    expect(await refund(world.instance, wish(order, 5, 'ref_2'))).toMatchObject({ code: 'refund_unknown' })
    world.sandbox.clearFaults()
    expect(await refund(world.instance, wish(order, 100, 'ref_3'))).toMatchObject({
      state: 'done',
      refund_fee: 100,
    })
    expect(world.money(order)?.refunded).toBe(100)
    expect(await refund(world.instance, wish(order, 300, 'ref_4'))).toMatchObject({ state: 'done' })
    expect(world.money(order)?.refunded).toBe(400)
  })

  test('whose success repeats an earlier refund is not taken as done', async () => {
    await world.useSandbox({ outRefundNo: 'perOrder' })
    const order = await claimed()
    expect(await refund(world.instance, wish(order, 100, 'ref_1'))).toMatchObject({ state: 'done' })
    world.wait(1)
    expect(await refund(world.instance, wish(order, 100, 'ref_2'))).toMatchObject({ code: 'refund_unknown' })
    expect(world.money(order)?.refunded).toBe(100)
    expect((await refundsOf(world.sql, order.out_trade_no)).map(({ state }) => state)).toEqual([
      'done',
      'unknown',
    ])
  })

  test('is in the ledger before it is sent', async () => {
    const order = await claimed()
    world.sandbox.fault('refund', { hang: 'before', times: 1 })
    const sending = refund(world.instance, wish(order, 100, 'ref_1'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await refundsOf(world.sql, order.out_trade_no)).toMatchObject([
      { state: 'asked', refund_fee: 100 },
    ])
    await sending
    expect(await refundsOf(world.sql, order.out_trade_no)).toMatchObject([{ state: 'unknown' }])
  })

  test('a process that died while sending leaves it in doubt, not sent again', async () => {
    const order = await claimed()
    const { out_trade_no } = order
    const dead = {
      id: 'r',
      out_trade_no,
      reason: 'platform' as const,
      refund_fee: 100,
      amount: 100,
      platform_key: null,
      look_at: world.clock,
    }
    await reserveRefund(world.sql, dead, world.clock)
    expect(await refund(world.instance, wish(order, 100, 'ref_2'))).toMatchObject({ code: 'refund_unknown' })
    expect(world.money(order)?.refunded).toBe(0)
  })
})

describe('a gateway that gives the same refund number to the same amount', () => {
  beforeAll(() => world.useSandbox({ outRefundNo: 'perAmount' }))
  afterAll(() => world.useSandbox({}))

  test('is not believed a second refund of an amount whose first number was never seen', async () => {
    const order = await world.paid()
    world.standing = { kind: 'placed', order_id: 'order_1' }
    await finish(world.host, world.instance, order)
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    expect(await refund(world.instance, wish(order, 2000))).toMatchObject({ code: 'refund_unknown' })
    expect(await refund(world.instance, wish(order, 2000))).toMatchObject({ state: 'done' })
    world.wait(1)
    expect(await refund(world.instance, wish(order, 2000))).toMatchObject({ code: 'refund_unknown' })
    expect(world.money(order)?.refunded).toBe(2000)
    expect(await world.row(order)).toMatchObject({ refunded_fee: 4000, refund_in_doubt: expect.any(String) })
  })
})

test('the second half, after a first whose number was never seen, is known at once: the gateway gives no more than all', async () => {
  const order = await world.paid()
  world.standing = { kind: 'placed', order_id: 'order_1' }
  await finish(world.host, world.instance, order)
  world.sandbox.fault('refund', { hang: 'after', times: 1 })
  await refund(world.instance, wish(order, 5440))
  await refund(world.instance, wish(order, 5440))
  world.wait(1)
  expect(await refund(world.instance, wish(order, 5440))).toMatchObject({ state: 'done', told: true })
  expect(world.money(order)?.refunded).toBe(10880)
})

describe('a platform that writes a refund down after the answer', () => {
  const booked = (order: GatewayOrder, amount: number, sum: number) =>
    refund(world.instance, { ...wish(order, amount), booked: sum })

  async function captured() {
    const order = await world.paid()
    world.standing = { kind: 'placed', order_id: 'order_1' }
    return finish(world.host, world.instance, order)
  }

  test('and died before it did gets that refund on the next try, and no second one', async () => {
    const order = await captured()
    await booked(order, 1000, 0)
    world.wait(11)
    expect(await booked(order, 1000, 0)).toMatchObject({ state: 'done', told: true })
    expect(world.money(order)?.refunded).toBe(1000)
    // Two clicks at that moment are two wishes: one gets the old refund, the other is a new one.
    world.wait(11)
    await booked(order, 1000, 1000)
    expect(world.money(order)?.refunded).toBe(2000)
  })

  test('and did is sent a second refund of the same amount when it wishes one', async () => {
    const order = await captured()
    await booked(order, 1000, 0)
    world.wait(60)
    await booked(order, 1000, 1000)
    expect(world.money(order)?.refunded).toBe(2000)
  })
})
