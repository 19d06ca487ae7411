import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { publishEvents } from '../../src/payments/verbs/publish-events'
import { useWorld } from './support/world'

const world = useWorld()
const names = () => world.eventNames()
const away = async () => {
  throw new Error('the event bus is away')
}

/** A payment of which two things happened while the event bus was away. */
async function capturedAndInDoubt(): Promise<GatewayOrder> {
  world.platform = { ...world.platform, emit: away }
  const order = await world.captured()
  world.sandbox.fault('refund', { hang: 'after', times: 1 })
  await world.refund(order, 100)
  return order
}

describe('a store is told', () => {
  test('when a payment is captured, with its order', async () => {
    const order = await world.captured()
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
    await world.runJob()
    expect(names()).toHaveLength(1)
  })

  test('when money was refunded, and why', async () => {
    const order = await world.unclaimed()
    await world.reconcile(order)
    expect(world.events).toMatchObject([
      {
        name: 'wemine.payment.refunded',
        data: { refunded_fee: 10880, problem: 'its payment session is gone' },
      },
    ])
  })

  test('when a person must look at it', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    world.sandbox.fault('queryOrder', { answer: { total_fee: '1' } })
    await world.confirmed(order)
    await world.runJob()
    expect(world.events).toMatchObject([
      { name: 'wemine.payment.exception', data: { problem: expect.stringMatching(/paid HKD 0\.01/) } },
    ])
  })

  test('when nobody knows what became of a refund', async () => {
    const order = await world.captured()
    world.sandbox.fault('refund', { hang: 'after', times: 1 })
    await world.refund(order, 100)
    await world.runJob()
    expect(names()).toEqual(['wemine.payment.captured', 'wemine.payment.refund_unknown'])
  })

  test('again, when the process died while delivering or the event bus failed', async () => {
    const { platform } = world
    world.platform = { ...platform, emit: away }
    const order = await world.captured()
    expect(names()).toEqual([])
    world.platform = platform
    await publishEvents(platform)
    expect(names()).toEqual([]) // Somebody else may be delivering it this moment.
    world.wait(61)
    await publishEvents(platform)
    expect(names()).toEqual(['wemine.payment.captured'])
    expect(await world.row(order)).toMatchObject({ pending_events: [], outbox_locked_until: null })
  })

  test('of each thing that happened, where the next came before the first was delivered', async () => {
    const { platform } = world
    await capturedAndInDoubt()
    world.wait(61)
    await publishEvents(platform)
    expect(names()).toEqual(['wemine.payment.captured', 'wemine.payment.refund_unknown'])
  })

  test('of the rest only, where the event bus failed in the middle', async () => {
    const { platform } = world
    const order = await capturedAndInDoubt()
    const heard: string[] = []
    const emit = async (name: string) => {
      if (heard.length === 1) throw new Error('the event bus is away again')
      heard.push(name)
    }
    world.wait(61)
    await publishEvents({ ...platform, emit })
    expect(await world.row(order)).toMatchObject({ pending_events: ['wemine.payment.refund_unknown'] })
    world.wait(61)
    await publishEvents({ ...platform, emit: async (name) => void heard.push(name) })
    expect(heard).toEqual(['wemine.payment.captured', 'wemine.payment.refund_unknown'])
  })

  test('once, however many processes look', async () => {
    const order = await world.paid()
    await Promise.all([world.reconcile(order), ...Array.from({ length: 8 }, () => world.runJob())])
    world.wait(3) // Whoever came while another decided looks again.
    await world.runJob()
    expect(names()).toEqual(['wemine.payment.captured'])
  })
})

describe('the log has one line, with ids and no secret', () => {
  const lines = () => world.logged.filter((line) => line.startsWith('wemine.'))

  test('for a payment that became known, one that is captured, and a refund that was done', async () => {
    const order = await world.captured()
    const { transaction_id } = await world.row(order)
    const ids = `out_trade_no=${order.out_trade_no} provider_id=pp_wemine_hk transaction_id=${transaction_id}`
    const paid = 'fee_type=HKD total_fee=10880 paid_fee=10880 refunded_fee=0'
    expect(lines()).toEqual([
      `wemine.payment.paid ${ids} state=paid ${paid}`,
      `wemine.payment.captured ${ids} order_id=order_1 state=captured ${paid}`,
    ])
    await world.refund(order, 1000)
    await world.runJob()
    expect(lines().slice(2)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^wemine\\.refund\\.done out_trade_no=${order.out_trade_no} id=\\S+ refund_id=\\w+ reason=platform refund_fee=1000$`,
        ),
      ),
    ])
    expect(lines().join()).not.toContain(order.resource_id ?? 'cart')
  })

  test('for a refund of what nothing was owed for', async () => {
    const order = await world.unclaimed()
    await world.reconcile(order)
    expect(lines()).toEqual([
      expect.stringContaining('wemine.payment.paid '),
      expect.stringMatching(/^wemine\.refund\.done .* reason=auto refund_fee=10880$/),
      expect.stringMatching(/^wemine\.payment\.refunded .* state=refunded .* refunded_fee=10880$/),
    ])
  })

  test('once, when the same answer comes twice', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    await Promise.all([world.confirmed(order), world.confirmed(order)])
    await world.confirmed(order)
    expect(lines()).toHaveLength(1)
  })
})
