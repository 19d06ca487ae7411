import { settings } from './settings.js'
import { storeApi } from './store-api.js'

/** The cart's payment by WeChat, if one was begun: after a reload the same code is shown again. */
export function sessionOf(cart) {
  const session = cart.payment_collection?.payment_sessions?.find(
    ({ provider_id }) => provider_id === settings.providerId,
  )
  return session?.data?.code_url ? session : undefined
}

/** Begins a payment for all that is in the cart; one begun before is replaced. */
export async function openSession(cart) {
  const { payment_collection } = cart.payment_collection?.id
    ? cart
    : await storeApi('/payment-collections', { cart_id: cart.id })
  const begun = await storeApi(`/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: settings.providerId,
    data: { trade_type: 'NATIVE' },
  })
  const session = sessionOf(begun)
  if (!session) throw new Error('The store gave no code to pay with. Try again.')
  return session
}
