import { createInstance, type Instance, type Log } from '#payments/instance'
import type { Sql } from '#payments/ledger/sql'
import { type Options, parseOptions } from '#payments/options'

/** What of a Medusa 2 container the instances are built from; a provider's cradle has the same names. */
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
const built = new WeakMap<object, Map<string, Instance>>()
const keyOf = (options: unknown) => JSON.stringify(options ?? {})

/** Checks a provider's options at boot and remembers them. @throws OptionsError naming every fault */
export function validateOptions(options: unknown): void {
  ours.set(keyOf(options), parseOptions(options))
}

/**
 * Every configured instance by Medusa's provider id (`pp_wemine_<id>`), the same objects for the provider, the routes
 * and the job of one running Medusa, so that they share questions to the gateway and its connections.
 */
export function instancesOf(parts: Parts): Map<string, Instance> {
  const existing = built.get(parts.configModule)
  if (existing) return existing
  const instances = new Map<string, Instance>()
  for (const { id, options: written } of paymentProviders(parts.configModule)) {
    const options = ours.get(keyOf(written))
    if (!options) continue
    const providerId = id ? `pp_wemine_${id}` : 'pp_wemine'
    const sql = parts.__pg_connection__ as Sql
    instances.set(providerId, createInstance({ providerId, options, sql, log: parts.logger }))
  }
  built.set(parts.configModule, instances)
  return instances
}

/** The instance that was configured with these very options. */
export function instanceWith(parts: Parts, options: unknown): Instance {
  const parsed = ours.get(keyOf(options)) ?? parseOptions(options)
  for (const instance of instancesOf(parts).values()) if (instance.options === parsed) return instance
  throw new Error('medusa-payment-wemine is not among the payment module’s providers in medusa-config')
}

function paymentProviders(configModule: object): ProviderEntry[] {
  const { modules } = configModule as {
    modules?: Record<string, { options?: { providers?: ProviderEntry[] } }>
  }
  return Object.values(modules ?? {}).flatMap((module) => module?.options?.providers ?? [])
}
