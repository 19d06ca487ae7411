import { since } from '#payments/account/clock'
import type { MerchantAccount } from '#payments/account/merchant-account'
import type { AccountHealth } from '#payments/ledger/health'
import type { Platform } from '#payments/platform'
import { isLoopback } from '#wemine/client/base-url'
import { countsOf, type Finding, inOrder, type Level } from './finding'
import { isProduction } from './is-production'
import { patient } from './look'
import { lookOutside } from './look-outside'
import { installedFindings } from './packages-here'
import { probeConfig } from './probe-config'
import { probeDatabase } from './probe-database'
import { classifyLedger, type LedgerFacts, ledgerUnreadable, lookAtLedger } from './probe-ledger'
import { redact } from './redact'
import { JOB_SILENCE } from './store-checks'
import { readStoreConfig, type StoreConfig } from './store-config'

/** How many there are, and since when the oldest. */
interface Waiting {
  count: number
  oldest_at: Date | null
}

/** How a store's payments are served, seen by every process: `AdminHealth` is what it becomes on its way. */
export interface Health {
  /** When the job last ran; null where the ledger cannot be read, as `due` and `in_review`. */
  job: {
    last_run_at: Date | null
    /** Seconds since then; null where it never ran. */
    age: number | null
    /** Whether it ran within five minutes; it runs every 10 s. */
    is_running: boolean
  } | null
  /** What is due to be looked at, since when it is due. */
  due: Waiting | null
  /** What needs manual review. */
  in_review: Waiting | null
  /** The configured accounts. */
  accounts: (AccountHealth & { is_test: boolean; lost_notifications: number })[]
  /** What the doctor finds too, the worst first. */
  findings: Finding[]
  counts: Record<Level, number>
  /** When this process last asked the gateway and the notification address; null where they have not answered yet. */
  probed_at: Date | null
}

/**
 * What a running store finds about itself: the doctor's checks by the doctor's rules, when the job last ran, what waits, and
 * how the gateway answers each configured account.
 *
 * @param installed what is said of the installed packages
 */
export async function showHealth(platform: Platform, installed = installedFindings): Promise<Health> {
  const { clock, accounts } = platform
  const { medusa, config } = platform.store
  const store = readStoreConfig(config, medusa)
  const database = await probeDatabase(store, platform.sql, clock)
  const ledger = database.hasLedger ? await readLedger(platform, store) : { findings: [], facts: null }
  const outside = await lookOutside(platform, store, database)
  const found = [
    ...installed(),
    ...probeConfig(store, isProduction()),
    ...database.findings,
    ...ledger.findings,
    ...outside.findings,
  ]
  // Whose words a finding may hold: the database's driver's, and the gateway's.
  const { projectConfig } = config as { projectConfig?: object }
  const secrets = [projectConfig, accounts().map(({ options }) => options)]
  const findings = inOrder(redact(found, ...secrets))
  const seen = new Map(ledger.facts?.accounts.map((one) => [one.provider_id, one]))
  return {
    ...inLedger(ledger.facts, clock.now()),
    accounts: accounts().map((account) => ({
      ...(seen.get(account.providerId) ?? nothingKnown(account.providerId)),
      is_test: isTest(account),
      lost_notifications: outside.lost[account.providerId] ?? 0,
    })),
    findings,
    counts: countsOf(findings),
    probed_at: outside.at,
  }
}

/**
 * Why a store is not healthy: its worst finding, where the ledger cannot be read or a finding is of that level or worse.
 * @param failOn without it findings alone make no store unhealthy
 */
export function failureOf(
  { findings, job }: Health,
  failOn: 'error' | 'warning' | undefined,
): Finding | undefined {
  const [worst] = findings
  const levels = { error: ['error'], warning: ['error', 'warning'] }
  const isFailing = failOn !== undefined && worst !== undefined && levels[failOn].includes(worst.level)
  return job === null || isFailing ? worst : undefined
}

async function readLedger(
  { sql, clock, accounts }: Platform,
  store: StoreConfig,
): Promise<{ findings: Finding[]; facts: LedgerFacts | null }> {
  try {
    const ids = accounts().map(({ providerId }) => providerId)
    const facts = await lookAtLedger(patient(sql, clock), ids, clock.now())
    return { findings: classifyLedger(store, facts, clock.now()), facts }
  } catch (thrown) {
    return { findings: [ledgerUnreadable(thrown)], facts: null }
  }
}

function inLedger(facts: LedgerFacts | null, now: Date): Pick<Health, 'job' | 'due' | 'in_review'> {
  if (!facts) return { job: null, due: null, in_review: null }
  const { lastRunAt, due, review } = facts
  const ms = lastRunAt && since(lastRunAt, now)
  return {
    job: {
      last_run_at: lastRunAt,
      age: ms === null ? null : Math.round(ms / 1000),
      is_running: ms !== null && ms < JOB_SILENCE,
    },
    due,
    in_review: { count: review.count, oldest_at: review.oldest_at },
  }
}

/**
 * The sandbox's key, or a gateway on this machine: no real money moves. A sandbox listens on this machine only. What is not
 * told: one behind a tunnel that was started with a key of another kind, which looks as a merchant's own proxy of the real
 * gateway does. Real money must never be called a test.
 */
function isTest({ options: { apiKey, baseUrl } }: MerchantAccount): boolean {
  return apiKey.startsWith('sandbox_') || isLoopback(baseUrl)
}

function nothingKnown(provider_id: string): AccountHealth {
  return {
    ...{ provider_id, last_success_at: null, last_failure_at: null, last_failure_kind: null },
    ...{ last_notification_at: null, last_run_at: null, paused_until: null },
  }
}
