import { type GatewayOrder, one } from './gateway-order'
import type { Sql } from './sql'

/**
 * Makes a paid gateway order the one that its cart is paid by, in place of the unpaid one that the cart's session has
 * now (`instead_of`). Undefined when it is no longer simply paid, when that other one is paid as well, or when another
 * late payment took that one's place first: of several payments for one cart one is taken. `session_id` is the session's
 * in Medusa 2; null in Medusa 1.
 */
export function takeUp(
  sql: Sql,
  late: { out_trade_no: string; session_id: string | null; instead_of: string | null },
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `with current as (
       select out_trade_no from wemine_gateway_order
       where out_trade_no = :instead_of and session_id is not distinct from cast(:session_id as text)
         and state in ('asked', 'open', 'refused', 'closed', 'expired', 'returning', 'returned')
       for update
     ), taken as (
       update wemine_gateway_order set session_id = :session_id, superseded_at = null, updated_at = :now
       where out_trade_no = :out_trade_no and state = 'paid'
         and (coalesce(:instead_of, :out_trade_no) = :out_trade_no or exists (select from current))
       returning *
     ), replaced as (
       update wemine_gateway_order other
       set session_id = null, superseded_at = coalesce(other.superseded_at, :now), updated_at = :now
       from taken where other.out_trade_no <> taken.out_trade_no
         and (other.out_trade_no = :instead_of or other.session_id = taken.session_id)
         and other.state not in ('claimed', 'captured')
     )
     select * from taken`,
    { ...late, now },
  )
}
