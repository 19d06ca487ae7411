/** Makes a value when it is asked for first, and keeps it: a store does not wait at its start for what it may never need. */
export function atFirstUse<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
