import { showAmount } from '../gateway/currency'
import type { Gateway } from '../gateway/gateway'
import { refundedFee, type SandboxOrder } from '../gateway/order'
import { type Html, html } from '../http/html'
import { rows } from './phone-frame'
import { codeBefore, scenarios } from './scenarios'

/** Beside the phone: the scenarios, a button each, and the state of the order at the gateway. */
export function scenarioPanel(order: SandboxOrder | undefined, gateway: Gateway): Html {
  if (!order) return html``
  const { orders } = gateway
  const { out_trade_no, fee_type, payment } = order
  const state = orders.phoneState(out_trade_no)
  const before = codeBefore(out_trade_no, gateway)
  const possible = Object.entries(scenarios).filter(([name, scenario]) => {
    if (scenario.order === 'paid') return state === 'already-paid' && order.notify_url !== undefined
    return (
      state === 'ready' &&
      (name !== 'second-payment' || before !== undefined) &&
      (!scenario.onlyNative || order.trade_type === 'NATIVE')
    )
  })
  const sent = gateway.notifier.of(out_trade_no)
  const acknowledged = sent.filter((attempt) => attempt.acknowledged).length
  const facts: [string, string][] = [
    ['Amount', showAmount(order.total_fee, fee_type)],
    ['Paid', payment ? showAmount(payment.total_fee, payment.fee_type) : 'nothing'],
    ['Refunded', refundedFee(order) ? showAmount(refundedFee(order), fee_type) : 'nothing'],
    ['Notifications', `${sent.length} sent, ${acknowledged} acknowledged`],
  ]
  return html`<aside class="panel" aria-labelledby="panel-title">
<h2 id="panel-title">For developers</h2>
<p>Each button runs a scenario. A real phone has none of them.</p>
${possible.map(
  ([
    name,
    { title, expect },
  ]) => html`<form method="post" action="/phone/${encodeURIComponent(out_trade_no)}/${name}">
<button id="${name}" aria-describedby="${name}-expect">${title}</button><p id="${name}-expect">${expect}</p>
</form>`,
)}
<h2>At the gateway</h2>
${rows(facts)}
</aside>`
}
