import { oneLine } from '#wemine/answers/one-line'
import type { Log } from './merchant-account'

/** In characters. The longest line of our own has a third of it. */
const LONGEST = 2000

/**
 * The store's logger as everything here writes to it: whatever a shopper, a notification or the gateway put into a
 * message, it stays one line of printable text. A plain-text logger would print what follows a line break as a line of
 * its own, and a terminal obey an escape sequence. Never throws, whatever the logger does: what is logged has happened, and
 * whoever logs it goes on.
 */
export function lineLog(log: Log): Log {
  return {
    info: (message) => write(log, 'info', message),
    warn: (message) => write(log, 'warn', message),
    error: (message) => write(log, 'error', message),
  }
}

function write(log: Log, level: keyof Log, message: string): void {
  try {
    log[level](oneLine(message, LONGEST))
  } catch {
    // A logger that fails has nowhere to say so.
  }
}
