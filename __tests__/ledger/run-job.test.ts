import { QUERY, useWorld } from './support/world'

const world = useWorld()

/** Open codes of as many carts. */
async function carts(count: number) {
  const orders = []
  for (let i = 0; i < count; i++)
    orders.push(await world.opened({ cart: `cart_${i}`, session: `payses_${i}` }))
  return orders
}

describe('the job', () => {
  test('brings on everything that is due, however much, each once', async () => {
    world.store.refusesToPlace('not now')
    const orders = await carts(30)
    for (const { out_trade_no } of orders) await world.sandbox.pay(out_trade_no)
    world.wait(12)
    const looked = await Promise.all([world.runJob(), world.runJob(world.otherProcess())])
    expect(looked[0] + looked[1]).toBe(30)
    expect(world.store.calls.place).toBe(30)
    for (const order of orders) expect(await world.row(order)).toMatchObject({ state: 'paid' })
  })

  test('leaves what belongs to an account that is no longer configured, and says so', async () => {
    const order = await world.opened()
    await world.runJob()
    world.wait(12)
    await world.runJob(world.platformOf([]))
    expect(world.logged.join('\n')).toMatch(/pp_wemine_hk, which is not configured/)
    expect((await world.row(order)).next_check_at).not.toBeNull()
  })

  test('is not stopped by one that fails', async () => {
    const bad = await world.paid({ cart: 'cart_bad', session: 'payses_bad' })
    const good = await world.paid({ cart: 'cart_good', session: 'payses_good' })
    world.store.instead.loadSnapshot = async (id) => {
      if (id === 'cart_bad') throw new Error('the database hiccups')
      return world.store.cart(id)
    }
    world.wait(12)
    await world.runJob()
    expect(await world.row(good)).toMatchObject({ state: 'captured' })
    expect(await world.row(bad)).toMatchObject({ state: 'paid', next_check_at: expect.any(Date) })
    expect(world.logged.join('\n')).toMatch(/could not be reconciled: the database hiccups/)
  })

  test('brings on what is paid as fast as ever while the gateway is down', async () => {
    for (let i = 0; i < 8; i++) await world.paid({ cart: `cart_${i}`, session: `payses_${i}` })
    for (let i = 0; i < 3; i++) await world.account.health.failed('unreachable')
    let [looking, most] = [0, 0]
    world.store.instead.loadSnapshot = async (id) => {
      most = Math.max(most, ++looking)
      await new Promise((resolve) => setTimeout(resolve, 100))
      looking--
      return world.store.cart(id)
    }
    world.wait(12)
    await world.runJob()
    expect(most).toBe(8)
  })

  test('has ended everything that it began when the ledger fails in the middle of it', async () => {
    const orders = []
    for (let i = 0; i < 3; i++) orders.push(await world.paid({ cart: `cart_${i}`, session: `payses_${i}` }))
    world.wait(12)
    let taken = 0
    const sql: typeof world.counted = {
      raw: (text, values) => {
        if (text.includes('with due as') && ++taken > 2) throw new Error('the connection is gone')
        return world.counted.raw(text, values)
      },
    }
    const platform = world.platformOf([{ ...world.accountOf('pp_wemine_hk'), sql }])
    await expect(world.runJob(platform)).rejects.toThrow(/connection is gone/)
    for (const order of orders) expect(await world.row(order)).toMatchObject({ state: 'captured' })
  })

  test('asks gently while the gateway is down, and catches up after', async () => {
    const orders = await carts(40)
    for (const { out_trade_no } of orders) await world.sandbox.pay(out_trade_no)
    world.sandbox.fault('queryOrder', { refuse: 'SYSTEMERROR' })
    const before = world.asked(QUERY)
    await world.run(1)
    const first = world.asked(QUERY)
    await world.run(1)
    const second = world.asked(QUERY) - first
    // Asked as ever, forty orders would cost sixty questions and more, each tried three times.
    expect(first - before).toBeLessThan(60)
    expect(second).toBeLessThanOrEqual(6 * 3)
    for (const order of orders) expect(await world.row(order)).toMatchObject({ state: 'open' })

    world.sandbox.clearFaults()
    await world.run(2)
    for (const order of orders) expect(await world.row(order)).toMatchObject({ state: 'captured' })
  }, 120_000)
})
