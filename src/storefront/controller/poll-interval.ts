import type { WemineState } from './snapshot'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** A payment begun before the end may still come in for so long. */
const LATE_PAYMENT = 10 * MINUTE

/** What the interval depends on. */
interface Course {
  state: WemineState
  /** Milliseconds since this payment was first shown here. */
  age: number
  /** Milliseconds since `expires_at`, by the server's clock; negative before. */
  overdue: number
  /** Questions without an answer, in a row. */
  failures: number
  /** Between 0 and 1. */
  random: number
}

/**
 * How many milliseconds to wait before the store is asked again, or undefined when it need not be.
 *
 * - 2 s in the first minute, 3 s up to five minutes, then 5 s; 2 s once it is paid; 15 s once it is over, until ten minutes after the end
 * - twice as long after each question without an answer, up to 30 s, give or take a fifth so that pages do not come back in step
 */
export function pollInterval({ state, age, overdue, failures, random }: Course): number | undefined {
  if (state === 'placed' || state === 'failed') return undefined
  const isOver = state === 'expired' || state === 'replaced'
  if (isOver && overdue > LATE_PAYMENT) return undefined
  const young = age < MINUTE ? 2 : age < 5 * MINUTE ? 3 : 5
  const calm = (isOver ? 15 : state === 'paid' ? 2 : young) * SECOND
  if (!failures) return calm
  return Math.min(30 * SECOND, calm * 2 ** failures) * (0.8 + 0.4 * random)
}
