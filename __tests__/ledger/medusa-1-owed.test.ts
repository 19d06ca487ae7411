import { owedNow } from '../../src/medusa-1/platform/owed-now'
import { loadSnapshot } from '../../src/medusa-1/platform/snapshot'
import { containerOf, PAID, useMedusa1 } from './support/medusa-1-rows'
import { now } from './support/rows'

const medusa = useMedusa1()
const { insert, opened, paid } = medusa

describe('what is owed', () => {
  const owedBy = async (resource: string, container = containerOf()) => {
    const { owed, why, kind } = await loadSnapshot(container, medusa.sql, resource)
    return { owed: owed?.amount ?? null, why, kind }
  }

  test('by a cart: its total as Medusa counts it, and nothing where it has none', async () => {
    await insert.cart()
    expect(await owedBy('cart_1')).toMatchObject({ owed: PAID, kind: 'cart' })
    expect(await owedBy('cart_1', containerOf({}, 0))).toMatchObject({ owed: null })
    expect(
      await owedBy('cart_1', containerOf({ cartService: { retrieveWithTotals: async () => ({}) } })),
    ).toMatchObject({ owed: null })
  })

  test('nothing by a cart that is completed, or gone', async () => {
    await insert.cart({ completed_at: now })
    expect(await owedBy('cart_1')).toMatchObject({ owed: null, kind: 'cart' })
    expect(await owedBy('cart_9')).toEqual({ owed: null, kind: 'none', why: 'its cart is gone' })
    expect(await owedNow(medusa.sql, await opened('cart_9'))).toBeNull()
  })

  test.each([
    ['asks for it', {}, {}, {}, PAID],
    ['asks for less', { amount: 880 }, {}, {}, 880],
    ['asks for nothing', { amount: 0 }, {}, {}, null],
    ['is canceled', { status: 'canceled' }, {}, {}, null],
    ['has a declined edit', {}, { declined_at: now }, {}, null],
    ['has a canceled edit', {}, { canceled_at: now }, {}, null],
    ['has a canceled order', {}, {}, { canceled_at: now }, null],
  ])('by a payment collection that %s', async (_, collection, edit, order, owed) => {
    const code = await opened('paycol_1')
    await insert.order(order)
    await insert.collection(collection)
    if (Object.keys(edit).length > 0) await medusa.sql('order_edit').update(edit)
    await insert.session(code, { cart_id: null })
    const link = { payment_collection_id: 'paycol_1', payment_session_id: 'ps_1' }
    await medusa.sql('payment_collection_sessions').insert(link)
    expect(await owedBy('paycol_1')).toMatchObject({ owed, kind: 'collection' })
    expect((await owedNow(medusa.sql, code))?.amount ?? null).toBe(owed)
  })

  test('by a session that names no amount: what its code was opened for', async () => {
    const code = await opened()
    await insert.cart()
    await insert.session(code, { amount: null })
    expect(await owedNow(medusa.sql, code)).toEqual({ amount: PAID, currency: 'HKD' })
    const [session] = (await loadSnapshot(containerOf(), medusa.sql, 'cart_1')).sessions
    expect(session).toMatchObject({ money: null, out_trade_no: code.out_trade_no })
  })

  test('not any more, of a payment that its cart or collection outgrew', async () => {
    const code = await paid()
    await insert.cart()
    await insert.payment(code)
    const notOwed = async (total: number) =>
      (await loadSnapshot(containerOf({}, total), medusa.sql, 'cart_1')).payments[0]?.notOwed
    expect(await notOwed(PAID)).toBeNull()
    expect(await notOwed(PAID + 1)).toBe('its cart costs HKD 108.81 by now')
    expect(await notOwed(0)).toBe('its cart costs nothing by now')
  })

  test('a payment of ours without a number, or of no money, is none', async () => {
    const code = await paid()
    await insert.cart()
    await insert.payment(code, { data: {} })
    expect((await loadSnapshot(containerOf(), medusa.sql, 'cart_1')).payments).toEqual([])
    await medusa.sql('payment').update({ data: { out_trade_no: code.out_trade_no }, amount: 0 })
    expect((await loadSnapshot(containerOf(), medusa.sql, 'cart_1')).payments).toEqual([])
  })
})
