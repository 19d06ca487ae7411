import type { Knex } from 'knex'
import {
  createInstance,
  type EventData,
  type Host,
  type Instance,
  type Standing,
} from '../../../src/payments/instance'
import { findOrder, type GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import { takeUp } from '../../../src/payments/ledger/take-up'
import type { Cents } from '../../../src/payments/money'
import { open } from '../../../src/payments/open'
import { parseOptions } from '../../../src/payments/options'
import { isProblem } from '../../../src/payments/problems'
import { settle } from '../../../src/payments/settle'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox'
import { createLedger } from '../../support/database'

/**
 * What the verbs are tried in: the real ledger, the sandbox, a clock of its own, and a store that says what it is told
 * to. Made anew for each test.
 */
export class World {
  sql!: Knex
  sandbox!: Sandbox
  instance!: Instance
  host!: Host
  clock = new Date()
  /** Requests of earlier tests. */
  earlier = 0
  /** What the store says stands for any order. */
  standing: Standing = { kind: 'payable' }
  /** Whether the store says that its cart still owes what a late payment paid. */
  owes = false
  /** The gateway order that the cart's session has now. */
  current: string | null = null
  /** What the store's event bus was told. */
  readonly events: { name: string; data: EventData }[] = []
  /** How often the store was told to place an order. */
  places = 0
  readonly logged: string[] = []

  readonly now = () => this.clock

  wait(seconds: number): void {
    this.clock = new Date(this.clock.getTime() + seconds * 1000)
  }

  /** Builds the instance anew, with these options over the usual ones. */
  configure(more: Record<string, unknown>): void {
    const { apiKey, apiSecret, baseUrl } = this.sandbox
    const backendUrl = 'http://127.0.0.1:9'
    const options = parseOptions({ apiKey, apiSecret, baseUrl, backendUrl, timeout: 1000, ...more })
    const write = (line: string) => void this.logged.push(line)
    const log = { info: write, warn: write, error: write }
    this.instance = createInstance(
      { providerId: 'pp_wemine_hk', options, sql: this.sql, log },
      this.now,
      async (ms) => this.wait(ms / 1000),
    )
    this.host = {
      sql: this.sql,
      log,
      instance: () => this.instance,
      instances: () => [this.instance],
      store: {
        standing: async () => this.standing,
        place: async () => {
          this.places += 1
          return undefined
        },
        owes: async () => this.owes,
        takeUp: async ({ out_trade_no }) => {
          const late = { out_trade_no, session_id: 'payses_now', instead_of: this.current }
          if (!(await takeUp(this.sql, late, this.now()))) return 'its cart is paid by another code'
          this.standing = { kind: 'payable' }
          return undefined
        },
      },
      emit: async (name, data) => void this.events.push({ name, data }),
    }
  }

  async useSandbox(options: SandboxOptions): Promise<void> {
    await this.sandbox?.close()
    this.sandbox = await startSandbox({ notify: false, ...options })
    this.configure({})
  }

  /** A gateway order of HK$108.80 that the shopper was shown. */
  async opened(session_id = 'payses_1'): Promise<GatewayOrder> {
    const input = { session_id, resource_id: null, amount: 10880 as Cents, currency: 'hkd', shopper: {} }
    const order = await open(this.instance, input)
    if (isProblem(order)) throw new Error(order.message)
    return order
  }

  /** One that is paid, and known to be. */
  async paid(session_id?: string): Promise<GatewayOrder> {
    const order = await this.opened(session_id)
    await this.sandbox.pay(order.out_trade_no)
    return (await settle(this.instance, order)).order
  }

  /** One that is paid, and that nothing in the store has stood for for a while. */
  async unclaimed(): Promise<GatewayOrder> {
    const order = await this.paid()
    this.standing = { kind: 'gone', why: 'its session is gone' }
    this.wait(50)
    return order
  }

  /** The ledger's row, now. */
  async row({ out_trade_no }: GatewayOrder): Promise<GatewayOrder> {
    return (await findOrder(this.sql, out_trade_no)) as GatewayOrder
  }

  /** The gateway's own account of it. */
  money({ out_trade_no }: GatewayOrder) {
    return this.sandbox.money()[out_trade_no]
  }

  /** How many requests like this the gateway got in this test. */
  asked(line: RegExp): number {
    const mine = this.sandbox.requests().slice(this.earlier)
    return mine.filter(({ method, path }) => line.test(`${method} ${path}`)).length
  }
}

/** The world of a test file, with its hooks. */
export function useWorld(): World {
  const world = new World()
  let drop: () => Promise<void>
  beforeAll(async () => {
    const ledger = await createLedger()
    world.sql = ledger.sql
    drop = ledger.drop
    await world.useSandbox({})
  })
  afterAll(async () => {
    await world.sandbox.close()
    await drop()
  })
  beforeEach(async () => {
    await world.sql.raw('truncate wemine_gateway_order cascade')
    world.sandbox.clearFaults()
    world.clock = new Date()
    world.standing = { kind: 'payable' }
    world.places = 0
    world.earlier = world.sandbox.requests().length
    world.owes = false
    world.current = null
    world.events.length = 0
    world.logged.length = 0
    world.configure({})
  })
  return world
}
