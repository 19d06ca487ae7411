import type { Sql } from '../../../src/payments/ledger/sql'
import type { Actor, ModelClock } from '../time/model-clock'
import type { Blow, Scheduler } from '../time/scheduler'
import { type Database, type Row, type Statement, sqlOf } from './model-sql'

/** Whoever waited for a process hears of its death by this. */
export class Crash extends Error {
  override readonly name = 'Crash'
}

/** What hits a process: its death, or only that one statement (a lost connection to the database). */
export interface Strike {
  kind: 'kill' | 'lost statement'
  /** How the step's label begins; any step where it is left out. */
  at?: string | undefined
  /** How many such steps go well first. */
  after: number
  /** Whether the step's work is done all the same. */
  done: boolean
}

export interface ProcessParts {
  clock: ModelClock
  scheduler: Scheduler
  database: Database
  /** Other than the one of each process that was there before. */
  number: number
}

/** One process of the store. Once it is dead nothing of what it had under way goes on; its leases and locks stay. */
export class StoreProcess implements Actor {
  readonly name: string
  readonly number: number
  readonly sql: Sql
  readonly log = { info() {}, warn() {}, error() {}, debug() {} }
  isDead = false
  strike: Strike | undefined
  /** What the platform hangs on a process, by kind. */
  readonly parts = new Map<string, unknown>()
  private readonly waiting = new Set<(error: Error) => void>()

  constructor(private readonly world: ProcessParts) {
    this.number = world.number
    this.name = `p${world.number}`
    this.sql = sqlOf(this, world.database, world.scheduler)
  }

  get time(): number {
    return this.world.clock.time
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.world.clock.after(ms, this, resolve))
  }

  /** One step of the platform, by its own connection; gives the last statement's first row. */
  write(label: string, statements: readonly Statement[]): Promise<Row | undefined> {
    const { database, scheduler } = this.world
    return scheduler.park(this, label, async () => {
      if (statements.length === 1)
        return (await database.query(statements[0]!.text, statements[0]!.values))[0]
      return database.transaction(statements)
    })
  }

  read(label: string, text: string, values: Row): Promise<Row[]> {
    const { database, scheduler } = this.world
    return scheduler.park(this, label, () => database.query(text, values))
  }

  /** A step without a statement, such as a message to the event bus. */
  step(label: string, work: () => void): Promise<void> {
    return this.world.scheduler.park(this, label, work)
  }

  /** Has the process do something for somebody outside of it. @throws Crash when it dies over it */
  request<T>(work: () => Promise<T>): Promise<T> {
    if (this.isDead) return Promise.reject(new Crash(this.name))
    return new Promise<T>((resolve, reject) => {
      this.waiting.add(reject)
      const begin = () => {
        work()
          .then(resolve, reject)
          .finally(() => this.waiting.delete(reject))
      }
      this.world.scheduler.park(this, 'begins a request', begin).catch(reject)
    })
  }

  kill(): void {
    this.isDead = true
    for (const reject of this.waiting) reject(new Crash(this.name))
    this.waiting.clear()
  }

  /** The blow to its next step, if it comes now. */
  nextBlow(label: string): Blow | undefined {
    const { strike } = this
    if (!strike || (strike.at !== undefined && !label.startsWith(strike.at))) return undefined
    // A lost connection to the gateway is one of its own faults.
    if (strike.kind === 'lost statement' && label.startsWith('gateway')) return undefined
    if (strike.after-- > 0) return undefined
    this.strike = undefined
    return async (run) => {
      const value = strike.done ? await run() : undefined
      if (strike.kind === 'lost statement') throw new Error('the connection to the database was lost')
      this.kill()
      return value
    }
  }
}
