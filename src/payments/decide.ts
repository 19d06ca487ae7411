import { after, since } from './account/clock'
import { type GatewayOrder, isFullyRefunded, type WaitReason } from './ledger/gateway-order'
import { isOwn, isSameMoney, moneyOf, paymentOf, toBePlaced } from './matching'
import { formatMinor } from './money/money'
import type { Money, PlatformPayment, PlatformSnapshot } from './platform'
import { nextLookAt, OPENING_TAKES, REFUSAL_PATIENCE } from './schedule'

/**
 * What a decision may wait for, and how long in ms before it is taken the other way. Each is something that passes by
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
  /** Medusa made the order and not its payment: a completion that did not ask for our lease may be at it. */
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

/** What is to be done about one gateway order. */
export type Action =
  | { readonly do: 'none' }
  | { readonly do: 'wait'; readonly for: WaitReason; readonly why: string; readonly until: Date }
  | { readonly do: 'place' }
  | { readonly do: 'reassign_and_place'; readonly why: string }
  | { readonly do: 'confirm_captured'; readonly order_id: string }
  | { readonly do: 'recover_refund' }
  | { readonly do: 'refund_rest'; readonly why: string }
  | { readonly do: 'auto_refund'; readonly why: string }
  | { readonly do: 'open_exception'; readonly why: string }

/**
 * Decides about every gateway order of one cart or payment collection at once, from the ledger's rows and one look at the
 * platform. Pure: no side effects, no clock of its own. For whoever holds the resource's lease.
 */
export function decide(
  orders: readonly GatewayOrder[],
  snapshot: PlatformSnapshot,
  now: Date,
): Map<string, Action> {
  const winner = toBePlaced(orders, snapshot)
  return new Map(orders.map((order) => [order.out_trade_no, decideOne(order, snapshot, winner, now)]))
}

function decideOne(
  order: GatewayOrder,
  snapshot: PlatformSnapshot,
  winner: GatewayOrder | undefined,
  now: Date,
): Action {
  switch (order.state) {
    case 'paid':
    case 'authorized':
      return decidePaid(order, snapshot, winner, now)
    case 'captured':
      return decideCaptured(order, snapshot, now)
    case 'refunding':
      return { do: 'auto_refund', why: order.problem ?? 'nothing is owed for it' }
    case 'exception':
      if (order.refund_in_doubt) return { do: 'recover_refund' }
      // The refund that nobody knew the outcome of was done after all.
      return isFullyRefunded(order) && order.resolved_at === null
        ? { do: 'auto_refund', why: order.problem ?? 'nothing is owed for it' }
        : NONE
    default:
      return NONE
  }
}

const NONE: Action = { do: 'none' }

function decidePaid(
  order: GatewayOrder,
  snapshot: PlatformSnapshot,
  winner: GatewayOrder | undefined,
  now: Date,
): Action {
  // Medusa undid a completion and refunded it: the money is back already, and only the ledger is to say so.
  if (isFullyRefunded(order)) return { do: 'auto_refund', why: 'Medusa refunded it' }
  if (order.refund_in_doubt) return { do: 'recover_refund' }
  const payment = paymentOf(order, snapshot)
  const isConfirmed = payment?.order_id && payment.isCaptured && isSameMoney(payment.money, moneyOf(order))
  if (isConfirmed) return { do: 'confirm_captured', order_id: payment.order_id }
  const locked = waitForLock(snapshot, now)
  if (locked) return locked
  return payment
    ? decideTaken(order, payment, snapshot, winner, now)
    : decideUntaken(order, snapshot, winner, now)
}

/** Nothing of Medusa's shows it yet: what is owed at this moment decides. */
function decideUntaken(
  order: GatewayOrder,
  snapshot: PlatformSnapshot,
  winner: GatewayOrder | undefined,
  now: Date,
): Action {
  const { owed, paidOtherwise } = snapshot
  const standing = standingOrder(snapshot)
  if (paidOtherwise && (standing || !owed))
    return refund(order, 'not_owed', `its cart was paid by ${paidOtherwise}`, now)
  if (standing && !standing.isUnpaid)
    return { do: 'open_exception', why: `order ${standing.id} stands and nothing shows what paid for it` }
  if (!owed || !isSameMoney(owed, moneyOf(order))) {
    const paid = words(moneyOf(order))
    if (standing)
      return {
        do: 'open_exception',
        why: `order ${standing.id} waits for ${words(owed)} and ${paid} was paid`,
      }
    const costs = owed ? `its cart costs ${words(owed)} by now where ${paid} was paid` : snapshot.why
    return refund(order, order.state === 'authorized' ? 'authorized' : 'not_owed', costs, now)
  }
  if (standing && since(standing.created_at, now) < PATIENCE.order_without_payment)
    return wait(order, 'order_without_payment', `order ${standing.id} waits for its payment`, now)
  if (winner && winner.out_trade_no !== order.out_trade_no)
    return refund(order, 'another_payment', `its cart is paid by ${winner.out_trade_no}`, now)
  return place(order, snapshot, now)
}

