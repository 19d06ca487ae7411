import type { Host, Instance, Store } from '../../src/payments/instance'
import type { Sql } from '../../src/payments/ledger/sql'
import type { Options } from '../../src/payments/options'
import type { Verbs } from './verbs'

/** The process was killed: nothing after this is done by it, not even clearing up. */
export class Crash extends Error {
  override readonly name = 'Crash'
}

/** What ends at a step: the whole process, or only that one statement (a lost connection to the database). */
export interface Blow {
  kind: 'kill' | 'lost statement'
  /** How many steps go well first. */
  after: number
  /** Whether the step's work is done all the same. */
  done: boolean
}

export interface ProcessParts {
  verbs: Verbs
  sql: Sql
  options: Options
  now: () => Date
  /** Lets so many ms pass. */
  sleep: (ms: number) => void
  store: (process: StoreProcess) => Store
  emit: Host['emit']
}

/**
 * One process of the store: its own instance, with its own work under way, on the shared ledger. It can be killed at any
 * statement of the ledger and any step of the platform; whatever it still has to do then fails at its next step.
 */
export class StoreProcess {
  readonly host: Host
  readonly instance: Instance
  readonly verbs: Verbs
  dead = false
  private blow: Blow | undefined

  constructor({ verbs, sql, options, now, sleep, store, emit }: ProcessParts) {
    const quiet = () => {}
    const log = { info: quiet, warn: quiet, error: quiet }
    const port: Sql = {
      raw: (text, bindings) => this.step(async () => sql.raw(text, bindings)),
    }
    this.verbs = verbs
    this.instance = verbs.createInstance(
      { providerId: 'pp_wemine_hk', options, sql: port, log },
      now,
      async (ms) => {
        sleep(ms)
        this.alive()
      },
    )
    this.guardClient()
    this.host = {
      sql: port,
      log,
      store: store(this),
      emit: (name, data) => this.step(() => emit(name, data)),
      instance: (id) => (id === this.instance.providerId ? this.instance : undefined),
      instances: () => [this.instance],
    }
  }

  /** Plans a blow. */
  strike(blow: Blow): void {
    this.blow = { ...blow }
  }

  /** One step that a blow can hit. */
  async step<T>(work: () => Promise<T> | T): Promise<T> {
    this.alive()
    const { blow } = this
    const hits = blow !== undefined && blow.after-- <= 0
    if (hits && !blow.done) this.fall(blow)
    const result = await work()
    if (hits) this.fall(blow)
    this.alive()
    return result
  }

  alive(): void {
    if (this.dead) throw new Crash('the process is dead')
  }

  private fall({ kind }: Blow): never {
    this.blow = undefined
    if (kind === 'lost statement') throw new Error('the connection to the database was lost')
    this.dead = true
    throw new Crash('the process is killed')
  }

  /** A dead process sends nothing. What it sent before arrives. */
  private guardClient(): void {
    const { client } = this.instance
    const { createOrder, queryOrder, refund } = client
    client.createOrder = async (order) => {
      this.alive()
      return createOrder.call(client, order)
    }
    client.queryOrder = async (query) => {
      this.alive()
      return queryOrder.call(client, query)
    }
    client.refund = async (order) => {
      this.alive()
      return refund.call(client, order)
    }
  }
}
