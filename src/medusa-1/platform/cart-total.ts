import type { CartService } from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'
import type { Container } from './container'

/** What a cart costs at this moment, taxes included, as Medusa 1 itself counts it for a payment session. */
export async function cartTotal(container: Container, cart_id: string): Promise<number> {
  const manager = container.resolve<EntityManager>('manager')
  const carts = container.resolve<CartService>('cartService')
  const { total } = await manager.transaction((transaction) =>
    carts
      .withTransaction(transaction)
      .retrieveWithTotals(cart_id, { relations: ['customer', 'billing_address'] }, { force_taxes: true }),
  )
  return total ?? 0
}
