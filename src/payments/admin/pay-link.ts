import type { GatewayOrder } from '../ledger/gateway-order'
import { isUnpaid } from '../ledger/states'
import type { Platform } from '../platform'
import { reasonOf } from '../reason-of'
import { payUrl } from '../session/pay-link'

/**
 * The link of a gateway order that still has to be paid, by its code or another one; null where nothing is owed any more,
 * and where that cannot be said right now.
 */
export async function linkOfPayable(platform: Platform, order: GatewayOrder): Promise<string | null> {
  const account = platform.account(order.provider_id)
  if (!account || !isUnpaid(order.state) || !order.resource_id) return null
  try {
    const { owed, sessions } = await platform.loadSnapshot(order.resource_id)
    const isAsked = owed && sessions.some(({ provider_id }) => provider_id === order.provider_id)
    return isAsked ? payUrl(order, account.options) : null
  } catch (error) {
    platform.log.warn(`wemine: whether ${order.out_trade_no} is still owed: ${reasonOf(error)}`)
    return null
  }
}
