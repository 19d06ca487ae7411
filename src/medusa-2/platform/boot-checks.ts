import { reportMissingPlugin, startBootChecks } from '#doctor/load'
import { systemClock } from '#payments/account/clock'
import type { Parts } from '#payments/account/merchant-account'
import { accountsOf } from './accounts'

/** What of Medusa 2's configuration is looked at. */
interface Config {
  projectConfig?: { workerMode?: string; redisUrl?: string }
  plugins?: (string | { resolve?: string })[]
  modules?: Record<string, { options?: { providers?: { is_default?: boolean }[] } } | false | undefined>
}

/** Starts the checks of a store whose modules are all loaded. */
export function checkStore(parts: Parts): void {
  const { configModule, __pg_connection__: sql, logger: log } = parts
  const { projectConfig = {}, modules = {} } = configModule as Config
  const { workerMode = 'shared', redisUrl } = projectConfig
  const accounts = [...accountsOf(parts).values()]
  startBootChecks({
    ...{ sql, log, clock: systemClock, accounts },
    own: {
      medusa: 2,
      missingEntry: accounts.length === 0 ? 'provider' : null,
      locking: {
        isInMemory: hasNoLocking(modules.locking),
        isOneOfSeveral: workerMode !== 'shared' || redisUrl !== undefined,
      },
      runsJob: workerMode !== 'server',
    },
  })
}

/** Medusa's own lock lives in memory. Another is used where it is the only one, or the default. */
function hasNoLocking(module: NonNullable<Config['modules']>[string]): boolean {
  const providers = (module ? module.options?.providers : undefined) ?? []
  return providers.length !== 1 && !providers.some(({ is_default }) => is_default)
}

const known = new WeakSet<object>()

/** Says that the plugin is missing, where the payment provider is there alone: then no other code of ours is loaded. */
export function checkPlugin({ configModule, logger }: Omit<Parts, '__pg_connection__'>): void {
  if (known.has(configModule)) return
  known.add(configModule)
  const { plugins = [], modules = {} } = configModule as Config
  const names = plugins.map((plugin) => (typeof plugin === 'string' ? plugin : plugin.resolve))
  // The plugin's module is there too where the plugin has another name in the configuration, such as a path.
  const isThere = names.includes('medusa-payment-wemine') || Boolean(modules.wemine)
  if (!isThere) reportMissingPlugin(logger)
}
