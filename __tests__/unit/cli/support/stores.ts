import { readStoreConfig, type StoreConfig } from '../../../../src/doctor/store-config'

/** Words that no output may hold are never_shown. */
export const OPTIONS = {
  apiKey: 'live_never_shown_key',
  apiSecret: 'never_shown_secret',
  backendUrl: 'https://api.example.com',
}

export const PLUGIN = { resolve: 'medusa-payment-wemine', options: {} }

/** A provider entry of Medusa 2. */
export const provider = (options: object = OPTIONS, id = 'hk') => ({
  resolve: 'medusa-payment-wemine/providers/wemine',
  id,
  options,
})

/** A configuration of Medusa 2 in order, as `defineConfig` leaves it. */
export function config2({
  providers = [provider()] as unknown[],
  plugins = [PLUGIN] as unknown[],
  modules = {},
  projectConfig = {},
} = {}) {
  return {
    projectConfig: { databaseUrl: 'postgres://shop:never_shown_pw@db.example.com/shop', ...projectConfig },
    plugins,
    modules: {
      payment: { resolve: '@medusajs/medusa/payment', options: { providers } },
      locking: { resolve: '@medusajs/medusa/locking' },
      event_bus: { resolve: '@medusajs/medusa/event-bus-local' },
      ...modules,
    },
  }
}

/** The same of Medusa 1. */
export function config1({
  plugins = undefined as unknown[] | undefined,
  options = {},
  projectConfig = {},
} = {}) {
  return {
    projectConfig: { database_url: 'postgres://shop:never_shown_pw@db.example.com/shop', ...projectConfig },
    plugins: plugins ?? [
      'medusa-fulfillment-manual',
      { resolve: 'medusa-payment-wemine', options: { ...OPTIONS, ...options } },
    ],
  }
}

export const store2 = (more: Parameters<typeof config2>[0] = {}): StoreConfig =>
  readStoreConfig(config2(more), 2)
export const store1 = (more: Parameters<typeof config1>[0] = {}): StoreConfig =>
  readStoreConfig(config1(more), 1)

/** Findings as a table has them: level and code. */
export const brief = (findings: readonly { level: string; code: string }[]) =>
  findings.map(({ level, code }) => `${level} ${code}`)
