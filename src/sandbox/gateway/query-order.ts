import type { Fault } from '../faults/fault'
import type { HttpRequest } from '../http/read-request'
import type { Gateway } from './gateway'
import { beijingTime } from './identifiers'
import type { Payment, SandboxOrder } from './order'
import { type Outcome, refuse } from './outcome'

/** GET /order: what became of an order. */
export function queryOrder(
  { url }: HttpRequest,
  { orders, clock, settings }: Gateway,
  fault: Fault,
): Outcome {
  const unknown = [...url.searchParams.keys()].find((key) => key !== 'out_trade_no')
  if (unknown) return refuse('PARAM_ERROR', `unknown parameter ${unknown}`)
  const out_trade_no = url.searchParams.get('out_trade_no')
  if (!out_trade_no) return refuse('LACK_PARAMS', 'out_trade_no is missing')

  const order = orders.named(out_trade_no)
  if (!order || clock.now() < order.created_at + (fault.unknownFor ?? 0)) {
    return refuse('ORDERNOTEXIST', '此交易订单号不存在')
  }
  const { payment, trade_state } = order
  if (!payment) return bare(order, trade_state)
  if (clock.now() < payment.paid_at + (fault.lag ?? 0)) return bare(order, 'NOTPAY')
  if (trade_state === 'REFUND' && settings.refundedQuery === 'bare') return bare(order, trade_state)
  return { data: detail(order, payment) }
}

/** Without a payment WeChat tells the number and the state alone; attach is how the gateway writes an empty element. */
function bare({ out_trade_no }: SandboxOrder, trade_state: string): Outcome {
  return { data: { out_trade_no, attach: [], trade_state } }
}

/** In the order of the document's sample: all strings but attach. */
function detail(order: SandboxOrder, payment: Payment) {
  return {
    openid: payment.openid,
    is_subscribe: 'N',
    trade_type: order.trade_type,
    bank_type: 'CFT',
    total_fee: String(payment.total_fee),
    fee_type: payment.fee_type,
    transaction_id: payment.transaction_id,
    out_trade_no: order.out_trade_no,
    attach: [],
    time_end: beijingTime(payment.paid_at),
    trade_state: order.trade_state,
    sub_openid: payment.sub_openid,
    sub_is_subscribe: 'Y',
    cash_fee: String(payment.cash_fee),
    cash_fee_type: 'CNY',
    rate: payment.rate,
  }
}
