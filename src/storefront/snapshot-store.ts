import { next, type PaymentEvent } from './next'
import type { WemineSnapshot } from './snapshot'

/** The one snapshot there is, and who wants to hear of it. */
export interface SnapshotStore {
  get(): WemineSnapshot
  subscribe(listener: () => void): () => void
  /** Changes what is given, and tells if that was a change. */
  show(change: Partial<WemineSnapshot>): void
  /** Makes the transition that the table of states has for this event, and shows `more` with it. */
  dispatch(event: PaymentEvent, more?: Partial<WemineSnapshot>): void
  /** Starts over with another one. */
  replace(snapshot: WemineSnapshot): void
}

export function snapshotStore(first: WemineSnapshot): SnapshotStore {
  const listeners = new Set<() => void>()
  let snapshot = first

  function replace(to: WemineSnapshot) {
    snapshot = to
    for (const listener of [...listeners]) listener()
  }
  function show(change: Partial<WemineSnapshot>) {
    const to = { ...snapshot, ...change }
    const names = Object.keys(to) as (keyof WemineSnapshot)[]
    if (names.some((name) => to[name] !== snapshot[name])) replace(to)
  }
  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show,
    dispatch(event, more) {
      const step = next(snapshot.state, event)
      show({ ...more, ...(step && { state: step[0], reason: step[1] }) })
    },
    replace,
  }
}
