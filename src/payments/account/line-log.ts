import { oneLine } from '#wemine/answers/one-line'
import type { Log } from './merchant-account'

/** In characters. The longest line of our own has a third of it. */
const LONGEST = 2000

/**
 * The store's logger as everything here writes to it: whatever a shopper, a notification or the gateway put into a
 * message, it stays one line of printable text. A plain-text logger would print what follows a line break as a line of
 * its own, and a terminal obey an escape sequence.
 */
export function lineLog(log: Log): Log {
  return {
    info: (message) => log.info(oneLine(message, LONGEST)),
    warn: (message) => log.warn(oneLine(message, LONGEST)),
    error: (message) => log.error(oneLine(message, LONGEST)),
  }
}
