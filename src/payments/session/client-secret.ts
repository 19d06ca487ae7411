import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A new secret of a payment session: 144 random bits. Random and kept in the ledger, and not derived from a key, so that a
 * page goes on when the merchant changes a key.
 */
export function newClientSecret(): string {
  return randomBytes(18).toString('base64url')
}

/** Whether `given`, which anybody may have sent, is the secret; in the same time whatever it is. */
export function isClientSecret(given: unknown, secret: string | null): boolean {
  if (typeof given !== 'string' || !secret) return false
  return timingSafeEqual(digest(given), digest(secret))
}

/** Of equal length, which the comparison needs. */
const digest = (text: string) => createHash('sha256').update(text).digest()
