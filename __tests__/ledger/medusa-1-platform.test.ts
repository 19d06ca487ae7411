import { resourceOfSession, tables } from '../../src/medusa-1/platform/tables'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { bookedRefunds, onTables } from '../../src/payments/medusa-tables'
import { PAYER, useMedusa1 } from './support/medusa-1-rows'
import { now } from './support/rows'

const medusa = useMedusa1()
const { insert, opened, paid } = medusa
/** What the adapter does by statements; no account is configured. */
const store = () => onTables({ sql: medusa.sql, account: () => undefined }, tables)

describe('what Medusa 1 booked of a payment', () => {
  test('is what its rows say, in its own decimals; one that was canceled counts as refunded', async () => {
    const order = await paid()
    const other = await paid('cart_2')
    await insert.payment(order, { captured_at: now, amount_refunded: 80 })
    await insert.payment(other, { id: 'pay_2', cart_id: 'cart_2', captured_at: now, canceled_at: now })
    expect(await bookedRefunds(medusa.sql, tables, order)).toBe('80')
    const booked = await store().bookedPayments([order, other])
    expect(booked.get(order.out_trade_no)).toMatchObject({ captured: '10880', refunded: '80' })
    expect(booked.get(other.out_trade_no)).toMatchObject({ captured: '10880', refunded: '10880' })
  })

  test('is nothing of another provider’s payment, and of one that is not captured', async () => {
    const order = await paid()
    await insert.payment(order, { provider_id: 'manual', amount_refunded: 80, captured_at: now })
    expect(await bookedRefunds(medusa.sql, tables, order)).toBe('0')
    await medusa.sql('payment').update({ provider_id: 'wemine', captured_at: null })
    expect((await store().bookedPayments([order])).size).toBe(0)
  })

  test('is found of a payment collection as well', async () => {
    const order = await paid('paycol_1')
    await insert.payment(order, { cart_id: null, captured_at: now, amount_refunded: 80 })
    await medusa.sql('payment_collection_payments').insert({
      payment_collection_id: 'paycol_1',
      payment_id: 'pay_1',
    })
    expect(await bookedRefunds(medusa.sql, tables, order)).toBe('80')
    expect((await store().bookedPayments([order])).get(order.out_trade_no)).toMatchObject({
      captured: '10880',
    })
  })
})

describe('what a shopper paid with', () => {
  const contextOf = async () => (await medusa.sql('cart'))[0].context
  const arrange = async (order: GatewayOrder) => {
    await insert.cart({ context: { open_id: PAYER, ip: '::1' } })
    await insert.session(order)
    await insert.payment(order)
  }

  test('is erased from the cart, its sessions and its payments; what identifies the payment stays', async () => {
    const order = await paid()
    await arrange(order)
    await store().erasePersonalData(order)
    for (const table of ['payment_session', 'payment'])
      expect((await medusa.sql(table))[0].data).toEqual({ out_trade_no: order.out_trade_no })
    expect(await contextOf()).toEqual({ ip: '::1' })
  })

  test('stays in the cart while another code of it can be paid', async () => {
    const order = await paid()
    await opened()
    await arrange(order)
    await store().erasePersonalData(order)
    expect(await contextOf()).toMatchObject({ open_id: PAYER })
    expect((await medusa.sql('payment'))[0].data).not.toHaveProperty('open_id')
  })

  test('of a payment that belongs to no cart is in no row of Medusa', async () => {
    const order = await paid()
    await arrange(order)
    await store().erasePersonalData({ ...order, resource_id: null })
    expect(await contextOf()).toMatchObject({ open_id: PAYER })
  })
})

test('an order is found by its id and by its number, with its cart, its swaps and its edits', async () => {
  await insert.order({ cart_id: 'cart_1' })
  await insert.collection()
  await medusa.sql('swap').insert({ id: 'swap_1', order_id: 'order_1', cart_id: 'cart_2' })
  for (const by of [{ id: 'order_1' }, { display_id: 7 }]) {
    const [order, ...more] = await store().findOrders(by)
    expect(more).toEqual([])
    expect(order).toMatchObject({ id: 'order_1', display_id: 7 })
    expect([...(order?.resource_ids ?? [])].sort()).toEqual(['cart_1', 'cart_2', 'paycol_1'])
  }
  expect(await store().findOrders({ id: "order_1' or '1'='1" })).toEqual([])
})

test('a session names its cart or its payment collection; one that is gone names none', async () => {
  const order = await opened()
  await insert.session(order)
  await insert.session(order, { id: 'ps_2', cart_id: null })
  await medusa.sql('payment_collection_sessions').insert({
    ...{ payment_collection_id: 'paycol_1', payment_session_id: 'ps_2' },
  })
  expect(await resourceOfSession(medusa.sql, 'ps_1')).toBe('cart_1')
  expect(await resourceOfSession(medusa.sql, 'ps_2')).toBe('paycol_1')
  expect(await resourceOfSession(medusa.sql, 'ps_3')).toBeUndefined()
})
