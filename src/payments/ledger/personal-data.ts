import type { GatewayOrder } from './gateway-order'

/**
 * What a row has of a shopper, and what opens something in their name: who paid by WeChat's name for them, what they paid
 * with, and the secret of their session. No account of money needs it.
 */
export const PERSONAL_COLUMNS = ['open_id', 'prepay_id', 'code_url', 'jsapi', 'client_secret'] as const

/** A gateway order as the merchant's people see it. */
export type AdminOrder = Omit<GatewayOrder, (typeof PERSONAL_COLUMNS)[number]>

export function withoutPersonalData(order: GatewayOrder): AdminOrder {
  const { open_id, prepay_id, code_url, jsapi, client_secret, ...rest } = order
  return rest
}
