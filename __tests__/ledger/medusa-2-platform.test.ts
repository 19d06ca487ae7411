import type { MedusaContainer } from '@medusajs/framework/types'
import type { Knex } from 'knex'
import { owedNow } from '../../src/medusa-2/platform/owed-now'
import { place } from '../../src/medusa-2/platform/place'
import { startSession } from '../../src/medusa-2/platform/session'
import { loadSnapshot } from '../../src/medusa-2/platform/snapshot'
import { lockedUntil, releaseStaleLock } from '../../src/medusa-2/platform/stale-lock'
import { providerOf, tables } from '../../src/medusa-2/platform/tables'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { requestOrder } from '../../src/payments/ledger/gateway-orders'
import { bookedRefunds, onTables } from '../../src/payments/medusa-tables'
import { emptySnapshot } from '../../src/payments/platform'
import { MEDUSA_2_TABLES } from '../model/medusa-2/schema'
import { createLedger } from '../support/database'
import { ANY_NUMBER, newOrder, now, rowsOf } from './support/rows'

let sql: Knex
let drop: () => Promise<void>
beforeAll(async () => {
  ;({ sql, drop } = await createLedger())
  await sql.raw(MEDUSA_2_TABLES)
})
afterAll(() => drop())
const TABLES = [
  ...['cart', 'payment_collection', 'cart_payment_collection', 'payment_session', 'payment', 'capture'],
  ...['refund', 'order', 'order_summary', 'order_cart', 'order_payment_collection', 'locking'],
  'wemine_gateway_order',
]
beforeEach(async () => {
  for (const table of TABLES) await sql(table).del()
})

const rows = rowsOf(() => sql)
/** What the adapter does by statements; no account is configured. */
const store = () => onTables({ sql, account: () => undefined }, tables)
const HK = 'pp_wemine_hk'
const PAYER = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
const HKD = { currency_code: 'hkd' }

/** A gateway order of HK$108.80 for the payment collection `paycol_1`, by the session `payses_1`. */
async function paid(resource: string | null = 'paycol_1'): Promise<GatewayOrder> {
  const out_trade_no = await rows.insert({}, now, resource)
  return (await rows.pay(out_trade_no)) as GatewayOrder
}

const insert = {
  async cart(more = {}) {
    const cart = { id: 'cart_1', region_id: 'reg_1', customer_id: 'cus_1', model_total: 108.8, ...HKD }
    await sql('cart').insert({ ...cart, ...more })
    await sql('cart_payment_collection').insert({ cart_id: 'cart_1', payment_collection_id: 'paycol_1' })
  },
  collection: (more = {}) =>
    sql('payment_collection').insert({ id: 'paycol_1', amount: 108.8, ...HKD, ...more }),
  session: (more = {}) =>
    sql('payment_session').insert({
      ...{ id: 'payses_1', payment_collection_id: 'paycol_1', provider_id: HK, amount: 108.8, ...HKD },
      ...{ data: { open_id: PAYER }, created_at: now, ...more },
    }),
  payment: ({ out_trade_no }: GatewayOrder, more = {}) =>
    sql('payment').insert({
      ...{ id: 'pay_1', payment_collection_id: 'paycol_1', payment_session_id: 'payses_1', amount: 108.8 },
      ...{ provider_id: HK, ...HKD, data: { out_trade_no, open_id: PAYER }, created_at: now, ...more },
    }),
  async order(pending: number | null, more = {}) {
    const order = { id: 'order_1', display_id: 7, customer_id: 'cus_1', version: 1, ...HKD }
    await sql('order').insert({ ...order, created_at: now, model_total: 108.8, ...more })
    await sql('order_summary').insert({
      ...{ order_id: 'order_1', version: 1 },
      totals: { pending_difference: pending, current_order_total: 108.8 },
    })
    await sql('order_payment_collection').insert({ order_id: 'order_1', payment_collection_id: 'paycol_1' })
  },
}

interface Parts {
  /** What Medusa counts as the cart's total; undefined where it finds no such cart. */
  total?: number | undefined
  /** What a workflow does; what it gives is why it failed. */
  workflow?: (name: string, input: Record<string, unknown>) => Promise<string | undefined>
  /** What Medusa authorises; null where it does not. */
  payment?: { id: string } | null
}

