import type { MerchantAccount } from '../account/merchant-account'
import { type GatewayOrder, isOverdue } from '../ledger/gateway-order'
import { findOrder } from '../ledger/gateway-orders'
import type { Platform } from '../platform'
import { openException } from './open-exception'
import { withLease } from './with-lease'

/**
 * Takes an overdue payment out of the job's hands, for a person to decide: it becomes an exception, under the lease of its
 * cart, so that no placing and no refund of it is under way. Gives the row as it is then; undefined where somebody else
 * holds the lease.
 */
export async function takeOverdue(
  platform: Platform,
  account: MerchantAccount,
  { out_trade_no, resource_id }: GatewayOrder,
): Promise<GatewayOrder | undefined> {
  const taken = await withLease(platform, resource_id ?? out_trade_no, async () => {
    const current = await findOrder(platform.sql, out_trade_no)
    if (!current || !isOverdue(current)) return current
    const why = current.waiting_why ?? current.problem ?? 'no reason is known'
    await openException(account, current, `still ${current.state} when a person decided: ${why}`)
    return findOrder(platform.sql, out_trade_no)
  })
  return taken?.result
}
