import { inFen } from './currency'
import { identifiers } from './identifiers'
import type { Payment, SandboxOrder } from './order'

/** How a payment differs from what was asked. */
export interface PayOptions {
  /** What is really paid, when it is to differ from what was asked; smallest unit. */
  total_fee?: number
  /** ISO 4217 */
  fee_type?: string
  /** The payer at the merchant's official account. */
  openid?: string
}

/** What a payment of the order would be, in all that WeChat tells of it. */
export function paymentOf(order: SandboxOrder, paid: PayOptions, now: number): Payment {
  const total_fee = paid.total_fee ?? order.total_fee
  const fee_type = paid.fee_type ?? order.fee_type
  return {
    transaction_id: identifiers.transactionId(),
    total_fee,
    fee_type,
    ...inFen(total_fee, fee_type),
    openid: identifiers.openid(),
    sub_openid: paid.openid ?? order.open_id ?? identifiers.openid(),
    paid_at: now,
  }
}
