import type { Knex } from 'knex'
import { completeCart } from '../../src/medusa-1/platform/complete-cart'
import type { Container } from '../../src/medusa-1/platform/container'
import { owedNow } from '../../src/medusa-1/platform/owed-now'
import { place } from '../../src/medusa-1/platform/place'
import { startSession } from '../../src/medusa-1/platform/session'
import { loadSnapshot } from '../../src/medusa-1/platform/snapshot'
import { resourceOfSession, tables } from '../../src/medusa-1/platform/tables'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { bookedRefunds, onTables } from '../../src/payments/medusa-tables'
import { MEDUSA_1_TABLES } from '../model/medusa-1/schema'
import { createLedger } from '../support/database'
import { now, rowsOf } from './support/rows'

let sql: Knex
let drop: () => Promise<void>
beforeAll(async () => {
  ;({ sql, drop } = await createLedger())
  await sql.raw(MEDUSA_1_TABLES)
  await sql.raw('create table swap (id text primary key, order_id text, cart_id text)')
  await sql('region').insert({ id: 'reg_1', currency_code: 'hkd', model_providers: [] })
})
afterAll(() => drop())
beforeEach(async () => {
  for (const table of [
    'cart',
    'payment_session',
    'payment',
    'payment_collection',
    'order',
    'order_edit',
    'swap',
  ])
    await sql(table).del()
  for (const table of ['payment_collection_sessions', 'payment_collection_payments', 'wemine_gateway_order'])
    await sql(table).del()
})

const rows = rowsOf(() => sql)
/** What the adapter does by statements; no account is configured. */
const store = () => onTables({ sql, account: () => undefined }, tables)
const PAID = 10880
const PAYER = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
const clock = { now: () => now, sleep: async () => {}, every: () => () => {} }

/** A gateway order of HK$108.80 for the cart `cart_1`, or another resource. */
async function opened(resource: string | null = 'cart_1'): Promise<GatewayOrder> {
  return rows.row(await rows.insert({ provider_id: 'wemine', session_id: null }, now, resource))
}
async function paid(resource?: string): Promise<GatewayOrder> {
  const { out_trade_no } = await opened(resource)
  return (await rows.pay(out_trade_no)) as GatewayOrder
}

const insert = {
  cart: (more = {}) => sql('cart').insert({ id: 'cart_1', region_id: 'reg_1', model_total: PAID, ...more }),
  session: (order: GatewayOrder, more = {}) =>
    sql('payment_session').insert({
      ...{ id: 'ps_1', cart_id: 'cart_1', provider_id: 'wemine', amount: PAID, is_initiated: true },
      ...{ data: { out_trade_no: order.out_trade_no, open_id: PAYER }, ...more },
    }),
  payment: (order: GatewayOrder, more = {}) =>
    sql('payment').insert({
      ...{ id: 'pay_1', cart_id: 'cart_1', provider_id: 'wemine', amount: PAID, created_at: now },
      ...{ data: { out_trade_no: order.out_trade_no, open_id: PAYER }, ...more },
    }),
  order: (more = {}) =>
    sql('order').insert({ id: 'order_1', display_id: 7, created_at: now, model_total: PAID, ...more }),
  collection: async (more = {}) => {
    await sql('payment_collection').insert({ id: 'paycol_1', amount: PAID, currency_code: 'hkd', ...more })
    await sql('order_edit').insert({ id: 'oe_1', order_id: 'order_1', payment_collection_id: 'paycol_1' })
  },
}

type Services = Record<string, Record<string, unknown>>

/** A container whose services are these; every cart costs `total`. */
function containerOf(services: Services = {}, total: number | undefined = PAID): Container {
  const parts: Services = {
    ...services,
    cartService: { retrieveWithTotals: async () => ({ total }), ...services.cartService },
    manager: { transaction: (work: (transaction: object) => unknown) => work({}) },
  }
  for (const part of Object.values(parts)) part.withTransaction ??= () => part
  const container: Container = {
    resolve: <T>(name: string) => parts[name] as T,
    createScope: () => container,
  }
  return container
}

