import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import type { ExactMinor } from '#payments/money/money'
import { toExactMinor } from './amounts'

/**
 * What Medusa 2 counts as refunded of a payment, in the smallest unit of the cart's currency. It counts a refund after
 * the provider's answer, so that one whose process died in between is not in it.
 */
export async function bookedRefunds(
  sql: Sql,
  { out_trade_no, resource_id, provider_id, cart_currency }: GatewayOrder,
): Promise<ExactMinor> {
  const [row] = await query(
    sql,
    `select coalesce(c.refunded_amount, 0) as refunded from payment p
     join payment_collection c on c.id = p.payment_collection_id
     where p.payment_collection_id = :resource_id and p.deleted_at is null
       and p.provider_id = :provider_id and p.data ->> 'out_trade_no' = :out_trade_no limit 1`,
    { provider_id, resource_id, out_trade_no },
  )
  const exact = toExactMinor(String(row?.refunded ?? 0), cart_currency)
  return exact.ok ? exact.value : '0' // None yet is no amount of money.
}
