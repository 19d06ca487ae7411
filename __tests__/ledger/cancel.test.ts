import { authorize } from '../../src/payments/authorize'
import { cancel } from '../../src/payments/cancel'
import { finish } from '../../src/payments/finish'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { Cents } from '../../src/payments/money'
import { refund } from '../../src/payments/refund'
import { resolvePayment } from '../../src/payments/resolve'
import { useWorld } from './support/world'

const world = useWorld()

async function captured(): Promise<GatewayOrder> {
  const order = await world.paid()
  world.standing = { kind: 'placed', order_id: 'order_1' }
  return finish(world.host, world.instance, order)
}

describe('a canceled payment', () => {
  test('goes back whole, once', async () => {
    const order = await captured()
    for (let time = 0; time < 3; time++)
      expect(await cancel(world.instance, order.out_trade_no, 'canceled')).toBeUndefined()
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('goes back whole also after a refund of half of it that the platform never heard was done', async () => {
    const order = await captured()
    const { out_trade_no } = order
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    await refund(world.instance, { out_trade_no, amount: 5440 as Cents, platform_key: null })
    await resolvePayment(world.host, out_trade_no, { action: 'refund_done' }, 'user_1')
    expect(await cancel(world.instance, out_trade_no, 'canceled')).toBeUndefined()
    expect(world.money(order)?.refunded).toBe(10880)
  })

  test('says so when it cannot go back, so that the order stays as it is', async () => {
    const order = await captured()
    world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
    expect(await cancel(world.instance, order.out_trade_no, 'canceled')).toMatchObject({
      code: 'refund_refused',
    })
    expect(world.money(order)?.refunded).toBe(0)
  })

  test('never says no before an order came of it: what cannot go back now goes back later', async () => {
    const order = await world.paid()
    await authorize(world.instance, order)
    world.sandbox.fault('refund', { reset: 'before', times: 1 })
    expect(await cancel(world.instance, order.out_trade_no, 'out of stock')).toBeUndefined()
    world.wait(90)
    expect(await finish(world.host, world.instance, await world.row(order))).toMatchObject({
      state: 'returned',
    })
    expect(world.money(order)?.refunded).toBe(10880)
  })
})

test('a cancellation that fails takes no older refund for its own', async () => {
  const order = await captured()
  const { out_trade_no } = order
  world.sandbox.fault('refund', { hang: 'after', times: 1 })
  await refund(world.instance, { out_trade_no, amount: 5440 as Cents, platform_key: null })
  await resolvePayment(world.host, out_trade_no, { action: 'refund_done' }, 'user_1')
  world.sandbox.fault('refund', { refuse: 'NOTENOUGH', times: 1 })
  expect(await cancel(world.instance, out_trade_no, 'canceled')).toMatchObject({ code: 'refund_refused' })
  // The merchant's own retry of that older one still gets it, and moves nothing.
  expect(
    await refund(world.instance, { out_trade_no, amount: 5440 as Cents, platform_key: null }),
  ).toMatchObject({ state: 'done', told: true })
  expect(world.money(order)?.refunded).toBe(5440)
})
