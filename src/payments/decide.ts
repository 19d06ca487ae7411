import { after, since } from './account/clock'
import { type GatewayOrder, isFullyRefunded } from './ledger/gateway-order'
import { formatMinor } from './money/money'
import type { Money, PlatformPayment, PlatformSnapshot } from './platform'
import { nextLookAt, OPENING_TAKES } from './schedule'

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
  /** Looking or deciding failed: it is tried again, and listed by then. */
  not_decided: Number.POSITIVE_INFINITY,
  /** Medusa itself keeps the cart locked. */
  platform_lock: Number.POSITIVE_INFINITY,
} as const

export type WaitReason = keyof typeof PATIENCE

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
      return order.refund_in_doubt ? { do: 'recover_refund' } : NONE
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
  if (payment) return decideTaken(order, payment, snapshot, now)

  const { order: standing, owed, paidOtherwise, kind } = snapshot
  // A cart becomes its order with a payment; the order of a payment collection stood before it, and stands without it.
  const placed = kind === 'cart' && standing && !standing.isCanceled ? standing : null
  if (placed) {
    if (paidOtherwise) return refund(order, 'not_owed', `its cart was paid by ${paidOtherwise}`, now)
    if (!placed.isUnpaid)
      return { do: 'open_exception', why: `order ${placed.id} stands and nothing shows what paid for it` }
  }
  if (!owed || !isSameMoney(owed, moneyOf(order))) {
    if (placed)
      return {
        do: 'open_exception',
        why: `order ${placed.id} waits for ${words(owed)} and ${words(moneyOf(order))} was paid`,
      }
    if (paidOtherwise) return refund(order, 'not_owed', `its cart was paid by ${paidOtherwise}`, now)
    const costs = owed
      ? `its cart costs ${words(owed)} by now where ${words(moneyOf(order))} was paid`
      : snapshot.why
    return refund(order, order.state === 'authorized' ? 'authorized' : 'not_owed', costs, now)
  }
  if (placed && since(placed.created_at, now) < PATIENCE.order_without_payment)
    return wait(order, 'order_without_payment', `order ${placed.id} waits for its payment`, now)
  if (winner && winner.out_trade_no !== order.out_trade_no)
    return refund(order, 'another_payment', `its cart is paid by ${winner.out_trade_no}`, now)
  return place(order, snapshot, now)
}

/** It is still owed: it is placed, after it took the place of the code that its cart's session has now. */
function place(order: GatewayOrder, snapshot: PlatformSnapshot, now: Date): Action {
  const { lockedUntil } = snapshot
  if (lockedUntil && lockedUntil > now)
    return { do: 'wait', for: 'platform_lock', why: 'Medusa keeps its cart locked', until: lockedUntil }
  if (isExhausted(order, 'not_placed', now))
    return {
      do: 'auto_refund',
      why: `its order could not be placed: ${order.waiting_why ?? 'no reason was given'}`,
    }
  if (isOwn(order, snapshot)) return { do: 'place' }
  const isYoung = order.superseded_at === null && since(order.created_at, now) < PATIENCE.session_not_visible
  if (isYoung && order.waiting_for !== 'not_placed')
    return wait(order, 'session_not_visible', 'its payment session cannot be seen yet', now)
  return { do: 'reassign_and_place', why: 'it was paid late and is what its cart still owes' }
}

/** Medusa has taken the payment: what it belongs to by now decides. */
function decideTaken(
  order: GatewayOrder,
  payment: PlatformPayment,
  snapshot: PlatformSnapshot,
  now: Date,
): Action {
  const { order: standing, kind } = snapshot
  if (!isSameMoney(payment.money, moneyOf(order))) {
    const why = `Medusa took ${words(payment.money)} for it where ${words(moneyOf(order))} was paid`
    if (payment.order_id) return { do: 'open_exception', why: `${why} (${payment.order_id})` }
    return refund(order, 'captured_without_order', why, now)
  }
  if (payment.order_id && payment.isCaptured) return { do: 'confirm_captured', order_id: payment.order_id }
  if (!payment.isCaptured) {
    if (isExhausted(order, 'not_placed', now) && !payment.order_id)
      return {
        do: 'auto_refund',
        why: `its order could not be placed: ${order.waiting_why ?? 'no reason was given'}`,
      }
    return { do: 'place' }
  }
  if (standing && !standing.isCanceled) return { do: 'place' }
  if (kind === 'none') return { do: 'open_exception', why: 'Medusa captured it for something that is gone' }
  return refund(order, 'captured_without_order', 'Medusa captured it and has no order for it', now)
}

