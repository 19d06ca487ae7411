import type { GatewayOrder } from '../ledger/gateway-order'
import { findOrder, paidInstead, recordViewed } from '../ledger/gateway-orders'
import { isUnpaid, PAID_FOR_ORDER, type PaymentStatus, STATES } from '../ledger/states'
import type { Platform } from '../platform'
import { isDue, isViewedCheckDue, isWorthViewing } from '../schedule'
import { isClientSecret } from '../session/client-secret'
import { confirm } from './confirm'
import { reconcileResource } from './reconcile-resource'

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
  /** With `expired`: a newer payment of the same cart is in its place. */
  replaced?: true
  /** Only for whoever has the payment session's `client_secret`. */
  order_id?: string
}

const MESSAGES: Record<PaymentStatus, string> = {
  waiting: 'Waiting for the payment.',
  paid: 'Paid. The order is being placed.',
  placed: 'Paid, and the order is placed.',
  expired: 'This code is no longer valid. Start a new payment.',
  failed: 'This payment was not completed. You were not charged. Start a new payment.',
  refunded: 'The order could not be placed. The payment is refunded automatically.',
  attention:
    'The payment was received and needs manual review by the store. Contact the store with this number.',
  reviewed: 'The store has reviewed this payment. Contact the store with this number if you have a question.',
}

const REPLACED =
  'This code was replaced by a newer one, because the cart changed or was opened again. Pay that one.'
const UNSIGNED =
  'WeChat Pay cannot be opened from this page: the store has no signed parameters for it. Pay by QR code (NATIVE) instead.'

/**
 * Asks about a payment on behalf of a shopper's page: cheap, however many pages ask however often. `client_secret`: what
 * was sent as the secret of its session. The number alone is on the payer's WeChat bill, and an order's id opens the whole
 * order in both Medusas.
 */
export async function status(
  platform: Platform,
  out_trade_no: string,
  client_secret?: unknown,
): Promise<PaymentView | undefined> {
  const { sql, clock } = platform
  let order = await findOrder(sql, out_trade_no)
  const account = order && platform.account(order.provider_id)
  if (!order || !account) return undefined

  const now = clock.now()
  if (isUnpaid(order.state)) {
    if (isWorthViewing(order, now)) await recordViewed(sql, out_trade_no, now)
    if (isViewedCheckDue(order, now)) order = (await confirm(account, order, 'shopper')).order
    if (!isUnpaid(order.state)) order = await reconcileResource(platform, order)
  } else if (isDue(order, now)) {
    // Placing an order that cannot be placed is costly, and pages poll on: what was paid before is looked at when it is due.
    order = await reconcileResource(platform, order)
  }
  const isOwnShopper = isClientSecret(client_secret, order.client_secret)
  const view = paymentView(order, clock.now(), isOwnShopper)
  const other = isUnpaid(order.state) ? await paidOtherCode(platform, order) : undefined
  if (!other) return view
  const { status, message, order_id } = paymentView(other, clock.now(), isOwnShopper)
  const { replaced, ...own } = view
  return { ...own, status, message, ...(order_id && { order_id }) }
}

/**
 * The code that the same cart was paid by: a shopper who goes on inside WeChat pays by another code than the one that
 * their first page follows, and that page is to show what became of the cart.
 */
async function paidOtherCode(platform: Platform, order: GatewayOrder): Promise<GatewayOrder | undefined> {
  const other = await paidInstead(platform.sql, order)
  if (!other || !isDue(other, platform.clock.now())) return other
  const reconciled = await reconcileResource(platform, other)
  return PAID_FOR_ORDER.includes(reconciled.state) ? reconciled : undefined
}

/** The public view of a gateway order; its order's id only for its own shopper. */
export function paymentView(order: GatewayOrder, now: Date, isOwnShopper: boolean): PaymentView {
  const { out_trade_no, trade_type, total_fee, fee_type, expires_at, order_id } = order
  const status = paymentStatus(order, now)
  const isReplaced = status === 'expired' && order.superseded_at !== null
  const isUnsigned = status === 'waiting' && trade_type === 'JSAPI' && !order.jsapi
  return {
    out_trade_no,
    status,
    message: isUnsigned ? UNSIGNED : isReplaced ? REPLACED : MESSAGES[status],
    trade_type,
    total_fee,
    fee_type,
    expires_at: expires_at.toISOString(),
    now: now.toISOString(),
    ...(isReplaced && { replaced: true }),
    ...(isOwnShopper && order_id && { order_id }),
  }
}

function paymentStatus(order: GatewayOrder, now: Date): PaymentStatus {
  const { state, expires_at, superseded_at, resolved_at } = order
  const { shopper } = STATES[state]
  if (shopper === 'waiting' && (expires_at <= now || superseded_at)) return 'expired'
  return shopper === 'attention' && resolved_at ? 'reviewed' : shopper
}
