import { isAlreadyFullyRefunded } from '#wemine/endpoints/refund'
import { since } from '../account/clock'
import { gatewayProblem } from '../account/gateway-problem'
import type { MerchantAccount } from '../account/merchant-account'
import { type GatewayOrder, paidFeeOf } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { recordWaiting } from '../ledger/moves'
import {
  type Refund,
  recordRefundRefused,
  recordRefundSent,
  recordRefundUnknown,
  refundsOf,
} from '../ledger/refunds'
import { type Problem, problem } from '../problems'
import { NOT_DONE_AFTER, nextRefundLookAt, REFUND_LOOK, REPEAT_AFTER } from '../schedule'
import { refundDone } from './refund-done'
import { replayedRefund } from './replayed-refund'

/** Records that a refund was sent and its outcome is not known; it is listed for a person. */
export async function recordInDoubt(
  { sql, log, clock }: MerchantAccount,
  id: string,
  asked: string,
  reason: string,
): Promise<Problem> {
  log.error(`wemine: refund ${id} of ${asked} needs manual review: ${reason}`)
  await recordRefundUnknown(sql, id, reason, clock.now())
  return problem('refund_unknown', { asked })
}

/**
 * Finds out about a refund in doubt, where the gateway can tell. `trade_state` REFUND after the only refund ever asked
 * for means that it was done; SUCCESS 30 minutes after it, that it was not. One that takes all that is left may be sent
 * again after a while, because the gateway never refunds more than was paid: "already fully refunded" then means that
 * it was done. `patience`: that while, ms. True when it is known now.
 */
export async function recoverRefund(
  account: MerchantAccount,
  order: GatewayOrder,
  patience = REPEAT_AFTER,
): Promise<boolean> {
  const { sql, client, clock, health } = account
  const { out_trade_no, refund_in_doubt: id } = order
  if (!id) return true
  if (health.pausedUntil) return false
  const refunds = await refundsOf(sql, out_trade_no)
  const doubt = refunds.find((refund) => refund.id === id)
  if (!doubt) return false
  const isOnly = !refunds.some(
    (refund) => refund.id !== id && refund.state !== 'refused' && refund.refund_fee > 0,
  )
  // It may have been sent again since: what the gateway shows says something of the last time only when that is long ago.
  const waited = since(doubt.updated_at, clock.now())
  try {
    const { trade_state } = await client.queryOrder({ out_trade_no })
    if (trade_state === 'REFUND' && isOnly) {
      await refundDone(account, { id, refund_id: null, reported: false })
      return true
    }
    if (trade_state === 'SUCCESS' && isOnly && waited >= NOT_DONE_AFTER) {
      const refused = { id, problem: 'the gateway shows no refund of it', look_at: clock.now() }
      return await recordRefundRefused(sql, refused, clock.now())
    }
    const takesTheRest = order.refunded_fee === paidFeeOf(order)
    return takesTheRest && waited >= patience && (await repeat(account, order, doubt))
  } catch (error) {
    await health.heed(gatewayProblem(error))
    return false
  }
}

async function repeat(account: MerchantAccount, order: GatewayOrder, doubt: Refund): Promise<boolean> {
  const { sql, client, clock, log, health } = account
  const { out_trade_no } = order
  const { id, refund_fee } = doubt
  if (!(await recordRefundSent(sql, doubt, clock.now()))) return false
  try {
    const { refund_id = null } = await client.refund({
      out_trade_no,
      total_fee: paidFeeOf(order),
      refund_fee,
    })
    const earlier = (await refundsOf(sql, out_trade_no)).filter((other) => other.id !== id)
    if (replayedRefund(refund_id, refund_fee, earlier)) return false
    await refundDone(account, { id, refund_id, reported: false })
    return true
  } catch (error) {
    if (isAlreadyFullyRefunded(error)) {
      await refundDone(account, { id, refund_id: null, reported: false })
      return true
    }
    // A refusal of the repeat (too many requests, say) tells nothing of the first.
    const found = gatewayProblem(error)
    const { kind, reason } = found
    await health.heed(found)
    log.warn(`wemine: refund ${id} for ${out_trade_no} was sent again without success (${kind}): ${reason}`)
    return false
  }
}

/**
 * The engine's look at a refund in doubt of an order that stays as it is: its process may have died before the answer
 * came. Looked at ever less often, and listed for a person all the while.
 */
export async function attendRefund(account: MerchantAccount, order: GatewayOrder): Promise<void> {
  const { sql, clock } = account
  const { out_trade_no, refund_in_doubt: id } = order
  if (!id || (await recoverRefund(account, order))) return
  const doubt = (await refundsOf(sql, out_trade_no)).find((refund) => refund.id === id)
  // A younger one may be waiting for its answer in a process that lives.
  const isLost = doubt?.state === 'requested' && since(doubt.updated_at, clock.now()) >= REFUND_LOOK
  if (isLost) await recordInDoubt(account, doubt.id, `order ${out_trade_no}`, 'its answer never came')
  const current = await findOrder(sql, out_trade_no)
  const now = clock.now()
  if (current?.refund_in_doubt)
    await recordWaiting(sql, current, null, nextRefundLookAt(doubt?.created_at ?? now, now), now)
}
