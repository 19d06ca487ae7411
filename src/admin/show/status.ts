import type { AdminPayment } from '../../contract/admin'

type Color = 'green' | 'red' | 'blue' | 'orange' | 'grey'

/** What is to be said of a payment in one word, and in which colour: a key below `state` of the translations. */
export function statusOf(payment: AdminPayment): { key: string; color: Color } {
  if (payment.review) return { key: payment.review, color: 'red' }
  switch (payment.state) {
    case 'captured':
      return payment.refunded_fee === 0
        ? { key: 'captured', color: 'green' }
        : { key: isRefunded(payment) ? 'refunded' : 'partly_refunded', color: 'blue' }
    case 'exception':
      return { key: 'decided', color: 'grey' }
    case 'refunding':
      return { key: 'refunding', color: 'orange' }
    case 'refunded':
      return { key: 'refunded', color: 'blue' }
    case 'paid':
    case 'authorized':
      return { key: 'paid', color: 'orange' }
    case 'requested':
    case 'open':
      return { key: payment.superseded_at ? 'superseded' : 'open', color: 'orange' }
    default:
      return { key: payment.state, color: 'grey' }
  }
}

/** What was taken and is not refunded, in cents of what was paid. */
export function leftOf(payment: AdminPayment): number {
  return (payment.paid_fee ?? payment.total_fee) - payment.refunded_fee
}

const isRefunded = (payment: AdminPayment) => leftOf(payment) <= 0

/** The currency that was paid in, and its digits behind the point. */
export function paidIn({ paid_fee_type, fee_type, decimals }: AdminPayment): [string, number] {
  return paid_fee_type ? [paid_fee_type, decimals.paid] : [fee_type, decimals.fee]
}
