import { since } from '../account/clock'
import { type AccountHealth, readHealth } from '../ledger/health'
import type { Platform } from '../platform'
import { JOB_SILENCE } from './store-checks'
import { lastRun } from './watch-job'

/** How a store's payments are served, seen by every process. */
export interface Health {
  job: {
    last_run_at: Date | null
    /** Seconds since then; null where it never ran. */
    age: number | null
    /** Whether it ran within five minutes; it runs every 10 s. */
    is_running: boolean
  }
  /** The configured accounts that were heard of. */
  accounts: AccountHealth[]
}

/** When the job last ran, and how the gateway answers each configured account. */
export async function showHealth({ sql, clock, accounts }: Platform): Promise<Health> {
  const ids = accounts().map(({ providerId }) => providerId)
  const last_run_at = await lastRun(sql, ids)
  const ms = last_run_at && since(last_run_at, clock.now())
  return {
    job: {
      last_run_at,
      age: ms === null ? null : Math.round(ms / 1000),
      is_running: ms !== null && ms < JOB_SILENCE,
    },
    accounts: (await readHealth(sql)).filter(({ provider_id }) => ids.includes(provider_id)),
  }
}
