import { english } from './messages/english'
import { hongKong } from './messages/hong-kong'
import { mainland } from './messages/mainland'

/** Everything the kit can say. `{time}`, `{amount}` and `{number}` are filled in where it is shown. */
export interface WemineMessages {
  /** Heading of the panel. */
  title: string
  /** Beside the QR code, on a computer. */
  scan: string
  /** In place of `scan` in a phone's browser. */
  scan_on_phone: string
  /** In place of `scan` inside WeChat. */
  scan_in_wechat: string
  /** Beside the button that opens WeChat Pay. */
  tap: string
  /** While WeChat Pay is open. */
  paying: string
  /** WeChat said "ok", and the gateway is being asked. */
  confirming: string
  /** WeChat said "ok", and the gateway does not say so. */
  unconfirmed: string
  /** The shopper closed WeChat Pay. */
  cancelled: string
  /** WeChat Pay reported a failure. */
  bridge_fail: string
  /** The page is not inside WeChat. */
  no_bridge: string
  /** The store has no signed parameters to open WeChat Pay with. */
  unsigned: string
  /** Paid; the order is being placed. */
  paid: string
  /** The order is placed. */
  placed: string
  /** The code is too old. */
  expired: string
  /** The payment was closed unpaid. */
  closed: string
  /** Paid, no order was placed, and the payment is being refunded. */
  refunded: string
  /** The store has to review the payment. */
  attention: string
  /** The store has reviewed the payment. */
  reviewed: string
  /** The store cannot be reached. */
  offline: string
  /** A new payment could not be made. */
  renew_failed: string
  /** Button that opens WeChat Pay. */
  pay: string
  /** Button that makes a new payment. */
  renew: string
  /** Button that asks the store again. */
  check: string
  /** `{time}` is like `1:59:03`. */
  time_left: string
  /** The QR code's name for screen readers. `{amount}` is like `HK$108.80`. */
  qr: string
  /** `{number}` is the payment's number, for the store's staff. */
  number: string
}

/** The kit's own words, complete in each language. */
export const messages: Record<'en' | 'zh-HK' | 'zh-CN', WemineMessages> = {
  en: english,
  'zh-HK': hongKong,
  'zh-CN': mainland,
}
