import type { GatewayOrder } from './gateway-order'
import { many } from './gateway-orders'
import { query, type Sql } from './sql'
import { ENDED, sqlList } from './states'

/**
 * What a row has of a shopper, and what opens something in their name: who paid by WeChat's name for them, what they paid
 * with, and the secret of their session. No account of money needs it.
 */
export const PERSONAL_COLUMNS = ['open_id', 'prepay_id', 'code_url', 'jsapi', 'client_secret'] as const

/** The same in Medusa's own rows, where a session's data has the link to its payment page too. */
const PERSONAL_KEYS = [...PERSONAL_COLUMNS, 'pay_url']

/** True of a row with personal data that is at its end, in SQL: an index of the table is made of it. */
export const HAS_ERASABLE = `num_nonnulls(${PERSONAL_COLUMNS.join(', ')}) > 0
  and (state in (${sqlList(ENDED)}) or (state = 'exception' and resolved_at is not null))`

/**
 * Up to `limit` gateway orders of an account whose personal data nobody needs any more: at their end, unchanged since
 * `before`, and with a code that ended before `over`.
 */
export function listErasable(
  sql: Sql,
  { provider_id, before, over, limit }: { provider_id: string; before: Date; over: Date; limit: number },
): Promise<GatewayOrder[]> {
  return many(
    sql,
    `select * from wemine_gateway_order
     where provider_id = :provider_id and updated_at < :before and ${HAS_ERASABLE} and ${IS_OVER}
     order by updated_at limit :limit`,
    { provider_id, before, over, limit },
  )
}

/** What is left of one shopper: the gateway orders of the same cart and of the same WeChat user that have personal data. */
export function ordersOfShopper(
  sql: Sql,
  { out_trade_no, resource_id, open_id }: GatewayOrder,
  over: Date,
): Promise<(GatewayOrder & { is_erasable: boolean })[]> {
  return many(
    sql,
    `select *, ${HAS_ERASABLE} and ${IS_OVER} as is_erasable from wemine_gateway_order
     where (out_trade_no = :out_trade_no or resource_id = :resource_id or open_id = :open_id)
       and num_nonnulls(${PERSONAL_COLUMNS.join(', ')}) > 0
     order by created_at`,
    { out_trade_no, resource_id, open_id, over },
  ) as Promise<(GatewayOrder & { is_erasable: boolean })[]>
}

/** Clears the personal data of a gateway order. Nothing that is decided depends on them, so that its version stays. */
export async function erase(sql: Sql, out_trade_no: string): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order set ${PERSONAL_COLUMNS.map((column) => `${column} = null`).join(', ')}
     where out_trade_no = :out_trade_no`,
    { out_trade_no },
  )
}

/**
 * Clears the same from Medusa's own tables of what was paid with; what identifies the payment stays. `rows`: for each table,
 * in SQL, the ids of its rows that belong to `:resource_id`.
 */
export async function eraseFrom(
  sql: Sql,
  rows: Record<'payment_session' | 'payment', string>,
  { resource_id, out_trade_no }: GatewayOrder,
): Promise<void> {
  for (const [table, ids] of Object.entries(rows))
    await query(
      sql,
      `update ${table} set data = data - cast(:keys as text[])
       where id in (${ids}) and data ->> 'out_trade_no' = :out_trade_no`,
      { keys: PERSONAL_KEYS, resource_id, out_trade_no },
    )
}

const IS_OVER = '(paid_at is not null or expires_at < :over)'
