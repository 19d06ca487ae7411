import { after } from '../account/clock'
import { VIEWED_EVERY } from '../schedule'
import { isOutTradeNo } from '../session/out-trade-no'
import { type GatewayOrder, readGatewayOrder } from './gateway-order'
import { query, type Row, type Sql } from './sql'
import { PAID_FOR_ORDER, PAYABLE, sqlList, UNPAID } from './states'

/** The gateway order of that number. What could not be one (it may come from anybody) is not looked for. */
export async function findOrder(sql: Sql, out_trade_no: unknown): Promise<GatewayOrder | undefined> {
  if (!isOutTradeNo(out_trade_no)) return undefined
  return one(sql, 'select * from wemine_gateway_order where out_trade_no = :out_trade_no', { out_trade_no })
}

/** The gateway order that a Medusa 2 payment session is paid by. */
export function findOrderOfSession(sql: Sql, session_id: string): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `select * from wemine_gateway_order where session_id = :session_id
     order by created_at desc, out_trade_no desc limit 1`,
    { session_id },
  )
}

/**
 * Those of a cart or payment collection that were ever paid, newest first. Without a limit: a cart that was changed a
 * hundred times since may still be paid by its first code.
 */
export function paymentsOf(sql: Sql, resource_id: string): Promise<GatewayOrder[]> {
  return many(
    sql,
    `select * from wemine_gateway_order where resource_id = :resource_id and state not in (${sqlList(UNPAID)})
     order by created_at desc, out_trade_no desc`,
    { resource_id },
  )
}

/** Every gateway order ever opened for a cart or payment collection, newest first; the last hundred. */
export function ordersOf(sql: Sql, resource_id: string): Promise<GatewayOrder[]> {
  return many(
    sql,
    `select * from wemine_gateway_order where resource_id = :resource_id
     order by created_at desc, out_trade_no desc limit 100`,
    { resource_id },
  )
}

/**
 * Another code of the same cart or payment collection that was paid since this one was made, and for which an order is
 * being placed or stands.
 */
export function paidInstead(
  sql: Sql,
  { out_trade_no, resource_id, provider_id, created_at }: GatewayOrder,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `select * from wemine_gateway_order
     where resource_id = :resource_id and provider_id = :provider_id and state in (${sqlList(PAID_FOR_ORDER)})
       and paid_at >= :created_at and out_trade_no <> :out_trade_no
     order by paid_at desc limit 1`,
    { out_trade_no, resource_id, provider_id, created_at },
  )
}

/** What is known of a gateway order before the gateway is asked for it. */
export type NewOrder = Pick<
  GatewayOrder,
  | 'out_trade_no'
  | 'provider_id'
  | 'session_id'
  | 'trade_type'
  | 'total_fee'
  | 'fee_type'
  | 'cart_amount'
  | 'cart_currency'
  | 'exchange_rate'
  | 'body'
  | 'open_id'
  | 'client_secret'
  | 'expires_at'
  | 'next_check_at'
>

/**
 * How the platform's own tables answer two questions in the statement that records a new gateway order, so that it costs
 * no statement of its own. Both are SQL expressions; `:resource_id` and `:session_id` may be used.
 */
export interface ResourceSql {
  /** The cart or payment collection. */
  resource_id: string
  /** True where nothing may be opened for it any more: it is an order already, or was withdrawn. */
  isCompleted: string
}

/** How many codes of one cart or payment collection may be paid at the same time. */
export interface CodeLimits {
  /** Of one payer for one amount. Where there are so many, the newest is given again. */
  same: number
  /** In all. Where there are so many, no other is made. */
  all: number
}

/**
 * Records a gateway order as `requested`, before anything is sent; or gives the newest one of the resource again, as
 * `open`, where it is for the same payer and amount and can be paid until `until` at least. It then belongs to the new
 * session. Undefined where the platform says that nothing is to be paid for the resource any more, or where the resource has as
 * many codes as it may have. A number that is taken is an error.
 */
