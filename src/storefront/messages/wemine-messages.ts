/** Everything the kit can say. `{time}`, `{amount}` and `{number}` are filled in where it is shown. */
export interface WemineMessages {
  /** The heading, and the name of the way to pay. */
  title: string
  /** With the QR code on a computer. */
  scan: string
  /** With the QR code on a phone, which cannot scan its own screen. */
  scan_other_phone: string
  /** Inside WeChat, with the button that opens WeChat Pay. */
  tap: string
  /** On a phone outside of WeChat, with the link to open inside it. */
  open_link: string
  /** Below `scan_other_phone`, outside of WeChat. */
  hint_other_phone: string
  /** Below `scan_other_phone`, inside WeChat. */
  hint_in_wechat: string
  /** Below `open_link`. */
  hint_link: string
  /** Below `open_link` in WeCom, which cannot pay. */
  hint_wecom: string
  /** State `paying`: WeChat Pay is open. */
  paying: string
  /** State `paying`, reason `confirming`: WeChat said "ok", and the gateway is asked. */
  confirming: string
  /** Reason `unconfirmed`: WeChat said "ok", and the gateway knows of no payment. */
  unconfirmed: string
  /** Reason `cancelled`: the shopper closed WeChat Pay. */
  cancelled: string
  /** Reason `bridge_fail`: WeChat Pay failed. */
  bridge_fail: string
  /** Reason `no_bridge`: the page is not inside WeChat. */
  no_bridge: string
  /** Reason `unsigned`: the store has nothing to open WeChat Pay with. */
  unsigned: string
  /** A QR code's payment without a code that can be shown. */
  no_code: string
  /** State `paid`. */
  paid: string
  /** State `placed`. */
  placed: string
  /** State `expired`. */
  expired: string
  /** State `replaced`. */
  replaced: string
  /** State `failed`, reason `closed`. */
  closed: string
  /** State `failed`, reason `refunded`. */
  refunded: string
  /** State `failed`, reason `attention`. */
  attention: string
  /** State `failed`, reason `reviewed`. */
  reviewed: string
  /** State `offline`. */
  offline: string
  /** State `offline` with reason `paid`. */
  paid_offline: string
  /** State `refused`: the store answers, but not for this payment. */
  refused: string
  /** While a new payment is made. */
  renewing: string
  /** Button: opens WeChat Pay. */
  pay: string
  /** Button: makes a new payment. */
  renew: string
  /** Button: asks the store now. */
  check: string
  /** Button: copies the link. */
  copy: string
  /** After `copy`. */
  copied: string
  /** Where the browser copies nothing: the link is shown to be copied by hand. */
  copy_failed: string
  /** Button: the phone’s own way to share the link. */
  share: string
  /** Button: from the QR code to the link. */
  to_link: string
  /** Button: from the link to the QR code. */
  to_other_phone: string
  /** Button: from WeChat Pay’s own button to the QR code. */
  to_code: string
  /** Button, after two minutes: makes another code. */
  new_code: string
  /** `{time}` is like `1:59:03`. */
  time_left: string
  /** The QR code's name for screen readers. `{amount}` is like `HK$108.80`. */
  qr: string
  /** `{number}` is the payment's number, for the store's staff. */
  number: string
  /** A new payment could not be made, for a reason that has no sentence of its own. */
  problem: string
  /** The store refused the amount. */
  problem_amount: string
  /** The store takes no payment in this currency. */
  problem_currency: string
  /** The gateway cannot be reached. */
  problem_gateway: string
  /** The gateway refused the payment. */
  problem_unavailable: string
  /** The cart owes nothing. */
  problem_completed: string
  /** Too many payments were started for the cart. */
  problem_too_many: string
  /** WeChat did not accept who pays. */
  problem_open_id: string
}

/** One language of the kit. */
export interface WemineLanguage {
  /** BCP 47, e.g. `zh-HK`: it becomes the panel's `lang`. */
  language: string
  /** Its sentences. */
  messages: WemineMessages
}
