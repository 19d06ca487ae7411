import type { MerchantAccount } from '../account/merchant-account'
import { refundableOf } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import { isUndecided } from '../ledger/states'
import { restOf } from '../money/exchange'
import { formatMinor } from '../money/money'
import { type Problem, problem } from '../problems'
import { reasonOf } from '../reason-of'
import { autoRefund } from './auto-refund'
import { recoverRefund } from './recover-refund'
import { sendRefund } from './send-refund'

/**
 * Refunds all that is left of a payment which the platform canceled with the money already there (Medusa 1: stock ran out
 * after paying, or the merchant canceled the order). Before an order came of it this never refuses, since the cart would
 * be stuck with it: what cannot be refunded now is gone on with by the job, or listed. After that a problem keeps the
 * order as it is, and the merchant may try again.
 */
export async function cancel(
  account: MerchantAccount,
  out_trade_no: string,
  why: string,
): Promise<Problem | undefined> {
  const { sql, log } = account
  let order = await findOrder(sql, out_trade_no)
  if (order?.provider_id !== account.providerId) return undefined
  if (isUndecided(order.state)) {
    try {
      await autoRefund(account, order, why)
    } catch (error) {
      log.error(`wemine: ${out_trade_no} could not be refunded yet: ${reasonOf(error)}`)
    }
    order = await findOrder(sql, out_trade_no)
  }
  if (order?.state !== 'captured') return undefined
  if (order.refund_in_doubt && (await recoverRefund(account, order)))
    order = (await findOrder(sql, out_trade_no)) ?? order
  if (order.refund_in_doubt)
    return problem('refund_unknown', { asked: formatMinor(order.cart_amount, order.cart_currency) })
  const share = restOf(refundableOf(order))
  if (share.amount === 0 && share.refund_fee === 0) return undefined
  // What an older refund already sent is not taken for this one, though Medusa may never have heard of it.
  const wanted = {
    ...share,
    asked_amount: String(share.amount),
    reason: 'platform',
    platform_key: null,
  } as const
  const refunded = await sendRefund(account, order, wanted)
  return refunded.ok ? undefined : refunded.problem
}
