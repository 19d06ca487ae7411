import type { MerchantAccount } from '../account/merchant-account'
import type { GatewayOrder } from '../ledger/gateway-order'
import type { SourceOf } from '../ledger/states'
import { transition } from '../ledger/transition'
import { nextRefundLookAt } from '../schedule'

/** Lists it for manual review, where it is still what was seen. */
export async function openException(
  account: MerchantAccount,
  seen: GatewayOrder,
  why: string,
): Promise<void> {
  const { sql, log, clock } = account
  const { version, out_trade_no } = seen
  const now = clock.now()
  // A refund in doubt may become known all the same: it is asked about until it is.
  const set = { problem: why, next_check_at: seen.refund_in_doubt ? nextRefundLookAt(now, now) : null }
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
