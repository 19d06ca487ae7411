const { spawn } = require('node:child_process')
const { closeSync, existsSync, openSync, readFileSync, rmSync } = require('node:fs')
const { delimiter, join } = require('node:path')
const { embeddedPostgresOf, medusa1Of, medusa2Of, provideNode, providePostgres } = require('./provide')

/** A leg that has not ended by then hangs, in ms. */
const LIMIT = 4 * 60 * 60_000

/**
 * @typedef {object} Outcome what became of a leg
 * @property {import('./legs').Leg} leg
 * @property {string} versions
 * @property {'passed' | 'failed' | 'not run'} result
 * @property {string} why where it did not pass
 * @property {number} passed tests
 * @property {number} failed tests, and files that did not run
 * @property {number} skipped tests
 * @property {number} minutes
 */

/**
 * Runs one leg to its end. Never throws: what cannot be provided is an outcome too.
 * @param {import('./legs').Leg} leg
 * @param {{ root: string, cache: string }} where `cache` also gets the leg's log and jest's results
 * @returns {Promise<Outcome>}
 */
async function runLeg(leg, { root, cache }) {
  const began = Date.now()
  const none = { leg, versions: '', passed: 0, failed: 0, skipped: 0 }
  const minutes = () => Math.round((Date.now() - began) / 6_000) / 10
  let provided
  try {
    provided = provide(leg, { root, cache })
  } catch (error) {
    return { ...none, result: 'not run', why: `cannot be provided: ${firstLine(error)}`, minutes: minutes() }
  }
  const { env, versions } = provided
  const results = join(cache, `${leg.name}.json`)
  rmSync(results, { force: true })
  const log = openSync(join(cache, `${leg.name}.log`), 'w')
  const jest = [
    'node_modules/jest/bin/jest.js',
    ...leg.jest,
    '--json',
    `--outputFile=${results}`,
    '--maxWorkers=3',
  ]
  const commands = [...leg.scripts.map((script) => ['npm', 'run', script]), ['node', ...jest]]
  let ended = ''
  for (const command of commands) {
    const how = await run(command, { cwd: root, env, log })
    const isTests = command === commands.at(-1)
    ended = isTests ? how : `${command.join(' ')}: ${how}`
    if (how !== 'exit 0') break
  }
  closeSync(log)
  if (!existsSync(results)) {
    return {
      ...none,
      versions,
      result: 'failed',
      failed: 1,
      why: `no results of the tests (${ended})`,
      minutes: minutes(),
    }
  }
  return { leg, versions, minutes: minutes(), ...countsOf(JSON.parse(readFileSync(results, 'utf8')), ended) }
}

/**
 * @param {import('./legs').Leg} leg
 * @param {{ root: string, cache: string }} where
 */
function provide(leg, { root, cache }) {
  const node = provideNode(leg.node, cache)
  const medusa2 = medusa2Of(leg.medusa2, root)
  const bin = leg.postgres === 'embedded' ? undefined : providePostgres(leg.postgres)
  const versions = [
    `Node.js ${node.version}`,
    `Medusa ${medusa2} and ${medusa1Of(root)}`,
    `PostgreSQL ${bin ? leg.postgres : embeddedPostgresOf(root)}`,
  ]
  const { MEDUSA_2: _version, POSTGRES_BIN: _bin, CRASHES: _rows, NIGHTLY: _all, ...inherited } = process.env
  const env = {
    ...inherited,
    PATH: `${node.folder}${delimiter}${process.env.PATH}`,
    ...(leg.medusa2 !== 'development' && { MEDUSA_2: medusa2 }),
    ...(bin && { POSTGRES_BIN: bin }),
    ...(leg.nightly && { NIGHTLY: '1' }),
  }
  return { env, versions: versions.join(', ') }
}

/**
 * @param {any} results what jest writes with `--json`
 * @param {string} ended
 * @returns {Pick<Outcome, 'result' | 'why' | 'passed' | 'failed' | 'skipped'>}
 */
function countsOf(results, ended) {
  const passed = results.numPassedTests
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
  const skipped = results.numPendingTests + results.numTodoTests
  const isFine = results.success && ended === 'exit 0' && failed === 0 && passed > 0
  if (isFine) return { result: 'passed', why: '', passed, failed, skipped }
  const why = passed === 0 && failed === 0 ? 'no test ran' : ended
  return { result: 'failed', why, passed, failed, skipped }
}

/**
 * @param {string[]} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, log: number }} options `log`: an open file
 * @returns {Promise<string>} how it ended, in words
 */
function run([command = '', ...args], { cwd, env, log }) {
  return new Promise((resolve) => {
    // A process group of its own, ended whole: jest's workers start stores and databases.
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', log, log], detached: true })
    const stop = () => child.pid && process.kill(-child.pid, 'SIGKILL')
    const timer = setTimeout(stop, LIMIT)
    process.once('exit', stop)
    const done = (/** @type {string} */ how) => {
      clearTimeout(timer)
      process.off('exit', stop)
      resolve(how)
    }
    child.once('error', (error) => done(error.message))
    child.once('close', (code, signal) => done(signal ?? `exit ${code}`))
  })
}

const firstLine = (/** @type {any} */ error) =>
  `${error?.stderr ?? ''}`.trim().split('\n')[0] || `${error?.message ?? error}`.split('\n')[0]

module.exports = { runLeg, countsOf }
