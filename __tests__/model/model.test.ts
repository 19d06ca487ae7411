import { randomInt } from 'node:crypto'
import { runModel } from './run-model'
import { loadVerbs } from './verbs'
import { World } from './world'

/** How many commands are run at least; a fresh seed each time, unless one is given to repeat a failure. */
const COMMANDS = Number(process.env.MODEL_COMMANDS ?? 10_000)
const SEED = Number(process.env.MODEL_SEED ?? randomInt(2 ** 31))
const RUNS_AT_ONCE = 20

const world = new World()
beforeAll(() => world.start())
afterAll(() => world.stop())

test(`the law holds under ${COMMANDS} commands (MODEL_SEED=${SEED})`, async () => {
  const verbs = loadVerbs()
  for (let seed = SEED; world.done < COMMANDS; seed++) {
    const counterexample = await runModel(world, verbs, { seed, runs: RUNS_AT_ONCE, shrinkFor: 120_000 })
    if (counterexample) throw new Error(`repeat it with MODEL_SEED=${seed}\n${counterexample}`)
  }
  expect(world.done).toBeGreaterThanOrEqual(COMMANDS)
}, 3_600_000)
