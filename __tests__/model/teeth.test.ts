import { defects } from './defects'
import { Garden } from './plant'
import { runModel } from './run-model'
import { loadVerbs } from './verbs'
import { World } from './world'

/** By then the law must be seen broken; most defects take a few hundred commands. */
const COMMANDS = Number(process.env.MODEL_TEETH_COMMANDS ?? 6000)
/** Seeds by which each defect is known to show soon; those after them are tried where it does not. */
const SEED = Number(process.env.MODEL_TEETH_SEED ?? 1)

const world = new World()
const garden = new Garden()
beforeAll(() => world.start())
afterAll(async () => {
  await world.stop()
  garden.clear()
})

test.each(defects)(
  '$file: $sentence',
  async (defect) => {
    const verbs = loadVerbs(garden.plant(defect))
    const before = world.done
    for (let seed = SEED; world.done - before < COMMANDS; seed++) {
      const { focus, within } = defect
      const counterexample = await runModel(world, verbs, { seed, runs: 4, longest: 60, focus, within })
      if (!counterexample) continue
      expect(counterexample).toMatch(/^Unlawful: /)
      return
    }
    throw new Error(`the law held for ${world.done - before} commands (MODEL_TEETH_SEED=${SEED})`)
  },
  600_000,
)
