import type { NoticeLanguage } from '../account/options'
import type { EventData, EventName } from '../ledger/events'
import type { GatewayOrder } from '../ledger/gateway-order'
import { formatMinor } from '../money/money'

/** The events that people have to do something about. */
export const REVIEW_EVENTS = [
  'wemine.payment.exception',
  'wemine.payment.overdue',
  'wemine.payment.refund_unknown',
] as const satisfies readonly EventName[]

export type ReviewEvent = (typeof REVIEW_EVENTS)[number]

/** What the merchant's people are told of a payment that needs review. */
export interface ReviewNotice {
  subject: string
  text: string
  /** The text, as HTML. */
  html: string
}

interface Words {
  subject: (number: string) => string
  happened: Record<ReviewEvent, (amount: string) => string>
  reason: (problem: string) => string
  next: string
}

const words: Record<NoticeLanguage, Words> = {
  en: {
    subject: (number) => `WeChat Pay: payment ${number} needs review`,
    happened: {
      'wemine.payment.exception': (amount) => `A payment of ${amount} needs your decision.`,
      'wemine.payment.overdue': (amount) =>
        `A payment of ${amount} was made 30 minutes ago, and has neither an order nor a refund.`,
      'wemine.payment.refund_unknown': (amount) =>
        `A refund of a payment of ${amount} was sent, and it is not known whether it was done.`,
    },
    reason: (problem) => `Reason: ${problem}`,
    next: 'Open the page "WeChat Pay" in your store’s admin to see what can be done.',
  },
  'zh-HK': {
    subject: (number) => `微信支付：付款 ${number} 待處理`,
    happened: {
      'wemine.payment.exception': (amount) => `一筆 ${amount} 的付款需要你決定如何處理。`,
      'wemine.payment.overdue': (amount) => `一筆 ${amount} 的付款在 30 分鐘前完成，但仍未有訂單或退款。`,
      'wemine.payment.refund_unknown': (amount) =>
        `一筆 ${amount} 的付款已傳送退款，但未能確定退款是否完成。`,
    },
    reason: (problem) => `原因（英文）：${problem}`,
    next: '請在商店後台的「微信支付」頁面查看可以怎樣處理。',
  },
  'zh-CN': {
    subject: (number) => `微信支付：付款 ${number} 待处理`,
    happened: {
      'wemine.payment.exception': (amount) => `一笔 ${amount} 的付款需要你决定如何处理。`,
      'wemine.payment.overdue': (amount) => `一笔 ${amount} 的付款在 30 分钟前完成，但仍未有订单或退款。`,
      'wemine.payment.refund_unknown': (amount) =>
        `一笔 ${amount} 的付款已发送退款，但未能确定退款是否完成。`,
    },
    reason: (problem) => `原因（英文）：${problem}`,
    next: '请在商店后台的“微信支付”页面查看可以怎样处理。',
  },
}

/** What to tell the merchant's people of an event that needs review, in their language. */
export function reviewNotice(event: ReviewEvent, data: EventData, language: NoticeLanguage): ReviewNotice {
  const { subject, happened, reason, next } = words[language]
  const what = happened[event](formatMinor(data.total_fee, data.fee_type))
  const text = [what, ...(data.problem ? [reason(data.problem)] : []), next].join('\n')
  return { subject: subject(data.out_trade_no), text, html: asHtml(text) }
}

function asHtml(text: string): string {
  const escaped = text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  return escaped.replaceAll('\n', '<br>')
}

/**
 * The same for an event that is delivered twice, another for what happens again: a payment may be decided on and need review
 * once more, and a refund of it may be in doubt after another one was. `order`: the payment as it is now.
 */
export function noticeKey(event: ReviewEvent, data: EventData, order: GatewayOrder | undefined): string {
  const which = {
    'wemine.payment.exception': order?.exception_at?.toISOString(),
    'wemine.payment.overdue': order?.overdue_at?.toISOString(),
    'wemine.payment.refund_unknown': order?.refund_in_doubt,
  }[event]
  return `${event} ${data.out_trade_no} ${which ?? data.refunded_fee}`
}
