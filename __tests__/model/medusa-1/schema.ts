/** Medusa 1's own tables, as far as the plugin's statements read and write them. What starts with `model_` is the model's. */
export const MEDUSA_1_TABLES = /* sql */ `
create table region (id text primary key, currency_code text not null, model_providers text[] not null);
create table cart (id text primary key, region_id text not null, completed_at timestamptz, deleted_at timestamptz,
  context jsonb, model_total int not null, model_trouble text not null default 'none');
create table payment_session (id text primary key, cart_id text, provider_id text not null, amount int, data jsonb not null,
  is_initiated boolean not null default false, is_selected boolean, status text not null default 'pending',
  payment_authorized_at timestamptz, updated_at timestamptz);
create index on payment_session (cart_id);
create table payment (id text primary key, cart_id text, order_id text, swap_id text, provider_id text not null,
  amount int not null, amount_refunded int not null default 0, data jsonb not null, captured_at timestamptz,
  canceled_at timestamptz, created_at timestamptz not null, updated_at timestamptz);
create unique index unique_payment_active on payment (cart_id) where canceled_at is null;
create table payment_collection (id text primary key, amount int not null, status text not null default 'not_paid',
  currency_code text not null, deleted_at timestamptz);
create table payment_collection_sessions (payment_collection_id text not null, payment_session_id text not null,
  primary key (payment_collection_id, payment_session_id));
create table payment_collection_payments (payment_collection_id text not null, payment_id text not null,
  primary key (payment_collection_id, payment_id));
create table "order" (id text primary key, display_id int, cart_id text, canceled_at timestamptz, created_at timestamptz not null,
  model_total int not null);
create unique index on "order" (cart_id);
create table order_edit (id text primary key, order_id text not null, payment_collection_id text, declined_at timestamptz,
  canceled_at timestamptz);
create index on order_edit (payment_collection_id);
`
