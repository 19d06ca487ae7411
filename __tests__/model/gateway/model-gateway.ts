import type { ServerResponse } from 'node:http'
import type { VirtualClock } from '../../../src/sandbox/clock'
import { controls } from '../../../src/sandbox/controls'
import { Faults } from '../../../src/sandbox/faults/faults'
import { RandomFaults } from '../../../src/sandbox/faults/random-faults'
import { Account } from '../../../src/sandbox/gateway/account'
import { endpoints } from '../../../src/sandbox/gateway/endpoints'
import type { Gateway } from '../../../src/sandbox/gateway/gateway'
import type { SandboxOrder } from '../../../src/sandbox/gateway/order'
import { OrderBook } from '../../../src/sandbox/gateway/order-book'
import { serveEndpoint } from '../../../src/sandbox/gateway/serve-endpoint'
import { RequestLog } from '../../../src/sandbox/http/request-log'
import { Notifier } from '../../../src/sandbox/notifications/notifier'
import { resolveOptions, type SandboxOptions } from '../../../src/sandbox/options'
import type { SandboxControls } from '../../../src/sandbox/sandbox'
import type { Exchange, WireRequest } from '../../../src/wemine/client/connection'
import type { ModelClock } from '../time/model-clock'
import { WORLD } from '../time/scheduler'

/** The gateway's oddities that change what happens to money. */
export const ODDITIES = {
  usual: {},
  'shows all of a refunded order': { refundedQuery: 'full' },
  'knows one refund an order': { outRefundNo: 'perOrder' },
  'knows one refund an amount': { outRefundNo: 'perAmount' },
} as const satisfies Record<string, SandboxOptions>

export type Oddity = keyof typeof ODDITIES

/** How long a question that is never answered is waited for, in ms. */
const TIMEOUT = 8000

/** The sandbox's own gateway, without its HTTP: on the model's clock, and asked in turn. */
export class ModelGateway {
  readonly sandbox: SandboxControls
  /** Nothing that is sent reaches it. */
  isUnreachable = false
  private readonly gateway: Gateway

  constructor(clock: ModelClock, oddity: Oddity) {
    const settings = resolveOptions({ ...ODDITIES[oddity], seed: 1 })
    const virtual = asVirtualClock(clock)
    const randomFaults = new RandomFaults(settings.seed, virtual)
    const faults = new Faults(randomFaults, virtual)
    this.gateway = {
      settings,
      account: new Account(settings, virtual),
      faults,
      randomFaults,
      clock: virtual,
      orders: new OrderBook(virtual),
      notifier: new Notifier(settings, virtual, faults),
      requests: new RequestLog(),
    }
    this.sandbox = controls(this.gateway)
  }

  get credentials(): { apiKey: string; apiSecret: string } {
    return this.gateway.settings
  }

  /** Every gateway order, oldest first: not copies. */
  orders(): SandboxOrder[] {
    return this.gateway.orders.all()
  }

  /** Answers one request as its server would; a broken connection and a vain wait are exchanges too. */
  async serve({ method, url, headers, body }: WireRequest): Promise<Exchange> {
    if (this.isUnreachable) return { answered: false, sent: false, reason: 'ECONNREFUSED' }
    const read = new URL(url)
    const path = read.pathname.replace(/^\/p\d+/, '')
    const endpoint = endpoints.find((one) => one.method === method && one.path === path)
    if (!endpoint) throw new Error(`the gateway has no ${method} ${path}`)
    const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
    const request = {
      method,
      url: read,
      headers: Object.fromEntries(names),
      body: Buffer.from(body ?? ''),
    }
    const answer = new Answer()
    const open = new AbortController()
    await serveEndpoint(endpoint, request, answer as unknown as ServerResponse, this.gateway, open.signal)
    this.gateway.requests.clear()
    return answer.exchange
  }
}

/** The part of a server's response that the sandbox writes. */
class Answer {
  exchange: Exchange = { answered: false, sent: true, reason: 'timeout' }
  private status = 200

  destroy(): void {
    this.exchange = { answered: false, sent: true, reason: 'ECONNRESET' }
  }

  writeHead(status: number): this {
    this.status = status
    return this
  }

  end(body: string): void {
    this.exchange = { answered: true, status: this.status, body: Buffer.from(body), retryAfter: undefined }
  }
}

export const waitsInVain = (exchange: Exchange) =>
  !exchange.answered && exchange.reason === 'timeout' ? TIMEOUT : 0

/** What the sandbox's parts use of a clock. The model lets time pass by itself. */
function asVirtualClock(clock: ModelClock): VirtualClock {
  const parts: Pick<VirtualClock, 'now' | 'after'> = {
    now: () => clock.time,
    after: (ms, job) => clock.after(ms, WORLD, () => void job()),
  }
  return parts as VirtualClock
}
