import type { MedusaContainer } from '@medusajs/framework/types'
import type { Sql } from '#payments/ledger/sql'
import { runJob } from '#payments/verbs/run-job'
import { platformOf } from '../platform/platform'
import { lastHour, lastWeek, nextSweepAt } from '../repair/books'
import { repairCaptures } from '../repair/captures'
import { repairRefunded } from '../repair/refunded'
import { repairRefunds } from '../repair/refunds'

/** When the last week is looked through again, for each connection to a database. */
const nextSweeps = new WeakMap<Sql, Date>()

/**
 * Every 10 s, in every process: each gateway order that is due is looked at by one of them. Then Medusa's own books are
 * repaired where a process died in the middle of writing them.
 */
export default async function wemineReconcile(container: MedusaContainer): Promise<void> {
  const platform = platformOf(container)
  await runJob(platform)
  const now = platform.clock.now()
  const isSweep = now >= (nextSweeps.get(platform.sql) ?? now)
  const since = isSweep ? lastWeek(now) : lastHour(now)
  await repairCaptures(container, platform, since)
  await repairRefunds(container, platform, since)
  await repairRefunded(container, platform, since)
  if (isSweep) nextSweeps.set(platform.sql, nextSweepAt(now))
}

export const config = { name: 'wemine-reconcile', schedule: '*/10 * * * * *' }
