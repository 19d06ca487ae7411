import { markReported, type Once } from './reported'
import { safely } from './safely'
import type { WemineProblem, WemineReason, WemineSnapshot, WemineState } from './snapshot'

/** What happens to a payment, for analytics and the like. `type` says which event it is. */
export type WemineEvent =
  /** Every change of `state` or `reason`, on each page that shows the payment. */
  | {
      /** Which event it is. */
      type: 'state'
      /** The payment's number. */
      out_trade_no: string
      /** As in the snapshot. */
      state: WemineState
      /** As in the snapshot. */
      reason?: WemineReason | undefined
    }
  /** Once a payment in this browser, however many pages show it and however often they are loaded. */
  | {
      /** Which event it is. */
      type: 'paid' | 'expired'
      /** The payment's number. */
      out_trade_no: string
    }
  /** As often. */
  | {
      /** Which event it is. */
      type: 'placed'
      /** The payment's number. */
      out_trade_no: string
      /** The order; none where the payment belongs to no cart. */
      order_id?: string | undefined
    }
  /** As often. */
  | {
      /** Which event it is. */
      type: 'failed'
      /** The payment's number. */
      out_trade_no: string
      /** As in the snapshot. */
      reason?: WemineReason | undefined
    }
  /** As often. */
  | {
      /** Which event it is. */
      type: 'renewed'
      /** The payment's number. */
      out_trade_no: string
      /** The number of the payment that it took the place of. */
      replaces: string
    }
  /** The store refused: a question, or to make a new payment. Once for each of the two and each status, code and page. */
  | ({
      /** Which event it is. */
      type: 'error'
      /** The payment's number. */
      out_trade_no: string
      /** What was refused. */
      during: 'status' | 'renew'
    } & WemineProblem)

/** What a state tells; `placed` can be the first that a page hears of a paid payment. */
const TELLS: Partial<Record<WemineState, readonly Exclude<Once, 'renewed'>[]>> = {
  paid: ['paid'],
  placed: ['paid', 'placed'],
  expired: ['expired'],
  failed: ['failed'],
}

/** Tells one page's `on` what happens. */
export function tellEvents(on?: (event: WemineEvent) => void) {
  const emit = (event: WemineEvent) => on && safely(() => on(event))
  const faults = new Set<string>()
  return {
    /** @param isNews whether this page has made a step: not when nothing led on, and not when another page has told it */
    changed(before: WemineSnapshot, now: WemineSnapshot, isNews: boolean) {
      const { out_trade_no, state, reason, order_id } = now
      if (state !== before.state || reason !== before.reason)
        emit({ type: 'state', out_trade_no, state, reason })
      for (const type of (isNews && TELLS[state]) || []) {
        if (!markReported(out_trade_no, type)) continue
        const more = type === 'placed' ? { order_id } : type === 'failed' && { reason }
        emit({ type, out_trade_no, ...more })
      }
    },
    renewed(out_trade_no: string, replaces: string) {
      if (out_trade_no !== replaces && markReported(replaces, 'renewed'))
        emit({ type: 'renewed', out_trade_no, replaces })
    },
    fault({ out_trade_no }: WemineSnapshot, during: 'status' | 'renew', problem: WemineProblem) {
      const same = [during, problem.status, problem.code].join()
      if (!faults.has(same)) emit({ type: 'error', during, out_trade_no, ...problem })
      faults.add(same)
    },
  }
}
