import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { MedusaContainer } from '@medusajs/framework/types'
import { many } from '#payments/ledger/gateway-orders'
import type { Sql } from '#payments/ledger/sql'
import { isUndecided } from '#payments/ledger/states'
import { guardCompletion } from '#payments/verbs/guard-completion'
import { linkOrder } from './link-order'
import { platformOf } from './platform'
import { runWorkflow } from './run-workflow'
import { readCollection } from './snapshot'
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
      await linkPaidOrder(req.scope, platform.sql, cart_id)
    },
    // Has Medusa bring the payment collection to the cart's total, so that the shopper is shown what to pay now.
    async renewSessions() {
      const fault = await runWorkflow(req.scope)('refresh-payment-collection-for-cart', { cart_id })
      if (fault) platform.log.warn(`wemine: the payment of cart ${cart_id} is not renewed yet: ${fault}`)
    },
  }).catch(next)
}

/**
 * Medusa 2 makes a second order of a cart whose first one lacks its link (its process died in between). Once it is paid
 * for, the first one is linked, so that Medusa gives that one.
 */
async function linkPaidOrder(container: MedusaContainer, sql: Sql, cart_id: string): Promise<void> {
  const paid = (await ordersOfCart(sql, cart_id)).find(({ state }) => isUndecided(state))
  const row = paid?.resource_id ? await readCollection(sql, paid.resource_id) : undefined
  if (!paid?.resource_id || !row?.order_id || row.order_canceled_at) return
  await linkOrder(container, paid.resource_id, row)
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
