import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/sources'

const { legs } = require('../../scripts/matrix/legs')
const { countsOf, runLeg } = require('../../scripts/matrix/run-leg')
const { medusa2Of } = require('../../scripts/matrix/provide')
const { tableOf } = require('../../scripts/matrix/table')
const { engines, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

type Leg = { name: string; node: string; medusa2: string; postgres: string; jest: string[] }
const results = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 1,
  numTodoTests: 0,
}

test('a leg passes only where tests ran, all passed, and jest ended well', () => {
  expect(countsOf(results, 'exit 0')).toEqual({ result: 'passed', why: '', passed: 3, failed: 0, skipped: 1 })
  for (const [more, ended] of [
    [{ success: false, numFailedTests: 1 }, 'exit 1'],
    [{ success: false, numRuntimeErrorTestSuites: 1 }, 'exit 1'],
    [{ numPassedTests: 0 }, 'exit 0'],
    [{}, 'SIGKILL'],
  ] as const) {
    expect(countsOf({ ...results, ...more }, ended)).toMatchObject({ result: 'failed' })
  }
  expect(countsOf({ ...results, numPassedTests: 0 }, 'exit 0').why).toBe('no test ran')
})

test('a leg that cannot be provided counts as not run, and says why', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'wemine-matrix-'))
  const { PATH } = process.env
  // No npm.
  process.env.PATH = cache
  const outcome = await runLeg(legs[0], { root, cache })
  process.env.PATH = PATH
  rmSync(cache, { recursive: true })
  expect(outcome).toMatchObject({ result: 'not run', passed: 0 })
  expect(outcome.why).toMatch(/^cannot be provided: /)
  expect(tableOf([outcome])).toMatch(/^\| node-20 \|.* NOT RUN: cannot be provided: /m)
})

test('the table has a row for each leg, whatever stands in a cell', () => {
  const [one, two] = legs
  const outcome = {
    versions: 'a|b',
    result: 'passed',
    why: '',
    passed: 1,
    failed: 0,
    skipped: 0,
    minutes: 1.5,
  }
  const lines = tableOf([one, two].map((leg) => ({ ...outcome, leg }))).split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[2]).toBe('| node-20 | a\\|b | all of npm test | passed | 1 | 0 | 0 | 1.5 |')
})

test('an unknown leg is refused by name', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/matrix.mjs', '--only', 'node-18'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain('There is no leg node-18. The legs: node-20, ')
})

describe('the legs', () => {
  const chosen = (by: (leg: Leg) => boolean) => (legs as Leg[]).filter(by).map(({ name }) => name)

  test('have each line of Node.js, the lowest minor of the first one', () => {
    const [lowest, second] = engines.node.match(/\d+\.\d+/g)
    expect(legs[0].node).toBe(lowest)
    expect(legs[1].node).toBe(second.split('.')[0])
  })

  test('have both ends of Medusa 2 and both ends of PostgreSQL', () => {
    expect(chosen(({ medusa2 }) => medusa2 === 'lowest')).toEqual(['medusa-2-lowest'])
    expect(chosen(({ medusa2 }) => medusa2 === 'newest')).toEqual(['medusa-2-newest'])
    expect(chosen(({ postgres }) => postgres !== 'embedded')).toEqual(['postgres-15'])
    const [, lowest] = /^\^(\d+\.\d+\.\d+)$/.exec(peerDependencies['@medusajs/framework']) ?? []
    expect(medusa2Of('lowest', root)).toBe(lowest)
  })

  test.each(['postgres-15', 'package-managers', 'medusa-1-admin', 'medusa-2-admin'])(
    'run tests that are there: %s',
    (name) => {
      const [{ jest: args }] = (legs as Leg[]).filter((leg) => leg.name === name) as [Leg]
      const list = ['node_modules/jest/bin/jest.js', ...args, '--listTests']
      const files = execFileSync('node', list, { cwd: root, encoding: 'utf8' })
      expect(files).toMatch(/\.test\.ts$/m)
      for (const path of args.filter((arg) => arg.startsWith('__tests__')))
        expect(files).toMatch(new RegExp(path))
    },
  )

  test('are all in the GitHub workflow', () => {
    const workflow = readFileSync(join(root, '.github/workflows/test.yml'), 'utf8')
    const [, named = ''] = /^ +leg: \[(.*)\]$/m.exec(workflow) ?? []
    const versions =
      /^ +node: \[(.*)\]$/m
        .exec(workflow)?.[1]
        ?.split(', ')
        .map((one) => `node-${one}`) ?? []
    expect([...versions, ...named.split(', ')]).toEqual(legs.map(({ name }: Leg) => name))
  })
})

test('what the matrix writes is ignored by git', () => {
  const file = '.cache/matrix/summary.md'
  expect(execFileSync('git', ['check-ignore', file], { cwd: root, encoding: 'utf8' }).trim()).toBe(file)
})
