import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { many } from '#payments/ledger/gateway-orders'
import type { Sql } from '#payments/ledger/sql'
import { guardCompletion } from '#payments/verbs/guard-completion'
import { platformOf } from './platform'
import { runWorkflow } from './run-workflow'
import { waitForLock } from './stale-lock'
import { stampCart } from './stamp-cart'

/** Stands before Medusa 2's own "complete a cart", for carts that WeChat Pay is paying for. */
export function completeGuard(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const cart_id = req.params.id ?? ''
  const platform = platformOf(req.scope)
  guardCompletion(platform, res, next, {
    orders: () => ordersOfCart(platform.sql, cart_id),
    async prepare() {
      await waitForLock(platform.sql, platform.clock, cart_id)
      await stampCart(platform.sql, cart_id)
    },
    // Has Medusa bring the payment collection to the cart's total, so that the shopper is shown what to pay now.
    async renewSessions() {
      const fault = await runWorkflow(req.scope)('refresh-payment-collection-for-cart', { cart_id })
      if (fault) platform.log.warn(`wemine: the payment of cart ${cart_id} is not renewed yet: ${fault}`)
    },
  }).catch(next)
}

/** Every gateway order opened for a cart, newest first. */
export function ordersOfCart(sql: Sql, cart_id: string) {
  return many(
    sql,
    `select o.* from cart_payment_collection link
     join wemine_gateway_order o on o.resource_id = link.payment_collection_id
     where link.cart_id = :cart_id and link.deleted_at is null
     order by o.created_at desc, o.out_trade_no desc limit 100`,
    { cart_id },
  )
}
