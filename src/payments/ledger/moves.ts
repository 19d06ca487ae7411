import type { JsapiParameters } from '#wemine/endpoints/jsapi'
import type { GatewayOrder, WaitReason } from './gateway-order'
import { one } from './gateway-orders'
import type { Sql } from './sql'
import { AUTHORIZED_OR_CAPTURED, GOING_BACK, sqlList, UNPAID } from './states'

/** What the shopper needs to pay, from the gateway's answer. */
export interface Opened {
  out_trade_no: string
  prepay_id?: string | undefined
  code_url?: string | undefined
  jsapi?: JsapiParameters | undefined
}

/**
 * requested -> open. A notification may have been confirmed before the gateway's own answer came: then the row is ahead
 * already, and only what the answer brought is added.
 */
export function recordOpened(sql: Sql, opened: Opened, now: Date): Promise<GatewayOrder | undefined> {
  const { out_trade_no, prepay_id, code_url, jsapi } = opened
  return one(
    sql,
    `update wemine_gateway_order set
       state = case when state = 'requested' then 'open' else state end, version = version + 1,
       prepay_id = :prepay_id, code_url = :code_url, jsapi = cast(:jsapi as jsonb), updated_at = :now
     where out_trade_no = :out_trade_no and prepay_id is null and code_url is null
     returning *`,
    { out_trade_no, prepay_id, code_url, jsapi: jsapi && JSON.stringify(jsapi), now },
  )
}

/** The gateway was asked and there is no money yet: an unpaid row stays as it is and is asked about again, or never. */
export function recordChecked(
  sql: Sql,
  out_trade_no: string,
  next_check_at: Date | null,
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `update wemine_gateway_order
     set checks = checks + 1, checked_at = :now, next_check_at = :next_check_at, updated_at = :now
     where out_trade_no = :out_trade_no and state in (${sqlList(UNPAID)})
     returning *`,
    { out_trade_no, next_check_at, now },
  )
}

/**
 * Sets when a gateway order is looked at again, and what is waited for, where nothing that matters has changed since it
 * was seen. Waiting for the same thing goes on from when it began, or from `since`; null waits for nothing.
 */
export function recordWaiting(
  sql: Sql,
  seen: Pick<GatewayOrder, 'out_trade_no' | 'version'>,
  waiting: { for: WaitReason; why: string; since?: Date } | null,
  next_check_at: Date | null,
  now: Date,
): Promise<GatewayOrder | undefined> {
  const { out_trade_no, version } = seen
  return one(
    sql,
    `update wemine_gateway_order set
       waiting_since = case when cast(:waiting_for as text) is null then null
         when waiting_for = :waiting_for then waiting_since
         else coalesce(cast(:waiting_since as timestamptz), :now) end,
       waiting_for = :waiting_for, waiting_why = :waiting_why, next_check_at = :next_check_at
     where out_trade_no = :out_trade_no and version = :version
     returning *`,
    {
      ...{ out_trade_no, version, next_check_at, now },
      ...{ waiting_for: waiting?.for, waiting_why: waiting?.why, waiting_since: waiting?.since },
    },
  )
}

/** Has a gateway order looked at by `at`, or sooner where it is due sooner: something was learned about it. */
export async function makeDue(sql: Sql, out_trade_no: string, at: Date): Promise<void> {
  await one(
    sql,
    `update wemine_gateway_order set next_check_at = least(next_check_at, cast(:at as timestamptz))
     where out_trade_no = :out_trade_no returning *`,
    { out_trade_no, at },
  )
}

/** Has the captured payments of an order of the platform looked at by `at`: something happened to the order. */
export async function makeOrderDue(sql: Sql, order_id: string, at: Date): Promise<void> {
  await one(
    sql,
    `update wemine_gateway_order set next_check_at = least(next_check_at, cast(:at as timestamptz))
     where order_id = :order_id and state = 'captured' returning *`,
    { order_id, at },
  )
}

/**
 * Makes a late payment the one that its cart is paid by, in place of the one that the cart's session has now
 * (`replaces`). Undefined when it is no longer simply paid, when that other one has money as well, or when another late
 * payment took its place first: of several payments for one cart one is taken. `session_id` is the session's in Medusa 2;
 * null in Medusa 1.
 */
export function reassign(
  sql: Sql,
  late: { out_trade_no: string; session_id: string | null; replaces: string | null },
  now: Date,
): Promise<GatewayOrder | undefined> {
  return one(
    sql,
    `with current as (
       select out_trade_no from wemine_gateway_order
       where out_trade_no = :replaces and session_id is not distinct from cast(:session_id as text)
         and state in (${sqlList([...UNPAID, ...GOING_BACK])})
       for update
     ), taken as (
       update wemine_gateway_order
       set session_id = :session_id, superseded_at = null, version = version + 1, updated_at = :now
       where out_trade_no = :out_trade_no and state = 'paid'
         and (coalesce(:replaces, :out_trade_no) = :out_trade_no or exists (select from current))
       returning *
     ), replaced as (
       update wemine_gateway_order other
       set session_id = null, superseded_at = coalesce(other.superseded_at, :now), version = other.version + 1,
         updated_at = :now
       from taken where other.out_trade_no <> taken.out_trade_no
         and (other.out_trade_no = :replaces or other.session_id = taken.session_id)
         and other.state not in (${sqlList(AUTHORIZED_OR_CAPTURED)})
     )
     select * from taken`,
    { ...late, now },
  )
}
