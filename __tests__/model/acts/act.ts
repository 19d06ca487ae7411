import type { AsyncCommand } from 'fast-check'
import { checkLedger } from '../invariants'
import type { Platform } from '../platform/platform'
import type { World } from '../world'

/** One thing that somebody does or that happens, as plain data with words for it. */
export interface Act {
  /** As a counterexample shows it. */
  label: string
  /** Whether there is anything to do it to. */
  can(platform: Platform): boolean
  run(world: World): Promise<unknown>
}

/** What a defect of the model itself looks like. */
const BUGS = ['TypeError', 'ReferenceError', 'RangeError', 'AssertionError']

/** An act fails where its request fails: for a reason of the store, a killed process, a refusing phone. */
export async function attempt(act: Act, world: World): Promise<void> {
  try {
    await act.run(world)
  } catch (error) {
    if (BUGS.includes((error as Error).name)) throw error
  }
}

/** Acts as fast-check runs them, one or several at the same time. After each, the ledger is looked at. */
export class Doing implements AsyncCommand<Platform, World> {
  constructor(private readonly acts: readonly Act[]) {}

  check(platform: Platform): boolean {
    return this.acts.every((act) => act.can(platform))
  }

  async run(_: Platform, world: World): Promise<void> {
    world.done += this.acts.length
    await Promise.all(this.acts.map((act) => attempt(act, world)))
    world.restart()
    await checkLedger(world)
  }

  toString(): string {
    const labels = this.acts.map(({ label }) => label)
    return labels.length === 1 ? labels[0]! : `at once [${labels.join(' | ')}]`
  }
}
