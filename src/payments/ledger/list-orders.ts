import type { GatewayOrder, OrderState } from './gateway-order'
import { query, type Sql } from './sql'

export interface OrderFilter {
  state?: OrderState
  order_id?: string
  session_id?: string
  /** At most this many, 1 to 200. Default 50. */
  limit?: number
  offset?: number
}

/** Gateway orders, newest first. */
export async function listOrders(sql: Sql, filter: OrderFilter): Promise<GatewayOrder[]> {
  const { state, order_id, session_id, limit = 50, offset = 0 } = filter
  const rows = await query(
    sql,
    `select * from wemine_gateway_order
     where (cast(:state as text) is null or state = :state)
       and (cast(:order_id as text) is null or order_id = :order_id)
       and (cast(:session_id as text) is null or session_id = :session_id)
     order by created_at desc, out_trade_no desc limit :limit offset :offset`,
    { state, order_id, session_id, limit: Math.min(Math.max(limit, 1), 200), offset: Math.max(offset, 0) },
  )
  return rows as unknown as GatewayOrder[]
}