describe('what Medusa 1 booked of a payment', () => {
  test('is what its rows say, in its own decimals; one that was canceled counts as refunded', async () => {
    const order = await paid()
    const other = await paid('cart_2')
    await insert.payment(order, { captured_at: now, amount_refunded: 80 })
    await insert.payment(other, { id: 'pay_2', cart_id: 'cart_2', captured_at: now, canceled_at: now })
    expect(await bookedRefunds(sql, tables, order)).toBe('80')
    const booked = await store().bookedPayments([order, other])
    expect(booked.get(order.out_trade_no)).toMatchObject({ captured: '10880', refunded: '80' })
    expect(booked.get(other.out_trade_no)).toMatchObject({ captured: '10880', refunded: '10880' })
  })

  test('is nothing of another provider’s payment, and of one that is not captured', async () => {
    const order = await paid()
    await insert.payment(order, { provider_id: 'manual', amount_refunded: 80, captured_at: now })
    expect(await bookedRefunds(sql, tables, order)).toBe('0')
    await sql('payment').update({ provider_id: 'wemine', captured_at: null })
    expect((await store().bookedPayments([order])).size).toBe(0)
  })

  test('is found of a payment collection as well', async () => {
    const order = await paid('paycol_1')
    await insert.payment(order, { cart_id: null, captured_at: now, amount_refunded: 80 })
    await sql('payment_collection_payments').insert({
      payment_collection_id: 'paycol_1',
      payment_id: 'pay_1',
    })
    expect(await bookedRefunds(sql, tables, order)).toBe('80')
    expect((await store().bookedPayments([order])).get(order.out_trade_no)).toMatchObject({
      captured: '10880',
    })
  })
})

describe('what a shopper paid with', () => {
  const contextOf = async () => (await sql('cart'))[0].context
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
      expect((await sql(table))[0].data).toEqual({ out_trade_no: order.out_trade_no })
    expect(await contextOf()).toEqual({ ip: '::1' })
  })

  test('stays in the cart while another code of it can be paid', async () => {
    const order = await paid()
    await opened()
    await arrange(order)
    await store().erasePersonalData(order)
    expect(await contextOf()).toMatchObject({ open_id: PAYER })
    expect((await sql('payment'))[0].data).not.toHaveProperty('open_id')
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
  await sql('swap').insert({ id: 'swap_1', order_id: 'order_1', cart_id: 'cart_2' })
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
  await sql('payment_collection_sessions').insert({
    ...{ payment_collection_id: 'paycol_1', payment_session_id: 'ps_2' },
  })
  expect(await resourceOfSession(sql, 'ps_1')).toBe('cart_1')
  expect(await resourceOfSession(sql, 'ps_2')).toBe('paycol_1')
  expect(await resourceOfSession(sql, 'ps_3')).toBeUndefined()
})

describe('what is owed', () => {
  const owedBy = async (resource: string, container = containerOf()) => {
    const { owed, why, kind } = await loadSnapshot(container, sql, resource)
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
    expect(await owedNow(sql, await opened('cart_9'))).toBeNull()
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
    if (Object.keys(edit).length > 0) await sql('order_edit').update(edit)
    await insert.session(code, { cart_id: null })
    const link = { payment_collection_id: 'paycol_1', payment_session_id: 'ps_1' }
    await sql('payment_collection_sessions').insert(link)
    expect(await owedBy('paycol_1')).toMatchObject({ owed, kind: 'collection' })
    expect((await owedNow(sql, code))?.amount ?? null).toBe(owed)
  })

  test('by a session that names no amount: what its code was opened for', async () => {
    const code = await opened()
    await insert.cart()
    await insert.session(code, { amount: null })
    expect(await owedNow(sql, code)).toEqual({ amount: PAID, currency: 'HKD' })
    const [session] = (await loadSnapshot(containerOf(), sql, 'cart_1')).sessions
    expect(session).toMatchObject({ money: null, out_trade_no: code.out_trade_no })
  })

  test('not any more, of a payment that its cart or collection outgrew', async () => {
    const code = await paid()
    await insert.cart()
    await insert.payment(code)
    const notOwed = async (total: number) =>
      (await loadSnapshot(containerOf({}, total), sql, 'cart_1')).payments[0]?.notOwed
    expect(await notOwed(PAID)).toBeNull()
    expect(await notOwed(PAID + 1)).toBe('its cart costs HKD 108.81 by now')
    expect(await notOwed(0)).toBe('its cart costs nothing by now')
  })

  test('a payment of ours without a number, or of no money, is none', async () => {
    const code = await paid()
    await insert.cart()
    await insert.payment(code, { data: {} })
    expect((await loadSnapshot(containerOf(), sql, 'cart_1')).payments).toEqual([])
    await sql('payment').update({ data: { out_trade_no: code.out_trade_no }, amount: 0 })
    expect((await loadSnapshot(containerOf(), sql, 'cart_1')).payments).toEqual([])
  })
})

