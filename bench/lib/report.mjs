import { cpus, totalmem } from 'node:os'

/**
 * @typedef {object} Row one line of the result
 * @property {string} what
 * @property {string} figure with its unit, and its spread in brackets
 * @property {string} against what it is compared with
 * @property {string} goal
 * @property {boolean | null} met null where the figure has no goal
 * @property {boolean} [isHeld] of a count whose goal is missed: whether it is still within the limit that the tests hold
 */

const digits = (value) => value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0)

/** A median with the middle 80 % of the rounds: `0.96 (0.91..1.04)`. */
export function spread({ median, low, high }, unit = '') {
  return `${digits(median)}${unit} (${digits(low)}..${digits(high)})`
}

const verdict = ({ met }) => (met === null ? '' : met ? 'met' : '**missed**')

/** @param {Row[]} rows */
export function table(rows) {
  const lines = rows.map((row) => [row.what, row.figure, row.against, row.goal, verdict(row)])
  const all = [
    ['what', 'measured', 'against', 'goal', 'verdict'],
    ['---', '---', '---', '---', '---'],
    ...lines,
  ]
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What the figures were taken on: none is comparable with those of another machine. */
export function machine() {
  const [{ model } = { model: 'unknown' }] = cpus()
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB`
}
