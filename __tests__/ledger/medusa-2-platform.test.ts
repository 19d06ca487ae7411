import type { Knex } from 'knex'
import { loadSnapshot } from '../../src/medusa-2/platform/snapshot'
import { lockedUntil, releaseStaleLock } from '../../src/medusa-2/platform/stale-lock'
import { providerOf, tables } from '../../src/medusa-2/platform/tables'
import { requestOrder } from '../../src/payments/ledger/gateway-orders'
import { bookedRefunds, onTables } from '../../src/payments/medusa-tables'
import { createLedger } from '../support/database'
import { containerOf, HK, HKD, PAYER, useMedusa2 } from './support/medusa-2-rows'
import { ANY_NUMBER, newOrder, now } from './support/rows'

const medusa = useMedusa2()
const { insert, paid } = medusa
/** What the adapter does by statements; no account is configured. */
const store = () => onTables({ sql: medusa.sql, account: () => undefined }, tables)

describe('what Medusa 2 booked of a payment', () => {
  test('is what its captures and refunds say, exactly, each refund by Medusa’s id', async () => {
    const order = await paid()
    await insert.collection({ refunded_amount: 0.805 })
    await insert.payment(order)
    await medusa.sql('capture').insert({ id: 'cap_1', payment_id: 'pay_1', amount: 108.8, created_at: now })
    await medusa.sql('refund').insert({ id: 'ref_1', payment_id: 'pay_1', amount: 0.805, created_at: now })
    const gone = { id: 'ref_2', payment_id: 'pay_1', amount: 5, created_at: now, deleted_at: now }
    await medusa.sql('refund').insert(gone)
    expect(await bookedRefunds(medusa.sql, tables, order)).toBe('80.5')
    expect((await store().bookedPayments([order])).get(order.out_trade_no)).toEqual({
      captured: '10880',
      refunded: '80.5',
      refunds: new Map([['ref_1', '80.5']]),
    })
  })

  test('is nothing of a payment that Medusa does not have, and no refund of one that it has', async () => {
    const order = await paid()
    expect(await bookedRefunds(medusa.sql, tables, order)).toBe('0')
    expect((await store().bookedPayments([order])).size).toBe(0)
    await insert.payment(order)
    expect((await store().bookedPayments([order])).get(order.out_trade_no)).toEqual({
      ...{ captured: '0', refunded: '0', refunds: new Map() },
    })
    await medusa.sql('payment').update({ provider_id: 'pp_stripe' })
    expect((await store().bookedPayments([order])).size).toBe(0)
  })
})

test('what a shopper paid with is erased from sessions and payments; what identifies the payment stays', async () => {
  const order = await paid()
  const { out_trade_no } = order
  await insert.session({ data: { out_trade_no, open_id: PAYER } })
  await insert.payment(order)
  await store().erasePersonalData({ ...order, resource_id: null })
  expect((await medusa.sql('payment'))[0].data).toHaveProperty('open_id')
  await store().erasePersonalData(order)
  for (const table of ['payment_session', 'payment'])
    expect((await medusa.sql(table))[0].data).toEqual({ out_trade_no })
})

test('an order is found by its id and by its number, with the collections of its cart and of its edits', async () => {
  await insert.cart()
  await insert.order(0)
  await medusa.sql('order_cart').insert({ order_id: 'order_1', cart_id: 'cart_1' })
  await medusa
    .sql('order_payment_collection')
    .insert({ order_id: 'order_1', payment_collection_id: 'paycol_2' })
  for (const by of [{ id: 'order_1' }, { display_id: 7 }]) {
    const [order, ...more] = await store().findOrders(by)
    expect(more).toEqual([])
    expect([...(order?.resource_ids ?? [])].sort()).toEqual(['paycol_1', 'paycol_2'])
  }
  await medusa.sql('order').update({ deleted_at: now })
  expect(await store().findOrders({ id: 'order_1' })).toEqual([])
})

test('orders are shown by the numbers that people know; one without a number is left out', async () => {
  await insert.order(0)
  await medusa.sql('order').insert({
    id: 'order_2',
    customer_id: 'c',
    version: 1,
    created_at: now,
    model_total: 1,
    ...HKD,
  })
  expect(await store().displayNumbers(['order_1', 'order_2', 'order_3'])).toEqual(new Map([['order_1', 7]]))
})

test('a session names the provider that it was started for; one that is gone names none', async () => {
  await insert.session()
  expect(await providerOf(medusa.sql, 'payses_1')).toBe(HK)
  expect(await providerOf(medusa.sql, 'payses_9')).toBeUndefined()
})

describe('a code for a session', () => {
  /** Whether one is given out. */
  const isGiven = async () => {
    const order = newOrder({ session_id: 'payses_1' })
    return (
      (await requestOrder(medusa.sql, order, { id: null, sql: tables.resource }, ANY_NUMBER, now)) !==
      undefined
    )
  }
  const completed_at = now

  test('is not given where its cart is an order that has a payment', async () => {
    await insert.cart({ completed_at })
    await insert.collection()
    await insert.session()
    await insert.payment(await paid())
    expect(await isGiven()).toBe(false)
    await medusa.sql('payment').update({ canceled_at: now })
    expect(await isGiven()).toBe(true)
  })

  test('is given for a cart that is none yet, for an order without a payment, and for what an order asks for later', async () => {
    await insert.cart()
    await insert.collection()
    await insert.session()
    await insert.payment(await paid())
    expect(await isGiven()).toBe(true)
    await medusa.sql('cart').update({ completed_at })
    await medusa.sql('payment').del()
    expect(await isGiven()).toBe(true)
    await insert.payment(await paid())
    await medusa.sql('cart_payment_collection').update({ deleted_at: now })
    expect(await isGiven()).toBe(true)
  })
})

test('a lock that Medusa holds on the cart is seen until it ends, and one that ended is not', async () => {
  await insert.collection()
  await insert.cart()
  const seenUntil = async () =>
    (await loadSnapshot(containerOf({ total: 1 }), medusa.sql, 'paycol_1')).lockedUntil
  expect(await seenUntil()).toBeNull()
  const expiration = new Date(Date.now() + 60_000)
  await medusa.sql('locking').insert({ id: 'cart_1', expiration })
  expect(await seenUntil()).toEqual(expiration)
  await medusa.sql('locking').update({ expiration: new Date(Date.now() - 1000) })
  expect(await seenUntil()).toBeNull()
})

test('a store without Medusa’s PostgreSQL locks is asked for them once a minute, and waits for none', async () => {
  const other = await createLedger()
  const asked: string[] = []
  const counted = {
    raw: (text: string, values: Record<string, unknown>) => {
      asked.push(text)
      return other.sql.raw(text, values as Knex.ValueDict)
    },
  }
  try {
    expect(await lockedUntil(counted, 'cart_1')).toBeNull()
    await releaseStaleLock(counted, 'cart_1')
    expect(await lockedUntil(counted, 'cart_1')).toBeNull()
    expect(asked).toHaveLength(1)
  } finally {
    await other.drop()
  }
})
