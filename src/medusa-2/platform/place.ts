import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import type { Sql } from '#payments/ledger/sql'
import { majorFromMinor } from '#payments/money/money'
import type { PlatformSnapshot } from '#payments/platform'
import { linkOrder } from './link-order'
import { runWorkflow } from './run-workflow'
import { readCollection } from './snapshot'
import { releaseStaleLock } from './stale-lock'
import { stampCart } from './stamp-cart'

/**
 * Completes the cart as the store's own route does, by the cart's id. (Medusa's payment webhook workflow is not used:
 * with a session that was deleted meanwhile it completes another shopper's cart.) An order that a completion left without
 * its payment is given it instead; so is a payment collection without a cart.
 */
export async function place(
  container: MedusaContainer,
  sql: Sql,
  order: GatewayOrder,
  snapshot: PlatformSnapshot,
): Promise<string | undefined> {
  const resource_id = order.resource_id ?? ''
  const row = await readCollection(sql, resource_id)
  if (!row) return 'its payment collection is gone'
  if (row.cart_id && !row.order_id) {
    await releaseStaleLock(sql, row.cart_id)
    await stampCart(sql, row.cart_id)
    return runWorkflow(container)('complete-cart', { id: row.cart_id })
  }
  if (row.order_id) await linkOrder(container, resource_id, row)
  if (snapshot.payments.some(({ out_trade_no }) => out_trade_no === order.out_trade_no)) return undefined
  return takePayment(container, order)
}

/** Has Medusa take the payment of a session outside of a completion, and book it in its order. */
async function takePayment(container: MedusaContainer, order: GatewayOrder): Promise<string | undefined> {
  const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(order.session_id ?? '', {})
  if (!payment) return 'the payment session was not authorised'
  return runWorkflow(container)('capture-payment-workflow', {
    payment_id: payment.id,
    amount: majorFromMinor(order.cart_amount, order.cart_currency),
  })
}
