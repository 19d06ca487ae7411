import { showAmount } from './currency'
import { type Html, html } from './html'
import { refundedFee, type SandboxOrder } from './order'
import { page, sign } from './page'

const states: Record<SandboxOrder['trade_state'], string> = {
  NOTPAY: 'Waiting',
  SUCCESS: 'Paid',
  REFUND: 'Refunded',
  CLOSED: 'Closed',
}

/** The newest order first, each a link to its phone; asks again by itself. */
export function ordersPage(orders: SandboxOrder[], merchant: string): Html {
  const list = orders.length
    ? html`<div>${[...orders].reverse().map(row)}</div>`
    : html`<p class="empty">No order yet. Point a store's baseUrl at this address and check out.</p>`
  return page(
    'Wemine sandbox',
    html`<main class="list">
<header>${sign}<div><h1>Wemine sandbox</h1><p>Orders of ${merchant}. No real money moves.</p></div></header>
<form class="scan" action="/phone"><input name="code_url" aria-label="Code" placeholder="weixin://wxpay/bizpayurl?pr=…" required><button class="button main">Scan</button></form>
${list}
</main>`,
    orders.length ? 5 : 3,
  )
}

function row(order: SandboxOrder): Html {
  const refunded = refundedFee(order)
  const back = refunded ? html`, ${showAmount(refunded, order.fee_type)} refunded` : html``
  return html`<a class="order" href="/phone/${encodeURIComponent(order.out_trade_no)}">
<strong>${order.body}</strong><span class="fee">${showAmount(order.total_fee, order.fee_type)}</span>
<small>${order.out_trade_no} · ${order.trade_type}${back}</small><span class="tag ${order.trade_state}">${states[order.trade_state]}</span>
</a>`
}
