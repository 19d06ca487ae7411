import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { query, type Sql } from '#payments/ledger/sql'

/** What Medusa 1's own tables hold about a gateway order. Amounts in Medusa 1's smallest unit. */
export interface Seen {
  /** The initiated session whose data names it. */
  session_id: string | null
  session_amount: number | null
  session_selected: boolean | null
  /** The payment made from that session; one that still counts before a canceled one. */
  payment_id: string | null
  payment_amount: number | null
  captured_at: Date | null
  canceled_at: Date | null
  /** What the payment belongs to by now. */
  order_id: string | null
  swap_id: string | null
  /** The cart it is for, and the order placed from that cart by whatever payment. */
  cart_id: string | null
  completed_at: Date | null
  cart_order_id: string | null
  /** The payment collection it is for, in place of a cart. */
  collection_id: string | null
}

/** Whether Medusa has taken the payment, and not canceled it. */
export function isTaken({ payment_id, canceled_at }: Seen): boolean {
  return payment_id !== null && canceled_at === null
}

/**
 * Looks up what stands for a gateway order, in one statement on the plugin's own connection. A session that the shopper
 * left keeps its data in Medusa 1, so only an initiated one counts.
 */
export async function look(
  sql: Sql,
  {
    out_trade_no,
    resource_id,
    provider_id,
  }: Pick<GatewayOrder, 'resource_id' | 'provider_id'> & {
    out_trade_no: string
  },
): Promise<Seen> {
  const [row] = await query(
    sql,
    `select s.id as session_id, s.amount as session_amount, s.is_selected as session_selected,
       p.id as payment_id, p.amount as payment_amount, p.captured_at, p.canceled_at, p.order_id, p.swap_id,
       c.id as cart_id, c.completed_at, o.id as cart_order_id, pc.id as collection_id
     from (values (1)) one
     left join cart c on c.id = :resource_id and c.deleted_at is null
     left join payment_collection pc on pc.id = :resource_id and pc.deleted_at is null
     left join "order" o on o.cart_id = c.id
     left join lateral (
       select * from payment_session
       where (cart_id = c.id or id in (
           select payment_session_id from payment_collection_sessions where payment_collection_id = pc.id))
         and provider_id = :provider_id and is_initiated and data->>'out_trade_no' = :out_trade_no
       limit 1
     ) s on true
     left join lateral (
       select * from payment
       where (cart_id = c.id or id in (
           select payment_id from payment_collection_payments where payment_collection_id = pc.id))
         and provider_id = :provider_id and data->>'out_trade_no' = :out_trade_no
       order by canceled_at desc nulls first limit 1
     ) p on true`,
    { out_trade_no, resource_id, provider_id },
  )
  return row as unknown as Seen
}
