import type { Knex } from 'knex'
import { claim } from '../../src/payments/ledger/claim'
import { claimReturn } from '../../src/payments/ledger/claim-return'
import { findOrder, findOrderOfSession } from '../../src/payments/ledger/gateway-order'
import { insertOrder, type NewOrder } from '../../src/payments/ledger/insert-order'
import { listOrders } from '../../src/payments/ledger/list-orders'
import { recordCaptured } from '../../src/payments/ledger/record-captured'
import { recordException } from '../../src/payments/ledger/record-exception'
import { recordOpened } from '../../src/payments/ledger/record-opened'
import { recordPaid } from '../../src/payments/ledger/record-paid'
import { adoptRefund, recordRefundDone, recordRefundRefused } from '../../src/payments/ledger/record-refund'
import { recordRefused } from '../../src/payments/ledger/record-refused'
import { recordReturned } from '../../src/payments/ledger/record-returned'
import { recordUnpaid } from '../../src/payments/ledger/record-unpaid'
import { refundsOf } from '../../src/payments/ledger/refunds'
import { reserveRefund } from '../../src/payments/ledger/reserve-refund'
import { createTables, dropTables } from '../../src/payments/ledger/schema'
import { supersede } from '../../src/payments/ledger/supersede'
import { takeDue } from '../../src/payments/ledger/take-due'
import type { Cents } from '../../src/payments/money'
import { newOutTradeNo } from '../../src/payments/order-number'
import { createLedger } from '../support/database'

let sql: Knex
let drop: () => Promise<void>
beforeAll(async () => {
  ;({ sql, drop } = await createLedger())
})
afterAll(() => drop())
beforeEach(async () => {
  await sql.raw('truncate wemine_gateway_order cascade')
})

const now = new Date('2026-11-23T04:00:00.000Z')
const later = (ms: number) => new Date(now.getTime() + ms)

function newOrder(more: Partial<NewOrder> = {}): NewOrder {
  return {
    out_trade_no: newOutTradeNo(),
    provider_id: 'pp_wemine_hk',
    session_id: 'payses_1',
    resource_id: null,
    trade_type: 'NATIVE',
    total_fee: 10880 as Cents,
    fee_type: 'HKD',
    cart_amount: 10880 as Cents,
    cart_currency: 'HKD',
    exchange_rate: null,
    body: 'Online order',
    open_id: null,
    expires_at: later(7_200_000),
    next_ask_at: later(10_000),
    ...more,
  }
}

async function insert(more: Partial<NewOrder> = {}, at = now) {
  const order = newOrder(more)
  await insertOrder(sql, order, at)
  return order.out_trade_no
}

async function paid(more: Partial<NewOrder> = {}) {
  const out_trade_no = await insert(more)
  await recordPaid(sql, payment(out_trade_no), now)
  return out_trade_no
}

const payment = (out_trade_no: string) => ({
  out_trade_no,
  transaction_id: '4200',
  paid_fee: 10880,
  paid_fee_type: 'HKD',
  next_ask_at: later(3000),
})
const aRefund = (out_trade_no: string, refund_fee: number, more = {}) => ({
  id: crypto.randomUUID(),
  out_trade_no,
  reason: 'platform' as const,
  refund_fee,
  amount: refund_fee,
  platform_key: null,
  look_at: later(60_000),
  ...more,
})

const session_id = 'payses_1'

test('a number names one gateway order only', async () => {
  const order = newOrder()
  await insertOrder(sql, order, now)
  await expect(insertOrder(sql, order, now)).rejects.toThrow(/duplicate key/)
})

