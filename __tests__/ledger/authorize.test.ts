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
})
