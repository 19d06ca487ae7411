import { query, type Sql } from '#payments/ledger/sql'
import type { MedusaTables } from '#payments/medusa-tables'
import { toExactMinor } from './amounts'

export const tables: MedusaTables = {
  /**
   * The payment collection of a session, which outlives it. Medusa names it to no provider, but has written the session's
   * row by the time it asks one (2.15 to 2.21). It starts sessions also for a cart that is a paid order already: a shopper
   * who comes back to the payment step must not pay twice.
   */
  resource: {
    resource_id: '(select payment_collection_id from payment_session where id = :session_id)',
    isCompleted: `exists (
      select from payment_session s
      join cart_payment_collection link
        on link.payment_collection_id = s.payment_collection_id and link.deleted_at is null
      join cart on cart.id = link.cart_id and cart.completed_at is not null
      join payment p
        on p.payment_collection_id = s.payment_collection_id and p.deleted_at is null and p.canceled_at is null
      where s.id = :session_id)`,
  },
  rows: {
    payment_session: `select id from payment_session where payment_collection_id = :resource_id and deleted_at is null`,
    payment: `select id from payment where payment_collection_id = :resource_id and deleted_at is null`,
  },
  /** The payment collections of an order's cart, and of its edits. */
  resourcesOfOrder: `select l.payment_collection_id from order_payment_collection l
     where l.order_id = o.id and l.deleted_at is null
     union
     select link.payment_collection_id from order_cart placed
     join cart_payment_collection link on link.cart_id = placed.cart_id
     where placed.order_id = o.id and placed.deleted_at is null`,
  isOrder: 'o.deleted_at is null',
  /** Whatever the session shows: whose it is, the ledger says. This decides nothing. */
  attach: 'update payment_session set data = cast(:data as jsonb) where id = :row_id and deleted_at is null',
  /** Medusa 2 counts a refund after the provider's answer: one whose process died in between is not in it. */
  refunded: `select coalesce(c.refunded_amount, 0) as refunded from payment p
     join payment_collection c on c.id = p.payment_collection_id
     where p.payment_collection_id = :resource_id and p.deleted_at is null
       and p.provider_id = :provider_id and p.data ->> 'out_trade_no' = :out_trade_no limit 1`,
  books: {
    toExactMinor,
    statement: `select out_trade_no, sum(captured) as captured, sum(refunded) as refunded,
         jsonb_agg(refunds) as refunds from (
       select p.data ->> 'out_trade_no' as out_trade_no,
         (select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null) as captured,
         r.refunded, r.refunds
       from payment p cross join lateral (
         select coalesce(sum(r.amount), 0) as refunded, jsonb_object_agg(r.id, cast(r.amount as text)) as refunds
         from refund r where r.payment_id = p.id and r.deleted_at is null
       ) r
       where p.payment_collection_id = any(cast(:resources as text[])) and p.deleted_at is null
         and p.provider_id like 'pp_wemine%'
     ) booked where out_trade_no = any(cast(:numbers as text[])) group by out_trade_no`,
  },
}

/** The provider id that a payment session was started for; undefined where there is no such session. */
export async function providerOf(sql: Sql, session_id: string): Promise<unknown> {
  const [row] = await query(sql, 'select provider_id from payment_session where id = :session_id', {
    session_id,
  })
  return row?.provider_id
}
