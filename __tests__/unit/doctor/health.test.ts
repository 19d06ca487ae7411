import { failureOf, showHealth } from '../../../src/doctor/health'
import type { Packages } from '../../../src/doctor/packages'
import { probePackages } from '../../../src/doctor/probe-packages'
import { readStoreConfig } from '../../../src/doctor/store-config'
import { createMerchantAccount } from '../../../src/payments/account/merchant-account'
import { createTables } from '../../../src/payments/ledger/schema'
import type { Platform } from '../../../src/payments/platform'
import { type Sandbox, startSandbox } from '../../../src/sandbox'
import { failReply } from '../../../src/wemine/notifications/replies'
import { findingCodes, ONLY_THE_COMMAND, ONLY_THE_ROUTE } from '../../support/finding-codes'
import { until } from '../../support/http'
import { brief, config1, config2, OPTIONS, provider } from '../cli/support/stores'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
afterEach(() => jest.restoreAllMocks())

const NOW = new Date('2026-11-28T12:00:00Z')
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
const keys = () => ({ apiKey: sandbox.apiKey, apiSecret: sandbox.apiSecret, baseUrl: sandbox.baseUrl })
const options = (more: object = {}) => ({ ...OPTIONS, ...keys(), ...more })

/** What is different from a store in order. */
interface Different {
  medusa?: 1 | 2
  /** Made when the sandbox is there. */
  config?: () => object
  /** The rows of a statement, by a part of its text; an error is thrown, and `null` never answers. */
  rows?: Record<string, object[] | Error | null>
  /** What the store’s own notification address answers. */
  hook?: () => Promise<Response>
  /** The gateway’s time. */
  date?: string | null
  installed?: Partial<Packages>
  production?: boolean
  clock?: Partial<Platform['clock']>
}

const installed: Packages = {
  ...{ node: '22.12.0', engines: '>=20', peers: { '@medusajs/medusa': '^2.0.0', typeorm: '>=0.3.16' } },
  ...{ own: { path: '/a', version: '0.1.0' }, medusa: { path: '/b', version: '2.21.2' } },
  ...{ framework: undefined, typeorm: undefined },
  copies: { own: [{ path: '/a', version: '0.1.0' }], medusa: [{ path: '/b', version: '2.21.2' }] },
}
/** Every column that the tables of this version have. */
const COLUMNS = [...createTables.matchAll(/create table if not exists (\w+) \(\n(.*?)\n\);/gs)].flatMap(
  ([, table, body = '']) =>
    [...body.matchAll(/^ {2}(?!check)(\w+)/gm)].map(([, name]) => ({ name: `${table}.${name}` })),
)
const region = (currency_code: string, provider_id = 'pp_wemine_hk') => ({
  region_id: 'r',
  currency_code,
  provider_id,
})

function storeWith({ medusa = 2, config, rows = {}, hook, date, clock, production }: Different) {
  const written = config ? config() : config2({ providers: [provider(options())] })
  if (production) jest.replaceProperty(process.env, 'NODE_ENV', 'production')
  const given: Record<string, object[] | Error | null> = {
    ...{ 'wemine_account order by': [], ') due': [{ count: 0, oldest_at: null }] },
    ...{ 'as overdue': [{ count: 0, overdue: 0, oldest_at: null }], 'cross join lateral': [] },
    ...{ 'as lost': [{ lost: 0 }], 'from region': [region('hkd')], pg_attribute: COLUMNS, ...rows },
  }
  const sql = {
    async raw(text: string) {
      const [, found] = Object.entries(given).find(([part]) => text.includes(part)) ?? []
      if (found === null) return new Promise<never>(() => {})
      if (!found) throw new Error(`No rows for: ${text}`)
      if (found instanceof Error) throw found
      return { rows: found }
    },
  }
  const log = { info() {}, warn() {}, error() {} }
  const accounts = readStoreConfig(written, medusa).providers.flatMap(({ providerId, options: parsed }) =>
    parsed ? [createMerchantAccount({ providerId, options: parsed, sql, log })] : [],
  )
  jest.spyOn(global, 'fetch').mockImplementation(async (url) => {
    if (String(url).includes('/hooks/')) return (hook ?? refuses)()
    return new Response('', date === null ? {} : { headers: { date: date ?? NOW.toUTCString() } })
  })
  const platform = {
    ...{ sql, store: { medusa, config: written }, accounts: () => accounts },
    account: (id: string) => accounts.find(({ providerId }) => providerId === id),
    clock: { now: () => NOW, every: () => () => {}, ...clock },
  } as unknown as Platform
  return platform
}
const refuses = async () => new Response(failReply('no'))

