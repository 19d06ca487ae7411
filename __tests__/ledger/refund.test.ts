import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { reserveRefund } from '../../src/payments/ledger/refunds'
import type { CartMinor, GatewayFee } from '../../src/payments/money/money'
import { recoverRefund } from '../../src/payments/verbs/recover-refund'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const press = (order: GatewayOrder, amount: number, platform_key: string | null = null) =>
  world.refund(order, amount, { platform_key })

describe('a refund', () => {
  async function authorized(): Promise<GatewayOrder> {
    const order = await world.paid()
    await world.authorize(order)
    return world.row(order)
  }

  test('with the same key is one refund', async () => {
    const order = await authorized()
    const first = await press(order, 100, 'ref_1')
    expect(first).toMatchObject({ ok: true })
    expect(await press(order, 100, 'ref_1')).toEqual(first)
    expect(world.money(order)?.refunded).toBe(100)
    await press(order, 100, 'ref_2')
    expect(world.money(order)?.refunded).toBe(200)
  })

  test('asked for ten times at once is never more than was paid, and the ledger agrees with the gateway', async () => {
    const order = await authorized()
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => press(order, 3000, `ref_${i}`)))
    const done = answers.filter(({ ok }) => ok).length
    expect(world.money(order)?.refunded).toBe(done * 3000)
    expect((await world.row(order)).refunded_fee).toBe(done * 3000)
    expect(done).toBeGreaterThanOrEqual(1)
  })

  test('in doubt closes the order to every other refund, and a like one is told of it when it is known', async () => {
    const order = await authorized()
    world.sandbox.fault('refund', { reset: 'after', times: 1 })
    world.sandbox.fault('queryOrder', { status: 503, times: 3 })
    expect(await press(order, 100, 'ref_1')).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(await press(order, 5, 'ref_2')).toMatchObject({ problem: { code: 'refund_unknown' } })
    world.sandbox.clearFaults()
    expect(await press(order, 100, 'ref_3')).toMatchObject({ value: { state: 'done', refund_fee: 100 } })
    expect(world.money(order)?.refunded).toBe(100)
    expect(await press(order, 300, 'ref_4')).toMatchObject({ value: { state: 'done' } })
    expect(world.money(order)?.refunded).toBe(400)
  })

  test('is in the ledger before it is sent', async () => {
    const order = await authorized()
    world.sandbox.fault('refund', { hang: 'before', times: 1 })
    const sending = press(order, 100, 'ref_1')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await world.refunds(order)).toMatchObject([{ state: 'requested', refund_fee: 100 }])
    await sending
    expect(await world.refunds(order)).toMatchObject([{ state: 'unknown' }])
  })

  test('whose process died while sending leaves it in doubt, not sent again', async () => {
    const order = await authorized()
    const dead = {
      ...{ id: 'r', out_trade_no: order.out_trade_no, reason: 'platform' as const, platform_key: null },
      ...{ refund_fee: 100 as GatewayFee, amount: 100 as CartMinor, asked_amount: '100' },
      ...{ seen_amount: 0 as CartMinor, seen_fee: 0 as GatewayFee, look_at: world.now() },
    }
    expect(await reserveRefund(world.sql, dead, world.now())).toBeDefined()
    expect(await press(order, 100, 'ref_2')).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(world.money(order)?.refunded).toBe(0)
    expect(world.asked(REFUND)).toBe(0)
  })
})

test('the second half, after a first whose number was never seen, is known at once: the gateway gives no more than all', async () => {
  const order = await world.captured()
  world.sandbox.fault('refund', { hang: 'after', times: 1 })
  await press(order, 5440)
  await press(order, 5440)
  world.wait(1)
  expect(await press(order, 5440)).toMatchObject({ value: { state: 'done', reported: true } })
  expect(world.money(order)?.refunded).toBe(10880)
})

describe('a platform that records a refund after the answer', () => {
  const booked = (order: GatewayOrder, amount: number, sum: number) =>
    world.refund(order, amount, { booked: String(sum) })

  test('and died before it did gets that refund on the next try, and no second one', async () => {
    const order = await world.captured()
    await booked(order, 1000, 0)
    world.wait(11)
    expect(await booked(order, 1000, 0)).toMatchObject({ value: { state: 'done', reported: true } })
    expect(world.money(order)?.refunded).toBe(1000)
    // Two clicks at that moment are two requests: one gets the old refund, the other is a new one.
    world.wait(11)
    await booked(order, 1000, 1000)
    expect(world.money(order)?.refunded).toBe(2000)
  })

  test('and did is sent a second refund of the same amount when it asks for one', async () => {
    const order = await world.captured()
    await booked(order, 1000, 0)
    world.wait(60)
    await booked(order, 1000, 1000)
    expect(world.money(order)?.refunded).toBe(2000)
  })
})

