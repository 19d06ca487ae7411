import { isLoopback } from '#wemine/client/base-url'
import { after, since } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import { countDue } from '../ledger/due'
import { type AccountHealth, readHealth } from '../ledger/health'
import { countForReview } from '../ledger/lists'
import type { Platform } from '../platform'
import { OVERDUE_AFTER } from '../schedule'
import { JOB_SILENCE } from './store-checks'
import { lastRun } from './watch-job'

/** How many there are, and since when the oldest. */
interface Waiting {
  count: number
  oldest_at: Date | null
}

/** How a store's payments are served, seen by every process: `AdminHealth` is what it becomes on its way. */
export interface Health {
  job: {
    last_run_at: Date | null
    /** Seconds since then; null where it never ran. */
    age: number | null
    /** Whether it ran within five minutes; it runs every 10 s. */
    is_running: boolean
  }
  /** What is due to be looked at, since when it is due. */
  due: Waiting
  /** What needs manual review. */
  in_review: Waiting
  /** The configured accounts. */
  accounts: (AccountHealth & { is_test: boolean })[]
}

/** When the job last ran, what waits, and how the gateway answers each configured account. */
export async function showHealth({ sql, clock, accounts }: Platform): Promise<Health> {
  const ids = accounts().map(({ providerId }) => providerId)
  const last_run_at = await lastRun(sql, ids)
  const now = clock.now()
  const ms = last_run_at && since(last_run_at, now)
  const known = new Map((await readHealth(sql)).map((one) => [one.provider_id, one]))
  return {
    job: {
      last_run_at,
      age: ms === null ? null : Math.round(ms / 1000),
      is_running: ms !== null && ms < JOB_SILENCE,
    },
    due: await countDue(sql, ids, now),
    in_review: await countForReview(sql, after(now, -OVERDUE_AFTER)),
    accounts: accounts().map((account) => ({
      ...(known.get(account.providerId) ?? nothingKnown(account.providerId)),
      is_test: isTest(account),
    })),
  }
}

/** The sandbox's key, or a gateway on this machine: no real money moves. */
function isTest({ options: { apiKey, baseUrl } }: MerchantAccount): boolean {
  return apiKey.startsWith('sandbox_') || isLoopback(baseUrl)
}

function nothingKnown(provider_id: string): AccountHealth {
  return {
    ...{ provider_id, last_success_at: null, last_failure_at: null, last_failure_kind: null },
    ...{ last_notification_at: null, last_run_at: null, paused_until: null },
  }
}
