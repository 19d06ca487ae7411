import type { GatewayOrder } from './gateway-order'
import { query, type Sql } from './sql'

/**
 * What a person should look at, oldest first: exceptions nobody closed, and refunds whose outcome is not known. One that
 * was only just asked for is not yet among them.
 */
export async function listExceptions(sql: Sql, limit: number, offset: number): Promise<GatewayOrder[]> {
  const rows = await query(
    sql,
    `select * from wemine_gateway_order o
     where (o.state = 'exception' and o.resolved_at is null)
        or exists (select 1 from wemine_refund r where r.id = o.refund_in_doubt and r.state = 'unknown')
     order by o.created_at, o.out_trade_no limit :limit offset :offset`,
    { limit, offset },
  )
  return rows as unknown as GatewayOrder[]
}
