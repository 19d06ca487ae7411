import { createMerchantAccount, type Log, type MerchantAccount } from '#payments/account/merchant-account'
import { type Options, parseOptions } from '#payments/account/options'
import type { Sql } from '#payments/ledger/sql'

/** What of a Medusa 2 container the accounts are built from; a provider's cradle has the same names. */
export interface Parts {
  configModule: object
  __pg_connection__: unknown
  logger: Log
}

interface ProviderEntry {
  id?: string
  options?: unknown
}

/** Options that Medusa handed to our provider class at boot: how ours are told from other providers'. */
const ours = new Map<string, Options>()
const built = new WeakMap<object, Map<string, MerchantAccount>>()
const keyOf = (options: unknown) => JSON.stringify(options ?? {})

/** Checks a provider's options at boot and remembers them. @throws OptionsError naming every fault */
export function validateOptions(options: unknown): void {
  ours.set(keyOf(options), parseOptions(options))
}

/**
 * Every configured merchant account by Medusa's provider id (`pp_wemine_<id>`), the same objects for the provider, the routes
 * and the job of one running Medusa, so that they share questions to the gateway and its connections.
 */
export function accountsOf(parts: Parts): Map<string, MerchantAccount> {
  const existing = built.get(parts.configModule)
  if (existing) return existing
  const accounts = new Map<string, MerchantAccount>()
  for (const { id, options: written } of paymentProviders(parts.configModule)) {
    const options = ours.get(keyOf(written))
    if (!options) continue
    const providerId = id ? `pp_wemine_${id}` : 'pp_wemine'
    const sql = parts.__pg_connection__ as Sql
    accounts.set(providerId, createMerchantAccount({ providerId, options, sql, log: parts.logger }))
  }
  built.set(parts.configModule, accounts)
  return accounts
}

/** The account that was configured with these very options. */
export function accountWith(parts: Parts, options: unknown): MerchantAccount {
  const parsed = ours.get(keyOf(options)) ?? parseOptions(options)
  for (const account of accountsOf(parts).values()) if (account.options === parsed) return account
  throw new Error('medusa-payment-wemine is not among the payment module’s providers in medusa-config')
}

function paymentProviders(configModule: object): ProviderEntry[] {
  const { modules } = configModule as {
    modules?: Record<string, { options?: { providers?: ProviderEntry[] } }>
  }
  return Object.values(modules ?? {}).flatMap((module) => module?.options?.providers ?? [])
}
