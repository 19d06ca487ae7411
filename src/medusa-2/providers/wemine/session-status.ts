import type { PaymentSessionStatus } from '@medusajs/framework/types'
import type { OrderState } from '#payments/ledger/gateway-order'

const STATUSES: Record<OrderState, PaymentSessionStatus> = {
  asked: 'pending',
  open: 'pending',
  refused: 'error',
  closed: 'canceled',
  expired: 'canceled',
  paid: 'captured',
  claimed: 'captured',
  captured: 'captured',
  returning: 'canceled',
  returned: 'canceled',
  exception: 'error',
}

/** The ledger's word for a gateway order as Medusa 2's word for a payment session. */
export function sessionStatus(state: OrderState): PaymentSessionStatus {
  return STATUSES[state]
}
