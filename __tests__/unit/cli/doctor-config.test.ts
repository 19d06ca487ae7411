import { probeConfig } from '../../../src/doctor/probe-config'
import { medusaOf, readStoreConfig, type StoreConfig } from '../../../src/doctor/store-config'
import { brief, config1, config2, OPTIONS, provider, store1, store2 } from './support/stores'

const sandboxed = { ...OPTIONS, apiKey: 'sandbox_key', baseUrl: 'http://127.0.0.1:4242/v1/' }
const redisLock = {
  locking: { options: { providers: [{ resolve: '@medusajs/medusa/locking-redis', id: 'r' }] } },
}
const redisBus = { event_bus: { resolve: '@medusajs/medusa/event-bus-redis' } }
/** Modules that several processes share. */
const shared = { ...redisLock, ...redisBus }
const several = { projectConfig: { redisUrl: 'redis://cache' } }

/** What is different from a store in order, and what is found in production beside what is in order. */
const TABLE: [string, StoreConfig, string[], RegExp?][] = [
  ['Medusa 2', store2({ modules: shared }), []],
  ['Medusa 1', store1({ projectConfig: { redis_url: 'redis://cache' } }), []],
  [
    'Medusa 1: enableUI, which is Medusa’s',
    store1({ options: { enableUI: true } }),
    ['info event_bus_local'],
  ],

  [
    'neither entry',
    store2({ plugins: [], providers: [] }),
    ['error not_configured', 'info locking_in_memory', 'info event_bus_local'],
  ],
  [
    'Medusa 1: no plugin',
    store1({ plugins: [] }),
    ['error not_configured', 'info event_bus_local'],
    /to plugins/,
  ],
  ['no plugin', store2({ plugins: ['@medusajs/draft-order'], modules: shared }), ['error plugin_missing']],
  ['no provider', store2({ providers: [], modules: shared }), ['warning provider_missing']],

  [
    'an option missing, and one too many',
    store2({
      providers: [provider({ apiKey: 'k', apiSecrets: 's' })],
      modules: shared,
    }),
    ['error options_invalid'],
    /options of pp_wemine_hk are not valid.*: backendUrl is required; .*apiSecrets is not an option/,
  ],
  [
    'Medusa 1: options as a string',
    store1({ plugins: ['medusa-payment-wemine'], projectConfig: { redis_url: 'redis://cache' } }),
    ['error options_invalid'],
    /options of wemine are not valid.*apiKey is required/,
  ],

  [
    'an address that is not public',
    store2({
      providers: [provider({ ...OPTIONS, backendUrl: 'http://localhost:9000' })],
      modules: shared,
    }),
    ['warning backend_private'],
  ],
  [
    'plain http',
    store2({
      providers: [provider({ ...OPTIONS, backendUrl: 'http://api.example.com' })],
      modules: shared,
    }),
    ['warning backend_not_https'],
  ],
  [
    'a sandbox in production',
    store2({ providers: [provider(sandboxed)], modules: shared }),
    ['warning loopback_gateway', 'warning sandbox_credentials'],
  ],
  [
    'one account twice',
    store2({ providers: [provider(), provider(OPTIONS, 'mo')], modules: shared }),
    ['warning same_account'],
  ],
  [
    'two accounts',
    store2({
      providers: [provider(), provider({ ...OPTIONS, apiKey: 'another' }, 'mo')],
      modules: shared,
    }),
    [],
  ],

  ['locks and events in memory', store2(), ['info locking_in_memory', 'info event_bus_local']],
  [
    'the same with several processes',
    store2(several),
    ['warning locking_in_memory', 'warning event_bus_local'],
  ],
  [
    'the same with a worker mode',
    store2({ projectConfig: { workerMode: 'worker' } }),
    ['warning locking_in_memory', 'warning event_bus_local'],
  ],
]

