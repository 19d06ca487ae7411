import type { Client } from 'pg'
import { mulberry32, type Random } from '../../src/sandbox/faults/random'
import type { NotificationMessage } from '../../src/sandbox/notifications/message'
import type { NotificationReply } from '../../src/sandbox/notifications/post'
import type { SandboxControls } from '../../src/sandbox/sandbox'
import type { Exchange, WireRequest } from '../../src/wemine/client/connection'
import { ModelGateway, type Oddity, waitsInVain } from './gateway/model-gateway'
import { Medusa1 } from './medusa-1/medusa-1'
import { MEDUSA_1_TABLES } from './medusa-1/schema'
import type { Locking } from './medusa-2/locks'
import { Medusa2 } from './medusa-2/medusa-2'
import { MEDUSA_2_TABLES } from './medusa-2/schema'
import type { Source } from './source'
import type { Medusa, Resource } from './store/medusa'
import { createModelDatabase } from './store/model-database'
import { Database } from './store/model-sql'
import { StoreProcess } from './store/store-process'
import { type CurrentWorld, running } from './time/current-world'
import { ModelClock } from './time/model-clock'
import { Scheduler, WORLD } from './time/scheduler'

/** What is fixed for one run of the model. */
export interface Setting {
  /** Neither the gateway nor the store is made to fail, and no process dies. */
  isCalm: boolean
  medusa: 1 | 2
  unclaimedPayments: 'refund' | 'hold'
  oddity: Oddity
  /** Medusa 2's locking module. */
  locking: Locking
  /** No code of the store's own completes a cart past the plugin's guard. */
  isGuarded: boolean
}

/** What the merchant wanted refunded of one payment, and how that stands. */
export interface Wish {
  /** The sum of all that was ever wished for: no more than that may leave. */
  wished: number
  /** A refund that was asked for and whose end nobody knows: it is asked for again. */
  open: number | undefined
  /** What Medusa showed as refunded when it was first asked for. */
  booked: number
  clicks: number
  /** Until then nobody asks again, in ms. */
  quietUntil: number
}

/** What answers take by chance, in ms. */
const LATENCIES = [0, 0, 0, 25, 180, 700]
/** WeChat takes no answer within five seconds for none. */
const REPLY_WITHIN = 5000

/** Everything a run happens in: the real ledger, the sandbox's gateway, a Medusa, two processes of the store, one clock. */
export class World implements CurrentWorld {
  readonly clock = new ModelClock()
  readonly scheduler: Scheduler
  random: Random = Math.random
  gateway!: ModelGateway
  medusa!: Medusa
  processes: StoreProcess[] = []
  setting!: Setting
  source!: Source
  database!: Database
  resources: Resource[] = []
  readonly wishes = new Map<string, Wish>()
  /** Gateway orders that a fault of the gateway or a person may have turned into a person's case. */
  readonly odd = new Set<string>()
  /** Gateway orders whose cart was changed between the plugin's look and Medusa 1's own, which nobody can exclude. */
  readonly overtaken = new Set<string>()
  /** Gateway orders that a person decided on. */
  readonly resolved = new Set<string>()
  /** Events that the store was given. */
  readonly told = new Set<string>()
  /** How many acts were done in all runs. */
  done = 0
  private readonly everyone = new Map<number, StoreProcess>()
  private readonly open: { drop(): Promise<void> }[] = []
  private readonly databases = new Map<number, Database>()
  private readonly tables = new Map<number, string>()

  constructor() {
    this.scheduler = new Scheduler(this.clock, (actor, label) =>
      actor instanceof StoreProcess ? actor.nextBlow(label) : undefined,
    )
  }

  get sandbox(): SandboxControls {
    return this.gateway.sandbox
  }

  async start(createTables: string): Promise<void> {
    for (const [medusa, tables] of [MEDUSA_1_TABLES, MEDUSA_2_TABLES].entries()) {
      const { client, drop } = await createModelDatabase()
      this.open.push({ drop })
      await client.query(createTables)
      await client.query(tables)
      this.databases.set(medusa + 1, new Database(client, this.clock))
      this.tables.set(medusa + 1, await tablesOf(client))
    }
    running.world = this
  }

  async stop(): Promise<void> {
    running.world = undefined
    // Jest gives every test file of a worker the same one: those that come after have the real time again.
    Reflect.deleteProperty(performance, 'now')
    for (const { drop } of this.open) await drop()
  }

