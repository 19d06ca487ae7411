/**
 * The ledger's two tables, as each Medusa's own migration creates them.
 *
 * A gateway order's `state`, and who moves it on (one file in this folder a statement, its guard in the WHERE):
 *
 *   asked ──► open ──► paid ──► claimed ──► captured          insert, record-opened, record-paid, claim, record-captured
 *     │         │        └─────────┴──► returning ──► returned        claim-return, record-returned
 *     └► refused└► closed | expired  (paid after all: ──► paid)       record-refused, record-unpaid
 *   and from anywhere that money is: ──► exception                    record-exception
 *   a person sends an exception back: ──► returning, or closes it     claim-return, resolve-exception
 *
 * `claimed`: Medusa has been told that it is paid. `captured`: the order was seen.
 */
export const createTables = /* sql */ `
create table if not exists wemine_gateway_order (
  out_trade_no     text primary key,
  provider_id      text not null,
  session_id       text,
  resource_id      text,
  state            text not null check (state in ('asked', 'open', 'refused', 'closed', 'expired', 'paid', 'claimed',
                                                  'captured', 'returning', 'returned', 'exception')),
  trade_type       text not null check (trade_type in ('NATIVE', 'JSAPI')),
  total_fee        integer not null check (total_fee > 0),
  fee_type         text not null,
  cart_amount      integer not null check (cart_amount > 0),
  cart_currency    text not null,
  exchange_rate    text,
  body             text not null,
  open_id          text,
  prepay_id        text,
  code_url         text,
  jsapi            jsonb,
  expires_at       timestamptz not null,
  superseded_at    timestamptz,
  transaction_id   text,
  paid_fee         integer,
  paid_fee_type    text,
  paid_at          timestamptz,
  order_id         text,
  problem          text,
  refunded_fee     integer not null default 0 check (refunded_fee between 0 and total_fee),
  refunded_amount  integer not null default 0 check (refunded_amount between 0 and cart_amount),
  refund_in_doubt  text,
  asks             integer not null default 0,
  asked_at         timestamptz,
  next_ask_at      timestamptz,
  created_at       timestamptz not null,
  updated_at       timestamptz not null
);
create index if not exists wemine_gateway_order_session on wemine_gateway_order (session_id, created_at);
create index if not exists wemine_gateway_order_resource on wemine_gateway_order (resource_id, created_at);
create index if not exists wemine_gateway_order_due on wemine_gateway_order (next_ask_at) where next_ask_at is not null;
create index if not exists wemine_gateway_order_exception on wemine_gateway_order (created_at) where state = 'exception';

create table if not exists wemine_refund (
  id               text primary key,
  out_trade_no     text not null references wemine_gateway_order (out_trade_no),
  reason           text not null check (reason in ('platform', 'unclaimed')),
  state            text not null check (state in ('asked', 'unknown', 'done', 'refused')),
  refund_fee       integer not null check (refund_fee > 0),
  amount           integer not null check (amount > 0),
  platform_key     text,
  told             boolean not null default false,
  refund_id        text,
  problem          text,
  created_at       timestamptz not null,
  updated_at       timestamptz not null
);
create index if not exists wemine_refund_order on wemine_refund (out_trade_no, created_at);
create unique index if not exists wemine_refund_gateway_id on wemine_refund (out_trade_no, refund_id) where refund_id is not null;
`

/**
 * What the ledger learned after its first day: events that nobody was told of yet, who looked at an exception and what
 * they said, and money that is not the amount that was asked for (it can still be sent back, all of it).
 */
export const addEventsAndResolutions = /* sql */ `
alter table wemine_gateway_order add column if not exists untold text[] not null default '{}';
alter table wemine_gateway_order add column if not exists telling_until timestamptz;
alter table wemine_gateway_order add column if not exists resolved_at timestamptz;
alter table wemine_gateway_order add column if not exists resolved_by text;
alter table wemine_gateway_order add column if not exists resolution text;
alter table wemine_gateway_order drop constraint if exists wemine_gateway_order_check;
alter table wemine_gateway_order drop constraint if exists wemine_gateway_order_refunded_check;
alter table wemine_gateway_order add constraint wemine_gateway_order_refunded_check
  check (refunded_fee between 0 and coalesce(paid_fee, total_fee));
create index if not exists wemine_gateway_order_untold on wemine_gateway_order (updated_at) where untold <> '{}';
`

export const dropEventsAndResolutions = /* sql */ `
alter table wemine_gateway_order drop column if exists untold, drop column if exists telling_until,
  drop column if exists resolved_at, drop column if exists resolved_by, drop column if exists resolution;
`

export const dropTables = /* sql */ `
drop table if exists wemine_refund;
drop table if exists wemine_gateway_order;
`
