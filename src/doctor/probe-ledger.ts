import { after, since } from '#payments/account/clock'
import { countDue, findUnconfigured } from '#payments/ledger/due'
import { type AccountHealth, readHealth } from '#payments/ledger/health'
import { countForReview } from '#payments/ledger/lists'
import type { Sql } from '#payments/ledger/sql'
import { reasonOf } from '#payments/reason-of'
import { OVERDUE_AFTER } from '#payments/schedule'
import { error, type Finding, info, ok, warning } from './finding'
import { probeNotifications } from './probe-notifications'
import { JOB_SILENCE, job } from './store-checks'
import type { StoreConfig } from './store-config'
import { lastRunOf } from './watch-job'
import { count, minutes, payments, seconds } from './words'

/** What the ledger says about the job and about money that waits. */
export interface LedgerFacts {
  /** The configured accounts that were heard of. */
  accounts: AccountHealth[]
  /** When the job last ran for one of them, in any process. */
  lastRunAt: Date | null
  due: { count: number; oldest_at: Date | null }
  review: { count: number; overdue: number; oldest_at: Date | null }
  /** An account with payments that are due, and that is not configured. */
  unconfigured: string | null
}

/** Reads them. @param ids the provider ids that are configured */
export async function lookAtLedger(sql: Sql, ids: readonly string[], now: Date): Promise<LedgerFacts> {
  const accounts = (await readHealth(sql)).filter(({ provider_id }) => ids.includes(provider_id))
  return {
    accounts,
    lastRunAt: lastRunOf(accounts),
    due: await countDue(sql, ids, now),
    review: await countForReview(sql, after(now, -OVERDUE_AFTER)),
    unconfigured: (await findUnconfigured(sql, ids, now))?.provider_id ?? null,
  }
}

/** What they mean. Pure. */
export function classifyLedger(store: StoreConfig, facts: LedgerFacts, now: Date): Finding[] {
  return [jobRuns(store, facts, now), ...moneyWaits(facts), ...unconfigured(facts)]
}

export function ledgerUnreadable(thrown: unknown): Finding {
  const action = 'Check the database, then check the store once more.'
  return warning('ledger_unreadable', `the ledger cannot be read: ${reasonOf(thrown)}.`, action)
}

/** What the ledger says about the job, about money that waits and about notifications. */
export async function probeLedger(store: StoreConfig, sql: Sql, now: Date): Promise<Finding[]> {
  try {
    const ids = store.providers.map(({ providerId }) => providerId)
    const facts = await lookAtLedger(sql, ids, now)
    const { findings } = await probeNotifications(store, sql, now)
    return [...classifyLedger(store, facts, now), ...findings]
  } catch (thrown) {
    return [ledgerUnreadable(thrown)]
  }
}

function jobRuns({ medusa, runsJob }: StoreConfig, { due, lastRunAt }: LedgerFacts, now: Date): Finding {
  const silent = job({ medusa, job: { lastRunAt, awaitedSince: new Date(0), now, isRunHere: runsJob } })
  const action =
    medusa === 1
      ? 'Start the store, and look into its log for errors of the job.'
      : 'Start a process with workerMode "worker" or "shared" on this database, and look into its log for errors of the job.'
  if (!lastRunAt && due.count === 0)
    return info('job_never_ran', 'the job that looks at payments has never run, and none is due.', action)
  if (silent.length > 0) {
    const age = lastRunAt ? `has not run for ${minutes(lastRunAt, now)}` : 'has never run'
    const message = `the job that looks at payments ${age}, and ${count(due.count)} due: nobody asks about lost notifications, and refunds wait.`
    return error('job_not_running', message, action)
  }
  if (due.oldest_at && since(due.oldest_at, now) > JOB_SILENCE)
    return warning(
      'ledger_behind',
      `the job runs and ${count(due.count)} due, the oldest for ${minutes(due.oldest_at, now)}.`,
      'Look into the store’s log for errors of the job, and whether the gateway answers.',
    )
  return ok('job_runs', `the job ran ${seconds(lastRunAt ?? now, now)} ago, and ${count(due.count)} due.`)
}

/** One list for both: what a person has to decide, and money that did not reach its end in time. */
function moneyWaits({ review: { count: listed, overdue } }: LedgerFacts): Finding[] {
  const review = listed - overdue
  const action = 'See GET /admin/wemine/exceptions: each says what is wrong, and what can be decided.'
  const found: Finding[] = []
  if (overdue > 0)
    found.push(
      error(
        'payments_overdue',
        `${payments(overdue)} overdue: paid more than ${OVERDUE_AFTER / 60_000} minutes ago and not at the end.`,
        action,
      ),
    )
  if (review > 0) found.push(warning('payments_in_review', `${payments(review)} in manual review.`, action))
  return found.length > 0
    ? found
    : [ok('payments_decided', 'no payment is overdue, and none is in manual review.')]
}

/** Money of an account that is no longer in medusa-config is looked at by nobody. */
function unconfigured({ unconfigured: id }: LedgerFacts): Finding[] {
  if (id === null) return []
  return [
    error(
      'account_not_configured',
      `the ledger has payments of ${id} that are due, and medusa-config has no such provider: nobody looks at them.`,
      'Put the provider back into medusa-config with its options, until its payments are at their end.',
    ),
  ]
}
