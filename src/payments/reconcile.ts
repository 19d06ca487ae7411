import { finish } from './finish'
import type { Host } from './instance'
import type { GatewayOrder } from './ledger/gateway-order'
import { takeDue } from './ledger/take-due'
import { after, LEASE } from './schedule'
import { settle } from './settle'

/** How many gateway orders one process looks at in one go, and how many of them at the same time. */
const BATCH = 40
const AT_ONCE = 4

/**
 * Looks at every gateway order that is due: asks the gateway about those not known to be paid, and brings those that
 * are to their end. Any number of processes may run it; a row is looked at by one. Resolves to how many it looked at.
 */
export async function reconcile(host: Host, now = new Date()): Promise<number> {
  const due = await takeDue(host.sql, BATCH, after(now, LEASE), now)
  const queue = due.values()
  const work = async () => {
    for (const order of queue) await look(host, order)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return due.length
}

async function look(host: Host, order: GatewayOrder): Promise<void> {
  const instance = host.instance(order.provider_id)
  if (!instance) {
    // Taken out of the configuration: nobody can be asked. It stays due, at the lease's pace, until it is put back.
    host.log.warn(`wemine: ${order.out_trade_no} belongs to ${order.provider_id}, which is not configured`)
    return
  }
  try {
    const settled = await settle(instance, order)
    await finish(host, instance, settled.order)
  } catch (error) {
    host.log.error(`wemine: ${order.out_trade_no} could not be looked at: ${(error as Error).message}`)
  }
}
