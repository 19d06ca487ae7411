import type { GatewayOrder } from './gateway-order'
import { query, type Sql } from './sql'

/** Gateway orders ever asked for a cart or payment collection (Medusa 1), newest first; the last fifty. */
export async function ordersOfResource(sql: Sql, resource_id: string): Promise<GatewayOrder[]> {
  const rows = await query(
    sql,
    `select * from wemine_gateway_order where resource_id = :resource_id
     order by created_at desc, out_trade_no desc limit 50`,
    { resource_id },
  )
  return rows as unknown as GatewayOrder[]
}
