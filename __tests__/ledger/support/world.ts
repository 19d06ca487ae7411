import type { Knex } from 'knex'
import { createMerchantAccount, type MerchantAccount } from '../../../src/payments/account/merchant-account'
import { parseOptions } from '../../../src/payments/account/options'
import { listExceptions } from '../../../src/payments/admin/lists'
import type { EventData } from '../../../src/payments/ledger/events'
import type { GatewayOrder } from '../../../src/payments/ledger/gateway-order'
import { findOrder } from '../../../src/payments/ledger/gateway-orders'
import { type Refund, refundsOf } from '../../../src/payments/ledger/refunds'
import type { Sql } from '../../../src/payments/ledger/sql'
import type { CartMinor } from '../../../src/payments/money/money'
import type { Money, Platform } from '../../../src/payments/platform'
import { authorize } from '../../../src/payments/verbs/authorize'
import { confirmAnyway } from '../../../src/payments/verbs/confirm'
import { open } from '../../../src/payments/verbs/open'
import { reconcileResource } from '../../../src/payments/verbs/reconcile-resource'
import { type RefundInput, refund } from '../../../src/payments/verbs/refund'
import { runJob } from '../../../src/payments/verbs/run-job'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox'
import { createLedger } from '../../support/database'
import { StandInStore } from './stand-in-store'
import { TestClock } from './test-clock'

/** How the stand-in store's tables answer `open`: a cart has the name that it is opened with, and is never complete. */
export const resourceSql = { resource_id: 'cast(:resource_id as text)', isCompleted: 'false' }

const HK = 'pp_wemine_hk'

/** What a gateway order is opened for, where it is not the usual HK$108.80 of the cart `cart_1`. */
interface Opening {
  cart?: string
  session?: string | null
  amount?: number
  currency?: string
  account?: MerchantAccount
}

/**
 * What the verbs are tried in: the real ledger, the sandbox over HTTP, a clock of its own, and a store that has what a
 * test says. Made anew for each test.
 */
export class World {
  /** The tables, for a test to look into and to change. */
  sql!: Knex
  sandbox!: Sandbox
  account!: MerchantAccount
  platform!: Platform
  store!: StandInStore
  readonly clock = new TestClock()
  /** Every statement that the verbs ran in this test. */
  readonly statements: string[] = []
  /** What the store's event bus was given. */
  readonly events: { name: string; data: EventData }[] = []
  readonly logged: string[] = []
  /** Requests of earlier tests. */
  earlier = 0

  readonly counted: Sql = {
    raw: (text, values) => {
      this.statements.push(text)
      return this.sql.raw(text, values as Knex.ValueDict)
    },
  }

  readonly log = {
    info: (line: string) => void this.logged.push(line),
    warn: (line: string) => void this.logged.push(line),
    error: (line: string) => void this.logged.push(line),
  }

  now = () => this.clock.now()

  wait(seconds: number): void {
    this.clock.advance(seconds * 1000)
  }

  /** Builds the usual account anew, with these options over the usual ones. */
  configure(more: Record<string, unknown> = {}): void {
    this.account = this.accountOf(HK, more)
    this.platform = this.platformOf([this.account])
  }

  accountOf(providerId: string, more: Record<string, unknown> = {}): MerchantAccount {
    const { apiKey, apiSecret, baseUrl } = this.sandbox
    const backendUrl = 'http://127.0.0.1:9'
    const options = parseOptions({ apiKey, apiSecret, baseUrl, backendUrl, timeout: 1000, ...more })
    return createMerchantAccount({ providerId, options, sql: this.counted, log: this.log }, this.clock)
  }

  platformOf(accounts: MerchantAccount[]): Platform {
    const { store } = this
    return {
      ...{ sql: this.counted, resourceSql, log: this.log, clock: this.clock },
      store: { medusa: 2, config: this.config(accounts) },
      cors: { store: 'https://shop.example', admin: 'https://admin.example' },
      account: (id) => accounts.find(({ providerId }) => providerId === id),
      accounts: () => accounts,
      emit: async (name, data) => void this.events.push({ name, data }),
      loadSnapshot: (resource_id) => store.loadSnapshot(resource_id),
      startSession: (order) => store.startSession(order),
      attach: (order, session) => store.attach(order, session),
      erasePersonalData: (order) => store.erasePersonalData(order),
      place: (order, snapshot) => store.place(order, snapshot),
      findOrders: (by) => store.findOrders(by),
      displayNumbers: (order_ids) => store.displayNumbers(order_ids),
      bookedPayments: (orders) => store.bookedPayments(orders),
    }
  }

  /** The configuration of a Medusa 2 that has these accounts. */
  private config(accounts: MerchantAccount[]) {
    const { apiKey, apiSecret, baseUrl } = this.sandbox
    const providers = accounts.map(({ providerId, options: { notifyUrl } }) => ({
      resolve: 'medusa-payment-wemine/providers/wemine',
      id: providerId.replace('pp_wemine_', ''),
      options: { apiKey, apiSecret, baseUrl, backendUrl: new URL(notifyUrl).origin, timeout: 1000 },
    }))
    const modules = { payment: { resolve: '@medusajs/medusa/payment', options: { providers } } }
    return { projectConfig: {}, plugins: ['medusa-payment-wemine'], modules }
  }

