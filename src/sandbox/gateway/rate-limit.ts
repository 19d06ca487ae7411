import type { VirtualClock } from '../clock'

/** How `Retry-After` is written: `30`, or the HTTP date of that moment. */
export type RetryAfterFormat = 'seconds' | 'date'

/** How fast an account may send. */
export interface RateLimit {
  /** Requests in any second of the sandbox's clock, all endpoints together. */
  perSecond: number
  /** Seconds for which everything is refused once the limit is reached. @default 1 */
  retryAfter?: number
  /** @default 'seconds' */
  retryAfterFormat?: RetryAfterFormat
}

/** How the account kept to what a 429 asked for. */
export interface RateLimitCounts {
  /** Requests that were not refused by the limit. */
  accepted: number
  /** Requests that the option `rateLimit` answered with 429. */
  refused: number
  /** Requests that came before the time in the last `Retry-After` was over, from the limit or a fault: 0 if it is obeyed. */
  tooEarly: number
}

/** Counts the requests of the account, and refuses those over its limit. */
export class RateLimiter {
  private counts: RateLimitCounts = { accepted: 0, refused: 0, tooEarly: 0 }
  /** Virtual ms of the accepted requests of the last second, oldest first. */
  private recent: number[] = []
  private refusedUntil = 0
  private askedToWaitUntil = 0

  constructor(
    private readonly clock: VirtualClock,
    private readonly limit?: RateLimit,
  ) {}

  /** Counts a request. @returns the seconds that it has to wait when it is refused */
  admit(): number | undefined {
    const now = this.clock.now()
    if (now < this.askedToWaitUntil) this.counts.tooEarly += 1
    if (now < this.refusedUntil) return this.refuse((this.refusedUntil - now) / 1000)
    while (this.recent[0] !== undefined && this.recent[0] <= now - 1000) this.recent.shift()
    if (this.limit && this.recent.length >= this.limit.perSecond)
      return this.refuse(this.limit.retryAfter ?? 1)
    if (this.limit) this.recent.push(now)
    this.counts.accepted += 1
    return undefined
  }

  /** Records that an answer asked the account to wait. */
  askToWait(seconds: number): void {
    this.askedToWaitUntil = Math.max(this.askedToWaitUntil, this.clock.now() + seconds * 1000)
  }

  read(): RateLimitCounts {
    return { ...this.counts }
  }

  reset(): void {
    this.counts = { accepted: 0, refused: 0, tooEarly: 0 }
    this.recent = []
    this.refusedUntil = 0
    this.askedToWaitUntil = 0
  }

  private refuse(wait: number): number {
    const seconds = Math.max(1, Math.ceil(wait))
    this.counts.refused += 1
    this.refusedUntil = Math.max(this.refusedUntil, this.clock.now() + seconds * 1000)
    return seconds
  }
}

/** @returns the value of the header; a date is of the real time, which is what a client compares it with */
export function retryAfterHeader(seconds: number, format: RetryAfterFormat = 'seconds'): string {
  if (format === 'seconds') return String(seconds)
  return new Date(Math.ceil(Date.now() / 1000) * 1000 + seconds * 1000).toUTCString()
}
