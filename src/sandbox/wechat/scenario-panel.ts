import { showAmount } from '../gateway/currency'
import type { Gateway } from '../gateway/gateway'
import { refundedFee, type SandboxOrder } from '../gateway/order'
import { type Html, html } from '../http/html'
import { rows } from './phone-frame'
import { codeBefore, mishaps } from './scenarios'

/** Beside the phone: what can go wrong, a button each, and what the gateway knows of the order. */
export function mishapPanel(order: SandboxOrder | undefined, gateway: Gateway): Html {
  if (!order) return html``
  const { orders } = gateway
  const { out_trade_no, fee_type, payment } = order
  const state = orders.phoneState(out_trade_no)
  const before = codeBefore(out_trade_no, gateway)
  const possible = Object.entries(mishaps).filter(([name, mishap]) => {
    if (mishap.order === 'paid') return state === 'already-paid' && order.notify_url !== undefined
    return state === 'ready' && (name !== 'second-payment' || before !== undefined)
  })
  const told = gateway.notifier.all().filter((attempt) => attempt.out_trade_no === out_trade_no)
  const acknowledged = told.filter((attempt) => attempt.acknowledged).length
  const facts: [string, string][] = [
    ['Asked for', showAmount(order.total_fee, fee_type)],
    ['Paid', payment ? showAmount(payment.total_fee, payment.fee_type) : 'nothing'],
    ['Returned', refundedFee(order) ? showAmount(refundedFee(order), fee_type) : 'nothing'],
    ['Notifications', `${told.length} sent, ${acknowledged} acknowledged`],
  ]
  return html`<aside class="panel" aria-labelledby="panel-title">
<h2 id="panel-title">For developers</h2>
<p>A real phone has no such buttons. Press one and watch the shop.</p>
${possible.map(
  ([
    name,
    { title, expect },
  ]) => html`<form method="post" action="/phone/${encodeURIComponent(out_trade_no)}/${name}">
<button id="${name}" aria-describedby="${name}-expect">${title}</button><p id="${name}-expect">${expect}</p>
</form>`,
)}
<h2>What the gateway knows</h2>
${rows(facts)}
</aside>`
}
