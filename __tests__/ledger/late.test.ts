import { finish } from '../../src/payments/finish'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { supersede } from '../../src/payments/ledger/supersede'
import { takeUp } from '../../src/payments/ledger/take-up'
import { settle } from '../../src/payments/settle'
import { useWorld } from './support/world'

const world = useWorld()

/** A code whose session was replaced by another one with its own code; the shopper pays the old one. */
async function paidLate(): Promise<{ old: GatewayOrder; now: GatewayOrder }> {
  const opened = await world.opened('payses_old')
  await supersede(world.sql, opened.out_trade_no, 'payses_old', world.clock)
  const now = await world.opened('payses_now')
  world.current = now.out_trade_no
  world.standing = { kind: 'gone', why: 'its payment session is gone' }
  await world.sandbox.pay(opened.out_trade_no)
  return { old: (await settle(world.instance, opened)).order, now }
}

/** The store places it as soon as it is asked to. */
function placing(): void {
  world.host.store.place = async () => {
    world.places += 1
    world.standing = { kind: 'placed', order_id: 'order_1' }
    return undefined
  }
}

describe('a payment that comes late', () => {
  test('is applied when it is exactly what its cart still owes, and takes the place of the new code', async () => {
    const { old, now } = await paidLate()
    world.owes = true
    placing()
    expect(await finish(world.host, world.instance, old)).toMatchObject({
      state: 'captured',
      order_id: 'order_1',
      session_id: 'payses_now',
      superseded_at: null,
    })
    expect(await world.row(now)).toMatchObject({ session_id: null, superseded_at: expect.any(Date) })
    expect(world.money(old)?.refunded).toBe(0)
  })

  test('is applied as well where a process had taken it up and died before its session showed it', async () => {
    const { old, now } = await paidLate()
    // Medusa 1: a session has no id there, and its data say which code it has.
    await world.sql('wemine_gateway_order').update({ session_id: null })
    const late = { out_trade_no: old.out_trade_no, session_id: null, instead_of: now.out_trade_no }
    await takeUp(world.sql, late, world.clock)
    world.host.store.takeUp = async () => {
      world.standing = { kind: 'payable' }
      return (await takeUp(world.sql, late, world.clock)) ? undefined : 'its cart is paid by another code'
    }
    world.owes = true
    placing()
    expect(await finish(world.host, world.instance, await world.row(old))).toMatchObject({ state: 'paid' })
    world.wait(35)
    expect(await finish(world.host, world.instance, await world.row(old))).toMatchObject({
      state: 'captured',
    })
    expect(world.money(old)?.refunded).toBe(0)
  })

  test('goes back when the cart owes something else by now', async () => {
    const { old } = await paidLate()
    world.wait(50)
    expect(await finish(world.host, world.instance, old)).toMatchObject({ state: 'returned' })
    expect(world.places).toBe(0)
    expect(world.money(old)?.refunded).toBe(10880)
  })

  test('goes back when the new code is paid as well: one of the two is taken', async () => {
    const { old, now } = await paidLate()
    await world.sandbox.pay(now.out_trade_no)
    await settle(world.instance, now)
    world.owes = true
    world.wait(50)
    expect(await finish(world.host, world.instance, old)).toMatchObject({ state: 'returned' })
    expect(await world.row(now)).toMatchObject({ state: 'paid', session_id: 'payses_now' })
    expect(world.money(old)?.refunded).toBe(10880)
    expect(world.money(now)?.refunded).toBe(0)
  })

  test('is applied also where unclaimed money is held', async () => {
    world.configure({ unclaimedPayments: 'hold' })
    const { old } = await paidLate()
    world.owes = true
    placing()
    expect(await finish(world.host, world.instance, old)).toMatchObject({ state: 'captured' })
  })

  test('beside another late one of the same cart, at the same moment: one of the two is taken up', async () => {
    const others = [await world.opened('payses_1'), await world.opened('payses_2')]
    const now = await world.opened('payses_now')
    for (const { out_trade_no } of others) await world.sandbox.pay(out_trade_no)
    const late = await Promise.all(others.map((order) => settle(world.instance, order)))
    const taken = await Promise.all(
      late.map(({ order: { out_trade_no } }) =>
        takeUp(
          world.sql,
          { out_trade_no, session_id: 'payses_now', instead_of: now.out_trade_no },
          world.clock,
        ),
      ),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await world.sql('wemine_gateway_order').where({ session_id: 'payses_now' })).toHaveLength(1)
  })

  test('is its session’s only code from then on, however many that one had', async () => {
    const { old, now } = await paidLate()
    world.wait(1)
    const newer = await world.opened('payses_now')
    world.current = newer.out_trade_no
    world.owes = true
    placing()
    expect(await finish(world.host, world.instance, old)).toMatchObject({ state: 'captured' })
    expect(await world.row(now)).toMatchObject({ session_id: null })
    expect(await world.row(newer)).toMatchObject({ session_id: null })
  })

  test('whose new code is paid a moment later gives that one back', async () => {
    const { old, now } = await paidLate()
    world.owes = true
    placing()
    await finish(world.host, world.instance, old)
    await world.sandbox.pay(now.out_trade_no)
    const { order } = await settle(world.instance, now)
    world.owes = false
    world.standing = { kind: 'gone', why: 'its cart was paid by another code' }
    world.wait(50)
    expect(await finish(world.host, world.instance, order)).toMatchObject({ state: 'returned' })
    expect(world.money(old)?.refunded).toBe(0)
    expect(world.money(now)?.refunded).toBe(10880)
  })
})
