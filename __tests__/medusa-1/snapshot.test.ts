import type { Container } from '../../src/medusa-1/platform/container'
import { owedNow } from '../../src/medusa-1/platform/owed-now'
import { loadSnapshot } from '../../src/medusa-1/platform/snapshot'
import { decide } from '../../src/payments/decide'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { createTables, type Tables } from './support/tables'

let tables: Tables
beforeAll(async () => {
  tables = await createTables()
})
afterAll(() => tables?.drop())
beforeEach(async () => {
  for (const table of ['payment_collection_sessions', 'payment_collection_payments', 'order_edit'])
    await tables.sql(table).del()
  for (const table of ['payment_session', 'payment', 'order', 'payment_collection', 'cart'])
    await tables.sql(table).del()
})

const PAID = 10880
const at = new Date('2026-11-23T04:00:00.000Z')
const now = new Date(at.getTime() + 600_000)
const data = { out_trade_no: '123456789' }
const HKD = (amount: number) => ({ amount, currency: 'HKD' })

/** A payment that has waited for whatever it waits for. */
const order = (resource_id: string) =>
  ({
    ...data,
    resource_id,
    provider_id: 'wemine',
    state: 'paid',
    cart_amount: PAID,
    cart_currency: 'HKD',
    refunded_fee: 0,
    paid_fee: PAID,
    total_fee: PAID,
    refunded_amount: 0,
    created_at: at,
    superseded_at: at,
  }) as unknown as GatewayOrder

const insert = {
  cart: (more = {}) => tables.sql('cart').insert({ id: 'cart_1', region_id: tables.region, ...more }),
  session: (more = {}) =>
    tables.sql('payment_session').insert({
      ...{ id: 'ps_1', cart_id: 'cart_1', provider_id: 'wemine', status: 'pending', data },
      ...{ amount: PAID, is_initiated: true, is_selected: true, ...more },
    }),
  payment: (more = {}) =>
    tables.sql('payment').insert({
      ...{ id: 'pay_1', cart_id: 'cart_1', provider_id: 'wemine', amount: PAID, currency_code: 'hkd', data },
      ...more,
    }),
  order: (more = {}) =>
    tables.sql('order').insert({
      ...{ id: 'order_1', cart_id: 'cart_1', region_id: tables.region, currency_code: 'hkd' },
      ...{ customer_id: 'cus_1', email: 'shopper@example.com', created_at: at, ...more },
    }),
  async collection(more = {}, edit = {}, edited = {}) {
    await tables.sql('payment_collection').insert({
      ...{ id: 'paycol_1', type: 'order_edit', status: 'awaiting', currency_code: 'hkd', amount: PAID },
      ...{ region_id: tables.region, created_by: 'usr_1', ...more },
    })
    const edits = { id: 'oe_1', order_id: 'order_1', payment_collection_id: 'paycol_1', created_by: 'usr_1' }
    await tables.sql('order_edit').insert({ ...edits, ...edit })
    await insert.order({ cart_id: 'cart_of_the_order', ...edited })
  },
  async sessionOfCollection(more = {}) {
    const id = (more as { id?: string }).id ?? 'ps_1'
    await insert.session({ cart_id: null, ...more })
    const link = { payment_collection_id: 'paycol_1', payment_session_id: id }
    await tables.sql('payment_collection_sessions').insert(link)
  },
  async paymentOfCollection(more = {}) {
    const id = (more as { id?: string }).id ?? 'pay_1'
    await insert.payment({ cart_id: null, ...more })
    const link = { payment_collection_id: 'paycol_1', payment_id: id }
    await tables.sql('payment_collection_payments').insert(link)
  },
}

/** What Medusa 1 counts of carts is its own affair: here every cart costs that. */
const costing = (total: number): Container => {
  const carts = { withTransaction: () => carts, retrieveWithTotals: async () => ({ total }) }
  const manager = { transaction: (work: (transaction: object) => unknown) => work({}) }
  const parts: Record<string, unknown> = { cartService: carts, manager }
  const container: Container = {
    resolve: <T>(name: string) => parts[name] as T,
    createScope: () => container,
  }
  return container
}

const refunded = { do: 'auto_refund' }
type Row = [what: string, arrange: () => Promise<unknown>, action: object, costs?: number]

