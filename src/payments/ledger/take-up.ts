import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/**
 * Makes a paid gateway order the one that its cart is paid by, in place of the unpaid one that the cart's session has
 * now. Undefined when it is no longer simply paid, or when that other one is paid as well: of two payments for one cart
 * one is taken. `session_id` is the session's in Medusa 2; null in Medusa 1.
 */
export function takeUp(
  sql: Sql,
  late: { out_trade_no: string; session_id: string | null; instead_of: string | null },
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `with taken as (
       update wemine_gateway_order set session_id = :session_id, superseded_at = null, updated_at = :now
       where out_trade_no = :out_trade_no and state = 'paid' and not exists (
         select 1 from wemine_gateway_order other
         where other.out_trade_no = :instead_of and other.out_trade_no <> :out_trade_no
           and other.state not in ('asked', 'open', 'refused', 'closed', 'expired', 'returning', 'returned'))
       returning *
     ), replaced as (
       update wemine_gateway_order other
       set session_id = null, superseded_at = coalesce(other.superseded_at, :now), updated_at = :now
       from taken where other.out_trade_no = :instead_of and other.out_trade_no <> taken.out_trade_no
         and other.state in ('asked', 'open', 'refused', 'closed', 'expired', 'returning', 'returned')
     )
     select * from taken`,
    { ...late, now },
  )
}
