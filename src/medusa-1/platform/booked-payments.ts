import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import type { BookedPayment } from '#payments/platform'
import { toExactMinor } from './amounts'

/** What Medusa 1's payments say of these. One that Medusa canceled counts as refunded: Medusa writes no refund for it. */
export async function bookedPayments(
  sql: Sql,
  orders: readonly GatewayOrder[],
): Promise<ReadonlyMap<string, BookedPayment>> {
  const currencies = new Map<string, string>(
    orders.map(({ out_trade_no, cart_currency }) => [out_trade_no, cart_currency]),
  )
  const rows = await query<{ out_trade_no: string; captured: string; refunded: string }>(
    sql,
    `with payment_of as (
       select p.* from payment p where p.cart_id = any(cast(:resources as text[]))
       union
       select p.* from payment_collection_payments link join payment p on p.id = link.payment_id
       where link.payment_collection_id = any(cast(:resources as text[]))
     )
     select data ->> 'out_trade_no' as out_trade_no, sum(amount) as captured,
       sum(case when canceled_at is null then amount_refunded else amount end) as refunded
     from payment_of
     where provider_id = 'wemine' and captured_at is not null
       and data ->> 'out_trade_no' = any(cast(:numbers as text[]))
     group by 1`,
    {
      numbers: [...currencies.keys()],
      resources: [...new Set(orders.flatMap(({ resource_id }) => resource_id ?? []))],
    },
  )
  return new Map(
    rows.map(({ out_trade_no, captured, refunded }) => {
      const currency = currencies.get(out_trade_no) ?? ''
      return [out_trade_no, { captured: exact(captured, currency), refunded: exact(refunded, currency) }]
    }),
  )
}

function exact(amount: string, currency: string): string {
  const minor = toExactMinor(amount, currency)
  return minor.ok ? minor.value : '0' // None yet is no amount of money.
}
