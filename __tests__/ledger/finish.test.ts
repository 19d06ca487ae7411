import { authorize } from '../../src/payments/authorize'
import { finish } from '../../src/payments/finish'
import { BUSY } from '../../src/payments/ledger/cart-lease'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { Cents } from '../../src/payments/money'
import { reconcile } from '../../src/payments/reconcile'
import { refund } from '../../src/payments/refund'
import { useWorld } from './support/world'

const world = useWorld()

/** The merchant's wish for a refund of some cents. */
const wish = ({ out_trade_no }: GatewayOrder, amount: number, platform_key: string | null = null) => ({
  out_trade_no,
  amount: amount as Cents,
  platform_key,
})

describe('finish', () => {
  test('places once for all who come at the same time, and writes the order down', async () => {
    const order = await world.paid()
    world.host.store.place = async () => {
      world.places += 1
      await new Promise((resolve) => setTimeout(resolve, 50))
      world.standing = { kind: 'placed', order_id: 'order_1' }
      return undefined
    }
    await Promise.all(Array.from({ length: 10 }, () => finish(world.host, world.instance, order)))
    expect(world.places).toBe(1)
    expect(await world.row(order)).toMatchObject({
      state: 'captured',
      order_id: 'order_1',
      next_ask_at: null,
    })
  })

  test('gives a checkout under way its time before money counts as nobody’s', async () => {
    const order = await world.paid()
    world.standing = { kind: 'gone', why: 'its session is gone' }
    world.wait(40)
    expect(await finish(world.host, world.instance, order)).toMatchObject({ state: 'paid' })
    expect(world.money(order)?.refunded).toBe(0)
    world.wait(10)
    expect(await finish(world.host, world.instance, await world.row(order))).toMatchObject({
      state: 'returned',
    })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('keeps the money while somebody else is completing the cart, however long that takes', async () => {
    const order = await world.paid()
    world.host.store.place = async () => BUSY
    for (let look = 0; look < 10; look++) {
      world.wait(20)
      await reconcile(world.host, world.now)
    }
    expect(await world.row(order)).toMatchObject({ state: 'paid', refunded_fee: 0 })
    world.host.store.place = async () => 'out of stock'
    world.wait(60)
    await reconcile(world.host, world.now)
    expect(await world.row(order)).toMatchObject({ state: 'returned' })
  })

  test('sends money back within two minutes with nobody but the job looking', async () => {
    const order = await world.paid()
    world.standing = { kind: 'gone', why: 'its session is gone' }
    let seconds = 0
    while ((await world.row(order)).state !== 'returned' && seconds < 600) {
      world.wait(10)
      seconds += 10
      await reconcile(world.host, world.now)
    }
    expect(seconds).toBeLessThanOrEqual(110)
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('gives up placing after a minute, and says why', async () => {
    const order = await world.paid()
    world.host.store.place = async () => 'out of stock'
    world.wait(30)
    expect(await finish(world.host, world.instance, order)).toMatchObject({ state: 'paid' })
    world.wait(31)
    const returned = await finish(world.host, world.instance, await world.row(order))
    expect(returned).toMatchObject({ state: 'returned', problem: expect.stringMatching(/out of stock/) })
  })

  test('only the newest code of a session can stand for anything', async () => {
    const old = await world.paid('payses_2')
    world.wait(1)
    await world.opened('payses_2')
    world.standing = { kind: 'placed', order_id: 'order_of_the_new_one' }
    world.wait(50)
    expect(await finish(world.host, world.instance, old)).toMatchObject({ state: 'returned', order_id: null })
  })

  test('an authorisation that comes first keeps the money', async () => {
    const order = await world.paid()
    world.standing = { kind: 'gone', why: 'its session is gone' }
    world.wait(50)
    world.host.store.standing = async () => {
      await authorize(world.instance, order) // Between the look and the decision.
      return world.standing
    }
    const after = await finish(world.host, world.instance, order)
    expect(['claimed', 'returned']).toContain(after.state)
    if (after.state === 'claimed') expect(world.money(order)?.refunded).toBe(0)
  })

  test('an authorisation that is repeated at the last moment keeps the money as well', async () => {
    const order = await world.paid()
    await authorize(world.instance, order)
    world.wait(70)
    let looks = 0
    world.host.store.standing = async () => {
      looks += 1
      if (looks === 2) await authorize(world.instance, order) // After placing was given up, before the decision.
      return { kind: 'payable' }
    }
    expect(await finish(world.host, world.instance, await world.row(order))).toMatchObject({
      state: 'claimed',
    })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('what Medusa captured and has no order for goes back, once there was time to undo it', async () => {
    const order = await world.paid()
    await authorize(world.instance, order)
    world.standing = { kind: 'stranded', why: 'captured without an order' }
    world.wait(70)
    expect(await finish(world.host, world.instance, await world.row(order))).toMatchObject({
      state: 'claimed',
    })
    world.wait(6)
    expect(await finish(world.host, world.instance, await world.row(order))).toMatchObject({
      state: 'returned',
      problem: 'captured without an order',
    })
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('what Medusa captured and then refunded itself is returned, and not refunded a second time', async () => {
    const order = await world.paid()
    await authorize(world.instance, order)
    await refund(world.instance, wish(order, 10880))
    world.standing = { kind: 'stranded', why: 'captured without an order' }
    expect(await finish(world.host, world.instance, await world.row(order))).toMatchObject({
      state: 'returned',
    })
    expect(world.money(order)?.refunded).toBe(10880)
    expect(world.asked(/POST .*refund/)).toBe(1)
  })

  test('an order that was placed for another amount is a person’s: nothing is sent back under it', async () => {
    const order = await world.paid()
    await authorize(world.instance, order)
    world.standing = { kind: 'stranded', why: 'Medusa took 1 for it', order_id: 'order_1' }
    world.wait(80)
    expect(await finish(world.host, world.instance, await world.row(order))).toMatchObject({
      state: 'exception',
      problem: 'Medusa took 1 for it',
    })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('"hold" keeps nobody’s money for a person', async () => {
    world.configure({ unclaimedPayments: 'hold' })
    const order = await world.paid()
    world.standing = { kind: 'gone', why: 'its session is gone' }
    world.wait(50)
    expect(await finish(world.host, world.instance, order)).toMatchObject({ state: 'exception' })
    expect(world.money(order)?.refunded).toBe(0)
  })
})
