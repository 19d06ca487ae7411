import { markReported, type Once } from './reported'
import { safely } from './safely'
import type { WemineProblem, WemineReason, WemineSnapshot, WemineState } from './snapshot'
import type { Stage } from './stages'

/** What happens to a payment, for analytics and the like. */
export type WemineEvent =
  /** Every change of `state` or `reason`, on each page that shows the payment. */
  | { type: 'state'; out_trade_no: string; state: WemineState; reason?: WemineReason | undefined }
  /** Once a payment in this browser, however many pages show it and however often they are loaded. */
  | { type: 'paid' | 'expired'; out_trade_no: string }
  | { type: 'placed'; out_trade_no: string; order_id?: string | undefined }
  | { type: 'failed'; out_trade_no: string; reason?: WemineReason | undefined }
  | { type: 'renewed'; out_trade_no: string; replaces: string }
  /** The store refused: a question, or to make a new payment. Once for each of the two and each status, code and page. */
  | ({ type: 'error'; out_trade_no: string; during: 'status' | 'renew' } & WemineProblem)

/** What a stage tells; `placed` can be the first that a page hears of a paid payment. */
const TELLS: Partial<Record<Stage, readonly Exclude<Once, 'renewed'>[]>> = {
  paid: ['paid'],
  placed: ['paid', 'placed'],
  expired: ['expired'],
  closed: ['failed'],
  refunded: ['failed'],
  attention: ['failed'],
  reviewed: ['failed'],
}

/** Tells one page's `on` what happens. */
export function tellEvents(on?: (event: WemineEvent) => void) {
  const emit = (event: WemineEvent) => on && safely(() => on(event))
  const faults = new Set<string>()
  return {
    /** @param stage where a step led; undefined for none, and for one that another page has told */
    changed(before: WemineSnapshot, now: WemineSnapshot, stage: Stage | undefined) {
      const { out_trade_no, state, reason, order_id } = now
      if (state !== before.state || reason !== before.reason)
        emit({ type: 'state', out_trade_no, state, reason })
      for (const type of (stage && TELLS[stage]) ?? []) {
        if (!markReported(out_trade_no, type)) continue
        if (type === 'placed') emit({ type, out_trade_no, order_id })
        else if (type === 'failed') emit({ type, out_trade_no, reason })
        else emit({ type, out_trade_no })
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
