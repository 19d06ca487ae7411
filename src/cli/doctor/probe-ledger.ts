import { after, since } from '#payments/account/clock'
import { RECORD_EVERY } from '#payments/account/gateway-health'
import { JOB_SILENCE, job } from '#payments/checks/store-checks'
import { findUnconfigured } from '#payments/ledger/due'
import { type AccountHealth, readHealth } from '#payments/ledger/health'
import { listForReview } from '#payments/ledger/lists'
import { query, type Sql } from '#payments/ledger/sql'
import { isUndecided, sqlList, UNPAID } from '#payments/ledger/states'
import { reasonOf } from '#payments/reason-of'
import { OVERDUE_AFTER } from '#payments/schedule'
import { error, type Finding, info, ok, warning } from './finding'
import type { StoreConfig } from './store-config'

/** The most that a list of the ledger gives. */
const LONGEST = 200
/** Notifications come within seconds of the payment; after so long, in ms, one is lost. */
const NOTIFICATION_PATIENCE = 5 * 60_000
/** How old a payment may be whose notification is missed, in ms. */
const COUNTED = 30 * 24 * 3_600_000

/** What the ledger says about the job, about money that waits and about notifications. */
export async function probeLedger(store: StoreConfig, sql: Sql, now: Date): Promise<Finding[]> {
  try {
    const ids = store.providers.map(({ providerId }) => providerId)
    const health = (await readHealth(sql)).filter(({ provider_id }) => ids.includes(provider_id))
    return [
      ...(await jobRuns(store, ids, health, sql, now)),
      ...(await moneyWaits(sql, now)),
      ...(await unconfigured(sql, ids, now)),
      ...(await Promise.all(ids.map((id) => notifications(sql, id, health, now)))).flat(),
    ]
  } catch (thrown) {
    const action = 'Check the database, and run the command once more.'
    return [warning('ledger_unreadable', `the ledger cannot be read: ${reasonOf(thrown)}.`, action)]
  }
}

async function jobRuns(
  { medusa, runsJob }: StoreConfig,
  ids: readonly string[],
  health: readonly AccountHealth[],
  sql: Sql,
  now: Date,
): Promise<Finding[]> {
  const { due, oldest } = await dueOf(sql, ids, now)
  const runs = health.flatMap(({ last_run_at }) => last_run_at ?? [])
  const lastRunAt = runs.length > 0 ? new Date(Math.max(...runs.map((at) => at.getTime()))) : null
  const silent = job({ medusa, job: { lastRunAt, awaitedSince: new Date(0), now, isRunHere: runsJob } })
  const action =
    medusa === 1
      ? 'Start the store, and look into its log for errors of the job.'
      : 'Start a process with workerMode "worker" or "shared" on this database, and look into its log for errors of the job.'
  if (!lastRunAt && due === 0)
    return [info('job_never_ran', 'the job that looks at payments has never run, and none is due.', action)]
  if (silent.length > 0) {
    const age = lastRunAt ? `has not run for ${minutes(lastRunAt, now)}` : 'has never run'
    const message = `the job that looks at payments ${age}, and ${count(due)} due: nobody asks about lost notifications, and refunds wait.`
    return [error('job_not_running', message, action)]
  }
  if (oldest && since(oldest, now) > JOB_SILENCE)
    return [
      warning(
        'ledger_behind',
        `the job runs and ${count(due)} due, the oldest for ${minutes(oldest, now)}.`,
        'Look into the store’s log for errors of the job, and whether the gateway answers.',
      ),
    ]
  return [ok('job_runs', `the job ran ${seconds(lastRunAt ?? now, now)} ago, and ${count(due)} due.`)]
}

/** How many payments are due, and since when; each half has an index of its own. */
async function dueOf(
  sql: Sql,
  ids: readonly string[],
  now: Date,
): Promise<{ due: number; oldest: Date | null }> {
  const half = (kind: 'in' | 'not in') =>
    `select next_check_at from wemine_gateway_order
     where provider_id = any(cast(:ids as text[])) and next_check_at <= :now and state ${kind} (${sqlList(UNPAID)})`
  const [row] = await query<{ due: number; oldest: Date | null }>(
    sql,
    `select cast(count(*) as int) as due, min(next_check_at) as oldest
     from (${half('in')} union all ${half('not in')}) o`,
    { ids: [...ids], now },
  )
  return row ?? { due: 0, oldest: null }
}

