/** In place of `@medusajs/medusa`, which takes seconds to load: the names the plugin uses of it. */
export class AbstractPaymentProcessor {}

export const PaymentSessionStatus = {
  AUTHORIZED: 'authorized',
  PENDING: 'pending',
  REQUIRES_MORE: 'requires_more',
  ERROR: 'error',
  CANCELED: 'canceled',
}
