import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { Sql } from '../../src/payments/ledger/sql'
import type { Money } from '../../src/payments/platform'
import { autoRefund } from '../../src/payments/verbs/auto-refund'
import { openException } from '../../src/payments/verbs/open-exception'
import { reconcileLeased, reconcileResource } from '../../src/payments/verbs/reconcile-resource'
import { REFUND, useWorld } from './support/world'

const world = useWorld()
const money = ({ cart_amount: amount, cart_currency: currency }: GatewayOrder): Money => ({
  amount,
  currency,
})

/** Runs something in between: before the statement of that number. */
function interrupted(at: number, what: () => Promise<unknown>): Sql {
  let count = 0
  return {
    async raw(text, values) {
      if (count++ === at) await what()
      return world.counted.raw(text, values)
    },
  }
}

const processWith = (sql: Sql) => {
  const account = { ...world.account, sql, running: new Map() }
  return { ...world.platformOf([account]), sql }
}

describe('M9: money is either Medusa’s or refunded', () => {
  test.each(Array.from({ length: 14 }, (_, at) => at))(
    'where Medusa authorizes it before statement %i of the look that would refund it',
    async (at) => {
      const order = await world.unclaimed()
      let isAuthorized = false
      const platform = processWith(
        interrupted(at, async () => {
          isAuthorized = (await world.authorize(order, money(order))).ok
        }),
      )
      await reconcileResource(platform, order)
      const row = await world.row(order)
      expect(row.state).toBe(isAuthorized ? 'authorized' : 'refunded')
      expect(world.money(order)?.refunded).toBe(isAuthorized ? 0 : 10880)
    },
  )

  test('where both happen at the same moment, again and again', async () => {
    for (let round = 0; round < 15; round++) {
      await world.empty()
      const order = await world.unclaimed()
      const [, authorized] = await Promise.all([world.reconcile(order), world.authorize(order, money(order))])
      expect((await world.row(order)).state).toBe(authorized.ok ? 'authorized' : 'refunded')
      expect(world.money(order)?.refunded).toBe(authorized.ok ? 0 : 10880)
    }
  })

  test.each(['captured', 'authorized', 'refunding'] as const)(
    'a decision that was made for an older row is void (it is %s by now)',
    async (state) => {
      const seen = await world.unclaimed()
      await world.sql('wemine_gateway_order').update({ state, version: seen.version + 1 })
      await autoRefund(world.account, seen, 'nothing is owed')
      await openException(world.account, seen, 'nothing is known')
      expect(await world.row(seen)).toMatchObject({ state, problem: null })
      expect(world.asked(REFUND)).toBe(0)
    },
  )

  test('with no lease at all, eight processes that decide at once refund once', async () => {
    const order = await world.unclaimed()
    await Promise.all(
      Array.from({ length: 8 }, () =>
        reconcileLeased(processWith(world.counted), order, { isHeld: () => true }),
      ),
    )
    expect(await world.row(order)).toMatchObject({ state: 'refunded', refund_in_doubt: null })
    expect(world.money(order)?.refunded).toBe(10880)
    expect(world.asked(REFUND)).toBe(1)
    expect((await world.row(order)).pending_events).toEqual(['wemine.payment.refunded'])
  })

  test('while a completion holds the lease between its order’s link and its payment, nothing is refunded', async () => {
    const order = await world.paid()
    await world.authorize(order)
    world.store.nothingOwed(order, 'its cart was completed without it')
    await world.reconcile(order)
    await world.sql('wemine_lease').insert({
      ...{ resource_id: 'cart_1', holder: 'the completion' },
      locked_until: new Date(world.now().getTime() + 3_600_000),
    })
    await world.run(10)
    expect(world.money(order)?.refunded).toBe(0)
    world.store.placed(order)
    await world.sql('wemine_lease').delete()
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })

  test('a completion that takes no lease of ours has a minute between its authorization and its payment', async () => {
    const order = await world.paid()
    await world.authorize(order)
    world.store.nothingOwed(order, 'its cart was completed without it')
    await world.run(0.9)
    expect(await world.row(order)).toMatchObject({ state: 'authorized', waiting_for: 'authorized' })
    world.store.placed(order)
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
    expect(world.asked(REFUND)).toBe(0)
  })
})

describe('M10: an order that is undone after it was seen', () => {
  test('has its money refunded, though nobody says so', async () => {
    const order = await world.captured()
    world.store.undone(order)
    await world.run(6)
    expect(await world.row(order)).toMatchObject({
      state: 'refunded',
      problem: 'Medusa undid its order after capturing it',
    })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('and whose refund by Medusa failed as well, has it refunded later', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH' })
    world.store.undone(order)
    expect(await world.refund(order, 10880)).toMatchObject({ ok: false })
    await world.run(20)
    expect(world.money(order)?.refunded).toBe(0)
    world.sandbox.clearFaults()
    await world.run(30)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('and is made again by a second try of its completion, keeps its money', async () => {
    const order = await world.captured()
    world.store.undone(order)
    await world.run(3.5)
    expect(await world.row(order)).toMatchObject({ waiting_for: 'captured_without_order' })
    world.store.placed(order, 'order_2')
    await world.run(10)
    expect(await world.row(order)).toMatchObject({ state: 'captured', next_check_at: null })
    expect(world.asked(REFUND)).toBe(0)
  })

  test('one that stands is looked at once more after three minutes, and then never again', async () => {
    await world.captured()
    const { calls } = world.store
    const before = calls.loadSnapshot
    await world.run(60, 60)
    expect(calls.loadSnapshot - before).toBe(1)
  })
})
