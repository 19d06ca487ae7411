import { settings } from './settings.js'
import { storeApi } from './store-api.js'

const key = 'harbour-tea-cart'
const fields =
  'fields=id,email,currency_code,completed_at,total,item_subtotal,shipping_subtotal,*items,*shipping_methods,' +
  '*shipping_address,payment_collection.id,*payment_collection.payment_sessions'

/** The shopper's open cart, or undefined. One that the store no longer knows or that was bought is forgotten. */
export async function openCart() {
  const id = localStorage.getItem(key)
  if (!id) return undefined
  try {
    const { cart } = await storeApi(`/carts/${id}?${fields}`)
    if (!cart.completed_at) return cart
  } catch (error) {
    if (error.status !== 404) throw error
  }
  forgetCart()
  return undefined
}

export function forgetCart() {
  localStorage.removeItem(key)
  announce(undefined)
}

export async function addToCart(variant_id, quantity) {
  const found = await openCart()
  const cart = found ?? (await storeApi('/carts', { region_id: settings.regionId })).cart
  localStorage.setItem(key, cart.id)
  await storeApi(`/carts/${cart.id}/line-items`, { variant_id, quantity })
  announce(await openCart())
}

export async function removeFromCart(cart, item) {
  await storeApi(`/carts/${cart.id}/line-items/${item.id}`, undefined, 'DELETE')
  const left = await openCart()
  announce(left)
  return left
}

export async function updateCart(cart, changes) {
  await storeApi(`/carts/${cart.id}`, changes)
  return openCart()
}

/** Chooses the store's courier, the only way that Harbour Tea delivers. */
export async function chooseCourier(cart) {
  if (cart.shipping_methods.length > 0) return cart
  const { shipping_options } = await storeApi(`/shipping-options?cart_id=${cart.id}`)
  await storeApi(`/carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0].id })
  return openCart()
}

export function countOf(cart) {
  return (cart?.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
}

function announce(cart) {
  document.dispatchEvent(new CustomEvent('cart', { detail: countOf(cart) }))
}
