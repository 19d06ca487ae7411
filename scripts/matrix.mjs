// npm run test:matrix [-- --only <leg>[,<leg>…]]
// Runs the tests on every set of versions that the package promises, one after the other, and prints a table. Logs,
// jest's results and the table stay in .cache/matrix. Ends with 1 unless every leg that was asked for passed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { legs } from './matrix/legs.js'
import { runLeg } from './matrix/run-leg.js'
import { tableOf } from './matrix/table.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, '.cache/matrix')
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const asked = values.only?.split(',') ?? legs.map(({ name }) => name)
const unknown = asked.filter((name) => !legs.some((leg) => leg.name === name))
if (unknown.length > 0) {
  console.error(`There is no leg ${unknown.join(', ')}. The legs: ${legs.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

mkdirSync(cache, { recursive: true })
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
/** @type {import('./matrix/run-leg.js').Outcome[]} */
const outcomes = []
const summary = () => `${new Date().toISOString().slice(0, 10)}\n\n${tableOf(outcomes)}\n`
for (const leg of legs.filter(({ name }) => asked.includes(name))) {
  console.log(`${leg.name}: ${leg.runs} (log: .cache/matrix/${leg.name}.log)`)
  const outcome = await runLeg(leg, { root, cache })
  outcomes.push(outcome)
  console.log(`  ${outcome.result}${outcome.why && `: ${outcome.why}`}, ${outcome.minutes} minutes`)
  // After each leg: a machine that is stopped on the way leaves what is known.
  writeFileSync(join(cache, 'summary.md'), summary())
}
console.log(`\n${summary()}`)
const missing = outcomes.filter(({ result }) => result === 'not run')
for (const { leg, why } of missing) console.error(`NOT RUN: ${leg.name}: ${why}`)
process.exit(outcomes.every(({ result }) => result === 'passed') ? 0 : 1)
