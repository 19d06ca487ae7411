import type { Finding as CheckFinding } from '#payments/checks/finding'

/**
 * `error`: payments fail, or notifications are lost. `warning`: payments may fail, or money may come late. `info`: worth
 * knowing. `ok`: was checked, and is in order.
 */
export type Level = 'error' | 'warning' | 'info' | 'ok'

/** One thing that was checked, in words. */
export interface Finding {
  /** Stable, for programs; each is explained in docs/doctor.md. */
  code: string
  level: Level
  message: string
  /** What to do; empty where nothing is to be done. */
  action: string
}

const finding =
  (level: Level) =>
  (code: string, message: string, action: string): Finding => ({
    code,
    level,
    message,
    action,
  })

export const error = finding('error')
export const warning = finding('warning')
export const info = finding('info')
export const ok = (code: string, message: string): Finding => ({ code, level: 'ok', message, action: '' })

/** What a rule of the checks at the start found, or that all is well. */
export function byRule(found: readonly CheckFinding[], well: Finding): Finding[] {
  if (found.length === 0) return [well]
  return found.map(({ level, ...rest }) => ({ ...rest, level: level === 'note' ? 'info' : level }))
}
