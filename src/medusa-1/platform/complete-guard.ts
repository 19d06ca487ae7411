import type { CartService, MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'
import { ordersOf } from '#payments/ledger/gateway-orders'
import { guardCompletion } from '#payments/verbs/guard-completion'
import { cancelDeadPayments } from './cancel-dead-payments'
import { clearTaxLines } from './clear-tax-lines'
import type { Container } from './container'
import { platformOf } from './platform'

/** Stands before Medusa 1's own "complete a cart", for carts that WeChat Pay is paying for. */
export function completeGuard(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const cart_id = req.params.id ?? ''
  const platform = platformOf(req.scope)
  guardCompletion(platform, res, next, {
    orders: () => ordersOf(platform.sql, cart_id),
    prepare: () => cancelDeadPayments(platform.sql, cart_id),
    renewSessions: () => renewSessions(req.scope, cart_id),
    async cleanUp(statusCode) {
      if (statusCode === 409) await clearTaxLines(req.scope, cart_id)
    },
  }).catch(next)
}

/** Has Medusa bring the cart's sessions to its new total, so that the shopper is shown what to pay now. */
async function renewSessions(container: Container, cart_id: string): Promise<void> {
  const carts = container.resolve<CartService>('cartService')
  await container
    .resolve<EntityManager>('manager')
    .transaction((transaction) => carts.withTransaction(transaction).setPaymentSessions(cart_id))
}