const carts: Row[] = [
  ['a session that waits', () => insert.session(), { do: 'place' }],
  ['no session', async () => undefined, { do: 'reassign_and_place' }],
  [
    'a session that the shopper left',
    () => insert.session({ is_initiated: false }),
    { do: 'reassign_and_place' },
  ],
  [
    'another provider’s session',
    () => insert.session({ provider_id: 'manual' }),
    { do: 'reassign_and_place' },
  ],
  ['a session of another amount', () => insert.session({ amount: PAID + 1 }), { do: 'reassign_and_place' }],
  ['a session without an amount', () => insert.session({ amount: null }), { do: 'place' }],
  ['a total that changed', () => insert.session(), refunded, PAID + 1],
  ['a total of nothing', () => insert.session(), refunded, 0],
  ['a payment without an order: stuck', () => insert.payment(), { do: 'place' }],
  ['one that is stuck, and whose cart costs more', () => insert.payment(), refunded, PAID + 1],
  ['one that is stuck, and whose cart costs less', () => insert.payment(), refunded, PAID - 1],
  ['a payment of another amount, no order', () => insert.payment({ amount: 1 }), refunded],
  [
    'a canceled payment, the session still there',
    async () => {
      await insert.session()
      await insert.payment({ canceled_at: at })
    },
    { do: 'place' },
  ],
  ['another provider’s payment', () => insert.payment({ provider_id: 'manual', data: {} }), refunded],
  ['a captured payment without an order', () => insert.payment({ captured_at: at }), refunded],
]

/** Of carts that are completed. */
const completed: Row[] = [
  [
    'a payment with its order, not captured',
    async () => {
      await insert.order()
      await insert.payment({ order_id: 'order_1' })
    },
    { do: 'place' },
  ],
  [
    'a captured one',
    async () => {
      await insert.order()
      await insert.payment({ order_id: 'order_1', captured_at: at })
    },
    { do: 'confirm_captured', order_id: 'order_1' },
  ],
  [
    'an order of another amount',
    async () => {
      await insert.order()
      await insert.payment({ order_id: 'order_1', captured_at: at, amount: 1 })
    },
    { do: 'open_exception' },
  ],
  [
    'an order paid otherwise',
    async () => {
      await insert.order()
      await insert.payment({ order_id: 'order_1', provider_id: 'manual', data: {} })
    },
    refunded,
  ],
  [
    'a canceled payment whose order is canceled',
    async () => {
      await insert.order({ canceled_at: at })
      await insert.payment({ order_id: 'order_1', canceled_at: at })
    },
    refunded,
  ],
  [
    'a swap',
    () => insert.payment({ swap_id: 'swap_1', captured_at: at }),
    {
      do: 'confirm_captured',
      order_id: 'swap_1',
    },
  ],
  ['no order and no payment', () => insert.session(), refunded],
]

const collections: Row[] = [
  [
    'a session that waits',
    async () => {
      await insert.collection()
      await insert.sessionOfCollection()
    },
    { do: 'place' },
  ],
  [
    'two sessions that share its amount',
    async () => {
      await insert.collection({ amount: PAID + 5000 })
      await insert.sessionOfCollection()
      await insert.sessionOfCollection({ id: 'ps_2', provider_id: 'manual', amount: 5000, data: {} })
    },
    { do: 'place' },
  ],
  [
    'two sessions, the other one paid',
    async () => {
      await insert.collection({ amount: PAID + 5000 })
      await insert.sessionOfCollection()
      const other = { provider_id: 'manual', amount: 5000, data: {} }
      await insert.sessionOfCollection({ ...other, id: 'ps_2', payment_authorized_at: at })
      await insert.paymentOfCollection({ ...other, id: 'pay_2' })
    },
    { do: 'place' },
  ],
  [
    'another provider’s session',
    async () => {
      await insert.collection()
      await insert.sessionOfCollection({ provider_id: 'manual', data: {} })
    },
    { do: 'reassign_and_place' },
  ],
  [
    'an amount that changed',
    async () => {
      await insert.collection({ amount: 5000 })
      await insert.sessionOfCollection()
    },
    refunded,
  ],
  [
    'nothing to pay',
    async () => {
      await insert.collection({ amount: 0 })
      await insert.sessionOfCollection()
    },
    refunded,
  ],
  [
    'a status "canceled"',
    async () => {
      await insert.collection({ status: 'canceled' })
      await insert.sessionOfCollection()
    },
    refunded,
  ],
  ...(['declined_at', 'canceled_at'] as const).flatMap((column): Row[] => [
    [
      `an edit with ${column}`,
      async () => {
        await insert.collection({}, { [column]: at })
        await insert.sessionOfCollection()
      },
      refunded,
    ],
    [
      `an edit with ${column}, authorized before that`,
      async () => {
        await insert.collection({}, { [column]: at })
        await insert.paymentOfCollection()
      },
      refunded,
    ],
  ]),
  [
    'an order that was canceled',
    async () => {
      await insert.collection({}, {}, { canceled_at: at })
      await insert.sessionOfCollection()
    },
    refunded,
  ],
  [
    'an order that was canceled, authorized before that',
    async () => {
      await insert.collection({}, {}, { canceled_at: at })
      await insert.paymentOfCollection()
    },
    refunded,
  ],
  [
    'less to pay, authorized before that',
    async () => {
      await insert.collection({ amount: PAID - 1 })
      await insert.paymentOfCollection()
    },
    refunded,
  ],
  [
    'a payment',
    async () => {
      await insert.collection()
      await insert.paymentOfCollection()
    },
    { do: 'place' },
  ],
  [
    'a captured one',
    async () => {
      await insert.collection()
      await insert.paymentOfCollection({ captured_at: at })
    },
    { do: 'confirm_captured', order_id: 'paycol_1' },
  ],
]

