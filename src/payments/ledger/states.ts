/**
 * The states of a gateway order. Everything that depends on a state reads this table: the transitions that compile, the
 * CHECK constraint and the WHERE lists of the ledger, both platforms' session statuses, the shopper's status, and the
 * diagram in docs/architecture.md.
 *
 * - `next`: the states that may follow.
 * - `money`: `none` (the gateway may still report a payment), `undecided` (paid, not at its end), `final`, or `review`
 *   (listed for a person).
 * - `shopper`: what the status route says. An open code that is too old or superseded is `expired`.
 * - `medusa1`, `medusa2`: the status of the payment session. Medusa 1 knows no `captured` there.
 */
export const STATES = {
  requested: {
    next: ['open', 'refused', 'closed', 'expired', 'paid', 'exception'],
    money: 'none',
    shopper: 'waiting',
    medusa1: 'pending',
    medusa2: 'pending',
    means: 'recorded before the gateway is asked for it',
  },
  open: {
    next: ['closed', 'expired', 'paid', 'exception'],
    money: 'none',
    shopper: 'waiting',
    medusa1: 'pending',
    medusa2: 'pending',
    means: 'can be paid',
  },
  refused: {
    next: ['closed', 'expired', 'paid', 'exception'],
    money: 'none',
    shopper: 'failed',
    medusa1: 'error',
    medusa2: 'error',
    means: 'the gateway refused to make it, or was certainly not reached',
  },
  closed: {
    next: ['expired', 'paid', 'exception'],
    money: 'none',
    shopper: 'failed',
    medusa1: 'canceled',
    medusa2: 'canceled',
    means: 'the gateway says that it can no longer be paid',
  },
  expired: {
    next: ['closed', 'paid', 'exception'],
    money: 'none',
    shopper: 'expired',
    medusa1: 'canceled',
    medusa2: 'canceled',
    means: 'its time is over and it was not paid',
  },
  paid: {
    next: ['authorized', 'captured', 'refunding', 'exception'],
    money: 'undecided',
    shopper: 'paid',
    medusa1: 'authorized',
    medusa2: 'captured',
    means: 'the gateway says that it is paid, in the expected amount',
  },
  authorized: {
    // Once more: Medusa may ask twice, and what was decided in between is void.
    next: ['authorized', 'captured', 'refunding', 'exception'],
    money: 'undecided',
    shopper: 'paid',
    medusa1: 'authorized',
    medusa2: 'captured',
    means: 'Medusa was told that it is paid',
  },
  captured: {
    // Once more: Medusa may undo its order and make another one from the same payment.
    next: ['captured', 'refunding', 'exception'],
    money: 'final',
    shopper: 'placed',
    medusa1: 'authorized',
    medusa2: 'captured',
    means: 'it pays for a Medusa order that was seen',
  },
  refunding: {
    next: ['refunded', 'exception'],
    money: 'undecided',
    shopper: 'refunded',
    medusa1: 'canceled',
    medusa2: 'canceled',
    means: 'nothing is owed for it, and it is being refunded in full',
  },
  refunded: {
    next: [],
    money: 'final',
    shopper: 'refunded',
    medusa1: 'canceled',
    medusa2: 'canceled',
    means: 'all of it was refunded, because nothing was owed for it',
  },
  exception: {
    next: ['refunding'],
    money: 'review',
    shopper: 'attention',
    medusa1: 'error',
    medusa2: 'error',
    means: 'a person has to decide',
  },
} as const satisfies Record<string, StateEntry>

interface StateEntry {
  next: readonly string[]
  money: 'none' | 'undecided' | 'final' | 'review'
  shopper: PaymentStatus
  medusa1: 'authorized' | 'pending' | 'error' | 'canceled'
  medusa2: 'captured' | 'pending' | 'error' | 'canceled'
  /** In words, for the documentation. */
  means: string
}

/** What a storefront is told of a payment. */
export type PaymentStatus =
  | 'waiting'
  | 'paid'
  | 'placed'
  | 'expired'
  | 'failed'
  | 'refunded'
  | 'attention'
  | 'reviewed'

/** A state of a gateway order. */
export type OrderState = keyof typeof STATES

/** The states that may follow a state. */
export type NextOf<From extends OrderState> = (typeof STATES)[From]['next'][number]

/** The states that a state may be entered from. */
export type SourceOf<To extends OrderState> = {
  [From in OrderState]: To extends NextOf<From> ? From : never
}[OrderState]

export const ALL_STATES = Object.keys(STATES) as OrderState[]

/** The gateway may still say that it is paid. */
export const UNPAID = statesWith('none')
/** Paid, and not at its end yet. */
export const UNDECIDED = statesWith('undecided')

/** A shopper may be about to pay it. */
export const PAYABLE = ALL_STATES.filter((state) => STATES[state].shopper === 'waiting')
/** It is paid, and an order is being placed for it or stands. */
export const PAID_FOR_ORDER = ALL_STATES.filter((state) => ['paid', 'placed'].includes(STATES[state].shopper))
/** Nothing more happens to it by itself, once its code has ended. */
export const ENDED = ALL_STATES.filter(
  (state) => STATES[state].money === 'final' || (isUnpaid(state) && !PAYABLE.includes(state)),
)

/** All of it is refunded, or being refunded, because nothing was owed for it. */
export const GOING_BACK = ALL_STATES.filter((state) => STATES[state].shopper === 'refunded')
/** Medusa was told that it is paid: the merchant may refund it, and no other code takes its place. */
export const AUTHORIZED_OR_CAPTURED: readonly OrderState[] = ['authorized', 'captured']

export function isAuthorizedOrCaptured(state: OrderState): boolean {
  return AUTHORIZED_OR_CAPTURED.includes(state)
}

export function isUnpaid(state: OrderState): boolean {
  return STATES[state].money === 'none'
}

export function isUndecided(state: OrderState): boolean {
  return STATES[state].money === 'undecided'
}

/** States as a list in SQL: `'paid', 'authorized'`. */
export function sqlList(states: readonly OrderState[]): string {
  return states.map((state) => `'${state}'`).join(', ')
}

function statesWith(money: StateEntry['money']): OrderState[] {
  return ALL_STATES.filter((state) => STATES[state].money === money)
}
