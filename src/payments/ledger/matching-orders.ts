import { many } from './gateway-orders'
import { type FoundOrder, IS_REFUND_UNKNOWN } from './search'
import { query, type Sql } from './sql'

/** The columns that gateway orders are asked for by. */
export const MATCHED = [
  'out_trade_no',
  'order_id',
  'session_id',
  'resource_id',
  'provider_id',
  'state',
] as const

/** For each column the values that it may have. */
export type Matching = Partial<Record<(typeof MATCHED)[number], readonly string[]>>

/** Gateway orders that match in every column, newest first. `limit: null` is all of them. */
export function findMatching(
  sql: Sql,
  matching: Matching,
  { limit, offset }: { limit: number | null; offset: number },
): Promise<FoundOrder[]> {
  return many(
    sql,
    `select o.*, ${IS_REFUND_UNKNOWN} from wemine_gateway_order o ${where(matching)}
     order by o.created_at desc, o.out_trade_no desc limit :limit offset :offset`,
    { ...matching, limit, offset },
  ) as Promise<FoundOrder[]>
}

/** How many match. */
export async function countMatching(sql: Sql, matching: Matching): Promise<number> {
  const [row] = await query(sql, `select count(*) as count from wemine_gateway_order o ${where(matching)}`, {
    ...matching,
  })
  return Number(row?.count)
}

function where(matching: Matching): string {
  const conditions = Object.keys(matching).map((column) => `o.${column} = any(cast(:${column} as text[]))`)
  return conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
}
