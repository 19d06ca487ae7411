import type { GatewayOrder } from './gateway-order'
import { many } from './gateway-orders'
import { query, type Sql } from './sql'
import { type OrderState, sqlList, UNDECIDED } from './states'

/** Which gateway orders to list; what is left out does not filter. */
export interface OrderFilter {
  /** Only those in this state. */
  state?: OrderState
  /** Only those of this Medusa order. */
  order_id?: string
  /** Only those of this payment session (Medusa 2). */
  session_id?: string
  /** At most this many, 1 to 200. Default 50. */
  limit?: number
  /** How many to pass over. Default 0. */
  offset?: number
}

/** Gateway orders, newest first. */
export function listOrders(sql: Sql, filter: OrderFilter): Promise<GatewayOrder[]> {
  const { state, order_id, session_id, limit = 50, offset = 0 } = filter
  const filters = Object.entries({ state, order_id, session_id }).filter(([, value]) => value !== undefined)
  const where = filters.map(([column]) => `${column} = :${column}`).join(' and ')
  return many(
    sql,
    `select * from wemine_gateway_order ${where && `where ${where}`}
     order by created_at desc, out_trade_no desc limit :limit offset :offset`,
    {
      ...Object.fromEntries(filters),
      ...{ limit: Math.min(Math.max(limit, 1), 200), offset: Math.max(offset, 0) },
    },
  )
}

/**
 * What needs manual review, oldest first: exceptions nobody closed, refunds whose outcome is not known (one that was only
 * just sent is not yet among them), and money that has not reached its end 30 minutes after it was paid.
 */
export function listForReview(
  sql: Sql,
  limit: number,
  offset: number,
  overdue: Date,
): Promise<GatewayOrder[]> {
  return many(
    sql,
    `select * from wemine_gateway_order where out_trade_no in (${FOR_REVIEW})
     order by created_at, out_trade_no limit :limit offset :offset`,
    { limit, offset, overdue },
  )
}

/** How many need manual review, how many of them are overdue, and since when the oldest needs it. */
export async function countForReview(
  sql: Sql,
  overdue: Date,
): Promise<{ count: number; overdue: number; oldest_at: Date | null }> {
  const [row] = await query<{ count: string; overdue: string; oldest_at: Date | null }>(
    sql,
    `select count(*) as count, count(*) filter (where state in (${sqlList(UNDECIDED)})) as overdue,
       min(coalesce(exception_at, paid_at, created_at)) as oldest_at
     from wemine_gateway_order where out_trade_no in (${FOR_REVIEW})`,
    { overdue },
  )
  return { count: Number(row?.count), overdue: Number(row?.overdue), oldest_at: row?.oldest_at ?? null }
}

const FOR_REVIEW = `
  select out_trade_no from wemine_gateway_order where state = 'exception' and resolved_at is null
  union
  select o.out_trade_no from wemine_gateway_order o join wemine_refund r on r.id = o.refund_in_doubt
  where r.state = 'unknown'
  union
  select out_trade_no from wemine_gateway_order
  where state in (${sqlList(UNDECIDED)}) and paid_at < :overdue`
