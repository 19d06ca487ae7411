import { showExceptions } from '../../src/payments/admin'
import { finish } from '../../src/payments/finish'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { refundsOf } from '../../src/payments/ledger/refunds'
import type { Cents } from '../../src/payments/money'
import { reconcile } from '../../src/payments/reconcile'
import { refund } from '../../src/payments/refund'
import { resolvePayment } from '../../src/payments/resolve'
import { settle } from '../../src/payments/settle'
import { useWorld } from './support/world'

const world = useWorld()
const resolve = ({ out_trade_no }: GatewayOrder, action: unknown, note?: string) =>
  resolvePayment(world.host, out_trade_no, { action, note }, 'user_1')
const exceptions = async () =>
  (await showExceptions(world.host, {})).map(({ payment }) => payment.out_trade_no)

/** A payment of another amount than was asked. */
async function mismatched(total_fee: number): Promise<GatewayOrder> {
  const order = await world.opened()
  await world.sandbox.pay(order.out_trade_no, { total_fee })
  return (await settle(world.instance, order)).order
}

/** A captured payment with a refund of 100 cents that nobody knows the outcome of. */
async function inDoubt(hang: 'before' | 'after'): Promise<GatewayOrder> {
  const order = await world.paid()
  world.standing = { kind: 'placed', order_id: 'order_1' }
  await finish(world.host, world.instance, order)
  const { out_trade_no } = order
  await refund(world.instance, { out_trade_no, amount: 50 as Cents, platform_key: null })
  world.wait(1)
  world.sandbox.fault('refund', { hang, times: 1 })
  await refund(world.instance, { out_trade_no, amount: 100 as Cents, platform_key: null })
  return world.row(order)
}

describe('an exception', () => {
  test.each([1, 10879, 20000])(
    'of %i cents in place of 10880 is listed, and sent back on a person’s word',
    async (cents) => {
      const order = await mismatched(cents)
      expect(order).toMatchObject({ state: 'exception', paid_fee: cents })
      expect(await exceptions()).toEqual([order.out_trade_no])
      expect(await resolve(order, 'return', 'the shopper called')).toMatchObject({
        payment: { state: 'returned', resolved_by: 'user_1', resolution: 'return: the shopper called' },
      })
      expect(world.money(order)).toMatchObject({ paid: cents, refunded: cents })
      expect(await exceptions()).toEqual([])
    },
  )

  test('is sent back once, however often that is pressed', async () => {
    const order = await mismatched(1)
    await Promise.all(Array.from({ length: 5 }, () => resolve(order, 'return')))
    expect(world.asked(/POST .*refund/)).toBe(1)
    expect(await resolve(order, 'return')).toMatchObject({ code: 'resolution_impossible' })
  })

  test('that was dealt with elsewhere is closed, and stays what it is', async () => {
    const order = await mismatched(1)
    expect(await resolve(order, 'settled', 'paid in the shop')).toMatchObject({
      payment: { state: 'exception', resolved_at: expect.any(Date), resolution: 'settled: paid in the shop' },
    })
    expect(await exceptions()).toEqual([])
    expect(await resolve(order, 'return')).toMatchObject({ code: 'resolution_impossible' })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('whose return the gateway refuses stays one, with the gateway’s words', async () => {
    const order = await mismatched(1)
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', reason: 'no balance' })
    expect(await resolve(order, 'return')).toMatchObject({
      code: 'resolution_impossible',
      message: expect.stringMatching(/no balance/),
    })
    expect(await exceptions()).toEqual([order.out_trade_no])
    world.sandbox.clearFaults()
    expect(await resolve(order, 'return')).toMatchObject({ payment: { state: 'returned' } })
    expect(world.money(order)?.refunded).toBe(1)
  })
})

describe('a refund in doubt', () => {
  test('is listed with what is known, and nothing more is sent until a person says what became of it', async () => {
    const order = await inDoubt('after')
    const [listed] = await showExceptions(world.host, {})
    expect(listed).toMatchObject({
      payment: { out_trade_no: order.out_trade_no, state: 'captured' },
      refunds: [{ state: 'done' }, { state: 'unknown', refund_fee: 100, problem: expect.any(String) }],
    })
    const sent = world.asked(/POST .*refund/)
    for (let minute = 0; minute < 20; minute++) {
      world.wait(60)
      await reconcile(world.host, world.now)
    }
    expect(world.asked(/POST .*refund/)).toBe(sent)
  })

  test('that was done is kept, and the merchant’s next try of the same gets it', async () => {
    const order = await inDoubt('after')
    await resolve(order, 'refund_done', 'seen in the portal')
    expect(await exceptions()).toEqual([])
    const { out_trade_no } = order
    const again = await refund(world.instance, { out_trade_no, amount: 100 as Cents, platform_key: 'ref_2' })
    expect(again).toMatchObject({ state: 'done', told: true })
    expect(world.money(order)?.refunded).toBe(150)
  })

  test('that was not done is free to be made again', async () => {
    const order = await inDoubt('before')
    await resolve(order, 'refund_not_done')
    expect(await world.row(order)).toMatchObject({ refund_in_doubt: null, refunded_fee: 50 })
    const { out_trade_no } = order
    world.wait(1)
    await refund(world.instance, { out_trade_no, amount: 100 as Cents, platform_key: 'ref_2' })
    expect(world.money(order)?.refunded).toBe(150)
    expect((await refundsOf(world.sql, out_trade_no)).map(({ state }) => state)).toEqual([
      'done',
      'refused',
      'done',
    ])
  })

  test('whose process died before the answer is noticed by the job, and a person is told', async () => {
    const order = await inDoubt('before')
    await world.sql('wemine_refund').where({ state: 'unknown' }).update({ state: 'asked' })
    world.wait(61)
    await reconcile(world.host, world.now)
    expect(await exceptions()).toEqual([order.out_trade_no])
    expect(world.events.map(({ name }) => name)).toContain('wemine.payment.refund.unknown')
  })
})

test('words that mean nothing change nothing', async () => {
  const order = await mismatched(1)
  for (const action of [undefined, 'pay', '', 7, { toString: () => 'return' }])
    expect(await resolve(order, action)).toMatchObject({ code: 'resolution_invalid' })
  expect(
    await resolvePayment(world.host, '123456789012345678', { action: 'return' }, 'user_1'),
  ).toBeUndefined()
  expect(await world.row(order)).toMatchObject({ state: 'exception', resolution: null })
})

test('a captured order whose doubt is over is not looked at for ever', async () => {
  const order = await inDoubt('after')
  await world.sql('wemine_gateway_order').update({ refund_in_doubt: null, next_ask_at: world.clock })
  await reconcile(world.host, world.now)
  expect(await world.row(order)).toMatchObject({ state: 'captured', next_ask_at: null })
})
