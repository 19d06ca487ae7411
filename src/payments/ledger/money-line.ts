import { count } from '#wemine/telemetry'
import type { Decision } from './decisions'
import type { EventName } from './events'
import type { GatewayOrder } from './gateway-order'
import type { Refund } from './refunds'

/** What happens to a payment: what the store's event bus is told, and that it became known. Also the counters' names. */
type PaymentMoved = EventName | 'wemine.payment.paid'

/** Where the line goes. */
interface InfoLog {
  info(line: string): void
}

/** Logs that something happened to a payment, and counts it. */
export function paymentMoved(log: InfoLog, what: PaymentMoved, order: GatewayOrder): void {
  log.info(paymentLine(what, order))
  count(what, '{payment}', { 'wemine.provider_id': order.provider_id })
}

/** The same for a refund that was done; `reason`: whether Medusa asked for it. */
export function refundMoved(log: InfoLog, provider_id: string, refund: Refund): void {
  const what = 'wemine.refund.done'
  const { out_trade_no, id, refund_id, reason, refund_fee } = refund
  log.info(line(what, { out_trade_no, id, refund_id, reason, refund_fee }))
  count(what, '{refund}', { 'wemine.provider_id': provider_id, 'wemine.refund.reason': reason })
}

/** Logs a person's decision on a payment. Its note is not in the line: it may be about the shopper. */
export function decisionRecorded(
  log: InfoLog,
  { out_trade_no, provider_id, state }: GatewayOrder,
  { decision, actor }: Pick<Decision, 'decision' | 'actor'>,
): void {
  log.info(line('wemine.decision.recorded', { out_trade_no, provider_id, decision, actor, state }))
}

/**
 * The log's line for something that happened to a payment: its name, then `key=value` with ids, the state and cents.
 * Nothing of the shopper and no secret is in it, and no cart's id, with which a cart can be read.
 */
function paymentLine(what: PaymentMoved, order: GatewayOrder): string {
  const { out_trade_no, provider_id, transaction_id, order_id, state } = order
  const { fee_type, total_fee, paid_fee, refunded_fee } = order
  const ids = { out_trade_no, provider_id, transaction_id, order_id, state }
  return line(what, { ...ids, fee_type, total_fee, paid_fee, refunded_fee })
}

function line(what: string, fields: Record<string, string | number | null>): string {
  const known = Object.entries(fields).filter(([, value]) => value !== null)
  return [what, ...known.map(([key, value]) => `${key}=${quoted(`${value}`)}`)].join(' ')
}

/** As it is, or as a JSON string where it could be taken for more than one word. */
function quoted(text: string): string {
  return /^[\w.:-]+$/.test(text) ? text : JSON.stringify(text)
}
