import { english } from './messages/english'
import { hongKong } from './messages/hong-kong'
import { mainland } from './messages/mainland'

/** Everything the kit can say. `{time}`, `{amount}` and `{number}` are filled in where it is shown. */
export interface WemineMessages {
  title: string
  /** Beside the QR code: where a phone can scan it, on the phone itself, and inside WeChat. */
  scan: string
  scan_on_phone: string
  scan_in_wechat: string
  /** Beside the button that opens WeChat Pay. */
  tap: string
  paying: string
  confirming: string
  unconfirmed: string
  cancelled: string
  bridge_fail: string
  no_bridge: string
  unsigned: string
  paid: string
  placed: string
  expired: string
  closed: string
  refunded: string
  attention: string
  reviewed: string
  offline: string
  renew_failed: string
  pay: string
  renew: string
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
