import type { WemineError } from '../errors'

/** Pauses before the second and the third attempt, in ms; a fourth is never made. */
const PAUSES_MS = [200, 600]

/** The longest that a gateway may ask to be left alone. */
const LONGEST_MS = 60 * 60 * 1000

/**
 * Whether a request is sent again, and after how many ms. Only a GET: nothing here tells whether a POST was done, and
 * even one that never left is for the caller to repeat, who has it in a ledger. Only where the answer may differ next
 * time: nothing was reached, or nothing readable came back. Never after 429 or where the gateway asked to be left alone:
 * the caller knows when (`retryAfter`), and what else there is to ask.
 *
 * @param attempt how many were made, 1 after the first
 */
export function retryPause(
  method: 'GET' | 'POST',
  { kind, status, retryAfter }: Pick<WemineError, 'kind' | 'status' | 'retryAfter'>,
  attempt: number,
): number | undefined {
  if (method !== 'GET' || (kind !== 'unreachable' && kind !== 'unknown')) return undefined
  if (status === 429 || retryAfter !== undefined) return undefined
  return PAUSES_MS[attempt - 1]
}

/**
 * Reads the header `Retry-After`: seconds, or an HTTP date. In ms from `now`, at most one hour, because no gateway may
 * switch a store off for longer; undefined when there is none or it cannot be read.
 */
export function retryAfterMs(header: unknown, now: number): number | undefined {
  const text = typeof header === 'string' ? header.trim() : ''
  const ms = /^\d{1,15}$/.test(text) ? Number(text) * 1000 : dateOf(text) - now
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_MS)
}

/** Only the form that RFC 9110 has senders use (`Sun, 06 Nov 1994 08:49:37 GMT`): `Date.parse` alone takes nearly anything. */
function dateOf(text: string): number {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN
}