test('an order is read back as it was written, dates as dates and cents as numbers', async () => {
  const out_trade_no = await insert({ open_id: 'o3OAhO5yVZ7xAakJ3c5e13OAhO-M' })
  expect(await findOrder(sql, out_trade_no)).toMatchObject({
    state: 'asked',
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

test('the answer to the ask does not turn a payment that was settled before it back to open', async () => {
  const out_trade_no = await paid()
  const opened = await recordOpened(sql, { out_trade_no, code_url: 'weixin://wxpay/bizpayurl?pr=1' }, now)
  expect(opened).toMatchObject({ state: 'paid', code_url: 'weixin://wxpay/bizpayurl?pr=1' })
})

test('jsapi parameters come back as an object', async () => {
  const out_trade_no = await insert()
  const jsapi = {
    appId: 'a',
    timeStamp: '1',
    nonceStr: 'n',
    package: 'prepay_id=p',
    signType: 'MD5',
    paySign: 'S',
  }
  expect((await recordOpened(sql, { out_trade_no, prepay_id: 'p', jsapi }, now))?.jsapi).toEqual(jsapi)
})

test('of ten that write the same payment one does', async () => {
  const out_trade_no = await insert()
  const written = await Promise.all(
    Array.from({ length: 10 }, () => recordPaid(sql, payment(out_trade_no), now)),
  )
  expect(written.filter(Boolean)).toHaveLength(1)
})

test.each(['refused', 'closed', 'expired'] as const)(
  'money that comes in on a %s order is money',
  async (state) => {
    const out_trade_no = await insert()
    if (state === 'refused') await recordRefused(sql, out_trade_no, 'no', now)
    else await recordUnpaid(sql, { out_trade_no, state, next_ask_at: null }, now)
    expect((await findOrder(sql, out_trade_no))?.state).toBe(state)
    expect((await recordPaid(sql, payment(out_trade_no), now))?.state).toBe('paid')
  },
)

test('"not paid" that arrives after "paid" changes nothing', async () => {
  const out_trade_no = await paid()
  expect(await recordUnpaid(sql, { out_trade_no, state: 'closed', next_ask_at: null }, now)).toBeUndefined()
  await recordRefused(sql, out_trade_no, 'no', now)
  expect((await findOrder(sql, out_trade_no))?.state).toBe('paid')
})

test('an order is either claimed for Medusa or sent back, never both', async () => {
  for (let round = 0; round < 20; round++) {
    const out_trade_no = await paid()
    const seen = { out_trade_no, state: 'paid' as const, refunded_fee: 0, updated_at: now }
    const [claimed, returning] = await Promise.all([
      claim(sql, { out_trade_no, session_id }, later(5000), now),
      claimReturn(sql, seen, 'nothing stands for it', now),
    ])
    expect([claimed, returning].filter(Boolean)).toHaveLength(1)
  }
})

test('claiming again gives the same order again, captured included', async () => {
  const out_trade_no = await paid()
  expect((await claim(sql, { out_trade_no, session_id }, later(5000), now))?.state).toBe('claimed')
  expect((await claim(sql, { out_trade_no, session_id }, later(5000), now))?.state).toBe('claimed')
  await recordCaptured(sql, out_trade_no, 'order_1', now)
  expect(await claim(sql, { out_trade_no, session_id }, later(5000), now)).toMatchObject({
    state: 'captured',
    next_ask_at: null,
  })
})

test('unpaid money can be neither claimed nor captured nor sent back', async () => {
  const out_trade_no = await insert()
  expect(await claim(sql, { out_trade_no, session_id }, now, now)).toBeUndefined()
  expect(await recordCaptured(sql, out_trade_no, 'order_1', now)).toBeUndefined()
  expect(await reserveRefund(sql, aRefund(out_trade_no, 1), now)).toBeUndefined()
})

test('only the session that a gateway order was made for supersedes it', async () => {
  const out_trade_no = await insert()
  await supersede(sql, out_trade_no, 'payses_of_another', now)
  expect((await findOrder(sql, out_trade_no))?.superseded_at).toBeNull()
  await supersede(sql, out_trade_no, 'payses_1', now)
  expect((await findOrder(sql, out_trade_no))?.superseded_at).toEqual(now)
})

test('due rows are shared out: no row goes to two takers, and a lease gives it back', async () => {
  for (let i = 0; i < 30; i++) await insert({ next_ask_at: later(i) })
  const takers = await Promise.all(
    Array.from({ length: 6 }, () => takeDue(sql, 10, later(60_000), later(100))),
  )
  const taken = takers.flat().map(({ out_trade_no }) => out_trade_no)
  expect(new Set(taken).size).toBe(taken.length)
  expect(taken.length).toBe(30)
  expect(await takeDue(sql, 10, later(60_000), later(100))).toEqual([])
  expect(await takeDue(sql, 50, later(200_000), later(60_000))).toHaveLength(30)
})

test('an exception keeps what was seen of the money', async () => {
  const out_trade_no = await insert()
  const seen = { transaction_id: '42', paid_fee: 1, paid_fee_type: 'HKD' }
  const raised = await recordException(sql, out_trade_no, ['asked', 'open'], 'paid 1 cent', now, seen)
  expect(raised).toMatchObject({ state: 'exception', problem: 'paid 1 cent', ...seen })
  expect((await listOrders(sql, { state: 'exception' })).map((order) => order.out_trade_no)).toEqual([
    out_trade_no,
  ])
})

describe('refunds', () => {
  async function captured() {
    const out_trade_no = await paid()
    await recordCaptured(sql, out_trade_no, 'order_1', now)
    return out_trade_no
  }

  test('never add up to more than was paid, however many are asked for at once', async () => {
    const out_trade_no = await captured()
    const held = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const refund = await reserveRefund(sql, aRefund(out_trade_no, 4000), now)
        if (refund) await recordRefundDone(sql, { id: refund.id, refund_id: null, told: true }, now)
        return refund
      }),
    )
    const again = await reserveRefund(sql, aRefund(out_trade_no, 4000), now)
    const done = [...held, again].filter(Boolean)
    expect(done.length).toBeGreaterThanOrEqual(1)
    expect(done.length).toBeLessThanOrEqual(2)
    expect((await findOrder(sql, out_trade_no))?.refunded_fee).toBe(done.length * 4000)
    expect(await reserveRefund(sql, aRefund(out_trade_no, 10880), now)).toBeUndefined()
  })

  test('wait for one that is in doubt', async () => {
    const out_trade_no = await captured()
    const first = await reserveRefund(sql, aRefund(out_trade_no, 100), now)
    expect(await reserveRefund(sql, aRefund(out_trade_no, 100), now)).toBeUndefined()
    await recordRefundRefused(sql, first?.id ?? '', 'NOTENOUGH', now)
    expect((await findOrder(sql, out_trade_no))?.refunded_fee).toBe(0)
    expect(await reserveRefund(sql, aRefund(out_trade_no, 100), now)).toBeDefined()
  })

  test('are final: done is not refused afterwards, and refused not done', async () => {
    const out_trade_no = await captured()
    const first = await reserveRefund(sql, aRefund(out_trade_no, 100), now)
    await recordRefundDone(sql, { id: first?.id ?? '', refund_id: '50001', told: true }, now)
    await recordRefundRefused(sql, first?.id ?? '', 'late', now)
    expect(
      await recordRefundDone(sql, { id: first?.id ?? '', refund_id: '50001', told: true }, now),
    ).toBeUndefined()
    expect((await findOrder(sql, out_trade_no))?.refunded_fee).toBe(100)
  })

  test('done unheard are handed out to the next like wish, once', async () => {
    const out_trade_no = await captured()
    const refund = await reserveRefund(sql, aRefund(out_trade_no, 100), now)
    await recordRefundDone(sql, { id: refund?.id ?? '', refund_id: null, told: false }, now)
    const wish = { out_trade_no, amount: 100, platform_key: 'ref_2' }
    expect(await adoptRefund(sql, { ...wish, amount: 99 }, now)).toBeUndefined()
    const adopted = await Promise.all([adoptRefund(sql, wish, now), adoptRefund(sql, wish, now)])
    expect(adopted.filter(Boolean)).toHaveLength(1)
  })

  test('of nobody’s money are only made while it is on its way back, and all of it makes it returned', async () => {
    const out_trade_no = await paid()
    const wish = aRefund(out_trade_no, 10880, { reason: 'unclaimed' })
    expect(await reserveRefund(sql, wish, now)).toBeUndefined()
    await claimReturn(sql, { out_trade_no, state: 'paid', refunded_fee: 0, updated_at: now }, 'nobody’s', now)
    expect(await reserveRefund(sql, aRefund(out_trade_no, 10880), now)).toBeUndefined()
    const refund = await reserveRefund(sql, wish, now)
    expect(await recordReturned(sql, out_trade_no, now)).toBeUndefined()
    await recordRefundDone(sql, { id: refund?.id ?? '', refund_id: '5', told: false }, now)
    expect((await recordReturned(sql, out_trade_no, now))?.state).toBe('returned')
    expect(await refundsOf(sql, out_trade_no)).toHaveLength(1)
  })
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
