import { messages, qrSvg, statusText, type WeminePaymentController, type WemineSnapshot } from '../storefront'
import { words } from './words'

interface Shown {
  language: keyof typeof words
  environment: 'wechat' | 'phone' | 'desktop'
  return_url?: string | undefined
}

/** How long "done" is shown before the shopper is taken back to the store, in ms. */
const GO_BACK_AFTER = 4000

/** Shows one payment, and what can be done about it, for as long as the page is open. */
export function showPayment(
  root: HTMLElement,
  payment: WeminePaymentController,
  { language, environment, return_url }: Shown,
): void {
  const own = words[language]
  const kit = messages[language]
  const amount = element('p', { class: 'amount' })
  const status = element('p', { role: 'status', class: 'status' })
  const code = element('div', { class: 'code' })
  const pay = button(kit.pay, () => payment.pay())
  const renew = button(kit.renew, () => payment.renew())
  const check = button(kit.check, () => payment.check())
  const number = element('p', { class: 'number' })
  const back = element('a', { class: 'back', href: return_url ?? '' })
  back.textContent = own.back
  const isPhone = environment === 'phone'
  const other = element('details', {})
  const summary = element('summary', {})
  summary.textContent = own.other_phone
  other.append(summary, code)
  const open = openInWeChat(own)
  root.replaceChildren(amount, status, ...(isPhone ? [open, other] : [code]), pay, renew, check, number, back)

  let shownCode = ''
  let isLeaving = false
  const show = () => {
    const snapshot = payment.getSnapshot()
    const { state, reason, code_url = '', trade_type } = snapshot
    const isPayable = state === 'waiting'
    const isCode = isPayable && trade_type === 'NATIVE'
    amount.textContent = money(snapshot, language)
    number.textContent = kit.number.replace('{number}', snapshot.out_trade_no)
    const asksToOpen = isPhone && isPayable && !reason
    status.hidden = asksToOpen
    status.textContent = asksToOpen ? '' : statusText(snapshot, kit)
    if (state === 'placed' && return_url) status.textContent += ` ${own.going_back}`
    if (isCode && shownCode !== code_url) {
      shownCode = code_url
      code.innerHTML = qrSvg(code_url, { title: kit.qr.replace('{amount}', money(snapshot, language)) })
    }
    open.hidden = !isCode
    other.hidden = !isCode
    code.hidden = !isCode
    pay.hidden = !(isPayable && trade_type === 'JSAPI')
    renew.hidden = !(
      state === 'expired' ||
      (state === 'failed' && (reason === 'closed' || reason === 'renew_failed'))
    )
    check.hidden = state !== 'offline'
    back.hidden = !return_url || state === 'paying' || state === 'paid'
    for (const one of [pay, renew, check]) one.disabled = snapshot.renewing === true
    root.dataset.state = state
    if (state !== 'placed' || !return_url || isLeaving) return
    isLeaving = true
    setTimeout(() => location.assign(return_url), GO_BACK_AFTER)
  }
  payment.subscribe(show)
  show()
}

/** How a shopper in another browser of the phone gets into WeChat: WeChat itself can be opened by no link of a store. */
function openInWeChat(own: (typeof words)['en']): HTMLElement {
  const section = element('section', { class: 'open' })
  const title = element('h2', {})
  title.textContent = own.open_title
  const how = element('p', {})
  how.textContent = own.open_how
  const address = element('input', { readonly: '', value: location.href, 'aria-label': own.copy })
  const copy = button(own.copy, async () => {
    try {
      await navigator.clipboard.writeText(location.href)
    } catch {
      // Not allowed here: it stands in the field, selected, to be copied by hand.
      ;(address as HTMLInputElement).select()
      return
    }
    copy.textContent = own.copied
  })
  const share = button(own.share, () => navigator.share({ url: location.href }).catch(() => {}))
  share.hidden = typeof navigator.share !== 'function'
  section.append(title, how, address, copy, share)
  return section
}

function money({ total_fee, fee_type }: WemineSnapshot, language: string): string {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency: fee_type }).format(total_fee / 100)
  } catch {
    return `${fee_type} ${(total_fee / 100).toFixed(2)}`
  }
}

function button(text: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.onclick = () => void act()
  return made
}

function element(name: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
