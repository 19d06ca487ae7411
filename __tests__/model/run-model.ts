import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Act } from './acts/act'
import { type ActName, anyAct } from './acts/acts'
import { ODDITIES, type Oddity } from './gateway/model-gateway'
import { checkMoment, readAccounts, Unlawful } from './law/law'
import { settle } from './law/settle'
import type { Source } from './source'
import type { Setting, World } from './world'

/** One Medusa alone, `1` or `2`. */
const { MODEL_MEDUSA: MEDUSA } = process.env

const setting: fc.Arbitrary<Setting> = fc.record({
  isCalm: fc.constantFrom(true, false, false),
  medusa: MEDUSA ? fc.constant(Number(MEDUSA) as 1 | 2) : fc.constantFrom(1, 2),
  unclaimedPayments: fc.constantFrom('refund', 'refund', 'refund', 'hold'),
  oddity: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Oddity>('usual') },
    { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(ODDITIES) as Oddity[])) },
  ),
  locking: fc.constantFrom('postgres', 'memory'),
  isGuarded: fc.boolean(),
})

export interface ModelSize {
  seed: number
  /** The run of that seed alone, as a counterexample names it. */
  path?: string | undefined
  /** Runs of many acts each. */
  runs: number
  /** Acts in a run at most. @default 140 */
  longest?: number
  /** What is to happen more often than usual. */
  focus?: readonly ActName[] | undefined
  /** What the setting is to be. */
  within?: Partial<Setting> | undefined
  /** Whether a counterexample is made small first, in at most so many ms. */
  shrinkFor?: number
}

/** A run in which the law does not hold. */
export interface Counterexample {
  /** What went wrong, how to repeat it, and everything that was done. */
  words: string
  seed: number
  path: string
}

/** Runs the model on this source. Resolves to undefined where the law held throughout. */
export async function runModel(
  world: World,
  source: Source,
  size: ModelSize,
): Promise<Counterexample | undefined> {
  const { seed, path, runs, longest = 140, shrinkFor, focus, within } = size
  const run = fc.record({
    setting,
    turns: fc.noShrink(fc.integer({ min: 0 })),
    acts: fc.array(anyAct(focus), { maxLength: longest, size: 'max' }),
  })
  let isRepeated = false
  let shrinkUntil = Number.POSITIVE_INFINITY
  const property = fc.asyncProperty(run, async ({ setting, turns, acts }) => {
    // Where the one run of a path is lawful by now, those beside it are not looked at. (An interrupted check of
    // fast-check's leaves its last run going on beside the next.)
    if (isRepeated || Date.now() > shrinkUntil) return
    isRepeated = path !== undefined
    try {
      await runOnce(world, source, { setting: { ...setting, ...within }, turns, acts })
    } catch (error) {
      shrinkUntil = Math.min(shrinkUntil, Date.now() + (shrinkFor ?? 0))
      throw error
    }
  })
  const details = await fc.check(property, {
    ...{ seed, numRuns: runs, ...(path !== undefined && { path }) },
    endOnFailure: shrinkFor === undefined,
  })
  if (!details.failed) return undefined
  const { name, message } = (details.errorInstance ?? new Error('no run was done')) as Error
  const [found] = details.counterexample ?? []
  const acts = found?.acts.map(({ label }) => `  ${label}`).join('\n')
  const repeated = { seed: details.seed, path: details.counterexamplePath ?? '' }
  const replay = `MODEL_SEED=${repeated.seed} MODEL_PATH=${repeated.path} npx jest __tests__/model/model.test.ts --selectProjects model`
  const words = `${name}: ${message}\nrepeat it with: ${replay}\n${JSON.stringify({ ...found?.setting, ...within })}\n${acts}`
  return { words, ...repeated }
}

/** Where every step of a run that failed is written. */
const { MODEL_TRACE: TRACE } = process.env

export interface Run {
  setting: Setting
  /** The seed of whose turn it is. */
  turns: number
  acts: readonly Act[]
}

/** One run: acts that overlap as the seed has it, then the end of all. */
export async function runOnce(world: World, source: Source, { setting, turns, acts }: Run): Promise<void> {
  await world.begin(setting, turns, source)
  const { scheduler } = world
  if (TRACE) scheduler.trace = []
  try {
    await doAll(world, acts)
  } catch (error) {
    if (TRACE) await writeTrace(world, TRACE)
    throw error
  }
}

/** Every step, and how all accounts stand at the end. */
async function writeTrace(world: World, file: string): Promise<void> {
  const { rows, ...rest } = await readAccounts(world, world.database)
  const accounts = { ...rest, rows: [...rows.values()], gateway: world.gateway.orders() }
  const steps = world.scheduler.trace?.join('\n')
  writeFileSync(file, `${steps}\n${JSON.stringify(accounts, undefined, 1)}\n`)
}

async function doAll(world: World, acts: readonly Act[]): Promise<void> {
  const { scheduler } = world
  for (const act of acts) {
    world.restart()
    if (!act.can(world)) continue
    world.done += 1
    scheduler.trace?.push(`=== ${act.label}`)
    if (act.isAlone) {
      await scheduler.finish()
      await act.run(world)
    } else {
      scheduler.spawn(act.label, () => act.run(world), attempt)
      await goOn(world)
    }
    checkMoment(world, await readAccounts(world, world.database))
    if (world.database.fault) throw world.database.fault
  }
  await scheduler.finish()
  scheduler.trace?.push('=== the end')
  await settle(world)
  if (world.database.fault) throw world.database.fault
}

/** As often as not an act ends before the next one begins; else they overlap. */
async function goOn({ scheduler }: World): Promise<void> {
  const way = scheduler.draw(4)
  if (way < 2) await scheduler.finish()
  else await scheduler.run(scheduler.draw(way === 2 ? 6 : 40))
}

/** What a defect of the model itself looks like. */
const BUGS = ['TypeError', 'ReferenceError', 'RangeError', 'AssertionError']

/** An act fails where its request fails: for a reason of the store, a killed process, a refusing phone. */
function attempt(error: Error): void {
  if (error instanceof Unlawful || BUGS.includes(error.name)) throw error
}
