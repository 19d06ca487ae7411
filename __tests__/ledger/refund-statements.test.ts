import type { Knex } from 'knex'
import {
  adoptRefund,
  recordRefundDone,
  recordRefundRefused,
  recordRefundUnknown,
  refundsOf,
  reserveRefund,
} from '../../src/payments/ledger/refunds'
import { transition } from '../../src/payments/ledger/transition'
import { createLedger } from '../support/database'
import { aRefund, later, now, rowsOf } from './support/rows'

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

async function captured(): Promise<string> {
  const out_trade_no = await insert()
  await pay(out_trade_no)
  await capture(out_trade_no)
  return out_trade_no
}

const done = (id: string, refund_id: string | null = null, reported = true) =>
  recordRefundDone(sql, { id, refund_id, reported }, now)
const refused = (id: string, problem = 'NOTENOUGH') =>
  recordRefundRefused(sql, { id, problem, look_at: later(60_000) }, now)

describe('refunds in the ledger', () => {
  test('never add up to more than was paid, however many are asked for at once', async () => {
    const out_trade_no = await captured()
    let sum = 0
    for (let round = 0; round < 4; round++) {
      const before = (await row(out_trade_no)).refunded_fee
      const held = await Promise.all(
        Array.from({ length: 8 }, () => reserveRefund(sql, aRefund(out_trade_no, 4000, before), now)),
      )
      const [refund, ...more] = held.filter((one) => one !== undefined)
      expect(more).toEqual([])
      if (refund) sum += (await done(refund.id)) ? 4000 : 0
    }
    expect(sum).toBe(8000)
    expect((await row(out_trade_no)).refunded_fee).toBe(8000)
    expect(await reserveRefund(sql, aRefund(out_trade_no, 10880, 8000), now)).toBeUndefined()
  })

  test('are void where something was refunded since their share was computed', async () => {
    const out_trade_no = await captured()
    const first = await reserveRefund(sql, aRefund(out_trade_no, 100), now)
    await done(first?.id ?? '')
    expect(await reserveRefund(sql, aRefund(out_trade_no, 100), now)).toBeUndefined()
    expect(await reserveRefund(sql, aRefund(out_trade_no, 100, 100), now)).toBeDefined()
  })

  test('wait for one that is in doubt', async () => {
    const out_trade_no = await captured()
    const first = await reserveRefund(sql, aRefund(out_trade_no, 100), now)
    expect(await reserveRefund(sql, aRefund(out_trade_no, 100, 100), now)).toBeUndefined()
    await refused(first?.id ?? '')
    expect((await row(out_trade_no)).refunded_fee).toBe(0)
    expect(await reserveRefund(sql, aRefund(out_trade_no, 100), now)).toBeDefined()
  })

  test('are final: done is not refused afterwards, and refused not done', async () => {
    const out_trade_no = await captured()
    const first = await reserveRefund(sql, aRefund(out_trade_no, 100), now)
    const id = first?.id ?? ''
    await done(id, '50001')
    expect(await refused(id, 'late')).toBe(false)
    expect(await done(id, '50001')).toBeUndefined()
    expect((await row(out_trade_no)).refunded_fee).toBe(100)

    const second = await reserveRefund(sql, aRefund(out_trade_no, 200, 100), later(1))
    expect(await refused(second?.id ?? '')).toBe(true)
    expect(await done(second?.id ?? '')).toBeUndefined()
    await recordRefundUnknown(sql, second?.id ?? '', 'late', now)
    expect((await refundsOf(sql, out_trade_no)).map(({ state }) => state)).toEqual(['done', 'refused'])
    expect(await row(out_trade_no)).toMatchObject({ refunded_fee: 100, refund_in_doubt: null })
  })

  test('done unheard are given to the next like request, once', async () => {
    const out_trade_no = await captured()
    const refund = await reserveRefund(sql, aRefund(out_trade_no, 100), now)
    await done(refund?.id ?? '', null, false)
    const wanted = { out_trade_no, asked_amount: '100', platform_key: 'ref_2' }
    expect(await adoptRefund(sql, { ...wanted, asked_amount: '99' }, now)).toBeUndefined()
    const adopted = await Promise.all([adoptRefund(sql, wanted, now), adoptRefund(sql, wanted, now)])
    expect(adopted.filter(Boolean)).toHaveLength(1)
  })

  test('of money that nothing is owed for are only made while it is refunding, and all of it makes it refunded', async () => {
    const out_trade_no = await insert()
    await pay(out_trade_no)
    const wanted = aRefund(out_trade_no, 10880, 0, { reason: 'auto' })
    expect(await reserveRefund(sql, wanted, now)).toBeUndefined()
    const seen = await row(out_trade_no)
    await transition(sql, seen, { from: ['paid'], to: 'refunding', version: seen.version }, now)
    expect(await reserveRefund(sql, aRefund(out_trade_no, 10880), now)).toBeUndefined()
    const refund = await reserveRefund(sql, wanted, now)
    const end = { from: ['refunding'], to: 'refunded', conditions: ['fully_refunded'] } as const
    expect(await transition(sql, seen, end, now)).toBeUndefined()
    await done(refund?.id ?? '', '5', false)
    expect((await transition(sql, seen, end, now))?.state).toBe('refunded')
    expect(await refundsOf(sql, out_trade_no)).toHaveLength(1)
  })

  test('are never reserved of unpaid or merely paid money', async () => {
    const out_trade_no = await insert()
    expect(await reserveRefund(sql, aRefund(out_trade_no, 1), now)).toBeUndefined()
    await pay(out_trade_no)
    expect(await reserveRefund(sql, aRefund(out_trade_no, 1), now)).toBeUndefined()
    expect(await refundsOf(sql, out_trade_no)).toEqual([])
  })
})
