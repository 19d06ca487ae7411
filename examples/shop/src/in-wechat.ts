import { forgetOpenId, openId, problemOf } from 'medusa-payment-wemine/storefront'
import { settings } from './settings'

/**
 * Begins a payment with who pays, which inside WeChat is learnt first: that leaves this page and comes back to it. Without
 * it the payment is by QR code. Somebody whom the gateway refuses, after the store's WeChat account changed, is asked for
 * once more.
 */
export async function startInWechat(start: (open_id: string | undefined) => Promise<void>): Promise<void> {
  const { storeUrl: backendUrl, publishableKey } = settings
  const begin = async () => start(await openId({ backendUrl, publishableKey }))
  try {
    await begin()
  } catch (error) {
    if (problemOf(error).code !== 'gateway_refused' || !forgetOpenId()) throw error
    await begin()
  }
}
