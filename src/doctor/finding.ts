/**
 * `error`: payments fail, or notifications are lost. `warning`: payments may fail, or money may come late. `info`: worth
 * knowing. `ok`: was checked, and is in order.
 */
export type Level = 'error' | 'warning' | 'info' | 'ok'

/** One thing about a store that was checked, in words. */
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

/** What a rule found, or that all is well. */
export const byRule = (found: Finding[], well: Finding): Finding[] => (found.length === 0 ? [well] : found)

/** How many findings each level has. */
export function countsOf(findings: readonly Finding[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, info: 0, ok: 0 }
  for (const { level } of findings) counts[level] += 1
  return counts
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'ok']

/** The worst first; of one level in the order in which they were found. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  LEVELS.flatMap((level) => findings.filter((one) => one.level === level))
