import { announce } from '../../src/payments/announce'
import { finish } from '../../src/payments/finish'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { Cents } from '../../src/payments/money'
import { reconcile } from '../../src/payments/reconcile'
import { refund } from '../../src/payments/refund'
import { settle } from '../../src/payments/settle'
import { useWorld } from './support/world'

const world = useWorld()
const names = () => world.events.map(({ name }) => name)

/** A payment of which two things happened while the event bus was away. */
async function capturedAndInDoubt(): Promise<GatewayOrder> {
  const order = await world.paid()
  world.standing = { kind: 'placed', order_id: 'order_1' }
  world.host.emit = async () => {
    throw new Error('the event bus is away')
  }
  await finish(world.host, world.instance, order)
  world.sandbox.fault('refund', { hang: 'after', times: 1 })
  const { out_trade_no } = order
  await refund(world.instance, { out_trade_no, amount: 100 as Cents, platform_key: null })
  return order
}

describe('a store is told', () => {
  test('when a payment is captured, with its order', async () => {
    const order = await world.paid()
    world.standing = { kind: 'placed', order_id: 'order_1' }
    await finish(world.host, world.instance, order)
    expect(world.events).toEqual([
      {
        name: 'wemine.payment.captured',
        data: {
          out_trade_no: order.out_trade_no,
          provider_id: 'pp_wemine_hk',
          state: 'captured',
          total_fee: 10880,
          fee_type: 'HKD',
          refunded_fee: 0,
          order_id: 'order_1',
          problem: null,
        },
      },
    ])
    await reconcile(world.host, world.now)
    expect(names()).toHaveLength(1)
  })

  test('when money went back, and why', async () => {
    const order = await world.unclaimed()
    await finish(world.host, world.instance, order)
    expect(world.events).toMatchObject([
      { name: 'wemine.payment.returned', data: { refunded_fee: 10880, problem: 'its session is gone' } },
    ])
  })

  test('when a person must look at it', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    world.sandbox.fault('queryOrder', { answer: { total_fee: '1' } })
    await settle(world.instance, order)
    await reconcile(world.host, world.now)
    expect(world.events).toMatchObject([
      { name: 'wemine.payment.exception', data: { problem: expect.stringMatching(/paid 1 cents/) } },
    ])
  })

  test('when nobody knows what became of a refund', async () => {
    const order = await world.paid()
    world.standing = { kind: 'placed', order_id: 'order_1' }
    await finish(world.host, world.instance, order)
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    await refund(world.instance, {
      out_trade_no: order.out_trade_no,
      amount: 100 as Cents,
      platform_key: null,
    })
    await reconcile(world.host, world.now)
    expect(names()).toEqual(['wemine.payment.captured', 'wemine.payment.refund.unknown'])
  })

  test('again, when the process died while telling or the event bus failed', async () => {
    const order = await world.paid()
    world.standing = { kind: 'placed', order_id: 'order_1' }
    const { emit } = world.host
    world.host.emit = async () => {
      throw new Error('the event bus is away')
    }
    await finish(world.host, world.instance, order)
    expect(names()).toEqual([])
    world.host.emit = emit
    await announce(world.host, world.now)
    expect(names()).toEqual([]) // Somebody else may be telling it this moment.
    world.wait(61)
    await announce(world.host, world.now)
    expect(names()).toEqual(['wemine.payment.captured'])
    expect(await world.row(order)).toMatchObject({ untold: [], telling_until: null })
  })

  test('of each thing that happened, where the next came before the first was told', async () => {
    const { emit } = world.host
    await capturedAndInDoubt()
    world.host.emit = emit
    world.wait(61)
    await announce(world.host, world.now)
    expect(names()).toEqual(['wemine.payment.captured', 'wemine.payment.refund.unknown'])
  })

  test('of the rest only, where the event bus failed in the middle', async () => {
    const order = await capturedAndInDoubt()
    const heard: string[] = []
    world.host.emit = async (name) => {
      if (heard.length === 1) throw new Error('the event bus is away again')
      heard.push(name)
    }
    world.wait(61)
    await announce(world.host, world.now)
    expect(await world.row(order)).toMatchObject({ untold: ['wemine.payment.refund.unknown'] })
    world.host.emit = async (name) => void heard.push(name)
    world.wait(61)
    await announce(world.host, world.now)
    expect(heard).toEqual(['wemine.payment.captured', 'wemine.payment.refund.unknown'])
  })

  test('once, however many processes look', async () => {
    const order = await world.paid()
    world.standing = { kind: 'placed', order_id: 'order_1' }
    await Promise.all([
      finish(world.host, world.instance, order),
      ...Array.from({ length: 8 }, () => reconcile(world.host, world.now)),
    ])
    await reconcile(world.host, world.now)
    expect(names()).toEqual(['wemine.payment.captured'])
  })
})
