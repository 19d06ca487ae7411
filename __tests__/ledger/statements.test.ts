import type { Knex } from 'knex'
import { listOverdue, takeDue } from '../../src/payments/ledger/due'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import {
  findOrder,
  findOrderOfSession,
  requestOrder,
  supersede,
} from '../../src/payments/ledger/gateway-orders'
import { listOrders } from '../../src/payments/ledger/lists'
import { recordChecked, recordOpened, recordWaiting } from '../../src/payments/ledger/moves'
import { createTables, dropTables } from '../../src/payments/ledger/schema'
import { transition } from '../../src/payments/ledger/transition'
import type { GatewayFee } from '../../src/payments/money/money'
import { markAuthorized } from '../../src/payments/verbs/authorize'
import { supersedeDeleted } from '../../src/payments/verbs/supersede'
import { createLedger } from '../support/database'
import { ANY_NUMBER, later, newOrder, now, rowsOf, UNPAID_STATES } from './support/rows'
import { resourceSql } from './support/world'

let sql: Knex
let drop: () => Promise<void>
beforeAll(async () => {
  ;({ sql, drop } = await createLedger())
})
afterAll(() => drop())
beforeEach(async () => {
  await sql.raw('truncate wemine_gateway_order cascade')
})

const { insert, pay, capture, row } = rowsOf(() => sql)
const clock = { now: () => now, sleep: async () => {}, every: () => () => {} }

async function paid() {
  const out_trade_no = await insert()
  await pay(out_trade_no)
  return out_trade_no
}

const authorized = async (out_trade_no: string) => markAuthorized({ sql, clock }, await row(out_trade_no))

test('a number names one gateway order only', async () => {
  const order = newOrder()
  const resource = { id: 'cart_1', sql: resourceSql }
  await requestOrder(sql, order, resource, ANY_NUMBER, now)
  await expect(requestOrder(sql, order, resource, ANY_NUMBER, now)).rejects.toThrow(/duplicate key/)
})

