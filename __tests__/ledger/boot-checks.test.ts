import knex from 'knex'
import { collectFacts } from '../../src/doctor/boot-checks'
import { findingsOf } from '../../src/doctor/findings'
import { showHealth } from '../../src/doctor/health'
import { startBootChecks } from '../../src/doctor/load'
import { watchJob } from '../../src/doctor/watch-job'
import { readHealth, recordHealth } from '../../src/payments/ledger/health'
import { createDatabase } from '../support/database'
import { useWorld } from './support/world'

const world = useWorld()

const store = (more: object = {}) => ({
  ...{ sql: world.counted, log: world.log, clock: world.clock, accounts: [world.account] },
  own: { medusa: 2 as const, runsJob: true },
  ...more,
})
const codes = async (more: object = {}) => findingsOf(await collectFacts(store(more))).map(({ code }) => code)

/** The checks run by themselves, after the start: waits until they have said so many lines. */
async function logged(lines: number): Promise<string[]> {
  for (let tries = 0; world.logged.length < lines && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return world.logged
}

describe('what is found at the start', () => {
  test('nothing, where all is well: one question to the gateway for each account, about no order of ours', async () => {
    expect(await codes()).toEqual([])
    expect(world.asked(/order/)).toBe(1)
    expect(world.asked(/GET .*order\?out_trade_no=10000000000000000$/)).toBe(1)
  })

  test.each([
    ['key', { apiKey: 'sandbox_wrong' }],
    ['secret', { apiSecret: 'sandbox_wrong' }],
  ])('a wrong %s, and the account’s health knows nothing of it', async (_, wrong) => {
    world.configure(wrong)
    expect(await codes()).toEqual(['credentials_rejected'])
    expect(await readHealth(world.sql)).toEqual([])
    expect(world.account.health.isDown).toBe(false)
  })

  test.each([
    ['a revoked secret', () => world.sandbox.revokeSecret(), 'credentials_rejected'],
    [
      'no connection',
      () => world.sandbox.fault('queryOrder', { reset: 'before', times: 9 }),
      'gateway_unreachable',
    ],
    ['502', () => world.sandbox.fault('queryOrder', { status: 502, times: 9 }), 'gateway_unreachable'],
  ])('%s: %#', async (_, happens, code) => {
    happens()
    expect(await codes()).toEqual([code])
    expect(await readHealth(world.sql)).toEqual([])
    world.sandbox.restoreSecret()
  })

  test('missing tables, those of another version, and a database that is not there', async () => {
    const empty = await createDatabase()
    const sql = knex({ client: 'pg', connection: empty.url, pool: { min: 0, max: 1 } })
    expect(await codes({ sql })).toEqual(['tables_missing'])
    await sql.destroy()
    await empty.drop()
    const gone = knex({ client: 'pg', connection: empty.url, pool: { min: 0, max: 1 } })
    expect(await codes({ sql: gone })).toEqual(['database_unreachable'])
    await gone.destroy()
    await world.sql
      .transaction(async (changed) => {
        await changed.raw('alter table wemine_refund drop column reported')
        expect(await collectFacts(store({ sql: changed }))).toMatchObject({
          missingColumns: ['wemine_refund.reported'],
        })
        await changed.rollback()
      })
      .catch(() => undefined)
  })

  test('is said once, in words; the start waits for nothing', async () => {
    world.configure({ apiSecret: 'sandbox_wrong' })
    world.sandbox.fault('queryOrder', { latency: 300 })
    const began = Date.now()
    startBootChecks(store())
    expect(Date.now() - began).toBeLessThan(100)
    expect(await logged(1)).toEqual([
      expect.stringMatching(/^wemine: the gateway does not accept .* \(credentials_rejected\)$/),
    ])
    expect(world.logged.join()).not.toContain('sandbox_wrong')
  })

  test('that cannot be found out is said too, and ends nothing: a log that throws', async () => {
    world.configure({ apiSecret: 'sandbox_wrong' })
    const error = () => {
      throw new Error('the log is full')
    }
    startBootChecks(store({ log: { ...world.log, error } }))
    expect(await logged(1)).toEqual(['wemine: the checks at the start failed: the log is full'])
  })
})

describe('a job that stands still', () => {
  /** A minute of the store's life. */
  async function minute(): Promise<void> {
    world.wait(60)
    world.clock.ring()
    await new Promise((resolve) => setTimeout(resolve, 30))
  }

  test('is said once, and again after it ran and stopped again', async () => {
    watchJob(store({ own: { medusa: 2, runsJob: false } }))
    for (let minutes = 0; minutes < 4; minutes++) await minute()
    expect(world.logged).toEqual([])
    for (let minutes = 0; minutes < 4; minutes++) await minute()
    expect(world.logged).toEqual([expect.stringMatching(/has never run.*workerMode.*\(job_not_running\)$/)])

    await world.runJob()
    await minute()
    expect(world.logged).toHaveLength(1)
    for (let minutes = 0; minutes < 8; minutes++) await minute()
    expect(world.logged).toHaveLength(2)
    expect(world.logged[1]).toMatch(/has not run for \d minutes/)
  })

  test('is shown, with its age, in every process', async () => {
    const health = () => showHealth(world.otherProcess())
    expect(await health()).toMatchObject({
      job: { last_run_at: null, age: null, is_running: false },
      due: { count: 0, oldest_at: null },
      in_review: { count: 0, oldest_at: null },
      accounts: [{ provider_id: 'pp_wemine_hk', is_test: true, last_run_at: null, last_success_at: null }],
    })
    await world.runJob()
    world.wait(40)
    expect(await health()).toMatchObject({
      job: { age: 40, is_running: true },
      accounts: [{ provider_id: 'pp_wemine_hk' }],
    })
    world.wait(300)
    expect(await health()).toMatchObject({ job: { age: 340, is_running: false } })
  })

  test('is not said while another process runs it, nor because of an account that is not configured', async () => {
    watchJob(store({ own: { medusa: 2, runsJob: false } }))
    for (let minutes = 0; minutes < 10; minutes++) {
      await world.runJob(world.otherProcess())
      await minute()
    }
    expect(world.logged).toEqual([])
    for (let minutes = 0; minutes < 10; minutes++) {
      await recordHealth(world.sql, 'pp_wemine_removed', { last_run_at: world.now() })
      await minute()
    }
    expect(world.logged).toHaveLength(1)
  })
})
