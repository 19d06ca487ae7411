import type { GatewayOrder } from './gateway-order'
import { query, type Sql } from './sql'

/** What is known of a gateway order before the gateway is asked for it. */
export type NewOrder = Pick<
  GatewayOrder,
  | 'out_trade_no'
  | 'provider_id'
  | 'session_id'
  | 'resource_id'
  | 'trade_type'
  | 'total_fee'
  | 'fee_type'
  | 'cart_amount'
  | 'cart_currency'
  | 'exchange_rate'
  | 'body'
  | 'open_id'
  | 'expires_at'
  | 'next_ask_at'
>

/** Writes a gateway order as `asked`, before anything is sent. A number that is already taken is an error. */
export async function insertOrder(sql: Sql, order: NewOrder, now: Date): Promise<void> {
  await query(
    sql,
    `insert into wemine_gateway_order
       (out_trade_no, provider_id, session_id, resource_id, state, trade_type, total_fee, fee_type, cart_amount,
        cart_currency, exchange_rate, body, open_id, expires_at, next_ask_at, created_at, updated_at)
     values
       (:out_trade_no, :provider_id, :session_id, :resource_id, 'asked', :trade_type, :total_fee, :fee_type,
        :cart_amount, :cart_currency, :exchange_rate, :body, :open_id, :expires_at, :next_ask_at, :now, :now)`,
    { ...order, now },
  )
}
