import { announce } from './announce'
import { finish } from './finish'
import type { Host } from './instance'
import { clearLeases } from './ledger/cart-lease'
import type { GatewayOrder } from './ledger/gateway-order'
import type { Sql } from './ledger/sql'
import { takeDue } from './ledger/take-due'
import { after, LEASE } from './schedule'
import { settle } from './settle'

/** How many gateway orders one process takes at a time, and how many of those it looks at at once. */
const TAKE = 16
const AT_ONCE = 8

/** So many looks in a row without an answer mean that the gateway is down: then one row a run asks whether it is back. */
const DOWN_AFTER = 3
const down = new WeakSet<Sql>()

/** A run takes no more rows after so many ms: the next run of the job is due. */
const STOP_AFTER = 8000

/**
 * Looks at the gateway orders that are due: asks the gateway about those not known to be paid, and brings those that
 * are to their end; then tells what was not told yet. Any number of processes may run it; a row is looked at by one.
 * Resolves to how many it looked at.
 */
export async function reconcile(host: Host, now = () => new Date()): Promise<number> {
  const end = after(now(), STOP_AFTER)
  let looked = 0
  let unanswered = 0
  while (now() < end) {
    const take = down.has(host.sql) ? 1 : TAKE
    const due = await takeDue(host.sql, take, after(now(), LEASE), now())
    if (due.length === 0) break
    const queue = due.values()
    const work = async () => {
      for (const order of queue) {
        unanswered = (await look(host, order)) ? 0 : unanswered + 1
        looked += 1
        if (unanswered >= DOWN_AFTER) return
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    if (unanswered >= Math.min(take, DOWN_AFTER)) {
      down.add(host.sql)
      break
    }
    down.delete(host.sql)
  }
  await announce(host, now)
  await clearLeases(host.sql)
  return looked
}

/** False where the gateway gave no answer. */
async function look(host: Host, order: GatewayOrder): Promise<boolean> {
  const instance = host.instance(order.provider_id)
  if (!instance) {
    // Taken out of the configuration: nobody can be asked. It stays due, at the lease's pace, until it is put back.
    host.log.warn(`wemine: ${order.out_trade_no} belongs to ${order.provider_id}, which is not configured`)
    return true
  }
  try {
    const settled = await settle(instance, order)
    await finish(host, instance, settled.order)
    return !settled.problem
  } catch (error) {
    host.log.error(`wemine: ${order.out_trade_no} could not be looked at: ${(error as Error).message}`)
    return true
  }
}
