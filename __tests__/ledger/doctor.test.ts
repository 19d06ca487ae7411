import * as pg from 'pg'
import { type Database, databaseOf } from '../../src/cli/doctor/database'
import { probeDatabase } from '../../src/doctor/probe-database'
import { probeLedger } from '../../src/doctor/probe-ledger'
import { probeRegions } from '../../src/doctor/probe-regions'
import { readStoreConfig } from '../../src/doctor/store-config'
import { systemClock } from '../../src/payments/account/clock'
import { recordHealth } from '../../src/payments/ledger/health'
import { createLedger } from '../support/database'
import { config1, config2 } from '../unit/cli/support/stores'

const HOUR = 3_600_000
const now = new Date()
const ago = (ms: number) => new Date(now.getTime() - ms)
const [store1, store2] = [readStoreConfig(config1(), 1), readStoreConfig(config2(), 2)]

let ledger: Awaited<ReturnType<typeof createLedger>>
let database: Database
beforeAll(async () => {
  ledger = await createLedger()
  database = databaseOf(pg, { ...store2.database, url: ledger.database.url })
})
afterAll(async () => {
  await database.close()
  await ledger.drop()
})
beforeEach(() => ledger.sql.raw('truncate wemine_gateway_order, wemine_account cascade'))

/** A row of the ledger, as a payment leaves it that was made an hour ago. */
const insert = (more: object) =>
  ledger.sql('wemine_gateway_order').insert({
    ...{
      out_trade_no: String(Math.random()).slice(2),
      provider_id: 'pp_wemine_hk',
      session_id: 's',
      state: 'captured',
    },
    ...{
      trade_type: 'NATIVE',
      total_fee: 100,
      fee_type: 'HKD',
      cart_amount: 100,
      cart_currency: 'HKD',
      body: 'x',
    },
    ...{ expires_at: now, created_at: ago(HOUR), updated_at: now },
    ...more,
  })
const codes = async () => (await probeLedger(store2, database.sql, now)).map(({ code }) => code)

test('the doctor can read, and change nothing', async () => {
  await expect(database.sql.raw("insert into wemine_lease values ('a', 'b', now())", {})).rejects.toThrow(
    'read-only',
  )
  const probed = await probeDatabase(store2, database.sql, systemClock)
  expect(probed).toMatchObject({ answers: true, hasLedger: true })
})

test('an empty ledger', async () => {
  expect(await codes()).toEqual(['job_never_ran', 'payments_decided', 'notifications_none'])
})

test('a ledger in order: a notification came after the payment', async () => {
  await recordHealth(ledger.sql, 'pp_wemine_hk', { last_run_at: now, last_notification_at: ago(HOUR / 2) })
  await insert({ paid_at: ago(HOUR / 2) })
  await insert({ state: 'open', next_check_at: ago(1000) })
  const found = await probeLedger(store2, database.sql, now)
  expect(found.map(({ code }) => code)).toEqual(['job_runs', 'payments_decided', 'notifications_arrive'])
  expect(found[0]?.message).toMatch(/1 payment is due/)
})

test('what is counted, and what is not', async () => {
  await recordHealth(ledger.sql, 'pp_wemine_hk', { last_run_at: now, last_notification_at: ago(HOUR) })
  await insert({ paid_at: ago(HOUR / 2) })
  await insert({ paid_at: ago(HOUR / 2), provider_id: 'pp_wemine_mo' })
  await insert({ paid_at: ago(HOUR / 2), session_id: null })
  // Its notification came, and so did this one's, so soon after another that it was not written down.
  await insert({ paid_at: ago(HOUR / 2), confirmed_by: 'notification' })
  await insert({ paid_at: ago(HOUR - 20_000), confirmed_by: 'shopper' })
  await insert({ paid_at: now })
  // Opened, and so paid, long before the last one came; found to be paid since.
  await insert({ paid_at: ago(HOUR / 2), created_at: ago(48 * HOUR) })
  await insert({ state: 'authorized', paid_at: ago(HOUR * 2), next_check_at: ago(HOUR) })
  await insert({ state: 'exception', paid_at: ago(HOUR * 2) })
  await insert({ state: 'exception', paid_at: ago(HOUR * 2), resolved_at: now })
  const found = await probeLedger(store2, database.sql, now)
  expect(found.map(({ level, code }) => `${level} ${code}`)).toEqual([
    'warning ledger_behind',
    'error payments_overdue',
    'warning payments_in_review',
    'warning notifications_lost',
  ])
  expect(found.slice(1).map(({ message }) => /\d+ payments? (is|are)/.exec(message)?.[0])).toEqual([
    '1 payment is',
    '1 payment is',
    '1 payment is',
  ])
})

test('payments of an account that is configured no more', async () => {
  await recordHealth(ledger.sql, 'pp_wemine_old', { last_run_at: ago(HOUR) })
  await insert({ provider_id: 'pp_wemine_old', state: 'paid', paid_at: now, next_check_at: ago(1000) })
  expect(await codes()).toContain('account_not_configured')
})

test('the regions of each Medusa', async () => {
  await ledger.sql.raw(`
    create table region (id text, currency_code text, deleted_at timestamptz);
    create table region_payment_provider (region_id text, payment_provider_id text, deleted_at timestamptz);
    create table region_payment_providers (region_id text, provider_id text);
    insert into region values ('reg_1', 'hkd', null), ('reg_2', 'usd', null), ('reg_3', 'eur', now());
    insert into region_payment_provider values ('reg_1', 'pp_wemine_hk', null), ('reg_2', 'pp_wemine_hk', now());
    insert into region_payment_providers values ('reg_2', 'wemine'), ('reg_3', 'wemine');`)
  const brief = async (store: typeof store2) =>
    (await probeRegions(store, database.sql)).map(({ code }) => code)
  expect(await brief(store2)).toEqual(['region_ready'])
  expect(await brief(store1)).toEqual(['region_missing', 'region_currency'])
})