async function health(different: Different) {
  const platform = storeWith(different)
  return showHealth(platform, () => probePackages({ ...installed, ...different.installed }))
}
const ran = (last_run_at: Date, last_notification_at: Date | null = null) => ({
  'wemine_account order by': [{ provider_id: 'pp_wemine_hk', last_run_at, last_notification_at }],
})
const payments = (more: object) => config2({ providers: [provider(options(more))] })
const answers = (status: number, body = '') => ({ hook: async () => new Response(body, { status }) })

/** What is different from a store in order, and what is then found, by its level and code. */
const TABLE: [string, Different, string[]][] = [
  [
    'nothing',
    { rows: ran(ago(0), ago(3)) },
    [
      ...['package_installed', 'version_supported', 'packages_once', 'entries_present', 'options_valid'],
      ...['backend_fit', 'gateway_fit', 'locking_fit', 'event_bus_fit', 'database_answers', 'tables_present'],
      ...['job_runs', 'payments_decided', 'region_ready', 'notifications_arrive', 'credentials_accepted'],
      ...['clock_right', 'hook_answers'],
    ].map((code) => `ok ${code}`),
  ],
  [
    'packages that do not fit',
    {
      installed: {
        node: '18.0.0',
        copies: {
          own: [...installed.copies.own, ...installed.copies.medusa],
          medusa: installed.copies.medusa,
        },
      },
    },
    ['error version_unsupported', 'warning package_duplicate'],
  ],
  [
    'two Medusas, and a typeorm that does not fit',
    {
      medusa: 1,
      config: () => config1({ options: keys() }),
      installed: {
        ...{ medusa: { path: '/b', version: '1.20.11' }, typeorm: { path: '/t', version: '0.3.31' } },
        copies: {
          own: [],
          medusa: [
            { path: '/b', version: '1' },
            { path: '/c', version: '1' },
          ],
        },
      },
    },
    ['warning typeorm_version', 'error medusa_duplicate'],
  ],
  ['a developer’s machine', {}, ['info not_production']],
  ['no provider', { config: () => config2({ providers: [] }) }, ['warning provider_missing']],
  [
    'a sandbox in production',
    { production: true },
    [
      'warning loopback_gateway',
      'warning sandbox_credentials',
      'info locking_in_memory',
      'info event_bus_local',
    ],
  ],
  [
    'an address of the office',
    { config: () => payments({ backendUrl: 'https://10.0.0.7' }), production: true },
    ['warning backend_private'],
  ],
  [
    'an address without https',
    { config: () => payments({ backendUrl: 'http://api.example.com' }), production: true },
    ['warning backend_not_https'],
  ],
  [
    'two accounts',
    {
      config: () =>
        config2({
          providers: [provider(options()), provider({ ...options(), apiKey: 'sandbox_other' }, 'mo')],
        }),
    },
    ['ok accounts_differ'],
  ],
  [
    'one account twice',
    { config: () => config2({ providers: [provider(options()), provider(options(), 'mo')] }) },
    ['warning same_account'],
  ],
  ['a wrong key', { config: () => payments({ apiSecret: 'wrong' }) }, ['error credentials_rejected']],
  [
    'no way to the gateway',
    { config: () => payments({ baseUrl: 'http://127.0.0.1:9/v1/' }) },
    ['warning gateway_unreachable'],
  ],
  ['a clock that is late', { date: ago(2).toUTCString() }, ['warning clock_skewed']],
  ['a gateway without a clock', { date: null }, ['info clock_unknown']],
  [
    'an address that nobody reaches',
    { hook: () => Promise.reject(new Error('fetch failed')) },
    ['warning hook_unreachable'],
  ],
  ['an address that is elsewhere', answers(302), ['error hook_redirects']],
  ['a body parser', answers(500, failReply('taken')), ['error hook_body_consumed']],
  ['a login page', answers(200, '<html>'), ['error hook_wrong_answer']],
  ['no database', { rows: { pg_attribute: new Error('no route') } }, ['error database_unreachable']],
  ['no tables', { rows: { pg_attribute: [] } }, ['error tables_missing']],
  ['older tables', { rows: { pg_attribute: COLUMNS.slice(1) } }, ['error tables_outdated']],
  [
    'a provider in no region',
    { rows: { 'from region': [region('hkd', 'pp_system')] } },
    ['error region_missing'],
  ],
  [
    'a region with dollars',
    { rows: { 'from region': [region('hkd'), region('usd')] } },
    ['warning region_currency'],
  ],
  [
    'regions elsewhere',
    { rows: { 'from region': new Error('no such table') } },
    ['warning regions_unreadable'],
  ],
  ['a new store', {}, ['info job_never_ran', 'info notifications_none']],
  ['a job that stopped', { rows: ran(ago(9)) }, ['error job_not_running']],
  [
    'work that waits',
    { rows: { ...ran(ago(0)), ') due': [{ count: 2, oldest_at: ago(9) }] } },
    ['warning ledger_behind'],
  ],
  [
    'money that waits',
    { rows: { 'as overdue': [{ count: 3, overdue: 1, oldest_at: ago(60) }] } },
    ['error payments_overdue', 'warning payments_in_review'],
  ],
  [
    'an account that was removed',
    { rows: { 'cross join lateral': [{ provider_id: 'pp_wemine_old' }] } },
    ['error account_not_configured'],
  ],
  ['notifications that stopped', { rows: { 'as lost': [{ lost: 20 }] } }, ['warning notifications_lost']],
  ['a ledger that fails', { rows: { 'as overdue': new Error('timeout') } }, ['warning ledger_unreadable']],
]

