import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { resolvePayment } from '../../src/payments/verbs/resolve'
import { takeOverdue } from '../../src/payments/verbs/take-overdue'
import { holdLease } from '../../src/payments/verbs/with-lease'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const resolve = ({ out_trade_no }: GatewayOrder, action: unknown, note?: string) =>
  resolvePayment(world.platform, out_trade_no, { action, note }, 'user_1')
const exceptions = async () => (await world.exceptions()).map(({ payment }) => payment.out_trade_no)

/** A payment of another amount than was asked. */
async function mismatched(total_fee: number): Promise<GatewayOrder> {
  const order = await world.opened()
  await world.sandbox.pay(order.out_trade_no, { total_fee })
  return world.confirmed(order)
}

/** A captured payment with a refund of 100 cents, not its first, that nobody knows the outcome of. */
async function inDoubt(hang: 'before' | 'after'): Promise<GatewayOrder> {
  const order = await world.captured()
  await world.refund(order, 50)
  world.wait(1)
  world.sandbox.fault('refund', { hang, times: 1 })
  await world.refund(order, 100)
  return world.row(order)
}

describe('an exception', () => {
  test.each([1, 10879, 20000])(
    'of %i cents in place of 10880 is listed, and refunded on a person’s word',
    async (cents) => {
      const order = await mismatched(cents)
      expect(order).toMatchObject({ state: 'exception', paid_fee: cents })
      expect(await exceptions()).toEqual([order.out_trade_no])
      expect(await resolve(order, 'refund', 'the shopper called')).toMatchObject({
        value: {
          payment: { state: 'refunded' },
          decisions: [{ actor: 'user_1', decision: 'refund', note: 'the shopper called' }],
        },
      })
      expect(world.money(order)).toMatchObject({ paid: cents, refunded: cents })
      expect(await exceptions()).toEqual([])
    },
  )

  test('is refunded once, however often that is pressed', async () => {
    const order = await mismatched(1)
    await Promise.all(Array.from({ length: 5 }, () => resolve(order, 'refund')))
    expect(world.asked(REFUND)).toBe(1)
    expect(await resolve(order, 'refund')).toMatchObject({ problem: { code: 'resolution_impossible' } })
  })

  test('that was dealt with elsewhere is closed, and stays what it is', async () => {
    const order = await mismatched(1)
    expect(await resolve(order, 'close', 'paid in the shop')).toMatchObject({
      value: {
        payment: { state: 'exception', resolved_at: expect.any(String) },
        decisions: [{ decision: 'close', note: 'paid in the shop', actor: 'user_1' }],
      },
    })
    expect(await exceptions()).toEqual([])
    expect(await resolve(order, 'refund')).toMatchObject({ problem: { code: 'resolution_impossible' } })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('whose refund the gateway refuses stays one, with the gateway’s words', async () => {
    const order = await mismatched(1)
    world.sandbox.fault('refund', { refuse: 'TRADE_OVERDUE', reason: 'too old' })
    expect(await resolve(order, 'refund')).toMatchObject({
      problem: { code: 'resolution_impossible', message: expect.stringMatching(/too old/) },
    })
    expect(await exceptions()).toEqual([order.out_trade_no])
    world.sandbox.clearFaults()
    expect(await resolve(order, 'refund')).toMatchObject({ value: { payment: { state: 'refunded' } } })
    expect(world.money(order)?.refunded).toBe(1)
  })
})

describe('a refund in doubt', () => {
  test('is the one that a person meant: a page that shows an earlier one decides nothing about it', async () => {
    const order = await inDoubt('before')
    const about = (refund: string | null, action = 'refund_not_done') =>
      resolvePayment(world.platform, order.out_trade_no, { action, refund, note: '' }, 'user_1')
    const earlier = order.refund_in_doubt
    expect(await about(earlier)).toMatchObject({ ok: true })
    world.sandbox.fault('refund', { hang: 'before', times: 1 })
    await world.refund(order, 200)
    const now = await world.row(order)
    expect(now.refund_in_doubt).not.toBe(earlier)
    // A page that was left open since.
    expect(await about(earlier, 'refund_done')).toMatchObject({
      problem: { code: 'resolution_other_refund' },
    })
    expect(await world.row(order)).toMatchObject({ refund_in_doubt: now.refund_in_doubt })
    expect(await about('')).toMatchObject({ problem: { code: 'resolution_invalid' } })
    expect(await about(now.refund_in_doubt)).toMatchObject({ value: { payment: { refund_in_doubt: null } } })
  })

  test('is listed with what is known, and nothing more is sent until a person says what became of it', async () => {
    const order = await inDoubt('after')
    const [listed] = await world.exceptions()
    expect(listed).toMatchObject({
      payment: { out_trade_no: order.out_trade_no, state: 'captured' },
      refunds: [{ state: 'done' }, { state: 'unknown', refund_fee: 100, problem: expect.any(String) }],
    })
    const sent = world.asked(REFUND)
    await world.run(20, 60)
    expect(world.asked(REFUND)).toBe(sent)
  })

  test('that was done is kept, and the merchant’s next try of the same gets it', async () => {
    const order = await inDoubt('after')
    await resolve(order, 'refund_done', 'seen in the portal')
    expect(await exceptions()).toEqual([])
    const again = await world.refund(order, 100, { platform_key: 'ref_2' })
    expect(again).toMatchObject({ value: { state: 'done', reported: true } })
    expect(world.money(order)?.refunded).toBe(150)
  })

  test('that was not done is free to be made again', async () => {
    const order = await inDoubt('before')
    await resolve(order, 'refund_not_done')
    expect(await world.row(order)).toMatchObject({ refund_in_doubt: null, refunded_fee: 50 })
    world.wait(1)
    await world.refund(order, 100, { platform_key: 'ref_2' })
    expect(world.money(order)?.refunded).toBe(150)
    expect((await world.refunds(order)).map(({ state }) => state)).toEqual(['done', 'refused', 'done'])
  })

  test('whose process died before the answer is noticed by the job, and a person is told', async () => {
    const order = await inDoubt('before')
    await world.sql('wemine_refund').where({ state: 'unknown' }).update({ state: 'requested' })
    world.events.length = 0
    world.wait(61)
    await world.runJob()
    expect(await exceptions()).toEqual([order.out_trade_no])
    expect(world.eventNames()).toContain('wemine.payment.refund_unknown')
  })
})

test('words that mean nothing change nothing', async () => {
  const order = await mismatched(1)
  for (const action of [undefined, 'pay', '', 7, 'return', 'settled', { toString: () => 'refund' }])
    expect(await resolve(order, action)).toMatchObject({ problem: { code: 'resolution_invalid' } })
  expect(
    await resolvePayment(world.platform, '123456789012345678', { action: 'refund' }, 'user_1'),
  ).toBeUndefined()
  expect(await world.row(order)).toMatchObject({ state: 'exception', version: order.version })
  expect(await world.sql('wemine_decision')).toEqual([])
})

test('a captured order whose doubt is over is not looked at for ever', async () => {
  const order = await inDoubt('after')
  world.wait(180)
  await world.sql('wemine_gateway_order').update({ refund_in_doubt: null, next_check_at: world.now() })
  await world.runJob()
  expect(await world.row(order)).toMatchObject({ state: 'captured', next_check_at: null })
})

describe('an overdue payment', () => {
  /** Paid half an hour ago, and the store cannot be looked at. */
  async function overdue(state: 'paid' | 'authorized'): Promise<GatewayOrder> {
    const order = await world.paid()
    if (state === 'authorized') await world.authorize(order)
    world.store.throws('loadSnapshot')
    await world.run(31)
    const listed = await world.row(order)
    expect(listed).toMatchObject({ state, overdue_at: expect.any(Date) })
    return listed
  }

  test.each(['paid', 'authorized'] as const)('that is %s is refunded on a person’s word', async (state) => {
    const order = await overdue(state)
    expect(await resolve(order, 'refund', 'the shopper called')).toMatchObject({
      value: {
        payment: {
          state: 'refunded',
          problem: expect.stringMatching(`still ${state} when a person decided: `),
        },
        decisions: [{ decision: 'refund', problem: expect.stringMatching(/tax provider is down/) }],
      },
    })
    expect(world.money(order)?.refunded).toBe(10880)
    expect(await exceptions()).toEqual([])
  })

  test('is closed on a person’s word, and the job leaves it alone', async () => {
    const order = await overdue('paid')
    expect(await resolve(order, 'close')).toMatchObject({
      value: { payment: { state: 'exception', resolved_at: expect.any(String) } },
    })
    const closed = await world.row(order)
    await world.run(5)
    expect(await world.row(order)).toMatchObject({ state: 'exception', version: closed.version })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('is not taken from whoever is placing its order right now', async () => {
    const order = await overdue('paid')
    const lease = await holdLease(world.platform, 'cart_1')
    expect(await resolve(order, 'refund')).toMatchObject({ problem: { code: 'cart_busy' } })
    expect(await world.row(order)).toMatchObject({ state: 'paid' })
    await lease?.end()
  })

  test('that is not overdue yet is nobody’s to decide', async () => {
    const order = await world.paid()
    expect(await resolve(order, 'refund')).toMatchObject({ problem: { code: 'resolution_impossible' } })
    expect(await world.row(order)).toMatchObject({ state: 'paid' })
  })
})

describe('taking an overdue payment out of the job’s hands', () => {
  test('leaves one alone that came to its end meanwhile', async () => {
    const order = await world.captured()
    expect(await takeOverdue(world.platform, world.account, order)).toMatchObject({ state: 'captured' })
    expect(await world.exceptions()).toEqual([])
  })

  test('says what it waited for, and where that is not known says so', async () => {
    const order = await world.paid()
    await world
      .sql('wemine_gateway_order')
      .update({ overdue_at: world.now(), waiting_why: null, problem: null })
    expect(await takeOverdue(world.platform, world.account, await world.row(order))).toMatchObject({
      state: 'exception',
      problem: 'still paid when a person decided: no reason is known',
    })
  })
})
