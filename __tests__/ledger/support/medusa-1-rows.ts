import type { Knex } from 'knex'
import type { Container } from '../../../src/medusa-1/platform/container'
import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import { MEDUSA_1_TABLES } from '../../model/medusa-1/schema'
import { createLedger } from '../../support/database'
import { now, rowsOf } from './rows'

export const PAID = 10880
export const PAYER = 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M'
export const clock = { now: () => now, sleep: async () => {}, every: () => () => {} }

type Services = Record<string, Record<string, unknown>>

/** A container whose services are these; every cart costs `total`. */
export function containerOf(services: Services = {}, total: number | undefined = PAID): Container {
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

/** Medusa 1's tables beside the ledger's, emptied before each test, for the tests of a file. */
export function useMedusa1() {
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
    for (const table of [
      'payment_collection_sessions',
      'payment_collection_payments',
      'wemine_gateway_order',
    ])
      await sql(table).del()
  })

  const rows = rowsOf(() => sql)

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

  return {
    get sql() {
      return sql
    },
    insert,
    opened,
    paid,
  }
}
