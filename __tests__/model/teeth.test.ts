import { defects } from './defects/defects'
import { Garden } from './defects/plant'
import { runModel } from './run-model'
import { loadSource } from './source'
import { World } from './world'

/** By then the law must be seen broken; most defects take a few hundred commands, and a few some thousands. */
const COMMANDS = Number(process.env.MODEL_TEETH_COMMANDS ?? 20_000)
const SEED = Number(process.env.MODEL_TEETH_SEED ?? 1)

const world = new World()
const garden = new Garden()
beforeAll(() => world.start(loadSource().verbs.createTables))
afterAll(async () => {
  await world.stop()
  garden.clear()
})

test.each(defects)(
  '$file: $sentence',
  async (defect) => {
    const source = loadSource(garden.plant(defect))
    const before = world.done
    for (let seed = SEED; world.done - before < COMMANDS; seed++) {
      const { focus, within } = defect
      const counterexample = await runModel(world, source, { seed, runs: 4, longest: 60, focus, within })
      if (!counterexample) continue
      expect(counterexample).toMatch(/^Unlawful: /)
      return
    }
    throw new Error(`the law held for ${world.done - before} commands (MODEL_TEETH_SEED=${SEED})`)
  },
  1_200_000,
)

test('there are enough of them, and each is of its own', () => {
  expect(new Set(defects.map(({ sentence }) => sentence)).size).toBe(defects.length)
  expect(defects.length).toBeGreaterThanOrEqual(50)
})
