import type { Log } from '#payments/account/merchant-account'
import type { Finding } from './finding'

const LEVELS = { error: 'error', warning: 'warn', info: 'info', ok: 'info' } as const

/** Writes findings into a log, one line each. */
export function report(log: Log, findings: readonly Finding[]): void {
  for (const { code, level, message, action } of findings)
    log[LEVELS[level]](`wemine: ${message} ${action} (${code})`)
}
