import type { CartService, MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'
import { finish } from '#payments/finish'
import type { Host } from '#payments/instance'
import { takeLease } from '#payments/ledger/cart-lease'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { ordersOfResource } from '#payments/ledger/orders-of-resource'
import { type Problem, problem } from '#payments/problems'
import { cancelDeadPayments } from './cancel-dead-payments'
import { cartTotal } from './cart-total'
import { clearTaxLines } from './clear-tax-lines'
import type { Container } from './container'
import { hostOf } from './host'
import { isAmountOf } from './judge'
import { isTaken, look } from './look'
import { placeNow } from './store'

/**
 * Stands before Medusa 1's own "complete a cart", for carts that WeChat Pay is paying for: one side completes a cart at
 * a time, a cart that got stuck with its payment goes on, and one whose total changed is not completed for the old
 * amount. Medusa's own answer is then given as ever. Where this itself fails it stands aside.
 */
export function guardCompletion(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  guard(req, res, next).catch(next)
}

async function guard(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const cart_id = req.params.id ?? ''
  const host = hostOf(req.scope)
  let release: (() => Promise<void>) | undefined
  let refused: Problem | undefined
  try {
    const orders = await ordersOfResource(host.sql, cart_id)
    if (orders.length === 0) return next()
    release = await takeLease(host.sql, cart_id)
    refused = await prepare(host, req.scope, cart_id, orders)
  } catch (error) {
    host.log.warn(`wemine: cart ${cart_id} could not be prepared: ${(error as Error).message}`)
  }
  res.once('close', () => void after(host, req.scope, cart_id, res.statusCode, release))
  if (!refused) return next()
  res.status(409).json({ type: refused.type, code: refused.code, message: refused.message })
}

async function prepare(
  host: Host,
  container: Container,
  cart_id: string,
  orders: GatewayOrder[],
): Promise<Problem | undefined> {
  await cancelDeadPayments(host.sql, cart_id)
  for (const order of orders) {
    const seen = await look(host.sql, order)
    if (seen.completed_at || seen.cart_order_id) return undefined
    if (isTaken(seen)) {
      const fault = await placeNow(container, host.sql, order)
      if (fault) host.log.warn(`wemine: ${order.out_trade_no} is paid and its cart is stuck: ${fault}`)
      return undefined
    }
    if (!seen.session_id || !seen.session_selected) continue
    const total = await cartTotal(container, cart_id)
    if (total <= 0 || isAmountOf(order, total)) return undefined
    await renewSessions(container, cart_id)
    return problem('total_changed')
  }
  return undefined
}

/** Has Medusa bring the cart's sessions to its new total, so that the shopper is shown what to pay now. */
async function renewSessions(container: Container, cart_id: string): Promise<void> {
  const carts = container.resolve<CartService>('cartService')
  await container
    .resolve<EntityManager>('manager')
    .transaction((transaction) => carts.withTransaction(transaction).setPaymentSessions(cart_id))
}

/** Clears up after a completion that came to nothing; captures what was placed, now and not only when the job comes by. */
async function after(
  host: Host,
  container: Container,
  cart_id: string,
  status: number,
  release?: () => Promise<void>,
): Promise<void> {
  try {
    if (status === 409) await clearTaxLines(container, cart_id).finally(release)
    else await release?.()
    for (const order of await ordersOfResource(host.sql, cart_id)) {
      const instance = host.instance(order.provider_id)
      if (instance && order.state === 'claimed') await finish(host, instance, order)
    }
  } catch (error) {
    host.log.warn(`wemine: cart ${cart_id} is not finished yet: ${(error as Error).message}`)
  }
}
