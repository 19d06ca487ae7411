import { safely } from './safely'
import type { WemineSnapshot } from './snapshot'
import { next, type PaymentEvent, type Stage, shown } from './stages'

/** The one snapshot there is, and who wants to hear of it. */
export interface SnapshotStore {
  get(): WemineSnapshot
  /** Whether it still shows the payment of this number, and anybody still wants to know. */
  isCurrent(out_trade_no: string): boolean
  stage(): Stage
  subscribe(listener: () => void): () => void
  /** Changes what is given, and tells if that was a change. */
  show(change: Partial<WemineSnapshot>): void
  /** Makes the transition that the table of stages has for this event, and shows `more` with it. @returns whether it led anywhere */
  dispatch(event: PaymentEvent, more?: Partial<WemineSnapshot>): boolean
  /** Starts over with another one. */
  replace(snapshot: WemineSnapshot, stage: Stage): void
}

/** @param over aborted when nothing is to change any more */
export function snapshotStore(over: AbortSignal): SnapshotStore {
  const listeners = new Set<() => void>()
  let snapshot: WemineSnapshot
  let stage: Stage = 'waiting'

  function set(to: WemineSnapshot) {
    snapshot = to
    for (const listener of [...listeners]) safely(listener)
  }
  function show(change: Partial<WemineSnapshot>) {
    const to = { ...snapshot, ...change }
    const names = Object.keys(to) as (keyof WemineSnapshot)[]
    if (names.some((name) => to[name] !== snapshot[name])) set(to)
  }
  return {
    get: () => snapshot,
    isCurrent: (out_trade_no) => !over.aborted && out_trade_no === snapshot.out_trade_no,
    stage: () => stage,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show,
    dispatch(event, more) {
      const step = next(stage, event)
      if (step) stage = step[0]
      const [state, reason] = shown[stage]
      show({ ...more, ...(step && { state, reason: step[1] ?? reason }) })
      return !!step
    },
    replace(to, first) {
      stage = first
      const [state, reason] = shown[first]
      set({ ...to, state, ...(reason && { reason }) })
    },
  }
}
