import { WemineClient } from '#wemine/client/client'
import type { Sql } from '../ledger/sql'
import { type Clock, systemClock } from './clock'
import { GatewayHealth } from './gateway-health'
import { lineLog } from './line-log'
import type { Options } from './options'
import type { Running } from './single-flight'

/** Where words for the operator go; both Medusas' loggers fit. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

/** What of a Medusa's container the accounts are built from, by its names there; a provider's cradle has the same. */
export interface Parts {
  configModule: object
  __pg_connection__: Sql
  logger: Log
}

/** One configured account at the gateway, with everything its payments need. One of them a process and account. */
export interface MerchantAccount {
  /** Medusa's id of it, such as `pp_wemine_hk`; every gateway order carries it. */
  readonly providerId: string
  readonly options: Options
  readonly client: WemineClient
  readonly sql: Sql
  readonly log: Log
  readonly clock: Clock
  /** How the gateway answers this account. */
  readonly health: GatewayHealth
  /** What is being done right now: whoever else wants the same meanwhile shares it. */
  readonly running: Running
}

/** Builds a merchant account; `clock` is for tests. */
export function createMerchantAccount(
  parts: Pick<MerchantAccount, 'providerId' | 'options' | 'sql' | 'log'>,
  clock: Clock = systemClock,
): MerchantAccount {
  const { apiKey, baseUrl, timeout, secret } = parts.options
  const client = new WemineClient({ apiKey, baseUrl, timeout, ...secret })
  const health = new GatewayHealth(parts.providerId, parts.sql, clock)
  return { ...parts, log: lineLog(parts.log), client, clock, health, running: new Map() }
}
