import { randomInt } from 'node:crypto'
import { runModel } from './run-model'
import { loadSource } from './source'
import { World } from './world'

/**
 * How many acts are done at least. The same ones each time, so that a failure speaks of the change that was made;
 * MODEL_SEED is another beginning, and `random` a fresh one each time. MODEL_PATH repeats one run of a seed.
 */
const COMMANDS = Number(process.env.MODEL_COMMANDS ?? 10_000)
const { MODEL_SEED = '1', MODEL_PATH } = process.env
const SEED = MODEL_SEED === 'random' ? randomInt(2 ** 31) : Number(MODEL_SEED)
const RUNS_AT_ONCE = 20
/** How long a counterexample is made smaller, in ms. */
const SHRINK_FOR = Number(process.env.MODEL_SHRINK_FOR ?? 120_000)

const world = new World()
const source = loadSource()
beforeAll(() => world.start(source.verbs.createTables))
afterAll(() => world.stop())

test(`the law holds under ${COMMANDS} commands (MODEL_SEED=${SEED})`, async () => {
  for (let seed = SEED; world.done < COMMANDS; seed++) {
    const size = MODEL_PATH
      ? { seed, path: MODEL_PATH, runs: 1 }
      : { seed, runs: RUNS_AT_ONCE, shrinkFor: SHRINK_FOR }
    const counterexample = await runModel(world, source, size)
    if (counterexample) throw new Error(counterexample.words)
    if (MODEL_PATH) return
  }
  expect(world.done).toBeGreaterThanOrEqual(COMMANDS)
}, 7_200_000)
