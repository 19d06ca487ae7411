import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { authorize } from '../../src/payments/verbs/authorize'
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
    expect(await authorize(world.account, order, owedNow)).toMatchObject({ ok: true })
    await world.refund(order, 10880)
    expect(await authorize(world.account, await world.row(order), owedNow)).toMatchObject({
      problem: { code: 'payment_refunded' },
    })
  })
})

test('money that needs manual review authorizes nothing, and Medusa is told why', async () => {
  const order = await world.paid()
  await world.sql('wemine_gateway_order').update({ state: 'exception', problem: 'paid 1 cent' })
  expect(await authorize(world.account, await world.row(order), owedNow)).toMatchObject({
    problem: { code: 'payment_exception', message: expect.stringContaining('paid 1 cent') },
  })
  expect(await world.row(order)).toMatchObject({ state: 'exception' })
})
