import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Defect, defects } from './defects/defects'
import { Garden } from './defects/plant'
import seenAt from './defects/seen-at.json'
import { type Counterexample, runModel } from './run-model'
import { loadSource, type Source } from './source'
import { World } from './world'

/** By then the law must be seen broken; most defects take a few hundred commands, and a few some thousands. */
const COMMANDS = Number(process.env.MODEL_TEETH_COMMANDS ?? 20_000)
const SEED = Number(process.env.MODEL_TEETH_SEED ?? 1)
/** With MODEL_TEETH_RECORD=1 the runs that showed the defects are written down, for the next time. */
const IS_RECORDED = process.env.MODEL_TEETH_RECORD === '1'

/** The run that showed each defect when it was last recorded. */
const known: Record<string, { seed: number; path: string }> = seenAt

const world = new World()
const garden = new Garden()
beforeAll(() => world.start(loadSource().verbs.createTables))
afterAll(async () => {
  await world.stop()
  garden.clear()
  const sorted = defects.map(({ sentence }) => [sentence, known[sentence]])
  if (IS_RECORDED)
    writeFileSync(
      join(__dirname, 'defects/seen-at.json'),
      `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`,
    )
})

test.each(defects)(
  '$file: $sentence',
  async (defect) => {
    const source = loadSource(garden.plant(defect))
    const { words, seed, path } = (await repeat(source, defect)) ?? (await search(source, defect))
    expect(words).toMatch(/^Unlawful: /)
    known[defect.sentence] = { seed, path }
  },
  1_200_000,
)

/** The run that showed it the last time. Where the source has changed since, it may show nothing any more. */
async function repeat(source: Source, defect: Defect): Promise<Counterexample | undefined> {
  const run = known[defect.sentence]
  return run && runModel(world, source, { ...run, ...sizeOf(defect), runs: 1 })
}

/** @throws Error where the law held all the time */
async function search(source: Source, defect: Defect): Promise<Counterexample> {
  const before = world.done
  for (let seed = SEED; world.done - before < COMMANDS; seed++) {
    const counterexample = await runModel(world, source, { seed, ...sizeOf(defect), runs: 4 })
    if (counterexample) return counterexample
  }
  throw new Error(`the law held for ${world.done - before} commands (MODEL_TEETH_SEED=${SEED})`)
}

const sizeOf = ({ focus, within }: Defect) => ({ longest: 60, focus, within })

test('there are enough of them, and each is of its own', () => {
  expect(new Set(defects.map(({ sentence }) => sentence)).size).toBe(defects.length)
  expect(defects.length).toBeGreaterThanOrEqual(50)
})
