import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { Sql } from '../../src/payments/ledger/sql'
import { authorize } from '../../src/payments/verbs/authorize'
import { cancel } from '../../src/payments/verbs/cancel'
import { reconcileResource } from '../../src/payments/verbs/reconcile-resource'
import { refund } from '../../src/payments/verbs/refund'
import { useWorld } from './support/world'

const world = useWorld()

/** A process that dies before its statement of that number: it says nothing more to the database. */
function dyingProcess(at: number) {
  let count = 0
  const sql: Sql = {
    async raw(text, values) {
      if (count++ >= at) throw new Error('the process is dead')
      return world.counted.raw(text, values)
    },
  }
  const account = { ...world.account, sql, running: new Map() }
  const platform = { ...world.platformOf([account]), sql }
  return { account, platform, died: () => count > at }
}

/** Dies before each statement in turn, until there is none left to die before. */
async function atEachStatement(
  prepare: () => Promise<GatewayOrder>,
  act: (process: ReturnType<typeof dyingProcess>, order: GatewayOrder) => Promise<unknown>,
  check: (order: GatewayOrder, at: number) => Promise<void>,
): Promise<void> {
  let at = 0
  for (let isDead = true; isDead; at++) {
    await world.empty()
    const order = await prepare()
    const process = dyingProcess(at)
    await act(process, order).catch(() => {})
    isDead = process.died()
    await check(order, at)
  }
  expect(at).toBeGreaterThan(1)
}

describe('law 2: a process that dies before any of its statements', () => {
  test('while placing: the order is captured by another one, once', async () => {
    await atEachStatement(
      () => world.paid(),
      ({ platform }, order) => reconcileResource(platform, order),
      async (order) => {
        await world.run(3, 20)
        expect(await world.row(order)).toMatchObject({ state: 'captured', order_id: 'order_1' })
        expect(world.money(order)?.refunded).toBe(0)
        await world.run(2, 20)
        expect(
          world.eventNames().filter((name) => name === 'wemine.payment.captured').length,
        ).toBeGreaterThan(0)
      },
    )
  })

  test('while a late payment takes the place of another code: it is captured, and nothing is refunded', async () => {
    await atEachStatement(
      async () => {
        const old = await world.opened({ session: 'payses_old' })
        await world.sql('wemine_gateway_order').update({ superseded_at: world.now() })
        await world.opened({ session: 'payses_now' })
        await world.sandbox.pay(old.out_trade_no)
        return world.confirmed(old)
      },
      ({ platform }, order) => reconcileResource(platform, order),
      async (order) => {
        await world.run(3, 20)
        expect(await world.row(order)).toMatchObject({ state: 'captured', session_id: 'payses_now' })
        expect(world.money(order)?.refunded).toBe(0)
      },
    )
  })

  test.each(['done', 'lost'])(
    'while it refunds what is not owed (%s at the gateway): refunded once',
    async (what) => {
      await atEachStatement(
        async () => {
          const order = await world.unclaimed()
          if (what === 'lost') world.sandbox.fault('refund', { reset: 'before', times: 1 })
          return order
        },
        ({ platform }, order) => reconcileResource(platform, order),
        async (order) => {
          await world.run(5, 20)
          expect(await world.row(order)).toMatchObject({ state: 'refunded', refund_in_doubt: null })
          expect(world.money(order)?.refunded).toBe(10880)
          expect((await world.refunds(order)).filter(({ state }) => state === 'done')).toHaveLength(1)
        },
      )
    },
  )

  test('while Medusa asks whether it is paid: it is placed or refunded in the end', async () => {
    await atEachStatement(
      () => world.paid(),
      ({ account }, order) => authorize(account, order, async () => world.store.cart('cart_1').owed),
      async (order) => {
        world.store.nothingOwed(order)
        await world.run(4, 20)
        expect(await world.row(order)).toMatchObject({ state: 'refunded' })
        expect(world.money(order)?.refunded).toBe(10880)
      },
    )
  })

  test('while the merchant refunds a part: the next press gets that refund, or makes it, once', async () => {
    await atEachStatement(
      () => world.captured(),
      ({ account }, { out_trade_no }) =>
        refund(account, { out_trade_no, amount: '3000', platform_key: null, booked: '0' }),
      async (order) => {
        world.wait(70)
        await world.runJob()
        // Medusa has booked nothing.
        expect(await world.refund(order, 3000, { booked: '0' })).toMatchObject({ value: { state: 'done' } })
        expect(world.money(order)?.refunded).toBe(3000)
        expect(await world.row(order)).toMatchObject({ refunded_fee: 3000, refund_in_doubt: null })
      },
    )
  })

  test('while the rest of a canceled order is refunded: all of it, once', async () => {
    await atEachStatement(
      async () => {
        const order = await world.captured()
        world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
        await cancel(world.account, order.out_trade_no, 'canceled')
        world.store.canceled(order)
        world.wait(61)
        return order
      },
      ({ platform }, order) => reconcileResource(platform, order),
      async (order) => {
        await world.run(5, 20)
        expect(await world.row(order)).toMatchObject({ state: 'captured', refunded_fee: 10880 })
        expect(world.money(order)?.refunded).toBe(10880)
      },
    )
  })
})
