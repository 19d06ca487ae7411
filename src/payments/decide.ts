import { since } from './account/clock'
import { type GatewayOrder, isFullyRefunded } from './ledger/gateway-order'
import { formatMinor } from './money/money'
import { isExhausted, PATIENCE, type Wait, type WaitReason, wait, waitForLock } from './patience'
import type { Money, PlatformOrder, PlatformPayment, PlatformSnapshot } from './platform'

/** What is to be done about one gateway order. */
export type Action =
  | { readonly do: 'none' }
  | Wait
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
  const resource = { orders, snapshot, winner, now }
  return new Map(orders.map((order) => [order.out_trade_no, decideOne(order, resource)]))
}

/** Everything that one decision is made from. */
interface Resource {
  orders: readonly GatewayOrder[]
  snapshot: PlatformSnapshot
  /** Of several payments that are there, the one that is placed. */
  winner: GatewayOrder | undefined
  now: Date
}

function decideOne(order: GatewayOrder, resource: Resource): Action {
  switch (order.state) {
    case 'paid':
    case 'authorized':
      return decidePaid(order, resource)
    case 'captured':
      return decideCaptured(order, resource)
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

function decidePaid(order: GatewayOrder, resource: Resource): Action {
  const { snapshot, winner, now } = resource
  // Medusa undid a completion and refunded it: the money is back already, and only the ledger is to say so.
  if (isFullyRefunded(order)) return { do: 'auto_refund', why: 'Medusa refunded it' }
  if (order.refund_in_doubt) return { do: 'recover_refund' }
  const payment = paymentOf(order, snapshot)
  if (payment) return decideTaken(order, payment, resource)

  const { owed, paidOtherwise } = snapshot
  const placed = standingOrder(snapshot)
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

/** A cart becomes its order with a payment; the order of a payment collection stood before it, and stands without it. */
function standingOrder({ kind, order }: PlatformSnapshot): PlatformOrder | null {
  return kind === 'cart' && order && !order.isCanceled ? order : null
}

/** It is still owed: it is placed, after it took the place of the code that its cart's session has now. */
function place(order: GatewayOrder, snapshot: PlatformSnapshot, now: Date): Action {
  const { lockedUntil } = snapshot
  if (lockedUntil && lockedUntil > now) return waitForLock(order, lockedUntil, now)
  if (isExhausted(order, 'not_placed', now)) {
    const why = order.waiting_why ?? 'no reason was given'
    const standing = standingOrder(snapshot)
    if (standing) return { do: 'open_exception', why: `order ${standing.id} waits for its payment: ${why}` }
    return { do: 'auto_refund', why: `its order could not be placed: ${why}` }
  }
  if (isOwn(order, snapshot)) return { do: 'place' }
  const isYoung = order.superseded_at === null && since(order.created_at, now) < PATIENCE.session_not_visible
  if (isYoung && order.waiting_for !== 'not_placed')
    return wait(order, 'session_not_visible', 'its payment session cannot be seen yet', now)
  return { do: 'reassign_and_place', why: 'it was paid late and is what its cart still owes' }
}

/** Medusa has taken the payment: what it belongs to by now decides. */
function decideTaken(order: GatewayOrder, payment: PlatformPayment, resource: Resource): Action {
  const { snapshot, now } = resource
  const { order: standing, kind } = snapshot
  if (!isSameMoney(payment.money, moneyOf(order))) {
    const why = `Medusa took ${words(payment.money)} for it where ${words(moneyOf(order))} was paid`
    if (payment.order_id) return { do: 'open_exception', why: `${why} (${payment.order_id})` }
    return refund(order, 'captured_without_order', why, now)
  }
  if (payment.order_id && payment.isCaptured) return confirmOnce(order, payment.order_id, resource)
  if (!payment.isCaptured) {
    if (payment.notOwed)
      return refund(order, order.state === 'authorized' ? 'authorized' : 'not_owed', payment.notOwed, now)
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

/**
 * One payment pays for an order. A second one that Medusa captured for it (it undid a completion after capturing, and its
 * own refund failed) is nobody's to send back by itself from under a standing order: it is listed.
 */
function confirmOnce(
  order: GatewayOrder,
  order_id: string,
  { orders, snapshot, winner, now }: Resource,
): Action {
  const others = orders.filter(({ out_trade_no }) => out_trade_no !== order.out_trade_no)
  const earlier = others.find((other) => other.state === 'captured' && other.order_id === order_id)
  if (earlier)
    return { do: 'open_exception', why: `order ${order_id} is paid by ${earlier.out_trade_no} already` }
  const isSecond =
    winner !== undefined &&
    winner.out_trade_no !== order.out_trade_no &&
    paymentOf(winner, snapshot)?.order_id === order_id
  if (isSecond)
    return wait(order, 'another_payment', `order ${order_id} is paid by ${winner.out_trade_no}`, now)
  return { do: 'confirm_captured', order_id }
}

function decideCaptured(order: GatewayOrder, resource: Resource): Action {
  const { snapshot, now } = resource
  if (order.refund_in_doubt) return { do: 'recover_refund' }
  if (isFullyRefunded(order)) return NONE
  if (snapshot.order?.isCanceled && snapshot.order.id === order.order_id)
    return { do: 'refund_rest', why: `its order ${order.order_id} was canceled` }
  const payment = paymentOf(order, snapshot)
  // Medusa undid its order and made another one from the same payment.
  const belongsTo = snapshot.kind === 'cart' && payment?.isCaptured ? payment.order_id : null
  if (belongsTo && belongsTo !== order.order_id) return confirmOnce(order, belongsTo, resource)
  if (payment?.isCaptured && payment.order_id === null && snapshot.kind === 'cart' && !snapshot.order)
    return refund(order, 'captured_without_order', 'Medusa undid its order after capturing it', now)
  return payment ? NONE : decideUnseen(order, resource)
}

/**
 * Medusa cancels the payment when it undoes a completion, before it refunds it, and no look can tell whether its refund
 * failed: once that had its time, a person looks at what is left.
 */
function decideUnseen(order: GatewayOrder, { snapshot, now }: Resource): Action {
  if (snapshot.kind !== 'cart' || snapshot.order?.id === order.order_id) return NONE
  const why = `Medusa undid order ${order.order_id} and canceled its payment`
  if (isExhausted(order, 'captured_without_order', now)) return { do: 'open_exception', why }
  return wait(order, 'captured_without_order', why, now)
}

/**
 * Of several payments that are there for one cart, the one that is placed: what Medusa took already, what its session
 * shows, what Medusa was told of, what was paid first.
 */
function toBePlaced(orders: readonly GatewayOrder[], snapshot: PlatformSnapshot): GatewayOrder | undefined {
  const { owed } = snapshot
  const taken = orders.filter((order) => isPaid(order) && paymentOf(order, snapshot))
  if (taken.length > 0) return taken.find((order) => isOwn(order, snapshot)) ?? taken[0]
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

export function moneyOf({ cart_amount, cart_currency }: GatewayOrder): Money {
  return { amount: cart_amount, currency: cart_currency }
}

export function isSameMoney(one: Money, other: Money): boolean {
  return one.amount === other.amount && one.currency === other.currency
}

function words(money: Money | null): string {
  return money ? formatMinor(money.amount, money.currency) : 'nothing'
}
