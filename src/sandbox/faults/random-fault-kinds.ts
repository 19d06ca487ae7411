import type { Fault, FaultyEndpoint, NotificationFault } from './fault'
import { between, oneOf, type Random } from './random'

type Draw<F> = (random: Random) => F

const seconds = 1000

/** Faults of any request of a merchant. */
const anywhere = {
  /** The answer takes a while. */
  slow: (random) => ({ latency: between(random, 20, 200) }),
  /** The connection breaks, with nothing done. */
  resetBefore: () => ({ reset: 'before' }),
  /** The connection breaks, with the work done. */
  resetAfter: () => ({ reset: 'after' }),
  /** No answer ever, with nothing done. */
  timeoutBefore: () => ({ hang: 'before' }),
  /** No answer ever, with the work done. */
  timeoutAfter: () => ({ hang: 'after' }),
  /** A proxy's page with a status of its own; nothing done. */
  serverError: (random) => ({ status: oneOf(random, [408, 429, 500, 502, 503, 504]) }),
  /** A proxy's page with a status of its own, with the work done. */
  serverErrorAfter: (random) => ({ status: oneOf(random, [500, 502, 503, 504]), done: true }),
  /** A page with status 200; nothing done. */
  htmlPage: () => ({ status: 200 }),
  /** An answer without a body, with the work done. */
  empty: () => ({ body: '', done: true }),
  /** Half of the true answer. */
  truncated: () => ({ cut: true }),
  /** A refusal without a reason; nothing done. */
  refused: () => ({ refuse: 'SYSTEMERROR', reason: '系统超时' }),
  /** A refusal without a reason, with the work done. */
  refusedAfter: () => ({ refuse: 'SYSTEMERROR', reason: '系统超时', done: true }),
  /** The answer is about another order. */
  wrongNumber: () => ({ answer: { out_trade_no: '9900000000' } }),
} satisfies Record<string, Draw<Fault>>

/** Kinds of random faults by endpoint; the details of each are drawn anew each time. */
export const randomFaultKinds = {
  createOrder: {
    ...anywhere,
    /** A success with nothing to pay with. */
    codeless: () => ({ answer: { code_url: null, jsapi: null } }),
  },
  queryOrder: {
    ...anywhere,
    /** A paid order is reported as unpaid for a while. */
    lagging: (random) => ({ lag: between(random, 1, 30) * seconds }),
    /** A new order is not known yet. */
    unknown: (random) => ({ unknownFor: between(random, 1, 30) * seconds }),
    wrongAmount: () => ({ answer: { total_fee: '1' } }),
    wrongCurrency: () => ({ answer: { fee_type: 'USD' } }),
    /** A state that no document names. */
    strangeState: () => ({ answer: { trade_state: 'UNHEARD_OF' } }),
  },
  checkSign: {
    ...anywhere,
    wrongSign: () => ({ answer: { sign: '0'.repeat(32) } }),
  },
  refund: anywhere,
  notification: {
    /** Some attempts or all never arrive. */
    lost: (random) => ({ drop: oneOf<number | true>(random, [1, 2, 3, true]) }),
    late: (random) => ({ delay: between(random, 1, 600) * seconds }),
    /** The order is paid and notified before its own answer leaves. */
    early: () => ({ paidBeforeAnswer: true }),
    doubled: (random) => ({ duplicate: between(random, 2, 3) }),
    /** Sent after the next payment's notification. */
    reordered: () => ({ swap: true }),
    /** A sender without the key notifies that a new order is paid. */
    forged: () => ({ forge: true }),
    /** Changed on its way, under the old signature. */
    tampered: (random) => ({
      mutate: oneOf<Record<string, string>>(random, [{ total_fee: '1' }, { out_trade_no: '9900000000' }]),
      sign: 'stale',
    }),
    oversized: () => ({ mutate: { attach: 'x'.repeat(70_000) } }),
  },
} satisfies Record<
  Exclude<FaultyEndpoint, 'quickAuth' | 'refundNotification'>,
  Record<string, Draw<Fault & NotificationFault>>
>

/** Kinds of `notification` that are drawn when an order is created, not when it is paid. */
export const whenOrdered: readonly string[] = ['early', 'forged']
