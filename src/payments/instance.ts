import { WemineClient } from '#wemine/client'
import type { GatewayOrder } from './ledger/gateway-order'
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
  /** What is being done right now: whoever else wants the same meanwhile shares it. */
  readonly running: Running
}

/** Builds an instance; `now` is a clock for tests. */
export function createInstance(
  parts: Pick<Instance, 'providerId' | 'options' | 'sql' | 'log'>,
  now = () => new Date(),
) {
  const { apiKey, baseUrl, timeout, secret } = parts.options
  const client = new WemineClient({ apiKey, baseUrl, timeout, ...secret })
  return { ...parts, client, now, running: new Map() } satisfies Instance
}

/**
 * What stands in the store for a gateway order, looked up afresh:
 * - `placed`: this session's own payment is captured, in that order.
 * - `payable`: the session is there and nothing has been placed for it yet.
 * - `stranded`: the store took the money and has no order for it.
 * - `gone`: nothing stands for it; `why` says so in words.
 */
export type Standing =
  | { readonly kind: 'placed'; readonly order_id: string }
  | { readonly kind: 'payable' }
  | { readonly kind: 'stranded'; readonly why: string }
  | { readonly kind: 'gone'; readonly why: string }

/** What each Medusa does for the payments: the few things that differ between them. */
export interface Store {
  standing(order: GatewayOrder): Promise<Standing>
  /** Tries to place the order of a payable session; says why where it could not. {@link Store.standing} has the truth. */
  place(order: GatewayOrder): Promise<string | undefined>
}

/** A running Medusa, as the routes and the job see it. */
export interface Host {
  readonly sql: Sql
  readonly log: Log
  readonly store: Store
  /** The configured instance of that id; undefined once the merchant removed it. */
  instance(providerId: string): Instance | undefined
  /** All configured instances, in the merchant's order. */
  instances(): Instance[]
}
