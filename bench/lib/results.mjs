import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './database.mjs'
import { table } from './report.mjs'

const figures = join(root, 'bench/results.json')
const page = join(root, 'bench/RESULTS.md')

/**
 * Keeps what benches gave, beside what is kept of the others, and writes the page from all of it.
 *
 * @param {string[]} benches their names, in the order of the page
 * @param {Record<string, { on: string, rows: import('./report.mjs').Row[], notes: string[] }>} taken
 */
export function writeResults(benches, taken) {
  const kept = existsSync(figures) ? JSON.parse(readFileSync(figures, 'utf8')) : {}
  const all = { ...kept, ...taken }
  const results = Object.fromEntries(benches.filter((name) => all[name]).map((name) => [name, all[name]]))
  writeFileSync(figures, `${JSON.stringify(results, undefined, 2)}\n`)
  // What is written by hand stands below the second heading and stays.
  const [, about = ''] = readFileSync(page, 'utf8').split(/^(?=## About these figures)/m)
  const every = Object.values(results)
  writeFileSync(
    page,
    `# Results

Each figure is a ratio or a difference against what stands beside it, taken in the same run: medians of interleaved rounds, the middle
80 % in brackets. \`npm run bench\` writes this page.

${takenOn(results)}

${table(every.flatMap(({ rows }) => rows))}

${every.flatMap(({ notes }) => notes).join('\n\n')}

${about}`,
  )
}

/** When and on what the figures were taken: each bench's, where they were not all taken at once. */
function takenOn(results) {
  const places = new Map()
  for (const [name, { on }] of Object.entries(results)) places.set(on, [...(places.get(on) ?? []), name])
  return [...places]
    .map(([on, names]) => `- ${places.size === 1 ? 'All of it' : names.join(', ')}: ${on}`)
    .join('\n')
}
