import fc from 'fast-check'
import { anyAct } from './acts/acts'
import { runOnce } from './run-model'
import { loadSource } from './source'
import { type Setting, World } from './world'

const world = new World()
const source = loadSource()
beforeAll(() => world.start(source.verbs.createTables))
afterAll(() => world.stop())

const usual = { isCalm: false, unclaimedPayments: 'refund', oddity: 'usual', isGuarded: false } as const

test.each<Setting>([
  { ...usual, medusa: 1, locking: 'memory' },
  { ...usual, medusa: 2, locking: 'memory' },
  { ...usual, medusa: 2, locking: 'postgres' },
])('the same seed gives the same steps: Medusa $medusa, locks in $locking', async (setting) => {
  const acts = fc.sample(anyAct(), { seed: 7, numRuns: 120 })
  const traceOf = async (turns: number) => {
    world.scheduler.trace = []
    await runOnce(world, source, { setting, turns, acts })
    return world.scheduler.trace
  }
  const first = await traceOf(11)
  expect(first.length).toBeGreaterThan(300)
  expect(await traceOf(11)).toEqual(first)
  expect(await traceOf(12)).not.toEqual(first)
})
