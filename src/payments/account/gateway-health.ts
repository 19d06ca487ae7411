import type { WemineErrorKind } from '#wemine/errors'
import { recordHealth } from '../ledger/health'
import type { Sql } from '../ledger/sql'
import { after, type Clock, since } from './clock'
import type { GatewayProblem } from './gateway-problem'

/** So many questions in a row without an answer mean that the gateway is down for an account. */
const DOWN_AFTER = 3
/** How often a success or a notification is written down, in ms: others need to know that there are some, not each. */
export const RECORD_EVERY = 30_000
/** How long the account is left alone after a 429 that names no time, in ms. */
const PAUSE = 30_000
/** The shortest pause after a 429, in ms, also where it names a shorter one. */
const LEAST_PAUSE = 2000

/**
 * How the gateway answers one merchant account: whether it is down, and whether it asked for a pause. Each account has
 * its own, so that one whose secret was revoked takes nothing from another. What was seen is in the ledger too, for every
 * process to show.
 */
export class GatewayHealth {
  #unanswered = 0
  #pausedUntil: Date | null = null
  #recordedAt: Date | null = null
  #notifiedAt: Date | null = null

  constructor(
    private readonly providerId: string,
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** One question a run then asks whether it is back. */
  get isDown(): boolean {
    return this.#unanswered >= DOWN_AFTER
  }

  /** Until when the gateway is not to be asked for this account, where it said so. */
  get pausedUntil(): Date | null {
    return this.#pausedUntil && this.#pausedUntil > this.clock.now() ? this.#pausedUntil : null
  }

  async answered(): Promise<void> {
    const now = this.clock.now()
    const wasDown = this.#unanswered > 0
    this.#unanswered = 0
    if (!wasDown && isRecent(this.#recordedAt, now)) return
    this.#recordedAt = now
    await recordHealth(this.sql, this.providerId, { last_success_at: now })
  }

  /** A notification about a payment of the account came. */
  async notified(): Promise<void> {
    const now = this.clock.now()
    if (isRecent(this.#notifiedAt, now)) return
    this.#notifiedAt = now
    await recordHealth(this.sql, this.providerId, { last_notification_at: now })
  }

  /** No answer that can be believed. `retryAfter`: ms that the gateway asked to be left alone (429). */
  async failed(kind: WemineErrorKind, status?: number, retryAfter?: number): Promise<void> {
    const now = this.clock.now()
    this.#unanswered += 1
    const isThrottled = asksForPause({ status, retryAfter })
    if (isThrottled) this.#pausedUntil = after(now, Math.max(retryAfter ?? PAUSE, LEAST_PAUSE))
    if (!isThrottled && this.#unanswered > DOWN_AFTER && isRecent(this.#recordedAt, now)) return
    this.#recordedAt = now
    await recordHealth(this.sql, this.providerId, {
      last_failure_at: now,
      last_failure_kind: kind,
      ...(isThrottled && { paused_until: this.#pausedUntil }),
    })
  }

  /** Records a pause that the gateway asked for, whichever call it answered. */
  async heed({ kind, status, retryAfter }: GatewayProblem): Promise<void> {
    if (asksForPause({ status, retryAfter })) await this.failed(kind, status, retryAfter)
  }

  /** Takes over a pause that another process was asked for. */
  pauseUntil(until: Date | null): void {
    if (until && (!this.#pausedUntil || until > this.#pausedUntil)) this.#pausedUntil = until
  }
}

/** A clock that was set back makes nothing recent. */
function isRecent(at: Date | null, now: Date): boolean {
  const age = at ? since(at, now) : RECORD_EVERY
  return age >= 0 && age < RECORD_EVERY
}

function asksForPause({ status, retryAfter }: Pick<GatewayProblem, 'status' | 'retryAfter'>): boolean {
  return status === 429 || retryAfter !== undefined
}