  /** Another process of the same store: it shares the ledger, and nothing else. */
  otherProcess(more: Record<string, unknown> = {}): Platform {
    return this.platformOf(this.platform.accounts().map(({ providerId }) => this.accountOf(providerId, more)))
  }

  async useSandbox(options: SandboxOptions): Promise<void> {
    await this.sandbox?.close()
    this.sandbox = await startSandbox({ notify: false, ...options })
    this.reset()
  }

  /** Nothing in the ledger, in the store or at the clock that earlier tests left. */
  async empty(): Promise<void> {
    await this.sql.raw('truncate wemine_gateway_order, wemine_lease, wemine_account cascade')
    this.reset()
  }

  reset(): void {
    this.clock.reset()
    this.store = new StandInStore(this.now)
    this.sandbox.clearFaults()
    this.earlier = this.sandbox.requests().length
    for (const list of [this.statements, this.events, this.logged]) list.length = 0
    this.configure()
  }

  /** A gateway order that the shopper was shown, and that its cart owes: HK$108.80 of `cart_1` where nothing else is said. */
  async opened({
    cart = 'cart_1',
    session = 'payses_1',
    amount = 10880,
    currency = 'hkd',
    account = this.account,
  }: Opening = {}): Promise<GatewayOrder> {
    const resource = { id: cart, sql: resourceSql }
    const input = {
      session_id: session,
      resource,
      amount: amount as CartMinor,
      currency,
      shopper: { new_code: true },
    }
    const order = await open(account, input)
    if (!order.ok) throw new Error(order.problem.message)
    this.store.shows(order.value)
    return order.value
  }

  /** One that is paid, and known to be. */
  async paid(opening: Opening = {}): Promise<GatewayOrder> {
    const order = await this.opened(opening)
    await this.sandbox.pay(order.out_trade_no)
    return this.confirmed(order)
  }

  /** One that is paid, and for which nothing has been owed for so long that it is refunded at the next look. */
  async unclaimed(why?: string): Promise<GatewayOrder> {
    const order = await this.paid()
    this.store.nothingOwed(order, why)
    await this.reconcile(order)
    this.wait(30)
    return this.row(order)
  }

  /** One that its order was placed for. */
  async captured(opening: Opening = {}): Promise<GatewayOrder> {
    const captured = await this.reconcile(await this.paid(opening))
    if (captured.state !== 'captured') throw new Error(`It is ${captured.state}`)
    return captured
  }

  /** Asks the gateway about it, as a notification has it asked. */
  async confirmed(order: GatewayOrder): Promise<GatewayOrder> {
    const account = this.platform.account(order.provider_id) ?? this.account
    return (await confirmAnyway(account, await this.row(order), 'notification')).order
  }

  async reconcile(order: GatewayOrder, platform = this.platform): Promise<GatewayOrder> {
    return reconcileResource(platform, await this.row(order))
  }

  /** Medusa asks whether it is paid. */
  async authorize(order: GatewayOrder, owed?: Money | null) {
    return authorize(this.account, await this.row(order), async ({ resource_id }) =>
      owed === undefined ? this.store.cart(resource_id ?? '').owed : owed,
    )
  }

  /** The merchant presses "refund". */
  refund(
    { out_trade_no }: Pick<GatewayOrder, 'out_trade_no'>,
    amount: number | string,
    more: Partial<RefundInput> = {},
  ) {
    const booked = String(Number.MAX_SAFE_INTEGER)
    return refund(this.account, { out_trade_no, amount: String(amount), platform_key: null, booked, ...more })
  }

  runJob(platform = this.platform): Promise<number> {
    return runJob(platform)
  }

  /** Lets so many minutes pass with the job running every so many seconds, as in a store. */
  async run(minutes: number, every = 10): Promise<void> {
    for (let second = 0; second < minutes * 60; second += every) {
      this.wait(every)
      await this.runJob()
    }
  }

  /** The ledger's row, now. */
  async row({ out_trade_no }: Pick<GatewayOrder, 'out_trade_no'>): Promise<GatewayOrder> {
    return (await findOrder(this.sql, out_trade_no)) as GatewayOrder
  }

  refunds({ out_trade_no }: Pick<GatewayOrder, 'out_trade_no'>): Promise<Refund[]> {
    return refundsOf(this.sql, out_trade_no)
  }

  /** What the merchant's people are shown for manual review. */
  async exceptions() {
    const listed = await listExceptions(this.platform, {})
    if (!listed.ok) throw new Error(listed.problem.message)
    return listed.value.exceptions
  }

  /** The gateway's own account of it. */
  money({ out_trade_no }: Pick<GatewayOrder, 'out_trade_no'>) {
    return this.sandbox.money()[out_trade_no]
  }

  /** How many requests like this the gateway got in this test. */
  asked(line: RegExp): number {
    const mine = this.sandbox.requests().slice(this.earlier)
    return mine.filter(({ method, path }) => line.test(`${method} ${path}`)).length
  }

  eventNames(): string[] {
    return this.events.map(({ name }) => name)
  }
}

export const QUERY = /GET .*order/
export const REFUND = /POST .*refund/

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
  beforeEach(() => world.empty())
  return world
}
