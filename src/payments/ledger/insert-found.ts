import type { GatewayOrder } from './gateway-order'
import { query, type Sql } from './sql'

/** Money that the gateway holds for us under a number this ledger never gave out. */
export type FoundOrder = Pick<
  GatewayOrder,
  'out_trade_no' | 'provider_id' | 'trade_type' | 'fee_type' | 'transaction_id' | 'body' | 'problem'
> & { paid_fee: number }

/** Writes it down as an exception, once. True when it was new. */
export async function insertFound(sql: Sql, found: FoundOrder, now: Date): Promise<boolean> {
  const rows = await query(
    sql,
    `insert into wemine_gateway_order
       (out_trade_no, provider_id, state, trade_type, total_fee, fee_type, cart_amount, cart_currency, body, problem,
        transaction_id, paid_fee, paid_fee_type, paid_at, expires_at, untold, created_at, updated_at)
     values
       (:out_trade_no, :provider_id, 'exception', :trade_type, :paid_fee, :fee_type, :paid_fee, :fee_type, :body,
        :problem, :transaction_id, :paid_fee, :fee_type, :now, :now, array['wemine.payment.exception'], :now, :now)
     on conflict (out_trade_no) do nothing returning out_trade_no`,
    { ...found, now },
  )
  return rows.length > 0
}
