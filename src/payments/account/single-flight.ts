/** Work in progress in this process, by name. It only saves repeated work: the ledger's guards keep the money safe. */
export type Running = Map<string, Promise<unknown>>

/** Does `work`, or joins whoever does the work of that name right now. */
export function singleFlight<T>(running: Running, name: string, work: () => Promise<T>): Promise<T> {
  const already = running.get(name) as Promise<T> | undefined
  if (already) return already
  const begun = work().finally(() => running.delete(name))
  running.set(name, begun)
  return begun
}