/** One list for both: what a person has to decide, and money that did not reach its end in time. */
async function moneyWaits(sql: Sql, now: Date): Promise<Finding[]> {
  const listed = await listForReview(sql, LONGEST, 0, after(now, -OVERDUE_AFTER))
  const overdue = listed.filter(({ state }) => isUndecided(state)).length
  const review = listed.length - overdue
  const atLeast = listed.length === LONGEST ? 'at least ' : ''
  const action = 'See GET /admin/wemine/exceptions: each says what is wrong, and what can be decided.'
  const found: Finding[] = []
  if (overdue > 0)
    found.push(
      error(
        'payments_overdue',
        `${atLeast}${payments(overdue)} overdue: paid more than ${OVERDUE_AFTER / 60_000} minutes ago and not at the end.`,
        action,
      ),
    )
  if (review > 0)
    found.push(warning('payments_in_review', `${atLeast}${payments(review)} in manual review.`, action))
  return found.length > 0
    ? found
    : [ok('payments_decided', 'no payment is overdue, and none is in manual review.')]
}

/** Money of an account that is no longer in medusa-config is looked at by nobody. */
async function unconfigured(sql: Sql, ids: readonly string[], now: Date): Promise<Finding[]> {
  const one = await findUnconfigured(sql, ids, now)
  if (!one) return []
  return [
    error(
      'account_not_configured',
      `the ledger has payments of ${one.provider_id} that are due, and medusa-config has no such provider: nobody looks at them.`,
      'Put the provider back into medusa-config with its options, until its payments are at their end.',
    ),
  ]
}

/**
 * Payments that were confirmed after the last notification was heard of: the gateway was asked, and no notification came.
 * One that comes soon after another is not written down: it may have been about what was paid until then.
 */
async function notifications(
  sql: Sql,
  providerId: string,
  health: readonly AccountHealth[],
  now: Date,
): Promise<Finding[]> {
  const last = health.find(({ provider_id }) => provider_id === providerId)?.last_notification_at ?? null
  const [row] = await query<{ lost: number }>(
    sql,
    `select cast(count(*) as int) as lost from wemine_gateway_order
     where provider_id = :providerId and created_at > :since and paid_at <= :before
       and (session_id is not null or resource_id is not null) and confirmed_by is distinct from 'notification'
       and paid_at > coalesce(cast(:last as timestamptz), '-infinity')`,
    {
      ...{ providerId, since: after(now, -COUNTED), before: after(now, -NOTIFICATION_PATIENCE) },
      last: last && after(last, RECORD_EVERY),
    },
  )
  const lost = row?.lost ?? 0
  if (lost > 0)
    return [
      warning(
        'notifications_lost',
        `of ${providerId}, ${payments(lost)} confirmed by asking the gateway only: ${last ? `the last notification was heard of ${minutes(last, now)} ago` : 'no notification was ever heard of'}.`,
        'See what is said of backendUrl and of the notification address. Until notifications arrive, orders are placed by the job, later.',
      ),
    ]
  if (!last)
    return [
      info(
        'notifications_none',
        `no notification of ${providerId} was heard of yet, and no payment lacks one.`,
        '',
      ),
    ]
  return [
    ok(
      'notifications_arrive',
      `the last notification of ${providerId} was heard of ${minutes(last, now)} ago.`,
    ),
  ]
}

const payments = (number: number) => (number === 1 ? '1 payment is' : `${number} payments are`)
const count = (number: number) => (number === 0 ? 'no payment is' : payments(number))
const minutes = (from: Date, now: Date) => unit(Math.floor(since(from, now) / 60_000), 'minute')
const seconds = (from: Date, now: Date) => unit(Math.max(0, Math.round(since(from, now) / 1000)), 'second')
const unit = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`
