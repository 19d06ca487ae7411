import type { Session } from '../support/driver'
import { succeeded, until } from '../support/http'
import { startMedusa2 } from '../support/medusa-2-driver'
import { placedOrder } from '../support/placed-order'
import { regressionsContract } from '../support/regressions-contract'

jest.setTimeout(300_000)

describe('Medusa 2', () => {
  const store = regressionsContract(startMedusa2)

  async function ordered() {
    const cart = await store().createCart()
    succeeded(await store().startPayment(cart))
    const session = (await store().session(cart)) as Session
    await store().sandbox.pay(session.code_url)
    const { id } = await placedOrder(store(), cart)
    await until('the ledger', async () => (await ledger(session)).state === 'captured')
    return { id, cart, session }
  }
  const ledger = ({ out_trade_no }: Session) =>
    store().sql('wemine_gateway_order').where({ out_trade_no }).first()

  test('an order that is canceled while the gateway refuses the refund: the merchant sees that nothing went back', async () => {
    const { id, session } = await ordered()
    store().sandbox.fault('refund', { refuse: 'NOTENOUGH', reason: 'balance', times: 1 })
    await store().admin('POST', `/admin/orders/${id}/cancel`, {})
    expect(store().sandbox.money()[session.out_trade_no]?.refunded).toBe(0)
    const shown = succeeded(await store().admin('GET', `/admin/wemine/payments/${session.out_trade_no}`))
    expect(shown).toMatchObject({
      payment: { refunded_fee: 0 },
      refunds: [{ state: 'refused', problem: expect.stringMatching(/NOTENOUGH/) }],
    })
  })

  test('what is owed for an edited order is taken by its notification, once', async () => {
    const { id } = await ordered()
    const { products } = succeeded(
      await store().store('GET', '/store/products?fields=*variants&handle=aged-pu-erh'),
    )
    const items = [{ variant_id: products[0].variants[0].id, quantity: 1 }]
    succeeded(await store().admin('POST', '/admin/order-edits', { order_id: id }))
    succeeded(await store().admin('POST', `/admin/order-edits/${id}/items`, { items }))
    succeeded(await store().admin('POST', `/admin/order-edits/${id}/confirm`, {}))
    const { order } = succeeded(
      await store().admin('GET', `/admin/orders/${id}?fields=total,*payment_collections`),
    )
    const collection = order.payment_collections.find(
      ({ status }: { status: string }) => status === 'not_paid',
    )
    const path = `/store/payment-collections/${collection.id}/payment-sessions`
    const { payment_collection } = succeeded(
      await store().store('POST', path, { provider_id: 'pp_wemine_hk' }),
    )
    const session = payment_collection.payment_sessions[0].data as Session
    expect(session).toMatchObject({ total_fee: 12800, trade_type: 'NATIVE' })
    await store().sandbox.pay(session.code_url)
    await store().sandbox.notify(session.out_trade_no, { copies: 3 })
    await until('captured', async () => (await ledger(session)).state === 'captured')
    const paid = succeeded(await store().admin('GET', `/admin/orders/${id}?fields=*payment_collections`))
    const amounts = paid.order.payment_collections.map((one: { captured_amount: number }) =>
      Math.round(one.captured_amount * 100),
    )
    expect(amounts.sort((a: number, b: number) => a - b)).toEqual([10880, 12800])
    expect(store().sandbox.money()[session.out_trade_no]).toMatchObject({ paid: 12800, refunded: 0 })
  })
})
