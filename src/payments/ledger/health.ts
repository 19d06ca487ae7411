import { query, type Sql } from './sql'

/** What is known of one merchant account's connection to the gateway, by every process. */
export interface AccountHealth {
  provider_id: string
  last_success_at: Date | null
  last_failure_at: Date | null
  /** The kind of the last failure: `unreachable`, `unknown`, `malformed`, `misconfigured`, `refused`. */
  last_failure_kind: string | null
  last_notification_at: Date | null
  /** When the job last ran, for any account. */
  last_run_at: Date | null
  /** The gateway asked for a pause until then (429, Retry-After). */
  paused_until: Date | null
}

type Seen = Partial<Omit<AccountHealth, 'provider_id'>>
const COLUMNS = [
  'last_success_at',
  'last_failure_at',
  'last_failure_kind',
  'last_notification_at',
  'last_run_at',
  'paused_until',
] as const

/** Records what was seen of an account; what is left out stays as it is. */
export async function recordHealth(sql: Sql, provider_id: string, seen: Seen): Promise<void> {
  const columns = COLUMNS.filter((column) => seen[column] !== undefined)
  if (columns.length === 0) return
  await query(
    sql,
    `insert into wemine_account (provider_id, ${columns.join(', ')})
     values (:provider_id, ${columns.map((column) => `:${column}`).join(', ')})
     on conflict (provider_id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    { ...seen, provider_id },
  )
}

/** The health of every account that was ever heard of. */
export async function readHealth(sql: Sql): Promise<AccountHealth[]> {
  return query<AccountHealth>(sql, 'select * from wemine_account order by provider_id', {})
}

/**
 * Payments of an account that were confirmed after the last notification was heard of: the gateway was asked, and no
 * notification came.
 * @param window opened after `since`, known to be paid until `before`, and after `last` where there was one
 */
export async function countLostNotifications(
  sql: Sql,
  window: { providerId: string; since: Date; before: Date; last: Date | null },
): Promise<number> {
  const [row] = await query<{ lost: number }>(
    sql,
    `select cast(count(*) as int) as lost from wemine_gateway_order
     where provider_id = :providerId and created_at > :since and paid_at <= :before
       and (session_id is not null or resource_id is not null) and confirmed_by is distinct from 'notification'
       and paid_at > coalesce(cast(:last as timestamptz), '-infinity')`,
    window,
  )
  return row?.lost ?? 0
}
