import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import type { CollectionRow } from './snapshot'

/** Gives an order the links to its cart and its payment that a completion which died left out. */
export async function linkOrder(
  container: MedusaContainer,
  payment_collection_id: string,
  { cart_id, order_id, is_cart_linked, is_collection_linked }: CollectionRow,
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const order = { [Modules.ORDER]: { order_id } }
  if (cart_id && !is_cart_linked) await link.create({ ...order, [Modules.CART]: { cart_id } })
  if (!is_collection_linked) await link.create({ ...order, [Modules.PAYMENT]: { payment_collection_id } })
}
