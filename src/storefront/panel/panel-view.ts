import type { WemineSnapshot } from '../controller/snapshot'
import type { WemineEnvironment } from '../environment/environment'
import { payUrlOf, type WayOptions, type WemineWay, waysOf } from '../environment/ways'
import { problemText } from '../messages/problem-text'
import { statusText } from '../messages/status-text'
import type { WemineLanguage, WemineMessages } from '../messages/wemine-messages'

/** What pressing a button does. `to_link` and `to_other_phone` choose another way to pay; `to_code` starts a QR payment. */
export type PanelAction =
  | ('pay' | 'mini_program' | 'check' | 'copy' | 'share')
  | ('renew' | 'to_code' | 'new_code')
  | ('to_link' | 'to_other_phone')

export interface PanelButton {
  action: PanelAction
  label: string
  kind: 'main' | 'second' | 'quiet'
  /** It works on it: pressing it again does nothing. */
  isBusy?: boolean
  /** A link to there in place of a button. */
  href?: string
}

/** What a panel knows besides the payment. */
export interface PanelContext extends WayOptions, WemineLanguage {
  environment: WemineEnvironment
  canRenew: boolean
  canShare: boolean
  /** The way that the shopper chose in place of the first. */
  chosen?: WemineWay | undefined
  /** What became of the last press on "copy". */
  copy?: 'copied' | 'copy_failed' | undefined
}

/** All that a panel shows, in words: the one source for the plain panel and for React's. */
export interface PanelView {
  snapshot: WemineSnapshot
  language: string
  title: string
  amount: string
  /** How it can be paid here; undefined when it cannot. */
  way: WemineWay | undefined
  code?: { text: string; title: string } | undefined
  mark: '✓' | '!' | ''
  status: string
  /** The number to quote, part of the status. */
  number?: string | undefined
  /** Why the last renewal failed. */
  problem?: string | undefined
  hint?: string | undefined
  /** The link itself, where the browser copied nothing. */
  link?: string | undefined
  timeLeft?: string | undefined
  buttons: PanelButton[]
}

/** What is shown of a payment: every decision about it is here. */
export function panelView(snapshot: WemineSnapshot, context: PanelContext): PanelView {
  const { messages: words, language, environment, chosen, copy } = context
  const { state, reason, code_url, renewing } = snapshot
  const ways = waysOf(snapshot, context)
  const way = chosen && ways.includes(chosen) ? chosen : ways[0]
  const isOpen = state === 'waiting' || state === 'offline'
  const isPayable = isOpen && reason !== 'paid' && !renewing
  const hasCode = isPayable && !!code_url && (way === 'scan' || way === 'other_phone')
  const price = amountIn(snapshot.total_fee, snapshot.fee_type, language)
  const isCopying = isPayable && way === 'link'
  return {
    snapshot,
    language,
    title: words.title,
    amount: price,
    way,
    code: hasCode ? { text: code_url, title: words.qr.replace('{amount}', price) } : undefined,
    mark: state === 'paid' || state === 'placed' ? '✓' : state === 'failed' ? '!' : '',
    status: isCopying && copy === 'copied' ? words.copied : statusText(snapshot, words, way ?? 'none'),
    number: isQuoted(snapshot) ? words.number.replace('{number}', snapshot.out_trade_no) : undefined,
    problem: snapshot.renew_error && problemText(snapshot.renew_error, words),
    hint: isPayable ? hint(way, environment, copy, words) : undefined,
    link: isCopying && copy === 'copy_failed' ? payUrlOf(snapshot, context.payUrl) : undefined,
    timeLeft:
      state === 'waiting' && snapshot.seconds_left && !renewing
        ? words.time_left.replace('{time}', clock(snapshot.seconds_left))
        : undefined,
    buttons: buttons(snapshot, context, way, ways),
  }
}

const isQuoted = ({ state, reason }: WemineSnapshot) =>
  state === 'failed' || state === 'placed' || state === 'refused' || reason === 'unconfirmed'

function hint(
  way: WemineWay | undefined,
  environment: WemineEnvironment,
  copy: PanelContext['copy'],
  words: WemineMessages,
): string | undefined {
  if (way === 'other_phone') return environment === 'wechat' ? words.hint_in_wechat : words.hint_other_phone
  if (way !== 'link' || copy === 'copied') return undefined
  if (copy === 'copy_failed') return words.copy_failed
  return environment === 'wecom' ? words.hint_wecom : words.hint_link
}

function buttons(
  snapshot: WemineSnapshot,
  context: PanelContext,
  way: WemineWay | undefined,
  ways: readonly WemineWay[],
): PanelButton[] {
  const { messages: words, canRenew, canShare, payUrl } = context
  const { state, reason, renewing, trade_type } = snapshot
  const list: PanelButton[] = []
  const add = (action: PanelAction, label: string, kind: PanelButton['kind'], more = {}) =>
    list.push({ action, label, kind, ...more })
  const isBusy = !!renewing

  if (state === 'paying') add('pay', words.pay, 'main', { isBusy: true })
  if (state === 'waiting') {
    if (way === 'button') add('pay', words.pay, 'main')
    if (way === 'page') add('pay', words.pay, 'main', { href: payUrlOf(snapshot, payUrl) })
    if (way === 'mini_program') add('mini_program', words.pay, 'main')
    if (way === 'link' && canShare) add('share', words.share, 'main')
    if (way === 'link') add('copy', words.copy, canShare ? 'second' : 'main')
    if (ways.includes('link') && way !== 'link') add('to_link', words.to_link, 'quiet')
    if (ways.includes('other_phone') && way !== 'other_phone')
      add('to_other_phone', words.to_other_phone, 'quiet')
    // A payment that opens WeChat Pay has no code: only a new payment has one.
    if (canRenew && trade_type === 'JSAPI') add('to_code', words.to_code, way ? 'quiet' : 'main', { isBusy })
    if (canRenew && trade_type === 'NATIVE' && (!way || snapshot.is_slow))
      add('new_code', way ? words.new_code : words.renew, way ? 'quiet' : 'main', { isBusy })
  }
  const isOver =
    state === 'expired' ||
    state === 'replaced' ||
    (state === 'failed' && /closed|refunded/.test(reason ?? ''))
  if (canRenew && isOver) add('renew', words.renew, 'main', { isBusy })
  if (state === 'offline' || state === 'refused') add('check', words.check, 'second')
  return list
}

/** Cents of a currency as people of that language write it: `HK$108.80`. Of an unknown currency: `108.80 XXQ`. */
function amountIn(total_fee: number, fee_type: string, language: string): string {
  try {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: fee_type })
    return format.format(total_fee / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  } catch {
    return `${(total_fee / 100).toFixed(2)} ${fee_type}`
  }
}

/** Seconds as a countdown shows them: `1:59:03`, `0:07`. */
function clock(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
