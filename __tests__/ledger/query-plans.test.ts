import type { Knex } from 'knex'
import { decisionsOn, recordDecision } from '../../src/payments/ledger/decisions'
import {
  countDue,
  findUnconfigured,
  listOverdue,
  makeDoubtsDue,
  takeDue,
} from '../../src/payments/ledger/due'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import {
  findOrder,
  findOrderOfSession,
  insertUnmatched,
  ordersOf,
  recordViewed,
  requestOrder,
  supersede,
} from '../../src/payments/ledger/gateway-orders'
import { countLostNotifications } from '../../src/payments/ledger/health'
import { clearLeases, endLease, renewLease, tryLease } from '../../src/payments/ledger/leases'
import { countForReview, listForReview, listOrders } from '../../src/payments/ledger/lists'
import {
  chargedOrders,
  doneRefunds,
  doneRefundsOf,
  sumPayments,
  sumRefunds,
} from '../../src/payments/ledger/movements'
import {
  makeDue,
  makeOrderDue,
  reassign,
  recordChecked,
  recordOpened,
  recordWaiting,
} from '../../src/payments/ledger/moves'
import { recordDelivered, takePending } from '../../src/payments/ledger/outbox'
import { erase, listErasable, ordersOfShopper } from '../../src/payments/ledger/personal-data'
import {
  adoptRefund,
  recordRefundDone,
  recordRefundRefused,
  recordRefundSent,
  recordRefundUnknown,
  refundsOf,
  reserveRefund,
  unreportRefund,
} from '../../src/payments/ledger/refunds'
import { countOrders, type Search, type SearchTerm, searchOrders } from '../../src/payments/ledger/search'
import type { Sql } from '../../src/payments/ledger/sql'
import { transition } from '../../src/payments/ledger/transition'
import { newOutTradeNo } from '../../src/payments/session/out-trade-no'
import { createLedger } from '../support/database'
import { type Explained, explaining } from './support/explain'
import { fill } from './support/fill'
import { ANY_NUMBER, aRefund, later, newOrder, now } from './support/rows'
import { resourceSql } from './support/world'

let knex: Knex
let drop: () => Promise<void>
let sql: Sql
const explained: Explained[] = []
beforeAll(async () => {
  const ledger = await createLedger()
  knex = ledger.sql
  drop = ledger.drop
  await fill(knex, now)
  sql = explaining(knex, explained)
})
afterAll(() => drop())
beforeEach(() => {
  explained.length = 0
})

/** The i-th gateway order of {@link fill}. */
const number = (i: number) => `${100000000000000000n + BigInt(i)}` as GatewayOrder['out_trade_no']
const order = async (i: number) => (await findOrder(knex, number(i))) as GatewayOrder
const due = (kind: 'money' | 'unpaid') => {
  const take = { provider_id: 'pp_wemine_hk', kind, limit: 32, until: later(60_000) }
  return () => takeDue(sql, take, now)
}
const before = later(-1_800_000)
const DAY = 86_400_000
const refund = { id: 'refund_7', updated_at: now }
const body = { out_trade_no: number(7), asked_amount: '100', platform_key: null }

const DAY_OF_MONEY = { from: later(-3 * DAY), to: later(-2 * DAY), provider_id: undefined }
const searching = (search: Search, offset = 0) => searchOrders(sql, search, { limit: 50, offset })
const term = (...terms: SearchTerm[]) => searching({ terms })
async function readAll(pages: AsyncGenerator<unknown[]>) {
  let rows = 0
  for await (const page of pages) rows += page.length
  expect(rows).toBeGreaterThan(20)
}

