import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import { centsFromMajor } from '#payments/money'
import { isProblem } from '#payments/problems'

/**
 * What Medusa 2 counts as refunded of a payment, in the smallest unit of the cart's currency. It counts a refund after
 * the provider's answer, so that one whose process died in between is not in it.
 */
export async function refundedOf(
  sql: Sql,
  { out_trade_no, provider_id, cart_currency }: GatewayOrder,
): Promise<number> {
  const [row] = await query(
    sql,
    `select coalesce(c.refunded_amount, 0) as refunded from payment p
     join payment_collection c on c.id = p.payment_collection_id
     where p.provider_id = :provider_id and p.data ->> 'out_trade_no' = :out_trade_no limit 1`,
    { provider_id, out_trade_no },
  )
  const cents = centsFromMajor(String(row?.refunded ?? 0), cart_currency)
  return isProblem(cents) ? 0 : cents // None yet is no amount of money.
}
