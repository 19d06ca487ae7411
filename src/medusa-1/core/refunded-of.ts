import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import { isProblem } from '#payments/problems'
import { centsOf } from './cents-of'

/** What Medusa 1's own rows say was refunded of a payment, in the smallest unit of the cart's currency. */
export async function refundedOf(
  sql: Sql,
  { out_trade_no, provider_id, cart_currency }: GatewayOrder,
): Promise<number> {
  const [row] = await query(
    sql,
    `select coalesce(sum(amount_refunded), 0) as refunded from payment
     where provider_id = :provider_id and data->>'out_trade_no' = :out_trade_no and canceled_at is null`,
    { provider_id, out_trade_no },
  )
  const cents = centsOf(Number(row?.refunded ?? 0), cart_currency)
  return isProblem(cents) ? 0 : cents // None yet is no amount of money.
}
