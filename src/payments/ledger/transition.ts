import type { EventName } from './events'
import type { GatewayOrder } from './gateway-order'
import { one } from './gateway-orders'
import type { Row, Sql } from './sql'
import type { OrderState, SourceOf } from './states'

/** Columns that a transition may set beside the state. */
type Settable = Pick<
  GatewayOrder,
  | 'prepay_id'
  | 'code_url'
  | 'transaction_id'
  | 'paid_fee'
  | 'paid_fee_type'
  | 'paid_at'
  | 'charged_at'
  | 'confirmed_by'
  | 'order_id'
  | 'captured_at'
  | 'problem'
  | 'next_check_at'
  | 'checked_at'
>

/** Conditions on the row itself, checked in the same statement. */
const CONDITIONS = {
  /** Every cent that was paid is refunded, and no refund is in doubt. */
  fully_refunded: 'refunded_fee = coalesce(paid_fee, total_fee) and refund_in_doubt is null',
  /** Nothing of it was refunded, or is being refunded. */
  unrefunded: 'refunded_fee = 0',
  /** No person has closed it. */
  unresolved: 'resolved_at is null',
  /** It is what its own session is paid by: no other gateway order took its place. */
  of_its_session: 'session_id is not distinct from cast(:session_id as text)',
} as const

export interface Transition<To extends OrderState> {
  /** The states it may be in now; others do not compile. */
  from: readonly SourceOf<To>[]
  to: To
  /** The version of the row that the decision was made for; left out where the states alone decide. */
  version?: number
  conditions?: readonly (keyof typeof CONDITIONS)[]
  set?: Partial<Settable>
  /** Set only where the column is empty. */
  fill?: Partial<Settable>
  events?: readonly EventName[]
  /** Counts as a question to the gateway. */
  isCheck?: boolean
}

/**
 * Moves a gateway order on, in one guarded statement, and gives the row as it is then; undefined where it is no longer in
 * one of `from` (or not in the version or condition that was asked for), and nothing was changed. Whatever was waited for
 * is over with it.
 */
export function transition<To extends OrderState>(
  sql: Sql,
  order: Pick<GatewayOrder, 'out_trade_no'> & { session_id?: string | null },
  { from, to, version, conditions = [], set = {}, fill = {}, events = [], isCheck }: Transition<To>,
  now: Date,
): Promise<GatewayOrder | undefined> {
  const changes = [
    ...Object.keys(set).map((column) => `${column} = :${column}`),
    ...Object.keys(fill).map((column) => `${column} = coalesce(${column}, :${column})`),
    ...(to === 'exception' ? ['exception_at = :now'] : []),
    ...(isCheck ? ['checks = checks + 1', 'checked_at = :now'] : []),
    ...(events.length > 0 ? ['pending_events = pending_events || cast(:events as text[])'] : []),
  ]
  const guards = [
    ...(version === undefined ? [] : ['version = :version']),
    ...conditions.map((name) => CONDITIONS[name]),
  ]
  const values: Row = {
    ...set,
    ...fill,
    out_trade_no: order.out_trade_no,
    from: [...from],
    now,
    ...(version !== undefined && { version }),
    ...(conditions.includes('of_its_session') && { session_id: order.session_id ?? null }),
    ...(events.length > 0 && { events: [...events] }),
  }
  return one(
    sql,
    `update wemine_gateway_order set
       state = '${to}', version = version + 1, updated_at = :now, waiting_for = null, waiting_since = null, waiting_why = null
       ${changes.map((change) => `, ${change}`).join('')}
     where out_trade_no = :out_trade_no and state = any(cast(:from as text[]))
       ${guards.map((guard) => ` and ${guard}`).join('')}
     returning *`,
    values,
  )
}
