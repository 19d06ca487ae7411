import { since } from './account/clock'
import { type GatewayOrder, isFullyRefunded, type WaitReason } from './ledger/gateway-order'
import { isOwn, isSameMoney, moneyOf, paymentOf, toBePlaced } from './matching'
import { formatMinor } from './money/money'
import { isExhausted, PATIENCE, type Wait, wait, waitForLock } from './patience'
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
      return unlessInDoubt(order, decideCaptured(order, resource))
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
  const { snapshot, now } = resource
  // Medusa undid a completion and refunded it: the money is back already, and only the ledger is to say so.
  if (isFullyRefunded(order)) return { do: 'auto_refund', why: 'Medusa refunded it' }
  const payment = paymentOf(order, snapshot)
  const isCounted = payment?.order_id && payment.isCaptured && isSameMoney(payment.money, moneyOf(order))
  if (isCounted) return unlessInDoubt(order, confirmOnce(order, payment.order_id, resource))
  if (order.refund_in_doubt) return { do: 'recover_refund' }
  const locked = waitForLock(order, snapshot, now)
  if (locked) return locked
  return payment ? decideTaken(order, payment, resource) : decideUntaken(order, resource)
}

/** Nothing of Medusa's shows it yet: what is owed at this moment decides. */
function decideUntaken(order: GatewayOrder, { snapshot, winner, now }: Resource): Action {
  const { owed, paidOtherwise } = snapshot
  const placed = placedOrder(snapshot)
  if (paidOtherwise && (placed || !owed))
    return refund(order, 'not_owed', `its cart was paid by ${paidOtherwise}`, now)
  if (placed && since(placed.created_at, now) < PATIENCE.order_without_payment)
    return wait(order, 'order_without_payment', `order ${placed.id} waits for its payment`, now)
  if (placed && !placed.isUnpaid)
    return { do: 'open_exception', why: `order ${placed.id} stands and nothing shows what paid for it` }
  if (!owed || !isSameMoney(owed, moneyOf(order))) {
    const paid = words(moneyOf(order))
    if (placed)
      return {
        do: 'open_exception',
        why: `order ${placed.id} waits for ${words(owed)} and ${paid} was paid`,
      }
    const costs = owed ? `its cart costs ${words(owed)} by now where ${paid} was paid` : snapshot.why
    return refund(order, reasonNotOwed(order), costs, now)
  }
  if (winner && winner.out_trade_no !== order.out_trade_no)
    return refund(order, 'another_payment', `its cart is paid by ${winner.out_trade_no}`, now)
  return place(order, snapshot, now)
}

/**
 * The order that the cart became, and that is not canceled: money never goes back from under it by itself. The order of a
 * collection without a cart has its own payment beside it: what that collection asks for by now is the whole question.
 */
function placedOrder({ kind, order }: PlatformSnapshot): PlatformOrder | null {
  return kind === 'cart' && order && !order.isCanceled ? order : null
}

/** It is still owed: it is placed, after it took the place of the code that its cart's session has now. */
function place(order: GatewayOrder, snapshot: PlatformSnapshot, now: Date): Action {
  if (isExhausted(order, 'not_placed', now)) return neverPlaced(order, placedOrder(snapshot))
  if (isOwn(order, snapshot)) return { do: 'place' }
  const isYoung = order.superseded_at === null && since(order.created_at, now) < PATIENCE.session_not_visible
  if (isYoung && order.waiting_for !== 'not_placed')
    return wait(order, 'session_not_visible', 'its payment session cannot be seen yet', now)
  return { do: 'reassign_and_place', why: 'it was paid late and is what its cart still owes' }
}

/** An order that stands and cannot be given its payment is a person's: nothing goes back by itself from under it. */
function neverPlaced({ waiting_why }: GatewayOrder, placed: PlatformOrder | null): Action {
  const why = waiting_why ?? 'no reason was given'
  if (placed) return { do: 'open_exception', why: `order ${placed.id} waits for its payment: ${why}` }
  return { do: 'auto_refund', why: `its order could not be placed: ${why}` }
}

