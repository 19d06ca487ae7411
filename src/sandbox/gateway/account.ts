import { createHash, timingSafeEqual } from 'node:crypto'
import type { VirtualClock } from '../clock'
import type { HttpRequest } from '../http/read-request'
import type { SandboxSettings } from '../options'
import { type Refusal, refuse } from './outcome'
import { RateLimiter } from './rate-limit'

/** The merchant's one account: a test of two accounts starts two sandboxes. */
export class Account {
  readonly rateLimiter: RateLimiter
  private secret: string | undefined

  constructor(
    private readonly settings: SandboxSettings,
    clock: VirtualClock,
  ) {
    this.secret = settings.apiSecret
    this.rateLimiter = new RateLimiter(clock, settings.rateLimit)
  }

  /**
   * The two header sets of the documents: BASIC is `api-key`, SECRET adds `api-secret`, which revision A calls
   * `api-token`. Both carry the same sample value, so the header was renamed, not replaced: either name is accepted.
   */
  authorize({ headers }: HttpRequest, secret: boolean): { refusal: Refusal } | undefined {
    if (!isSame(headers['api-key'], this.settings.apiKey)) return refuse('NOAUTH', 'api-key is unknown', 401)
    if (!secret) return undefined
    const known = ['api-secret', 'api-token'].some((name) => isSame(headers[name], this.secret))
    return known ? undefined : refuse('NOAUTH', 'api-secret is missing or wrong', 401)
  }

  /** @param replacement the secret that is accepted from now on; none answers 401 to every call that needs one */
  revokeSecret(replacement?: string): void {
    this.secret = replacement
  }

  restoreSecret(): void {
    this.secret = this.settings.apiSecret
  }

  reset(): void {
    this.restoreSecret()
    this.rateLimiter.reset()
  }
}

function isSame(given: string | string[] | undefined, wanted: string | undefined): boolean {
  if (typeof given !== 'string' || wanted === undefined) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
