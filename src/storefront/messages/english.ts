import type { WemineMessages } from '../messages'

export const english: WemineMessages = {
  title: 'WeChat Pay',
  scan: 'Scan with WeChat to pay',
  scan_on_phone:
    'On this phone: save the code, then choose it from the album in WeChat’s “Scan”. Or open this page in WeChat.',
  scan_in_wechat:
    'WeChat cannot scan its own screen: open this page on a computer, or scan with another phone.',
  tap: 'Tap the button to pay',
  paying: 'Finish the payment in WeChat',
  confirming: 'Confirming your payment…',
  unconfirmed: 'Your payment has not come in yet. If WeChat shows it as paid, just wait here.',
  cancelled: 'Cancelled. Nothing was charged.',
  bridge_fail: 'WeChat could not make this payment. Try again.',
  no_bridge: 'WeChat Pay opens only inside WeChat.',
  unsigned: 'WeChat Pay cannot be opened here. Choose to pay by QR code.',
  paid: 'Paid. Your order is being placed…',
  placed: 'Paid. Your order is placed.',
  expired: 'The time to pay is over.',
  closed: 'This payment did not go through. Nothing was charged.',
  returned: 'Your payment could not become an order. The money is on its way back to you.',
  attention:
    'Your payment has arrived, but the store must look at it. Please contact the store with this number.',
  offline: 'No connection. If you have paid, nothing is lost.',
  offline_paid: 'No connection. Your payment is confirmed, and your order will be placed.',
  renew_failed: 'That did not work. Try again in a moment.',
  pay: 'Pay with WeChat',
  renew: 'Start a new payment',
  check: 'Try again',
  save: 'Save the code',
  time_left: 'Valid for {time}',
  qr: 'QR code to pay {amount} with WeChat',
  number: 'Payment number {number}',
}
