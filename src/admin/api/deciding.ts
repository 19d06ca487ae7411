import { useEffect, useState, useSyncExternalStore } from 'react'

/** How many dialogs are open. */
let open = 0
const listeners = new Set<() => void>()

function change(by: number): void {
  open += by
  for (const listener of listeners) listener()
}

/**
 * For a dialog: while it is there, no list is asked for anew under it. Gives what it is about as it was when it was opened: an
 * answer that was on its way by then changes nothing of what a person has read.
 */
export function useDeciding<T extends object>(about: T): T {
  useEffect(() => {
    change(1)
    return () => change(-1)
  }, [])
  const [seen] = useState(about)
  return seen
}

/** Whether a dialog is open. */
export const useIsDeciding = (): boolean => useSyncExternalStore(listen, () => open > 0)

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
