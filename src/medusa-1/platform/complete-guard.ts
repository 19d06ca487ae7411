import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { ordersOf } from '#payments/ledger/gateway-orders'
import { guardCompletion } from '#payments/verbs/guard-completion'
import { clearTaxLines, renewSessions } from './carts'
import { platformOf } from './platform'
import { cancelDeadPayments } from './tables'

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
