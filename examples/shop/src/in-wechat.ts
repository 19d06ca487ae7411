import { environment, finishQuickAuth, startQuickAuth } from 'medusa-payment-wemine/storefront'
import { settings } from './settings'

const key = 'harbour-tea-open-id'

// Once, as the page is opened: the address bar is tidy from then on.
const learnt = finishQuickAuth()
if (learnt) sessionStorage.setItem(key, learnt)

/** Who pays inside WeChat, once it is known: kept for this tab, since it takes a walk through another page. */
export function openId(): string | undefined {
  return sessionStorage.getItem(key) ?? undefined
}

/**
 * Inside WeChat a payment needs an open_id: leaves this page to learn it, and comes back to it. Resolves where there is
 * nothing to learn, and where it cannot be learnt: then the payment is by QR code.
 */
export async function learnOpenId(): Promise<void> {
  if (environment() !== 'wechat' || openId()) return
  const { storeUrl: backendUrl, publishableKey } = settings
  try {
    await startQuickAuth({ backendUrl, publishableKey })
  } catch {
    return
  }
}
