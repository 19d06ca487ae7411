import type { WemineReason, WemineState } from './snapshot'

/** What the store's status route can say. */
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
  /** WeChat Pay was opened. */
  | 'pay'
  /** WeChat Pay was closed, and what it said. */
  | 'ok'
  | 'cancel'
  | 'fail'
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

type Step = readonly [WemineState, WemineReason?]

/** The store's word is followed from everywhere; the states below take exception to some of it. */
const said = {
  waiting: ['waiting'],
  paid: ['paid'],
  placed: ['placed'],
  expired: ['expired'],
  failed: ['failed', 'closed'],
  refunded: ['failed', 'refunded'],
  attention: ['failed', 'attention'],
  reviewed: ['failed', 'reviewed'],
} satisfies Partial<Record<PaymentEvent, Step>>

const lost = { lost: ['offline'], refused: ['offline', 'refused'] } satisfies Partial<
  Record<PaymentEvent, Step>
>
const renewed = { renewed: ['waiting'] } satisfies Partial<Record<PaymentEvent, Step>>

/** What each state does about each event; an event that is not there changes nothing. */
export const steps: Record<WemineState, Partial<Record<PaymentEvent, Step>>> = {
  waiting: {
    ...said,
    ...lost,
    ...renewed,
    waiting: undefined,
    pay: ['paying'],
    no_bridge: ['waiting', 'no_bridge'],
    unsigned: ['waiting', 'unsigned'],
    time_up: ['expired'],
  },
  // WeChat Pay lies over the page. Only what ends the matter counts before it has closed.
  paying: {
    ...said,
    waiting: undefined,
    expired: undefined,
    ok: ['paying', 'confirming'],
    cancel: ['waiting', 'cancelled'],
    fail: ['waiting', 'bridge_fail'],
    unconfirmed: ['waiting', 'unconfirmed'],
  },
  // An answer from before the payment may arrive late.
  paid: { ...said, waiting: undefined, paid: undefined, expired: undefined, lost: ['offline', 'paid'] },
  placed: {},
  expired: { ...said, ...renewed, expired: undefined },
  failed: { ...said, ...renewed },
  offline: { ...said, ...renewed, refused: ['offline', 'refused'] },
}

/** The next state and its reason; undefined when the event changes nothing. */
export function next(state: WemineState, event: PaymentEvent): Step | undefined {
  return steps[state][event]
}
