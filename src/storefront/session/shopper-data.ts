import type { RenewRequest } from '../controller/renew-request'
import { environment } from '../environment/environment'

/** How the shopper will pay. */
export interface ShopperData {
  /** By a QR code, or inside WeChat. */
  trade_type: 'NATIVE' | 'JSAPI'
  /** Who pays, as WeChat names them. */
  open_id?: string
  /** Another code, though the one before could still be paid. */
  new_code?: true
}

/**
 * What to send when a payment is started: as the session's `data` in Medusa 2, as the cart's `context` in Medusa 1. JSAPI
 * inside WeChat when the open_id is known, a QR code everywhere else.
 *
 * @param options with what `renew` was asked for: `shopperData({ open_id, ...request })`
 */
export function shopperData({
  open_id,
  userAgent,
  trade_type,
  reason,
}: {
  open_id?: string | undefined
  userAgent?: string | undefined
} & Partial<RenewRequest> = {}): ShopperData {
  if (open_id && trade_type !== 'NATIVE' && environment(userAgent) === 'wechat')
    return { trade_type: 'JSAPI', open_id }
  return { trade_type: 'NATIVE', ...(reason === 'new_code' && { new_code: true }) }
}
