import { endLease, type Lease, renewLease, tryLease } from '../../src/payments/ledger/leases'
import { REFUND, useWorld } from './support/world'

const world = useWorld()

describe('reconciling a cart', () => {
  test('places once for all who come at the same time, and records the order', async () => {
    const order = await world.paid()
    world.store.instead.place = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      world.store.placed(order)
      return undefined
    }
    await Promise.all(Array.from({ length: 10 }, () => world.reconcile(order)))
    expect(world.store.calls.place).toBe(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured', order_id: 'order_1' })
    // Looked at once more, when an undoing of the completion can have ended (M10), and never again.
    world.wait(180)
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'captured', next_check_at: null })
  })

  test('gives a checkout under way its time before money counts as owed for nothing', async () => {
    const order = await world.paid()
    world.store.nothingOwed(order)
    expect(await world.reconcile(order)).toMatchObject({ state: 'paid', waiting_for: 'not_owed' })
    world.wait(29)
    expect(await world.reconcile(order)).toMatchObject({ state: 'paid' })
    expect(world.money(order)?.refunded).toBe(0)
    world.wait(1)
    expect(await world.reconcile(order)).toMatchObject({ state: 'refunded' })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('keeps the money while somebody else is completing the cart, however long that takes', async () => {
    const order = await world.paid()
    const lease = (await tryLease(world.sql, 'cart_1', world.now())) as Lease
    world.store.refusesToPlace('out of stock')
    for (let look = 0; look < 10; look++) {
      world.wait(20)
      await renewLease(world.sql, lease, world.now())
      await world.runJob()
    }
    expect(await world.row(order)).toMatchObject({ state: 'paid', refunded_fee: 0 })
    expect(world.store.calls.place).toBe(0)
    await endLease(world.sql, lease)
    await world.run(2)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
  })

  test('refunds within two minutes with nobody but the job looking', async () => {
    const order = await world.paid()
    world.store.nothingOwed(order)
    let seconds = 0
    while ((await world.row(order)).state !== 'refunded' && seconds < 600) {
      world.wait(10)
      seconds += 10
      await world.runJob()
    }
    expect(seconds).toBeLessThanOrEqual(110)
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('gives up placing after a minute, and says why', async () => {
    const order = await world.paid()
    world.store.refusesToPlace('out of stock')
    await world.reconcile(order)
    world.wait(59)
    expect(await world.reconcile(order)).toMatchObject({ state: 'paid' })
    world.wait(1)
    const refunded = await world.reconcile(order)
    expect(refunded).toMatchObject({ state: 'refunded', problem: expect.stringMatching(/out of stock/) })
  })

  test('of several codes of a session, the one that pays for its order is the only one kept', async () => {
    const old = await world.paid({ session: 'payses_2' })
    world.wait(1)
    const newer = await world.paid({ session: 'payses_2' })
    world.store.placed(newer, 'order_of_the_new_one')
    await world.reconcile(old)
    world.wait(50)
    expect(await world.reconcile(old)).toMatchObject({ state: 'refunded', order_id: null })
    expect(await world.row(newer)).toMatchObject({ state: 'captured', order_id: 'order_of_the_new_one' })
    expect(world.money(newer)?.refunded).toBe(0)
  })

  test('an authorization that comes first keeps the money', async () => {
    const order = await world.unclaimed()
    world.store.instead.loadSnapshot = async (id) => {
      // Between the ledger's row and the decision: Medusa asks, and owes it again at that moment.
      await world.authorize(order, { amount: order.cart_amount, currency: 'HKD' })
      return world.store.cart(id)
    }
    const after = await world.reconcile(order)
    expect(after.state).toBe('authorized')
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('an authorization that is repeated at the last moment keeps the money as well', async () => {
    const order = await world.paid()
    await world.authorize(order)
    world.store.refusesToPlace('out of stock')
    await world.reconcile(order)
    world.wait(70)
    world.store.instead.place = async () => 'never asked: its time is over'
    world.store.instead.loadSnapshot = async (id) => {
      await world.authorize(order) // After placing was given up, before the decision.
      return world.store.cart(id)
    }
    expect(await world.reconcile(order)).toMatchObject({ state: 'authorized' })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('what Medusa captured and has no order for is refunded, once there was time to undo it', async () => {
    const order = await world.paid()
    await world.authorize(order)
    world.store.undone(order)
    await world.reconcile(order)
    world.wait(74)
    expect(await world.reconcile(order)).toMatchObject({ state: 'authorized' })
    world.wait(1)
    expect(await world.reconcile(order)).toMatchObject({
      state: 'refunded',
      problem: 'Medusa captured it and has no order for it',
    })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('what Medusa captured and then refunded itself is refunded, and not a second time', async () => {
    const order = await world.paid()
    await world.authorize(order)
    await world.refund(order, 10880)
    world.store.undone(order)
    expect(await world.reconcile(order)).toMatchObject({ state: 'refunded' })
    expect(world.money(order)?.refunded).toBe(10880)
    expect(world.asked(REFUND)).toBe(1)
  })

  test('an order that was placed for another amount is a person’s: nothing is refunded under it', async () => {
    const order = await world.paid()
    await world.authorize(order)
    world.store.placed(order, 'order_1', { money: { amount: 1 as never, currency: 'HKD' } })
    world.wait(80)
    expect(await world.reconcile(order)).toMatchObject({
      state: 'exception',
      problem: 'Medusa took HKD 0.01 for it where HKD 108.80 was paid (order_1)',
    })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('"hold" keeps money that nothing is owed for, for a person', async () => {
    world.configure({ unclaimedPayments: 'hold' })
    const order = await world.unclaimed()
    expect(await world.reconcile(order)).toMatchObject({ state: 'exception' })
    expect(world.money(order)?.refunded).toBe(0)
  })
})
