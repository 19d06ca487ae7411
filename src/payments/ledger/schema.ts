import { HAS_ERASABLE } from './personal-data'
import { ALL_STATES, sqlList, UNDECIDED, UNPAID } from './states'

/**
 * The ledger's tables, as each Medusa's own migration creates them. What the columns mean stands at `GatewayOrder` and
 * `Refund`; which state may follow which, in `states.ts`. Amounts are 64-bit: an IDR cart does not fit 32.
 */
export const createTables = /* sql */ `
create table if not exists wemine_gateway_order (
  out_trade_no         text primary key,
  provider_id          text not null,
  session_id           text,
  resource_id          text,
  state                text not null check (state in (${sqlList(ALL_STATES)})),
  version              bigint not null default 0,
  trade_type           text not null check (trade_type in ('NATIVE', 'JSAPI')),
  total_fee            bigint not null check (total_fee > 0),
  fee_type             text not null,
  cart_amount          bigint not null check (cart_amount > 0),
  cart_currency        text not null,
  exchange_rate        text,
  body                 text not null,
  open_id              text,
  prepay_id            text,
  code_url             text,
  jsapi                jsonb,
  client_secret        text,
  expires_at           timestamptz not null,
  superseded_at        timestamptz,
  transaction_id       text,
  paid_fee             bigint,
  paid_fee_type        text,
  paid_at              timestamptz,
  charged_at           timestamptz,
  confirmed_by         text,
  order_id             text,
  captured_at          timestamptz,
  problem              text,
  refunded_fee         bigint not null default 0,
  refunded_amount      bigint not null default 0 check (refunded_amount between 0 and cart_amount),
  refund_in_doubt      text,
  waiting_for          text,
  waiting_since        timestamptz,
  waiting_why          text,
  checks               integer not null default 0,
  checked_at           timestamptz,
  next_check_at        timestamptz,
  viewed_at            timestamptz,
  pending_events       text[] not null default '{}',
  outbox_locked_until  timestamptz,
  overdue_at           timestamptz,
  exception_at         timestamptz,
  resolved_at          timestamptz,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  check (refunded_fee between 0 and coalesce(paid_fee, total_fee))
);
create index if not exists wemine_gateway_order_session on wemine_gateway_order (session_id, created_at);
create index if not exists wemine_gateway_order_resource on wemine_gateway_order (resource_id, created_at);
create index if not exists wemine_gateway_order_placed on wemine_gateway_order (order_id) where order_id is not null;
create index if not exists wemine_gateway_order_created on wemine_gateway_order (created_at, out_trade_no);
create index if not exists wemine_gateway_order_state on wemine_gateway_order (state, created_at, out_trade_no);
create index if not exists wemine_gateway_order_account on wemine_gateway_order (provider_id, created_at, out_trade_no);
create index if not exists wemine_gateway_order_fee on wemine_gateway_order (total_fee, created_at, out_trade_no);
create index if not exists wemine_gateway_order_exchanged on wemine_gateway_order (cart_amount, created_at, out_trade_no)
  where exchange_rate is not null;
create index if not exists wemine_gateway_order_other_fee on wemine_gateway_order (paid_fee, created_at, out_trade_no)
  where paid_fee <> total_fee;
create index if not exists wemine_gateway_order_transaction on wemine_gateway_order (transaction_id)
  where transaction_id is not null;
create index if not exists wemine_gateway_order_charged on wemine_gateway_order (charged_at, out_trade_no)
  where charged_at is not null;
create index if not exists wemine_gateway_order_due_unpaid on wemine_gateway_order (provider_id, next_check_at)
  where next_check_at is not null and state in (${sqlList(UNPAID)});
create index if not exists wemine_gateway_order_due_money on wemine_gateway_order (provider_id, next_check_at)
  where next_check_at is not null and state not in (${sqlList(UNPAID)});
create index if not exists wemine_gateway_order_undecided on wemine_gateway_order (paid_at)
  where state in (${sqlList(UNDECIDED)});
create index if not exists wemine_gateway_order_captured on wemine_gateway_order (captured_at)
  where state = 'captured';
create index if not exists wemine_gateway_order_review on wemine_gateway_order (created_at)
  where state = 'exception' and resolved_at is null;
create index if not exists wemine_gateway_order_doubt on wemine_gateway_order (created_at)
  where refund_in_doubt is not null;
create index if not exists wemine_gateway_order_pending on wemine_gateway_order (updated_at)
  where pending_events <> '{}';
create index if not exists wemine_gateway_order_payer on wemine_gateway_order (open_id) where open_id is not null;
create index if not exists wemine_gateway_order_erasable on wemine_gateway_order (provider_id, updated_at)
  where ${HAS_ERASABLE};

create table if not exists wemine_refund (
  id               text primary key,
  out_trade_no     text not null references wemine_gateway_order (out_trade_no),
  reason           text not null check (reason in ('platform', 'auto')),
  state            text not null check (state in ('requested', 'unknown', 'done', 'refused')),
  refund_fee       bigint not null check (refund_fee >= 0),
  amount           bigint not null check (amount >= 0),
  asked_amount     numeric not null check (asked_amount >= 0),
  platform_key     text,
  reported         boolean not null default false,
  refund_id        text,
  problem          text,
  done_at          timestamptz,
  created_at       timestamptz not null,
  updated_at       timestamptz not null
);
create index if not exists wemine_refund_order on wemine_refund (out_trade_no, created_at);
create index if not exists wemine_refund_done on wemine_refund (done_at, id) where done_at is not null;
create index if not exists wemine_refund_open on wemine_refund (created_at) where state in ('requested', 'unknown');
create index if not exists wemine_refund_updated on wemine_refund (updated_at);
create unique index if not exists wemine_refund_gateway_id on wemine_refund (out_trade_no, refund_id)
  where refund_id is not null;

create table if not exists wemine_decision (
  id               bigint generated always as identity primary key,
  out_trade_no     text not null references wemine_gateway_order (out_trade_no),
  decision         text not null,
  note             text not null,
  actor            text not null,
  problem          text,
  created_at       timestamptz not null
);
create index if not exists wemine_decision_order on wemine_decision (out_trade_no, created_at);

create table if not exists wemine_lease (
  resource_id      text primary key,
  holder           text not null,
  locked_until     timestamptz not null
);

create table if not exists wemine_account (
  provider_id           text primary key,
  last_success_at       timestamptz,
  last_failure_at       timestamptz,
  last_failure_kind     text,
  last_notification_at  timestamptz,
  last_run_at           timestamptz,
  paused_until          timestamptz
);
`

export const dropTables = /* sql */ `
drop table if exists wemine_account;
drop table if exists wemine_lease;
drop table if exists wemine_decision;
drop table if exists wemine_refund;
drop table if exists wemine_gateway_order;
`
