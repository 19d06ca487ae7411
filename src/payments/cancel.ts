import { giveBack } from './give-back'
import type { Instance } from './instance'
import { findOrder } from './ledger/gateway-order'
import type { Cents } from './money'
import { isProblem, type Problem } from './problems'
import { refund } from './refund'

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
  // An older refund that Medusa never heard of may be handed out first: what is left is counted anew each time.
  while (order?.state === 'captured' && order.refunded_amount < order.cart_amount) {
    const amount = (order.cart_amount - order.refunded_amount) as Cents
    const refunded = await refund(instance, { out_trade_no, amount, platform_key: null })
    if (isProblem(refunded)) return refunded
    order = await findOrder(sql, out_trade_no)
  }
  return undefined
}
