import { exitCodeOf, jsonReport, textReport } from '../../../src/cli/doctor/report'
import { error, type Finding, info, ok, warning } from '../../../src/doctor/finding'
import { redact } from '../../../src/doctor/redact'

const all: Finding[] = [
  ok('database_answers', 'the database answers.'),
  warning('pg_missing', 'no driver.', 'Install it.'),
  error('tables_missing', 'no tables.', 'Migrate.'),
  info('not_production', 'not production.', 'Set it.'),
  error('region_missing', 'no region.', 'Add one.'),
]

test('the text is grouped by level, with what to do', () => {
  expect(textReport(all, { colors: false })).toBe(`Errors (2)
  tables_missing
    no tables.
    What to do: Migrate.
  region_missing
    no region.
    What to do: Add one.

Warnings (1)
  pg_missing
    no driver.
    What to do: Install it.

Information (1)
  not_production
    not production.
    What to do: Set it.

OK (1)
  database_answers
    the database answers.

2 errors, 1 warning.
`)
})

test('colors are in the headings only, and take nothing away', () => {
  const colored = textReport(all, { colors: true })
  expect(colored).toContain('\u001b[31mErrors (2)\u001b[0m')
  expect(colored.replace(/\p{Cc}\[\d+m/gu, '')).toBe(textReport(all, { colors: false }))
})

test('the JSON has every finding, errors first, and counts', () => {
  const report = JSON.parse(jsonReport(all, '1.2.3'))
  expect(report).toMatchObject({ version: '1.2.3', counts: { error: 2, warning: 1, info: 1, ok: 1 } })
  expect(report.findings).toHaveLength(5)
  expect(report.findings[0]).toEqual({
    code: 'tables_missing',
    level: 'error',
    message: 'no tables.',
    action: 'Migrate.',
  })
})

test.each([
  [all, 1],
  [all.filter(({ level }) => level !== 'error'), 0],
  [[], 0],
])('the exit code says whether there is an error: %#', (findings, code) => {
  expect(exitCodeOf(findings)).toBe(code)
})

describe('secrets', () => {
  const words = (message: string, ...sources: unknown[]) =>
    redact([warning('x', message, message)], ...sources).flatMap((one) => [one.message, one.action])

  test.each([
    ['a key', { plugins: [{ options: { apiKey: 'live_12345' } }] }, 'live_12345'],
    ['a list of keys', { cookieSecrets: ['one_secret', 'two_secret'] }, 'two_secret'],
    ['an environment variable', { WEMINE_API_SECRET: 'from_the_environment' }, 'from_the_environment'],
    ['a database’s address', { databaseUrl: 'postgres://u:hidden1@h/d' }, 'postgres://u:hidden1@h/d'],
    ['its password alone', { databaseUrl: 'postgres://u:hidden1@h/d' }, 'hidden1'],
    ['its password as it is written', { databaseUrl: 'postgres://u:hid%40den@h/d' }, 'hid@den'],
  ])('%s is taken out', (_, source, secret) => {
    expect(words(`before ${secret} after`, source)).toEqual([
      'before [redacted] after',
      'before [redacted] after',
    ])
  })

  test('a password that is a word of the report itself takes nothing out of it, and is not told by that', () => {
    const store = { databaseUrl: 'postgres://medusa:medusa@db/medusa', DB_PASSWORD: 'postgres' }
    const said = 'medusa-config does not name medusa-payment-wemine; run npx medusa db:migrate on postgres'
    expect(words(said, store)[0]).toBe(said)
    expect(words(`connect ${store.databaseUrl}`, store)[0]).toBe('connect [redacted]')
  })

  test('addresses without a password, short values and circles are left alone', () => {
    const circle: Record<string, unknown> = { backendUrl: 'https://api.example.com', apiKey: 'abc' }
    circle.self = circle
    expect(words('https://api.example.com abc', circle)[0]).toBe('https://api.example.com abc')
  })
})
