import { showPayment } from '../../src/payments/admin/details'
import { orderPayments } from '../../src/payments/admin/lists'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { resolvePayment } from '../../src/payments/verbs/resolve'
import { checkPayment } from '../../src/payments/verbs/review'
import { placed } from './support/placed'
import { useWorld } from './support/world'

const world = useWorld()

describe('one payment', () => {
  const kinds = async ({ out_trade_no }: GatewayOrder) =>
    (await showPayment(world.platform, out_trade_no))?.timeline.map(({ kind }) => kind)

  test.each([
    [
      'person',
      async (order: GatewayOrder): Promise<void> => {
        await checkPayment(world.platform, order.out_trade_no)
      },
    ],
    ['job', async (): Promise<void> => world.run(1)],
    [
      'medusa',
      async (order: GatewayOrder): Promise<void> => {
        await world.authorize(order)
      },
    ],
  ] as const)('says that it was confirmed by %s', async (by, confirm) => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    world.wait(60)
    await confirm(order)
    const details = await showPayment(world.platform, order.out_trade_no)
    expect(details?.payment).toMatchObject({ confirmed_by: by, paid_fee: 10880 })
    expect(details?.timeline).toContainEqual({ at: expect.any(String), kind: 'confirmed', by })
  })

  test('says when the shopper paid, by the gateway’s clock', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    world.wait(600)
    const { charged_at, paid_at } = await world.confirmed(order)
    const minutes = (Number(paid_at) - Number(charged_at)) / 60_000
    expect(minutes).toBeGreaterThan(9)
    expect(minutes).toBeLessThan(11)
  })

  test('tells its refunds and decisions in their order, and what may be done now', async () => {
    const order = await placed(world, 7, 10880)
    world.wait(60)
    await world.refund(order, 80)
    expect(await kinds(order)).toEqual([
      'opened',
      'paid',
      'confirmed',
      'placed',
      'refund_requested',
      'refund_done',
    ])
    const wrong = await world.opened({ cart: 'cart_2', session: 'payses_2' })
    await world.sandbox.pay(wrong.out_trade_no, { total_fee: 1 })
    await world.confirmed(wrong)
    expect(await showPayment(world.platform, wrong.out_trade_no)).toMatchObject({
      ...{ actions: ['check', 'refund', 'close'], confirm_amount: null },
      payment: { review: 'exception', exception_at: expect.any(String) },
    })
    world.wait(60)
    await resolvePayment(
      world.platform,
      wrong.out_trade_no,
      { action: 'refund', note: 'wrong sum' },
      'user_7',
    )
    const details = await showPayment(world.platform, wrong.out_trade_no)
    expect(details).toMatchObject({ actions: ['check'], payment: { state: 'refunded', review: null } })
    expect(details?.timeline).toContainEqual({
      ...{ at: expect.any(String), kind: 'decided', decision: 'refund', actor: 'user_7', note: 'wrong sum' },
    })
  })

  test('of an account that was removed offers nothing', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no, { total_fee: 1 })
    await world.confirmed(order)
    world.platform = world.platformOf([])
    expect(await showPayment(world.platform, order.out_trade_no)).toMatchObject({ actions: [] })
  })
})

test('an order shows every payment of its cart, paid or not, oldest first', async () => {
  const left = await world.opened({ cart: 'cart_9', session: 'payses_8' })
  world.wait(5)
  const paid = await placed(world, 9, 10880)
  const shown = await orderPayments(world.platform, 'order_9')
  expect(shown).toMatchObject({
    order: { id: 'order_9', display_id: 9 },
    payments: [
      { payment: { out_trade_no: left.out_trade_no, state: 'open', display_id: null } },
      { payment: { out_trade_no: paid.out_trade_no, state: 'captured', display_id: 9 } },
    ],
  })
  for (const id of ['order_8', '', "order_9' --", 'x'.repeat(200)])
    expect(await orderPayments(world.platform, id)).toBeUndefined()
})
