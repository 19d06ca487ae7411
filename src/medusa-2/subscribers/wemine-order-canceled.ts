import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework'
import { makeOrderDue } from '#payments/ledger/moves'
import { platformOf } from '../platform/platform'

/**
 * Has the payments of a canceled order looked at: what Medusa did not refund of them while cancelling (it ignores a
 * provider's failure, and asks for nothing where its own books have no capture) is refunded by the job.
 */
export default async function wemineOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { sql, clock } = platformOf(container)
  await makeOrderDue(sql, event.data.id, clock.now())
}

export const config: SubscriberConfig = {
  event: 'order.canceled',
  context: { subscriberId: 'wemine-order-canceled' },
}
