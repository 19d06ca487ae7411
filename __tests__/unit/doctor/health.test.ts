import { failureOf } from '../../../src/doctor/health'
import { failReply } from '../../../src/wemine/notifications/replies'
import { findingCodes, ONLY_THE_COMMAND, ONLY_THE_ROUTE } from '../../support/finding-codes'
import { brief, config1, config2, provider } from '../cli/support/stores'
import {
  ago,
  answers,
  COLUMNS,
  type Different,
  health,
  installed,
  keys,
  options,
  payments,
  ran,
  region,
  useGateway,
} from './support/store'

useGateway()

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
