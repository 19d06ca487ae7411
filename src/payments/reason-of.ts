import { oneLine } from '#wemine/answers/one-line'

/**
 * Why something failed, as it may stand in a log and in the ledger: what was thrown, or said, in one line. Anything can
 * be thrown, and PostgreSQL has no text with a NUL in it.
 */
export function reasonOf(thrown: unknown): string {
  const words = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : ''
  return oneLine(words) || 'no reason was given'
}
