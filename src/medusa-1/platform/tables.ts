import { query, type Sql } from '#payments/ledger/sql'
import { GOING_BACK, PAYABLE, sqlList } from '#payments/ledger/states'
import type { MedusaTables } from '#payments/medusa-tables'
import { toExactMinor } from './amounts'

/** The ids of a cart's or payment collection's payments. */
const PAYMENTS = `select id from payment where cart_id = :resource_id
  union all
  select payment_id from payment_collection_payments where payment_collection_id = :resource_id`

export const tables: MedusaTables = {
  /**
   * Medusa 1 names the cart or payment collection. It asks for a new session also when a cart is touched after its order
   * was placed, and for a payment collection whose order edit was withdrawn: nothing may be paid for it then.
   */
  resource: {
    resource_id: 'cast(:resource_id as text)',
    isCompleted: `exists (select from cart where id = :resource_id and completed_at is not null)
     or exists (select from "order" where cart_id = :resource_id)
     or exists (select from payment_collection where id = :resource_id and status = 'canceled')
     or exists (
       select from order_edit edit join "order" o on o.id = edit.order_id
       where edit.payment_collection_id = :resource_id
         and coalesce(edit.declined_at, edit.canceled_at, o.canceled_at) is not null)`,
  },
  rows: {
    payment_session: `select id from payment_session where cart_id = :resource_id
      union all
      select payment_session_id from payment_collection_sessions where payment_collection_id = :resource_id`,
    payment: PAYMENTS,
  },
  /** An order's own cart, its swaps' carts, and its edits' payment collections. */
  resourcesOfOrder: `select o.cart_id where o.cart_id is not null
     union
     select cart_id from swap where order_id = o.id and cart_id is not null
     union
     select payment_collection_id from order_edit where order_id = o.id and payment_collection_id is not null`,
  isOrder: 'true',
  /** Only where the session still shows the code that was seen: in Medusa 1 its data says by what it is paid. */
  attach: `update payment_session set data = cast(:data as jsonb), updated_at = now()
     where id = :row_id and data ->> 'out_trade_no' is not distinct from cast(:out_trade_no as text)`,
  /** A cart's context holds the open_id that the storefront sent: it goes when no code of the cart can be paid any more. */
  eraseFromResource: `update cart set context = context - 'open_id'
     where id = :resource_id and context ->> 'open_id' is not null and not exists (
       select from wemine_gateway_order where resource_id = :resource_id and state in (${sqlList(PAYABLE)}))`,
  refunded: `select coalesce(sum(amount_refunded), 0) as refunded from payment
     where id in (${PAYMENTS}) and provider_id = :provider_id
       and data ->> 'out_trade_no' = :out_trade_no and canceled_at is null`,
  /** A payment that Medusa canceled counts as refunded: Medusa writes no refund for it. */
  books: {
    toExactMinor,
    statement: `with payment_of as (
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
  },
}

/**
 * Cancels payments that a cart or payment collection still holds though their money was refunded: Medusa 1 would refuse
 * every new one beside them. Only where no order came of them, which Medusa itself would have to cancel.
 */
export async function cancelDeadPayments(sql: Sql, resource_id: string): Promise<void> {
  await query(
    sql,
    `update payment p set canceled_at = now(), updated_at = now() from wemine_gateway_order w
     where p.id in (${PAYMENTS})
       and p.provider_id = w.provider_id and p.data ->> 'out_trade_no' = w.out_trade_no
       and w.resource_id = :resource_id and w.state in (${sqlList(GOING_BACK)})
       and p.canceled_at is null and p.captured_at is null and p.order_id is null and p.swap_id is null`,
    { resource_id },
  )
}

/** The cart or payment collection of a payment session. */
export async function resourceOfSession(sql: Sql, session_id: string): Promise<string | undefined> {
  const [row] = await query<{ resource_id: string | null }>(
    sql,
    `select coalesce(s.cart_id, link.payment_collection_id) as resource_id from payment_session s
     left join payment_collection_sessions link on link.payment_session_id = s.id
     where s.id = :session_id limit 1`,
    { session_id },
  )
  return row?.resource_id ?? undefined
}