/**
 * The order that the cart became, and that is not canceled: money never goes back from under it by itself. The order of a
 * collection without a cart has its own payment beside it: what that collection asks for by now is the whole question.
 */
function standingOrder({ kind, order }: PlatformSnapshot) {
  return kind === 'cart' && order && !order.isCanceled ? order : null
}

/** Medusa itself keeps the cart locked: somebody is changing or completing it, and what is seen now may not last. */
function waitForLock({ lockedUntil }: PlatformSnapshot, now: Date): Action | undefined {
  if (!lockedUntil || lockedUntil <= now) return undefined
  return { do: 'wait', for: 'platform_lock', why: 'Medusa keeps its cart locked', until: lockedUntil }
}

/** It is still owed: it is placed, after it took the place of the code that its cart's session has now. */
function place(order: GatewayOrder, snapshot: PlatformSnapshot, now: Date): Action {
  if (isExhausted(order, 'not_placed', now)) return notPlaced(order)
  if (isOwn(order, snapshot)) return { do: 'place' }
  const isYoung = order.superseded_at === null && since(order.created_at, now) < PATIENCE.session_not_visible
  if (isYoung && order.waiting_for !== 'not_placed')
    return wait(order, 'session_not_visible', 'its payment session cannot be seen yet', now)
  return { do: 'reassign_and_place', why: 'it was paid late and is what its cart still owes' }
}

function notPlaced({ waiting_why }: GatewayOrder): Action {
  return {
    do: 'auto_refund',
    why: `its order could not be placed: ${waiting_why ?? 'no reason was given'}`,
  }
}

/** Medusa has taken the payment: what it belongs to by now decides. */
function decideTaken(
  order: GatewayOrder,
  { money, order_id, isCaptured }: PlatformPayment,
  snapshot: PlatformSnapshot,
  winner: GatewayOrder | undefined,
  now: Date,
): Action {
  if (!isSameMoney(money, moneyOf(order))) {
    const why = `Medusa took ${words(money)} for it where ${words(moneyOf(order))} was paid`
    if (order_id) return { do: 'open_exception', why: `${why} (${order_id})` }
    return refund(order, 'captured_without_order', why, now)
  }
  const other = winner && winner.out_trade_no !== order.out_trade_no ? winner.out_trade_no : null
  if (isCaptured) {
    if (standingOrder(snapshot) && !other) return { do: 'place' }
    if (snapshot.kind === 'none')
      return { do: 'open_exception', why: 'Medusa captured it for something that is gone' }
    return refund(order, 'captured_without_order', 'Medusa captured it and has no order for it', now)
  }
  if (snapshot.order?.isCanceled)
    return refund(order, 'not_owed', `its order ${snapshot.order.id} was canceled`, now)
  if (other && order_id) return { do: 'open_exception', why: `${order_id} is paid by ${other} as well` }
  if (other) return refund(order, 'another_payment', `its cart is paid by ${other}`, now)
  return isExhausted(order, 'not_placed', now) && !order_id ? notPlaced(order) : { do: 'place' }
}

function decideCaptured(order: GatewayOrder, snapshot: PlatformSnapshot, now: Date): Action {
  if (order.refund_in_doubt) return { do: 'recover_refund' }
  if (isFullyRefunded(order)) return NONE
  if (snapshot.order?.isCanceled && snapshot.order.id === order.order_id)
    return { do: 'refund_rest', why: `its order ${order.order_id} was canceled` }
  const payment = paymentOf(order, snapshot)
  const isUndone = snapshot.kind === 'cart' && !snapshot.order && !payment?.order_id
  if (!isUndone) return NONE
  const locked = waitForLock(snapshot, now)
  if (locked) return locked
  const undone = 'Medusa undid its order after capturing it'
  if (payment?.isCaptured) return refund(order, 'captured_without_order', undone, now)
  if (isExhausted(order, 'captured_without_order', now))
    return { do: 'open_exception', why: `${undone}, and nothing shows that it was refunded` }
  return wait(order, 'captured_without_order', undone, now)
}

/** Sends the money back once that has been the case for long enough. */
function refund(order: GatewayOrder, reason: WaitReason, why: string, now: Date): Action {
  if (isExhausted(order, reason, now)) return { do: 'auto_refund', why }
  return wait(order, reason, why, now)
}

function wait(order: GatewayOrder, reason: WaitReason, why: string, now: Date): Action {
  const began = waitingSince(order, reason, now)
  const left = PATIENCE[reason] - since(began, now)
  return {
    do: 'wait',
    for: reason,
    why,
    until: after(now, Math.min(left, since(now, nextLookAt(began, now)))),
  }
}

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

function words(money: Money | null): string {
  return money ? formatMinor(money.amount, money.currency) : 'nothing'
}
