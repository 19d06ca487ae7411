import type { WemineLanguage } from './wemine-messages'

/** English, which the kit has without an import. */
export const en: WemineLanguage = {
  language: 'en',
  messages: {
    title: 'WeChat Pay',
    scan: 'Scan with WeChat to pay',
    scan_other_phone: 'Scan with WeChat on another phone',
    tap: 'Tap the button to pay',
    open_link: 'Open this payment in WeChat to pay',
    hint_other_phone:
      'WeChat does not accept a saved picture of this code. It must be scanned with the camera.',
    hint_in_wechat:
      'WeChat cannot scan its own screen. Scan with another phone, or open this page on a computer.',
    hint_link:
      'Copy the link, paste it into any WeChat chat, for example File Transfer, and tap it there. This page shows your order after you pay.',
    hint_wecom:
      'WeCom cannot take this payment. Copy the link, paste it into a WeChat chat and tap it there. This page shows your order after you pay.',
    paying: 'Complete the payment in WeChat',
    confirming: 'Confirming your payment…',
    unconfirmed: 'We have not received your payment yet. If WeChat shows it as paid, stay on this page.',
    cancelled: 'Payment cancelled.',
    bridge_fail: 'WeChat could not complete this payment. Try again.',
    no_bridge: 'WeChat Pay can only be opened inside WeChat.',
    unsigned: 'WeChat Pay cannot be opened here.',
    no_code: 'The QR code cannot be shown. Start a new payment.',
    paid: 'Payment received. Placing your order…',
    placed: 'Payment received. Your order is placed.',
    expired: 'This payment has expired. Start a new payment.',
    replaced: 'Your cart has changed, and this payment was replaced by a newer one.',
    closed: 'This payment was not completed. You were not charged.',
    refunded: 'Your order could not be placed. Your payment will be refunded automatically.',
    attention:
      'Payment received, but the store must review your order. Contact the store with the payment number.',
    reviewed:
      'The store has reviewed this payment. If you have a question, contact the store with the payment number.',
    offline: 'No connection. If you have paid, your payment is safe.',
    paid_offline: 'Payment received. No connection right now. Do not pay again.',
    refused:
      'The store cannot show this payment right now. If you have paid, your payment is safe. Contact the store with the payment number.',
    renewing: 'Starting a new payment…',
    pay: 'Pay with WeChat',
    renew: 'Start a new payment',
    check: 'Try again',
    copy: 'Copy link',
    copied: 'Link copied. Paste it into a WeChat chat and tap it there.',
    copy_failed: 'Your browser did not copy the link. Copy it by hand:',
    share: 'Share to WeChat',
    to_link: 'Open in WeChat instead',
    to_other_phone: 'Scan with another phone instead',
    to_code: 'Pay by QR code instead',
    new_code: 'Trouble with this code? Get a new one',
    time_left: 'Valid for {time}',
    qr: 'QR code to pay {amount} with WeChat',
    number: 'Payment number {number}',
    problem: 'A new payment could not be started. Try again in a moment.',
    problem_amount: 'This amount cannot be paid with WeChat Pay.',
    problem_currency: 'WeChat Pay is not available in this currency. Choose another way to pay.',
    problem_gateway: 'WeChat Pay cannot be reached right now. You were not charged. Try again in a moment.',
    problem_unavailable:
      'WeChat Pay did not accept this payment. You were not charged. Choose another way to pay.',
    problem_completed: 'There is nothing left to pay for this cart.',
    problem_too_many: 'Too many payments were started for this cart. Pay one of them, or try again later.',
    problem_open_id: 'WeChat could not tell the store who is paying. Pay by QR code instead.',
  },
}