test('an order is read back as it was written, dates as dates and cents as numbers', async () => {
  const out_trade_no = await insert({ open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' })
  expect(await row(out_trade_no)).toMatchObject({
    state: 'requested',
    version: 0,
    resource_id: 'cart_1',
    total_fee: 10880,
    refunded_fee: 0,
    expires_at: later(7_200_000),
    created_at: now,
    jsapi: null,
  })
})

test('the newest order of a session is the one it may be paid by', async () => {
  await insert({}, now)
  const newer = await insert({}, later(1))
  expect((await findOrderOfSession(sql, 'payses_1'))?.out_trade_no).toBe(newer)
})

test('the answer to the request does not turn a payment that was confirmed before it back to open', async () => {
  const out_trade_no = await paid()
  const opened = await recordOpened(sql, { out_trade_no, code_url: 'weixin://wxpay/bizpayurl?pr=1' }, now)
  expect(opened).toMatchObject({ state: 'paid', code_url: 'weixin://wxpay/bizpayurl?pr=1' })
})

test('jsapi parameters come back as an object', async () => {
  const out_trade_no = await insert()
  const jsapi = {
    ...{ appId: 'a', timeStamp: '1', nonceStr: 'n', package: 'prepay_id=p' },
    ...{ signType: 'MD5', paySign: 'S' },
  }
  expect((await recordOpened(sql, { out_trade_no, prepay_id: 'p', jsapi }, now))?.jsapi).toEqual(jsapi)
})

test('of ten that write the same payment one does', async () => {
  const out_trade_no = await insert()
  const written = await Promise.all(Array.from({ length: 10 }, () => pay(out_trade_no)))
  expect(written.filter(Boolean)).toHaveLength(1)
})

test.each(['refused', 'closed', 'expired'] as const)(
  'money that comes in on a %s order is money',
  async (state) => {
    const out_trade_no = await insert()
    const from = ['requested'] as const
    await transition(sql, await row(out_trade_no), { from, to: state, set: { next_check_at: null } }, now)
    expect((await row(out_trade_no)).state).toBe(state)
    expect((await pay(out_trade_no))?.state).toBe('paid')
  },
)

test('"not paid" that arrives after "paid" changes nothing', async () => {
  const out_trade_no = await paid()
  const seen = await row(out_trade_no)
  for (const to of ['closed', 'expired'] as const)
    expect(await transition(sql, seen, { from: ['requested', 'open', 'refused'], to }, now)).toBeUndefined()
  expect(await transition(sql, seen, { from: ['requested'], to: 'refused' }, now)).toBeUndefined()
  expect(await recordChecked(sql, out_trade_no, null, now)).toBeUndefined()
  expect(await row(out_trade_no)).toEqual(seen)
})

test('an order is either authorized for Medusa or refunded, never both', async () => {
  for (let round = 0; round < 20; round++) {
    const seen = await row(await paid())
    const [claimed, refunding] = await Promise.all([
      markAuthorized({ sql, clock }, seen),
      transition(sql, seen, { from: ['paid'], to: 'refunding', version: seen.version }, now),
    ])
    expect([claimed.ok, refunding !== undefined].filter(Boolean)).toHaveLength(1)
  }
})

test('authorizing again gives the same order again, captured included', async () => {
  const out_trade_no = await paid()
  expect(await authorized(out_trade_no)).toMatchObject({ value: { state: 'authorized' } })
  expect(await authorized(out_trade_no)).toMatchObject({ value: { state: 'authorized' } })
  const captured = await capture(out_trade_no)
  expect(await authorized(out_trade_no)).toEqual({ ok: true, value: captured })
})

test('unpaid money can be neither authorized nor captured nor refunded', async () => {
  const out_trade_no = await insert()
  expect(await authorized(out_trade_no)).toMatchObject({ ok: false })
  expect(await capture(out_trade_no)).toBeUndefined()
  const from = ['paid', 'authorized', 'captured', 'exception'] as const
  expect(
    await transition(sql, { out_trade_no } as GatewayOrder, { from, to: 'refunding' }, now),
  ).toBeUndefined()
})

test('only the session that a gateway order was made for supersedes it', async () => {
  const out_trade_no = await insert()
  await supersede(sql, out_trade_no, 'payses_of_another', now)
  expect((await row(out_trade_no)).superseded_at).toBeNull()
  await supersede(sql, out_trade_no, 'payses_1', now)
  expect((await row(out_trade_no)).superseded_at).toEqual(now)
})

test('due rows are shared out: no row goes to two takers, and they come back when their time is over', async () => {
  for (let i = 0; i < 30; i++) await insert({ next_check_at: later(i) })
  const take = { provider_id: 'pp_wemine_hk', kind: 'unpaid' as const, limit: 10, until: later(60_000) }
  const takers = await Promise.all(Array.from({ length: 6 }, () => takeDue(sql, take, later(100))))
  const taken = takers.flat().map(({ out_trade_no }) => out_trade_no)
  expect(new Set(taken).size).toBe(taken.length)
  expect(taken.length).toBe(30)
  expect(await takeDue(sql, take, later(100))).toEqual([])
  const again = { ...take, limit: 50, until: later(200_000) }
  expect(await takeDue(sql, again, later(60_000))).toHaveLength(30)
})

test('overdue money is listed once, however many processes list it at the same moment', async () => {
  for (let round = 0; round < 25; round++) {
    await sql.raw('truncate wemine_gateway_order cascade')
    const orders = await Promise.all(Array.from({ length: 5 }, paid))
    const listed = await Promise.all(Array.from({ length: 8 }, () => listOverdue(sql, later(1), later(1))))
    expect(listed.flat()).toHaveLength(orders.length)
    for (const number of orders)
      expect((await row(number)).pending_events).toEqual(['wemine.payment.overdue'])
  }
})

test('an exception keeps what was seen of the money', async () => {
  const out_trade_no = await insert()
  const seen = { transaction_id: '42', paid_fee: 1 as GatewayFee, paid_fee_type: 'HKD' }
  const set = { ...seen, problem: 'paid 1 cent' }
  const from = UNPAID_STATES
  const listed = await transition(sql, await row(out_trade_no), { from, to: 'exception', set }, now)
  expect(listed).toMatchObject({ state: 'exception', problem: 'paid 1 cent', ...seen })
  expect((await listOrders(sql, { state: 'exception' })).map((order) => order.out_trade_no)).toEqual([
    out_trade_no,
  ])
})

test('waiting for the same thing counts from when it began, and is over with the next state', async () => {
  const out_trade_no = await paid()
  const seen = await row(out_trade_no)
  const waiting = { for: 'not_placed', why: 'out of stock' } as const
  await recordWaiting(sql, seen, waiting, later(5000), now)
  const again = await recordWaiting(sql, seen, waiting, later(9000), later(5000))
  expect(again).toMatchObject({ waiting_since: now, next_check_at: later(9000), version: seen.version })
  const other = await recordWaiting(sql, seen, { for: 'not_owed', why: 'x' }, later(9000), later(6000))
  expect(other).toMatchObject({ waiting_for: 'not_owed', waiting_since: later(6000), waiting_why: 'x' })
  const captured = await capture(out_trade_no)
  expect(captured).toMatchObject({ waiting_for: null, waiting_since: null, waiting_why: null })
  expect(await recordWaiting(sql, seen, waiting, later(9000), now)).toBeUndefined()
})

test.each(['', '1', 'x', '12345\u0000', "123456' or '1'='1"])('%j names no order', async (number) => {
  expect(await findOrder(sql, number)).toBeUndefined()
})

test('the tables can be taken away and made again', async () => {
  await sql.raw(dropTables)
  await expect(findOrder(sql, '123456')).rejects.toThrow(/does not exist/)
  await sql.raw(createTables)
  expect(await findOrder(sql, '123456')).toBeUndefined()
})

describe('Medusa deletes a payment session', () => {
  const logged: string[] = []
  const log = { info() {}, error() {}, warn: (line: string) => void logged.push(line) }

  test.each([[undefined], [{}], [{ out_trade_no: 7 }], [{ out_trade_no: "1' or '1'='1" }]])(
    'with %j as its data: no gateway order is meant',
    async (data) => {
      const out_trade_no = await insert()
      await supersedeDeleted({ sql, clock, log }, data, 'payses_1')
      expect((await row(out_trade_no)).superseded_at).toBeNull()
      expect(logged).toEqual([])
    },
  )

  test('while the ledger cannot be written: it is in the log, and the cart is changed all the same', async () => {
    const out_trade_no = await insert()
    const broken = { raw: () => Promise.reject(new Error('too many clients')) }
    await supersedeDeleted({ sql: broken, clock, log }, { out_trade_no }, 'payses_1')
    expect(logged).toEqual(['wemine: a deleted session was not recorded: too many clients'])
    await supersedeDeleted({ sql, clock, log }, { out_trade_no }, 'payses_1')
    expect((await row(out_trade_no)).superseded_at).toEqual(now)
  })
})
