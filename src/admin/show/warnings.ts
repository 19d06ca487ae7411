import type { AdminAccount, AdminHealth } from '../../contract/totals'

/** Something about a store that its merchant should know; `key` is one below `warning` of the translations. */
export interface Warning {
  key: string
  level: 'error' | 'warning'
  account?: string
  /** Since when. */
  since?: string
  count?: number
}

const MINUTES = 60_000

/** What needs attention, the worst first; empty where all is well. Pure. @param now ms */
export function warningsOf({ job, due, accounts }: AdminHealth['health'], now: number): Warning[] {
  const warnings: Warning[] = []
  if (!job.is_running)
    warnings.push(
      job.last_run_at
        ? { key: 'job_stopped', level: 'error', since: job.last_run_at }
        : { key: 'job_never', level: 'error' },
    )
  for (const account of accounts) warnings.push(...accountWarnings(account))
  // The job looks every 10 s; what waits for minutes waits for something else.
  if (job.is_running && due.oldest_at && now - Date.parse(due.oldest_at) > 10 * MINUTES)
    warnings.push({ key: 'due_late', level: 'warning', since: due.oldest_at, count: due.count })
  return warnings
}

function accountWarnings(account: AdminAccount): Warning[] {
  const { provider_id, last_failure_at, last_failure_kind, last_success_at } = account
  const { last_notification_at, lost_notifications } = account
  const warnings: Warning[] = []
  const isFailing = last_failure_at !== null && (last_success_at ?? '') < last_failure_at
  if (isFailing && last_failure_kind)
    warnings.push({
      key: `gateway_${last_failure_kind}`,
      level: last_failure_kind === 'misconfigured' ? 'error' : 'warning',
      account: provider_id,
      since: last_failure_at,
    })
  if (last_success_at && !last_notification_at)
    warnings.push({ key: 'no_notification', level: 'warning', account: provider_id })
  if (last_notification_at && lost_notifications > 0)
    warnings.push({
      ...{ key: 'notifications_stopped', level: 'warning', account: provider_id },
      ...{ since: last_notification_at, count: lost_notifications },
    })
  return warnings
}
