import { owedNow } from '../../src/medusa-2/platform/owed-now'
import { loadSnapshot } from '../../src/medusa-2/platform/snapshot'
import { containerOf, type Parts, useMedusa2 } from './support/medusa-2-rows'
import { now } from './support/rows'

const medusa = useMedusa2()
const { insert, paid } = medusa

describe('what is owed', () => {
  const owedBy = async (parts: Parts = {}) => {
    const { owed, why, kind } = await loadSnapshot(containerOf(parts), medusa.sql, 'paycol_1')
    return { owed: owed?.amount ?? null, why, kind }
  }

  test('by a cart: its total as Medusa counts it; nothing once it is completed or gone', async () => {
    await insert.collection()
    await insert.cart()
    expect(await owedBy({ total: 108.8 })).toMatchObject({ owed: 10880, kind: 'cart' })
    expect(await owedBy({ total: 0 })).toMatchObject({ owed: null })
    expect(await owedBy()).toMatchObject({ owed: null, why: 'its cart is gone' })
    await medusa.sql('cart').update({ completed_at: now })
    expect(await owedBy({ total: 108.8 })).toMatchObject({ owed: null })
  })

  test('nothing by a collection that is gone or canceled', async () => {
    expect(await owedBy()).toMatchObject({ owed: null, kind: 'none' })
    expect(await owedNow(medusa.sql, await paid())).toBeNull()
    await insert.collection({ status: 'canceled' })
    expect(await owedBy()).toMatchObject({ owed: null, kind: 'collection' })
    expect(await owedNow(medusa.sql, await paid())).toBeNull()
  })

  test('by a payment link: what other payments left of it', async () => {
    const order = await paid()
    await insert.collection()
    expect(await owedBy()).toMatchObject({ owed: 10880 })
    await insert.payment(order, { data: {}, provider_id: 'pp_stripe', amount: 8.8 })
    expect(await owedBy()).toMatchObject({ owed: 10000 })
    expect(await owedNow(medusa.sql, order)).toEqual({ amount: 10000, currency: 'HKD' })
  })

  test.each([
    [108.8, 10880],
    [0, null],
    [null, null],
  ])('by an order of a cart that asks for %p: %p', async (pending, owed) => {
    await insert.collection()
    await insert.cart()
    await insert.order(pending)
    expect(await owedBy()).toMatchObject({ owed })
  })

  test('nothing by an order that was canceled, and its snapshot says so', async () => {
    const order = await paid()
    await insert.collection()
    await insert.cart()
    await insert.order(108.8, { canceled_at: now })
    const snapshot = await loadSnapshot(containerOf(), medusa.sql, 'paycol_1')
    expect(snapshot).toMatchObject({ owed: null, order: { id: 'order_1', isCanceled: true } })
    expect(await owedNow(medusa.sql, order)).toBeNull()
  })

  test('nothing more where it is paid, and a payment of ours is told from another’s', async () => {
    const order = await paid()
    await insert.collection()
    await insert.cart()
    await insert.payment(order)
    const other = { id: 'pay_2', payment_session_id: 'payses_2', provider_id: 'pp_wemineral' }
    await insert.payment(order, other)
    const { owed, payments } = await loadSnapshot(containerOf({ total: 108.8 }), medusa.sql, 'paycol_1')
    expect(owed).toBeNull()
    expect(payments).toMatchObject([{ out_trade_no: order.out_trade_no, money: { amount: 10880 } }])
    expect(payments).toHaveLength(1)
  })
})
