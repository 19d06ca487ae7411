import type { MedusaContainer } from '@medusajs/framework/types'
import type { Knex } from 'knex'
import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import { MEDUSA_2_TABLES } from '../../model/medusa-2/schema'
import { createLedger } from '../../support/database'
import { now, rowsOf } from './rows'

const TABLES = [
  ...['cart', 'payment_collection', 'cart_payment_collection', 'payment_session', 'payment', 'capture'],
  ...['refund', 'order', 'order_summary', 'order_cart', 'order_payment_collection', 'locking'],
  'wemine_gateway_order',
]

export const HK = 'pp_wemine_hk'
export const PAYER = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
export const HKD = { currency_code: 'hkd' }

export interface Parts {
  /** What Medusa counts as the cart's total; undefined where it finds no such cart. */
  total?: number | undefined
  /** What a workflow does; what it gives is why it failed. */
  workflow?: (name: string, input: Record<string, unknown>) => Promise<string | undefined>
  /** What Medusa authorises; null where it does not. */
  payment?: { id: string } | null
}

/** A container whose parts do what a test says. */
export function containerOf({
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

/** Medusa 2's tables beside the ledger's, emptied before each test, for the tests of a file. */
export function useMedusa2() {
  let sql: Knex
  let drop: () => Promise<void>
  beforeAll(async () => {
    ;({ sql, drop } = await createLedger())
    await sql.raw(MEDUSA_2_TABLES)
  })
  afterAll(() => drop())
  beforeEach(async () => {
    for (const table of TABLES) await sql(table).del()
  })

  const rows = rowsOf(() => sql)

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

  return {
    get sql() {
      return sql
    },
    insert,
    paid,
  }
}
