import type { TradeType } from '#wemine/endpoints/create-order'
import type { JsapiParameters } from '#wemine/endpoints/jsapi'
import type { GatewayOrder } from '../ledger/gateway-order'
import { type LinkOptions, payUrl } from './pay-link'

/** What a payment session stores. Anyone with the cart's id can read it: it holds what paying needs, and no more. */
export interface SessionData extends Record<string, unknown> {
  out_trade_no: string
  trade_type: TradeType
  /** Cents of fee_type. */
  total_fee: number
  /** ISO 4217, upper case. */
  fee_type: string
  prepay_id?: string
  /** What the QR code says, letter for letter. */
  code_url?: string
  /** Parameters of WeixinJSBridge's getBrandWCPayRequest, all strings. */
  jsapi?: JsapiParameters
  /** Beside the number it opens the order's id on the status route. */
  client_secret?: string
  /** The hosted payment page of this payment: to be opened inside WeChat, or sent by mail. */
  pay_url?: string
  /** ISO 8601. */
  expires_at: string
  session_id?: string
}

/** The session's data for a gateway order. Absent is absent: no key is there with nothing in it. */
export function sessionData(order: GatewayOrder, options: LinkOptions): SessionData {
  const pay_url = payUrl(order, options)
  const {
    out_trade_no,
    trade_type,
    total_fee,
    fee_type,
    prepay_id,
    code_url,
    jsapi,
    session_id,
    client_secret,
  } = order
  return {
    out_trade_no,
    trade_type,
    total_fee,
    fee_type,
    ...(prepay_id && { prepay_id }),
    ...(code_url && { code_url }),
    ...(jsapi && { jsapi }),
    ...(client_secret && { client_secret }),
    ...(pay_url && { pay_url }),
    expires_at: order.expires_at.toISOString(),
    ...(session_id && { session_id }),
  }
}