describe('a running store finds', () => {
  test.each(TABLE)('%s', async (_, different, expected) => {
    const { findings, counts } = await health(different)
    const found = brief(findings)
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(Object.values(counts).reduce((sum, one) => sum + one)).toBe(findings.length)
    expect(JSON.stringify(findings)).not.toMatch(/never_shown/)
    // The worst first.
    const levels = ['error', 'warning', 'info', 'ok']
    expect(found).toEqual(levels.flatMap((level) => found.filter((one) => one.startsWith(`${level} `))))
  })

  test('no secret of its own, and takes no word for one', async () => {
    const words = new Error('password never_shown_pw, key never_shown_secret_2 is wrong')
    const config = () => ({
      ...config2({ providers: [provider(options({ merchantKey: 'never_shown_secret_2' }))] }),
      // As Medusa 2 has its modules once they are loaded.
      definitions: { region: { key: 'region' }, notification: { key: 'notification' } },
    })
    const { findings } = await health({ config, rows: { 'as overdue': words } })
    const text = JSON.stringify(findings)
    expect(text).toContain('password [redacted], key [redacted] is wrong')
    expect(text).toMatch(/in a region with HKD/)
  })

  test('what the doctor finds, with no code forgotten', () => {
    const tried = TABLE.flatMap(([, , found]) => found.map((one) => one.split(' ')[1]!))
    const known = [...findingCodes].filter((code) => !ONLY_THE_COMMAND[code])
    expect([...new Set([...tried, ...Object.keys(ONLY_THE_ROUTE)])].sort()).toEqual(known.sort())
  })
})

