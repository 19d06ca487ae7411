import { PaymentSessionStatus } from '@medusajs/medusa'
import type { OrderState } from '#payments/ledger/gateway-order'

const { AUTHORIZED, CANCELED, ERROR, PENDING } = PaymentSessionStatus

const STATUSES: Record<OrderState, PaymentSessionStatus> = {
  asked: PENDING,
  open: PENDING,
  refused: ERROR,
  closed: CANCELED,
  expired: CANCELED,
  paid: AUTHORIZED,
  claimed: AUTHORIZED,
  captured: AUTHORIZED,
  returning: CANCELED,
  returned: CANCELED,
  exception: ERROR,
}

/** The ledger's word for a gateway order as Medusa 1's for a payment session, which knows no "captured". */
export function sessionStatus(state: OrderState): PaymentSessionStatus {
  return STATUSES[state]
}
