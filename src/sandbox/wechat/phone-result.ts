import { showAmount } from '../gateway/currency'
import type { SandboxOrder } from '../gateway/order'
import { type Html, html } from '../http/html'
import { type Beside, largeAmount, phoneFrame, rows } from './phone-frame'
import type { PhoneState } from './phone-refusal'

export type ResultState = 'paid' | 'cancelled' | 'later' | Exclude<PhoneState, 'ready'>

const marks = {
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M7 7l10 10M17 7L7 17',
  clock: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M12 7.5V12l3 2',
  question: 'M8 8.5a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.3-1.6 2.5M12 19.5v.1',
}

const results: Record<ResultState, { mark: keyof typeof marks; tone: string; title: string; text: string }> =
  {
    paid: { mark: 'tick', tone: 'good', title: 'Payment successful', text: '' },
    'already-paid': {
      mark: 'tick',
      tone: 'good',
      title: 'Already paid',
      text: 'This order has already been paid. You were not charged again.',
    },
    cancelled: {
      mark: 'cross',
      tone: 'calm',
      title: 'Payment cancelled',
      text: 'You were not charged. You can still pay with this code.',
    },
    later: {
      mark: 'clock',
      tone: 'late',
      title: 'Payment in progress',
      text: 'It will be completed in a few seconds.',
    },
    expired: {
      mark: 'clock',
      tone: 'late',
      title: 'This code has expired',
      text: 'Get a new code in the store. You were not charged.',
    },
    closed: { mark: 'cross', tone: 'calm', title: 'This order is closed', text: 'You were not charged.' },
    'camera-only': {
      mark: 'cross',
      tone: 'calm',
      title: 'Scan this code with the camera',
      text: 'WeChat does not accept payment codes from the album or by long press. You were not charged.',
    },
    'other-account': {
      mark: 'cross',
      tone: 'calm',
      title: 'Wrong order information',
      text: 'Another WeChat account has already scanned this code. Get a new code in the store.',
    },
    'not-found': {
      mark: 'question',
      tone: 'calm',
      title: 'Unknown code',
      text: 'The sandbox has not issued this code since it was started.',
    },
  }

/** How it ended; `#result` carries the state for those who test with it. */
export function resultPage(state: ResultState, merchant: string, beside: Beside, order?: SandboxOrder): Html {
  const { mark, tone, title, text } = results[state]
  const { payment } = order ?? {}
  const notice =
    state === 'paid' && payment
      ? largeAmount(showAmount(payment.total_fee, payment.fee_type))
      : html`<p>${text}</p>`
  const details =
    order && payment
      ? html`<section class="card facts">${rows([
          ['Paid to', merchant],
          ['Item', order.body],
          ['Transaction', payment.transaction_id],
        ])}</section>`
      : html``
  const again =
    order && (state === 'cancelled' || state === 'later')
      ? html`<a class="button main" id="again" href="${next(state, order)}">${state === 'later' ? 'Refresh' : 'Back to payment'}</a>`
      : html``
  return phoneFrame(
    html`<section class="result" id="result" data-state="${state}" role="status">
  <div class="mark ${tone}"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${marks[mark]}"/></svg></div>
  <h1>${title}</h1>
  ${notice}
</section>
${details}
<div class="actions">${again}<a class="button quiet" href="/">All orders</a></div>`,
    beside,
  )
}

function next(state: 'cancelled' | 'later', { out_trade_no }: SandboxOrder): string {
  return `/phone/${encodeURIComponent(out_trade_no)}${state === 'later' ? '/later' : ''}`
}
