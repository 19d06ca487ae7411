import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { Sql } from '#payments/ledger/sql'
import { query } from '#payments/ledger/sql'
import type { ExactMinor } from '#payments/money/money'
import { toExactMinor } from './amounts'

/** What Medusa 1's own rows say was refunded of a payment, in the smallest unit of the cart's currency. */
export async function bookedRefunds(
  sql: Sql,
  { out_trade_no, resource_id, provider_id, cart_currency }: GatewayOrder,
): Promise<ExactMinor> {
  const [row] = await query(
    sql,
    `with payment_of as (
       select p.* from payment p where p.cart_id = :resource_id
       union all
       select p.* from payment_collection_payments link join payment p on p.id = link.payment_id
       where link.payment_collection_id = :resource_id
     )
     select coalesce(sum(amount_refunded), 0) as refunded from payment_of
     where provider_id = :provider_id and data ->> 'out_trade_no' = :out_trade_no and canceled_at is null`,
    { provider_id, resource_id, out_trade_no },
  )
  const exact = toExactMinor(Number(row?.refunded ?? 0), cart_currency)
  return exact.ok ? exact.value : '0' // None yet is no amount of money.
}
