import type { MedusaContainer } from '@medusajs/framework/types'
import { reconcile } from '#payments/reconcile'
import { hostOf } from '../host'

/** Every 10 s, in every process: each gateway order that is due is looked at by one of them. */
export default async function wemineReconcile(container: MedusaContainer): Promise<void> {
  await reconcile(hostOf(container))
}

export const config = { name: 'wemine-reconcile', schedule: '*/10 * * * * *' }
