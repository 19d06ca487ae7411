/** Everything the kit can say. `{time}`, `{amount}` and `{number}` are filled in where it is shown. */
export interface WemineMessages {
  title: string
  /** The sentence of each way to pay: a QR code, a button, a link to open in WeChat. */
  scan: string
  scan_other_phone: string
  tap: string
  open_link: string
  /** What to do, below the sentence: with the code on a phone, inside WeChat, with the link, and with the link in WeCom. */
  hint_other_phone: string
  hint_in_wechat: string
  hint_link: string
  hint_wecom: string
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
  replaced: string
  closed: string
  refunded: string
  attention: string
  reviewed: string
  offline: string
  /** The store answers, but not for this payment. */
  refused: string
  renewing: string
  /** Buttons. */
  pay: string
  renew: string
  check: string
  copy: string
  copied: string
  /** Where the browser copies nothing: the link is shown to be copied by hand. */
  copy_failed: string
  share: string
  to_link: string
  to_other_phone: string
  to_code: string
  new_code: string
  /** `{time}` is like `1:59:03`. */
  time_left: string
  /** The QR code's name for screen readers. `{amount}` is like `HK$108.80`. */
  qr: string
  /** `{number}` is the payment's number, for the store's staff. */
  number: string
  /** Why a payment could not be started or renewed, by the `code` of the store's answer. */
  problem: string
  problem_amount: string
  problem_currency: string
  problem_gateway: string
  problem_unavailable: string
  problem_completed: string
  problem_too_many: string
  problem_open_id: string
}

/** One language of the kit. */
export interface WemineLanguage {
  /** BCP 47, e.g. `zh-HK`: it becomes the panel's `lang`. */
  language: string
  messages: WemineMessages
}
