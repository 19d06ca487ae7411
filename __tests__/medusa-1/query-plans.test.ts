import { owedNow } from '../../src/medusa-1/platform/owed-now'
import { readResource } from '../../src/medusa-1/platform/snapshot'
import {
  cancelDeadPayments,
  tables as medusaTables,
  resourceOfSession,
} from '../../src/medusa-1/platform/tables'
import type { MerchantAccount } from '../../src/payments/account/merchant-account'
import { parseOptions } from '../../src/payments/account/options'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { findOrder, requestOrder } from '../../src/payments/ledger/gateway-orders'
import type { Sql } from '../../src/payments/ledger/sql'
import { bookedRefunds, onTables } from '../../src/payments/medusa-tables'
import { type Explained, explaining } from '../ledger/support/explain'
import { ANY_NUMBER, newOrder, now } from '../ledger/support/rows'
import { createTables, type Tables } from './support/tables'

jest.setTimeout(480_000)

/** Orders of a store that is some years old; every other table has as many rows. */
const ROWS = 200_000

const least = { apiKey: 'live_key', apiSecret: 'live_secret', backendUrl: 'https://api.example.com' }
const options = parseOptions(least)
const account = () => ({ options }) as MerchantAccount
const store = () => onTables({ sql, account }, medusaTables)

let tables: Tables
let sql: Sql
const explained: Explained[] = []
beforeAll(async () => {
  tables = await createTables()
  await fill(tables)
  sql = explaining(tables.sql, explained)
})
afterAll(() => tables?.drop())
beforeEach(() => {
  explained.length = 0
})

async function fill({ sql, region }: Tables): Promise<void> {
  const rows = (text: string) => sql.raw(text.replaceAll('ROWS', `generate_series(1, ${ROWS}) i`), { region })
  // More than fit on a page: of a few regions PostgreSQL rightly reads all.
  await rows(`insert into region (id, name, currency_code, tax_rate)
    select 'reg_' || i, 'Region ' || i, 'hkd', 0 from ROWS where i <= 5000`)
  await rows(`insert into cart (id, region_id, completed_at) select 'cart_' || i, :region, now() from ROWS`)
  await rows(`insert into "order" (id, cart_id, region_id, currency_code, customer_id, email)
    select 'order_' || i, 'cart_' || i, :region, 'hkd', 'cus_' || i, 'shopper@example.com' from ROWS`)
  await rows(`insert into payment_session (id, cart_id, provider_id, status, amount, is_initiated, is_selected, data)
    select 'ps_' || i, case when i % 4 > 0 then 'cart_' || i end, 'wemine', 'authorized', 10880, true,
      case when i % 4 > 0 then true end, jsonb_build_object('out_trade_no', 100000000000000000 + i) from ROWS`)
  await rows(`insert into payment (id, cart_id, order_id, provider_id, amount, currency_code, data, captured_at)
    select 'pay_' || i, case when i % 4 > 0 then 'cart_' || i end, 'order_' || i, 'wemine', 10880, 'hkd',
      jsonb_build_object('out_trade_no', 100000000000000000 + i), now() from ROWS`)
  await rows(`insert into payment_collection (id, type, status, currency_code, amount, region_id, created_by)
    select 'paycol_' || i, 'order_edit', 'authorized', 'hkd', 10880, :region, 'usr_1' from ROWS`)
  await rows(`insert into payment_collection_sessions (payment_collection_id, payment_session_id)
    select 'paycol_' || i, 'ps_' || i from ROWS where i % 4 = 0`)
  await rows(`insert into payment_collection_payments (payment_collection_id, payment_id)
    select 'paycol_' || i, 'pay_' || i from ROWS where i % 4 = 0`)
  await rows(`insert into order_edit (id, order_id, payment_collection_id, created_by)
    select 'oe_' || i, 'order_' || i, 'paycol_' || i, 'usr_1' from ROWS`)
  await rows(`insert into wemine_gateway_order
      (out_trade_no, provider_id, resource_id, state, trade_type, total_fee, fee_type, cart_amount, cart_currency, body,
       expires_at, created_at, updated_at)
    select (100000000000000000 + i)::text, 'wemine', case when i % 4 > 0 then 'cart_' else 'paycol_' end || i,
      case when i % 50 = 0 then 'refunded' else 'captured' end, 'NATIVE', 10880, 'HKD', 10880, 'HKD', 'Online order',
      now(), now(), now() from ROWS`)
  await sql.raw('analyze')
}

/** One of a cart, one of a payment collection; the second of either was refunded. */
const PLACES = [77_777, 77_776, 77_750, 77_700]
const orderAt = async (i: number) =>
  (await findOrder(tables.sql, String(100000000000000000n + BigInt(i)))) as GatewayOrder

const statements: [string, (order: GatewayOrder, i: number) => Promise<unknown>][] = [
  ['one look at a cart or payment collection', (order) => readResource(sql, order.resource_id ?? '')],
  ['what is owed at this moment', (order) => owedNow(sql, order)],
  ['what Medusa booked as refunded', (order) => bookedRefunds(sql, medusaTables, order)],
  ['clearing personal data', (order) => store().erasePersonalData(order)],
  ['canceling payments that are dead', (order) => cancelDeadPayments(sql, order.resource_id ?? '')],
  ['whose session it is', (_, i) => resourceOfSession(sql, `ps_${i}`)],
  [
    'opening a payment',
    ({ resource_id }) =>
      requestOrder(sql, newOrder(), { id: resource_id, sql: medusaTables.resource }, ANY_NUMBER, now),
  ],
  [
    'opening one for a new cart',
    () => requestOrder(sql, newOrder(), { id: 'cart_new', sql: medusaTables.resource }, ANY_NUMBER, now),
  ],
  [
    'showing another code',
    (order, i) =>
      store().attach(order, {
        ...{ provider_id: 'wemine', row_id: `ps_${i}`, session_id: null, money: null },
        out_trade_no: order.out_trade_no,
      }),
  ],
]

test.each(statements)('%s reads by Medusa’s own indexes', async (_, run) => {
  for (const place of PLACES) await run(await orderAt(place), place)
  expect(explained.length).toBeGreaterThanOrEqual(PLACES.length)
  for (const { text, scanned, wasted } of explained)
    expect({ text, scanned, isWasteful: wasted > 20 }).toEqual({ text, scanned: [], isWasteful: false })
})
