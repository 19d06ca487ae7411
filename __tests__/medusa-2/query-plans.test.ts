import type { MedusaContainer } from '@medusajs/framework/types'
import knex, { type Knex } from 'knex'
import { ordersOfCart } from '../../src/medusa-2/platform/complete-guard'
import { owedNow } from '../../src/medusa-2/platform/owed-now'
import { readCollection } from '../../src/medusa-2/platform/snapshot'
import { lockedUntil, releaseStaleLock } from '../../src/medusa-2/platform/stale-lock'
import { stampCart } from '../../src/medusa-2/platform/stamp-cart'
import { providerOf, tables } from '../../src/medusa-2/platform/tables'
import { repairCaptures } from '../../src/medusa-2/repair/captures'
import { repairRefunded } from '../../src/medusa-2/repair/refunded'
import { unfinishedRefunds } from '../../src/medusa-2/repair/unfinished-refunds'
import { systemClock } from '../../src/payments/account/clock'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import { findOrder, requestOrder } from '../../src/payments/ledger/gateway-orders'
import type { Sql } from '../../src/payments/ledger/sql'
import { bookedRefunds, onTables } from '../../src/payments/medusa-tables'
import { type Explained, explaining } from '../ledger/support/explain'
import { ANY_NUMBER, newOrder } from '../ledger/support/rows'
import { createDatabase, type Database } from '../support/database'
import { fill, ROWS } from './support/fill'

jest.setTimeout(360_000)

let database: Database
let store: Knex
let sql: Sql
const explained: Explained[] = []
beforeAll(async () => {
  const { template } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '') as { template: string }
  database = await createDatabase(template)
  store = knex({ client: 'pg', connection: database.url, pool: { min: 0, max: 4 } })
  // As @medusajs/locking-postgres makes it.
  await store.raw('create table locking (id text primary key, owner_id text, expiration timestamptz)')
  await store.raw("insert into locking select 'cart_' || i, null, now() from generate_series(1, 5000) i")
  await fill(store)
  sql = explaining(store, explained)
})
afterAll(async () => {
  await store?.destroy()
  await database?.drop()
})
beforeEach(() => {
  explained.length = 0
})

const order = async (i: number) =>
  (await findOrder(
    store,
    `${100000000000000000n + BigInt(i)}` as GatewayOrder['out_trade_no'],
  )) as GatewayOrder
/** What the job goes through at each run. */
const lastHour = () => new Date(Date.now() - 3_600_000)
/** What the repairs ask of a store's container before they know whether anything is to be repaired. */
const container = { resolve: (_: string) => ({}) } as MedusaContainer
const log = { info() {}, warn() {}, error() {} }
const books = () => ({ sql, log, clock: systemClock })

const STATEMENTS: Record<string, () => Promise<unknown>> = {
  'readCollection, of an order with its links': async () => {
    expect(await readCollection(sql, 'pay_col_4711')).toMatchObject({
      order_id: 'order_4711',
      is_cart_linked: true,
    })
  },
  'readCollection, of an order that its stamp alone names': async () => {
    expect(await readCollection(sql, 'pay_col_4710')).toMatchObject({
      order_id: 'order_4710',
      is_cart_linked: false,
    })
  },
  owedNow: async () => owedNow(sql, await order(4711)),
  erasePersonalData: async () =>
    onTables({ sql, account: () => undefined }, tables).erasePersonalData(await order(4711)),
  bookedRefunds: async () => bookedRefunds(sql, tables, await order(4711)),
  ordersOfCart: async () => expect(await ordersOfCart(sql, 'cart_4711')).toHaveLength(1),
  stampCart: () => stampCart(sql, 'cart_4710'),
  lockedUntil: () => lockedUntil(sql, 'cart_471'),
  releaseStaleLock: () => releaseStaleLock(sql, 'cart_471'),
  providerOf: async () => expect(await providerOf(sql, 'payses_4711')).toBe('pp_wemine_hk'),
  'requestOrder, with the collection of its session': () =>
    requestOrder(
      sql,
      { ...newOrder(), session_id: 'payses_4711' },
      { id: null, sql: tables.resource },
      ANY_NUMBER,
      new Date(),
    ),
  repairCaptures: () => repairCaptures(container, books(), lastHour()),
  repairRefunded: () => repairRefunded(container, books(), lastHour()),
  unfinishedRefunds: async () =>
    expect(await unfinishedRefunds(sql, new Date(), lastHour())).toEqual(expect.any(Array)),
  'unfinishedRefunds, of one': async () => {
    const [{ id }] = await store('refund').orderBy('created_at', 'desc').limit(1)
    await unfinishedRefunds(sql, new Date(), lastHour(), id)
  },
}

describe(`M20: in a Medusa 2 store of ${ROWS} orders`, () => {
  test.each(Object.entries(STATEMENTS))(
    '%s reads by an index, and little more than it gives',
    async (_, run) => {
      await run()
      expect(explained.length).toBeGreaterThan(0)
      for (const { text, scanned, wasted } of explained) {
        expect({ text, scanned }).toEqual({ text, scanned: [] })
        expect(wasted).toBeLessThan(200)
      }
    },
  )
})
