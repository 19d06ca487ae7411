import { after, since } from './account/clock'
import type { GatewayOrder, WaitReason } from './ledger/gateway-order'
import type { PlatformSnapshot } from './platform'
import { nextLookAt, OPENING_TAKES, REFUSAL_PATIENCE } from './schedule'

/**
 * What a decision may wait for, and for how long, in ms, before `decide` acts without it. Each is something that passes by
 * itself and that no lease of ours excludes, because others write Medusa's tables too.
 */
export const PATIENCE = {
  /** Placing failed: stock, a tax provider or a region may be back in a moment. */
  not_placed: 60_000,
  /** Nothing is owed: a cart that is being changed costs something else for a moment. */
  not_owed: 30_000,
  /** Another payment of the same cart is being placed. */
  another_payment: 60_000,
  /** Medusa was told "paid": a completion that did not ask for our lease may be about to write its payment. */
  authorized: 60_000,
  /** Medusa captured it and has no order: it may be in the middle of undoing a completion. */
  captured_without_order: 75_000,
  /** Medusa made the order and not its payment: a completion that did not ask for our lease may still be writing it. */
  order_without_payment: 30_000,
  /** Its session is being made and cannot be seen yet. */
  session_not_visible: OPENING_TAKES,
  /** The gateway refuses its refund for now: its balance, its load. */
  refund_refused: REFUSAL_PATIENCE,
  /** Looking or deciding failed: it is tried again, and listed by then. */
  not_decided: Number.POSITIVE_INFINITY,
  /** Medusa itself keeps the cart locked. */
  platform_lock: Number.POSITIVE_INFINITY,
} as const satisfies Record<WaitReason, number>

/** Since when that is waited for; `now` where it is not. */
export function waitingSince(order: GatewayOrder, reason: WaitReason, now: Date): Date {
  return order.waiting_for === reason && order.waiting_since ? order.waiting_since : now
}

/** Whether that was waited for as long as it may be. */
export function isExhausted(order: GatewayOrder, reason: WaitReason, now: Date): boolean {
  return (
    order.waiting_for === reason &&
    order.waiting_since !== null &&
    since(order.waiting_since, now) >= PATIENCE[reason]
  )
}

/** Nothing is done about a gateway order before `until`. */
export interface Wait {
  readonly do: 'wait'
  readonly for: WaitReason
  readonly why: string
  readonly until: Date
}

export function wait(order: GatewayOrder, reason: WaitReason, why: string, now: Date): Wait {
  const began = waitingSince(order, reason, now)
  return { do: 'wait', for: reason, why, until: lookAgainAt(reason, began, now) }
}

/**
 * Medusa itself keeps the cart locked: somebody is changing or completing it, and what is seen now may not last. Whoever
 * holds the lock may let go of it sooner. Undefined where it is not locked.
 */
export function waitForLock(
  order: GatewayOrder,
  { lockedUntil }: Pick<PlatformSnapshot, 'lockedUntil'>,
  now: Date,
): Wait | undefined {
  if (!lockedUntil || lockedUntil <= now) return undefined
  const waiting = wait(order, 'platform_lock', 'Medusa keeps its cart locked', now)
  return waiting.until > lockedUntil ? { ...waiting, until: lockedUntil } : waiting
}

/**
 * When something that is waited for since `began` is looked at again: at the end of the patience at the latest, and what
 * is waited for beyond it ever less often.
 */
function lookAgainAt(reason: WaitReason, began: Date, now: Date): Date {
  const left = PATIENCE[reason] - since(began, now)
  const pause = since(now, nextLookAt(began, now))
  return after(now, left > 0 ? Math.min(left, pause) : pause)
}
