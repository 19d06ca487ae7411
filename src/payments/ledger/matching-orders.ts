import { many } from './gateway-orders'
import { type FoundOrder, IS_REFUND_UNKNOWN } from './search'
import { query, type Row, type Sql } from './sql'

/** The columns that gateway orders are asked for by. */
export const MATCHED = [
  'out_trade_no',
  'order_id',
  'session_id',
  'resource_id',
  'provider_id',
  'state',
] as const

/** The times that gateway orders are asked for by, and put in order by. */
export const TIMES = ['created_at', 'charged_at'] as const
type Time = (typeof TIMES)[number]

/** How a time may be compared. */
export const COMPARISONS = { $gte: '>=', $gt: '>', $lte: '<=', $lt: '<' } as const
type Comparison = keyof typeof COMPARISONS

/** What a gateway order has to be. */
export interface Matching {
  /** For each column the values that it may have. */
  values: Partial<Record<(typeof MATCHED)[number], readonly string[]>>
  times: { column: Time; comparison: Comparison; at: Date }[]
}

/** A page: so many rows after the first `offset`; `limit: null` is all of them. `orderBy`: newest first where left out. */
export interface MatchingPage {
  limit: number | null
  offset: number
  orderBy?: { column: Time; isDescending: boolean } | undefined
}

/** Gateway orders that match in everything. Those that were never paid come last by `charged_at`, either way. */
export function findMatching(
  sql: Sql,
  matching: Matching,
  { limit, offset, orderBy = { column: 'created_at', isDescending: true } }: MatchingPage,
): Promise<FoundOrder[]> {
  const direction = orderBy.isDescending ? 'desc' : 'asc'
  // `created_at` is never null: to say where nulls go would keep its index from being read in order.
  const nulls = orderBy.column === 'charged_at' ? 'nulls last' : ''
  return many(
    sql,
    `select o.*, ${IS_REFUND_UNKNOWN} from wemine_gateway_order o ${where(matching)}
     order by o.${orderBy.column} ${direction} ${nulls}, o.out_trade_no ${direction} limit :limit offset :offset`,
    { ...bindingsOf(matching), limit, offset },
  ) as Promise<FoundOrder[]>
}

/** How many match. */
export async function countMatching(sql: Sql, matching: Matching): Promise<number> {
  const text = `select count(*) as count from wemine_gateway_order o ${where(matching)}`
  const [row] = await query(sql, text, bindingsOf(matching))
  return Number(row?.count)
}

function where({ values, times }: Matching): string {
  const conditions = [
    ...Object.keys(values).map((column) => `o.${column} = any(cast(:${column} as text[]))`),
    ...times.map(({ column, comparison }, index) => `o.${column} ${COMPARISONS[comparison]} :time_${index}`),
  ]
  return conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
}

const bindingsOf = ({ values, times }: Matching): Row => ({
  ...values,
  ...Object.fromEntries(times.map(({ at }, index) => [`time_${index}`, at])),
})
