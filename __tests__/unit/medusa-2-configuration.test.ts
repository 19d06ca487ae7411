import { accountsOf, accountsWith, validateOptions } from '../../src/medusa-2/platform/accounts'
import { checkPlugin, checkStore } from '../../src/medusa-2/platform/boot-checks'
import { platformError, unwrap } from '../../src/medusa-2/platform/errors'
import { runWorkflow } from '../../src/medusa-2/platform/run-workflow'
import type { Parts } from '../../src/payments/account/merchant-account'
import { problem } from '../../src/payments/problems'

const options = { apiKey: 'live_key', apiSecret: 'live_secret', backendUrl: 'https://api.example.com' }

function store(configModule: object) {
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  const sql = { raw: async () => ({ rows: [] }) }
  const parts: Parts = {
    configModule,
    __pg_connection__: sql,
    logger: { info: say, warn: say, error: say },
  }
  return { lines, parts }
}

const withProviders = (...providers: object[]) =>
  store({ modules: { payment: { options: { providers } }, cache: {}, wemine: undefined } }).parts

describe('the merchant accounts of a configuration', () => {
  beforeAll(() => validateOptions(options))

  test('have Medusa’s own provider ids, and are the same objects wherever they are asked for', () => {
    const parts = withProviders({ id: 'hk', options }, { options }, { id: 'card', options: { key: 'sk' } })
    const accounts = accountsOf(parts)
    expect([...accounts.keys()]).toEqual(['pp_wemine_hk', 'pp_wemine'])
    expect(accountsOf(parts)).toBe(accounts)
  })

  test('that share their options are all given to a provider, which is told no id', () => {
    const parts = withProviders({ id: 'hk', options }, { id: 'mo', options })
    expect(accountsWith(parts, { ...options }).map(({ providerId }) => providerId)).toEqual([
      'pp_wemine_hk',
      'pp_wemine_mo',
    ])
  })

  test('a provider that is in no payment module is told so', () => {
    expect(() => accountsWith(withProviders(), options)).toThrow(/not among the payment module’s providers/)
    const other = { ...options, apiKey: 'another_key' }
    expect(() => accountsWith(withProviders({ id: 'hk', options }), other)).toThrow(/not among/)
  })

  test('options that cannot be used stop the start with every fault', () => {
    expect(() => validateOptions({ apiKey: '' })).toThrow(/apiKey[\s\S]*backendUrl/)
    expect(() => validateOptions(undefined)).toThrow(/apiKey/)
  })
})

/** The checks run after the start: waits for their first line, and for what comes with it. */
async function settled(lines: string[], within = 5000): Promise<void> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  for (let waited = 0; lines.length === 0 && waited < within; waited += 10) await pause(10)
  await pause(50)
}

describe('what the start says', () => {
  async function said(configModule: object): Promise<string[]> {
    const { lines, parts } = store(configModule)
    checkStore(parts)
    await settled(lines)
    return lines.flatMap((line) => /\((\w+)\)$/.exec(line)?.[1] ?? [])
  }
  const several = { redisUrl: 'redis://127.0.0.1' }
  const locking = (...providers: object[]) => ({ modules: { locking: { options: { providers } } } })

  test.each<[string, object, boolean]>([
    ['no locking module, Redis for the rest', { projectConfig: several }, true],
    ['no locking module, a worker', { projectConfig: { workerMode: 'worker' } }, true],
    ['the locking module taken out', { projectConfig: several, modules: { locking: false } }, true],
    ['a locking module without a provider', { projectConfig: several, modules: { locking: {} } }, true],
    ['two locking providers, none the default', { projectConfig: several, ...locking({}, {}) }, true],
    ['one locking provider', { projectConfig: several, ...locking({}) }, false],
    ['two, one the default', { projectConfig: several, ...locking({}, { is_default: true }) }, false],
    ['one process alone', {}, false],
  ])('of %s', async (_, config, isWarned) => {
    const found = await said(config)
    expect(found).toContain('provider_missing')
    expect(found.includes('locking_in_memory')).toBe(isWarned)
  })

  test.each<[string, object, boolean]>([
    ['no entry', {}, true],
    ['another plugin', { plugins: ['a-plugin', { resolve: 'b-plugin' }] }, true],
    ['the plugin by name', { plugins: ['medusa-payment-wemine'] }, false],
    ['the plugin as an entry', { plugins: [{ resolve: 'medusa-payment-wemine' }] }, false],
    ['the plugin by a path', { plugins: ['./p'], modules: { wemine: {} } }, false],
  ])('once, of a provider with %s', async (_, config, isMissing) => {
    const { lines, parts } = store(config)
    for (let time = 0; time < 2; time++) checkPlugin(parts)
    await settled(lines, isMissing ? 5000 : 200)
    expect(lines).toEqual(isMissing ? [expect.stringMatching(/\(plugin_missing\)$/)] : [])
  })
})

describe('a problem in Medusa’s words', () => {
  test.each([
    ['amount_invalid', 'invalid_data'],
    ['total_changed', 'not_allowed'],
  ] as const)('%s is of a type whose message Medusa shows', (code, type) => {
    const { message, ...rest } = problem(code, { amount: '1' } as never)
    expect(platformError({ message, ...rest })).toMatchObject({ type, code, message })
    expect(() => unwrap({ ok: false, problem: { message, ...rest } })).toThrow(message)
  })

  test('a value is given as it is', () => {
    const value = { id: 1 }
    expect(unwrap({ ok: true, value })).toBe(value)
  })
})

test.each([
  ['nothing', undefined, undefined],
  ['no error', [], undefined],
  ['two errors', [{ error: new Error('no stock') }, { error: new Error('no tax') }], 'no stock; no tax'],
  ['something that is no error', [{ error: 'no stock' }, {}], 'no stock; undefined'],
])('a workflow that ends with %s', async (_, errors, words) => {
  const run = jest.fn(async () => ({ errors }))
  const container = { resolve: () => ({ run }) } as never
  expect(await runWorkflow(container)('complete-cart', { id: 'cart_1' })).toBe(words)
  expect(run).toHaveBeenCalledWith('complete-cart', { input: { id: 'cart_1' }, throwOnError: false })
})
