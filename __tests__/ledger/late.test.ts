import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { supersede } from '../../src/payments/ledger/gateway-orders'
import { reassign } from '../../src/payments/ledger/moves'
import { useWorld } from './support/world'

const world = useWorld()

/** A code whose session was replaced by another one with its own code; the shopper pays the old one. */
async function paidLate(): Promise<{ old: GatewayOrder; now: GatewayOrder }> {
  const opened = await world.opened({ session: 'payses_old' })
  await supersede(world.sql, opened.out_trade_no, 'payses_old', world.now())
  const now = await world.opened({ session: 'payses_now' })
  await world.sandbox.pay(opened.out_trade_no)
  return { old: await world.confirmed(opened), now }
}

describe('a payment that comes late', () => {
  test('is placed when it is exactly what its cart still owes, and takes the place of the new code', async () => {
    const { old, now } = await paidLate()
    expect(await world.reconcile(old)).toMatchObject({
      state: 'captured',
      order_id: 'order_1',
      session_id: 'payses_now',
      superseded_at: null,
    })
    expect(await world.row(now)).toMatchObject({ session_id: null, superseded_at: expect.any(Date) })
    expect(world.money(old)?.refunded).toBe(0)
  })

  test('is placed as well where a process had reassigned it and died before its session showed it', async () => {
    const { old, now } = await paidLate()
    // Medusa 1: a session has no id there, and its data say which code it has.
    await world.sql('wemine_gateway_order').update({ session_id: null })
    const [session] = world.store.cart('cart_1').sessions
    world.store.change('cart_1', { sessions: [{ ...session!, session_id: null }] })
    const late = { out_trade_no: old.out_trade_no, session_id: null, replaces: now.out_trade_no }
    await reassign(world.sql, late, world.now())
    expect(await world.reconcile(old)).toMatchObject({ state: 'paid' })
    world.wait(35)
    expect(await world.reconcile(old)).toMatchObject({ state: 'captured' })
    expect(world.money(old)?.refunded).toBe(0)
  })

  test('is refunded when the cart owes something else by now', async () => {
    const { old } = await paidLate()
    world.store.owed(old, 10980)
    await world.reconcile(old)
    world.wait(50)
    expect(await world.reconcile(old)).toMatchObject({ state: 'refunded' })
    expect(world.store.calls.place).toBe(0)
    expect(world.money(old)?.refunded).toBe(10880)
  })

  test('is refunded when the new code is paid as well: one of the two is taken', async () => {
    const { old, now } = await paidLate()
    await world.sandbox.pay(now.out_trade_no)
    await world.confirmed(now)
    await world.run(2)
    expect(await world.row(old)).toMatchObject({ state: 'refunded' })
    expect(await world.row(now)).toMatchObject({ state: 'captured', session_id: 'payses_now' })
    expect(world.money(old)?.refunded).toBe(10880)
    expect(world.money(now)?.refunded).toBe(0)
  })

  test('is placed also where money that nothing is owed for is held', async () => {
    world.configure({ unclaimedPayments: 'hold' })
    const { old } = await paidLate()
    expect(await world.reconcile(old)).toMatchObject({ state: 'captured' })
  })

  test('beside another late one of the same cart, at the same moment: one of the two is reassigned', async () => {
    const others = [await world.opened({ session: 'payses_1' }), await world.opened({ session: 'payses_2' })]
    const now = await world.opened({ session: 'payses_now' })
    for (const { out_trade_no } of others) await world.sandbox.pay(out_trade_no)
    const late = await Promise.all(others.map((order) => world.confirmed(order)))
    const taken = await Promise.all(
      late.map(({ out_trade_no }) =>
        reassign(
          world.sql,
          { out_trade_no, session_id: 'payses_now', replaces: now.out_trade_no },
          world.now(),
        ),
      ),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await world.sql('wemine_gateway_order').where({ session_id: 'payses_now' })).toHaveLength(1)
  })

  test('is its session’s only code from then on, however many that one had', async () => {
    const { old, now } = await paidLate()
    world.wait(1)
    const newer = await world.opened({ session: 'payses_now' })
    expect(await world.reconcile(old)).toMatchObject({ state: 'captured' })
    expect(await world.row(now)).toMatchObject({ session_id: null })
    expect(await world.row(newer)).toMatchObject({ session_id: null })
  })

  test('whose new code is paid a moment later has that one refunded', async () => {
    const { old, now } = await paidLate()
    await world.reconcile(old)
    await world.sandbox.pay(now.out_trade_no)
    const late = await world.confirmed(now)
    await world.reconcile(late)
    world.wait(50)
    expect(await world.reconcile(late)).toMatchObject({ state: 'refunded' })
    expect(world.money(old)?.refunded).toBe(0)
    expect(world.money(now)?.refunded).toBe(10880)
  })

  test('gives a cart without a session one, and is placed by it', async () => {
    const { old } = await paidLate()
    world.store.change('cart_1', { sessions: [] })
    expect(await world.reconcile(old)).toMatchObject({ state: 'captured', session_id: 'payses_new' })
    expect(world.store.calls).toMatchObject({ startSession: 1, attach: 1, place: 1 })
  })
})
