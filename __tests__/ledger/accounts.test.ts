import { readHealth } from '../../src/payments/ledger/health'
import { cancel } from '../../src/payments/verbs/cancel'
import { refund } from '../../src/payments/verbs/refund'
import { QUERY, REFUND, useWorld } from './support/world'

const world = useWorld()
const OTHER = 'pp_wemine_other'

/** A second account beside the usual one, with these options of its own. */
function withOther(more: Record<string, unknown> = {}) {
  const other = world.accountOf(OTHER, more)
  world.platform = world.platformOf([other, world.account])
  return other
}

describe('M7: two accounts with the very same options', () => {
  test('are told apart by id: neither authorizes nor refunds what is the other’s', async () => {
    const other = withOther()
    const order = await world.captured()
    const { out_trade_no } = order
    const wanted = { out_trade_no, amount: '1000', platform_key: null, booked: '0' }
    for (let time = 0; time < 3; time++)
      expect(await refund(other, wanted)).toMatchObject({ problem: { code: 'payment_unknown' } })
    await cancel(other, out_trade_no, 'canceled')
    expect(world.asked(REFUND)).toBe(0)
    expect(await world.refund(order, 1000)).toMatchObject({ ok: true })
    expect(world.money(order)?.refunded).toBe(1000)
  })

  test('a session of one that shows the other’s code is not that code’s own', async () => {
    withOther()
    const order = await world.paid()
    const [session] = world.store.cart('cart_1').sessions
    world.store.change('cart_1', { sessions: [{ ...session!, provider_id: OTHER }] })
    world.wait(31)
    await world.reconcile(order)
    expect(world.store.calls).toMatchObject({ startSession: 1 })
  })
})

describe('M8: of two accounts, one of which the gateway does not answer any more', () => {
  test.each<[string, Record<string, unknown>]>([
    ['its secret was revoked', { apiSecret: 'revoked' }],
    ['nobody is at its address', { baseUrl: 'http://127.0.0.1:1/v1/' }],
  ])(
    '(%s, with 200 codes open) the other’s lost notification is found in its usual time',
    async (_, more) => {
      const good = world.account
      const open = withOther()
      for (let i = 0; i < 200; i++)
        await world.opened({ cart: `cart_other_${i}`, session: `payses_${i}`, account: open })
      world.platform = world.platformOf([world.accountOf(OTHER, more), good])
      await world.run(2)

      const order = await world.opened({ account: good })
      await world.sandbox.pay(order.out_trade_no)
      let seconds = 0
      while ((await world.row(order)).state !== 'captured' && seconds < 600) {
        world.wait(10)
        seconds += 10
        await world.runJob()
      }
      expect(seconds).toBeLessThanOrEqual(30)
    },
    120_000,
  )

  test('each has its own health, for every process to see', async () => {
    withOther({ apiSecret: 'revoked' })
    const [bad, good] = world.platform.accounts()
    await world.opened({ cart: 'cart_bad', account: bad! })
    await world.opened({ cart: 'cart_good', account: good! })
    await world.run(3)
    expect(await readHealth(world.sql)).toMatchObject([
      { provider_id: 'pp_wemine_hk', last_success_at: expect.any(Date), last_failure_at: null },
      { provider_id: OTHER, last_success_at: null, last_failure_kind: 'misconfigured' },
    ])
    expect(good?.health.isDown).toBe(false)
    expect(bad?.health.isDown).toBe(true)
  })

  test('and one that answers again is heard again within a minute or two', async () => {
    const order = await world.opened()
    world.sandbox.fault('queryOrder', { status: 503 })
    await world.run(1.5)
    expect(world.account.health.isDown).toBe(true)
    await world.sandbox.pay(order.out_trade_no)
    world.sandbox.clearFaults()
    await world.run(2)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })
})

describe('M8: rows with money in them come first', () => {
  test('before a backlog of codes that nobody has paid', async () => {
    for (let i = 0; i < 60; i++) await world.opened({ cart: `cart_${i}`, session: `payses_${i}` })
    const order = await world.paid({ cart: 'cart_paid', session: 'payses_paid' })
    const asked = world.asked(QUERY)
    let before = Number.POSITIVE_INFINITY
    world.store.instead.place = async (placed) => {
      before = world.asked(QUERY) - asked
      world.store.placed(placed)
      return undefined
    }
    world.wait(60)
    await world.runJob()
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
    // Those that are asked about at the same moment.
    expect(before).toBeLessThan(24)
    expect(world.asked(QUERY) - asked).toBe(60)
  })

  test('and are reconciled also while the gateway is down', async () => {
    const order = await world.paid()
    for (let i = 0; i < 8; i++) await world.opened({ cart: `cart_${i}_`, session: `payses_${i}` })
    world.sandbox.fault('queryOrder', { status: 503 })
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })
})
