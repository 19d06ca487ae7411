/** Time as the payments see it; tests bring their own. */
export interface Clock {
  now(): Date
  /** Waits for so many ms. */
  sleep(ms: number): Promise<void>
  /** Does something every so many ms until the function that it gives is called; never keeps a process alive. */
  every(ms: number, work: () => void): () => void
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  every(ms, work) {
    const timer = setInterval(work, ms)
    timer.unref()
    return () => clearInterval(timer)
  },
}

/** `now` and some milliseconds. */
export function after(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms)
}

/** Milliseconds from `earlier` to `now`. */
export function since(earlier: Date, now: Date): number {
  return now.getTime() - earlier.getTime()
}
