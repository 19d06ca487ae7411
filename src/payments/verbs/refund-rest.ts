import { after, since } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import { type GatewayOrder, refundableOf } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { recordWaiting } from '../ledger/moves'
import { refundsOf } from '../ledger/refunds'
import { restOf } from '../money/exchange'
import { formatMinor } from '../money/money'
import { isExhausted, waitingSince } from '../patience'
import { nextRefundLookAt } from '../schedule'
import { openException } from './open-exception'
import { sendRefund } from './send-refund'

/** The merchant's own cancellation is asking for the refund this moment: it is let through first, in ms. */
const MERCHANT_FIRST = 10_000

/**
 * Refunds what is left of a captured payment whose order was canceled: the gateway refused when Medusa asked, or could
 * not be reached, and Medusa booked the refund all the same. Tried again while the refusal may pass, for a day; then
 * listed. Medusa is not told: in its books the money is back.
 */
export async function refundRest(account: MerchantAccount, order: GatewayOrder, why: string): Promise<void> {
  const { sql, clock, log } = account
  const now = clock.now()
  const refunds = await refundsOf(sql, order.out_trade_no)
  const last = refunds.at(-1)
  if (last && since(last.updated_at, now) < MERCHANT_FIRST) {
    const { waiting_for, waiting_why } = order
    const kept = waiting_for && { for: waiting_for, why: waiting_why ?? '' }
    await recordWaiting(sql, order, kept, after(now, MERCHANT_FIRST), now)
    return
  }
  const share = restOf(refundableOf(order))
  const wanted = {
    ...share,
    asked_amount: String(share.amount),
    reason: 'platform',
    platform_key: null,
  } as const
  const sent = await sendRefund(account, order, wanted)
  if (sent.ok) {
    log.warn(
      `wemine: ${order.out_trade_no}: ${formatMinor(share.refund_fee, order.fee_type)} refunded: ${why}`,
    )
    return
  }
  const current = await findOrder(sql, order.out_trade_no)
  if (current?.state !== 'captured' || current.refund_in_doubt) return
  const { code, message } = sent.problem
  const isFinal = code === 'refund_refused' || isExhausted(current, 'refund_refused', now)
  if (isFinal) return openException(account, current, `${why}; ${message}`)
  const waiting = { for: 'refund_refused', why: message } as const
  await recordWaiting(
    sql,
    current,
    waiting,
    nextRefundLookAt(waitingSince(current, waiting.for, now), now),
    now,
  )
}
