import type { GatewayOrder } from './ledger/gateway-order'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** How long a code or prepay_id can be paid: two hours from when it was asked for (WeChat Pay's rule). */
export const PAYABLE_FOR = 120 * MINUTE

/** A payment begun just before the end may still come in: the gateway's "not paid" is final only after this. */
const LAST_MINUTES = 10 * MINUTE

/** How long paid money waits for an order to appear before it counts as nobody's. A checkout takes seconds. */
export const CLAIM_GRACE = 45 * SECOND

/** How long placing the order of a paid session is tried (stock may have run out) before the money goes back. */
export const PLACE_PATIENCE = 60 * SECOND

/** How long the store may take to make a payment session, the gateway's answer included. */
export const OPENING_TAKES = 30 * SECOND

/** How long the store may take to undo a completion that failed after the money was taken. */
export const UNDO_PATIENCE = 75 * SECOND

/** How long a return whose outcome is unknown is asked about before a person is. */
export const DOUBT_PATIENCE = 5 * MINUTE

/** How soon the job looks what became of a refund, should the process that sent it have died: longer than any answer takes. */
export const DOUBT_LOOK = 60 * SECOND

/** How long a refund in doubt is left alone before it may be sent again, where that is safe. */
export const REPEAT_AFTER = 60 * SECOND

/** How long the job keeps asking about a merchant's refund in doubt before it is left to a person. */
const DOUBT_DAYS = 24 * 60 * MINUTE

/** How long a row taken by the job stays with that process; longer than any one look at it takes. */
export const LEASE = 60 * SECOND

/** What the shopper's polling may cost: the gateway is asked at most this often for one order. */
export const POLL_EVERY = 2 * SECOND

/** What notifications may cost: the gateway is asked at most this often for one order. */
export const HEAR_EVERY = 1 * SECOND

/**
 * When an unpaid gateway order is asked about again, or null when it never need be. The pauses grow with its age, but
 * never above 40 s while it can be paid: with a job that looks every 10 s a lost notification costs under a minute.
 */
export function nextAsk(order: Pick<GatewayOrder, 'created_at' | 'expires_at'>, now: Date): Date | null {
  if (isOver(order, now)) return null
  const age = now.getTime() - order.created_at.getTime()
  const pause = age < MINUTE ? 10 * SECOND : age < 5 * MINUTE ? 20 * SECOND : 40 * SECOND
  return after(now, pause)
}

/** Whether "not paid" is the last word on it. */
export function isOver(order: Pick<GatewayOrder, 'expires_at'>, now: Date): boolean {
  return now.getTime() > order.expires_at.getTime() + LAST_MINUTES
}

/**
 * When money that is there and not at its end yet is looked at again: after half the time it has waited, at least 5 s
 * and at most 5 minutes.
 */
export function nextLook(order: Pick<GatewayOrder, 'paid_at'>, now: Date): Date {
  const waited = now.getTime() - (order.paid_at ?? now).getTime()
  return after(now, Math.min(5 * MINUTE, Math.max(5 * SECOND, waited / 2)))
}

/** When a merchant's refund in doubt is looked at again: ever more seldom, and no more after a day. */
export function nextDoubt(asked_at: Date, now: Date): Date | null {
  const waited = now.getTime() - asked_at.getTime()
  return waited > DOUBT_DAYS ? null : after(now, Math.max(MINUTE, waited / 2))
}

/** `now` and some milliseconds. */
export function after(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms)
}
