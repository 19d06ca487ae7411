import { traced } from '#wemine/telemetry'
import { after } from '../account/clock'
import type { MerchantAccount } from '../account/merchant-account'
import { findUnconfigured, listOverdue, takeDue } from '../ledger/due'
import type { GatewayOrder } from '../ledger/gateway-order'
import { readHealth, recordHealth } from '../ledger/health'
import { clearLeases } from '../ledger/leases'
import { isUnpaid } from '../ledger/states'
import type { Platform } from '../platform'
import { reasonOf } from '../reason-of'
import { OVERDUE_AFTER, TAKEN_FOR } from '../schedule'
import { confirm } from './confirm'
import { eraseOldPersonalData } from './erase-personal-data'
import { publishEvents } from './publish-events'
import { reconcileResource } from './reconcile-resource'

/** How many gateway orders of an account one process takes at a time, and how many of those it looks at at once. */
export const TAKE = 16
export const AT_ONCE = 8

/** A run takes no more rows after so many ms: the next run of the job is due. */
export const STOP_AFTER = 8000

/**
 * Looks at the gateway orders that are due: reconciles those with money in them, then asks the gateway about those not
 * known to be paid; lists what is overdue; delivers events; clears old personal data. Every merchant account has its own
 * share of a run. Any number of processes may run it; a row is looked at by one. Resolves to how many rows it looked at.
 */
export function runJob(platform: Platform): Promise<number> {
  return traced('wemine.job', {}, async ({ note }) => {
    const looked = await runOnce(platform)
    note({ 'wemine.job.looked': looked })
    return looked
  })
}

async function runOnce(platform: Platform): Promise<number> {
  const { sql, clock, log } = platform
  const start = clock.now()
  const accounts = platform.accounts()
  const health = new Map((await readHealth(sql)).map((one) => [one.provider_id, one]))
  for (const account of accounts) {
    account.health.pauseUntil(health.get(account.providerId)?.paused_until ?? null)
    await recordHealth(sql, account.providerId, { last_run_at: start })
  }
  const end = after(start, STOP_AFTER)
  const looked = await Promise.all(accounts.map((account) => runAccount(platform, account, end)))
  await warnAboutUnconfigured(platform, accounts)
  for (const order of await listOverdue(sql, after(clock.now(), -OVERDUE_AFTER), clock.now())) {
    const { out_trade_no, state, waiting_why, problem } = order
    log.error(
      `wemine: ${out_trade_no} needs manual review: still ${state} 30 minutes after it was paid (${waiting_why ?? problem ?? 'no reason is known'})`,
    )
  }
  await publishEvents(platform)
  await eraseOldPersonalData(
    platform,
    new Set([...health.keys(), ...accounts.map(({ providerId }) => providerId)]),
  )
  await clearLeases(sql, clock.now())
  return looked.reduce((sum, count) => sum + count, 0)
}

async function runAccount(platform: Platform, account: MerchantAccount, end: Date): Promise<number> {
  let looked = 0
  while (platform.clock.now() < end) {
    const rows = [...(await take(account, 'money', TAKE)), ...(await takeUnpaid(account))]
    if (rows.length === 0) break
    looked += rows.length
    const wasDown = account.health.isDown
    await inParallel(rows, async (order) => {
      // The rest of a batch is not asked about once the gateway is found to be down: it is due again in a minute.
      if (isUnpaid(order.state) && isSilent(account, wasDown)) return
      await check(platform, account, order)
    })
    if (account.health.isDown) break
  }
  return looked
}

function isSilent({ health }: MerchantAccount, wasDown: boolean): boolean {
  return health.pausedUntil !== null || (health.isDown && !wasDown)
}

/** While the gateway is down for an account, one row a run asks whether it is back; while it is paused, none does. */
async function takeUnpaid(account: MerchantAccount): Promise<GatewayOrder[]> {
  if (account.health.pausedUntil) return []
  return take(account, 'unpaid', account.health.isDown ? 1 : TAKE)
}

function take(
  { sql, clock, providerId }: MerchantAccount,
  kind: 'money' | 'unpaid',
  limit: number,
): Promise<GatewayOrder[]> {
  const now = clock.now()
  return takeDue(sql, { provider_id: providerId, kind, limit, until: after(now, TAKEN_FOR) }, now)
}

async function check(platform: Platform, account: MerchantAccount, order: GatewayOrder): Promise<void> {
  try {
    const { order: confirmed } = await confirm(account, order, 'job')
    await reconcileResource(platform, confirmed)
  } catch (error) {
    platform.log.error(`wemine: ${order.out_trade_no} could not be looked at: ${reasonOf(error)}`)
  }
}

/** Taken out of the configuration: nobody can be asked. It stays due until the account is put back. */
async function warnAboutUnconfigured(
  { sql, log, clock }: Platform,
  accounts: MerchantAccount[],
): Promise<void> {
  const configured = accounts.map(({ providerId }) => providerId)
  const order = await findUnconfigured(sql, configured, clock.now())
  if (order)
    log.warn(
      `wemine: ${order.out_trade_no} belongs to ${order.provider_id}, which is not configured any more`,
    )
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