function decideCaptured(order: GatewayOrder, snapshot: PlatformSnapshot, now: Date): Action {
  if (order.refund_in_doubt) return { do: 'recover_refund' }
  if (isFullyRefunded(order)) return NONE
  if (snapshot.order?.isCanceled && snapshot.order.id === order.order_id)
    return { do: 'refund_rest', why: `its order ${order.order_id} was canceled` }
  const payment = paymentOf(order, snapshot)
  // Medusa 2 cancels the payment of a completion that it undoes before it refunds it: then there is none that counts.
  const isUndone = payment
    ? payment.isCaptured && payment.order_id === null && !snapshot.order
    : snapshot.order?.id !== order.order_id
  if (snapshot.kind === 'cart' && isUndone)
    return refund(order, 'captured_without_order', 'Medusa undid its order after capturing it', now)
  return NONE
}

/**
 * Of several payments that are there for one cart, the one that is placed: what Medusa took already, what its session
 * shows, what Medusa was told of, what was paid first.
 */
function toBePlaced(orders: readonly GatewayOrder[], snapshot: PlatformSnapshot): GatewayOrder | undefined {
  const { owed } = snapshot
  const taken = orders.find((order) => isPaid(order) && paymentOf(order, snapshot))
  if (taken) return taken
  const rank = (order: GatewayOrder) =>
    (isOwn(order, snapshot) ? 0 : 2) + (order.state === 'authorized' ? 0 : 1)
  return orders
    .filter((order) => isPaid(order) && owed !== null && isSameMoney(owed, moneyOf(order)))
    .sort((one, other) => rank(one) - rank(other) || paidAt(one) - paidAt(other))[0]
}

const isPaid = ({ state }: GatewayOrder) => state === 'paid' || state === 'authorized'
const paidAt = ({ paid_at, created_at }: GatewayOrder) => (paid_at ?? created_at).getTime()

/** Whether it is what one of the platform's sessions is paid by, for the same money. */
export function isOwn(order: GatewayOrder, { sessions }: Pick<PlatformSnapshot, 'sessions'>): boolean {
  return sessions.some(
    ({ provider_id, out_trade_no, money }) =>
      provider_id === order.provider_id &&
      out_trade_no === order.out_trade_no &&
      (money === null || isSameMoney(money, moneyOf(order))),
  )
}

function paymentOf(order: GatewayOrder, { payments }: PlatformSnapshot): PlatformPayment | undefined {
  return payments.find(({ out_trade_no }) => out_trade_no === order.out_trade_no)
}

/** Sends the money back once that has been the case for long enough. */
function refund(order: GatewayOrder, reason: WaitReason, why: string, now: Date): Action {
  if (isExhausted(order, reason, now)) return { do: 'auto_refund', why }
  return wait(order, reason, why, now)
}

function wait(order: GatewayOrder, reason: WaitReason, why: string, now: Date): Action {
  const began = order.waiting_for === reason && order.waiting_since ? order.waiting_since : now
  const end = after(began, PATIENCE[reason])
  const next = nextLookAt(began, now)
  return { do: 'wait', for: reason, why, until: end < next ? end : next }
}

function isExhausted(order: GatewayOrder, reason: WaitReason, now: Date): boolean {
  return (
    order.waiting_for === reason &&
    order.waiting_since !== null &&
    since(order.waiting_since, now) >= PATIENCE[reason]
  )
}

export function moneyOf({ cart_amount, cart_currency }: GatewayOrder): Money {
  return { amount: cart_amount, currency: cart_currency }
}

export function isSameMoney(one: Money, other: Money): boolean {
  return one.amount === other.amount && one.currency === other.currency
}

function words(money: Money | null): string {
  return money ? formatMinor(money.amount, money.currency) : 'nothing'
}
