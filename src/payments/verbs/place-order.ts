import { decide } from '../decide'
import type { GatewayOrder } from '../ledger/gateway-order'
import { findOrder, paymentsOf } from '../ledger/gateway-orders'
import { reassign, recordWaiting } from '../ledger/moves'
import type { Platform, PlatformSnapshot } from '../platform'
import { reasonOf } from '../reason-of'
import { nextLookAt } from '../schedule'
import { confirmCaptured } from './confirm-captured'

/**
 * Has the platform place the order, and looks again: only an order that is seen counts. Why it could not be placed is
 * kept with the row; the next decision goes by how long that has been so. For whoever holds the lease.
 */
export async function placeOrder(
  platform: Platform,
  order: GatewayOrder,
  snapshot: PlatformSnapshot,
): Promise<void> {
  const fault = await attempt(() => platform.place(order, snapshot))
  const { sql, clock, log } = platform
  const { out_trade_no, resource_id } = order
  const placed = (await findOrder(sql, out_trade_no)) ?? order
  if (placed.state !== 'paid' && placed.state !== 'authorized') return
  const now = clock.now()
  const after = resource_id ? await platform.loadSnapshot(resource_id) : snapshot
  const action = decide(resource_id ? await paymentsOf(sql, resource_id) : [placed], after, now).get(
    out_trade_no,
  )
  if (action?.do === 'confirm_captured') return confirmCaptured(platform, placed, action.order_id)
  const why = fault ?? 'no order came of it'
  // Being told "paid" once more on the way is no reason to begin anew.
  const since = order.waiting_for === 'not_placed' ? order.waiting_since : null
  log[since ? 'info' : 'warn'](`wemine: ${out_trade_no} is paid and its order is not placed yet: ${why}`)
  const began = since ?? now
  const waiting = { for: 'not_placed', why, since: began } as const
  await recordWaiting(sql, placed, waiting, nextLookAt(began, now), now)
}

/**
 * A late payment that is still owed takes the place of the code that its cart's session has now, and is placed. A cart
 * whose session is gone, or another provider's, is given one of ours first.
 */
export async function reassignAndPlace(platform: Platform, order: GatewayOrder, why: string): Promise<void> {
  const { sql, clock, log } = platform
  const { out_trade_no, resource_id } = order
  const fault = await attempt(async () => {
    const session = await platform.startSession(order)
    if (typeof session === 'string') return session
    const late = { out_trade_no, session_id: session.session_id, replaces: session.out_trade_no }
    const taken = await reassign(sql, late, clock.now())
    if (!taken) return 'its cart is paid by another code'
    await platform.attach(taken, session)
    log.info(`wemine: ${out_trade_no}: ${why}`)
    return undefined
  })
  const current = (await findOrder(sql, out_trade_no)) ?? order
  if (!fault && resource_id) {
    return placeOrder(platform, current, await platform.loadSnapshot(resource_id))
  }
  const now = clock.now()
  const waiting = { for: 'not_placed', why: fault ?? 'it belongs to no cart' } as const
  await recordWaiting(sql, current, waiting, nextLookAt(current.waiting_since ?? now, now), now)
}

/** A throw is a failure like any other. */
async function attempt(work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    const fault = await work()
    return fault === undefined ? undefined : reasonOf(fault)
  } catch (error) {
    return reasonOf(error)
  }
}
