import { type Html, html } from '../http/html'
import { page } from '../http/page'

/** What the pop-up tells the page that opened it. */
export interface PayWindow {
  /** Of the page that opened it: nobody else is told. */
  opener: string
  /** Where the phone begins, or why there is none. */
  phone: { out_trade_no: string } | { refusal: string }
}

/** The pop-up over a page that asked for a payment: the phone in a frame, and the answers that a phone would not give. */
export function payWindow({ opener, phone }: PayWindow): Html {
  const refusal = 'refusal' in phone ? phone.refusal : ''
  const frame =
    'refusal' in phone
      ? html`<p>${refusal}</p>`
      : html`<iframe id="phone" title="Phone" src="/phone/${encodeURIComponent(phone.out_trade_no)}"></iframe>`
  return page(
    'WeChat Pay (sandbox)',
    html`<main class="pay-window" data-opener="${opener}" data-refusal="${refusal}">
${frame}
<p class="answers">Answer the page instead:
<button type="button" value="ok">ok, unpaid</button> <button type="button" value="fail">fail</button>
<button type="button" value="silent">never</button></p>
</main>
<script src="/wechat/pay.js"></script>`,
  )
}

/** The pop-up's script. The phone's own pages run none: what they came to is read from outside. */
export const payWindowScript = `{
  const { opener: page, refusal } = document.querySelector('main').dataset
  const end = (fakeWeChat, err_desc) => {
    // The page closes the pop-up when it has heard: one that is closed before counts as "cancel".
    window.opener?.postMessage({ fakeWeChat, err_desc }, page)
  }
  if (refusal) end('fail', refusal)
  for (const button of document.querySelectorAll('button')) button.onclick = () => end(button.value)
  const phone = document.querySelector('#phone')
  const look = () => {
    const state = phone.contentDocument?.querySelector('#result')?.dataset.state
    if (state === 'paid') end('ok')
    if (state === 'cancelled') end('cancel')
  }
  phone?.addEventListener('load', look)
  if (phone) look()
}
`
