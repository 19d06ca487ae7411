import { mulberry32, type Random } from '../../../src/sandbox/faults/random'
import type { Actor, ModelClock } from './model-clock'

interface Step {
  actor: Actor
  label: string
  since: number
  run: () => unknown
  resolve: (value: never) => void
  reject: (error: Error) => void
}

/** What is about to happen to a step of an actor that was struck. */
export type Blow = (run: () => unknown) => Promise<unknown>

/** How long a step of a living process waits at most, in ms: a store that stands still for longer is a dead one. */
const LONGEST_WAIT = 5000
/** How long anything that somebody does may take, in ms. */
const LONGEST_ACT = 1_800_000
/** One choice in so many is that time passes. */
const PAUSE_ONE_IN = 14
const PAUSES = [30, 300, 900, 2500, 4900]

/** The world around the store: shoppers, the gateway, people. It never dies. */
export const WORLD: Actor = { name: 'world', isDead: false }

/**
 * Runs one step at a time to its end. Every statement, every question to the gateway and every call of the platform waits
 * here for its turn; whose turn it is comes from the seed, and nothing from real time, so that a run can be repeated. A
 * process that died never has a turn again.
 */
export class Scheduler {
  /** Whose code runs right now. */
  current: Actor = WORLD
  /** Every step of the run in its order, where it is to be kept. */
  trace: string[] | undefined
  private steps: Step[] = []
  private random: Random = mulberry32(0)
  private pending = new Set<string>()
  private isBroken: Error | undefined

  constructor(
    private readonly clock: ModelClock,
    /** Gives what hits the actor's next step, if anything does. */
    private readonly blowOf: (actor: Actor, label: string) => Blow | undefined,
  ) {}

  begin(seed: number): void {
    this.random = mulberry32(seed)
    this.steps = []
    this.pending.clear()
    this.isBroken = undefined
    this.current = WORLD
  }

  draw(length: number): number {
    return Math.floor(this.random() * length)
  }

  /** Does `run` when its turn comes. Never for whoever is dead by then. */
  park<T>(actor: Actor, label: string, run: () => Promise<T> | T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (!actor.isDead)
        this.steps.push({ actor, label, since: this.clock.time, run, resolve, reject: reject as never })
    })
  }

  /** Begins what somebody does, beside all that is under way. `failed` hears of an error. */
  spawn(name: string, work: () => Promise<unknown>, failed: (error: Error) => void): void {
    const id = `${name} (${this.pending.size})`
    this.pending.add(id)
    this.current = WORLD
    work()
      .catch((error) => {
        try {
          failed(error as Error)
        } catch (fault) {
          this.isBroken ??= fault as Error
        }
      })
      .finally(() => this.pending.delete(id))
  }

  /** Does at most `most` steps; false when there was none left. */
  async run(most: number): Promise<boolean> {
    await drain()
    for (let done = 0; done < most; done++) if (!(await this.step())) return false
    return true
  }

  /** Until everything that was begun has ended, with as much time passing as it waits for. */
  async finish(): Promise<void> {
    const end = this.clock.time + LONGEST_ACT
    for (;;) {
      while (await this.run(64)) this.checkTime(end)
      if (this.pending.size === 0) return
      this.checkTime(end)
      const due = this.clock.nextDue()
      await this.pass(due ?? end + 1)
    }
  }

  private checkTime(end: number): void {
    if (this.clock.time > end) throw new Error(`never ends: ${[...this.pending].join(', ')}`)
  }

  /** Lets time pass to `target`; what falls due on the way is done first, with all that follows from it. */
  async passTo(target: number): Promise<void> {
    for (;;) {
      await this.finish()
      if (!(await this.pass(target))) return
    }
  }

  /** One timer on the way to `target`; false when there was none. */
  private async pass(target: number): Promise<boolean> {
    const timer = this.clock.passTo(target)
    if (!timer) return false
    this.current = timer.actor
    timer.fire()
    await drain()
    return true
  }

  private async step(): Promise<boolean> {
    if (this.isBroken) throw this.isBroken
    this.steps = this.steps.filter(({ actor }) => !actor.isDead)
    if (this.steps.length === 0) return false
    if (this.draw(PAUSE_ONE_IN) === 0) await this.pause()
    const step = this.take()
    this.trace?.push(
      `${new Date(this.clock.time).toISOString().slice(8, 23)} ${step.actor.name} ${step.label}`,
    )
    this.current = step.actor
    const blow = this.blowOf(step.actor, step.label)
    try {
      const value = await (blow ? blow(step.run) : step.run())
      if (!step.actor.isDead) step.resolve(value as never)
    } catch (error) {
      if (!step.actor.isDead) step.reject(error as Error)
    }
    this.current = step.actor
    await drain()
    return true
  }

  /** Some time passes while all wait, but not so much that one would wait for too long. */
  private async pause(): Promise<void> {
    const longest = Math.min(...this.steps.map(({ since }) => since)) + LONGEST_WAIT
    await this.pass(Math.min(longest, this.clock.time + PAUSES[this.draw(PAUSES.length)]!))
  }

  /** One that has waited long enough, else by chance. */
  private take(): Step {
    this.steps = this.steps.filter(({ actor }) => !actor.isDead)
    const late = this.steps.findIndex(({ since }) => this.clock.time - since >= LONGEST_WAIT)
    const [step] = this.steps.splice(late >= 0 ? late : this.draw(this.steps.length), 1)
    return step!
  }
}

/** Everything that can go on without a turn has gone on when this resolves. */
const drain = () => new Promise<void>((resolve) => setImmediate(resolve))
