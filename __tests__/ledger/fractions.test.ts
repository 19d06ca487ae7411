import fc from 'fast-check'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { cartMinorFromMajor, exactMinorFromMajor } from '../../src/payments/money/money'
import { cancel } from '../../src/payments/verbs/cancel'
import { REFUND, useWorld } from './support/world'

const world = useWorld()

/** What Medusa 2 calls an amount, as this store charges it. */
function charged(major: number, currency = 'HKD'): number {
  const minor = cartMinorFromMajor(major, currency)
  if (!minor.ok) throw new Error(minor.problem.message)
  return minor.value
}

const pressMajor = (order: GatewayOrder, major: number | string) => {
  const exact = exactMinorFromMajor(major, order.cart_currency)
  if (!exact.ok) throw new Error(exact.problem.message)
  return world.refund(order, exact.value)
}

/** Medusa counts sums in cents of its own; these parts are pressed one by one, or all at once until each is done. */
async function pressAll(order: GatewayOrder, parts: readonly string[], atOnce: boolean): Promise<void> {
  if (!atOnce) {
    for (const part of parts)
      expect(await world.refund(order, part)).toMatchObject({ value: { state: 'done' } })
    return
  }
  let waiting = [...parts]
  for (let round = 0; round < 20 && waiting.length > 0; round++) {
    // A press that meets another one under way is made again, as a merchant would.
    const answers = await Promise.all(waiting.map((part) => world.refund(order, part)))
    waiting = waiting.filter((_, i) => !answers[i]?.ok)
    world.wait(1)
  }
  expect(waiting).toEqual([])
}

describe('M15: an amount with a fraction of a cent', () => {
  test('is charged half up: 84.915 is 84.92, and three refunds of 28.305 come to exactly that', async () => {
    const order = await world.captured({ amount: charged(84.915) })
    expect(order).toMatchObject({ total_fee: 8492, cart_amount: 8492 })
    for (let part = 0; part < 3; part++) {
      expect(await pressMajor(order, 28.305)).toMatchObject({
        value: { state: 'done', asked_amount: '2830.5' },
      })
      world.wait(1)
    }
    expect(world.money(order)).toMatchObject({ paid: 8492, refunded: 8492 })
    expect((await world.refunds(order)).map(({ refund_fee }) => refund_fee)).toEqual([2831, 2830, 2831])
    expect(await pressMajor(order, 0.01)).toMatchObject({ problem: { code: 'refund_exceeds' } })
  })

  test.each([13.4506, 84.915, 84.914999999999992, 0.005, 1.005])(
    '(%d) is the same amount everywhere: opened, authorized, placed, refunded whole',
    async (major) => {
      const order = await world.paid({ amount: charged(major) })
      const owed = { amount: charged(major) as never, currency: 'HKD' }
      expect(await world.authorize(order, owed)).toMatchObject({ ok: true })
      expect(await world.reconcile(order)).toMatchObject({ state: 'captured' })
      expect(await pressMajor(order, major)).toMatchObject({ value: { state: 'done' } })
      expect(world.money(order)?.refunded).toBe(order.total_fee)
    },
  )

  test('a retry of such a refund that was done unheard gets that one', async () => {
    const order = await world.captured({ amount: charged(84.915) })
    world.sandbox.fault('refund', { reset: 'after', times: 1 })
    expect(await pressMajor(order, '28.305')).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(await pressMajor(order, '28.305')).toMatchObject({ value: { state: 'done', reported: true } })
    expect(world.asked(REFUND)).toBe(1)
  })

  test('any parts that add up to the price give back exactly what was charged', async () => {
    const part = fc.integer({ min: 1, max: 300_000 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 2, maxLength: 7 }),
        fc.boolean(),
        async (parts, atOnce) => {
          await world.empty()
          // Thousandths of a cent.
          const total = parts.reduce((sum, one) => sum + one, 0)
          const amount = Math.round(total / 1000)
          fc.pre(amount > 0)
          const order = await world.captured({ amount })
          await pressAll(
            order,
            parts.map((one) => String(one / 1000)),
            atOnce,
          )
          expect(world.money(order)?.refunded).toBe(amount)
          expect(await world.row(order)).toMatchObject({ refunded_fee: amount, refunded_amount: amount })
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('M16: a cart in another currency', () => {
  /** A captured payment of a cart in rupiah (two decimals), paid in HKD at so many HKD for one. */
  const captured = (amount: number, rate = '0.0005') => {
    world.configure({ exchangeRates: { IDR: rate } })
    return world.captured({ amount, currency: 'idr' })
  }

  test('of IDR 25,000,000 and more fits the ledger, whole and in parts', async () => {
    for (const amount of [2_500_000_000, 99_999_999_999_99]) {
      await world.empty()
      const order = await captured(amount)
      expect(order).toMatchObject({ cart_amount: amount, total_fee: Math.round(amount * 0.0005) })
      expect(await world.refund(order, amount - 1)).toMatchObject({ value: { state: 'done' } })
      expect(await world.refund(order, 1)).toMatchObject({ value: { state: 'done' } })
      expect(world.money(order)?.refunded).toBe(order.total_fee)
    }
  })

  test('a part worth less than a cent is done at once, and the gateway is not asked', async () => {
    const order = await captured(200_000) // Rp 2,000 for HK$1.00
    expect(await world.refund(order, 199_500)).toMatchObject({ value: { state: 'done', refund_fee: 100 } })
    const sent = world.asked(REFUND)
    expect(await world.refund(order, 500)).toMatchObject({
      value: { state: 'done', refund_fee: 0, reported: true },
    })
    expect(world.asked(REFUND)).toBe(sent)
    expect((await world.row(order)).refunded_amount).toBe(200_000)
    expect(world.money(order)?.refunded).toBe(100)
    expect(await world.refund(order, 1)).toMatchObject({ problem: { code: 'refund_exceeds' } })
  })

  test('one that is left over blocks no cancellation', async () => {
    const order = await captured(200_000)
    await world.refund(order, 199_500)
    expect(await cancel(world.account, order.out_trade_no, 'canceled')).toBeUndefined()
    expect(world.money(order)?.refunded).toBe(100)
  })

  test('a share of nothing waits while another refund is in doubt, as any other', async () => {
    const order = await captured(200_000)
    world.sandbox.fault('refund', { status: 502, times: 1 })
    await world.refund(order, 100_000)
    expect(await world.refund(order, 500)).toMatchObject({ problem: { code: 'refund_unknown' } })
    expect(await world.refunds(order)).toHaveLength(1)
  })

  test('any parts of it add up to exactly what was paid, asked for at once or one by one', async () => {
    const parts = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 2, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(parts, fc.boolean(), async (cents, atOnce) => {
        await world.empty()
        const total = cents.reduce((sum, one) => sum + one, 0)
        fc.pre(total >= 200)
        const order = await captured(total, '0.01')
        await pressAll(order, cents.map(String), atOnce)
        expect(world.money(order)?.refunded).toBe(order.total_fee)
      }),
      { numRuns: 15 },
    )
  })
})

test('what was refunded by itself is what Medusa asks for afterwards, to the fraction of a cent', async () => {
  const order = await world.paid({ amount: charged(84.915) })
  world.store.undone(order)
  await world.run(3)
  expect(await world.row(order)).toMatchObject({ state: 'refunded' })
  expect(await pressMajor(order, 84.915)).toMatchObject({ value: { state: 'done', reported: true } })
  expect(await pressMajor(order, 84.915)).toMatchObject({ problem: { code: 'payment_refunded' } })
  expect(world.asked(REFUND)).toBe(1)
})