describe('the configuration in production', () => {
  test.each(TABLE)('%s', (_, store, expected, words = /./) => {
    const found = probeConfig(store, true)
    const wrong = found.filter(({ level }) => level !== 'ok')
    expect(brief(wrong)).toEqual(expected)
    if (wrong[0]) expect(wrong[0].message + wrong[0].action).toMatch(words)
    expect(JSON.stringify(found)).not.toContain('never_shown')
  })

  test('each check that found nothing says so', () => {
    const store = store2({
      providers: [provider(), provider({ ...OPTIONS, apiKey: 'another' }, 'mo')],
      modules: shared,
    })
    expect([...new Set(brief(probeConfig(store, true)))].sort()).toEqual([
      'ok accounts_differ',
      'ok backend_fit',
      'ok entries_present',
      'ok event_bus_fit',
      'ok gateway_fit',
      'ok locking_fit',
      'ok options_valid',
    ])
  })

  test('outside of production a sandbox is right, and that production was not checked is said', () => {
    const found = probeConfig(
      store2({ providers: [provider({ ...sandboxed, backendUrl: 'http://localhost:9000' })] }),
      false,
    )
    expect(brief(found.filter(({ level }) => level !== 'ok'))).toEqual(['info not_production'])
  })
})

describe('what is read', () => {
  test.each<[string, object, Partial<StoreConfig>]>([
    ['no id', config2({ providers: [{ ...provider(), id: undefined }] }), {}],
    [
      'a provider by its path',
      config2({
        providers: [
          { ...provider(), resolve: '/x/medusa-payment-wemine/.medusa/server/src/providers/wemine' },
        ],
      }),
      {},
    ],
    [
      'the provider itself',
      config2({ providers: [{ ...provider(), resolve: { services: [{ identifier: 'wemine' }] } }] }),
      {},
    ],
    ['the plugin as a string', config2({ plugins: ['medusa-payment-wemine'] }), { hasPlugin: true }],
    [
      'the plugin by its module',
      config2({ plugins: [], modules: { wemine: { resolve: './x' } } }),
      { hasPlugin: true },
    ],
    [
      'a list of modules',
      { ...config2(), modules: Object.values(config2().modules) },
      { isEventBusLocal: true },
    ],
    [
      'a list with Redis',
      { ...config2(), modules: [...Object.values({ ...redisBus })] },
      { isEventBusLocal: false },
    ],
    ['modules that are switched off', config2({ modules: { cache: false } }), { hasPlugin: true }],
    [
      'other providers and plugins',
      config2({ providers: [{ resolve: '@medusajs/medusa/payment-stripe' }], plugins: ['x'] }),
      { hasPlugin: false, providers: [] },
    ],
    ['nothing', {}, { hasPlugin: false, providers: [] }],
  ])('Medusa 2: %s', (_, config, expected) => {
    const store = readStoreConfig(config, 2)
    expect(store).toMatchObject(expected)
    for (const { fault } of store.providers) expect(fault).toBeNull()
  })

  test('entries that a condition left out are none', () => {
    const none = [undefined, null, false]
    expect(readStoreConfig(config1({ plugins: none }), 1)).toMatchObject({ hasPlugin: false, providers: [] })
    const locking = { options: { providers: none } }
    const config = config2({ plugins: none, providers: [...none, provider()], modules: { locking } })
    expect(readStoreConfig(config, 2)).toMatchObject({
      ...{
        hasPlugin: false,
        isLockingInMemory: true,
        providers: [{ providerId: 'pp_wemine_hk', fault: null }],
      },
    })
  })

  test('the connection that payments use', () => {
    const ssl = { rejectUnauthorized: false }
    const of1 = (projectConfig: object) => store1({ projectConfig }).database
    expect(of1({ database_extra: { ssl } })).toMatchObject({ ssl: false, isSslInExtraOnly: true })
    expect(of1({ database_extra: { ssl }, database_driver_options: { connection: { ssl } } })).toMatchObject({
      ssl,
      isSslInExtraOnly: false,
    })
    const more = { databaseSchema: 'shop', databaseDriverOptions: { ssl } }
    expect(store2({ projectConfig: more }).database).toMatchObject({ ssl, schema: 'shop' })
  })

  test('which Medusa it is for, where none is installed', () => {
    expect([config1(), config2(), {}].map(medusaOf)).toEqual([1, 2, 2])
  })
})
