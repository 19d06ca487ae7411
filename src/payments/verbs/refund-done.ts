import type { MerchantAccount } from '../account/merchant-account'
import { refundMoved } from '../ledger/money-line'
import { type Refund, recordRefundDone } from '../ledger/refunds'

/** Records that a refund was done, logs and counts it; undefined where somebody else recorded its outcome before. */
export async function refundDone(
  { sql, clock, log, providerId }: MerchantAccount,
  refund: { id: string; refund_id: string | null; reported: boolean },
): Promise<Refund | undefined> {
  const recorded = await recordRefundDone(sql, refund, clock.now())
  if (recorded) refundMoved(log, providerId, recorded)
  return recorded
}
