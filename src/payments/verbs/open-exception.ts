import { after } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import type { GatewayOrder } from '../ledger/gateway-order'
import type { SourceOf } from '../ledger/states'
import { transition } from '../ledger/transition'
import { REFUND_LOOK } from '../schedule'

/** Lists it for manual review, where it is still what was seen. */
export async function openException(
  account: MerchantAccount,
  seen: GatewayOrder,
  why: string,
): Promise<void> {
  const { sql, log, clock } = account
  const { version, out_trade_no } = seen
  const now = clock.now()
  // What became of a refund in doubt can still be learned.
  const next_check_at = seen.refund_in_doubt ? after(now, REFUND_LOOK) : null
  const set = { problem: why, next_check_at }
  const events = ['wemine.payment.exception'] as const
  const listed = await transition(
    sql,
    seen,
    { from: LISTABLE, to: 'exception', version, set, fill: { paid_at: now }, events },
    now,
  )
  if (listed) log.error(`wemine: ${out_trade_no} needs manual review: ${why}`)
}

const LISTABLE: readonly SourceOf<'exception'>[] = ['paid', 'authorized', 'captured', 'refunding']
