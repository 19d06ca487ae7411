import { showAmount } from '../gateway/currency'
import { refundedFee, type SandboxOrder } from '../gateway/order'
import { currentCode } from '../gateway/order-book'
import { type Html, html } from '../http/html'
import { page, sign } from '../http/page'

/** The order's status in a word, and its colour. */
function statusOf(order: SandboxOrder, now: number): { word: string; tone: string } {
  if (order.trade_state === 'SUCCESS') return { word: 'Paid', tone: 'good' }
  if (order.trade_state === 'CLOSED') return { word: 'Closed', tone: 'calm' }
  if (order.trade_state === 'REFUND') {
    const part = refundedFee(order) < order.payment!.total_fee
    return { word: part ? 'Partly refunded' : 'Refunded', tone: 'calm' }
  }
  const expired = currentCode(order).expires_at <= now
  return expired ? { word: 'Expired', tone: 'calm' } : { word: 'Waiting', tone: 'late' }
}

/** The newest order first, each a link to its phone; reloads by itself. */
export function ordersPage(orders: SandboxOrder[], merchant: string, now: number): Html {
  const list = orders.length
    ? html`<div>${[...orders].reverse().map((order) => row(order, now))}</div>`
    : html`<p class="empty">No order yet. Point a store's baseUrl at this address and check out.</p>`
  return page(
    'Wemine sandbox',
    html`<main class="list">
<header>${sign}<div><h1>Wemine sandbox</h1><p>Orders of ${merchant}. No real money moves.</p></div></header>
<form class="scan" action="/phone"><input name="code_url" aria-label="Code" placeholder="weixin://wxpay/bizpayurl?pr=…" required><select name="from" aria-label="How the code is read"><option value="camera">Camera</option><option value="album">Album</option><option value="long-press">Long press</option></select><button class="button main">Scan</button></form>
${list}
</main>`,
    orders.length ? 5 : 3,
  )
}

function row(order: SandboxOrder, now: number): Html {
  const { word, tone } = statusOf(order, now)
  const refunded = refundedFee(order)
  const back = refunded ? html`, ${showAmount(refunded, order.fee_type)} refunded` : html``
  return html`<a class="order" href="/phone/${encodeURIComponent(order.out_trade_no)}">
<strong>${order.body}</strong><span class="fee">${showAmount(order.total_fee, order.fee_type)}</span>
<small>${order.out_trade_no} · ${order.trade_type}${back}</small><span class="tag ${tone}">${word}</span>
</a>`
}
