import type { MedusaContainer } from '@medusajs/framework/types'
import { runJob } from '#payments/verbs/run-job'
import { platformOf } from '../platform/platform'
import { repairCaptures } from '../repair/captures'
import { repairRefunded } from '../repair/refunded'
import { repairRefunds } from '../repair/refunds'

/**
 * Every 10 s, in every process: each gateway order that is due is looked at by one of them. Then Medusa's own books are
 * repaired where a process died in the middle of writing them.
 */
export default async function wemineReconcile(container: MedusaContainer): Promise<void> {
  await runJob(platformOf(container))
  await repairCaptures(container)
  await repairRefunds(container)
  await repairRefunded(container)
}

export const config = { name: 'wemine-reconcile', schedule: '*/10 * * * * *' }
