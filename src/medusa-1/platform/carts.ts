import { type Container, inTransaction } from './container'

/** What a cart costs at this moment, taxes included, as Medusa 1 itself counts it for a payment session. */
export async function cartTotal(container: Container, cart_id: string): Promise<number> {
  const relations = ['customer', 'billing_address']
  const { total } = await inTransaction(container, 'cartService', (carts) =>
    carts.retrieveWithTotals(cart_id, { relations }, { force_taxes: true }),
  )
  return total ?? 0
}

/** Has Medusa bring the cart's sessions to its new total, so that the shopper is shown what to pay now. */
export async function renewSessions(container: Container, cart_id: string): Promise<void> {
  await inTransaction(container, 'cartService', (carts) => carts.setPaymentSessions(cart_id))
}

/**
 * Takes off a cart the tax lines of a completion that came to nothing. Medusa 1 leaves them there when stock ran out
 * (1.20.11), and then refuses to take the item out of the cart: "404 null".
 */
export async function clearTaxLines(container: Container, cart_id: string): Promise<void> {
  await inTransaction(container, 'cartService', (carts) => carts.deleteTaxLines(cart_id))
}
