import type { MedusaContainer } from '@medusajs/framework/types'
import { reconcile } from '#payments/reconcile'
import { hostOf } from '../host'
import { mendCaptures } from '../mend/captures'
import { mendRefunds } from '../mend/refunds'
import { mendReturned } from '../mend/returned'

/**
 * Every 10 s, in every process: each gateway order that is due is looked at by one of them. Then Medusa's own books are
 * mended where a process died in the middle of writing them.
 */
export default async function wemineReconcile(container: MedusaContainer): Promise<void> {
  await reconcile(hostOf(container))
  await mendCaptures(container)
  await mendRefunds(container)
  await mendReturned(container)
}

export const config = { name: 'wemine-reconcile', schedule: '*/10 * * * * *' }
