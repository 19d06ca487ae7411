import type { AdminPayment, AdminRefund } from '../../contract/admin'
import { after } from '../account/clock'
import type { GatewayOrder } from '../ledger/gateway-order'
import type { Refund } from '../ledger/refunds'
import { isUndecided } from '../ledger/states'
import { decimalsOf } from '../money/decimals'
import { OVERDUE_AFTER } from '../schedule'

/** What of a payment's surroundings its shape needs. */
export interface Around {
  now: Date
  is_refund_unknown: boolean
  display_id: number | null
}

/** A gateway order as the admin routes show it: a shape of its own, without personal data and the ledger's own affairs. */
export function adminPayment(order: GatewayOrder, around: Around): AdminPayment {
  const { fee_type, paid_fee_type, cart_currency } = order
  const decimals = {
    fee: decimalsOf(fee_type),
    paid: decimalsOf(paid_fee_type ?? fee_type),
    cart: decimalsOf(cart_currency),
  }
  return {
    ...{ out_trade_no: order.out_trade_no, provider_id: order.provider_id, state: order.state },
    ...{ review: reviewOf(order, around), trade_type: order.trade_type },
    ...{ total_fee: order.total_fee, fee_type, cart_amount: order.cart_amount, cart_currency },
    ...{ decimals, exchange_rate: order.exchange_rate },
    ...{ paid_fee: order.paid_fee, paid_fee_type, charged_at: iso(order.charged_at) },
    ...{ paid_at: iso(order.paid_at), confirmed_by: order.confirmed_by },
    ...{ transaction_id: order.transaction_id, order_id: order.order_id, display_id: around.display_id },
    ...{ captured_at: iso(order.captured_at), refunded_fee: order.refunded_fee },
    ...{ refunded_amount: order.refunded_amount, refund_in_doubt: order.refund_in_doubt },
    ...{ problem: order.problem, waiting_for: order.waiting_for, waiting_why: order.waiting_why },
    ...{ waiting_since: iso(order.waiting_since), body: order.body },
    ...{ session_id: order.session_id, resource_id: order.resource_id },
    ...{ expires_at: order.expires_at.toISOString(), superseded_at: iso(order.superseded_at) },
    ...{ checks: order.checks, checked_at: iso(order.checked_at), next_check_at: iso(order.next_check_at) },
    ...{ exception_at: iso(order.exception_at), overdue_at: iso(order.overdue_at) },
    ...{ resolved_at: iso(order.resolved_at), created_at: order.created_at.toISOString() },
    updated_at: order.updated_at.toISOString(),
  }
}

/** One refund as the admin routes show it. */
export function adminRefund(refund: Refund): AdminRefund {
  const { id, out_trade_no, reason, state, refund_fee, amount, refund_id, problem } = refund
  return {
    ...{ id, out_trade_no, reason, state, refund_fee, amount, refund_id, problem },
    ...{ done_at: iso(refund.done_at), created_at: refund.created_at.toISOString() },
    updated_at: refund.updated_at.toISOString(),
  }
}

/** Why a payment is on the list of what needs review: the same conditions as that list's statement. */
function reviewOf(order: GatewayOrder, { now, is_refund_unknown }: Around): AdminPayment['review'] {
  const { state, resolved_at, paid_at } = order
  if (state === 'exception' && resolved_at === null) return 'exception'
  if (is_refund_unknown) return 'refund_unknown'
  return isUndecided(state) && paid_at !== null && paid_at < after(now, -OVERDUE_AFTER) ? 'overdue' : null
}

const iso = (at: Date | null) => at?.toISOString() ?? null
