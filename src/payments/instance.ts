import { WemineClient } from '#wemine/client/client'
import type { EventName, GatewayOrder } from './ledger/gateway-order'
import type { Sql } from './ledger/sql'
import type { Options } from './options'
import type { Running } from './share'

/** Where words for the operator go; both Medusas' loggers fit. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

/** One configured account at the gateway, with everything its payments need. One of them a process and account. */
export interface Instance {
  /** Medusa's id of it, such as `pp_wemine_hk`; every gateway order carries it. */
  readonly providerId: string
  readonly options: Options
  readonly client: WemineClient
  readonly sql: Sql
  readonly log: Log
  readonly now: () => Date
  /** Waits for so many ms. */
  readonly sleep: (ms: number) => Promise<void>
  /** What is being done right now: whoever else wants the same meanwhile shares it. */
  readonly running: Running
}

/** Builds an instance; `now` and `sleep` are a clock for tests. */
export function createInstance(
  parts: Pick<Instance, 'providerId' | 'options' | 'sql' | 'log'>,
  now = () => new Date(),
  sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
) {
  const { apiKey, baseUrl, timeout, secret } = parts.options
  const client = new WemineClient({ apiKey, baseUrl, timeout, ...secret })
  return { ...parts, client, now, sleep, running: new Map() } satisfies Instance
}

/**
 * What stands in the store for a gateway order, looked up afresh:
 * - `placed`: this session's own payment is captured, in that order.
 * - `payable`: the session is there and nothing has been placed for it yet.
 * - `stranded`: the store took the money and has no order for it, or (`order_id`) one for another amount.
 * - `gone`: nothing stands for it; `why` says so in words.
 */
export type Standing =
  | { readonly kind: 'placed'; readonly order_id: string }
  | { readonly kind: 'payable' }
  | { readonly kind: 'stranded'; readonly why: string; readonly order_id?: string }
  | { readonly kind: 'gone'; readonly why: string }

/** What each Medusa does for the payments: the few things that differ between them. */
export interface Store {
  standing(order: GatewayOrder): Promise<Standing>
  /**
   * Tries to place the order of a payable session; says why where it could not: {@link BUSY} where somebody else is at
   * it. {@link Store.standing} has the truth.
   */
  place(order: GatewayOrder): Promise<string | undefined>
  /**
   * Whether the cart of a gateway order whose session is gone or has another code still owes exactly this much, with
   * nothing else paid for it.
   */
  owes(order: GatewayOrder): Promise<boolean>
  /**
   * Makes a late payment the one that its cart is paid by, so that it is placed as any other; says why where it could
   * not. The ledger's {@link takeUp} decides between two at once.
   */
  takeUp(order: GatewayOrder): Promise<string | undefined>
}

/** What a store's subscribers are told. Fees are cents of `fee_type`. */
export interface EventData {
  out_trade_no: string
  provider_id: string
  state: string
  total_fee: number
  fee_type: string
  refunded_fee: number
  order_id: string | null
  /** What a person must look at, where that is why they are told. */
  problem: string | null
}

/** A running Medusa, as the routes and the job see it. */
export interface Host {
  readonly sql: Sql
  readonly log: Log
  readonly store: Store
  /** Puts an event on the store's event bus. */
  emit(name: EventName, data: EventData): Promise<void>
  /** The configured instance of that id; undefined once the merchant removed it. */
  instance(providerId: string): Instance | undefined
  /** All configured instances, in the merchant's order. */
  instances(): Instance[]
}
