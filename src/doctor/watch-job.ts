import { type AccountHealth, readHealth } from '#payments/ledger/health'
import type { Sql } from '#payments/ledger/sql'
import type { CheckedStore } from './boot-checks'
import { findingsOf } from './findings'
import { report } from './report'

/** How often the age of the last run is checked, in ms. */
const CHECK_EVERY = 60_000

/**
 * Says in the log when the job has not run for five minutes, in whichever process it should have: once, and again when
 * it stands still after it ran. The age of the last run is in the ledger, so that a process without jobs sees it too.
 */
export function watchJob({ sql, log, clock, accounts, own }: CheckedStore): void {
  const awaitedSince = clock.now()
  const ids = accounts.map(({ providerId }) => providerId)
  let isKnown = false
  const check = async () => {
    const lastRunAt = await lastRun(sql, ids)
    const job = { lastRunAt, awaitedSince, now: clock.now(), isRunHere: own.runsJob }
    const findings = findingsOf({ medusa: own.medusa, job })
    if (!isKnown) report(log, findings)
    isKnown = findings.length > 0
  }
  // A database that does not answer is what each payment says; the age of the last run is not known then.
  clock.every(CHECK_EVERY, () => void check().catch(() => undefined))
}

/** When the job last ran for one of these accounts, in any process. */
async function lastRun(sql: Sql, providerIds: readonly string[]): Promise<Date | null> {
  return lastRunOf((await readHealth(sql)).filter(({ provider_id }) => providerIds.includes(provider_id)))
}

export function lastRunOf(accounts: readonly AccountHealth[]): Date | null {
  const runs = accounts.flatMap(({ last_run_at }) => last_run_at ?? [])
  return runs.length > 0 ? new Date(Math.max(...runs.map((at) => at.getTime()))) : null
}