  /** An empty world. */
  async begin(setting: Setting, seed: number, source: Source): Promise<void> {
    this.setting = setting
    this.source = source
    this.random = mulberry32(seed ^ 0x5bd1e995)
    this.clock.reset()
    this.scheduler.begin(seed)
    this.gateway = new ModelGateway(this.clock, setting.oddity)
    this.database = this.databases.get(setting.medusa)!
    this.database.fault = undefined
    await this.database.script(`truncate ${this.tables.get(setting.medusa)}`)
    for (const set of [this.odd, this.overtaken, this.told, this.resolved, this.wishes, this.everyone])
      set.clear()
    this.resources = []
    this.takeTime()
    const shared = {
      optionsOf: (process: StoreProcess) => this.optionsOf(process),
      emit: (name: string, out_trade_no: string) => void this.told.add(`${name} ${out_trade_no}`),
    }
    this.medusa =
      setting.medusa === 1
        ? new Medusa1({
            ...shared,
            source: source.medusa1,
            overtake: (out_trade_no) => void this.overtaken.add(out_trade_no),
          })
        : new Medusa2({
            ...shared,
            source: source.medusa2,
            locking: setting.locking,
            time: () => this.clock.time,
          })
    this.processes = [this.newProcess(), this.newProcess()]
  }

  /** Puts a new process in the place of each that was killed, or of both. */
  restart(all = false): void {
    if (all) for (const process of this.processes) process.kill()
    this.processes = this.processes.map((process) => (process.isDead ? this.newProcess() : process))
  }

  processOf(by: number): StoreProcess {
    this.restart()
    return this.processes[by % this.processes.length]!
  }

  /** Time passes, with all that falls due on the way. */
  wait(seconds: number): Promise<void> {
    return this.scheduler.passTo(this.clock.time + seconds * 1000)
  }

  /** One run of the plugin's job. */
  job(by: number): Promise<unknown> {
    const process = this.processOf(by)
    return process.request(() => this.medusa.job(process))
  }

  /** Asks the database for what somebody looks at. */
  look<T>(label: string, ask: (database: Database) => Promise<T>): Promise<T> {
    return this.scheduler.park(WORLD, `look at ${label}`, () => ask(this.database))
  }

  wishOf(out_trade_no: string): Wish {
    const known = this.wishes.get(out_trade_no) ?? {
      wished: 0,
      open: undefined,
      booked: 0,
      clicks: 0,
      quietUntil: 0,
    }
    this.wishes.set(out_trade_no, known)
    return known
  }

  async send(request: WireRequest): Promise<Exchange> {
    const { pathname, searchParams } = new URL(request.url)
    const process = this.everyone.get(Number(/^\/p(\d+)\//.exec(pathname)?.[1]))
    if (!process) throw new Error(`${request.url} is of no process`)
    const label = `gateway ${request.method} ${pathname} ${searchParams} ${request.body ?? ''}`
    const { answer } = await this.scheduler.park(process, label, () => ({
      answer: this.gateway.serve(request),
    }))
    const exchange = await answer
    const ms = waitsInVain(exchange) || LATENCIES[this.scheduler.draw(LATENCIES.length)]!
    if (ms > 0) await process.sleep(ms)
    // Others may have had a part in the answer: it goes on in the process's own turn.
    return this.scheduler.park(process, 'has its answer', () => exchange)
  }

  async notify(_: string, message: NotificationMessage): Promise<NotificationReply> {
    const process = this.processOf(this.scheduler.draw(2))
    const { handleNotification } = this.source.verbs
    const bytes = Buffer.from(message.body, message.encoding)
    let callOff = () => {}
    const late = new Promise<NotificationReply>((resolve) => {
      callOff = this.clock.after(REPLY_WITHIN, WORLD, () => resolve({ error: 'no reply within 5000 ms' }))
    })
    const reply = process
      .request(() => handleNotification(this.medusa.platform(process), bytes))
      .catch((error: Error) => ({ error: error.message }))
    return Promise.race([reply, late]).finally(callOff)
  }

  private newProcess(): StoreProcess {
    const { clock, scheduler, database, everyone } = this
    const process = new StoreProcess({ clock, scheduler, database, number: everyone.size + 1 })
    everyone.set(process.number, process)
    return process
  }

  private optionsOf({ number }: StoreProcess) {
    const { unclaimedPayments } = this.setting
    const { apiKey, apiSecret } = this.gateway.credentials
    return {
      ...{ apiKey, apiSecret, unclaimedPayments, backendUrl: 'https://shop.example' },
      ...{ baseUrl: `http://127.0.0.1/p${number}/v1/`, exchangeRates: { USD: '7.8123' } },
    }
  }

  /** The plugin's clock is the run's, and so is every other source of time and chance that it has. */
  private takeTime(): void {
    const { clock, scheduler } = this
    Math.random = () => this.random()
    performance.now = () => clock.time
    Object.assign(this.source.verbs.systemClock, {
      now: clock.now,
      sleep: (ms: number) => new Promise<void>((resolve) => clock.after(ms, scheduler.current, resolve)),
      every(ms: number, work: () => void) {
        const actor = scheduler.current
        let callOff = () => {}
        const again = () => {
          callOff = clock.after(ms, actor, () => {
            again()
            work()
          })
        }
        again()
        return () => callOff()
      },
    })
  }
}

async function tablesOf(client: Client): Promise<string> {
  const { rows } = await client.query(
    "select string_agg(quote_ident(tablename), ', ') as names from pg_tables where schemaname = 'public'",
  )
  return rows[0].names
}