export function requestOrder(
  sql: Sql,
  order: NewOrder,
  resource: { id: string | null; sql: ResourceSql },
  { limits, until }: { limits: CodeLimits; until: Date },
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `with asked as (
       select ${resource.sql.resource_id} as resource_id, (${resource.sql.isCompleted}) as is_completed
     ), known as (
       select o.*, o.state in (${sqlList(PAYABLE)}) and o.expires_at > :now as is_live, o.provider_id = :provider_id and o.trade_type = :trade_type and o.total_fee = :total_fee
           and o.fee_type = :fee_type and o.cart_amount = :cart_amount and o.cart_currency = :cart_currency
           and o.body = :body and o.open_id is not distinct from cast(:open_id as text) as is_same
       from wemine_gateway_order o join asked on o.resource_id = asked.resource_id
     ), again as (
       update wemine_gateway_order o set session_id = :session_id, superseded_at = null, updated_at = :now
       from (select * from known order by created_at desc, out_trade_no desc limit 1) newest, asked
       where o.out_trade_no = newest.out_trade_no and o.state = 'open' and newest.is_same and newest.expires_at > :until
         and not asked.is_completed and (select count(*) from known where is_live and is_same) >= :same
       returning o.*
     ), made as (
       insert into wemine_gateway_order
         (out_trade_no, provider_id, session_id, resource_id, state, trade_type, total_fee, fee_type, cart_amount,
          cart_currency, exchange_rate, body, open_id, client_secret, expires_at, next_check_at, created_at, updated_at)
       select :out_trade_no, :provider_id, :session_id, asked.resource_id, 'requested', :trade_type, :total_fee,
          :fee_type, :cart_amount, :cart_currency, :exchange_rate, :body, :open_id, :client_secret, :expires_at,
          :next_check_at, :now, :now
       from asked
       where not asked.is_completed and not exists (select from again) and (select count(*) from known where is_live) < :all
       returning *
     )
     select * from again union all select * from made`,
    { ...order, ...limits, until, resource_id: resource.id, now },
  )
}

/** How many codes of a resource can be paid at this moment. */
export async function countLive(
  sql: Sql,
  { id, sql: { resource_id } }: { id: string | null; sql: ResourceSql },
  session_id: string | null,
  now: Date,
): Promise<number> {
  const [row] = await query(
    sql,
    `select count(*) as live from wemine_gateway_order
     where resource_id = ${resource_id} and state in (${sqlList(PAYABLE)}) and expires_at > :now`,
    { resource_id: id, session_id, now },
  )
  return Number(row?.live)
}

/** Money that the gateway holds for us under a number this ledger never gave out. */
export type UnmatchedPayment = Pick<
  GatewayOrder,
  | 'out_trade_no'
  | 'provider_id'
  | 'trade_type'
  | 'fee_type'
  | 'transaction_id'
  | 'body'
  | 'problem'
  | 'charged_at'
> & { paid_fee: number }

/** Records it as an exception, once. True when it was new. */
export async function insertUnmatched(sql: Sql, payment: UnmatchedPayment, now: Date): Promise<boolean> {
  const rows = await query(
    sql,
    `insert into wemine_gateway_order
       (out_trade_no, provider_id, state, trade_type, total_fee, fee_type, cart_amount, cart_currency, body, problem,
        transaction_id, paid_fee, paid_fee_type, paid_at, charged_at, confirmed_by, exception_at, expires_at, pending_events,
        created_at, updated_at)
     values
       (:out_trade_no, :provider_id, 'exception', :trade_type, :paid_fee, :fee_type, :paid_fee, :fee_type, :body,
        :problem, :transaction_id, :paid_fee, :fee_type, :now, :charged_at, 'notification', :now, :now,
        array['wemine.payment.exception'], :now, :now)
     on conflict (out_trade_no) do nothing returning out_trade_no`,
    { ...payment, now },
  )
  return rows.length > 0
}

/**
 * Notes that the session of a gateway order is gone or replaced. It stays watched: its code can still be paid.
 * `session_id` must be the order's own; null is that of every order in Medusa 1, which gives providers none.
 */
export async function supersede(
  sql: Sql,
  out_trade_no: string,
  session_id: string | null,
  now: Date,
): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order set superseded_at = :now, updated_at = :now
     where out_trade_no = :out_trade_no and session_id is not distinct from cast(:session_id as text)
       and superseded_at is null`,
    { out_trade_no, session_id, now },
  )
}

/** Notes that a shopper's page asks about it, at most once every 15 s. */
export async function recordViewed(sql: Sql, out_trade_no: string, now: Date): Promise<void> {
  await query(
    sql,
    `update wemine_gateway_order set viewed_at = :now
     where out_trade_no = :out_trade_no and (viewed_at is null or viewed_at < :before)`,
    { out_trade_no, now, before: after(now, -VIEWED_EVERY) },
  )
}

/** Runs a statement that gives at most one gateway order. */
export async function one(sql: Sql, text: string, values: Row): Promise<GatewayOrder | undefined> {
  const [row] = await query(sql, text, values)
  return row && readGatewayOrder(row)
}

/** Runs a statement that gives gateway orders. */
export async function many(sql: Sql, text: string, values: Row): Promise<GatewayOrder[]> {
  return (await query(sql, text, values)).map(readGatewayOrder)
}
