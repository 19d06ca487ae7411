import { reconcile } from '../../src/payments/reconcile'
import { useWorld } from './support/world'

const world = useWorld()

describe('reconcile', () => {
  test('brings on everything that is due, however much, each once', async () => {
    world.host.store.place = async () => {
      world.places += 1
      return 'not now'
    }
    const orders = []
    for (let i = 0; i < 30; i++) orders.push(await world.opened(`payses_${i}`))
    for (const { out_trade_no } of orders) await world.sandbox.pay(out_trade_no)
    world.wait(12)
    const others = { ...world.instance, running: new Map() }
    const second = { ...world.host, instance: () => others }
    const looked = await Promise.all([reconcile(world.host, world.now), reconcile(second, world.now)])
    expect(looked[0] + looked[1]).toBe(30)
    expect(world.places).toBe(30)
    for (const order of orders) expect(await world.row(order)).toMatchObject({ state: 'paid' })
  })

  test('leaves what belongs to an account that is no longer configured, and says so', async () => {
    const order = await world.opened()
    world.wait(12)
    await reconcile({ ...world.host, instance: () => undefined }, world.now)
    expect(world.logged.join('\n')).toMatch(/pp_wemine_hk, which is not configured/)
    expect((await world.row(order)).next_ask_at).not.toBeNull()
  })

  test('one that fails does not stop the others', async () => {
    const bad = await world.paid('payses_bad')
    const good = await world.paid('payses_good')
    world.host.store.standing = async ({ out_trade_no }) => {
      if (out_trade_no === bad.out_trade_no) throw new Error('the database hiccups')
      return { kind: 'placed', order_id: 'order_1' }
    }
    world.wait(12)
    await reconcile(world.host, world.now)
    expect(await world.row(good)).toMatchObject({ state: 'captured' })
    expect(await world.row(bad)).toMatchObject({ state: 'paid', next_ask_at: expect.any(Date) })
    expect(world.logged.join('\n')).toMatch(/could not be looked at: the database hiccups/)
  })

  test('asks gently while the gateway is down, and catches up after', async () => {
    const orders = []
    for (let i = 0; i < 40; i++) orders.push(await world.opened(`payses_${i}`))
    for (const { out_trade_no } of orders) await world.sandbox.pay(out_trade_no)
    world.sandbox.fault('queryOrder', { refuse: 'SYSTEMERROR' })
    const minute = async () => {
      for (let run = 0; run < 6; run++) {
        world.wait(10)
        await reconcile(world.host, world.now)
      }
    }
    const before = world.asked(/GET .*order/)
    await minute()
    const first = world.asked(/GET .*order/)
    await minute()
    const second = world.asked(/GET .*order/) - first
    // Asked as ever, forty orders would cost sixty questions and more, each tried three times.
    expect(first - before).toBeLessThan(60)
    expect(second).toBeLessThanOrEqual(6 * 3)
    for (const order of orders) expect(await world.row(order)).toMatchObject({ state: 'open' })

    world.sandbox.clearFaults()
    world.standing = { kind: 'placed', order_id: 'order_1' }
    await minute()
    await minute()
    for (const order of orders) expect(await world.row(order)).toMatchObject({ state: 'captured' })
  }, 120_000)
})
