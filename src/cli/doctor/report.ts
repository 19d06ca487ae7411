import { countsOf, type Finding, inOrder, type Level } from '#doctor/finding'

const TITLES: [Level, string, string][] = [
  ['error', 'Errors', '31'],
  ['warning', 'Warnings', '33'],
  ['info', 'Information', '36'],
  ['ok', 'OK', '32'],
]

/** The findings for a person: by level, with what to do. Pure. */
export function textReport(findings: readonly Finding[], { colors }: { colors: boolean }): string {
  const groups = TITLES.flatMap(([level, title, color]) => {
    const found = findings.filter((one) => one.level === level)
    if (found.length === 0) return []
    const heading = `${title} (${found.length})`
    return [[colors ? `\u001b[${color}m${heading}\u001b[0m` : heading, ...found.map(entry)].join('\n')]
  })
  return `${groups.join('\n\n')}\n\n${sentence(findings)}\n`
}

function entry({ code, message, action }: Finding): string {
  const todo = action === '' ? '' : `\n    What to do: ${action}`
  return `  ${code}\n    ${message}${todo}`
}

function sentence(findings: readonly Finding[]): string {
  const { error, warning } = countsOf(findings)
  return `${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'}.`
}

/** The findings for a program. Pure. */
export function jsonReport(findings: readonly Finding[], version: string): string {
  return `${JSON.stringify({ version, counts: countsOf(findings), findings: inOrder(findings) }, null, 2)}\n`
}

/** 0 where there is no error. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ level }) => level === 'error') ? 1 : 0
}