describe('a gateway that gives one refund number for', () => {
  afterAll(() => world.useSandbox({}))

  test('the whole order: a success that repeats an earlier refund is not taken as done', async () => {
    await world.useSandbox({ outRefundNo: 'perOrder' })
    const order = await world.captured()
    expect(await press(order, 100, 'ref_1')).toMatchObject({ value: { state: 'done' } })
    world.wait(1)
    expect(await press(order, 100, 'ref_2')).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(world.money(order)?.refunded).toBe(100)
    expect((await world.refunds(order)).map(({ state }) => state)).toEqual(['done', 'unknown'])
  })

  test('the same amount: it is not believed a second one whose first number was never seen', async () => {
    await world.useSandbox({ outRefundNo: 'perAmount' })
    const order = await world.captured()
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    expect(await press(order, 2000)).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(await press(order, 2000)).toMatchObject({ value: { state: 'done' } })
    world.wait(1)
    expect(await press(order, 2000)).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(world.money(order)?.refunded).toBe(2000)
    expect(await world.row(order)).toMatchObject({ refunded_fee: 4000, refund_in_doubt: expect.any(String) })
  })
})

test.each([
  ['exception', 'payment_exception'],
  ['refunding', 'payment_refunded'],
  ['refunded', 'payment_refunded'],
  ['open', 'payment_not_paid'],
  ['closed', 'payment_not_paid'],
])('a refund of an order that is %s is refused (%s), and nothing is sent', async (state, code) => {
  const order = await world.paid()
  await world.sql('wemine_gateway_order').update({ state, problem: 'paid twice' })
  const asked = await press(order, 100)
  expect(asked).toMatchObject({ ok: false, problem: { code } })
  if (state === 'exception')
    expect(asked).toMatchObject({ problem: { message: expect.stringContaining('paid twice') } })
  expect(world.asked(REFUND)).toBe(0)
  expect(world.money(order)?.refunded).toBe(0)
})

describe('a refund that somebody who asked about it records before its own answer is read', () => {
  /** The answer is held up until the refund was recovered from what the gateway shows. */
  function answersLate(order: GatewayOrder): void {
    const { client } = world.account
    const send = client.refund.bind(client)
    jest.spyOn(client, 'refund').mockImplementationOnce(async (fields) => {
      const answer = await send(fields)
      expect(await recoverRefund(world.account, await world.row(order), 0)).toBe(true)
      return answer
    })
  }

  test('is the merchant’s own all the same: told as done, once, and never sent again', async () => {
    const order = await world.captured()
    answersLate(order)
    expect(await press(order, 10880, 'ref_1')).toMatchObject({ value: { state: 'done', reported: true } })
    expect(await press(order, 10880, 'ref_1')).toMatchObject({ value: { state: 'done' } })
    expect(world.asked(REFUND)).toBe(1)
    expect(world.money(order)?.refunded).toBe(10880)
    expect(await world.refunds(order)).toHaveLength(1)
  })

  test('brings an auto-refund to its end at the next look, and sends nothing more', async () => {
    const order = await world.unclaimed()
    answersLate(order)
    expect(await world.reconcile(order)).toMatchObject({ state: 'refunding', refunded_fee: 10880 })
    await world.run(2)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    expect(world.asked(REFUND)).toBe(1)
    expect(world.money(order)?.refunded).toBe(10880)
  })
})

describe('"already fully refunded", because somebody refunded it in the gateway’s portal', () => {
  async function refundedElsewhere(): Promise<GatewayOrder> {
    const order = await world.captured()
    const { out_trade_no } = order
    await world.account.client.refund({ out_trade_no, total_fee: 10880, refund_fee: 10880 })
    return order
  }

  test('is what was wanted, where all of it was wanted', async () => {
    const order = await refundedElsewhere()
    expect(await press(order, 10880)).toMatchObject({ ok: true, value: { state: 'done', refund_id: null } })
    expect(await world.row(order)).toMatchObject({ refunded_fee: 10880, refund_in_doubt: null })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('is a refusal, where a part was wanted: nothing is booked', async () => {
    const order = await refundedElsewhere()
    expect(await press(order, 100)).toMatchObject({ ok: false })
    expect(await world.row(order)).toMatchObject({ refunded_fee: 0 })
  })
})