async function actionOf(resource_id: string, costs = PAID): Promise<object | undefined> {
  const snapshot = await loadSnapshot(costing(costs), tables.sql, resource_id)
  const paid = order(resource_id)
  // It has waited long enough for whatever it would wait for.
  for (let reason: string | null = null; ; ) {
    const waited = { ...paid, waiting_for: reason, waiting_since: at, waiting_why: 'why' } as GatewayOrder
    const action = decide([waited], snapshot, now).get(data.out_trade_no)
    if (action?.do !== 'wait' || action.for === reason) return action
    reason = action.for
  }
}

// All four are given: jest takes a parameter without a value for its own `done`.
const withCosts = carts.map(
  ([what, arrange, action, costs = PAID]) => [what, arrange, action, costs] as const,
)

test.each(withCosts)('a cart with %s', async (_, arrange, action, costs) => {
  await insert.cart()
  await arrange()
  expect(await actionOf('cart_1', costs)).toMatchObject(action)
})

test.each(completed)('a completed cart with %s', async (_, arrange, action) => {
  await insert.cart({ completed_at: at })
  await arrange()
  expect(await actionOf('cart_1')).toMatchObject(action)
})

test.each(collections)('a payment collection with %s', async (_, arrange, action) => {
  await arrange()
  expect(await actionOf('paycol_1')).toMatchObject(action)
})

test.each([
  ['that never was', async () => undefined],
  ['that was deleted', () => insert.cart({ deleted_at: at })],
])('a cart %s is refunded', async (_, arrange) => {
  await arrange()
  expect(await loadSnapshot(costing(PAID), tables.sql, 'cart_1')).toMatchObject({ kind: 'none' })
  expect(await actionOf('cart_1')).toMatchObject({ do: 'auto_refund', why: 'its cart is gone' })
})

describe('what is owed at the moment of authorizing', () => {
  test.each([
    ['what its session asks for', {}, HKD(PAID)],
    ['by now', { amount: 5000 }, HKD(5000)],
    ['what it was opened for, where the session names no amount', { amount: null }, HKD(PAID)],
    ['nothing, where the session was left', { is_initiated: false }, null],
    ['nothing, where the session shows another code', { data: { out_trade_no: '987654321' } }, null],
  ])('by a cart: %s', async (_, session, owed) => {
    await insert.cart()
    await insert.session(session)
    expect(await owedNow(tables.sql, order('cart_1'))).toEqual(owed)
  })

  test.each([
    ['its amount', {}, {}, {}, HKD(PAID)],
    ['its amount by now', { amount: 5000 }, {}, {}, HKD(5000)],
    ['nothing once its edit was declined', {}, { declined_at: at }, {}, null],
    ['nothing once its edit was canceled', {}, { canceled_at: at }, {}, null],
    ['nothing once its order was canceled', {}, {}, { canceled_at: at }, null],
    ['nothing once it was canceled itself', { status: 'canceled' }, {}, {}, null],
  ])('by a payment collection: %s', async (_, collection, edit, edited, owed) => {
    await insert.collection(collection, edit, edited)
    await insert.sessionOfCollection()
    expect(await owedNow(tables.sql, order('paycol_1'))).toEqual(owed)
  })
})
