import { createMerchantAccount, type MerchantAccount, type Parts } from '#payments/account/merchant-account'
import { type Options, parseOptions } from '#payments/account/options'
import { findApiIn } from '#wemine/telemetry'

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
  const parsed = parseOptions(options)
  const key = keyOf(options)
  // Two provider ids may have the same options: both accounts have the object that was remembered first.
  if (!ours.has(key)) ours.set(key, parsed)
}

/**
 * Every configured merchant account by Medusa's provider id (`pp_wemine_<id>`), the same objects for the provider, the routes
 * and the job of one running Medusa, so that they share questions to the gateway and its connections.
 */
export function accountsOf(parts: Parts): Map<string, MerchantAccount> {
  const { configModule, __pg_connection__: sql, logger: log } = parts
  const existing = built.get(configModule)
  if (existing) return existing
  findApiIn(() => require('@medusajs/framework/opentelemetry/api'))
  const accounts = new Map<string, MerchantAccount>()
  for (const { id, options: written } of paymentProviders(configModule)) {
    const options = ours.get(keyOf(written))
    if (!options) continue
    const providerId = id ? `pp_wemine_${id}` : 'pp_wemine'
    accounts.set(providerId, createMerchantAccount({ providerId, options, sql, log }))
  }
  built.set(configModule, accounts)
  return accounts
}

/**
 * The accounts that were configured with these options, at least one: several where the merchant gave two provider ids the
 * same ones. Medusa hands a provider its options and not its id, so that those are told apart by the rows that name it.
 */
export function accountsWith(parts: Parts, options: unknown): [MerchantAccount, ...MerchantAccount[]] {
  const parsed = ours.get(keyOf(options)) ?? parseOptions(options)
  const [first, ...more] = [...accountsOf(parts).values()].filter((account) => account.options === parsed)
  if (first) return [first, ...more]
  throw new Error('medusa-payment-wemine is not among the payment module’s providers in medusa-config')
}

function paymentProviders(configModule: object): ProviderEntry[] {
  const { modules } = configModule as {
    modules?: Record<string, { options?: { providers?: ProviderEntry[] } }>
  }
  return Object.values(modules ?? {}).flatMap((module) => module?.options?.providers ?? [])
}
