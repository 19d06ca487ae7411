import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '#payments/account/clock'
import { type Database, databaseOf, numbered, openDatabase } from '../../../src/cli/doctor/database'
import { probeDatabase } from '../../../src/doctor/probe-database'
import { probeRegions } from '../../../src/doctor/probe-regions'
import { ledgerColumns } from '../../support/ledger-columns'
import { brief, OPTIONS, provider, store1, store2 } from './support/stores'

test('named values become numbers, once each; casts and other colons stay', () => {
  expect(numbered('select :a, b::text, cast(:b_c as text) where x = :a', { a: 1, b_c: 'two', d: 3 })).toEqual(
    {
      text: 'select $1, b::text, cast($2 as text) where x = $1',
      values: [1, 'two'],
    },
  )
})

describe('a connection', () => {
  /** A driver that writes down what it is asked. */
  function driver(answer: (text: string) => unknown[] = () => [], connects = true) {
    const log: string[] = []
    class Client {
      constructor(readonly config: object) {}
      async connect() {
        log.push('connect')
        if (!connects) throw Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })
      }
      async query(text: string) {
        log.push(text)
        return { rows: answer(text) }
      }
      async end() {
        log.push('end')
      }
      on() {}
    }
    return { log, pg: { Client } }
  }
  const config = store2({ projectConfig: { databaseSchema: 'my"shop' } }).database

  test('is made by the first statement; each statement is a transaction that can only read, one after another', async () => {
    const { log, pg } = driver()
    const { sql, close } = databaseOf(pg, config)
    expect(log).toEqual([])
    await Promise.all([sql.raw('select 1', {}), sql.raw('select 2', {})])
    await close()
    const path = 'set local search_path to "my""shop"'
    const each = (text: string) => ['begin transaction read only', path, text, 'rollback']
    expect(log).toEqual(['connect', ...each('select 1'), ...each('select 2'), 'end'])
  })

  test('goes on after a statement that failed', async () => {
    const { log, pg } = driver((text) => {
      if (text === 'select bad') throw new Error('no such thing')
      return [{ is: 1 }]
    })
    const { sql } = databaseOf(pg, config)
    const [bad, good] = await Promise.allSettled([sql.raw('select bad', {}), sql.raw('select 1', {})])
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'no such thing' } })
    expect(good).toMatchObject({ value: { rows: [{ is: 1 }] } })
    expect(log.filter((text) => text === 'rollback')).toHaveLength(2)
  })

  test('that is refused has a reason', async () => {
    const { pg } = driver(undefined, false)
    const probed = await probeDatabase(store2(), databaseOf(pg, config).sql, systemClock)
    expect(brief(probed.findings)).toEqual(['error database_unreachable'])
    expect(probed).toMatchObject({ answers: false, hasLedger: false })
    expect(probed.findings[0]?.message).toContain('ECONNREFUSED')
  })

  const columns = ledgerColumns()
  test.each<[string, object[], string[], boolean]>([
    ['all tables', columns, ['ok database_answers', 'ok tables_present'], true],
    ['no table', [], ['ok database_answers', 'error tables_missing'], false],
    ['a column missing', columns.slice(1), ['ok database_answers', 'error tables_outdated'], false],
  ])('to a database with %s', async (_, rows, expected, hasLedger) => {
    const { pg } = driver((text) => (/relname/.test(text) ? rows : []))
    const probed = await probeDatabase(store2(), databaseOf(pg, config).sql, systemClock)
    expect(brief(probed.findings)).toEqual(expected)
    expect(probed).toMatchObject({ answers: true, hasLedger })
  })
})

describe('the driver', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'wemine doctor '))
  })
  afterEach(() => rmSync(directory, { recursive: true }))
  const install = (path: string) => {
    mkdirSync(join(directory, path), { recursive: true })
    writeFileSync(join(directory, path, 'package.json'), '{ "name": "x", "main": "index.js" }')
    writeFileSync(join(directory, path, 'index.js'), 'exports.Client = class { on() {} }')
  }
  const opened = (database: ReturnType<typeof openDatabase>): database is Database => 'sql' in database

  test('is not found', () => {
    expect(openDatabase(store2(), directory)).toMatchObject({ code: 'pg_missing', level: 'warning' })
  })

  test.each(['node_modules/pg', 'node_modules/@medusajs/framework/node_modules/pg'])(
    'is found in %s',
    (path) => {
      install(path)
      expect(opened(openDatabase(store2(), directory))).toBe(true)
    },
  )

  test.each([
    [store2({ projectConfig: { databaseUrl: undefined } }), /projectConfig\.databaseUrl/],
    [store1({ projectConfig: { database_url: '' } }), /projectConfig\.database_url/],
  ])('has no address: %#', (store, words) => {
    expect(openDatabase(store, directory)).toMatchObject({
      code: 'database_url_missing',
      level: 'error',
      action: expect.stringMatching(words),
    })
  })
})

describe('regions', () => {
  const row = (currency_code: string, provider_id: string | null) => ({
    region_id: 'reg',
    currency_code,
    provider_id,
  })
  const inRegions = async (rows: object[] | Error, options: object = {}) => {
    const statements: string[] = []
    const sql = {
      async raw(text: string) {
        statements.push(text)
        if (rows instanceof Error) throw rows
        return { rows }
      },
    }
    const store = store2({ providers: [provider({ ...OPTIONS, ...options })] })
    return { found: await probeRegions(store, sql), statements }
  }
  const hk = 'pp_wemine_hk'
  const rates = { exchangeRates: { usd: '7.8' } }

  test.each<[string, object[] | Error, object, string[], RegExp]>([
    ['the currency of the account', [row('hkd', hk), row('usd', null)], {}, ['ok region_ready'], /with HKD/],
    ['a currency with a rate', [row('usd', hk)], rates, ['ok region_ready'], /with USD/],
    ['both', [row('usd', hk), row('hkd', hk)], rates, ['ok region_ready'], /HKD, USD/],
    ['no region at all', [], {}, ['error region_missing'], /region with HKD and add/],
    [
      'not enabled',
      [row('hkd', null), row('hkd', 'pp_system_default')],
      {},
      ['error region_missing'],
      /no region/,
    ],
    ['another id', [row('hkd', 'pp_wemine_mo')], {}, ['error region_missing'], /pp_wemine_hk/],
    [
      'a currency it does not take',
      [row('usd', hk)],
      {},
      ['error region_missing', 'warning region_currency'],
      /HKD/,
    ],
    [
      'one of two',
      [row('usd', hk), row('hkd', hk)],
      {},
      ['ok region_ready', 'warning region_currency'],
      /HKD/,
    ],
    [
      'not readable',
      new Error('relation "region" does not exist'),
      {},
      ['warning regions_unreadable'],
      /"region"/,
    ],
  ])('%s', async (_, rows, options, expected, words) => {
    const { found } = await inRegions(rows, options)
    expect(brief(found)).toEqual(expected)
    expect(found[0]!.message + found[0]!.action).toMatch(words)
  })

  test('Medusa 1: its own tables and id', async () => {
    const asked: string[] = []
    const sql = {
      async raw(text: string) {
        asked.push(text)
        return { rows: [row('hkd', 'wemine')] }
      },
    }
    expect(brief(await probeRegions(store1(), sql))).toEqual(['ok region_ready'])
    expect(asked[0]).toContain('region_payment_providers')
  })
})
