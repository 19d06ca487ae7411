import type { Knex } from 'knex'

/** So many orders of as many shoppers. */
export const ROWS = 20_000

const raw = (amount: string) => `'{"value": "${amount}", "precision": 20}'`

/** A refund's id is a ULID, which begins with its time: one every 25 minutes, the last one now. */
const TABLES = [
  `customer (id, email, has_account) select 'cus_' || i, 'shopper-' || i || '@example.com', false`,
  `cart (id, currency_code, customer_id, email, completed_at)
   select 'cart_' || i, 'hkd', 'cus_' || i, 'shopper-' || i || '@example.com', case when i % 10 > 0 then at end`,
  `payment_collection (id, currency_code, amount, raw_amount, status)
   select 'pay_col_' || i, 'hkd', 108.8, ${raw('108.8')}, case when i % 10 > 0 then 'completed' else 'not_paid' end`,
  `cart_payment_collection (id, cart_id, payment_collection_id)
   select 'cartpaycol_' || i, 'cart_' || i, 'pay_col_' || i`,
  `payment_session (id, currency_code, amount, raw_amount, provider_id, payment_collection_id)
   select 'payses_' || i, 'hkd', 108.8, ${raw('108.8')}, 'pp_wemine_hk', 'pay_col_' || i`,
  `"order" (id, currency_code, customer_id, email, version, metadata)
   select 'order_' || i, 'hkd', 'cus_' || i, 'shopper-' || i || '@example.com', 1,
     jsonb_build_object('wemine_cart_id', 'cart_' || i)`,
  `order_summary (id, order_id, version, totals)
   select 'ordsum_' || i, 'order_' || i, 1, '{"pending_difference": 0}'`,
  `order_cart (id, order_id, cart_id) select 'ordcart_' || i, 'order_' || i, 'cart_' || i`,
  `order_payment_collection (id, order_id, payment_collection_id)
   select 'ordpay_' || i, 'order_' || i, 'pay_col_' || i`,
  `payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id, data,
     captured_at)
   select 'pay_' || i, 108.8, ${raw('108.8')}, 'hkd', 'pp_wemine_hk', 'pay_col_' || i, 'payses_' || i,
     jsonb_build_object('out_trade_no', (100000000000000000 + i)::text), at`,
  `capture (id, amount, raw_amount, payment_id, created_at)
   select 'capt_' || i, 108.8, ${raw('108.8')}, 'pay_' || i, at`,
  `order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id, created_at)
   select 'ordtrx_' || i, 'order_' || i, 1, 108.8, ${raw('108.8')}, 'hkd', 'capture', 'capt_' || i, at`,
  `order_change (id, order_id, version, status) select 'ordch_' || i, 'order_' || i, 1, 'confirmed'`,
  `refund (id, amount, raw_amount, payment_id, created_at)
   select 'ref_' || pg_temp.ulid_time(at) || lpad(i::text, 16, '0'), 10, ${raw('10')}, 'pay_' || i, at`,
  `wemine_gateway_order (out_trade_no, provider_id, session_id, resource_id, state, trade_type, total_fee, fee_type,
     cart_amount, cart_currency, body, expires_at, paid_at, paid_fee, captured_at, order_id, refunded_fee,
     refunded_amount, created_at, updated_at)
   select (100000000000000000 + i)::text, 'pp_wemine_hk', 'payses_' || i, 'pay_col_' || i, 'captured', 'NATIVE', 10880,
     'HKD', 10880, 'HKD', 'Online order', at, at, 10880, at, 'order_' || i, 1000, 1000, at, at`,
  `wemine_refund (id, out_trade_no, reason, state, refund_fee, amount, asked_amount, platform_key, reported, created_at,
     updated_at)
   select 'refund_' || i, (100000000000000000 + i)::text, 'platform', 'done', 1000, 1000, 1000,
     'ref_' || pg_temp.ulid_time(at) || lpad(i::text, 16, '0'), true, at, at`,
]

/**
 * Medusa 2's own tables and the ledger's as a store has them after a year: all but a few orders were placed long ago.
 * Orders of a number that 10 divides were left without links by a process that died.
 */
export async function fill(knex: Knex): Promise<void> {
  await knex.transaction(async (sql) => {
    await sql.raw('set local session_replication_role = replica')
    await sql.raw(
      `create function pg_temp.ulid_time(at timestamptz) returns text language sql as $$
         select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
           ((extract(epoch from at) * 1000)::bigint >> (45 - 5 * digit) & 31)::int + 1, 1), '' order by digit)
         from generate_series(0, 9) digit $$`,
    )
    for (const table of TABLES)
      await sql.raw(
        `insert into ${table}
         from (select i, now() - (${ROWS} - i) * interval '25 minutes' as at from generate_series(1, ${ROWS}) i) rows`,
      )
    await sql.raw("delete from order_cart where right(order_id, 1) = '0'")
    await sql.raw("delete from order_payment_collection where right(order_id, 1) = '0'")
  })
  await knex.raw('analyze')
}
