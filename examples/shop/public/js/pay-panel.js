import { countdown } from './countdown.js'
import { drawing, element } from './element.js'
import { money } from './money.js'
import { qrCode } from './qr-code.js'
import { settings } from './settings.js'
import { tick } from './tick.js'
import { watchPayment } from './watch-payment.js'

/**
 * The panel on which a shopper pays one payment session: the code, the amount, the time left, and what is known.
 *
 * @param {{ data: object, amount: number, currency_code: string }} session as the store gives it
 * @param {{ onPlaced: (order_id: string) => void, onAgain: (button: HTMLButtonElement) => void }} on
 *   the order is placed; the shopper wants a new code
 * @returns {HTMLElement & { stop: () => void }}
 */
export function payPanel({ data, amount, currency_code }, { onPlaced, onAgain }) {
  const price = money(amount, currency_code)
  const said = element('p', { class: 'pay-status', role: 'status' }, 'Waiting for the payment.')
  const left = element('p', { class: 'pay-expiry' })
  const again = element('button', { class: 'button wechat', type: 'button', hidden: true }, 'Show a new code')
  const cart = element('a', { class: 'button quiet', href: '/cart', hidden: true }, 'Back to the cart')
  again.addEventListener('click', () => onAgain(again))

  const panel = element(
    'section',
    { class: 'pay', 'data-status': 'waiting', 'aria-label': 'WeChat Pay', id: 'pay-panel' },
    element('div', { class: 'pay-top' }, bubbles(), 'WeChat Pay'),
    element(
      'div',
      { class: 'pay-body' },
      element('p', { class: 'pay-amount' }, price),
      element(
        'div',
        { class: 'pay-code' },
        qrCode(data.code_url, `QR code for WeChat: pay ${price} to Harbour Tea`),
        tick(),
      ),
      element('p', { class: 'pay-hint' }, 'Scan it with WeChat on your phone.'),
      said,
      left,
      again,
      cart,
      element(
        'a',
        { class: 'button quiet pay-phone', href: phone(data), target: '_blank' },
        'Pay on the phone',
      ),
      element('p', { class: 'pay-number' }, `Payment ${data.out_trade_no}`),
    ),
  )

  const clock = countdown(data.expires_at, (time) => {
    left.textContent = time ? `The code is valid for ${time}.` : 'The code is no longer valid.'
  })
  const unwatch = watchPayment(data.out_trade_no, (payment) => {
    if (!payment) {
      said.textContent = 'The store cannot be reached just now. Still trying.'
      return
    }
    const { status, message, now, order_id } = payment
    if (panel.dataset.status !== status) panel.dataset.status = status
    if (said.textContent !== message) said.textContent = message
    again.hidden = status !== 'expired' && status !== 'failed'
    cart.hidden = status !== 'returned'
    clock.correct(now)
    if (status === 'placed' && order_id) onPlaced(order_id)
  })
  panel.stop = () => {
    unwatch()
    clock.stop()
  }
  return panel
}

/** The sandbox's stand-in for a phone that scans the code. */
function phone({ code_url }) {
  return `${settings.sandboxUrl}/phone?code_url=${encodeURIComponent(code_url)}`
}

function bubbles() {
  return drawing(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    drawing('path', {
      d: 'M9.500 3C5.400 3 2 5.800 2 9.300c0 2 1.100 3.700 2.800 4.900L4.200 16.500l2.700-1.400c.8.2 1.700.4 2.600.4h.5A5.600 5.600 0 0 1 16 9.100h.6C16 5.600 13.100 3 9.500 3z',
    }),
    drawing('path', {
      d: 'M22 14.900c0-2.900-2.800-5.200-6.200-5.200s-6.200 2.300-6.200 5.200 2.800 5.200 6.200 5.200c.7 0 1.400-.1 2-.3l2.200 1.200-.6-2c1.600-1 2.600-2.500 2.600-4.100z',
    }),
  )
}
