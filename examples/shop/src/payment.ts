import { type RenewRequest, readSession, shopperData } from 'medusa-payment-wemine/storefront'
import type { Cart } from './cart'
import { sdk } from './sdk'
import { settings } from './settings'

/** The cart's payment by WeChat, if one was begun and can be shown: after a reload it is the same. */
export function openPayment(cart: Cart) {
  const session = cart.payment_collection?.payment_sessions?.find(
    ({ provider_id, status }) => provider_id === settings.providerId && status === 'pending',
  )
  return session && readSession(session) ? session : undefined
}

/** Begins a payment for all that the cart owes; one that was begun before is replaced. */
export async function beginPayment(
  cart: Cart,
  open_id: string | undefined,
  request?: RenewRequest,
): Promise<void> {
  await sdk.store.payment.initiatePaymentSession(cart, {
    provider_id: settings.providerId,
    data: { ...shopperData({ open_id, ...request }) },
  })
}

/** The order that a cart was bought as, once the store has placed it. */
export async function orderOf(cart: Cart): Promise<string | undefined> {
  const session = readSession(cart)
  if (!session) return undefined
  const { payment } = await sdk.client.fetch<{ payment: { order_id?: string } }>(
    `/store/wemine/payments/${session.out_trade_no}`,
    // Whoever has only the payment's number is not told its order.
    { headers: { 'x-wemine-client-secret': session.client_secret ?? '' } },
  )
  return payment.order_id
}
