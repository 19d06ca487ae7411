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
    seconds_left: wholeSeconds(Date.parse(data.expires_at) - Date.now()),
  }
}

/** Milliseconds as a countdown shows them: begun seconds count, and it ends at 0. */
export const wholeSeconds = (ms: number) => Math.max(0, Math.ceil(ms / 1000))
