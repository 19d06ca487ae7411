import type { WemineReason, WemineState } from './snapshot'

/** What the store's status route can say; `replaced` is an `expired` with that mark. */
export type ServerStatus =
  | 'waiting'
  | 'paid'
  | 'placed'
  | 'expired'
  | 'failed'
  | 'refunded'
  | 'attention'
  | 'reviewed'

/** What can happen to a payment on its page. */
export type PaymentEvent =
  | ServerStatus
  | 'replaced'
  /** WeChat Pay was opened. */
  | 'pay'
  /** WeChat Pay was closed, and what it said. */
  | 'ok'
  | 'cancel'
  | 'fail'
  /** The page is shown again, WeChat Pay said nothing, and the store knows of no payment. */
  | 'unanswered'
  /** WeChat Pay cannot be opened. */
  | 'no_bridge'
  | 'unsigned'
  /** Some time has passed since "ok", and the gateway still knows of no payment. */
  | 'unconfirmed'
  /** `expires_at` has come, by the server's clock. */
  | 'time_up'
  /** The store cannot be reached. */
  | 'lost'
  /** The store can, but does not answer for this payment. */
  | 'refused'
  /** There is a new payment in place of this one. */
  | 'renewed'

/** Where a payment is: as {@link WemineState}, with what the table below has to tell apart. */
export type Stage =
  | ('waiting' | 'paying' | 'confirming' | 'expired' | 'replaced' | 'closed' | 'offline' | 'refused')
  | ('paid' | 'paid_offline' | 'placed' | 'attention' | 'reviewed')
  | 'refunded'

type Step = readonly [Stage, WemineReason?]
type Row = Partial<Record<PaymentEvent, Step>>

/** The store's word about a payment that it has not called paid. */
const unpaid: Row = {
  waiting: ['waiting'],
  paid: ['paid'],
  placed: ['placed'],
  expired: ['expired'],
  replaced: ['replaced'],
  failed: ['closed'],
  refunded: ['refunded'],
  attention: ['attention'],
  reviewed: ['reviewed'],
}
/** Once it was called paid: answers from before may come late, and lead nowhere. */
const isPaid: Row = {
  placed: ['placed'],
  refunded: ['refunded'],
  attention: ['attention'],
  reviewed: ['reviewed'],
}
const renewed: Row = { renewed: ['waiting'] }
const closedSheet: Row = {
  ok: ['confirming'],
  cancel: ['waiting', 'cancelled'],
  fail: ['waiting', 'bridge_fail'],
}

/**
 * What each stage does about each event; an event that is not there changes nothing. From `paid` on nothing leads back to a
 * stage that shows a code or makes a new payment, until the store says that the payment is refunded.
 */
export const steps: Record<Stage, Row> = {
  waiting: {
    ...unpaid,
    ...renewed,
    ...closedSheet,
    waiting: undefined,
    pay: ['paying'],
    no_bridge: ['waiting', 'no_bridge'],
    unsigned: ['waiting', 'unsigned'],
    time_up: ['expired'],
    lost: ['offline'],
    refused: ['refused'],
  },
  // WeChat Pay lies over the page. Only what ends the matter counts before it has closed.
  paying: {
    ...unpaid,
    ...closedSheet,
    waiting: undefined,
    expired: undefined,
    replaced: undefined,
    unanswered: ['waiting'],
  },
  confirming: {
    ...unpaid,
    waiting: undefined,
    expired: undefined,
    replaced: undefined,
    unconfirmed: ['waiting', 'unconfirmed'],
  },
  expired: { ...unpaid, ...renewed, expired: undefined },
  replaced: { ...unpaid, ...renewed, replaced: undefined },
  closed: { ...unpaid, ...renewed, failed: undefined },
  offline: { ...unpaid, ...renewed, refused: ['refused'] },
  refused: { ...unpaid, ...renewed, lost: ['offline'] },
  paid: { ...isPaid, lost: ['paid_offline'], refused: ['paid_offline'] },
  paid_offline: { ...isPaid, paid: ['paid'] },
  placed: {},
  attention: { ...isPaid, attention: undefined },
  reviewed: { ...isPaid, reviewed: undefined },
  refunded: { ...isPaid, ...renewed, refunded: undefined },
}

/** How each stage is shown. */
export const shown: Record<Stage, readonly [WemineState, WemineReason?]> = {
  waiting: ['waiting'],
  paying: ['paying'],
  confirming: ['paying', 'confirming'],
  expired: ['expired'],
  replaced: ['replaced'],
  closed: ['failed', 'closed'],
  offline: ['offline'],
  refused: ['refused'],
  paid: ['paid'],
  paid_offline: ['offline', 'paid'],
  placed: ['placed'],
  attention: ['failed', 'attention'],
  reviewed: ['failed', 'reviewed'],
  refunded: ['failed', 'refunded'],
}

/** The next stage and a reason of its own; undefined when the event changes nothing. */
export const next = (stage: Stage, event: PaymentEvent): Step | undefined => steps[stage][event]
