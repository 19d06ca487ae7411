import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** A value that only the browser knows; `fallback` while a server renders, and until its page has come to life. */
export function useBrowserValue<Value>(read: () => Value, fallback: Value): Value {
  return useSyncExternalStore(never, read, () => fallback)
}
