import type { MerchantAccount } from '../account/merchant-account'
import type { GatewayOrder } from '../ledger/gateway-order'
import { supersede } from '../ledger/gateway-orders'
import { reasonOf } from '../reason-of'
import { isOutTradeNo } from '../session/out-trade-no'

/** Notes that a session is paid by another gateway order from now on, where it is another. */
export async function supersedeBy(
  { sql, clock }: Pick<MerchantAccount, 'sql' | 'clock'>,
  before: GatewayOrder,
  { out_trade_no }: GatewayOrder,
): Promise<void> {
  if (out_trade_no !== before.out_trade_no)
    await supersede(sql, before.out_trade_no, before.session_id, clock.now())
}

/**
 * Notes that Medusa deletes a payment session. Never throws: that would leave the cart half changed. The code stays
 * watched, because it can still be paid.
 *
 * @param data the session's own
 * @param session_id null in Medusa 1, which tells providers none
 */
export async function supersedeDeleted(
  { sql, clock, log }: Pick<MerchantAccount, 'sql' | 'clock' | 'log'>,
  data: { out_trade_no?: unknown } | undefined,
  session_id: string | null,
): Promise<void> {
  const { out_trade_no } = data ?? {}
  if (!isOutTradeNo(out_trade_no)) return
  try {
    await supersede(sql, out_trade_no, session_id, clock.now())
  } catch (error) {
    log.warn(`wemine: a deleted session was not recorded: ${reasonOf(error)}`)
  }
}