/** Medusa has taken the payment and does not count it yet: what it belongs to by now decides. */
function decideTaken(
  order: GatewayOrder,
  { money, order_id, isCaptured, notOwed }: PlatformPayment,
  { snapshot, winner, now }: Resource,
): Action {
  if (!isSameMoney(money, moneyOf(order))) {
    const why = `Medusa took ${words(money)} for it where ${words(moneyOf(order))} was paid`
    if (order_id) return { do: 'open_exception', why: `${why} (${order_id})` }
    return refund(order, 'captured_without_order', why, now)
  }
  const other = winner && winner.out_trade_no !== order.out_trade_no ? winner.out_trade_no : null
  if (isCaptured) {
    if (placedOrder(snapshot) && !other) return { do: 'place' }
    if (snapshot.kind === 'none')
      return { do: 'open_exception', why: 'Medusa captured it for something that is gone' }
    return refund(order, 'captured_without_order', 'Medusa captured it and has no order for it', now)
  }
  if (snapshot.order?.isCanceled)
    return refund(order, 'not_owed', `its order ${snapshot.order.id} was canceled`, now)
  if (notOwed) return refund(order, reasonNotOwed(order), notOwed, now)
  if (other && order_id) return { do: 'open_exception', why: `${order_id} is paid by ${other} as well` }
  if (other) return refund(order, 'another_payment', `its cart is paid by ${other}`, now)
  return isExhausted(order, 'not_placed', now) && !order_id
    ? neverPlaced(order, placedOrder(snapshot))
    : { do: 'place' }
}

/**
 * Medusa captured it and counts it for an order. One payment pays for an order: a second one that was captured for it (a
 * completion was undone after capturing, and its own refund failed) is listed, since nothing goes back by itself from
 * under an order that stands. So is one that somebody's own code took for an order of another total.
 */
function confirmOnce(order: GatewayOrder, order_id: string, resource: Resource): Action {
  const { orders, snapshot, winner, now } = resource
  const total = snapshot.order && !snapshot.order.isCanceled ? snapshot.order.total : null
  if (total && !isSameMoney(total, moneyOf(order))) {
    const why = `order ${order_id} costs ${words(total)} where ${words(moneyOf(order))} was paid`
    return { do: 'open_exception', why }
  }
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

/**
 * While a refund is in doubt, which may last until a person decides, only the order that the payment has is recorded.
 * Everything else waits until the outcome is known.
 */
function unlessInDoubt(order: GatewayOrder, action: Action): Action {
  return order.refund_in_doubt && action.do !== 'confirm_captured' ? { do: 'recover_refund' } : action
}

function decideCaptured(order: GatewayOrder, resource: Resource): Action {
  const { snapshot, now } = resource
  if (isFullyRefunded(order)) return NONE
  if (snapshot.order?.isCanceled && snapshot.order.id === order.order_id)
    return { do: 'refund_rest', why: `its order ${order.order_id} was canceled` }
  if (snapshot.kind !== 'cart') return NONE
  const payment = paymentOf(order, snapshot)
  // Medusa undid its order and made another one from the same payment.
  const belongsTo = payment?.isCaptured ? payment.order_id : null
  if (belongsTo && belongsTo !== order.order_id) return confirmOnce(order, belongsTo, resource)
  const isUndone = payment
    ? payment.order_id === null && !snapshot.order
    : snapshot.order?.id !== order.order_id
  if (!isUndone) return NONE
  return waitForLock(order, snapshot, now) ?? decideUndone(order, payment, now)
}

/**
 * Its order is gone: Medusa undid it after capturing, and refunds it itself as a rule. Where it canceled the payment too,
 * no look can tell whether its refund was asked for: a person looks at what is left.
 */
function decideUndone(order: GatewayOrder, payment: PlatformPayment | undefined, now: Date): Action {
  const undone = 'Medusa undid its order after capturing it'
  if (payment?.isCaptured) return refund(order, 'captured_without_order', undone, now)
  if (isExhausted(order, 'captured_without_order', now))
    return { do: 'open_exception', why: `${undone}, and nothing shows that it was refunded` }
  return wait(order, 'captured_without_order', undone, now)
}

/** Medusa was told "paid" of an authorized one: a completion may be about to write its payment. */
function reasonNotOwed({ state }: GatewayOrder): WaitReason {
  return state === 'authorized' ? 'authorized' : 'not_owed'
}

/** Sends the money back once that has been the case for long enough. */
function refund(order: GatewayOrder, reason: WaitReason, why: string, now: Date): Action {
  if (isExhausted(order, reason, now)) return { do: 'auto_refund', why }
  return wait(order, reason, why, now)
}

function words(money: Money | null): string {
  return money ? formatMinor(money.amount, money.currency) : 'nothing'
}
