import type { WemineError } from '../errors'

/** Pauses before the second and the third attempt, in ms; a fourth is never made. */
const PAUSES_MS = [200, 600]

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
