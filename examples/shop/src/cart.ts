import type { HttpTypes } from '@medusajs/types'
import { sdk } from './sdk'
import { settings } from './settings'

export type Cart = HttpTypes.StoreCart

const key = 'harbour-tea-cart'
const fields =
  'id,email,currency_code,completed_at,total,item_subtotal,shipping_subtotal,*items,*shipping_methods,' +
  '*shipping_address,payment_collection.id,*payment_collection.payment_sessions'

/** The shopper's cart, bought or not; undefined without one, and when the store does not know it any more. */
export async function findCart(): Promise<Cart | undefined> {
  const id = localStorage.getItem(key)
  if (!id) return undefined
  try {
    return (await sdk.store.cart.retrieve(id, { fields })).cart
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error
    forgetCart()
    return undefined
  }
}

/** What was bought is no cart any more. */
export function forgetCart(): void {
  localStorage.removeItem(key)
}

export async function addToCart(cart: Cart | undefined, variant_id: string, quantity: number): Promise<void> {
  const { id } = cart ?? (await sdk.store.cart.create({ region_id: settings.regionId })).cart
  localStorage.setItem(key, id)
  await sdk.store.cart.createLineItem(id, { variant_id, quantity })
}

/** Changes how many of a line are in the cart; none takes the line away. */
export async function setQuantity(cart: Cart, itemId: string, quantity: number): Promise<void> {
  if (quantity > 0) await sdk.store.cart.updateLineItem(cart.id, itemId, { quantity })
  else await sdk.store.cart.deleteLineItem(cart.id, itemId)
}

export async function updateCart(cart: Cart, changes: HttpTypes.StoreUpdateCart): Promise<void> {
  await sdk.store.cart.update(cart.id, changes)
}

/** Chooses the store's courier, the only way that Harbour Tea delivers. */
export async function chooseCourier(cart: Cart): Promise<void> {
  const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: cart.id })
  const [courier] = shipping_options
  if (courier) await sdk.store.cart.addShippingMethod(cart.id, { option_id: courier.id })
}

export function countOf(cart: Cart | undefined): number {
  return (cart?.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
}
