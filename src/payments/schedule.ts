import { after, since } from './account/clock'
import type { GatewayOrder } from './ledger/gateway-order'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

/** How long a code or prepay_id can be paid: two hours from when it was asked for (WeChat Pay's rule). */
export const PAYABLE_FOR = 120 * MINUTE

/** A code is given again to whoever comes back to the payment step, while it can be paid for so much longer. */
export const GIVEN_AGAIN_FOR = 30 * MINUTE

/** The page of a payment link gives no other code so soon after it gave one to the same payer. */
export const LINK_CODE_EVERY = 10 * SECOND

/** How long the page of a payment link shows what became of the payment; after that the link has ended. */
export const LINK_SHOWN_FOR = DAY

/** A payment begun just before the end may still come in: the gateway's "not paid" is final only after this. */
const LAST_MINUTES = 10 * MINUTE

/** How long the store may take to make a payment session visible, the gateway's answer included. */
export const OPENING_TAKES = 30 * SECOND

/** Money that has not reached its end so long after it was paid is listed for a person. */
export const OVERDUE_AFTER = 30 * MINUTE

/** How soon the job looks what became of a refund, should the process that sent it have died: longer than any answer takes. */
export const REFUND_LOOK = 60 * SECOND

/** How long a refund in doubt is left alone before it may be sent again, where that is safe. */
export const REPEAT_AFTER = 60 * SECOND

/** A gateway that still shows no refund so long after the only one was sent has not done it. */
export const NOT_DONE_AFTER = 30 * MINUTE

/** How long an auto-refund in doubt is asked about before it is listed. */
export const DOUBT_PATIENCE = 5 * MINUTE

/** How long a refund that the gateway refuses for now is tried again before it is listed. */
export const REFUSAL_PATIENCE = DAY

/** How long a payment that is at its end keeps its personal data at least: its shopper's page still asks about it. */
const SHOWN_FOR = 60 * MINUTE

/** Personal data of payments that came to their end before then are cleared. */
export function erasedBefore(personalDataDays: number, now: Date): Date {
  return after(now, -Math.max(personalDataDays * DAY, SHOWN_FOR))
}

/** A captured order is looked at once more when any undoing of its completion can have ended. */
export const LOOK_AFTER_CAPTURE = 3 * MINUTE

/** How soon after Medusa was told "paid" the job looks whether an order came of it. */
export const LOOK_AFTER_AUTHORIZED = 2 * SECOND

/** How soon a resource is looked at again whose lease somebody else holds. */
export const LOOK_AFTER_BUSY = 2 * SECOND

/** How long a row taken by the job stays with that process; longer than any one look at it takes. */
export const TAKEN_FOR = 60 * SECOND

/** What notifications may cost: the gateway is asked at most this often for one order. */
export const NOTIFIED_CHECK_EVERY = 1 * SECOND

/** And about a code that is over. */
export const OVER_CHECK_EVERY = MINUTE

/** How often it is written down that a page looks: the time of the last look is known as exactly as this. */
export const VIEWED_EVERY = 15 * SECOND
/**
 * For 15 minutes after a code was made or last looked at, a lost notification costs at most a minute. Longer by what a
 * look is older than it was written down, a page's own pause and an answer.
 */
const WATCHED_FOR = 15 * MINUTE + VIEWED_EVERY + 10 * SECOND
/** The longest pause between two questions meanwhile; the job's own pause of 10 s comes on top. */
const WATCHED_PAUSE = 48 * SECOND
/** The same for a page, which comes by every 5 s: longer, so that page and job together ask no more often than the job. */
const VIEWED_PAUSE = 53 * SECOND
/** And after that. */
const UNWATCHED_PAUSE = 285 * SECOND

/**
 * When an unpaid gateway order is asked about again, or null when it never need be. The pauses grow with the number of
 * questions asked, so that a code which nobody pays costs at most 60 questions over its whole life: also one that was
 * looked at for 15 minutes, with both a minute's delay at most for half an hour and 5 minutes' for the rest of it.
 */
