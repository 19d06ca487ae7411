import { readSession } from '../session/read-session'
import type { WemineSnapshot } from './snapshot'

/** A payment as its session alone tells it, before the store was asked; undefined when there is none in `session`. */
export function firstSnapshot(session: unknown): WemineSnapshot | undefined {
  const data = readSession(session)
  if (!data) return undefined
  return {
    ...data,
    state: 'waiting',
    ...(data.trade_type === 'JSAPI' && !data.jsapi && { reason: 'unsigned' }),
    seconds_left: secondsUntil(data.expires_at, Date.now()),
  }
}

/** Whole seconds from `now` (milliseconds) to `moment` (ISO 8601), never below 0. */
export function secondsUntil(moment: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(moment) - now) / 1000))
}
