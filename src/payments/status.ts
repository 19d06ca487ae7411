import { finish } from './finish'
import type { Host } from './instance'
import { findOrder, type GatewayOrder } from './ledger/gateway-order'
import { POLL_EVERY } from './schedule'
import { settle } from './settle'

export type PaymentStatus = 'waiting' | 'paid' | 'placed' | 'expired' | 'failed' | 'returned' | 'attention'

/** What a storefront is told about one payment. */
export interface PaymentView {
  out_trade_no: string
  status: PaymentStatus
  /** In words, for the shopper. */
  message: string
  trade_type: string
  /** Cents of fee_type. */
  total_fee: number
  fee_type: string
  /** ISO 8601. */
  expires_at: string
  /** The server's clock, ISO 8601: count down from this one, not the browser's. */
  now: string
  order_id?: string
}

const MESSAGES: Record<PaymentStatus, string> = {
  waiting: 'Waiting for the payment.',
  paid: 'Paid. The order is being placed.',
  placed: 'Paid, and the order is placed.',
  expired: 'This code is no longer valid. Start a new payment.',
  failed: 'This payment did not come about. Nothing was charged. Start a new payment.',
  returned: 'The payment was returned, because no order came of it.',
  attention: 'The payment needs a look by the store. Nothing is lost: contact the store with this number.',
}

const REPLACED =
  'This code was replaced by a newer one, because the cart changed or was opened again. Pay that one.'
const UNSIGNED =
  'WeChat Pay cannot be opened from this page: the store has no signed parameters for it. Pay by QR code (NATIVE) instead.'

/** Asks about a payment on behalf of a shopper's page: cheap, however many pages ask however often. */
export async function status(host: Host, out_trade_no: string): Promise<PaymentView | undefined> {
  let order = await findOrder(host.sql, out_trade_no)
  const instance = order && host.instance(order.provider_id)
  if (!order || !instance) return undefined

  const now = instance.now()
  const asked = order.asked_at ?? order.created_at
  if (now.getTime() - asked.getTime() >= POLL_EVERY) {
    const { state } = order
    order = (await settle(instance, order)).order
    // Placing an order that cannot be placed is costly, and pages poll on: what was paid before has its own pace.
    const isDue = order.next_ask_at !== null && order.next_ask_at <= now
    if (order.state !== state || isDue) order = await finish(host, instance, order)
  }
  return paymentView(order, instance.now())
}

/** The public view of a gateway order. */
export function paymentView(order: GatewayOrder, now: Date): PaymentView {
  const { out_trade_no, trade_type, total_fee, fee_type, expires_at, order_id } = order
  const status = paymentStatus(order, now)
  const isReplaced = status === 'expired' && order.superseded_at !== null
  const unsigned = status === 'waiting' && trade_type === 'JSAPI' && !order.jsapi
  return {
    out_trade_no,
    status,
    message: unsigned ? UNSIGNED : isReplaced ? REPLACED : MESSAGES[status],
    trade_type,
    total_fee,
    fee_type,
    expires_at: expires_at.toISOString(),
    now: now.toISOString(),
    ...(order_id && { order_id }),
  }
}

function paymentStatus({ state, expires_at, superseded_at }: GatewayOrder, now: Date): PaymentStatus {
  switch (state) {
    case 'asked':
    case 'open':
      return expires_at <= now || superseded_at ? 'expired' : 'waiting'
    case 'paid':
    case 'claimed':
      return 'paid'
    case 'captured':
      return 'placed'
    case 'refused':
    case 'closed':
      return 'failed'
    case 'expired':
      return 'expired'
    case 'returning':
    case 'returned':
      return 'returned'
    case 'exception':
      return 'attention'
  }
}