function containerOf({
  total,
  workflow,
  payment = null,
}: Parts = {}): MedusaContainer & { created: object[] } {
  const created: object[] = []
  const parts: Record<string, unknown> = {
    query: { graph: async () => ({ data: total === undefined ? [] : [{ total, ...HKD }] }) },
    link: { create: async (link: object) => void created.push(link) },
    payment: { authorizePaymentSession: async () => payment },
    workflows: {
      async run(name: string, { input }: { input: Record<string, unknown> }) {
        const why = await workflow?.(name, input)
        return { errors: why === undefined ? [] : [{ error: new Error(why) }] }
      },
    },
  }
  return { resolve: (name: string) => parts[name], created } as never
}

describe('what Medusa 2 booked of a payment', () => {
  test('is what its captures and refunds say, exactly, each refund by Medusa’s id', async () => {
    const order = await paid()
    await insert.collection({ refunded_amount: 0.805 })
    await insert.payment(order)
    await sql('capture').insert({ id: 'cap_1', payment_id: 'pay_1', amount: 108.8, created_at: now })
    await sql('refund').insert({ id: 'ref_1', payment_id: 'pay_1', amount: 0.805, created_at: now })
    const gone = { id: 'ref_2', payment_id: 'pay_1', amount: 5, created_at: now, deleted_at: now }
    await sql('refund').insert(gone)
    expect(await bookedRefunds(sql, tables, order)).toBe('80.5')
    expect((await store().bookedPayments([order])).get(order.out_trade_no)).toEqual({
      captured: '10880',
      refunded: '80.5',
      refunds: new Map([['ref_1', '80.5']]),
    })
  })

  test('is nothing of a payment that Medusa does not have, and no refund of one that it has', async () => {
    const order = await paid()
    expect(await bookedRefunds(sql, tables, order)).toBe('0')
    expect((await store().bookedPayments([order])).size).toBe(0)
    await insert.payment(order)
    expect((await store().bookedPayments([order])).get(order.out_trade_no)).toEqual({
      ...{ captured: '0', refunded: '0', refunds: new Map() },
    })
    await sql('payment').update({ provider_id: 'pp_stripe' })
    expect((await store().bookedPayments([order])).size).toBe(0)
  })
})

test('what a shopper paid with is erased from sessions and payments; what identifies the payment stays', async () => {
  const order = await paid()
  const { out_trade_no } = order
  await insert.session({ data: { out_trade_no, open_id: PAYER } })
  await insert.payment(order)
  await store().erasePersonalData({ ...order, resource_id: null })
  expect((await sql('payment'))[0].data).toHaveProperty('open_id')
  await store().erasePersonalData(order)
  for (const table of ['payment_session', 'payment'])
    expect((await sql(table))[0].data).toEqual({ out_trade_no })
})

test('an order is found by its id and by its number, with the collections of its cart and of its edits', async () => {
  await insert.cart()
  await insert.order(0)
  await sql('order_cart').insert({ order_id: 'order_1', cart_id: 'cart_1' })
  await sql('order_payment_collection').insert({ order_id: 'order_1', payment_collection_id: 'paycol_2' })
  for (const by of [{ id: 'order_1' }, { display_id: 7 }]) {
    const [order, ...more] = await store().findOrders(by)
    expect(more).toEqual([])
    expect([...(order?.resource_ids ?? [])].sort()).toEqual(['paycol_1', 'paycol_2'])
  }
  await sql('order').update({ deleted_at: now })
  expect(await store().findOrders({ id: 'order_1' })).toEqual([])
})

