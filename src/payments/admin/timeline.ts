import type { TimelineEntry } from '../../contract/admin'
import type { Decision } from '../ledger/decisions'
import { type GatewayOrder, paidFeeOf } from '../ledger/gateway-order'
import type { Refund } from '../ledger/refunds'

/** What happened to a payment, oldest first: what the ledger's columns say, and nothing else. */
export function timelineOf(order: GatewayOrder, refunds: Refund[], decisions: Decision[]): TimelineEntry[] {
  return [
    ...ofOrder(order),
    ...refunds.flatMap(ofRefund),
    ...decisions.map(({ created_at, decision, actor, note }) => {
      return { at: created_at.toISOString(), kind: 'decided', decision, actor, note } as const
    }),
  ].sort((a, b) => a.at.localeCompare(b.at))
}

function ofOrder(order: GatewayOrder): TimelineEntry[] {
  const { created_at, superseded_at, charged_at, paid_at, captured_at, overdue_at, exception_at } = order
  const at = <T>(time: Date | null, entry: T) => (time ? [{ at: time.toISOString(), ...entry }] : [])
  return [
    ...at(created_at, { kind: 'opened' } as const),
    ...at(superseded_at, { kind: 'superseded' } as const),
    ...at(charged_at, { kind: 'paid', fee: paidFeeOf(order) } as const),
    ...at(paid_at, { kind: 'confirmed', by: order.confirmed_by } as const),
    ...at(captured_at, { kind: 'placed', order_id: order.order_id } as const),
    ...at(overdue_at, { kind: 'overdue' } as const),
    ...at(exception_at, { kind: 'exception' } as const),
  ]
}

function ofRefund(refund: Refund): TimelineEntry[] {
  const { id: refund_id, refund_fee: fee, reason, state, problem, done_at } = refund
  const about = { refund_id, fee }
  const requested = {
    at: refund.created_at.toISOString(),
    kind: 'refund_requested',
    ...about,
    reason,
  } as const
  if (state === 'done' && done_at)
    return [requested, { at: done_at.toISOString(), kind: 'refund_done', ...about, reason }]
  if (state === 'refused')
    return [requested, { at: refund.updated_at.toISOString(), kind: 'refund_refused', ...about, problem }]
  return [requested]
}
