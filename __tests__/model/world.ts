import type { Knex } from 'knex'
import type { Host } from '../../src/payments/instance'
import type { GatewayOrder } from '../../src/payments/ledger/gateway-order'
import type { Refund } from '../../src/payments/ledger/refunds'
import type { Sandbox } from '../../src/sandbox'
import { createLedger } from '../support/database'
import { Medusa1 } from './platform/medusa-1'
import { Medusa2 } from './platform/medusa-2'
import type { Platform } from './platform/platform'
import { StoreProcess } from './process'
import { Receiver } from './receiver'
import { type Oddity, Sandboxes } from './sandboxes'
import type { Verbs } from './verbs'

/** What is fixed for one run of the model. */
export interface Setting {
  /** Whether neither the gateway nor the store is made to fail. */
  isCalm: boolean
  medusa: 1 | 2
  unclaimedPayments: 'refund' | 'hold'
  oddity: Oddity
}

/** The ledger as it stands: all of its rows. */
export interface Books {
  orders: GatewayOrder[]
  refunds: Refund[]
}

/** Everything a run happens in: the real ledger, a gateway, a platform, two processes of the store, and one clock. */
export class World {
  sandbox!: Sandbox
  platform!: Platform
  processes!: StoreProcess[]
  setting!: Setting
  verbs!: Verbs
  sql!: Knex
  /** Gateway orders that a fault of the gateway or a person may have turned into a person's case. */
  readonly odd = new Set<string>()
  /** Gateway orders that a person decided on. */
  readonly resolved = new Set<string>()
  /** Events that the store was told. */
  readonly told = new Set<string>()
  /** How many acts were done in all runs. */
  done = 0
  private readonly sandboxes = new Sandboxes()
  private readonly receiver = new Receiver()
  private base = 0
  private passed = 0
  /** How far the gateway's clock is behind, in ms: made up for by the next wait. */
  private slept = 0
  private turn = 0
  private drop = async () => {}

  /** The one clock. Each look at it takes a millisecond, so that no two things happen at the same time. */
  readonly now = () => new Date(this.base + this.passed++)

  async start(): Promise<void> {
    const { sql, drop } = await createLedger()
    this.sql = sql
    this.drop = drop
    await this.receiver.start(() => this.processes[this.turn++ % 2]!)
  }

  async stop(): Promise<void> {
    await this.receiver.stop()
    await this.sandboxes.close()
    await this.drop()
  }

  /** An empty world. */
  async begin(setting: Setting, verbs: Verbs): Promise<void> {
    this.setting = setting
    this.verbs = verbs
    this.sandbox = await this.sandboxes.get(setting.oddity)
    await this.sandbox.reset()
    this.base = Date.now()
    this.passed = 0
    this.slept = 0
    this.turn = 0
    this.odd.clear()
    this.told.clear()
    this.resolved.clear()
    await this.sql.raw('truncate wemine_gateway_order cascade')
    const Medusa = setting.medusa === 1 ? Medusa1 : Medusa2
    this.platform = new Medusa(verbs, setting.isCalm)
    this.processes = [this.newProcess(), this.newProcess()]
  }

  /** Puts a new process in the place of each that was killed, or of both. */
  restart(all = false): void {
    this.processes = this.processes.map((process) => (all || process.dead ? this.newProcess() : process))
  }

  /** Time passes for the store and the gateway; the gateway repeats its notifications meanwhile. */
  async wait(seconds: number): Promise<void> {
    this.passed += seconds * 1000
    const slept = this.slept
    this.slept = 0
    await this.sandbox.advance(seconds * 1000 + slept)
  }

  /** One run of the job. */
  async job(by: number): Promise<void> {
    const process = this.processes[by % 2]!
    await this.verbs.reconcile(process.host, this.now)
  }

  async books(): Promise<Books> {
    const [orders, refunds] = await Promise.all([
      this.sql('wemine_gateway_order').orderBy(['created_at', 'out_trade_no']),
      this.sql('wemine_refund').orderBy('created_at'),
    ])
    return { orders, refunds }
  }

  private newProcess(): StoreProcess {
    const { sandbox, setting, verbs } = this
    const { apiKey, apiSecret, baseUrl } = sandbox
    const options = verbs.parseOptions({
      apiKey,
      apiSecret,
      baseUrl,
      backendUrl: this.receiver.url,
      unclaimedPayments: setting.unclaimedPayments,
      exchangeRates: { USD: '7.8123' },
    })
    const store = (process: StoreProcess) => this.platform.store(process)
    const emit: Host['emit'] = async (name, { out_trade_no }) => void this.told.add(`${name} ${out_trade_no}`)
    const sleep = (ms: number) => {
      this.passed += ms
      this.slept += ms
    }
    return new StoreProcess({ verbs, sql: this.sql, options, now: this.now, sleep, store, emit })
  }
}
