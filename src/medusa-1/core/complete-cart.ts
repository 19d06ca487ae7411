import { randomUUID } from 'node:crypto'
import type { AbstractCartCompletionStrategy, CartService, IdempotencyKeyService } from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'
import type { GatewayOrder } from '#payments/ledger/gateway-order'
import { formatCents } from '#payments/money'
import { cartTotal } from './cart-total'
import { clearTaxLines } from './clear-tax-lines'
import type { Container } from './container'
import { isAmountOf } from './judge'
import { isTaken, type Seen } from './look'

/**
 * Completes the cart of a paid gateway order by Medusa 1's own strategy; says why where no order came of it. Medusa 1
 * does not compare the cart's total with what was paid, so that is done here. A cart that holds an authorised payment
 * already, without an order, would be refused for ever by a new attempt: it is taken up at that point instead.
 */
export async function completeCart(
  container: Container,
  order: GatewayOrder,
  seen: Seen,
): Promise<string | undefined> {
  const { cart_id } = seen
  if (!cart_id) return 'its cart is gone'
  const total = await cartTotal(container, cart_id)
  if (!isAmountOf(order, total))
    return `its cart costs ${total} by now where ${formatCents(order.cart_amount, order.cart_currency)} was paid`

  const manager = container.resolve<EntityManager>('manager')
  const resumes = isTaken(seen)
  if (!resumes && !seen.session_selected) {
    // A refreshed session is not selected any more (seen in 1.20.11), and Medusa completes by selected ones alone.
    const carts = container.resolve<CartService>('cartService')
    await manager.transaction((transaction) =>
      carts.withTransaction(transaction).setPaymentSession(cart_id, order.provider_id),
    )
  }

  // A key of its own each time: a key remembers "pending", and would answer so for ever.
  const idempotency_key = randomUUID()
  const keys = container.resolve<IdempotencyKeyService>('idempotencyKeyService')
  const key = await manager.transaction(async (transaction) => {
    const service = keys.withTransaction(transaction)
    const created = await service.create({
      idempotency_key,
      request_method: 'POST',
      request_path: '/hooks/wemine',
      request_params: { cart_id },
    })
    return resumes ? service.update(idempotency_key, { recovery_point: 'payment_authorized' }) : created
  })
  const strategy = container.resolve<AbstractCartCompletionStrategy>('cartCompletionStrategy')
  const { response_body } = await strategy.complete(cart_id, key, { ip: '' })
  if (response_body.type === 'order' || response_body.type === 'swap') return undefined
  await clearTaxLines(container, cart_id)
  return reason(response_body)
}

function reason({ message, errors, payment_status }: Record<string, unknown>): string {
  const [first] = (errors ?? []) as { message?: string }[]
  return String(message ?? first?.message ?? `Medusa says ${payment_status ?? 'no more'}`)
}
