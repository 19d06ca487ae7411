import type { GatewayOrder } from '../ledger/gateway-order'
import { findOrder, ordersOf } from '../ledger/gateway-orders'
import { isSameMoney, isOwn, moneyOf } from '../decide'
import type { Platform } from '../platform'
import { type Problem, problem } from '../problems'
import { failure, type Result, success } from '../result'
import { reconcileResource } from './reconcile-resource'
import { type HeldLease, holdLease } from './with-lease'

/** How long a request waits for the lease of its cart, in ms: longer than a completion takes as a rule. */
const WAIT = 12_000
/** Pauses between two tries grow from the first to the last, in ms, each with up to half of it more by chance. */
const FIRST_PAUSE = 40
const LAST_PAUSE = 600
/** So many requests of one process wait for one cart; others are refused at once. */
const MOST_WAITERS = 8

const waiters = new Map<string, number>()

/**
 * Waits for the lease of a resource that a request is going to complete: one side completes a cart at a time, so that no
 * shopper is shown the error of the side that comes second. Fails in words after a vain wait; nothing is ever completed
 * without it.
 */
export async function waitForLease(
  platform: Platform,
  resource_id: string,
  random = Math.random,
): Promise<Result<HeldLease>> {
  const { clock } = platform
  const waiting = waiters.get(resource_id) ?? 0
  if (waiting >= MOST_WAITERS) return failure(problem('cart_busy'))
  waiters.set(resource_id, waiting + 1)
  try {
    const deadline = clock.now().getTime() + WAIT
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LAST_PAUSE)) {
      const lease = await holdLease(platform, resource_id)
      if (lease) return success(lease)
      if (clock.now().getTime() >= deadline) return failure(problem('cart_busy'))
      await clock.sleep(pause * (1 + random() / 2))
    }
  } finally {
    const left = (waiters.get(resource_id) ?? 1) - 1
    if (left > 0) waiters.set(resource_id, left)
    else waiters.delete(resource_id)
  }
}

/**
 * Whether a request may complete a cart that one of our codes is to pay for: not when its total is no longer what that
 * code is for. For whoever holds the lease.
 */
export async function checkCompletion(
  platform: Platform,
  orders: readonly GatewayOrder[],
): Promise<Problem | undefined> {
  const resource_id = orders[0]?.resource_id
  if (!resource_id) return undefined
  const snapshot = await platform.loadSnapshot(resource_id)
  // An order stands already: the platform gives that one.
  if (snapshot.order) return undefined
  const current = orders.find(
    (order) => snapshot.sessions.some(({ out_trade_no }) => out_trade_no === order.out_trade_no),
  )
  if (!current || !snapshot.owed) return undefined
  const isExact = isSameMoney(snapshot.owed, moneyOf(current)) && isOwn(current, snapshot)
  return isExact ? undefined : problem('total_changed')
}

/** Captures what a request completed, now and not only when the job comes by. Called after the lease was ended. */
export async function afterCompletion(platform: Platform, resource_id: string): Promise<void> {
  for (const order of await ordersOf(platform.sql, resource_id)) {
    if (order.state !== 'authorized') continue
    await reconcileResource(platform, (await findOrder(platform.sql, order.out_trade_no)) ?? order)
    return
  }
}
