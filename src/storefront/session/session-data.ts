/** The argument of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`. All strings: iPhones refuse a number as `timeStamp`. */
export type JsapiParameters = Record<
  'appId' | 'timeStamp' | 'nonceStr' | 'package' | 'signType' | 'paySign',
  string
>

/** What a payment session of this plugin tells a storefront, in Medusa 1 and Medusa 2 alike. */
export interface WemineSessionData {
  /** The payment's number: decimal digits. */
  out_trade_no: string
  /** `NATIVE` is a QR code, `JSAPI` opens WeChat Pay from a page inside WeChat. */
  trade_type: 'NATIVE' | 'JSAPI'
  /** Cents of `fee_type`. */
  total_fee: number
  /** ISO 4217, upper case. */
  fee_type: string
  /** NATIVE: what the QR code says, letter for letter. Never a link. */
  code_url?: string
  /** JSAPI. Absent when the gateway gave no signed parameters: then the payment cannot be opened from a page. */
  jsapi?: JsapiParameters
  /** The address of the payment's own page (https), to be opened inside WeChat. Absent when the store has none. */
  pay_url?: string
  /** Sent to the store with every question: it answers with the order's id only then. Keep it out of addresses and logs. */
  client_secret?: string
  /** ISO 8601, the server's clock. */
  expires_at: string
}
