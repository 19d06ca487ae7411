import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { authorize } from '../../src/payments/verbs/authorize'
import { confirmCaptured } from '../../src/payments/verbs/confirm-captured'
import { useWorld } from './support/world'

const world = useWorld()
const owedNow = async ({ cart_amount: amount, cart_currency: currency }: GatewayOrder) => ({
  amount,
  currency,
})

describe('authorize', () => {
  test('takes an order of this account only', async () => {
    const order = await world.paid()
    const other = { ...order, provider_id: 'pp_wemine_other' }
    expect(await authorize(world.account, other, owedNow)).toMatchObject({
      problem: { code: 'payment_unknown' },
    })
    expect(await authorize(world.account, undefined, owedNow)).toMatchObject({
      problem: { code: 'payment_unknown' },
    })
    expect(await authorize(world.account, order, owedNow)).toMatchObject({
      ok: true,
      value: { state: 'authorized' },
    })
  })

  test('refuses money that was refunded', async () => {
    const order = await world.unclaimed('the cart was changed')
    await world.reconcile(order)
    expect(await authorize(world.account, await world.row(order), owedNow)).toMatchObject({
      problem: { code: 'payment_refunded' },
    })
  })

  test.each([10880, 1])('refuses money of which Medusa refunded %i cents meanwhile', async (cents) => {
    const order = await world.paid()
    await world.authorize(order)
    expect(await world.refund(order, cents)).toMatchObject({ ok: true })
    expect(await authorize(world.account, await world.row(order), owedNow)).toMatchObject({
      problem: { code: 'payment_refunded' },
    })
  })

  test('refuses money that was refunded after its order was seen, and undone', async () => {
    const order = await world.captured()
    // Its cart owes nothing any more.
    for (const owed of [owedNow, async () => null])
      expect(await authorize(world.account, order, owed)).toMatchObject({ ok: true })
    await world.refund(order, 10880)
    expect(await authorize(world.account, await world.row(order), owedNow)).toMatchObject({
      problem: { code: 'payment_refunded' },
    })
  })

  test.each([
    ['refunding', null, 'payment_refunded', 'was refunded'],
    ['refunded', null, 'payment_refunded', 'was refunded'],
    ['exception', 'paid too little', 'payment_exception', 'by the store: paid too little.'],
    ['exception', null, 'payment_exception', 'by the store: see the admin.'],
  ])('refuses a payment that is %s (%s)', async (state, problem, code, words) => {
    const order = await world.paid()
    await world.sql('wemine_gateway_order').update({ state, problem })
    const message = expect.stringContaining(words)
    expect(await authorize(world.account, await world.row(order), owedNow)).toMatchObject({
      ok: false,
      problem: { code, message },
    })
  })

  test('refuses what is not paid, and says so where the gateway did not answer', async () => {
    const order = await world.opened()
    expect(await authorize(world.account, order, owedNow)).toMatchObject({
      ok: false,
      problem: { code: 'payment_not_paid' },
    })
    world.sandbox.fault('queryOrder', { status: 503 })
    expect(await authorize(world.account, order, owedNow)).toMatchObject({
      ok: false,
      problem: { code: 'not_confirmed' },
    })
  })

  test('asks the gateway itself, in Medusa’s name, and looks again in 2 s', async () => {
    const order = await world.opened()
    await world.sandbox.pay(order.out_trade_no)
    const authorized = await authorize(world.account, order, owedNow)
    expect(authorized).toMatchObject({ ok: true, value: { state: 'authorized', confirmed_by: 'medusa' } })
    const next_check_at = new Date(world.now().getTime() + 2000)
    expect(await world.row(order)).toMatchObject({ state: 'authorized', next_check_at })
    expect(await authorize(world.account, await world.row(order), owedNow)).toMatchObject({ ok: true })
  })

  test.each([
    [null, 'nothing is owed'],
    [{ amount: 10881 as never, currency: 'HKD' }, 'another amount is owed'],
    [{ amount: 10880 as never, currency: 'USD' }, 'another currency is owed'],
  ])('refuses %j: %s', async (owed, _why) => {
    const order = await world.paid()
    expect(await authorize(world.account, order, async () => owed)).toMatchObject({
      ok: false,
      problem: { code: 'total_changed' },
    })
    expect(await world.row(order)).toMatchObject({ state: 'paid' })
  })

  test('refuses one whose session is paid by another one by now', async () => {
    const order = await world.paid()
    await world.sql('wemine_gateway_order').update({ session_id: null })
    expect(await authorize(world.account, order, owedNow)).toMatchObject({
      ok: false,
      problem: { code: 'payment_refunded' },
    })
    expect(await world.row(order)).toMatchObject({ state: 'paid' })
  })

  test.each([
    [0, { ok: true, value: { state: 'captured' } }],
    [1, { ok: false, problem: { code: 'payment_refunded' } }],
  ])(
    'of one that is captured in the same moment, %i cents refunded, gives %j',
    async (refunded_fee, answer) => {
      const order = await world.paid()
      const captured = await authorize(world.account, order, async (seen) => {
        await world.sql('wemine_gateway_order').update({ state: 'captured', refunded_fee })
        return owedNow(seen)
      })
      expect(captured).toMatchObject(answer)
    },
  )
})

test('money that needs manual review authorizes nothing, and Medusa is told why', async () => {
  const order = await world.paid()
  await world.sql('wemine_gateway_order').update({ state: 'exception', problem: 'paid 1 cent' })
  expect(await authorize(world.account, await world.row(order), owedNow)).toMatchObject({
    problem: { code: 'payment_exception', message: expect.stringContaining('paid 1 cent') },
  })
  expect(await world.row(order)).toMatchObject({ state: 'exception' })
})

test.each(['paid', 'authorized', 'captured'])(
  'an order that is seen for a payment that is %s is recorded',
  async (state) => {
    const order = await world.paid()
    await world.sql('wemine_gateway_order').update({ state, order_id: 'order_before', pending_events: [] })
    await confirmCaptured(world.platform, order, 'order_1')
    expect(await world.row(order)).toMatchObject({
      ...{ state: 'captured', order_id: 'order_1', captured_at: world.now() },
      next_check_at: new Date(world.now().getTime() + 180_000),
      pending_events: ['wemine.payment.captured'],
    })
  },
)
