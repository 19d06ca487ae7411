import type { Knex } from 'knex'

const ROWS = 20_000

/**
 * A ledger as a store has it after a year: mostly captured orders, some hundred codes that are open, and a few of
 * everything else, spread over two accounts, the last month and some days of it with personal data; refunds, decisions, leases.
 */
export async function fill(sql: Knex, now: Date): Promise<void> {
  await sql.raw(
    `insert into wemine_gateway_order
       (out_trade_no, provider_id, session_id, resource_id, state, trade_type, total_fee, fee_type, cart_amount,
        cart_currency, body, expires_at, paid_at, charged_at, paid_fee, transaction_id, captured_at, order_id, next_check_at, refund_in_doubt, refunded_fee,
        refunded_amount, pending_events, overdue_at, code_url, client_secret, open_id, created_at, updated_at)
     select (100000000000000000 + i)::text, case when i % 3 = 0 then 'pp_wemine_other' else 'pp_wemine_hk' end,
       'payses_' || i, 'cart_' || i / 2,
       case when i % 1000 = 1 then 'exception' when i % 1000 = 2 then 'paid' when i % 1000 = 3 then 'authorized'
         when i % 1000 = 4 then 'refunding' when i % 40 = 5 then 'open' when i % 5 = 0 then 'expired' else 'captured' end,
       'NATIVE', 10880, 'HKD', 10880, 'HKD', 'Online order', at + interval '2 hours',
       case when i % 5 = 0 or i % 40 = 5 then null else at end, case when i % 5 = 0 or i % 40 = 5 then null else at end,
       case when i % 5 = 0 or i % 40 = 5 then null else 10880 end, '42000' || lpad(i::text, 5, '0'),
       case when i % 1000 < 10 then null else at end,
       case when i % 1000 < 10 then null else 'order_' || i end,
       case when i % 40 = 5 then cast(:now as timestamptz) + (i % 100 - 50) * interval '1 second' when i % 1000 in (2, 3, 4) then cast(:now as timestamptz) end,
       case when i % 2000 = 7 then 'refund_' || i end,
       case when i % 2000 = 7 then 100 else 0 end, case when i % 2000 = 7 then 100 else 0 end,
       case when i % 2000 = 8 then array['wemine.payment.captured'] else '{}' end,
       case when i % 2000 = 2 then at end,
       case when i > :count - 2000 then 'weixin://' || i end, case when i > :count - 2000 then 'secret_' || i end,
       case when i > :count - 2000 and i % 3 = 0 then 'open_id_' || i % 500 end, at, at
     from (select i, cast(:now as timestamptz) - (:count - i) * interval '25 minutes' as at
           from generate_series(1, :count) i) rows`,
    { now, count: ROWS },
  )
  await sql.raw(
    `insert into wemine_refund
       (id, out_trade_no, reason, state, refund_fee, amount, asked_amount, reported, refund_id, done_at, created_at, updated_at)
     select 'refund_' || i, (100000000000000000 + i)::text, 'platform',
       case when i % 2000 = 7 then 'unknown' else 'done' end, 100, 100, 100, true, 'wx_' || i, case when i % 2000 = 7 then null else cast(:now as timestamptz) - (:count - i) * interval '25 minutes' end,
       :now, :now
     from generate_series(1, :count) i`,
    { now, count: ROWS },
  )
  await sql.raw(
    `insert into wemine_decision (out_trade_no, decision, note, actor, created_at)
     select (100000000000000000 + i)::text, 'close', '', 'user_1', :now from generate_series(1, 5000) i`,
    { now },
  )
  await sql.raw(
    `insert into wemine_lease (resource_id, holder, locked_until)
     select 'cart_' || i, 'somebody', :now from generate_series(1, 3000) i`,
    { now },
  )
  await sql.raw(
    "insert into wemine_account (provider_id) values ('pp_wemine_hk'), ('pp_wemine_other'), ('pp_wemine_removed')",
  )
  await sql.raw('analyze')
}
