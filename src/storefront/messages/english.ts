import type { WemineMessages } from '../messages'

export const english: WemineMessages = {
  title: 'WeChat Pay',
  scan: 'Scan with WeChat to pay',
  scan_on_phone: 'Scan this code with WeChat on another phone. WeChat does not accept a saved picture of it.',
  scan_in_wechat: 'WeChat cannot scan its own screen. Open this page on a computer.',
  tap: 'Tap the button to pay',
  paying: 'Complete the payment in WeChat',
  confirming: 'Confirming your payment…',
  unconfirmed: 'We have not received your payment yet. If WeChat shows it as paid, stay on this page.',
  cancelled: 'Payment cancelled. You were not charged.',
  bridge_fail: 'WeChat could not complete this payment. Try again.',
  no_bridge: 'WeChat Pay can only be opened inside WeChat.',
  unsigned: 'WeChat Pay cannot be opened here. Pay by QR code instead.',
  paid: 'Payment received. Placing your order…',
  placed: 'Payment received. Your order is placed.',
  expired: 'This payment has expired. Start a new payment.',
  closed: 'This payment was not completed. You were not charged.',
  refunded: 'Your order could not be placed. Your payment will be refunded automatically.',
  attention:
    'Payment received, but the store must review your order. Contact the store with the payment number.',
  reviewed:
    'The store has reviewed this payment. If you have a question, contact the store with the payment number.',
  offline: 'No connection. If you have paid, your payment is safe.',
  renew_failed: 'Something went wrong. Try again in a moment.',
  pay: 'Pay with WeChat',
  renew: 'Start a new payment',
  check: 'Try again',
  time_left: 'Valid for {time}',
  qr: 'QR code to pay {amount} with WeChat',
  number: 'Payment number {number}',
}
