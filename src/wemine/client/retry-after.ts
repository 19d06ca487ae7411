const LONGEST_MS = 60 * 60 * 1000

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