const STATEMENTS: Record<string, () => Promise<unknown>> = {
  findOrder: () => findOrder(sql, number(500)),
  findOrderOfSession: () => findOrderOfSession(sql, 'payses_500'),
  ordersOf: () => ordersOf(sql, 'cart_500'),
  requestOrder: () => requestOrder(sql, newOrder(), { id: 'cart_x', sql: resourceSql }, ANY_NUMBER, now),
  insertUnmatched: () =>
    insertUnmatched(
      sql,
      {
        ...{
          out_trade_no: newOutTradeNo(),
          provider_id: 'pp_wemine_hk',
          trade_type: 'NATIVE',
          fee_type: 'HKD',
        },
        ...{ transaction_id: '1', body: 'x', problem: 'y', paid_fee: 1, charged_at: now },
      },
      now,
    ),
  supersede: () => supersede(sql, number(45), 'payses_45', now),
  recordViewed: () => recordViewed(sql, number(45), now),
  recordOpened: () => recordOpened(sql, { out_trade_no: number(45), code_url: 'weixin://' }, now),
  recordChecked: () => recordChecked(sql, number(45), later(1000), now),
  recordWaiting: async () => recordWaiting(sql, await order(2), { for: 'not_owed', why: 'x' }, now, now),
  makeDue: () => makeDue(sql, number(500), now),
  makeOrderDue: () => makeOrderDue(sql, 'order_500', now),
  reassign: () =>
    reassign(sql, { out_trade_no: number(1002), session_id: 'payses_1005', replaces: number(1005) }, now),
  transition: async () => transition(sql, await order(2002), { from: ['paid'], to: 'authorized' }, now),
  'takeDue, money': due('money'),
  'takeDue, unpaid': due('unpaid'),
  listOverdue: () => listOverdue(sql, before, now),
  makeDoubtsDue: () => makeDoubtsDue(sql, 50, now),
  'findUnconfigured, some': () => findUnconfigured(sql, ['pp_wemine_hk'], now),
  'findUnconfigured, none': () => findUnconfigured(sql, ['pp_wemine_hk', 'pp_wemine_other'], now),
  takePending: () => takePending(sql, 20, later(60_000), now),
  recordDelivered: async () =>
    recordDelivered(sql, { ...(await order(8)), outbox_locked_until: later(60_000) }, 1),
  listForReview: () => listForReview(sql, 50, 0, before),
  'listOrders, all': () => listOrders(sql, {}),
  'listOrders, of a state': () => listOrders(sql, { state: 'captured' }),
  'listOrders, of an order': () => listOrders(sql, { order_id: 'order_500' }),
  'listOrders, of a session': () => listOrders(sql, { session_id: 'payses_500' }),
  countForReview: () => countForReview(sql, before),
  'countLostNotifications, the last one a day ago': () =>
    countLostNotifications(sql, {
      ...{ providerId: 'pp_wemine_hk', since: later(-2 * DAY), before: now, last: later(-DAY) },
    }),
  countDue: () => countDue(sql, ['pp_wemine_hk'], now),
  'searchOrders, all, far down': () => searching({}, 10_000),
  'searchOrders, oldest first': () => searching({ isOldestFirst: true }),
  'searchOrders, of a rare state': () => searching({ states: ['refunding'] }),
  'searchOrders, of two states': () => searching({ states: ['captured', 'exception'] }),
  'searchOrders, open ones': () => searching({ isOpen: true }),
  'searchOrders, of an account': () => searching({ provider_id: 'pp_wemine_other' }),
  'searchOrders, of some days': () => searching({ from: later(-30 * DAY), to: later(-20 * DAY) }),
  'searchOrders, by number': () => term({ by: 'out_trade_no', is: number(500) }),
  'searchOrders, by transaction': () => term({ by: 'transaction_id', is: '4200000500' }),
  'searchOrders, by order': () =>
    term({ by: 'order_id', any: ['order_500'] }, { by: 'resource_id', any: ['cart_250'] }),
  'searchOrders, by a usual amount': () => term({ by: 'amount', is: 10880, but: ['JPY'] }),
  'searchOrders, by a rare amount': () => term({ by: 'amount', is: 7, but: ['JPY'] }),
  'countOrders, all': async () =>
    expect(await countOrders(sql, {})).toEqual({ count: 10_000, is_more: true }),
  'countOrders, of a rare state': () => countOrders(sql, { states: ['refunding'] }),
  sumPayments: () => sumPayments(sql, DAY_OF_MONEY),
  sumRefunds: () => sumRefunds(sql, DAY_OF_MONEY),
  chargedOrders: () => readAll(chargedOrders(sql, DAY_OF_MONEY)),
  doneRefunds: () => readAll(doneRefunds(sql, DAY_OF_MONEY)),
  doneRefundsOf: () => doneRefundsOf(sql, [number(500), number(7)]),
  listErasable: async () => {
    const due = { provider_id: 'pp_wemine_hk', before: later(-30 * DAY), over: now, limit: 20 }
    expect(await listErasable(sql, due)).toHaveLength(20)
  },
  'listErasable, where all is done': () =>
    listErasable(sql, { provider_id: 'pp_wemine_hk', before: later(-300 * DAY), over: now, limit: 20 }),
  'ordersOfShopper, of a WeChat user': async () =>
    expect((await ordersOfShopper(sql, await order(19_998), now)).length).toBeGreaterThan(1),
  erase: () => erase(sql, number(19_998)),
  refundsOf: () => refundsOf(sql, number(500)),
  reserveRefund: () => reserveRefund(sql, aRefund(number(511), 100), now),
  adoptRefund: () => adoptRefund(sql, body, now),
  unreportRefund: () => unreportRefund(sql, { ...body, booked: '0' }, later(20_000)),
  recordRefundSent: () => recordRefundSent(sql, refund, now),
  recordRefundUnknown: () => recordRefundUnknown(sql, 'refund_7', 'x', now),
  recordRefundDone: () => recordRefundDone(sql, { id: 'refund_2007', refund_id: 'z', reported: true }, now),
  recordRefundRefused: () => recordRefundRefused(sql, { id: 'refund_7', problem: 'x', look_at: null }, now),
  decisionsOn: () => decisionsOn(sql, number(500)),
  recordDecision: async () => {
    const { out_trade_no, version } = await order(1)
    const said = { decision: 'close', note: '', actor: 'user_1', problem: null, effect: 'closes' } as const
    return recordDecision(sql, { out_trade_no, version, ...said }, now)
  },
  tryLease: () => tryLease(sql, 'cart_500', now),
  renewLease: () => renewLease(sql, { resource_id: 'cart_500', holder: 'somebody' }, now),
  endLease: () => endLease(sql, { resource_id: 'cart_500', holder: 'somebody' }),
}

describe('M20: on a ledger of 20,000 gateway orders', () => {
  test.each(Object.entries(STATEMENTS))(
    '%s reads by an index, and little more than it gives',
    async (_, run) => {
      await run()
      expect(explained.length).toBeGreaterThan(0)
      for (const { scanned, wasted } of explained) {
        // As many rows as there are accounts.
        expect(scanned.filter((table) => table !== 'wemine_account')).toEqual([])
        expect(wasted).toBeLessThan(200)
      }
    },
  )

  test('clearing away leases of the dead reads the leases alone', async () => {
    await clearLeases(sql, now)
    expect(explained.flatMap(({ scanned }) => scanned).filter((table) => table !== 'wemine_lease')).toEqual(
      [],
    )
  })

  test('and the check itself sees a scan, and rows that are read for nothing', async () => {
    await sql.raw("select * from wemine_gateway_order where body = 'x'", {})
    expect(explained).toMatchObject([{ scanned: ['wemine_gateway_order'], wasted: expect.any(Number) }])
    expect(explained[0]?.wasted).toBeGreaterThan(19_000)
  })
})
