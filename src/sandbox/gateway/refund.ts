import type { HttpRequest } from '../http/read-request'
import { inFen, showAmount } from './currency'
import type { Gateway } from './gateway'
import { type Outcome, refuse } from './outcome'
import { refundOrder } from './refund-order'
import { readRefundRequest } from './refund-request'

/** POST /refund: money back to the payer. The document asks for the api-key alone. */
export function refund(req: HttpRequest, { orders, clock, settings, notifier }: Gateway): Outcome {
  const request = readRefundRequest(req, settings.numericOnly)
  if ('refusal' in request) return request
  const order = orders.named(request.out_trade_no)
  if (!order) return refuse('ORDERNOTEXIST', '订单不存在')
  const known = order.refunds.length
  const refunded = refundOrder(order, request, clock.now(), settings)
  if ('refusal' in refunded) return refunded

  const payment = order.payment!
  const { refund_id, out_refund_no, refund_fee } = refunded.refund
  const isNew = order.refunds.length > known
  const replay = !isNew ? ' (the first result again, no money moved)' : ''
  settings.log(`refund ${order.out_trade_no} ${showAmount(refund_fee, payment.fee_type)}${replay}`)
  // WeChat's own call, at its own time: the answer does not wait for it.
  if (isNew)
    notifier
      .refunded(order, refunded.refund)
      .catch((error: Error) => settings.log(`refund notification failed: ${error.message}`))
  return {
    data: {
      transaction_id: payment.transaction_id,
      out_trade_no: order.out_trade_no,
      out_refund_no,
      refund_id,
      refund_fee: String(refund_fee),
      total_fee: String(payment.total_fee),
      cash_fee: String(payment.cash_fee),
      cash_refund_fee: String(inFen(refund_fee, payment.fee_type).cash_fee),
    },
  }
}
