import { after, type Clock } from '../../../src/payments/account/clock'

/** Time that passes only when a test, or somebody who sleeps, says so. */
export class TestClock implements Clock {
  #now = new Date()
  #timers = new Set<() => void>()

  now(): Date {
    return this.#now
  }

  advance(ms: number): void {
    this.#now = after(this.#now, ms)
  }

  async sleep(ms: number): Promise<void> {
    this.advance(ms)
  }

  every(_ms: number, work: () => void): () => void {
    this.#timers.add(work)
    return () => void this.#timers.delete(work)
  }

  /** Does once what is to be done every so often. */
  ring(): void {
    for (const work of this.#timers) work()
  }

  reset(): void {
    this.#now = new Date()
    this.#timers.clear()
  }
}
