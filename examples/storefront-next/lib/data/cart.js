'use server'

import { revalidateTag } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'

const backend = process.env.NEXT_PUBLIC_MEDUSA_BACKEND_URL ?? 'http://localhost:9000'

async function store(method, path, body, more) {
  const answer = await fetch(`${backend}/store${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-publishable-api-key': process.env.NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY ?? '',
    },
    ...(body && { body: JSON.stringify(body) }),
    ...more,
  })
  const json = await answer.json()
  if (!answer.ok) throw new Error(json.message)
  return json
}

const cartId = async () => (await cookies()).get('_medusa_cart_id')?.value

/** Cached until an action changes the cart, as the starter caches it. */
export async function retrieveCart() {
  const id = await cartId()
  if (!id) return null
  const { cart } = await store('GET', `/carts/${id}`, undefined, {
    cache: 'force-cache',
    next: { tags: ['carts'] },
  })
  return cart
}

/** Starts a payment of the cart. */
export async function initiatePaymentSession(cart, data) {
  const { payment_collection } = await store('POST', '/payment-collections', { cart_id: cart.id })
  const started = await store('POST', `/payment-collections/${payment_collection.id}/payment-sessions`, data)
  revalidateTag('carts')
  return started
}

/** Completes the cart, or finds the order of a cart that is completed, forgets the cart and shows the order. */
export async function placeOrder() {
  const answer = await store('POST', `/carts/${await cartId()}/complete`)
  if (answer.type !== 'order') return answer.cart
  revalidateTag('carts')
  ;(await cookies()).delete('_medusa_cart_id')
  redirect(`/order/${answer.order.id}`)
}