export function nextCheckAt(
  order: Pick<GatewayOrder, 'created_at' | 'expires_at' | 'viewed_at' | 'superseded_at' | 'checks'>,
  now: Date,
): Date | null {
  if (isOver(order, now)) return null
  if (order.superseded_at) return after(now, Math.min(UNWATCHED_PAUSE, 20 * SECOND * 1.6 ** order.checks))
  const { created_at, viewed_at } = order
  const isWatched = [created_at, viewed_at].some((at) => at && since(at, now) < WATCHED_FOR)
  const longest = isWatched ? WATCHED_PAUSE : UNWATCHED_PAUSE
  return after(now, Math.min(longest, 10 * SECOND * 1.8 ** order.checks))
}

/** How long a shopper's page waits between two questions to the gateway: 5 s, 10 s, 20 s, 40 s, then 53 s. */
export function viewedCheckPause({ checks }: Pick<GatewayOrder, 'checks'>): number {
  return Math.min(VIEWED_PAUSE, 5 * SECOND * 2 ** checks)
}

/**
 * Whether that somebody looks is written down: it decides how often the job asks, and one write in 15 s says as much as
 * one a poll. What is over is not asked about because somebody looks.
 */
export function isWorthViewing(
  { viewed_at, ...order }: Pick<GatewayOrder, 'expires_at' | 'viewed_at'>,
  now: Date,
): boolean {
  return !isOver(order, now) && (viewed_at === null || since(viewed_at, now) > VIEWED_EVERY)
}

/** Whether a shopper's page that asks has the gateway asked as well. */
export function isViewedCheckDue(
  order: Pick<GatewayOrder, 'created_at' | 'expires_at' | 'checked_at' | 'next_check_at' | 'checks'>,
  now: Date,
): boolean {
  if (isOver(order, now)) return isDue(order, now)
  return since(order.checked_at ?? order.created_at, now) >= viewedCheckPause(order)
}

/** A code that ended before then is over. */
export function overBefore(now: Date): Date {
  return after(now, -LAST_MINUTES)
}

/** Whether "not paid" is the last word on it. */
export function isOver(order: Pick<GatewayOrder, 'expires_at'>, now: Date): boolean {
  return since(order.expires_at, now) > LAST_MINUTES
}

/** Whether the gateway said, less than an hour ago, of a code that was over by then that it was not paid. */
export function isLastWord(
  { checked_at, ...order }: Pick<GatewayOrder, 'expires_at' | 'checked_at' | 'next_check_at'>,
  now: Date,
): boolean {
  const isAnswered = checked_at !== null && order.next_check_at === null && isOver(order, checked_at)
  return isAnswered && since(checked_at, now) < 60 * MINUTE
}

/**
 * When an order that is over is asked about again, because no answer about it could be read: ever less often, at most
 * once an hour.
 */
export function nextCheckWhenOver(order: Pick<GatewayOrder, 'expires_at'>, now: Date): Date {
  return after(now, Math.min(60 * MINUTE, Math.max(5 * MINUTE, since(order.expires_at, now) / 2)))
}

/**
 * When money that is there and not at its end yet is looked at again: after half the time it has waited, at least 5 s
 * and at most 5 minutes.
 */
export function nextLookAt(waiting_since: Date, now: Date): Date {
  return after(now, Math.min(5 * MINUTE, Math.max(5 * SECOND, since(waiting_since, now) / 2)))
}

/** Whether it is time to look at it. */
export function isDue({ next_check_at }: Pick<GatewayOrder, 'next_check_at'>, now: Date): boolean {
  return next_check_at !== null && next_check_at <= now
}

/** When a refund is tried or asked about again: after half the time since it began, at least `least`, at most an hour. */
export function nextRefundLookAt(began: Date, now: Date, least = MINUTE): Date {
  return after(now, Math.min(60 * MINUTE, Math.max(least, since(began, now) / 2)))
}
