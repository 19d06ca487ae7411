import type { PaymentDetails } from '../../contract/admin'
import { showPayment } from '../admin/details'
import { findOrder } from '../ledger/gateway-orders'
import type { Platform } from '../platform'
import { confirmAnyway } from './confirm'
import { reconcileResource } from './reconcile-resource'
import { recoverRefund } from './recover-refund'

/** Asks the gateway about a payment now, and brings it on as far as that allows. */
export async function checkPayment(
  platform: Platform,
  out_trade_no: string,
): Promise<PaymentDetails | undefined> {
  const order = await findOrder(platform.sql, out_trade_no)
  const account = order && platform.account(order.provider_id)
  if (!order || !account) return undefined
  const confirmed = await confirmAnyway(account, order, 'person')
  const reconciled = await reconcileResource(platform, confirmed.order)
  await recoverRefund(account, reconciled)
  const details = await showPayment(platform, out_trade_no)
  return details && { ...details, ...(confirmed.problem && { problem: confirmed.problem }) }
}
