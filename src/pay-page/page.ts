import { chooseLanguage, createWeminePayment, environment, readSession } from '../storefront'
import { learnOpenId, ownRoutes, Refusal, readData, start } from './backend'
import { showPayment } from './show-payment'
import { words } from './words'

/** States in which money is there, or was: nothing is started any more. */
const ENDED = ['paid', 'placed', 'refunded', 'attention', 'reviewed']

const data = readData()
const language = chooseLanguage()
const own = words[language]
const root = document.getElementById('payment') as HTMLElement

if (data.is_return_refused)
  console.warn('wemine: return_url is no page of this store, and was ignored. Name its origin in storeCors.')

begin().catch((error: unknown) => {
  const code = error instanceof Refusal ? error.code : ''
  const isOver = /^(cart_completed|pay_link_ended|pay_link_unknown|payment_unknown)$/.test(code)
  const said = isOver ? own.over : code === 'total_changed' ? own.changed : own.failed
  showNotice(said, !isOver)
})

async function begin(): Promise<void> {
  root.replaceChildren(paragraph(own.preparing))
  const isEnded = ENDED.includes(`${data.payment?.status}`)
  const isInWeChat = environment() === 'wechat'
  const open_id = isInWeChat && !isEnded ? await learnOpenId(data) : undefined
  const preferred = open_id
    ? ({ trade_type: 'JSAPI', open_id } as const)
    : ({ trade_type: 'NATIVE' } as const)
  const session = isEnded ? data.payment : await start(preferred)
  // Without signed parameters WeChat Pay cannot be opened from a page.
  const isUnsigned = preferred.trade_type === 'JSAPI' && !isEnded && !readSession(session)?.jsapi
  const payment = createWeminePayment({
    session: isUnsigned ? await start({ trade_type: 'NATIVE' }) : session,
    backendUrl: location.origin,
    fetch: ownRoutes,
    renew: () => start({ ...(isUnsigned ? { trade_type: 'NATIVE' } : preferred), new_code: true }),
  })
  showPayment(root, payment, { language, environment: environment(), return_url: data.return_url })
}

function showNotice(text: string, mayTryAgain: boolean): void {
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = own.again
  again.onclick = () => location.reload()
  root.replaceChildren(paragraph(text), ...(mayTryAgain ? [again] : []))
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p')
  element.setAttribute('role', 'status')
  element.textContent = text
  return element
}
