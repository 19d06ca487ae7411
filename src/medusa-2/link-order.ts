import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import type { PaidFor } from './look'

/** Gives an order the links to its cart and its payment that a completion which died left out. */
export async function linkOrder(
  container: MedusaContainer,
  payment_collection_id: string,
  { cart_id, order_id, unlinked }: PaidFor,
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const order = { [Modules.ORDER]: { order_id } }
  if (unlinked.includes('cart')) await link.create({ ...order, [Modules.CART]: { cart_id } })
  if (unlinked.includes('payment'))
    await link.create({ ...order, [Modules.PAYMENT]: { payment_collection_id } })
}
