import type { Knex } from 'knex'
import { countMatching, findMatching, type Matching } from '../../src/payments/ledger/matching-orders'
import { createLedger } from '../support/database'
import { later, rowsOf } from './support/rows'

let sql: Knex
let drop: () => Promise<void>
const numbers: string[] = []
const { insert } = rowsOf(() => sql)
beforeAll(async () => {
  ;({ sql, drop } = await createLedger())
  for (let minute = 0; minute < 4; minute++)
    numbers.push(
      await insert({ session_id: `payses_${minute}` }, later(minute * 60_000), `cart_${minute % 2}`),
    )
  // The first was charged last, the third first; the others never.
  const charged = (index: number, ms: number) =>
    sql('wemine_gateway_order')
      .where({ out_trade_no: numbers[index] })
      .update({ charged_at: later(ms) })
  await charged(0, 9_000_000)
  await charged(2, 8_000_000)
})
afterAll(() => drop())

const all: Matching = { values: {}, times: [] }
async function found(matching: Matching, page: Partial<Parameters<typeof findMatching>[2]> = {}) {
  const orders = await findMatching(sql, matching, { limit: null, offset: 0, ...page })
  expect(await countMatching(sql, matching)).toBeGreaterThanOrEqual(orders.length)
  return orders.map(({ out_trade_no }) => numbers.indexOf(out_trade_no))
}

test('all are found, newest first, a page at a time', async () => {
  expect(await found(all)).toEqual([3, 2, 1, 0])
  expect(await found(all, { limit: 2, offset: 1 })).toEqual([2, 1])
  expect(await countMatching(sql, all)).toBe(4)
})

test.each<[string, Matching, number[]]>([
  ['one column', { values: { resource_id: ['cart_0'] }, times: [] }, [2, 0]],
  ['any of several values', { values: { session_id: ['payses_1', 'payses_3'] }, times: [] }, [3, 1]],
  ['two columns at once', { values: { resource_id: ['cart_0'], session_id: ['payses_1'] }, times: [] }, []],
  ['no value at all', { values: { state: [] }, times: [] }, []],
  ['what is no value of SQL', { values: { session_id: ["x' or '1'='1"] }, times: [] }, []],
  ['a time', { values: {}, times: [{ column: 'created_at', comparison: '$gt', at: later(60_000) }] }, [3, 2]],
  [
    'that time too',
    { values: {}, times: [{ column: 'created_at', comparison: '$gte', at: later(60_000) }] },
    [3, 2, 1],
  ],
  [
    'between two times',
    {
      values: {},
      times: [
        { column: 'created_at', comparison: '$gt', at: later(0) },
        { column: 'created_at', comparison: '$lt', at: later(120_000) },
      ],
    },
    [1],
  ],
  [
    'those that were charged',
    { values: {}, times: [{ column: 'charged_at', comparison: '$lte', at: later(8_000_000) }] },
    [2],
  ],
])('by %s', async (_, matching, indexes) => {
  expect(await found(matching)).toEqual(indexes)
  expect(await countMatching(sql, matching)).toBe(indexes.length)
})

test('those that were never charged come last, either way', async () => {
  const by = (isDescending: boolean) => found(all, { orderBy: { column: 'charged_at', isDescending } })
  expect((await by(true)).slice(0, 2)).toEqual([0, 2])
  expect((await by(false)).slice(0, 2)).toEqual([2, 0])
  expect(await found(all, { orderBy: { column: 'created_at', isDescending: false } })).toEqual([0, 1, 2, 3])
})
