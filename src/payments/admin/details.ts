import type { PaymentAction, PaymentDetails } from '../../contract/admin'
import { decisionsOn } from '../ledger/decisions'
import {
  type GatewayOrder,
  isFullyRefunded,
  isOverdue,
  isUnmatched,
  paidFeeOf,
} from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { type Refund, refundsOf } from '../ledger/refunds'
import { formatMinor } from '../money/money'
import type { Platform } from '../platform'
import { linkOfPayable } from './pay-link'
import { adminPayment, adminRefund } from './payment'
import { timelineOf } from './timeline'

/** One payment with all that is known of it; undefined where there is none of that number. */
export async function showPayment(
  platform: Platform,
  out_trade_no: string,
): Promise<PaymentDetails | undefined> {
  const order = await findOrder(platform.sql, out_trade_no)
  if (!order) return undefined
  const [details] = await detailsOf(platform, [order])
  return details
}

/** These payments with all that is known of them. */
export async function detailsOf(
  platform: Platform,
  orders: readonly GatewayOrder[],
): Promise<PaymentDetails[]> {
  const { sql, clock } = platform
  const display = await platform.displayNumbers(orders.flatMap(({ order_id }) => order_id ?? []))
  const now = clock.now()
  const details: PaymentDetails[] = []
  // One after another: a page of them must not take all connections of the store.
  for (const order of orders) {
    const refunds = await refundsOf(sql, order.out_trade_no)
    const decisions = await decisionsOn(sql, order.out_trade_no)
    const is_refund_unknown = isRefundUnknown(order, refunds)
    const pay_url = await linkOfPayable(platform, order)
    const actions = platform.account(order.provider_id) ? actionsOn(order, is_refund_unknown) : []
    details.push({
      payment: adminPayment(order, {
        ...{ now, is_refund_unknown },
        display_id: display.get(order.order_id ?? '') ?? null,
      }),
      refunds: refunds.map(adminRefund),
      decisions: decisions.map((one) => ({ ...one, created_at: one.created_at.toISOString() })),
      timeline: timelineOf(order, refunds, decisions),
      actions,
      confirm_amount: actions.includes('refund') && isUnmatched(order) ? leftOf(order) : null,
      ...(pay_url && { pay_url }),
    })
  }
  return details
}

function isRefundUnknown({ refund_in_doubt }: GatewayOrder, refunds: Refund[]): boolean {
  return refunds.some(({ id, state }) => id === refund_in_doubt && state === 'unknown')
}

/** What `check` and `resolve` would do now, and not refuse. */
function actionsOn(order: GatewayOrder, isInDoubt: boolean): PaymentAction[] {
  const isForAPerson = (order.state === 'exception' && !order.resolved_at) || isOverdue(order)
  const isRefundable = isForAPerson && !order.refund_in_doubt && !isFullyRefunded(order)
  return [
    'check',
    ...(isRefundable ? (['refund'] as const) : []),
    ...(isForAPerson ? (['close'] as const) : []),
    ...(isInDoubt ? (['refund_done', 'refund_not_done'] as const) : []),
  ]
}

/** What is left of it to refund, as a person types it: `12.34`. */
function leftOf(order: GatewayOrder): string {
  return formatMinor(paidFeeOf(order) - order.refunded_fee, order.fee_type).slice(order.fee_type.length + 1)
}
