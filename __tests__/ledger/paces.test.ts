import { listOverdue } from '../../src/payments/ledger/due'
import { makeDue } from '../../src/payments/ledger/moves'
import { handleNotification } from '../../src/payments/verbs/handle-notification'
import { useWorld } from './support/world'

const world = useWorld()

describe('what is waited for beyond its patience', () => {
  test('a second payment of an order whose first cannot be captured is looked at ever less often', async () => {
    const first = await world.paid()
    const second = await world.paid({ session: 'payses_2' })
    const payment = (order: typeof first, isCaptured: boolean) => ({
      ...{ out_trade_no: order.out_trade_no, isCaptured, order_id: 'order_1' },
      money: { amount: order.cart_amount, currency: 'HKD' },
    })
    world.store.change('cart_1', {
      owed: null,
      order: { id: 'order_1', isCanceled: false, isUnpaid: false, created_at: world.now() },
      payments: [payment(first, false), payment(second, true)],
      sessions: [{ ...session, out_trade_no: first.out_trade_no }],
      paidOtherwise: first.out_trade_no,
    })
    world.store.refusesToPlace('capturing failed')
    await world.run(2)
    const row = await world.row(second)
    expect(row).toMatchObject({ state: 'paid', waiting_for: 'another_payment' })
    expect(Number(row.next_check_at) - world.now().getTime()).toBeGreaterThanOrEqual(5000)
  })
})

const session = { provider_id: 'pp_wemine_hk', row_id: 'payses_1', session_id: 'payses_1', money: null }

test('a notification that comes a hundred times has an order that cannot be placed tried at its own pace', async () => {
  const order = await world.opened()
  await world.sandbox.pay(order.out_trade_no)
  world.store.refusesToPlace('out of stock')
  const bytes = Buffer.from(
    `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><out_trade_no>${order.out_trade_no}</out_trade_no></xml>`,
  )
  for (let time = 0; time < 100; time++) await handleNotification(world.platform, bytes)
  expect(await world.row(order)).toMatchObject({ state: 'paid' })
  const seconds = (world.now().getTime() - Number(order.created_at)) / 1000
  expect(world.store.calls.place).toBeLessThanOrEqual(1 + seconds / 5)
})

test('a cart that Medusa keeps locked for long is looked at meanwhile', async () => {
  const order = await world.paid()
  world.store.change('cart_1', { lockedUntil: new Date(world.now().getTime() + 120_000) })
  await world.reconcile(order)
  expect(world.store.calls.place).toBe(0)
  world.store.change('cart_1', { lockedUntil: null })
  await world.run(0.5)
  expect(await world.row(order)).toMatchObject({ state: 'captured' })
})

describe('at the same moment', () => {
  test('two processes list what is overdue once, and not what was captured meanwhile', async () => {
    const paid = await world.paid()
    const captured = await world.paid({ cart: 'cart_2', session: 'payses_2' })
    world.wait(31 * 60)
    const listing = () => listOverdue(world.sql, world.now(), world.now())
    const slow = await world.sql.transaction()
    expect(await listOverdue(slow, world.now(), world.now())).toHaveLength(2)
    await slow.rollback()
    const first = await world.sql.transaction()
    await first('wemine_gateway_order').where(of(captured)).update({ state: 'captured' })
    await listOverdue(first, world.now(), world.now())
    const second = listing()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await first.commit()
    expect(await second).toEqual([])
    expect((await world.row(paid)).pending_events).toEqual(['wemine.payment.overdue'])
    expect((await world.row(captured)).pending_events).toEqual([])
  })

  test('a look at a refund that is being sent this moment raises no alarm', async () => {
    const order = await world.captured()
    const send = world.account.client.refund.bind(world.account.client)
    jest.spyOn(world.account.client, 'refund').mockImplementationOnce(async (refund) => {
      await makeDue(world.sql, order.out_trade_no, world.now())
      await world.runJob(world.otherProcess())
      return send(refund)
    })
    expect(await world.refund(order, 100)).toMatchObject({ ok: true })
    await world.run(5)
    expect(world.eventNames()).not.toContain('wemine.payment.refund_unknown')
  })
})

const of = ({ out_trade_no }: { out_trade_no: string }) => ({ out_trade_no })
