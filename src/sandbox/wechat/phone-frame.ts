import { type Html, html } from '../http/html'
import { page, sign } from '../http/page'

/** What does not depend on the page that the phone shows. */
export interface Beside {
  /** For whoever develops a shop; a shopper has no such thing. */
  panel: Html
  /** Virtual ms since 1970: what the phone's clock shows. */
  now: number
}

const icons = html`<svg viewBox="0 0 64 14" aria-hidden="true" fill="currentColor">
<path d="M0 9h3v4H0zM5 6.500h3V13H5zM10 3.500h3V13h-3zM15 1h3v12h-3z"/>
<path d="M29 3a10 10 0 0 1 7 2.900l-1.500 1.500a7.800 7.800 0 0 0-11 0L22 5.900A10 10 0 0 1 29 3zm0 4.300a5.700 5.700 0 0 1 4 1.600L29 13l-4-4.100a5.700 5.700 0 0 1 4-1.600z"/>
<path fill="none" stroke="currentColor" d="M43.500 1.500h15a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z"/><path d="M43.500 3.500h12v7h-12zM62 5v4a2.200 2.200 0 0 0 0-4z"/>
</svg>`

/** A picture of a phone with the page on it, and the panel beside it; on a small screen one below the other. */
export function phoneFrame(content: Html, { panel, now }: Beside): Html {
  return page(
    'WeChat Pay',
    html`<div class="stage">
<main class="phone">
<div class="status" aria-hidden="true"><span>${timeOfDay(now)}</span>${icons}</div>
<div class="bar">${sign} WeChat Pay</div>
${content}
<p class="note">Sandbox: no real money moves</p>
</main>
${panel}
</div>`,
  )
}

/** Its size follows its length, so that a million fits on a small phone too. */
export function largeAmount(amount: string): Html {
  return html`<p class="amount" style="--characters: ${amount.length}">${amount}</p>`
}

export function rows(entries: [string, string][]): Html {
  return html`<dl>${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function timeOfDay(ms: number): string {
  return new Date(ms).toTimeString().slice(0, 5)
}
