import type { AdminRefund, PaymentDetails } from '../../contract/admin'

/**
 * Which refunds of a payment somebody asked for, in Medusa or by a decision that was recorded before, and which the store sent
 * by itself. Pure.
 */
export function refundsBy({ refunds, decisions }: Pick<PaymentDetails, 'refunds' | 'decisions'>) {
  const decided = decisions.filter(({ decision }) => decision === 'refund')
  const isAskedFor = ({ reason, created_at }: AdminRefund) =>
    reason === 'platform' || decided.some((one) => one.created_at <= created_at)
  return { people: refunds.filter(isAskedFor), itself: refunds.filter((one) => !isAskedFor(one)) }
}
