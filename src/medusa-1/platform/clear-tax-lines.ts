import type { CartService } from '@medusajs/medusa'
import type { EntityManager } from 'typeorm'
import type { Container } from './container'

/**
 * Takes off a cart the tax lines of a completion that came to nothing. Medusa 1 leaves them there when stock ran out
 * (1.20.11), and then refuses to take the item out of the cart: "404 null".
 */
export async function clearTaxLines(container: Container, cart_id: string): Promise<void> {
  const carts = container.resolve<CartService>('cartService')
  await container
    .resolve<EntityManager>('manager')
    .transaction((transaction) => carts.withTransaction(transaction).deleteTaxLines(cart_id))
}
