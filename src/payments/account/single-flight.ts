/** Work under way in this process, by what it is about. It saves work; what keeps money safe is in the ledger. */
export type Running = Map<string, Promise<unknown>>

/** Does `work`, or joins whoever does the work of that name right now. */
export function singleFlight<T>(running: Running, name: string, work: () => Promise<T>): Promise<T> {
  const already = running.get(name) as Promise<T> | undefined
  if (already) return already
  const begun = work().finally(() => running.delete(name))
  running.set(name, begun)
  return begun
}
