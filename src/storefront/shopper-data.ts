import { environment } from './environment'

/** How the shopper will pay. */
export interface ShopperData {
  /** `NATIVE`: by a QR code. `JSAPI`: inside WeChat. */
  trade_type: 'NATIVE' | 'JSAPI'
  /** Who pays, as WeChat names them. */
  open_id?: string
}

/**
 * What to send when a payment is started: as the session's `data` in Medusa 2, as the cart's `context` in Medusa 1. JSAPI
 * inside WeChat when the open_id is known, a QR code everywhere else.
 */
export function shopperData({
  open_id,
  userAgent,
}: {
  open_id?: string | undefined
  userAgent?: string | undefined
} = {}): ShopperData {
  return open_id && environment(userAgent) === 'wechat'
    ? { trade_type: 'JSAPI', open_id }
    : { trade_type: 'NATIVE' }
}
