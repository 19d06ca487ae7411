import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { StoreMethod } from './support/stand-in-store'
import { useWorld } from './support/world'

const world = useWorld()

/** A payment for which a cart has no session any more: it is to be given one first. */
async function late(): Promise<GatewayOrder> {
  const order = await world.paid()
  world.store.change('cart_1', { sessions: [] })
  await world.sql('wemine_gateway_order').update({ superseded_at: world.now() })
  return order
}

const listed = async () => (await world.exceptions()).map(({ payment: { out_trade_no } }) => out_trade_no)

describe('M4: a store that throws', () => {
  test.each<StoreMethod>(['place', 'startSession', 'attach'])(
    'in %s: a minute of patience, then the money is refunded, and the reason is said',
    async (method) => {
      const order = method === 'place' ? await world.paid() : await late()
      world.store.throws(method)
      await world.run(0.9)
      expect(await world.row(order)).toMatchObject({ state: 'paid', waiting_for: 'not_placed' })
      await world.run(1)
      expect(await world.row(order)).toMatchObject({
        state: 'refunded',
        problem: expect.stringMatching(/tax provider is down/),
      })
      expect(world.money(order)?.refunded).toBe(10880)
      expect(world.logged.length).toBeLessThan(15)
    },
  )

  test('in place, each time after it was told "paid" anew: a minute of patience all the same', async () => {
    const order = await world.paid()
    world.store.instead.place = async () => {
      await world.authorize(order)
      return 'the cart has no e-mail'
    }
    await world.run(0.9)
    expect(await world.row(order)).toMatchObject({ state: 'authorized', waiting_for: 'not_placed' })
    await world.run(1)
    expect(await world.row(order)).toMatchObject({
      state: 'refunded',
      problem: expect.stringMatching(/has no e-mail/),
    })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test.each(['paid', 'authorized'])(
    'in every look at %s money: listed after half an hour, never refunded blindly, in a bounded log',
    async (state) => {
      const order = await world.paid()
      if (state === 'authorized') await world.authorize(order)
      world.store.throws('loadSnapshot')
      await world.run(29)
      expect(await world.row(order)).toMatchObject({ state, overdue_at: null })
      expect(await listed()).toEqual([])
      await world.run(2)
      expect(await world.row(order)).toMatchObject({ state, overdue_at: expect.any(Date) })
      expect(await listed()).toEqual([order.out_trade_no])
      expect(world.eventNames()).toEqual(['wemine.payment.overdue'])
      expect(world.logged.join('\n')).toMatch(
        /still \w+ 30 minutes after it was paid \(the tax provider is down\)/,
      )
      expect(world.money(order)?.refunded).toBe(0)

      const lines = world.logged.length
      expect(lines).toBeLessThan(40)
      await world.run(24 * 60, 60)
      // Every five minutes at most, a day long: 1,440 lines were too many.
      expect(world.logged.length - lines).toBeLessThan(300)
      expect(world.eventNames()).toEqual(['wemine.payment.overdue'])
    },
  )

  test('and recovers, however late, has its order placed', async () => {
    const order = await world.paid()
    world.store.throws('loadSnapshot')
    await world.run(45)
    delete world.store.instead.loadSnapshot
    await world.run(6)
    expect(await world.row(order)).toMatchObject({ state: 'captured', order_id: 'order_1' })
    expect(await listed()).toEqual([])
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('once, and recovers within the minute: the order is placed, nothing is refunded', async () => {
    const order = await world.paid()
    world.store.instead.place = async () => {
      delete world.store.instead.place
      throw new TypeError('the tax provider is down')
    }
    await world.run(1)
    expect(await world.row(order)).toMatchObject({ state: 'captured', order_id: 'order_1' })
  })

  test.each([
    ['an error without a message', new Error('')],
    ['a string', 'no stock'],
    ['nothing', undefined],
    ['an object', { message: 7 }],
    ['an error of two lines and a NUL', new Error('a NUL \0 and\na line')],
  ])('something odd (%s) is a failure like any other', async (_, thrown) => {
    const order = await world.paid()
    world.store.instead.place = async () => {
      throw thrown
    }
    await world.run(2)
    expect(await world.row(order)).toMatchObject({
      state: 'refunded',
      problem: expect.stringMatching(/could not be placed/),
    })
    world.store.instead.loadSnapshot = async () => {
      throw thrown
    }
    const other = await world.paid({ cart: 'cart_2' })
    await world.run(31)
    expect(await listed()).toEqual([other.out_trade_no])
  })

  test.each(['a NUL \0 and\na line', ''])('in words (%j) has them in one line of the log', async (words) => {
    const order = await world.paid()
    world.store.refusesToPlace(words)
    await world.run(2)
    expect(await world.row(order)).toMatchObject({ state: 'refunded' })
    for (const line of world.logged) expect(line).toMatch(/^[\P{C}]+$/u)
  })

  test('after it placed the order: what is there counts', async () => {
    const order = await world.paid()
    world.store.instead.place = async (placed) => {
      world.store.placed(placed)
      throw new Error('an event handler failed')
    }
    expect(await world.reconcile(order)).toMatchObject({ state: 'captured', order_id: 'order_1' })
  })
})

test('M4: a lease that nobody ends for half an hour has its money listed', async () => {
  const order = await world.paid()
  await world.sql('wemine_lease').insert({
    ...{ resource_id: 'cart_1', holder: 'somebody' },
    locked_until: new Date(world.now().getTime() + 86_400_000),
  })
  await world.run(31, 30)
  expect(await listed()).toEqual([order.out_trade_no])
  expect(await world.row(order)).toMatchObject({ state: 'paid', overdue_at: expect.any(Date) })
})

test.each(['paid', 'authorized', 'refunding'])(
  'law 6: %s money half an hour old is listed, whatever keeps it and whether or not it is due',
  async (state) => {
    const order = await world.paid()
    const aged = (minutes: number) => ({
      ...{ state, next_check_at: null },
      paid_at: new Date(world.now().getTime() - minutes * 60_000),
    })
    await world.sql('wemine_gateway_order').update(aged(29))
    expect(await listed()).toEqual([])
    await world.sql('wemine_gateway_order').update(aged(31))
    expect(await listed()).toEqual([order.out_trade_no])
    await world.runJob()
    await world.runJob()
    expect(world.eventNames()).toEqual(['wemine.payment.overdue'])
  },
)

test('law 6: of an account that is no longer configured as well, once, by any number of processes', async () => {
  const order = await world.paid()
  const removed = world.platformOf([])
  world.wait(31 * 60)
  await Promise.all(Array.from({ length: 6 }, () => world.runJob(removed)))
  world.wait(61)
  await world.runJob(removed)
  expect(await world.row(order)).toMatchObject({ state: 'paid', overdue_at: expect.any(Date) })
  expect(world.eventNames()).toEqual(['wemine.payment.overdue'])
  expect(await listed()).toEqual([order.out_trade_no])
})
