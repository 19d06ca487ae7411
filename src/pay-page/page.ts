import {
  forgetOpenId,
  languageOf,
  mountWeminePayment,
  problemOf,
  problemText,
  type RenewRequest,
  readSession,
} from '../storefront'
import { zhCN } from '../storefront/messages/zh-cn'
import { zhHK } from '../storefront/messages/zh-hk'
import { learnOpenId, ownRoutes, readData, start } from './backend'
import { wordsOf } from './words'

/** States in which money is there, or was: nothing is started any more. */
const ENDED = ['paid', 'placed', 'refunded', 'attention', 'reviewed']
/** What a link says when there is nothing left to pay. */
const OVER = ['cart_completed', 'pay_link_ended', 'pay_link_unknown', 'payment_unknown']
/** How long "done" is shown before the shopper is taken back to the store, in ms. */
const GO_BACK_AFTER = 4000

const data = readData()
const languages = [zhHK, zhCN]
const { language, messages } = languageOf({ languages })
const own = wordsOf(language)
const root = document.getElementById('payment') as HTMLElement
const back = data.return_url && linkBack(data.return_url)

if (data.is_return_refused)
  console.warn(
    'wemine: return_url is no page of this store, and was ignored. Name its origin in Medusa’s store CORS.',
  )
begin().catch(showWhy)

async function begin(): Promise<void> {
  show(said(own.preparing))
  const isEnded = ENDED.includes(`${data.payment?.status}`)
  const session = isEnded ? data.payment : await startAs(true)
  const panel = document.createElement('div')
  show(panel)
  const { payment } = mountWeminePayment(panel, {
    session,
    backendUrl: location.origin,
    fetch: ownRoutes,
    renew: ({ trade_type, reason }: RenewRequest) =>
      startAs(trade_type !== 'NATIVE' && reason !== 'to_code', reason === 'new_code'),
    // Without what Quick Auth added to it, and with the page to go back to.
    payUrl: location.href,
    languages,
    language,
    messages: { hint_link: own.hint_link },
    styles: false,
  })
  if (!payment || !data.return_url) return
  const address = data.return_url
  let isLeaving = false
  const leave = () => {
    if (payment.getSnapshot().state !== 'placed' || isLeaving) return
    isLeaving = true
    show(panel, said(own.going_back))
    setTimeout(() => location.assign(address), GO_BACK_AFTER)
  }
  payment.subscribe(leave)
  leave()
}

/** By JSAPI where it is known who pays and the store has signed parameters, else by QR code. */
async function startAs(inWechat: boolean, new_code = false): Promise<unknown> {
  const open_id = inWechat ? await learnOpenId(data) : undefined
  try {
    const session = open_id && (await start({ trade_type: 'JSAPI', open_id, new_code }))
    if (session && readSession(session)?.jsapi) return session
  } catch (error) {
    // An open_id belongs to one WeChat account of the store, and is refused after that was changed: WeChat is asked once more.
    if (problemOf(error).code !== 'gateway_refused') throw error
    if (forgetOpenId()) return startAs(true, new_code)
  }
  return start({ trade_type: 'NATIVE', new_code })
}

function showWhy(error: unknown): void {
  const problem = problemOf(error)
  const isOver = OVER.includes(`${problem.code}`)
  const isChanged = problem.code === 'total_changed'
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = own.again
  again.onclick = () => location.reload()
  const why = isOver ? own.over : isChanged ? own.changed : problemText(problem, messages)
  show(said(why), ...(isOver || isChanged ? [] : [again]))
}

/** What is on the page, with the way back to the store below it. */
function show(...parts: HTMLElement[]): void {
  root.replaceChildren(...parts, ...(back ? [back] : []))
}

function said(text: string): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.setAttribute('role', 'status')
  paragraph.textContent = text
  return paragraph
}

function linkBack(address: string): HTMLElement {
  const link = document.createElement('a')
  link.className = 'back'
  link.href = address
  link.textContent = own.back
  return link
}
