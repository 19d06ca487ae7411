import { useEffect, useSyncExternalStore } from 'react'

/** How many dialogs are open. */
let open = 0
const listeners = new Set<() => void>()

function change(by: number): void {
  open += by
  for (const listener of listeners) listener()
}

/** For a dialog: while it is there, no list is asked for anew under it. */
export function useDeciding(): void {
  useEffect(() => {
    change(1)
    return () => change(-1)
  }, [])
}

/** Whether a dialog is open. */
export const useIsDeciding = (): boolean => useSyncExternalStore(listen, () => open > 0)

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
