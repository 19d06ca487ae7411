import { showAmount } from './currency'
import { type Html, html } from './html'
import type { SandboxOrder } from './order'
import { currentCode } from './orders'
import { page, sign } from './page'

const phone = (content: Html): Html =>
  page(
    'WeChat Pay',
    html`<div class="desk"><main class="phone"><div class="bar">${sign} WeChat Pay</div>${content}</main></div>`,
  )

const note = html`<p class="note">Sandbox: no real money moves</p>`

const rows = (entries: [string, string][]): Html =>
  html`<dl>${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`

/** Its size follows its length, so that a million fits on a small phone too. */
const large = (amount: string): Html =>
  html`<p class="amount" style="--characters: ${amount.length}">${amount}</p>`

/** What a shopper sees after scanning. Two forms, so that it works without scripts. */
export function paymentPage(order: SandboxOrder, merchant: string, now: number): Html {
  const amount = showAmount(order.total_fee, order.fee_type)
  return phone(html`<section class="card">
  <span class="shop" aria-hidden="true">${merchant.trim().slice(0, 1).toUpperCase()}</span>
  <p class="merchant">${merchant}</p>
  ${large(amount)}
  ${rows([
    ['Item', order.body],
    ['Order', order.out_trade_no],
    ['Pay with', 'Balance'],
    ['Expires in', duration(currentCode(order).expires_at - now)],
  ])}
</section>
<div class="actions">
  <form method="post" action="/phone/${encodeURIComponent(order.out_trade_no)}/pay"><button class="button main" id="pay">Pay ${amount}</button></form>
  <form method="post" action="/phone/${encodeURIComponent(order.out_trade_no)}/cancel"><button class="button quiet" id="cancel">Cancel</button></form>
</div>
${note}`)
}

export type ResultState = 'paid' | 'cancelled' | 'not-found' | 'expired' | 'already-paid' | 'closed'

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
      text: 'This order was paid before. Nothing more was charged.',
    },
    cancelled: {
      mark: 'cross',
      tone: 'calm',
      title: 'Payment cancelled',
      text: 'Nothing was charged. The code can still be paid.',
    },
    expired: {
      mark: 'clock',
      tone: 'late',
      title: 'This code has expired',
      text: 'Go back to the shop for a new one. Nothing was charged.',
    },
    closed: { mark: 'cross', tone: 'calm', title: 'This order is closed', text: 'Nothing was charged.' },
    'not-found': {
      mark: 'question',
      tone: 'calm',
      title: 'No such code',
      text: 'The sandbox has given out no code like this one since it was started.',
    },
  }

/** How it ended; `#result` carries the state for those who test with it. */
export function resultPage(state: ResultState, merchant: string, order?: SandboxOrder): Html {
  const { mark, tone, title, text } = results[state]
  const { payment } = order ?? {}
  const told =
    state === 'paid' && payment
      ? large(showAmount(payment.total_fee, payment.fee_type))
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
    state === 'cancelled' && order
      ? html`<a class="button main" id="again" href="/phone/${encodeURIComponent(order.out_trade_no)}">Back to payment</a>`
      : html``
  return phone(html`<section class="result" id="result" data-state="${state}" role="status">
  <div class="mark ${tone}"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${marks[mark]}"/></svg></div>
  <h1>${title}</h1>
  ${told}
</section>
${details}
<div class="actions">${again}<a class="button quiet" href="/">All orders</a></div>
${note}`)
}

function duration(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ')
}
