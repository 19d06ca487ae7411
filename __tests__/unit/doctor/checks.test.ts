import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccountFacts, Facts } from '#doctor/facts'
import { findingsOf } from '#doctor/findings'

const account: AccountFacts = {
  providerId: 'pp_wemine_hk',
  apiKey: 'live_key_never_shown',
  baseUrl: 'https://api.pay.wemine.net/v1/',
  notifyUrl: 'https://api.example.com/hooks/wemine',
  gateway: { kind: 'accepted' },
}
const now = new Date('2026-11-23T12:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

/** A store with nothing to be said about. */
const healthy: Facts = {
  medusa: 2,
  isProduction: true,
  accounts: [account],
  missingEntry: null,
  database: { failure: null },
  missingColumns: [],
  locking: { isInMemory: false, isOneOfSeveral: true },
  job: { lastRunAt: minutesAgo(0), awaitedSince: minutesAgo(600), now, isRunHere: false },
}
const one = (more: Partial<AccountFacts>): Partial<Facts> => ({ accounts: [{ ...account, ...more }] })
const sandboxed = { baseUrl: 'http://127.0.0.1:4242/v1/', apiKey: 'sandbox_key' }
const job = { lastRunAt: minutesAgo(0), awaitedSince: minutesAgo(600), now, isRunHere: true }

/** What is different from a healthy store, what is found, and words of it. */
const TABLE: [string, Partial<Facts>, string[], RegExp?][] = [
  ['a healthy store', {}, []],
  ['nothing looked at', { accounts: undefined, job: undefined, locking: undefined, database: undefined }, []],

  [
    'the plugin line forgotten',
    { missingEntry: 'plugin' },
    ['error plugin_missing'],
    /to plugins in medusa-config/,
  ],
  [
    'the provider forgotten',
    { missingEntry: 'provider', accounts: [] },
    ['warning provider_missing'],
    /providers of the module "@medusajs\/medusa\/payment"/,
  ],

  [
    'a database that does not answer',
    { database: { failure: 'no encryption' } },
    ['error database_unreachable'],
    /no encryption\. Check databaseUrl and databaseDriverOptions/,
  ],
  [
    'Medusa 1: the same',
    { medusa: 1, database: { failure: 'no encryption' } },
    ['error database_unreachable'],
    /database_driver_options in medusa-config: payments use these two, and not database_extra/,
  ],
  [
    'Medusa 1: SSL in database_extra only',
    { medusa: 1, database: { failure: 'no encryption', isSslInExtraOnly: true } },
    ['error database_unreachable'],
    /Set both: database_driver_options: \{ connection: \{ ssl:/,
  ],
  [
    'Medusa 1: SSL in database_extra only, and it works',
    { medusa: 1, database: { failure: null, isSslInExtraOnly: true } },
    [],
  ],

  [
    'no tables',
    { missingColumns: ['wemine_gateway_order'] },
    ['error tables_missing'],
    /npx medusa db:migrate/,
  ],
  [
    'Medusa 1: no tables',
    { medusa: 1, missingColumns: ['wemine_gateway_order'] },
    ['error tables_missing'],
    /npx medusa migrations run/,
  ],
  [
    'tables of another version',
    { missingColumns: ['wemine_decision', 'wemine_refund.reported'] },
    ['error tables_outdated'],
    /another version.*wemine_decision, wemine_refund\.reported/,
  ],

  [
    'keys that are not accepted',
    one({ gateway: { kind: 'rejected', reason: 'NOAUTH: api-secret is wrong' } }),
    ['error credentials_rejected'],
    /apiKey or apiSecret of pp_wemine_hk.*NOAUTH: api-secret is wrong/,
  ],
  [
    'a gateway that cannot be reached',
    one({ gateway: { kind: 'no_answer', reason: 'ECONNREFUSED' } }),
    ['warning gateway_unreachable'],
    /ECONNREFUSED/,
  ],
  ['a gateway that was not asked', one({ gateway: undefined }), []],

  [
    'a sandbox in production',
    one(sandboxed),
    ['warning loopback_gateway', 'warning sandbox_credentials'],
    /Leave baseUrl out/,
  ],
  ['a sandbox’s key in production', one({ apiKey: 'sandbox_key' }), ['warning sandbox_credentials']],
  [
    'a sandbox in development',
    { isProduction: false, ...one({ ...sandboxed, notifyUrl: 'http://localhost:9000/hooks/wemine' }) },
    [],
  ],

  ['plain http', one({ notifyUrl: 'http://api.example.com/hooks/wemine' }), ['warning backend_not_https']],
  ...[
    ...['localhost:9000', '127.0.0.1', '[::1]:9000', '10.0.0.5', '192.168.1.9', '172.16.0.1', '172.31.255.1'],
    ...['169.254.1.1', '0.0.0.0', '[fd00::1]', '[fe80::1]', 'medusa', 'shop.local', 'api.shop.internal'],
  ].map((host): [string, Partial<Facts>, string[]] => [
    `backendUrl ${host}`,
    one({ notifyUrl: `https://${host}/hooks/wemine` }),
    ['warning backend_private'],
  ]),
  ...['172.32.0.1', '11.0.0.1', '8.8.8.8', '[2001:db8::1]', 'local.example.com'].map(
    (host): [string, Partial<Facts>, string[]] => [
      `backendUrl ${host}`,
      one({ notifyUrl: `https://${host}/hooks/wemine` }),
      [],
    ],
  ),
  [
    'the real gateway and an address on this machine, in development',
    { isProduction: false, ...one({ notifyUrl: 'http://localhost:9000/hooks/wemine' }) },
    ['warning backend_private'],
  ],

  [
    'two ids with the same account',
    { accounts: [account, { ...account, providerId: 'pp_wemine_two' }] },
    ['warning same_account'],
    /pp_wemine_hk, pp_wemine_two/,
  ],
  [
    'two accounts',
    { accounts: [account, { ...account, providerId: 'pp_wemine_two', apiKey: 'live_two' }] },
    [],
  ],

  [
    'locks in memory, in one of several processes',
    { locking: { isInMemory: true, isOneOfSeveral: true } },
    ['warning locking_in_memory'],
    /Redis or PostgreSQL/,
  ],
  [
    'locks in memory, in production',
    { locking: { isInMemory: true, isOneOfSeveral: false } },
    ['info locking_in_memory'],
  ],
  [
    'locks in memory, in development',
    { isProduction: false, locking: { isInMemory: true, isOneOfSeveral: false } },
    [],
  ],

  ...['0.3.16', '0.3.30', '0.2.45'].map((typeorm): [string, Partial<Facts>, string[]] => [
    `typeorm ${typeorm}`,
    { medusa: 1, typeorm },
    [],
  ]),
  ...['0.3.31', '0.3.31-rc.1', '0.3.100', '0.4.0', '1.0.0'].map(
    (typeorm): [string, Partial<Facts>, string[], RegExp] => [
      `typeorm ${typeorm}`,
      { medusa: 1, typeorm },
      ['warning typeorm_version'],
      /"typeorm": "0\.3\.16"/,
    ],
  ),

  ['a job that ran four minutes ago', { job: { ...job, lastRunAt: minutesAgo(4) } }, []],
  [
    'a job that ran seven minutes ago',
    { job: { ...job, lastRunAt: minutesAgo(7) } },
    ['error job_not_running'],
    /has not run for 7 minutes.*inside this process too.*start the process again/,
  ],
  [
    'a process that runs no jobs, and none elsewhere',
    { job: { ...job, lastRunAt: null, isRunHere: false } },
    ['error job_not_running'],
    /has never run.*workerMode "server".*Start a process with workerMode "worker" or "shared"/,
  ],
  [
    'a job that last ran yesterday, in a store that has just started',
    { job: { ...job, lastRunAt: minutesAgo(1440), awaitedSince: minutesAgo(1) } },
    [],
  ],
  [
    'Medusa 1: a job that stands still',
    { medusa: 1, job: { ...job, lastRunAt: minutesAgo(7) } },
    ['error job_not_running'],
    /inside every process of the store/,
  ],
]

test.each(TABLE)('%s', (_, different, found, words = /./) => {
  const findings = findingsOf({ ...healthy, ...different } as Facts)
  expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual(found)
  const text = findings.map(({ message, action }) => `${message} ${action}`).join('\n')
  if (findings.length > 0) expect(text).toMatch(words)
  expect(text).not.toMatch(/live_key_never_shown|sandbox_key|undefined|null/)
  for (const { message, action } of findings) {
    expect(message).toMatch(/\.$/)
    expect(action).toMatch(/^[A-Z“"].*\.$/)
  }
})

test('every code that the sources have is in the table', () => {
  const folder = join(__dirname, '../../../src/doctor')
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  const codes = sources.join('\n').matchAll(/\bcode: (?:isOld \? '(\w+)' : )?'(\w+)'/g)
  const named = new Set([...codes].flatMap(([, ...names]) => names.filter(Boolean)))
  const tried = new Set(TABLE.flatMap(([, , found]) => found.map((one) => one.split(' ')[1])))
  expect(named.size).toBeGreaterThan(11)
  expect([...named].sort()).toEqual([...tried].sort())
})
