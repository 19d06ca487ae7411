import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'
import type { Money } from '#payments/platform'
import { moneyOf } from './amounts'

/**
 * What the session of a gateway order has to pay at the moment when Medusa 1 asks whether it is paid; null where nothing
 * is owed. Medusa 1 keeps the amount with the session and holds a transaction open around this call, in which a cart's
 * total cannot be counted; the guard before "complete" compares that. A session without an amount asks for what it was
 * opened for. The order edit of a payment collection, and its order, must stand.
 */
export async function owedNow(sql: Sql, order: GatewayOrder): Promise<Money | null> {
  const { out_trade_no, resource_id, provider_id, cart_amount, cart_currency } = order
  const [row] = await query(
    sql,
    `with session_of as (
       select s.* from payment_session s where s.cart_id = :resource_id
       union all
       select s.* from payment_collection_sessions link join payment_session s on s.id = link.payment_session_id
       where link.payment_collection_id = :resource_id
     )
     select s.amount, pc.status, coalesce(edit.declined_at, edit.canceled_at, o.canceled_at) as withdrawn_at
     from session_of s
     left join payment_collection pc on pc.id = :resource_id
     left join order_edit edit on edit.payment_collection_id = pc.id
     left join "order" o on o.id = edit.order_id
     where s.provider_id = :provider_id and s.is_initiated and s.data ->> 'out_trade_no' = :out_trade_no limit 1`,
    { out_trade_no, resource_id, provider_id },
  )
  if (!row || row.withdrawn_at || row.status === 'canceled') return null
  if (row.amount === null) return { amount: cart_amount, currency: cart_currency }
  return moneyOf(Number(row.amount), cart_currency)
}
