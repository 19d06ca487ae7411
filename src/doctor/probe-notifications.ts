import { after } from '#payments/account/clock'
import { RECORD_EVERY } from '#payments/account/gateway-health'
import { countLostNotifications, readHealth } from '#payments/ledger/health'
import type { Sql } from '#payments/ledger/sql'
import { type Finding, info, ok, warning } from './finding'
import type { ConfiguredProvider, StoreConfig } from './store-config'
import { minutes, payments } from './words'

/** Notifications come within seconds of the payment; after so long, in ms, one is lost. */
const PATIENCE = 5 * 60_000
const DAY = 24 * 3_600_000
/** How old a payment may be whose notification is missed, in ms. */
const COUNTED = 30 * DAY

/** Whether notifications of each account arrive, and of how many payments they were lost, by provider id. */
export async function probeNotifications(
  { providers }: StoreConfig,
  sql: Sql,
  now: Date,
): Promise<{ findings: Finding[]; lost: Record<string, number> }> {
  const health = await readHealth(sql)
  const findings: Finding[] = []
  const lost: Record<string, number> = {}
  for (const provider of providers) {
    const { providerId } = provider
    const last = health.find(({ provider_id }) => provider_id === providerId)?.last_notification_at ?? null
    lost[providerId] = await countLostNotifications(sql, {
      ...{ providerId, since: oldest(last, now), before: after(now, -PATIENCE) },
      // One that comes soon after another is not written down: it may have been about what was paid until then.
      last: last && after(last, RECORD_EVERY),
    })
    findings.push(classify(provider, last, lost[providerId], now))
  }
  return { findings, lost }
}

/**
 * Since when a payment was opened that may have been paid after the last notification: a code can be paid for two hours, and
 * what was opened days before says nothing, whenever it was found to be paid.
 */
function oldest(last: Date | null, now: Date): Date {
  const since = after(now, -COUNTED)
  return last && after(last, -DAY) > since ? after(last, -DAY) : since
}

function classify(
  { providerId, options }: ConfiguredProvider,
  last: Date | null,
  lost: number,
  now: Date,
): Finding {
  if (lost > 0)
    return warning(
      'notifications_lost',
      `of ${providerId}, ${payments(lost)} confirmed by asking the gateway only: ${last ? `the last notification was heard of ${minutes(last, now)} ago` : 'no notification was ever heard of'}.`,
      `See what is said of backendUrl and of the notification address.${options?.merchantKey ? ` merchantKey is set for ${providerId}: where it is not the account’s, each notification is refused, and the log has "wrong sign".` : ''} Until notifications arrive, orders are placed by the job, later.`,
    )
  if (!last)
    return info(
      'notifications_none',
      `no notification of ${providerId} was heard of yet, and no payment lacks one.`,
      '',
    )
  return ok(
    'notifications_arrive',
    `the last notification of ${providerId} was heard of ${minutes(last, now)} ago.`,
  )
}