describe('a session for a late payment', () => {
  test('of a payment collection is started where it has none, and is then found', async () => {
    const code = await paid('paycol_1')
    await insert.order()
    await insert.collection()
    const setPaymentSession = jest.fn(async () => {
      await insert.session(code, { cart_id: null, data: {} })
      const link = { payment_collection_id: 'paycol_1', payment_session_id: 'ps_1' }
      await sql('payment_collection_sessions').insert(link)
    })
    const container = containerOf({ paymentCollectionService: { setPaymentSession } })
    expect(await startSession(container, sql, code)).toMatchObject({ row_id: 'ps_1', out_trade_no: null })
    expect(setPaymentSession).toHaveBeenCalledWith('paycol_1', { provider_id: 'wemine' }, '')
  })

  test('that asks for another amount is refused, and so is a cart that is gone', async () => {
    const code = await paid()
    expect(await startSession(containerOf(), sql, code)).toBe('it has no payment session')
    await insert.cart()
    await insert.session(code, { amount: PAID + 1 })
    expect(await startSession(containerOf(), sql, code)).toBe('its payment session asks for another amount')
  })
})

describe('placing', () => {
  const placed = (order: GatewayOrder, container = containerOf()) =>
    place(container, { sql, clock } as never, order)

  test('for a cart that is gone says so', async () => {
    expect(await placed(await paid())).toBe('its cart is gone')
  })

  test('for a payment collection without the session says so, and authorises nothing', async () => {
    const code = await paid('paycol_1')
    await insert.order()
    await insert.collection()
    expect(await placed(code)).toBe('its payment session is gone')
  })

  test('does not take a stuck payment whose money was refunded', async () => {
    const code = await paid()
    await insert.cart()
    await insert.payment(code)
    await sql('wemine_gateway_order').update({ state: 'refunded', refunded_fee: PAID })
    const complete = jest.fn()
    const container = containerOf({ cartCompletionStrategy: { complete } })
    expect(await placed(code, container)).toBe('its payment cannot be taken any more')
    expect(complete).not.toHaveBeenCalled()
  })

  test('captures what another side placed, in its order', async () => {
    const code = await paid()
    await insert.cart({ completed_at: now })
    await insert.order({ cart_id: 'cart_1' })
    await insert.payment(code, { order_id: 'order_1' })
    const capturePayment = jest.fn(async () => {})
    const container = containerOf({ orderService: { capturePayment } })
    expect(await placed(code, container)).toBeUndefined()
    expect(capturePayment).toHaveBeenCalledWith('order_1')
    await sql('payment').update({ captured_at: now })
    expect(await placed(code, container)).toBeUndefined()
    expect(capturePayment).toHaveBeenCalledTimes(1)
  })

  test.each([
    [{ message: 'out of stock' }, 'out of stock'],
    [{ errors: [{ message: 'no shipping' }] }, 'no shipping'],
    [{ payment_status: 'requires_more' }, 'Medusa says requires_more'],
    [{}, 'Medusa says no more'],
    [{ type: 'order' }, undefined],
    [{ type: 'swap' }, undefined],
  ])(
    'answered with %j says why, and takes its tax lines off where no order came of it',
    async (body, words) => {
      const deleteTaxLines = jest.fn(async () => {})
      const setPaymentSession = jest.fn(async () => {})
      const container = containerOf({
        cartService: { deleteTaxLines, setPaymentSession },
        idempotencyKeyService: { create: async (key: object) => key },
        cartCompletionStrategy: { complete: async () => ({ response_body: body }) },
      })
      const cart = { cart_id: 'cart_1', provider_id: 'wemine', resumes: false, isSelected: false }
      expect(await completeCart(container, cart)).toBe(words)
      expect(deleteTaxLines).toHaveBeenCalledTimes(words === undefined ? 0 : 1)
      expect(setPaymentSession).toHaveBeenCalledWith('cart_1', 'wemine')
    },
  )
})

test('a payment that belongs to no cart owes nothing, has no session and is placed nowhere', async () => {
  const code = { ...(await paid()), resource_id: null }
  await insert.cart()
  await insert.session(code)
  expect(await owedNow(sql, code)).toBeNull()
  expect(await startSession(containerOf(), sql, code)).toBe('it has no payment session')
  expect(await place(containerOf(), { sql, clock } as never, code)).toBe('its cart is gone')
})
