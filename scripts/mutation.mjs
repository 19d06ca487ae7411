// npm run mutation [-- <part> ...]: changes one expression of the source at a time and runs the tests that state what it does.
// Each part is a run of Stryker with the tests nearest to its files: all tests against every mutant would take days.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import startPostgres from '../__tests__/support/start-postgres.mjs'
import stopPostgres from '../__tests__/support/stop-postgres.mjs'
import { parts } from './mutation/parts.mjs'

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !parts[name])
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}

const REPORT = '.cache/mutation.json'
mkdirSync('.cache', { recursive: true })
const names = asked.length > 0 ? asked : Object.keys(parts)
// One for all mutants: Jest, which would start it, starts anew for each.
if (names.some((name) => parts[name].tests.some((test) => test.startsWith('ledger/')))) await startPostgres()
const failed = names.filter((name) => {
  const { mutate, tests } = parts[name]
  rmSync(REPORT, { force: true })
  console.log(`\n${name}: ${mutate.join(', ')}`)
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', mutate.join(',')], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: tests.join(',') },
  })
  if (existsSync(REPORT)) copyFileSync(REPORT, `.cache/mutation-${name}.json`)
  return status !== 0
})
await stopPostgres()
if (failed.length > 0) {
  console.error(`\nBelow the limit, or not run: ${failed.join(', ')}`)
  process.exitCode = 1
}
