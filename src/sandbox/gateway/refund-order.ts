import type { SandboxSettings } from '../options'
import { identifiers } from './identifiers'
import { refundedFee, type SandboxOrder, type SandboxRefund } from './order'
import { type Refusal, refuse } from './outcome'

const year = 365 * 24 * 60 * 60 * 1000
/** WeChat: at most 50 partial refunds of one order. */
const mostRefunds = 50

export interface RefundRequest {
  /** Must be the order's, smallest unit. */
  total_fee: number
  refund_fee: number
}

/** The number under which the gateway asks WeChat; a number that WeChat knows gives its first result again. */
const outRefundNumbers: Record<SandboxSettings['outRefundNo'], (o: SandboxOrder, fee: number) => string> = {
  unique: (order) => `${order.out_trade_no}-${order.refunds.length + 1}`,
  perOrder: (order) => order.out_trade_no,
  perAmount: (order, fee) => `${order.out_trade_no}-${fee}`,
}

/** Refunds part or all of a paid order, or says why not, in the order in which WeChat checks. */
export function refundOrder(
  order: SandboxOrder,
  { total_fee, refund_fee }: RefundRequest,
  now: number,
  { outRefundNo, refundSpacing }: SandboxSettings,
): { refund: SandboxRefund } | { refusal: Refusal } {
  const { payment } = order
  if (!payment) return refuse('ERROR', '订单未支付')
  if (total_fee !== payment.total_fee)
    return refuse('REFUND_FEE_MISMATCH', '订单金额或退款金额与之前请求不一致')
  if (now > payment.paid_at + year) return refuse('TRADE_OVERDUE', '订单已经超过退款期限')

  const out_refund_no = outRefundNumbers[outRefundNo](order, refund_fee)
  const replayed = order.refunds.find((refund) => refund.out_refund_no === out_refund_no)
  if (replayed) return { refund: replayed }

  const left = payment.total_fee - refundedFee(order)
  if (left === 0) return refuse('ERROR', '订单已全额退款')
  if (refund_fee > left) return refuse('INVALID_REQUEST', 'refund_fee大于可退金额')
  if (order.refunds.length >= mostRefunds) return refuse('INVALID_REQUEST', '部分退款次数超限')
  if (now < (order.refunds.at(-1)?.refunded_at ?? 0) + refundSpacing)
    return refuse('FREQUENCY_LIMITED', '频率限制')

  const refund = { refund_id: identifiers.refundId(), out_refund_no, refund_fee, refunded_at: now }
  order.refunds.push(refund)
  order.trade_state = 'REFUND'
  return { refund }
}