test('orders are shown by the numbers that people know; one without a number is left out', async () => {
  await insert.order(0)
  await sql('order').insert({
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
  expect(await providerOf(sql, 'payses_1')).toBe(HK)
  expect(await providerOf(sql, 'payses_9')).toBeUndefined()
})

describe('a code for a session', () => {
  /** Whether one is given out. */
  const isGiven = async () => {
    const order = newOrder({ session_id: 'payses_1' })
    return (await requestOrder(sql, order, { id: null, sql: tables.resource }, ANY_NUMBER, now)) !== undefined
  }
  const completed_at = now

  test('is not given where its cart is an order that has a payment', async () => {
    await insert.cart({ completed_at })
    await insert.collection()
    await insert.session()
    await insert.payment(await paid())
    expect(await isGiven()).toBe(false)
    await sql('payment').update({ canceled_at: now })
    expect(await isGiven()).toBe(true)
  })

  test('is given for a cart that is none yet, for an order without a payment, and for what an order asks for later', async () => {
    await insert.cart()
    await insert.collection()
    await insert.session()
    await insert.payment(await paid())
    expect(await isGiven()).toBe(true)
    await sql('cart').update({ completed_at })
    await sql('payment').del()
    expect(await isGiven()).toBe(true)
    await insert.payment(await paid())
    await sql('cart_payment_collection').update({ deleted_at: now })
    expect(await isGiven()).toBe(true)
  })
})

describe('what is owed', () => {
  const owedBy = async (parts: Parts = {}) => {
    const { owed, why, kind } = await loadSnapshot(containerOf(parts), sql, 'paycol_1')
    return { owed: owed?.amount ?? null, why, kind }
  }

  test('by a cart: its total as Medusa counts it; nothing once it is completed or gone', async () => {
    await insert.collection()
    await insert.cart()
    expect(await owedBy({ total: 108.8 })).toMatchObject({ owed: 10880, kind: 'cart' })
    expect(await owedBy({ total: 0 })).toMatchObject({ owed: null })
    expect(await owedBy()).toMatchObject({ owed: null, why: 'its cart is gone' })
    await sql('cart').update({ completed_at: now })
    expect(await owedBy({ total: 108.8 })).toMatchObject({ owed: null })
  })

  test('nothing by a collection that is gone or canceled', async () => {
    expect(await owedBy()).toMatchObject({ owed: null, kind: 'none' })
    expect(await owedNow(sql, await paid())).toBeNull()
    await insert.collection({ status: 'canceled' })
    expect(await owedBy()).toMatchObject({ owed: null, kind: 'collection' })
    expect(await owedNow(sql, await paid())).toBeNull()
  })

  test('by a payment link: what other payments left of it', async () => {
    const order = await paid()
    await insert.collection()
    expect(await owedBy()).toMatchObject({ owed: 10880 })
    await insert.payment(order, { data: {}, provider_id: 'pp_stripe', amount: 8.8 })
    expect(await owedBy()).toMatchObject({ owed: 10000 })
    expect(await owedNow(sql, order)).toEqual({ amount: 10000, currency: 'HKD' })
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
    const snapshot = await loadSnapshot(containerOf(), sql, 'paycol_1')
    expect(snapshot).toMatchObject({ owed: null, order: { id: 'order_1', isCanceled: true } })
    expect(await owedNow(sql, order)).toBeNull()
  })

  test('nothing more where it is paid, and a payment of ours is told from another’s', async () => {
    const order = await paid()
    await insert.collection()
    await insert.cart()
    await insert.payment(order)
    const other = { id: 'pay_2', payment_session_id: 'payses_2', provider_id: 'pp_wemineral' }
    await insert.payment(order, other)
    const { owed, payments } = await loadSnapshot(containerOf({ total: 108.8 }), sql, 'paycol_1')
    expect(owed).toBeNull()
    expect(payments).toMatchObject([{ out_trade_no: order.out_trade_no, money: { amount: 10880 } }])
    expect(payments).toHaveLength(1)
  })
})

test('a lock that Medusa holds on the cart is seen until it ends, and one that ended is not', async () => {
  await insert.collection()
  await insert.cart()
  const seenUntil = async () => (await loadSnapshot(containerOf({ total: 1 }), sql, 'paycol_1')).lockedUntil
  expect(await seenUntil()).toBeNull()
  const expiration = new Date(Date.now() + 60_000)
  await sql('locking').insert({ id: 'cart_1', expiration })
  expect(await seenUntil()).toEqual(expiration)
  await sql('locking').update({ expiration: new Date(Date.now() - 1000) })
  expect(await seenUntil()).toBeNull()
})

describe('a session for a late payment', () => {
  test('is the one that is there, where it asks for the same', async () => {
    await insert.collection()
    await insert.session()
    const workflow = jest.fn(async () => undefined)
    expect(await startSession(containerOf({ workflow }), sql, await paid())).toMatchObject({
      row_id: 'payses_1',
    })
    expect(workflow).not.toHaveBeenCalled()
  })

  test('is started where it asks for another amount, and then found', async () => {
    await insert.collection()
    await insert.session({ amount: 5 })
    const workflow = jest.fn(async () => {
      await insert.session({ id: 'payses_2' })
      return undefined
    })
    expect(await startSession(containerOf({ workflow }), sql, await paid())).toMatchObject({
      row_id: 'payses_2',
    })
    expect(workflow).toHaveBeenCalledWith('create-payment-sessions', {
      ...{ payment_collection_id: 'paycol_1', provider_id: HK },
    })
  })

  test('that cannot be started says why, in Medusa’s words or in ours', async () => {
    await insert.collection()
    const order = await paid()
    const workflow = async () => 'the region has no such provider'
    expect(await startSession(containerOf({ workflow }), sql, order)).toBe('the region has no such provider')
    expect(await startSession(containerOf(), sql, order)).toBe('its cart has no payment session')
  })

  test('of an account that is no longer configured is left as it is', async () => {
    await insert.session()
    const session = {
      provider_id: HK,
      row_id: 'payses_1',
      session_id: 'payses_1',
      out_trade_no: null,
      money: null,
    }
    await store().attach(await paid(), session)
    expect((await sql('payment_session'))[0].data).toEqual({ open_id: PAYER })
  })
})

describe('placing', () => {
  const nothing = emptySnapshot('nothing')

  test('for a collection that is gone says so', async () => {
    expect(await place(containerOf(), sql, await paid(), nothing)).toBe('its payment collection is gone')
  })

  test('completes the cart by its id, and says why it could not', async () => {
    await insert.collection()
    await insert.cart()
    const workflow = jest.fn(async () => 'no stock')
    expect(await place(containerOf({ workflow }), sql, await paid(), nothing)).toBe('no stock')
    expect(workflow).toHaveBeenCalledWith('complete-cart', { id: 'cart_1' })
    // An order whose links are never written is found by that.
    expect((await sql('cart'))[0].metadata).toEqual({ wemine_cart_id: 'cart_1' })
  })

  test('gives an order that a completion left without it its payment, and its link to the cart', async () => {
    const order = await paid()
    await insert.collection()
    await insert.cart()
    await insert.order(108.8)
    const workflow = jest.fn(async () => undefined)
    const container = containerOf({ workflow, payment: { id: 'pay_1' } })
    expect(await place(container, sql, order, nothing)).toBeUndefined()
    expect(container.created).toEqual([{ order: { order_id: 'order_1' }, cart: { cart_id: 'cart_1' } }])
    expect(workflow).toHaveBeenCalledWith('capture-payment-workflow', { payment_id: 'pay_1', amount: 108.8 })
  })

  test('captures nothing where Medusa does not authorise the session, and nothing twice', async () => {
    const order = await paid()
    const { out_trade_no } = order
    await insert.collection()
    const workflow = jest.fn(async () => undefined)
    const container = containerOf({ workflow })
    expect(await place(container, sql, order, nothing)).toBe('the payment session was not authorised')
    const money = { amount: order.cart_amount, currency: 'HKD' }
    const payments = [{ out_trade_no, money, isCaptured: true, order_id: null }]
    expect(await place(container, sql, order, { ...nothing, payments })).toBeUndefined()
    expect(workflow).not.toHaveBeenCalled()
  })
})

test('a payment that belongs to no collection has no session and is placed nowhere', async () => {
  const code = { ...(await paid()), resource_id: null }
  await insert.collection()
  await insert.session()
  expect(await startSession(containerOf(), sql, code)).toBe('its cart has no payment session')
  expect(await place(containerOf(), sql, code, emptySnapshot('nothing'))).toBe(
    'its payment collection is gone',
  )
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
