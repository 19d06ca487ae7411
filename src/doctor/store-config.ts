import { type Options, parseOptions } from '#payments/account/options'

/** What the doctor reads in a store's medusa-config, the same for both Medusas. */
export interface StoreConfig {
  medusa: 1 | 2
  /** Whether the plugin is configured. In Medusa 1 it is the payment provider too. */
  hasPlugin: boolean
  /** Medusa 2: the payment module's providers of this package. Medusa 1: the plugin. */
  providers: ConfiguredProvider[]
  database: { url: string | null; ssl: unknown; schema: string; isSslInExtraOnly: boolean }
  isLockingInMemory: boolean
  isEventBusLocal: boolean
  /** Whether the configuration itself says that there are several processes. */
  isOneOfSeveral: boolean
  /** Medusa 2: whether the configured process runs jobs. */
  runsJob: boolean
}

export interface ConfiguredProvider {
  /** Medusa's id of it, such as `pp_wemine_hk`; in Medusa 1 `wemine`. */
  providerId: string
  /** Null where they are faulty; `fault` says what is wrong then. */
  options: Options | null
  fault: string | null
}

/** A configuration may name one on a condition: what is left then is no entry. */
type Entry =
  | string
  | false
  | null
  | undefined
  | { resolve?: unknown; id?: string; key?: string; options?: unknown; is_default?: boolean }
type Module = { resolve?: unknown; key?: string; options?: { providers?: Entry[] } }
interface Driver {
  ssl?: unknown
  connection?: { ssl?: unknown }
}
interface Config {
  projectConfig?: {
    databaseUrl?: string
    databaseSchema?: string
    databaseDriverOptions?: Driver
    redisUrl?: string
    workerMode?: string
    database_url?: string
    database_schema?: string
    database_driver_options?: Driver
    database_extra?: { ssl?: unknown }
    redis_url?: string
  }
  plugins?: Entry[]
  modules?: Record<string, Module | false | undefined> | Module[]
}

const PACKAGE = 'medusa-payment-wemine'

/** Which Medusa a configuration is written for, where the installed one does not tell. */
export function medusaOf(config: object): 1 | 2 {
  const { projectConfig = {} } = config as Config
  return 'database_url' in projectConfig || 'redis_url' in projectConfig ? 1 : 2
}

/** Reads a loaded configuration. Pure. */
export function readStoreConfig(loaded: object, medusa: 1 | 2): StoreConfig {
  const config = loaded as Config
  return medusa === 1 ? readMedusa1(config) : readMedusa2(config)
}

function readMedusa1({ projectConfig = {}, plugins = [] }: Config): StoreConfig {
  const entry = plugins.find(isPlugin)
  const { database_driver_options: driver, database_extra: extra } = projectConfig
  const ssl = driver?.ssl ?? driver?.connection?.ssl
  const { enableUI: _, ...options } = optionsOf(entry)
  return {
    medusa: 1,
    hasPlugin: entry !== undefined,
    providers: entry === undefined ? [] : [provider('wemine', options)],
    database: {
      url: projectConfig.database_url ?? null,
      ssl: ssl ?? false,
      schema: projectConfig.database_schema ?? 'public',
      isSslInExtraOnly: Boolean(extra?.ssl) && !ssl,
    },
    isLockingInMemory: false,
    isEventBusLocal: !projectConfig.redis_url,
    isOneOfSeveral: false,
    runsJob: true,
  }
}

function readMedusa2({ projectConfig = {}, plugins = [], modules = {} }: Config): StoreConfig {
  const all = Object.entries(modules).flatMap(([key, module]) => (module ? [{ key, ...module }] : []))
  const named = (key: string) =>
    all.find((one) => one.key === key || String(one.resolve).endsWith(`/${key.replaceAll('_', '-')}`))
  const ours = all.flatMap(({ options }) => options?.providers ?? []).filter(isProvider)
  const { workerMode = 'shared', redisUrl, databaseDriverOptions: driver } = projectConfig
  const locking = named('locking')?.options?.providers ?? []
  const bus = all.map(({ resolve }) => String(resolve)).filter((name) => /event-bus/.test(name))
  return {
    medusa: 2,
    // The plugin's module is there too where the plugin has another name in the configuration.
    hasPlugin: plugins.some(isPlugin) || named('wemine') !== undefined,
    providers: ours.map((entry) =>
      provider(
        entry && typeof entry === 'object' && entry.id ? `pp_wemine_${entry.id}` : 'pp_wemine',
        optionsOf(entry),
      ),
    ),
    database: {
      url: projectConfig.databaseUrl ?? null,
      ssl: driver?.ssl ?? driver?.connection?.ssl ?? false,
      schema: projectConfig.databaseSchema ?? 'public',
      isSslInExtraOnly: false,
    },
    // Medusa's own lock lives in memory. Another is used where it is the only one, or the default.
    isLockingInMemory:
      locking.length !== 1 && !locking.some((one) => one && typeof one === 'object' && one.is_default),
    isEventBusLocal: bus.every((name) => name.endsWith('event-bus-local')),
    isOneOfSeveral: workerMode !== 'shared' || redisUrl !== undefined,
    runsJob: workerMode !== 'server',
  }
}

const resolveOf = (entry: Entry) => (typeof entry === 'string' ? entry : entry ? entry.resolve : undefined)

/** By name, or by a path that ends in it. */
function isPlugin(entry: Entry): boolean {
  const resolve = resolveOf(entry)
  return typeof resolve === 'string' && resolve.split(/[\\/]/).at(-1) === PACKAGE
}

/** By name or by path; Medusa 2 also takes the module provider itself. */
function isProvider(entry: Entry): boolean {
  const resolve = resolveOf(entry)
  if (typeof resolve === 'string')
    return resolve.includes(PACKAGE) && /[\\/]providers[\\/]wemine([\\/]|$)/.test(resolve)
  const { services } = (resolve ?? {}) as { services?: { identifier?: unknown }[] }
  return Array.isArray(services) && services.some(({ identifier }) => identifier === 'wemine')
}

function optionsOf(entry: Entry | undefined): Record<string, unknown> {
  const options = entry && typeof entry === 'object' ? entry.options : undefined
  return typeof options === 'object' && options !== null ? { ...options } : {}
}

function provider(providerId: string, written: unknown): ConfiguredProvider {
  try {
    return { providerId, options: parseOptions(written), fault: null }
  } catch (thrown) {
    return { providerId, options: null, fault: faultOf(thrown as Error) }
  }
}

/** What `parseOptions` says, a line for each fault, in one line. */
function faultOf({ message }: Error): string {
  const [, ...faults] = message.split('\n').map((line) => line.replace(/^\s*- /, ''))
  return faults.length > 0 ? faults.join('; ') : message
}
