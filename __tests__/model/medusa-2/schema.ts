/** Medusa 2's own tables, as far as the plugin's statements read and write them. What starts with `model_` is the model's. */
export const MEDUSA_2_TABLES = /* sql */ `
create table region (id text primary key, model_providers text[] not null);
create table cart (id text primary key, region_id text not null, customer_id text not null, currency_code text not null,
  metadata jsonb, completed_at timestamptz, deleted_at timestamptz, model_total numeric not null,
  model_trouble text not null default 'none');
create table payment_collection (id text primary key, currency_code text not null, amount numeric not null,
  status text not null default 'not_paid', captured_amount numeric, refunded_amount numeric, deleted_at timestamptz);
create table cart_payment_collection (cart_id text not null, payment_collection_id text not null, deleted_at timestamptz,
  primary key (cart_id, payment_collection_id));
create table payment_session (id text primary key, payment_collection_id text not null, provider_id text not null,
  amount numeric not null, currency_code text not null, status text not null default 'pending', data jsonb not null,
  authorized_at timestamptz, created_at timestamptz not null, deleted_at timestamptz);
create index on payment_session (payment_collection_id);
create table payment (id text primary key, payment_collection_id text not null, payment_session_id text not null unique,
  provider_id text not null, amount numeric not null, currency_code text not null, data jsonb, captured_at timestamptz,
  canceled_at timestamptz, created_at timestamptz not null, deleted_at timestamptz);
create index on payment (payment_collection_id);
create table capture (id text primary key, payment_id text not null, amount numeric not null,
  created_at timestamptz not null, deleted_at timestamptz);
create index on capture (payment_id);
create table refund (id text primary key, payment_id text not null, amount numeric not null,
  created_at timestamptz not null, deleted_at timestamptz);
create index on refund (payment_id);
create table "order" (id text primary key, display_id int, customer_id text not null, currency_code text not null, version int not null,
  metadata jsonb, canceled_at timestamptz, created_at timestamptz not null, deleted_at timestamptz,
  model_total numeric not null, model_credit numeric not null default 0);
create index on "order" (customer_id);
create table order_summary (order_id text not null, version int not null, totals jsonb not null, deleted_at timestamptz,
  primary key (order_id, version));
create table order_cart (order_id text not null, cart_id text not null, deleted_at timestamptz,
  primary key (order_id, cart_id));
create index on order_cart (cart_id);
create table order_payment_collection (order_id text not null, payment_collection_id text not null,
  deleted_at timestamptz, primary key (order_id, payment_collection_id));
create index on order_payment_collection (payment_collection_id);
create table order_transaction (id text primary key, order_id text not null, version int not null, amount numeric not null,
  currency_code text not null, reference text, reference_id text, created_at timestamptz not null, deleted_at timestamptz);
create index on order_transaction (order_id);
create table order_change (id text primary key, order_id text not null, status text not null,
  created_at timestamptz not null, deleted_at timestamptz);
create index on order_change (order_id);
create table locking (id text primary key, owner_id text, expiration timestamptz);
`

/** Brings an order's summary to its total, its credit lines and its transactions. */
export const SUMMARIZE = /* sql */ `
update order_summary s set totals = jsonb_build_object('pending_difference', o.model_total - o.model_credit - coalesce(
  (select sum(t.amount) from order_transaction t where t.order_id = o.id and t.deleted_at is null), 0))
from "order" o where o.id = :order_id and s.order_id = o.id and s.version = o.version`