describe('what costs something', () => {
  const asked = () => sandbox.requests().length
  const hooks = () => jest.mocked(fetch).mock.calls.filter(([url]) => String(url).includes('/hooks/')).length

  test('is asked once a minute, however often and by however many the health is read', async () => {
    let now = NOW
    const store = storeWith({ clock: { now: () => now } })
    const before = asked()
    const first = await Promise.all(Array.from({ length: 5 }, () => showHealth(store, () => [])))
    for (let seconds = 10; seconds < 60; seconds += 10) {
      now = new Date(NOW.getTime() + seconds * 1000)
      expect((await showHealth(store, () => [])).probed_at).toEqual(first[0]?.probed_at)
    }
    expect([asked() - before, hooks()]).toEqual([1, 1])
    now = new Date(NOW.getTime() + 60_000)
    expect((await showHealth(store, () => [])).probed_at).toEqual(now)
    expect([asked() - before, hooks()]).toEqual([2, 2])
  })

  test('is not waited for where it takes long: it is in a later answer', async () => {
    let answer = (_: Response) => {}
    const slow = new Promise<Response>((resolve) => (answer = resolve))
    const store = storeWith({
      hook: () => slow,
      clock: {
        every: (_, work) => {
          setTimeout(work, 300)
          return () => {}
        },
      },
    })
    const early = await showHealth(store, () => [])
    expect(early.probed_at).toBeNull()
    expect(brief(early.findings)).toContain('info checks_pending')
    answer(await refuses())
    await new Promise((resolve) => setTimeout(resolve, 50))
    const late = await showHealth(store, () => [])
    expect(brief(late.findings)).toContain('ok hook_answers')
    expect(brief(late.findings)).not.toContain('info checks_pending')
  })

  test('ends where the database never answers, and is looked at again', async () => {
    // A connection that is gone without a word, as in a lost network.
    const clock = {
      every: (_: number, work: () => void) => {
        const timer = setTimeout(work, 20)
        return () => clearTimeout(timer)
      },
    }
    const rows: Different['rows'] = { 'from region': null, 'as lost': null }
    const store = storeWith({ rows, clock })
    const { findings } = await until('all have answered', async () => {
      const seen = await showHealth(store, () => [])
      return seen.probed_at !== null && seen
    })
    expect(brief(findings)).toEqual(expect.arrayContaining(['warning regions_unreadable', 'ok hook_answers']))

    const answered = showHealth(storeWith({ rows: { 'as overdue': null }, clock }), () => [])
    const waited = new Promise<undefined>((resolve) => setTimeout(resolve, 2000))
    expect((await Promise.race([answered, waited]))?.findings.map(({ code }) => code)).toContain(
      'ledger_unreadable',
    )
  })

  test('leaves an account alone whose gateway asked for that', async () => {
    const store = storeWith({})
    store.account('pp_wemine_hk')?.health.pauseUntil(new Date(Date.now() + 60_000))
    const before = asked()
    const { findings } = await showHealth(store, () => [])
    expect(findings.find(({ code }) => code === 'gateway_unreachable')?.message).toMatch(/left alone until/)
    expect(asked()).toBe(before)
  })
})

describe('a store is unhealthy', () => {
  const code = async (different: Different, failOn?: 'error' | 'warning') =>
    failureOf(await health(different), failOn)?.code

  test('where its ledger cannot be read, asked for or not', async () => {
    expect(await code({ rows: { pg_attribute: new Error('no route') } })).toBe('database_unreachable')
    expect(await code({ rows: { 'as overdue': new Error('timeout') } })).toBe('ledger_unreadable')
    const { job, due, in_review } = await health({ rows: { pg_attribute: [] } })
    expect({ job, due, in_review }).toEqual({ job: null, due: null, in_review: null })
  })

  test('by an error, or a warning, where that is asked for', async () => {
    const [broken, odd] = [answers(302), { date: ago(2).toUTCString() }]
    expect([await code(broken), await code(odd)]).toEqual([undefined, undefined])
    expect([await code(broken, 'error'), await code(odd, 'error')]).toEqual(['hook_redirects', undefined])
    expect([await code(broken, 'warning'), await code(odd, 'warning')]).toEqual([
      'hook_redirects',
      'clock_skewed',
    ])
    expect(await code({}, 'warning')).toBeUndefined()
  })
})
