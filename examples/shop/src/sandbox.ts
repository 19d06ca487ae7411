import type { WemineSnapshot } from 'medusa-payment-wemine/storefront'
import { settings } from './settings'

/* Only this demonstration has what is in this file: it has no real WeChat to scan with. */

/** A stand-in for the phone that scans the code. */
export function phoneUrl({
  code_url,
  out_trade_no,
}: Pick<WemineSnapshot, 'code_url' | 'out_trade_no'>): string {
  return code_url
    ? `${settings.sandboxUrl}/phone?code_url=${encodeURIComponent(code_url)}`
    : `${settings.sandboxUrl}/phone/${out_trade_no}`
}

/** The backend's own payment page, and back to the shop: how a shop without a payment page of its own is paid. */
export function hostedPage(pay_url: string): string {
  return `${pay_url}?return_url=${encodeURIComponent(`${location.origin}/checkout/payment`)}`
}

/** Lets the shop's server end the code's two hours now. */
export async function endCode(out_trade_no: string): Promise<void> {
  await fetch('/demo/end-code', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ out_trade_no }),
  })
}
