import { randomInt } from 'node:crypto'
import { runModel } from './run-model'
import { loadVerbs } from './verbs'
import { World } from './world'

/**
 * How many commands are run at least. The same ones each time, so that a failure speaks of the change that was made;
 * MODEL_SEED is another beginning, and `random` a fresh one each time.
 */
const COMMANDS = Number(process.env.MODEL_COMMANDS ?? 10_000)
const { MODEL_SEED = '1' } = process.env
const SEED = MODEL_SEED === 'random' ? randomInt(2 ** 31) : Number(MODEL_SEED)
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
