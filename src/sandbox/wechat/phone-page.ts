import { showAmount } from '../gateway/currency'
import type { SandboxOrder } from '../gateway/order'
import { currentCode } from '../gateway/order-book'
import { type Html, html } from '../http/html'
import { type Beside, largeAmount, phoneFrame, rows } from './phone-frame'

/** What a shopper sees after scanning. Two forms, so that it works without scripts. */
export function paymentPage(
  order: SandboxOrder,
  merchant: string,
  account: string | undefined,
  beside: Beside,
): Html {
  const as = account ? `?account=${encodeURIComponent(account)}` : ''
  const amount = showAmount(order.total_fee, order.fee_type)
  const here = `/phone/${encodeURIComponent(order.out_trade_no)}`
  return phoneFrame(
    html`<section class="card">
  <span class="shop" aria-hidden="true">${merchant.trim().slice(0, 1).toUpperCase()}</span>
  <h1 class="merchant">${merchant}</h1>
  ${largeAmount(amount)}
  ${rows([
    ['Item', order.body],
    ['Order', order.out_trade_no],
    ['Pay with', 'Balance'],
    ['Expires in', duration(currentCode(order).expires_at - beside.now)],
  ])}
</section>
<div class="actions">
  <form method="post" action="${here}/pay${as}"><button class="button main" id="pay">Pay ${amount}</button></form>
  <form method="post" action="${here}/cancel${as}"><button class="button quiet" id="cancel">Cancel</button></form>
</div>`,
    beside,
  )
}

function duration(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ')
}
