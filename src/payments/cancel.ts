import { resolveDoubt } from './doubt'
import { giveBack } from './give-back'
import type { Instance } from './instance'
import { findOrder } from './ledger/gateway-order'
import { formatCents } from './money'
import { isProblem, type Problem, problem } from './problems'
import { sendRefund } from './refund'

/**
 * Sends back all that is left of a payment which the platform canceled with the money already there (Medusa 1: stock
 * ran out after paying, or the merchant canceled the order). Before an order came of it this never says no, since the
 * cart would be stuck with it: what cannot be sent back now is gone on with by the job, or raised as an exception. After
 * that a problem keeps the order as it is, and the merchant may try again.
 */
export async function cancel(
  instance: Instance,
  out_trade_no: string,
  why: string,
): Promise<Problem | undefined> {
  const { sql, log } = instance
  let order = await findOrder(sql, out_trade_no)
  if (order && (order.state === 'paid' || order.state === 'claimed' || order.state === 'returning')) {
    try {
      await giveBack(instance, order, why)
    } catch (error) {
      log.error(`wemine: ${out_trade_no} could not be given back yet: ${(error as Error).message}`)
    }
    order = await findOrder(sql, out_trade_no)
  }
  if (order?.state !== 'captured') return undefined
  if (order.refund_in_doubt && (await resolveDoubt(instance, order)))
    order = (await findOrder(sql, out_trade_no)) ?? order
  const amount = order.cart_amount - order.refunded_amount
  if (order.refund_in_doubt)
    return problem('refund_unknown', { asked: formatCents(order.cart_amount, order.cart_currency) })
  if (amount === 0) return undefined
  // What an older refund already sent is not taken for this one, though Medusa may never have heard of it.
  const refunded = await sendRefund(instance, order, { amount, reason: 'platform', platform_key: null })
  return isProblem(refunded) ? refunded : undefined
}
