import fc from 'fast-check'
import { settleAccounts } from './accounts'
import { type ActName, doings } from './acts/acts'
import { ODDITIES, type Oddity } from './sandboxes'
import type { Verbs } from './verbs'
import type { Setting, World } from './world'

const setting: fc.Arbitrary<Setting> = fc.record({
  isCalm: fc.constantFrom(true, false, false),
  medusa: fc.constantFrom(1, 2),
  unclaimedPayments: fc.constantFrom('refund', 'refund', 'refund', 'hold'),
  oddity: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Oddity>('usual') },
    { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(ODDITIES) as Oddity[])) },
  ),
})

export interface ModelSize {
  seed: number
  /** Runs of many commands each. */
  runs: number
  /** Commands in a run at most. @default 140 */
  longest?: number
  /** What is to happen more often than usual. */
  focus?: readonly ActName[] | undefined
  /** What the setting is to be. */
  within?: Partial<Setting> | undefined
  /** Whether a counterexample is made small first, in at most so many ms. */
  shrinkFor?: number
}

/** Runs the model on these verbs. Resolves to the counterexample's words, or undefined where the law held throughout. */
export async function runModel(world: World, verbs: Verbs, size: ModelSize): Promise<string | undefined> {
  const { seed, runs, longest = 140, shrinkFor, focus, within } = size
  const commands = fc.commands(doings(focus), { maxCommands: longest, size: 'max' })
  const property = fc.asyncProperty(setting, commands, async (setting, commands) => {
    await world.begin({ ...setting, ...within }, verbs)
    await fc.asyncModelRun(() => ({ model: world.platform, real: world }), commands)
    await settleAccounts(world)
  })
  const details = await fc.check(property, {
    seed,
    numRuns: runs,
    ...(shrinkFor === undefined ? { endOnFailure: true } : { interruptAfterTimeLimit: shrinkFor }),
  })
  if (!details.failed) return undefined
  const { name, message } = details.errorInstance as Error
  return `${name}: ${message}\n${fc.defaultReportMessage(details)}`
}
