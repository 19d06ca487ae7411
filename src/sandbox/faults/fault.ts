import type { RetryAfterFormat } from '../gateway/rate-limit'
import type { GatewayEndpoint } from '../gateway/revisions'
import type { UnusualAnswer } from '../gateway/unusual-answer'

/** What can go wrong; `notification` and `refundNotification` are the gateway's own calls to the merchant. */
export type FaultyEndpoint = GatewayEndpoint | 'quickAuth' | 'notification' | 'refundNotification'

/**
 * One thing that goes wrong at an endpoint. Plain data, so that a test in another process can send it. What would have
 * no effect is refused.
 * `latency` and `late` are real ms, `lag` and `unknownFor` are ms of the sandbox's clock.
 */
export interface Fault {
  /** How many requests it hits. @default all of them */
  times?: number
  /** How many requests pass unharmed first. @default 0 */
  skip?: number
  /** Ms of the sandbox's clock, from when it was set, after which it is over. @default no end */
  lasts?: number
  /** Waits before the request is looked at. */
  latency?: number
  /** Breaks the connection before the work, or after it is done. */
  reset?: 'before' | 'after'
  /** Never answers, with the work not done, or done. */
  hang?: 'before' | 'after'
  /** Does the work at once and answers so many ms later. */
  late?: number
  /** Answers this status with `body`, by default a proxy's HTML page; the work is not done unless `done` says so. */
  status?: number
  /** With `status`: the header `Retry-After`, in seconds from now. */
  retryAfter?: number
  /** Whether `Retry-After` is a number or an HTTP date. @default 'seconds' */
  retryAfterFormat?: RetryAfterFormat
  /** Does the work and sends the first half of the answer. */
  cut?: true
  /** Replaces the answer's bytes; '' is an empty answer. */
  body?: string
  /** @default 'text/html' */
  contentType?: string
  /** Answers a refusal with this err_code; the work is not done unless `done` says so. */
  refuse?: string
  /** The refusal's err_code_des. */
  reason?: string
  /** With `status`, `body` or `refuse`: the work is done all the same. */
  done?: boolean
  /**
   * Does the work and answers a success otherwise. An object overwrites fields, such as total_fee or trade_state; null
   * leaves one out. `processing` is `{status:'success',data:{…,status:'PROCESSING'}}`, `ok` is `{Code:'OK',data:{…}}`.
   */
  answer?: UnusualAnswer | Record<string, unknown>
  /** Does the work and answers this JSON, whatever came of it. */
  json?: unknown
  /** queryOrder: a paid order is told as NOTPAY until so long after the payment. */
  lag?: number
  /** queryOrder: ORDERNOTEXIST until so long after the order was made. */
  unknownFor?: number
  /** createOrder: the order is paid and notified before this answer leaves. */
  paidBeforeAnswer?: boolean
  /** createOrder: somebody without the key notifies that the order is paid, once this answer has left. */
  forge?: true
}

/** How a notification differs from what WeChat would send. */
export interface NotificationChange {
  /** Overwrites or adds fields; null leaves one out. */
  mutate?: Record<string, string | null>
  /**
   * `valid` signs what is sent; `stale` is the signature from before `mutate`, as of a message changed on its way;
   * `wrong` is another key's; `none` leaves it out. @default 'valid'
   */
  sign?: 'valid' | 'stale' | 'wrong' | 'none'
  /** Tells of an unpaid order as if it were paid. */
  forged?: true
  /** Writes the values without CDATA. @default true */
  cdata?: false
  /** Sent in place of the XML. */
  body?: string
  /** @default the option notifyContentType */
  contentType?: string
  /** How the characters travel. @default 'utf8' */
  encoding?: 'utf8' | 'utf16le' | 'latin1'
}

export interface NotificationFault extends NotificationChange {
  /** How many payments or refunds it hits. @default all of them */
  times?: number
  /** How many payments pass unharmed first. @default 0 */
  skip?: number
  /** Ms of the sandbox's clock, from when it was set, after which it is over. @default no end */
  lasts?: number
  /** Loses so many attempts of the schedule, or all. */
  drop?: number | true
  /** Ms of the sandbox's clock before the first attempt. */
  delay?: number
  /** So many copies at the same moment. @default 1 */
  duplicate?: number
  /** Waits until the next payment's notification has been answered, or 15 s of the sandbox's clock. */
  swap?: true
}

/** At `refundNotification`: it carries no signature and its fields are encrypted, so less can be changed. */
export type RefundNotificationFault = Pick<
  NotificationFault,
  'times' | 'skip' | 'lasts' | 'drop' | 'delay' | 'duplicate' | 'body' | 'contentType'
>

export type AnyFault = Fault & NotificationFault
